import CSandbox
import DocumentModel
import ErrorMessages
import ForeignReaders
import Glibc
import ReaderProtocol
import System

/// Imports one document in a foreign format, and writes its text as frames (docs/reader-protocol.md).
@main
enum Main {
  /// Exit status for an error in the command line.
  private static let usageStatus: Int32 = 64
  /// Exit status if the output can't be written.
  private static let outputStatus: Int32 = 74

  static func main() {
    let options: Options
    do throws(UsageError) {
      options = try Options(arguments: ProcessArguments.texts)
    } catch {
      StandardError.say(error.message, program: "dramatis-reader")
      exit(usageStatus)
    }
    if options.wantsHelp {
      print(Options.help, terminator: "")
      exit(0)
    }
    exit(serve(options))
  }

  /// Opens the document, gives up every right that isn't needed, imports it; returns the exit status.
  private static func serve(_ options: Options) -> Int32 {
    let opened = DocumentFile.open(options.path)
    var limits = dramatis_limits(
      memory: UInt64(options.maxMemory), seconds: UInt64(options.maxSeconds),
      output: UInt64(options.maxOutput))
    let confinement = dramatis_confine(&limits)
    let output = FrameOutput(descriptor: STDOUT_FILENO, limit: options.maxOutput)
    let writer = ReaderWriter { bytes throws(ReaderError) in try output.write(bytes) }
    do throws(ReaderError) {
      try writer.begin()
      MemoryLimit.prepare(most: options.maxMemory)
      do throws(ReaderError) {
        guard confinement >= 0 else {
          throw ReaderError(.system, "the importer's limits could not be set: \(SystemError.last)")
        }
        try writer.finish(read(options, try opened.get(), writer))
      } catch {
        if output.isBroken { return outputStatus }
        try writer.fail(error)
      }
    } catch {
      return outputStatus
    }
    return 0
  }

  private static func read(
    _ options: Options, _ descriptor: Int32, _ writer: ReaderWriter
  ) throws(ReaderError) -> ForeignText {
    let source = try DocumentFile.read(descriptor, limit: options.maxInput) { done, total in
      try? writer.progress(done: done, total: total)
    }
    try MemoryLimit.set(documentSize: source.count, most: options.maxMemory)
    let input = DocumentInput(
      source: source, name: options.name, requestedEncoding: options.encoding,
      limits: ReadingLimits(text: options.maxOutput / 2))
    input.onProgress = { try? writer.progress(done: $0, total: source.count) }
    let entry = try format(of: input, named: options.format)
    for encoding in entry.encodings(input) { input.encodings.open(encoding) }
    _ = dramatis_seal()
    return try entry.read(input)
  }
}
