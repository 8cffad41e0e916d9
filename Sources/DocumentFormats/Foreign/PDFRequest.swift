import DocumentModel
import Glibc
import ReaderProtocol
import System

extension ForeignRequest {
  /// A request to import a PDF by means of poppler.
  ///
  /// `pdftohtml` gives the outline, `pdftotext` the position of each word. They run under the limits of the request and
  /// can only read files and write their output, from which the importer makes paragraphs.
  ///
  /// - Parameter path: folders in which the programs are looked for, separated by colons.
  /// - Throws: if `pdftotext` isn't installed.
  static func pdf(
    _ source: TextSource, name: String, path: String = programPath()
  ) throws(ForeignReadError) -> ForeignRequest {
    guard var text = ForeignCommand.program("pdftotext", ["-bbox-layout", "-", "-"], path: path)
    else {
      throw ForeignReadError(.missingProgram("pdftotext", for: "PDF", package: "poppler-utils"))
    }
    text.explain = explainPDF
    text.isConfined = true
    text.memory = min(ReadingMemory.most(documentSize: source.count), 1 << 30)
    var request = ForeignRequest(source, name: name, command: text, format: "pdf-text")
    // Any page brings the outline. pdftohtml doesn't accept "-" as its input. A PDF is also read without an outline.
    let arguments = ["-xml", "-i", "-q", "-f", "1", "-l", "1", "-stdout", "/dev/stdin"]
    if var outline = ForeignCommand.program("pdftohtml", arguments, path: path) {
      (outline.mayFail, outline.isConfined, outline.memory) = (true, true, text.memory)
      request.commands.insert(outline, at: 0)
    }
    return request
  }

  /// A request to import a PDF packed by gzip, without its outline.
  ///
  /// - Throws: if `pdftotext` or `gzip` isn't installed.
  static func packedPDF(
    _ source: TextSource, name: String, path: String = programPath()
  ) throws(ForeignReadError) -> ForeignRequest {
    var request = try ForeignRequest.pdf(source, name: name, path: path)
    guard let gzip = ForeignCommand.program("gzip", ["-dc"], path: path) else {
      throw ForeignReadError(.missingProgram("gzip", for: "a packed PDF", package: "gzip"))
    }
    request.commands = request.commands.suffix(1).map { text in
      var packed = text
      packed.unpacker = ForeignCommand.Unpacker(path: gzip.path, arguments: gzip.arguments)
      return packed
    }
    return request
  }

  private static func explainPDF(_ end: Int32, _ message: String) -> ReaderError? {
    if message.contains("password") {
      return ReaderError(
        .encrypted, "is protected by a password; save it without one, then open it again")
    }
    // Messages of the C++ library and of poppler when memory runs out.
    if message.contains("bad_alloc") || message.lowercased().contains("out of memory") {
      return ReaderError(
        .tooLarge, "takes more memory than is allowed; it may be damaged or malicious")
    }
    guard end > 0 else { return nil }
    return ReaderError(.damaged, "is a damaged PDF: pdftotext says \(message)")
  }
}

extension ForeignCommand {
  /// Looks for a program in folders; `nil` if none contains it.
  static func program(_ name: String, _ arguments: [String], path: String) -> ForeignCommand? {
    for folder in path.split(separator: ":") where folder.hasPrefix("/") {
      let file = "\(folder)/\(name)"
      if access(file, X_OK) == 0 {
        return ForeignCommand(path: file, arguments: arguments, name: name)
      }
    }
    return nil
  }
}

/// Folders in which programs are looked for: `PATH`, else the usual ones.
func programPath() -> String {
  environmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
}
