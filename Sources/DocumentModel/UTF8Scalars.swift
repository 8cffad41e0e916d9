/// One step of decoding: a Unicode scalar and how many bytes it took.
public struct DecodedScalar: Equatable, Sendable {
  /// The scalar; U+FFFD for an invalid subpart.
  public var scalar: Unicode.Scalar
  /// Number of bytes decoded, 1 to 4.
  public var length: Int
  /// Whether the bytes were a well-formed sequence.
  public var isValid: Bool

  /// Makes a decoding step.
  @inlinable
  public init(scalar: Unicode.Scalar, length: Int, isValid: Bool) {
    self.scalar = scalar
    self.length = length
    self.isValid = isValid
  }
}

/// Decodes the scalar that starts at byte `index` of `bytes`.
///
/// An ill-formed sequence gives one U+FFFD per maximal subpart, as the Unicode Standard recommends
/// (version 15, section 3.9, "U+FFFD Substitution of Maximal Subparts"), so decoding a text from any
/// character boundary gives the same scalars as decoding it from the start.
///
/// - Precondition: `index` lies in `bytes`.
@inlinable
public func decodeScalar(_ bytes: UnsafeRawBufferPointer, at index: Int) -> DecodedScalar {
  let lead = bytes[index]
  if lead < 0x80 {
    return DecodedScalar(scalar: Unicode.Scalar(lead), length: 1, isValid: true)
  }
  return decodeMultibyteScalar(bytes, at: index, lead: lead)
}

@usableFromInline
func decodeMultibyteScalar(
  _ bytes: UnsafeRawBufferPointer, at index: Int, lead: UInt8
) -> DecodedScalar {
  let invalid = DecodedScalar(scalar: "\u{FFFD}", length: 1, isValid: false)
  let length: Int
  var value: UInt32
  switch lead {
  case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
  case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
  case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
  default: return invalid
  }
  for step in 1..<length {
    guard index + step < bytes.count else {
      return DecodedScalar(scalar: "\u{FFFD}", length: step, isValid: false)
    }
    let byte = bytes[index + step]
    guard secondByteRange(lead: lead, step: step).contains(byte) else {
      return DecodedScalar(scalar: "\u{FFFD}", length: step, isValid: false)
    }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  guard let scalar = Unicode.Scalar(value) else { return invalid }
  return DecodedScalar(scalar: scalar, length: length, isValid: true)
}

/// Bytes that may follow `lead` at place `step` (Unicode Standard, table 3-7).
private func secondByteRange(lead: UInt8, step: Int) -> ClosedRange<UInt8> {
  guard step == 1 else { return 0x80...0xBF }
  switch lead {
  case 0xE0: return 0xA0...0xBF
  case 0xED: return 0x80...0x9F
  case 0xF0: return 0x90...0xBF
  case 0xF4: return 0x80...0x8F
  default: return 0x80...0xBF
  }
}

/// The scalars of a byte buffer with their offsets, invalid subparts as U+FFFD.
public struct UTF8Scalars: Sequence, IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  /// Iterates over `bytes`, which must stay valid as long as the iterator is used.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next scalar and the offset of its first byte in the buffer.
  public mutating func next() -> (offset: Int, decoded: DecodedScalar)? {
    guard index < bytes.count else { return nil }
    let decoded = decodeScalar(bytes, at: index)
    defer { index += decoded.length }
    return (index, decoded)
  }
}
