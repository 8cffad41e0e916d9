import DocumentModel

/// A scalar of a text, and what it folds to without regard to its neighbours.
struct FoldedUnit {
  enum Kind {
    /// Becomes the first `count` of `bytes`.
    case text
    /// Becomes nothing.
    case removed
    /// A space, unless one came before.
    case blank
    /// Ill-formed; matches nothing.
    case invalid
  }

  private(set) var kind = Kind.text
  /// Its length in the text, in bytes.
  let length: Int
  /// Its length when folded, in bytes.
  private(set) var count = 0
  private(set) var bytes = SIMD16<UInt8>()

  init(_ text: UnsafeRawBufferPointer, at offset: Int, ignoringCase: Bool) {
    let decoded = decodeScalar(text, at: offset)
    self.init(decoded.scalar, length: decoded.length, ignoringCase: ignoringCase)
    if !decoded.isValid { kind = .invalid }
  }

  init(_ scalar: Unicode.Scalar, length: Int, ignoringCase: Bool) {
    self.length = length
    if scalar.value < 0x80 {
      takeASCII(UInt8(truncatingIfNeeded: scalar.value), ignoringCase: ignoringCase)
    } else {
      take(FoldTable.record(of: scalar.value), scalar, ignoringCase: ignoringCase)
    }
  }

  /// Folds a scalar with a known record.
  init(_ scalar: Unicode.Scalar, _ record: FoldTable.Record, ignoringCase: Bool) {
    length = UTF8.width(scalar)
    take(record, scalar, ignoringCase: ignoringCase)
  }

  private mutating func takeASCII(_ byte: UInt8, ignoringCase: Bool) {
    let isCapital = byte &- UInt8(ascii: "A") < 26
    if byte == 0x20 || byte &- 9 < 5 {
      kind = .blank
    } else {
      bytes[0] = ignoringCase && isCapital ? byte | 0x20 : byte
      count = 1
    }
  }

  private mutating func take(
    _ record: FoldTable.Record, _ scalar: Unicode.Scalar, ignoringCase: Bool
  ) {
    switch record {
    case .removed: kind = .removed
    case .blank: kind = .blank
    case .same:
      let isHangul = HangulSyllable.range.contains(scalar.value)
      count = withUnsafeMutableBytes(of: &bytes) { out in
        guard let start = out.baseAddress else { return 0 }
        if isHangul { return HangulSyllable.write(scalar.value, to: start) }
        out.copyBytes(from: UTF8.encode(scalar) ?? .init())
        return UTF8.width(scalar)
      }
    default:
      count = withUnsafeMutableBytes(of: &bytes) { out in
        out.baseAddress.map { FoldTable.write(record, ignoringCase: ignoringCase, to: $0) } ?? 0
      }
    }
  }
}
