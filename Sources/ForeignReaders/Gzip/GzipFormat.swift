import ReaderProtocol

extension FormatEntry {
  /// A document in another format, compressed by gzip.
  static let gzip = FormatEntry(
    name: "gzip", signatures: [.gzip],
    encodings: { input in
      guard case .success(let inner) = input.packed, let entry = try? format(of: inner) else {
        return []
      }
      return entry.encodings(inner)
    },
    row: """
      | gzip of any of these, or of plain text; of PDF in files named `.pdf.gz` | two bytes | that of the packed \
      document | those of the packed document | all members; what can be unpacked of a truncated file, with a notice \
      | |
      """,
    samples: [
      FormatSample(
        "letter.txt.gz",
        bytes: [
          0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xFF, 0x73, 0xCC, 0x4B, 0x54, 0xC8,
          0x49, 0x4D, 0x2B, 0xD1, 0xE3, 0x02, 0x00, 0x1A, 0x78, 0x2C, 0x5D, 0x0A, 0x00, 0x00, 0x00,
        ], text: "Ana left.\n")
    ],
    read: readGzip)
}

/// Imports the packed document, in whatever format it is.
private func readGzip(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
  guard let packed = input.packed else { throw ReaderError(.damaged, "is not compressed by gzip") }
  let inner = try packed.get()
  var foreign = try format(of: inner).read(inner)
  foreign.details.format?.append(", gzip")
  if let notice = inner.packingNotice { foreign.details.notices.append(notice) }
  return foreign
}

extension DocumentInput {
  /// Unpacks the document; `nil` if it isn't compressed.
  func unpack() -> Result<DocumentInput, ReaderError>? {
    guard signature == .gzip else { return nil }
    return Result { () throws(ReaderError) in
      guard packing < Self.deepestPacking else {
        throw ReaderError(.tooLarge, "is compressed more than \(Self.deepestPacking) times over")
      }
      let unpacked = try Gunzip(limits: limits.archive).unpack(source)
      let inner = DocumentInput(
        source: unpacked.source, name: unpackedName, requestedEncoding: requestedEncoding,
        limits: limits, encodings: encodings)
      inner.packing = packing + 1
      if unpacked.isCut {
        inner.packingNotice =
          "the compressed file is damaged or cut off; what could be unpacked is shown"
      }
      return inner
    }
  }

  private static let deepestPacking = 2

  /// Name of the file without ".gz".
  private var unpackedName: String {
    ["gz", "gzip", "z"].contains(fileExtension)
      ? String(name.dropLast(fileExtension.count + 1)) : name
  }
}
