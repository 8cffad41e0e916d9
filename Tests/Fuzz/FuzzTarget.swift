/// A part of the program that is fuzzed by libFuzzer.
struct FuzzTarget: Sendable {
  /// Name for script/fuzz; its seeds are in `Seeds/NAME`, its words in `Dictionaries/NAME.dict`.
  let name: String
  /// Longest input, in bytes; short inputs are quick, and find as much.
  let longest: Int
  /// Files and folders whose lines the target should cover, relative to the root of the repository.
  let sources: [String]
  /// Seeds that are generated, not stored, because their format is binary and may change.
  let seeds: @Sendable () -> [[UInt8]]
  /// Tests one input; ends the process if a claim doesn't hold.
  let test: @Sendable (UnsafeRawBufferPointer) -> Void

  init(
    _ name: String, longest: Int, sources: [String],
    seeds: @escaping @Sendable () -> [[UInt8]] = { [] },
    test: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.name = name
    self.longest = longest
    self.sources = sources
    self.seeds = seeds
    self.test = test
  }

  /// All targets, in the order in which script/fuzz runs them.
  static let all: [FuzzTarget] = [
    .html, .markdown, .rtf, .mail, .subtitles, .pdf, .epub, .docx, .odt, .archive, .gzip,
    .encoding, .format, .builder, .plainText, .longText, .topics, .cast, .query, .keys, .explorer,
    .readerProtocol, .keptCast, .json, .notebook,
  ]
}

/// Ends the process if a claim doesn't hold, so that libFuzzer keeps the input.
func require(
  _ holds: Bool, _ claim: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !holds { fatalError(claim(), file: file, line: line) }
}
