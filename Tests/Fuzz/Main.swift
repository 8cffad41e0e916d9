import CLibFuzzer
import Glibc

/// Runs one target under libFuzzer; script/fuzz calls it.
///
///     fuzz --list                      prints names, longest inputs and sources of all targets
///     fuzz --seeds FOLDER              writes the generated seeds, a folder for each target
///     FUZZ_TARGET=NAME fuzz OPTION…    libFuzzer's own command line
@main
enum Main {
  /// The target; named in the environment, because libFuzzer restarts itself with its own arguments.
  private static let target: FuzzTarget? = getenv("FUZZ_TARGET").flatMap { name in
    FuzzTarget.all.first { $0.name == String(cString: name) }
  }

  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "--list": list()
    case "--seeds": writeSeeds(to: CommandLine.arguments.dropFirst(2).first ?? ".")
    default: exit(run())
    }
  }

  private static func run() -> Int32 {
    guard target != nil else {
      print("fuzz: FUZZ_TARGET names no target; fuzz --list has them")
      return 64
    }
    giveSignalsTheirStack()
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    return LLVMFuzzerRunDriver(&count, &arguments) { data, size in
      Main.target?.test(UnsafeRawBufferPointer(start: data, count: size))
      return 0
    }
  }

  /// Provides a signal stack: after a stack overflow libFuzzer's handler, which keeps the input, couldn't run
  /// otherwise.
  private static func giveSignalsTheirStack() {
    var stack = stack_t(
      ss_sp: signalStack.baseAddress, ss_flags: 0, ss_size: signalStack.count)
    sigaltstack(&stack, nil)
  }

  private nonisolated(unsafe) static let signalStack =
    UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  // nonisolated(unsafe): only the system writes to it.

  private static func list() {
    for target in FuzzTarget.all {
      print(target.name, target.longest, target.sources.joined(separator: " "))
    }
  }

  private static func writeSeeds(to folder: String) {
    for target in FuzzTarget.all {
      let place = "\(folder)/\(target.name)"
      mkdir(folder, 0o755)
      mkdir(place, 0o755)
      for (number, seed) in target.seeds().enumerated() {
        guard let file = fopen("\(place)/made-\(number)", "wb") else { exit(74) }
        seed.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
        fclose(file)
      }
    }
  }
}
