import CProcess

/// What the program was called with, as the C library has it.
///
/// `CommandLine` stands in where the C library doesn't tell; it takes a tenth of a millisecond.
enum ProcessArguments {
  /// All of them, the program's name first; valid as long as the program runs.
  static var all: UnsafeBufferPointer<UnsafeMutablePointer<CChar>?> {
    if let arguments = dramatis_arguments() {
      return UnsafeBufferPointer(start: arguments, count: Int(dramatis_argument_count()))
    }
    return UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
  }

  /// Those after the program's name, bytes that are not UTF-8 replaced.
  static var texts: [String] {
    all.dropFirst().compactMap { $0.map { String(cString: $0) } }
  }
}
