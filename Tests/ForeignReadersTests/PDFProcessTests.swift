import CSandboxProbe
import DocumentModel
import Glibc
import ReaderProtocol
import Testing

@testable import DocumentFormats

private let hasPoppler = programPath().split(separator: ":").contains {
  access("\($0)/pdftotext", X_OK) == 0
}

/// A PDF of pages with lines of text, and entries of an outline that lead to pages.
///
/// It has no table of its objects: every reader of PDFs finds them without.
private func pdf(_ pages: [[String]], outline: [String] = []) -> String {
  var text = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>\nendobj\n"
  let kids = pages.indices.map { "\(10 + $0 * 2) 0 R" }.joined(separator: " ")
  text += "2 0 obj\n<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>\nendobj\n"
  text += "3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
  let last = 100 + outline.count - 1
  text +=
    "4 0 obj\n<< /Type /Outlines /First 100 0 R /Last \(last) 0 R /Count \(outline.count) >>\nendobj\n"
  for (index, lines) in pages.enumerated() {
    let shown = lines.enumerated().map { line, words in
      "1 0 0 1 72 \(700 - line * 14) Tm (\(words)) Tj"
    }
    let content = "BT /F1 12 Tf \(shown.joined(separator: " ")) ET"
    text += "\(10 + index * 2) 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
    text += "/Resources << /Font << /F1 3 0 R >> >> /Contents \(11 + index * 2) 0 R >>\nendobj\n"
    text +=
      "\(11 + index * 2) 0 obj\n<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream\nendobj\n"
  }
  for (index, title) in outline.enumerated() {
    let next = index + 1 < outline.count ? "/Next \(101 + index) 0 R " : ""
    text +=
      "\(100 + index) 0 obj\n<< /Title (\(title)) /Parent 4 0 R \(next)/Dest [\(10 + index * 2) 0 R /Fit] >>\nendobj\n"
  }
  return text + "trailer\n<< /Root 1 0 R >>\n%%EOF\n"
}

@Suite(.enabled(if: hasPoppler, "pdftotext isn't installed"))
struct PDFProcessTests {
  private func readPDF(_ text: String) throws -> ForeignText {
    try ReaderProcess.read(.pdf(TextSource(copying: text.utf8), name: "a.pdf"), reader: readerPath)
  }

  private let pages = [["First", "Ana went to the harbour."], ["Second", "Bo stayed at home."]]

  @Test("a PDF comes out as paragraphs with their pages and its outline")
  func whole() throws {
    let foreign = try readPDF(pdf(pages, outline: ["First", "Second"]))
    #expect(foreign.outline == ["1 First 0", "1 Second 2"])
    #expect(
      foreign.lines == [
        "h First", "p Ana went to the harbour.", "h Second", "p Bo stayed at home.",
      ])
    #expect(foreign.details.places.map(\.label) == ["page 1", "page 2"])
  }

  @Test("a PDF that gzip has packed is read")
  func packed() throws {
    let bytes = TextSource(copying: gzip(Array(pdf(pages).utf8)))
    let request = try ForeignRequest.packedPDF(bytes, name: "a.pdf.gz")
    #expect(try ReaderProcess.read(request, reader: readerPath).paragraphs.count == 4)
  }

  @Test("what isn't a PDF is an error that says so", arguments: ["%PDF-1.4\nnothing", "%PDF-", ""])
  func damaged(text: String) {
    let error = #expect(throws: ForeignReadError.self) { try readPDF(text) }
    #expect(error?.description.contains("damaged PDF") == true)
  }

  @Test("a PDF that is cut off is read as far as it goes, or is an error")
  func cut() throws {
    let whole = pdf(pages)
    for length in stride(from: 100, to: whole.utf8.count, by: 200) {
      let part = String(decoding: whole.utf8.prefix(length), as: UTF8.self)
      do {
        #expect(try readPDF(part).paragraphs.count <= 4)
      } catch {
        #expect(error is ForeignReadError)
      }
    }
  }
}

struct PDFProgramTests {
  private let input = TextSource(copying: "%PDF-1.4".utf8)

  @Test("without pdftotext the error names the package")
  func missing() {
    let error = #expect(throws: ForeignReadError.self) {
      try ForeignRequest.pdf(input, name: "a.pdf", path: "/nonexistent")
    }
    #expect(error?.description.contains("poppler-utils") == true)
  }

  /// Reads with programs that are scripts in a folder of their own; they can use what the shell itself can do.
  private func read(
    _ pdftotext: String, outline: String = "exit 1", seconds: Int = 60
  ) throws -> ForeignText {
    let folder = "/tmp/dramatis-poppler-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    mkdir(folder, 0o700)
    defer { rmdir(folder) }
    let programs = [("pdftotext", pdftotext), ("pdftohtml", outline)]
    defer { for (name, _) in programs { unlink("\(folder)/\(name)") } }
    for (name, script) in programs {
      let file = try #require(fopen("\(folder)/\(name)", "w"))
      fputs("#!/bin/sh\n\(script)\n", file)
      fclose(file)
      chmod("\(folder)/\(name)", 0o700)
    }
    var request = try ForeignRequest.pdf(input, name: "a.pdf", path: folder)
    request.limits.seconds = seconds
    return try ForeignReadersTests.read(request, writtenReader: readerPath)
  }

  /// Writes a word as pdftotext does.
  private func say(_ word: String) -> String {
    "echo \"<doc><page><block><line><word>\(word)</word></line></block></page></doc>\""
  }

  @Test("a PDF that makes pdftotext hang is an error at the time limit")
  func hanging() throws {
    #expect(throws: ForeignReadError(.tooSlow(seconds: 1))) {
      try read("while :; do :; done", seconds: 1)
    }
  }

  @Test("a PDF that kills pdftotext is an error that names it")
  func dying() throws {
    #expect(throws: ForeignReadError(.broken(program: "pdftotext", signal: SIGSEGV))) {
      try read("kill -SEGV $$")
    }
  }

  @Test("a PDF that fills the memory of pdftotext is reported as such")
  func large() throws {
    let error = #expect(throws: ForeignReadError.self) {
      try read("echo 'what():  std::bad_alloc' >&2; kill -ABRT $$")
    }
    #expect(error?.description.contains("memory") == true)
  }

  @Test("pdftotext may hold what a reader of the document may")
  func memory() throws {
    let foreign = try read(
      "printf '<doc><page><block><line><word>'; ulimit -d; echo '</word></line></block></page></doc>'"
    )
    #expect(foreign.lines == ["p \(180 << 10)"])
  }

  @Test("a PDF with a password is reported as such")
  func encrypted() throws {
    let error = #expect(throws: ForeignReadError.self) {
      try read("echo 'Command Line Error: Incorrect password' >&2; exit 1")
    }
    #expect(error?.description.contains("password") == true)
  }

  @Test("an outline that can't be had doesn't matter; both programs get the whole document")
  func withoutOutline() throws {
    let foreign = try read(
      "read -r line; \(say("$line"))", outline: "read -r line; kill -SEGV $$")
    #expect(foreign.lines == ["p %PDF-1.4"])
  }

  @Test(
    "a program that reads PDFs can't start another, become another, or write a file",
    .enabled(if: probe(PROBE_NOTHING, false, "/dev/null") == 0),
    arguments: ["(:) && ", "exec /bin/true && ", ": >/tmp/dramatis-confined && "])
  func confined(attempt: String) throws {
    let foreign = try read("{ \(attempt)done=done; } 2>/dev/stderr; \(say("ended$done"))")
    #expect(foreign.lines == ["p ended"])
  }
}
