/// A part of the program that is fed with what libFuzzer makes up.
struct FuzzTarget: Sendable {
  /// What script/fuzz calls it; its seeds lie in `Seeds/NAME`, its words in `Dictionaries/NAME.dict`.
  let name: String
  /// Inputs are no longer than this, in bytes: short ones are quick, and find as much.
  let longest: Int
  /// The files and folders whose lines it is to run through, from the root of the repository.
  let sources: [String]
  /// Seeds that are better made than kept, because their form is binary and may change.
  let seeds: @Sendable () -> [[UInt8]]
  /// Feeds one input; ends the process if anything that must hold doesn't.
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

  /// All of them, in the order in which script/fuzz runs them.
  static let all: [FuzzTarget] = [
    .html, .markdown, .rtf, .mail, .subtitles, .pdf, .epub, .docx, .odt, .archive, .gzip,
    .encoding, .format, .builder, .plainText, .longText, .topics, .cast, .query, .keys, .explorer,
    .readerProtocol, .keptCast, .json,
  ]
}

/// Ends the process, so that libFuzzer keeps the input, if a claim doesn't hold.
func require(
  _ holds: Bool, _ claim: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !holds { fatalError(claim(), file: file, line: line) }
}
