import CProcess
import Glibc

/// The work of a worker process: reads documents from standard input, and writes answers to standard output, until the
/// input ends.
///
/// A request is the number of a line, a blank, and the line. An answer is the line to print.
struct AnalysisWorker {
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
    // At the time limit a signal ends the process, so that no part of the analysis has to check the clock.
    dramatis_end_after(settings.seconds)
    let result = Result { () throws(DocumentError) in
      AnswerLine(
        try InputDocument(line, maximumBytes: settings.maximumBytes), offsets: settings.offsets,
        settings.corrections)
    }
    dramatis_end_after(0)
    switch result {
    case .success(let answer): try answer.write(to: &output)
    case .failure(let error):
      output.write(AnswerLine.failure(error, DocumentName(line, number: number, isWhole: true)))
    }
  }
}
