import DocumentModel
import Glibc
import ReaderProtocol

@testable import DocumentFormats
@testable import ForeignReaders

/// Reads a document in this process, as the reader would.
func read(
  _ bytes: some Collection<UInt8>, name: String = "", encoding: String? = nil,
  format wanted: String? = nil,
  limits: ReadingLimits = ReadingLimits()
) throws -> ForeignText {
  let input = DocumentInput(
    source: TextSource(copying: bytes), name: name, requestedEncoding: encoding, limits: limits)
  let entry = try format(of: input, named: wanted)
  for encoding in entry.encodings(input) { input.encodings.open(encoding) }
  let foreign = try entry.read(input)
  try checkFitsTogether(foreign)
  return foreign
}

/// Reads a page.
func readHTML(_ body: String) throws -> ForeignText {
  try read(Array("<!DOCTYPE html>\(body)".utf8))
}

/// What the receiver of a text would refuse is an error here, too.
private func checkFitsTogether(_ foreign: ForeignText) throws {
  var parser = ReaderParser()
  let writer = ReaderWriter { bytes throws(ReaderError) in
    do throws(ReaderFormError) { try parser.take(bytes) } catch {
      throw ReaderError(.damaged, error.description)
    }
  }
  try writer.begin()
  try writer.finish(foreign)
  _ = try parser.finish()
}

extension ForeignText {
  /// The text of each paragraph, with a letter for its kind before it.
  var lines: [String] {
    paragraphs.map { paragraph in
      let kind =
        switch paragraph.kind {
        case .prose: "p"
        case .heading: "h"
        case .listItem: "l"
        case .quotation: "q"
        case .verse: "v"
        case .code: "c"
        case .tableRow: "r"
        }
      return kind + " " + string(paragraph.span)
    }
  }

  /// The outline: level, title and own paragraphs.
  var outline: [String] {
    sections.map { section in
      let title =
        switch section.title {
        case .heading(let span): string(span)
        case .words(let words): words
        }
      let line = title.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "\(section.level) \(line) \(section.paragraphs.lowerBound)"
    }
  }

  /// The text of a span.
  func string(_ span: Span) -> String { String(decoding: text[span.range], as: UTF8.self) }
}

/// The program beside the tests in the build folder.
let readerPath: String = {
  let path = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
    let raw = UnsafeMutableRawBufferPointer(buffer)
    guard let start = raw.assumingMemoryBound(to: CChar.self).baseAddress else { return }
    count = max(0, readlink("/proc/self/exe", start, raw.count))
  }
  var folder = String(decoding: path, as: UTF8.self)
  while let slash = folder.lastIndex(of: "/") {
    folder = String(folder[..<slash])
    let candidate = folder + "/dramatis-reader"
    if access(candidate, X_OK) == 0 { return candidate }
  }
  return "dramatis-reader is not built"
}()

/// Reads by a program that was just written.
///
/// Another test may have forked while the script was open for writing, and not executed yet: then the system refuses to
/// start it.
func read(
  _ request: ForeignRequest, writtenReader reader: String,
  onProgress: (ForeignProgress) -> Bool = { _ in true }
) throws(ForeignReadError) -> ForeignText {
  while true {
    do throws(ForeignReadError) {
      return try ReaderProcess.read(request, reader: reader, onProgress: onProgress)
    } catch {
      if case .system(_, ETXTBSY) = error.reason { continue }
      throw error
    }
  }
}
