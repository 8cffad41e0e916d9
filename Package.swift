// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "dramatis",
  products: [
    .library(name: "DocumentModel", targets: ["DocumentModel"]),
    .library(name: "PlainText", targets: ["PlainText"]),
    .library(
      name: "DocumentFormats", targets: ["DocumentFormats", "FormatSignatures", "PlainText"]),
    .library(name: "CastAnalysis", targets: ["CastAnalysis"]),
    .library(name: "KeywordSearch", targets: ["KeywordSearch"]),
    .executable(name: "dramatis", targets: ["dramatis"]),
    .executable(name: "dramatis-tool", targets: ["dramatis-tool"]),
    .executable(name: "dramatis-reader", targets: ["dramatis-reader"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // values
    .target(name: "Characters"),
    .target(name: "DocumentModel", dependencies: ["Characters"]),
    .target(name: "TerminalUI", dependencies: ["Characters"]),
    .target(name: "Parallel"),
    .target(name: "ReaderProtocol", dependencies: ["DocumentModel"]),
    // logic
    .target(name: "ErrorMessages", dependencies: ["DocumentModel"]),
    .target(name: "CText"),
    .target(name: "PlainText", dependencies: ["CText", "DocumentModel", "Parallel"]),
    .target(name: "FormatSignatures", dependencies: ["DocumentModel", "PlainText"]),
    .target(
      name: "DocumentFormats",
      dependencies: [
        "CProcess", "CSandbox", "CSignals", "DocumentModel", "FormatSignatures", "Parallel",
        "PlainText", "ReaderProtocol",
      ]),
    .target(name: "CRecogniserData", exclude: ["knowledge.bin", "weights.bin"]),
    .target(
      name: "CastAnalysis",
      dependencies: ["CRecogniserData", "DocumentModel", "Parallel", "PlainText"]),
    .target(name: "CTextScan"),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(
      name: "KeywordSearch", dependencies: ["CPCRE2", "CTextScan", "DocumentModel", "Parallel"],
      // The static library, so that no executable loads it when it starts (docs/decisions/008).
      linkerSettings: [
        .linkedLibrary(":libpcre2-8.a", .when(platforms: [.linux])),
        .linkedLibrary("pcre2-8", .when(platforms: [.macOS])),
      ]),
    .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .target(name: "CastCache", dependencies: ["CXXHash", "DocumentModel"]),
    // app
    .target(
      name: "Explorer",
      dependencies: ["Characters", "DocumentModel", "KeywordSearch", "Parallel", "TerminalUI"]),
    .systemLibrary(name: "Cncurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(name: "CSignals"),
    .target(name: "CProcess"),
    .target(
      name: "TerminalCurses", dependencies: ["Characters", "Cncurses", "CSignals", "TerminalUI"]),
    // run
    .executableTarget(
      name: "dramatis",
      dependencies: [
        "CProcess", "CSignals", "CastAnalysis", "CastCache", "DocumentFormats", "DocumentModel",
        "ErrorMessages", "Explorer", "KeywordSearch", "Parallel", "PlainText", "TerminalCurses",
        "TerminalUI",
      ],
      // Fully static: no shared library to load before the first screen (docs/decisions/002).
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(configuration: .release))
      ]),
    .executableTarget(
      name: "dramatis-tool",
      dependencies: [
        "CProcess", "CastAnalysis", "Characters", "DocumentFormats", "DocumentModel",
        "ErrorMessages", "KeywordSearch", "Parallel", "PlainText", "ReaderProtocol", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // the second process, which reads foreign formats (docs/decisions/007)
    .systemLibrary(
      name: "CXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CUchardet", providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .systemLibrary(
      name: "CCmark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CSandbox"),
    .target(name: "CLastWords"),
    .target(
      name: "ForeignReaders",
      dependencies: [
        "CCmark", "CUchardet", "CXML2", "CZip", "CZlib", "DocumentModel", "FormatSignatures",
        "PlainText", "ReaderProtocol",
      ]),
    .executableTarget(
      name: "dramatis-reader",
      dependencies: [
        "CLastWords", "CProcess", "CSandbox", "DocumentModel", "ErrorMessages", "ForeignReaders",
        "ReaderProtocol",
      ]),
    // development, never installed: trains and measures the recogniser of names; measures outlines
    .target(name: "CorpusReading"),
    .executableTarget(
      name: "recogniser",
      dependencies: [
        "CastAnalysis", "CorpusReading", "DocumentModel", "PlainText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "outline-score",
      dependencies: [
        "CorpusReading", "DocumentModel", "PlainText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // tests
    .testTarget(name: "CharactersTests", dependencies: ["Characters"]),
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
    .testTarget(name: "ErrorMessagesTests", dependencies: ["ErrorMessages"]),
    .testTarget(name: "ReaderProtocolTests", dependencies: ["DocumentModel", "ReaderProtocol"]),
    .testTarget(
      name: "ForeignReadersTests",
      dependencies: [
        "CSandboxProbe", "CZlib", "DocumentFormats", "DocumentModel", "ForeignReaders",
        "FormatSignatures", "ReaderProtocol", "dramatis-reader",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(
      name: "PlainTextTests", dependencies: ["DocumentModel", "Parallel", "PlainText"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "DocumentFormatsTests",
      dependencies: ["DocumentFormats", "DocumentModel", "FormatSignatures", "PlainText"]),
    .testTarget(
      name: "KeywordSearchTests",
      dependencies: ["CTextScan", "DocumentModel", "KeywordSearch", "Parallel"]),
    .testTarget(
      name: "ExplorerTests",
      dependencies: ["Characters", "DocumentModel", "Explorer", "TerminalUI"],
      exclude: ["Screens"]),
    .testTarget(
      name: "CastAnalysisTests",
      dependencies: ["CastAnalysis", "DocumentModel", "Parallel", "PlainText"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CastCacheTests",
      dependencies: ["CastAnalysis", "CastCache", "DocumentModel", "PlainText"]),
    .target(name: "CSandboxProbe", dependencies: ["CSandbox"], path: "Tests/CSandboxProbe"),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    // an instrument, never installed: random events in a real terminal (script/soak)
    .executableTarget(name: "soak", dependencies: ["CPseudoTerminal"], path: "Tests/Soak"),
    .executableTarget(
      name: "BusyProgram", dependencies: ["CSignals"], path: "Tests/BusyProgram"),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "BusyProgram", "CPseudoTerminal", "TerminalCurses", "TerminalUI", "dramatis",
        "dramatis-reader",
      ]),
    .testTarget(
      name: "ToolTests",
      dependencies: [
        "Characters", "DocumentFormats", "DocumentModel", "dramatis-reader", "dramatis-tool",
      ]),
    .testTarget(
      name: "RecogniserTests",
      dependencies: ["CastAnalysis", "CorpusReading", "DocumentModel", "recogniser"]),
    .testTarget(
      name: "OutlineScoreTests",
      dependencies: ["CorpusReading", "DocumentModel", "PlainText", "outline-score"]),
  ]
)

// Fuzzing, built by script/fuzz only: it takes a compiler that has libFuzzer (docs/decisions/010).
if Context.environment["DRAMATIS_FUZZ"] != nil {
  // Of the tool only its reading of JSON is needed, without ArgumentParser.
  package.products.removeAll { $0.name == "dramatis-tool" }
  package.targets.removeAll { ["dramatis-tool", "ToolTests"].contains($0.name) }
  // Texts have many more runs.
  package.targets.first { $0.name == "PlainText" }?.swiftSettings = [.define("FUZZING")]
  package.targets += [
    .target(
      name: "ToolJSON", dependencies: ["Characters", "DocumentModel"],
      path: "Sources/dramatis-tool",
      sources: [
        "JSON", "Analyze/DocumentFields.swift", "Output/JSONText.swift",
        "Records/OutputRecord.swift",
      ]),
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CLibFuzzer", "CZlib", "CastAnalysis", "CastCache", "Characters", "DocumentFormats",
        "DocumentModel", "Explorer", "ForeignReaders", "FormatSignatures", "KeywordSearch",
        "Parallel", "PlainText", "ReaderProtocol", "TerminalCurses", "TerminalUI", "ToolJSON",
      ],
      path: "Tests/Fuzz", exclude: ["CLibFuzzer"]),
  ]
}
