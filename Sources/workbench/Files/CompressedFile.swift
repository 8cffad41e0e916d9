import Foundation

/// Reads files that may be compressed with gzip.
enum CompressedFile {
  /// The bytes of `file`, unpacked if its name ends in `.gz`.
  ///
  /// Runs `gzip`: a child process is simpler than a library, and available everywhere.
  ///
  /// - Throws: `CorpusError`.
  static func read(_ file: String) throws -> Data {
    // An error of its own, apart from that of a file that can't be unpacked.
    let handle: FileHandle
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
      guard file.hasSuffix(".gz") else { return try handle.readToEnd() ?? Data() }
    } catch {
      throw CorpusError(file: file, message: "can't be read; is it an existing file?")
    }
    return try unpack(handle, file)
  }

  private static func unpack(_ packed: FileHandle, _ file: String) throws -> Data {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc"]
    let output = Pipe()
    gzip.standardInput = packed
    gzip.standardOutput = output
    gzip.standardError = FileHandle.nullDevice
    let data: Data
    do {
      try gzip.run()
      data = try output.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw CorpusError(file: file, message: "gzip doesn't run; install it, or unpack the file")
    }
    gzip.waitUntilExit()
    guard gzip.terminationStatus == 0 else {
      throw CorpusError(file: file, message: "can't be unpacked; gzip -t FILE says what is wrong")
    }
    return data
  }
}

/// Why an annotated text can't be read: what, where, and what to try.
struct CorpusError: Error, Equatable, CustomStringConvertible {
  var file: String
  /// The line that is wrong, from 1.
  var line: Int?
  var message: String

  var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}
