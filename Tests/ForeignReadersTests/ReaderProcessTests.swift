import DocumentModel
import Glibc
import ReaderProtocol
import Testing

@testable import DocumentFormats

struct ReaderProcessTests {
  private let page = "<!DOCTYPE html><title>T</title><h1>One</h1><p>Ana came.</p>"

  private func request(
    _ text: String, command: ForeignCommand? = nil, format: String? = nil
  ) -> ForeignRequest {
    ForeignRequest(
      TextSource(copying: text.utf8), name: "page", command: command, format: format)
  }

  @Test("a document that is in memory is read")
  func bytes() throws {
    let foreign = try ReaderProcess.read(request(page), reader: readerPath)
    #expect(foreign.lines == ["h One", "p Ana came."])
  }

  @Test("a document of many pipes' lengths is read")
  func longDocument() throws {
    let text = page + String(repeating: "<p>And Bo left the town.</p>", count: 50_000)
    let foreign = try ReaderProcess.read(request(text), reader: readerPath)
    #expect(foreign.paragraphs.count == 50_002)
  }

  @Test("the output of a command is read")
  func command() throws {
    let shell = ForeignCommand.shell("sed s/Ana/Bo/")
    let foreign = try ReaderProcess.read(request(page, command: shell), reader: readerPath)
    #expect(foreign.lines == ["h One", "p Bo came."])
  }

  @Test("a command that fails says why")
  func failingCommand() {
    let shell = ForeignCommand.shell("echo no such thing >&2; exit 3")
    let reason = ForeignReadError.Reason.command(
      "echo no such thing >&2; exit 3", status: 3, message: "no such thing")
    #expect(throws: ForeignReadError(reason)) {
      try ReaderProcess.read(request(page, command: shell, format: "html"), reader: readerPath)
    }
  }

  @Test("a command that goes on after its output is ended")
  func lingeringCommand() throws {
    let shell = ForeignCommand.shell("cat; exec sleep 100 >&- 2>&-")
    let foreign = try ReaderProcess.read(request(page, command: shell), reader: readerPath)
    #expect(foreign.title == "T")
  }

  @Test("a page that takes too much memory is an error, and not half a page")
  func memory() {
    var request = request(page + String(repeating: "<b>x</b>", count: 600_000))
    request.limits.memory = 130 << 20
    #expect(throws: ForeignReadError.self) {
      try ReaderProcess.read(request, reader: readerPath)
    }
  }

  @Test("an unknown format is an error that names what to try")
  func unknownFormat() {
    let error = #expect(throws: ForeignReadError.self) {
      try ReaderProcess.read(request("\0\u{2}nothing"), reader: readerPath)
    }
    #expect(error?.description.contains("--via") == true)
  }

  /// A stand-in for the reader.
  private func standIn(_ script: String) throws -> ForeignText {
    try read(request(page), writtenReader: fakeReader(script))
  }

  private func fakeReader(_ script: String) throws -> String {
    let path = "/tmp/dramatis-fake-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    let file = try #require(fopen(path, "w"))
    fputs("#!/bin/sh\nrm -f \(path)\n\(script)\n", file)
    fclose(file)
    chmod(path, 0o700)
    return path
  }

  @Test("the signal that killed an importer is reported")
  func death() {
    #expect(throws: ForeignReadError(.broken(program: nil, signal: SIGSEGV))) {
      try standIn("kill -SEGV $$")
    }
  }

  @Test("a reader that writes something else is refused")
  func garbage() {
    #expect(throws: ForeignReadError(.form(.notAReader))) { try standIn("echo hello") }
  }

  @Test("a reader that stops in the middle is refused")
  func truncated() {
    #expect(throws: ForeignReadError(.form(.truncated))) {
      try standIn("echo 'dramatis-reader 1'")
    }
  }

  @Test("a reader whose libraries are missing names them")
  func missingLibraries() {
    #expect(throws: ForeignReadError(.notLoaded)) { try standIn("exit 127") }
  }

  @Test("a reader that hangs is ended when nobody wants its text any more")
  func cancelled() throws {
    let reader = try fakeReader("sleep 100")
    #expect(throws: ForeignReadError(.cancelled)) {
      try read(request(page), writtenReader: reader) { _ in false }
    }
  }

  @Test("a reader that hangs is ended at its time limit")
  func hanging() throws {
    var request = request(page)
    request.limits.wallSeconds = 0
    let reader = try fakeReader("sleep 100")
    #expect(throws: ForeignReadError(.tooSlow(seconds: 0))) {
      try read(request, writtenReader: reader)
    }
  }

  @Test("an importer that can't be started is reported with the system's error text")
  func missingReader() {
    #expect(throws: ForeignReadError(.system(step: "start /nonexistent", code: ENOENT))) {
      try ReaderProcess.read(request(page), reader: "/nonexistent")
    }
  }

  @Test("a document without headings has sections found in it")
  func foundSections() throws {
    let foreign = try ReaderProcess.read(
      request("<!DOCTYPE html><p>CHAPTER I<p>Ana came.<p>She sat.<p>CHAPTER II<p>Bo left. <p>So."),
      reader: readerPath)
    let document = Document(
      foreign: foreign, source: TextSource(copying: foreign.text), id: DocumentID(1), name: "n")
    #expect(document.sections.map { document.title(of: $0) } == ["CHAPTER I", "CHAPTER II"])
  }
}
