import CRecogniserData

/// The entry of a word or phrase in the table of knowledge.
struct KnowledgeEntry: Equatable, Sendable {
  /// Its fine cluster, from 1; 0 for phrases and words without one.
  let cluster: UInt16
  /// The coarse cluster that holds the fine one, from 1; 0 without one.
  let coarse: UInt8
  let classes: KnowledgeClasses

  /// The entry of a word that isn't in the table: "US" is a country by the word's classes.
  static func unknown(_ word: Word) -> KnowledgeEntry {
    KnowledgeEntry(cluster: 0, coarse: 0, classes: word.classes.contains(.country) ? .country : [])
  }
}

/// A read-only table of folded words, and of phrases as folded words joined by "_", found by ``ByteHash``.
///
/// A lookup costs one or two cache lines: a bucket of 64 bytes has eight fingerprints of 16 bits, then the clusters and
/// the low and high halves of the classes of its entries. An unknown key is mistaken for a known one in about one of
/// 9,000 lookups. `script/tables/make-knowledge.py` writes the table; `knowledge/blob.py` there describes the format.
struct Knowledge: Sendable {
  // Read-only memory that nothing changes or frees as long as the program runs: safe to share.
  private nonisolated(unsafe) let buckets: UnsafeRawBufferPointer
  private nonisolated(unsafe) let coarse: UnsafeRawBufferPointer
  private let bucketCount: UInt64

  static var embedded: Knowledge {
    let bytes = UnsafeRawBufferPointer(
      start: recogniser_knowledge_bytes(), count: recogniser_knowledge_count())
    guard let table = Knowledge(bytes) else {
      preconditionFailure("knowledge.bin is no table of knowledge")
    }
    return table
  }

  /// A table in `bytes`, which must outlive it; `nil` unless they are a whole table.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.lineSize,
      bytes.loadUnaligned(as: UInt32.self).littleEndian == Self.magic
    else { return nil }
    let field = { (number: Int) in
      Int(bytes.loadUnaligned(fromByteOffset: number * 4, as: UInt32.self).littleEndian)
    }
    let (version, count, clusters) = (field(1), field(2), field(3))
    guard version == 1, count > 0, clusters <= Int(UInt16.max) else { return nil }
    let start = Self.lineSize + (clusters + Self.lineSize) / Self.lineSize * Self.lineSize
    guard bytes.count == start + count * Self.lineSize else { return nil }
    coarse = UnsafeRawBufferPointer(rebasing: bytes[Self.lineSize...(Self.lineSize + clusters)])
    buckets = UnsafeRawBufferPointer(rebasing: bytes[start...])
    bucketCount = UInt64(count)
  }

  /// The first bytes of the file: "DRKN".
  private static let magic: UInt32 = 0x4E4B_5244
  /// Bytes of a cache line: of the header and of a bucket, and what the clusters are padded to.
  private static let lineSize = 64

  /// The entry of the key with this hash, or `nil`.
  ///
  /// - Complexity: constant; allocates nothing.
  @inline(__always)
  func entry(of hash: UInt64) -> KnowledgeEntry? {
    let fingerprint = max(1, UInt16(truncatingIfNeeded: hash))
    var bucket = Int(truncatingIfNeeded: ((hash >> 32) &* bucketCount) >> 32)
    for _ in 0..<bucketCount {
      let marks = row(0, of: bucket)
      let same = marks .== SIMD8(repeating: fingerprint)
      if any(same) {
        for slot in 0..<8 where same[slot] { return entry(slot, of: bucket) }
      }
      if marks[7] == 0 { return nil }
      bucket = bucket + 1 == Int(bucketCount) ? 0 : bucket + 1
    }
    return nil
  }

  private func entry(_ slot: Int, of bucket: Int) -> KnowledgeEntry {
    let cluster = row(1, of: bucket)[slot]
    let classes = UInt32(row(2, of: bucket)[slot]) | UInt32(row(3, of: bucket)[slot]) << 16
    let known = Int(cluster) < coarse.count
    return KnowledgeEntry(
      cluster: known ? cluster : 0, coarse: known ? coarse[Int(cluster)] : 0,
      classes: KnowledgeClasses(rawValue: classes))
  }

  /// One of the four rows of eight numbers in a bucket.
  @inline(__always)
  private func row(_ number: Int, of bucket: Int) -> SIMD8<UInt16> {
    // The table is little-endian, as every machine is that the program runs on.
    buckets.loadUnaligned(
      fromByteOffset: bucket * Self.lineSize + number * 16, as: SIMD8<UInt16>.self)
  }
}

struct WordKnowledge: Sendable {
  private let table: Knowledge
  private var entries: [KnowledgeEntry] = []

  init(_ table: Knowledge) { self.table = table }

  mutating func update(_ vocabulary: Vocabulary) {
    for word in entries.count..<vocabulary.words.count {
      let word = WordID(word)
      entries.append(table.entry(of: vocabulary.hash(of: word)) ?? .unknown(vocabulary[word]))
    }
  }

  subscript(word: WordID) -> KnowledgeEntry { entries[word] }

  /// The classes of several words in a row.
  func classes(ofPhrase key: [UInt8]) -> KnowledgeClasses {
    table.entry(of: key.withUnsafeBytes { ByteHash($0).value })?.classes ?? []
  }
}
