import Foundation

/// A run of a built program, which lies beside the test bundle.
struct ToolRun {
  let status: Int32
  let output: String
  let errors: String

  /// The tool itself.
  static let program = built("dramatis-tool")

  /// The built program `name`.
  static func built(_ name: String) -> URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent(name)
  }

  /// Runs a program.
  ///
  /// - Parameter data: the folder of notebooks; the one of whoever runs the tests isn't read.
  init(
    _ arguments: [String], input: String = "", of program: URL = Self.program,
    data: String = "/dev/null.none"
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_DATA_HOME": data]) {
      $1
    }
    // A file, because a tool that refuses its arguments would break a pipe, which kills the process of the tests.
    let file = try TextFixture(input.utf8)
    let (stdout, stderr) = (Pipe(), Pipe())
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: file.path))
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}

/// A file with a text, removed at the end.
final class TextFixture {
  let path: String

  init(_ bytes: some Sequence<UInt8>, name: String = "text.txt") throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dramatis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    path = file.path
  }

  deinit {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.removeItem(at: folder)
  }
}
