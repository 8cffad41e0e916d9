import CProcess
import Glibc

/// What a worker does: it reads documents from its standard input and writes the answers to its standard
/// output until there are no more.
///
/// A request is the number of a line, a blank, and the line; an answer is a letter that says what became
/// of the document, and the line to print.
struct AnalysisWorker {
  /// The letter before the answer to a document that was analysed.
  static let done = UInt8(ascii: "=")

  let settings: AnalysisSettings

  /// Works until the parent has no more documents.
  func serve() -> Never {
    do {
      var reader = LineReader(descriptor: STDIN_FILENO, longest: .max)
      var output = OutputBuffer(descriptor: STDOUT_FILENO)
      while !reader.isAtEnd {
        try reader.fill()
        while !reader.isAtEnd, case .whole(let request)? = reader.next() {
          try request.withUnsafeBytes { try answer($0, to: &output) }
          try output.flush()
        }
      }
      _exit(0)
    } catch {
      _exit(1)
    }
  }

  private func answer(
    _ request: UnsafeRawBufferPointer, to output: inout OutputBuffer
  ) throws(ToolError) {
    let digits = request.prefix { $0 != UInt8(ascii: " ") }
    let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    let line = UnsafeRawBufferPointer(rebasing: request.dropFirst(digits.count + 1))
    // The clock ends the process, not a thread: nothing in an analysis has to look at it.
    dramatis_end_after(settings.seconds)
    let result = Result { () throws(DocumentError) in
      AnswerLine(
        try InputDocument(line, maximumBytes: settings.maximumBytes), offsets: settings.offsets)
    }
    dramatis_end_after(0)
    switch result {
    case .success(let answer):
      try output.write(letter: Self.done)
      try answer.write(to: &output)
    case .failure(let error):
      try output.write(letter: error.code.letter)
      output.write(AnswerLine.failure(error, DocumentName(parsing: line, number: number)))
    }
  }
}

extension OutputBuffer {
  fileprivate mutating func write(letter: UInt8) throws(ToolError) {
    write(String(Unicode.Scalar(letter)))
  }
}

extension DocumentError.Code {
  /// The letter before an answer with this code.
  fileprivate var letter: UInt8 {
    UInt8(ascii: "a") + UInt8(Self.allCases.firstIndex(of: self) ?? 0)
  }

  /// The code that a letter stands for; `nil` if it stands for none.
  init?(letter: UInt8) {
    guard let code = Self.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = code
  }
}
