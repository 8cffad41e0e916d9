import Foundation

/// A command line of a shell in which `$TOOL` is the tool and `$PROGRAM` is `dramatis`, run in a folder of its own.
///
/// Unlike `ToolRun` it takes input of any size, in the file `in.jsonl`.
struct ShellRun {
  let status: Int32
  let bytes: Data
  let errors: String

  var output: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// - Parameter files: texts that lie in the folder under these names.
  init(_ command: String, input: some Sequence<UInt8>, files: [String: String] = [:]) throws {
    let file = try TextFixture(input, name: "in.jsonl")
    let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent()
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "TOOL": ToolRun.program.path,
      "PROGRAM": ToolRun.built("dramatis").path,
    ]
    process.arguments = ["-c", command]
    let errorFile = folder.appendingPathComponent("errors")
    try Data().write(to: errorFile)
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    status = process.terminationStatus
    errors = try String(contentsOf: errorFile, encoding: .utf8)
  }

  init(_ command: String, input: String, files: [String: String] = [:]) throws {
    try self.init(command, input: input.utf8, files: files)
  }
}

/// Lines of documents for tests.
enum SampleStream {
  /// `count` documents, each with its number as id.
  static func documents(_ count: Int) -> String {
    (1...count).map { number in
      #"{"id":\#(number),"text":"Angela Merkel met Bo Lee, \#(number).\n\nMerkel left."}"# + "\n"
    }.joined()
  }
}
