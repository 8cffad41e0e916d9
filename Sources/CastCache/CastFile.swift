import DocumentModel

/// The file format of a cast: a mark with a version, the size of the file, the tables, a checksum.
///
/// Nothing in a file is trusted: `decode` returns a cast only if it could be that of the text.
enum CastFile {
  private static let mark = Array("dramatis cast 3\n".utf8)

  /// The first bytes of a file of `size` bytes: the mark and the size.
  ///
  /// A truncated or extended file has another size than it states, which shows before it is read.
  static func beginning(ofSize size: Int) -> [UInt8] {
    var writer = ByteWriter()
    for byte in mark { writer.write(byte) }
    writer.write(UInt64(size))
    return writer.bytes
  }

  /// The size limit of a file, in bytes, for a text of `length` bytes; a larger file is neither written nor read.
  ///
  /// A name and a separator take at least four bytes of text; if each were of another actor, its actor, alias and
  /// mention would take some sixty. In prose the file has an eighth of the size of the text.
  static func mostSize(forText length: Int) -> Int {
    let (size, isTooLarge) = length.multipliedReportingOverflow(by: 16)
    return isTooLarge ? Int.max : max(size, 64 << 10)
  }

  // MARK: Writing

  static func encode(_ cast: Cast) -> [UInt8] {
    var writer = ByteWriter()
    writer.reserve(64 + cast.mentions.count * 16)
    // The size is known at the end.
    for byte in beginning(ofSize: 0) { writer.write(byte) }
    writer.write(cast.language.code)
    writer.write(cast.language.name)
    writer.write(number(of: cast.language.support))
    writer.write(UInt64(cast.members.count))
    for member in cast.members { write(member, to: &writer) }
    writer.write(UInt64(cast.aliases.count))
    for alias in cast.aliases { write(alias, to: &writer) }
    writer.write(UInt64(cast.mentions.count))
    cast.mentions.forEach { write($0, to: &writer) }
    let size = writer.bytes.count + MemoryLayout<UInt64>.size
    writer.replaceBeginning(with: beginning(ofSize: size))
    writer.write(writer.bytes.withUnsafeBytes(contentHash))
    return writer.bytes
  }

  private static func write(_ member: CastMember, to writer: inout ByteWriter) {
    writer.write(member.name)
    writer.write(index(of: member.kind, in: ActorKind.allCases))
    writer.write(Int64(member.home ?? -1))
    writer.write(member.confidence.bitPattern)
    writer.write(UInt8((member.isAmbiguous ? 1 : 0) | (member.isDoubtful ? 2 : 0)))
    writer.write(UInt64(member.candidates.count))
    for candidate in member.candidates { writer.write(UInt32(truncatingIfNeeded: candidate)) }
  }

  private static func write(_ alias: Alias, to writer: inout ByteWriter) {
    writer.write(alias.text)
    writer.write(UInt32(truncatingIfNeeded: alias.member))
    writer.write(UInt32(truncatingIfNeeded: alias.count))
    writer.write(index(of: alias.reason, in: AliasReason.allCases))
  }

  private static func write(_ mention: Mention, to writer: inout ByteWriter) {
    writer.write(UInt64(mention.span.start) << 16 | UInt64(mention.span.count))
    writer.write(UInt32(truncatingIfNeeded: mention.alias))
    writer.write(UInt32(truncatingIfNeeded: mention.paragraph))
  }

  private static func index<Value: Equatable>(of value: Value, in all: [Value]) -> UInt8 {
    UInt8(truncatingIfNeeded: all.firstIndex(of: value) ?? 0)
  }

  private static let supports: [TextLanguage.NameSupport] = [.full, .recurringNames, .none]

  private static func number(of support: TextLanguage.NameSupport) -> UInt8 {
    index(of: support, in: supports)
  }

  // MARK: Reading

  /// The cast in `bytes`; `nil` unless they are a whole file that could be the cast of `document`.
  static func decode(_ bytes: UnsafeRawBufferPointer, for document: Document) -> Cast? {
    let sumSize = MemoryLayout<UInt64>.size
    let beginning = beginning(ofSize: bytes.count)
    guard bytes.count > beginning.count + sumSize, bytes.starts(with: beginning) else { return nil }
    let body = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count - sumSize)])
    let sum = bytes.loadUnaligned(fromByteOffset: body.count, as: UInt64.self)
    guard contentHash(body) == UInt64(littleEndian: sum) else { return nil }
    var reader = ByteReader(UnsafeRawBufferPointer(rebasing: body[beginning.count...]))
    guard let delta = try? read(&reader, document), reader.isAtEnd else { return nil }
    let check = CastCheck(delta, document)
    guard check.isPossible else { return nil }
    var cast = Cast(of: document)
    cast.apply(delta)
    return cast
  }

  private static func read(
    _ reader: inout ByteReader, _ document: Document
  ) throws(ByteReader.Damage) -> CastDelta {
    let language = TextLanguage(
      code: try reader.readText(), name: try reader.readText(),
      support: try element(reader.read(UInt8.self), of: supports))
    var members: [CastMember] = []
    for id in 0..<(try reader.readCount(of: 30)) { members.append(try member(id, &reader)) }
    var aliases: [Alias] = []
    for _ in 0..<(try reader.readCount(of: 13)) { aliases.append(try alias(&reader)) }
    var mentions: [Mention] = []
    let count = try reader.readCount(of: 16)
    mentions.reserveCapacity(count)
    for _ in 0..<count { mentions.append(try mention(&reader)) }
    return CastDelta(
      document: document.id, mentions: mentions, aliases: aliases, members: members,
      isComplete: true, language: language)
  }

  private static func member(
    _ id: Int, _ reader: inout ByteReader
  ) throws(ByteReader.Damage) -> CastMember {
    let name = try reader.readText()
    let kind = try element(reader.read(UInt8.self), of: ActorKind.allCases)
    let home = try reader.read(Int64.self)
    let confidence = Double(bitPattern: try reader.read(UInt64.self))
    let flags = try reader.read(UInt8.self)
    var candidates: [Int] = []
    for _ in 0..<(try reader.readCount(of: 4)) {
      candidates.append(Int(try reader.read(UInt32.self)))
    }
    return CastMember(
      id: id, name: name, kind: kind, home: home < 0 ? nil : Int(home), confidence: confidence,
      isDoubtful: flags & 2 != 0, isAmbiguous: flags & 1 != 0, candidates: candidates)
  }

  private static func alias(_ reader: inout ByteReader) throws(ByteReader.Damage) -> Alias {
    Alias(
      text: try reader.readText(), member: Int(try reader.read(UInt32.self)),
      count: Int(try reader.read(UInt32.self)),
      reason: try element(reader.read(UInt8.self), of: AliasReason.allCases))
  }

  private static func mention(_ reader: inout ByteReader) throws(ByteReader.Damage) -> Mention {
    let place = try reader.read(UInt64.self)
    let start = Int(place >> 16)
    return Mention(
      span: Span(start, start + Int(place & 0xFFFF)), alias: Int(try reader.read(UInt32.self)),
      paragraph: Int(try reader.read(UInt32.self)))
  }

  private static func element<Value>(
    _ index: UInt8, of all: [Value]
  ) throws(ByteReader.Damage) -> Value {
    guard all.indices.contains(Int(index)) else { throw ByteReader.Damage() }
    return all[Int(index)]
  }
}
