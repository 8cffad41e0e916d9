import DocumentFormats
import DocumentModel
import JSON

/// A document of a stream: its text, and the members of its line that are repeated in the answer.
struct InputDocument {
  /// The id as it was given, in JSON.
  let id: String
  /// The title and the metadata as they were given, in JSON.
  let title: String?
  let meta: String?
  /// The file that the line names.
  let path: String?
  let text: OpenedText

  /// Reads a line.
  ///
  /// - Parameter maximumBytes: larger files, and files with more text, are refused.
  init(_ line: UnsafeRawBufferPointer, maximumBytes: Int) throws(DocumentError) {
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
    switch (fields.text, fields.path) {
    case (let value?, nil):
      path = nil
      text = OpenedText(TextSource(copying: try Self.string("text", value, in: line)), name: "")
    case (nil, let value?):
      let bytes = try Self.string("path", value, in: line)
      guard !bytes.contains(0) else { throw DocumentError(.badJSON, "\"path\" holds a NUL") }
      let path = String(decoding: bytes, as: UTF8.self)
      self.path = path
      text = try NamedFile(path: path).open(maximumBytes: maximumBytes)
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

/// Why a document of a stream was not analysed; the answer holds it instead of actors and mentions.
struct DocumentError: Error, Equatable {
  enum Code: String, CaseIterable {
    /// The line is not JSON, or lacks what a document needs.
    case badJSON = "bad-json"
    /// The line is not UTF-8, has half of a surrogate pair, or its file is not in a known format.
    case badEncoding = "bad-encoding"
    /// The line, its file, or the text of the file is larger than allowed.
    case tooLarge = "too-large"
    /// Reading and analysing took longer than allowed.
    case timeout
    /// The file can't be read: it is missing, damaged or protected, or a program for its format is missing.
    case unreadable
    /// The worker crashed, which is a bug.
    case failed
  }

  var code: Code
  var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
