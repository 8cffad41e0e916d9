import DocumentFormats
import DocumentModel
import Glibc

/// A document of a stream: its text, and what of its line is repeated in the answer.
struct InputDocument {
  /// The id as it was given, in JSON.
  let id: String
  /// The title and the metadata as they were given, in JSON.
  let title: String?
  let meta: String?
  let source: TextSource

  /// Reads a line.
  ///
  /// - Parameter maximumBytes: longer files are refused.
  init(
    _ line: UnsafeRawBufferPointer, maximumBytes: Int
  ) throws(DocumentError) {
    let fields = DocumentFields(line)
    if let error = fields.error { throw DocumentError(.badJSON, error.description) }
    if let fault = JSONEncodingFault(line) { throw DocumentError(fault) }
    func echo(_ range: Range<Int>?) -> String? {
      range.map { JSONEcho.of(DocumentFields.part(line, $0)) }
    }
    guard let id = echo(fields.id) else {
      throw DocumentError(.badJSON, "the document has no \"id\"")
    }
    self.id = id
    title = echo(fields.title)
    meta = echo(fields.meta)
    source = try Self.source(fields, in: line, maximumBytes: maximumBytes)
  }

  private static func source(
    _ fields: DocumentFields, in line: UnsafeRawBufferPointer, maximumBytes: Int
  ) throws(DocumentError) -> TextSource {
    switch (fields.text, fields.path) {
    case (let text?, nil): return TextSource(copying: try string("text", text, in: line))
    case (nil, let path?):
      let path = try string("path", path, in: line)
      guard !path.contains(0) else { throw DocumentError(.badJSON, "\"path\" holds a NUL") }
      return try file(String(decoding: path, as: UTF8.self), maximumBytes: maximumBytes)
    case (nil, nil):
      throw DocumentError(.badJSON, "the document has neither \"text\" nor \"path\"")
    case (_?, _?):
      throw DocumentError(.badJSON, "the document has both \"text\" and \"path\"")
    }
  }

  private static func string(
    _ name: String, _ range: Range<Int>, in line: UnsafeRawBufferPointer
  ) throws(DocumentError) -> [UInt8] {
    guard line[range.lowerBound] == UInt8(ascii: "\"") else {
      throw DocumentError(.badJSON, "\"\(name)\" is not a string")
    }
    return JSONString.decoded(DocumentFields.part(line, range))
  }

  /// The text of a file; a pipe or device, which may have no end, is refused.
  private static func file(
    _ path: String, maximumBytes: Int
  ) throws(DocumentError) -> TextSource {
    var status = stat()
    if stat(path, &status) == 0 {
      let type = status.st_mode & S_IFMT
      guard type == S_IFREG || type == S_IFDIR else {
        throw DocumentError(.unreadable, "the file is not a regular file")
      }
      if type == S_IFREG { try check(Int(status.st_size), maximumBytes) }
    }
    let source: TextSource
    do {
      source = try TextFile.openPlain(path: path).source
    } catch {
      let isBinary = if case .binary = error.reason { true } else { false }
      throw DocumentError(isBinary ? .badEncoding : .unreadable, "the file \(error.description)")
    }
    try check(source.count, maximumBytes)
    return source
  }

  private static func check(_ size: Int, _ maximumBytes: Int) throws(DocumentError) {
    guard size <= maximumBytes else {
      throw DocumentError(.tooLarge, "the file has more than \(maximumBytes) bytes")
    }
  }
}

extension DocumentError {
  fileprivate init(_ fault: JSONEncodingFault) {
    switch fault {
    case .invalidUTF8(let offset):
      self.init(.badEncoding, "the line is not UTF-8 at byte \(offset + 1)")
    case .loneSurrogate(let offset):
      self.init(.badEncoding, "half of a surrogate pair at byte \(offset + 1)")
    }
  }
}
