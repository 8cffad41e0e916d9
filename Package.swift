// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "dramatis",
  products: [
    .library(name: "DocumentModel", targets: ["DocumentModel"]),
    .library(name: "DocumentFormats", targets: ["DocumentFormats"]),
    .library(name: "CastAnalysis", targets: ["CastAnalysis"]),
    .library(name: "KeywordSearch", targets: ["KeywordSearch"]),
    .executable(name: "dramatis", targets: ["dramatis"]),
    .executable(name: "dramatis-tool", targets: ["dramatis-tool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // values
    .target(name: "DocumentModel"),
    .target(name: "TerminalUI"),
    .target(name: "Parallel"),
    // logic
    .target(name: "CText"),
    .target(
      name: "DocumentFormats", dependencies: ["CSignals", "CText", "DocumentModel", "Parallel"]),
    .target(name: "CRecogniserData", exclude: ["knowledge.bin", "weights.bin"]),
    .target(
      name: "CastAnalysis", dependencies: ["CRecogniserData", "DocumentModel", "Parallel"]),
    .target(name: "KeywordSearch", dependencies: ["DocumentModel"]),
    // app
    .target(
      name: "Explorer",
      dependencies: ["DocumentModel", "KeywordSearch", "TerminalUI"]),
    .systemLibrary(name: "Cncurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(name: "CSignals"),
    .target(name: "CProcess"),
    .target(name: "TerminalCurses", dependencies: ["Cncurses", "CSignals", "TerminalUI"]),
    // run
    .executableTarget(
      name: "dramatis",
      dependencies: [
        "CProcess", "CSignals", "CastAnalysis", "DocumentFormats", "DocumentModel", "Explorer",
        "KeywordSearch", "Parallel", "TerminalCurses", "TerminalUI",
      ],
      // Fully static: no shared library to load before the first screen (docs/decisions/002).
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(configuration: .release))
      ]),
    .executableTarget(
      name: "dramatis-tool",
      dependencies: [
        "CProcess", "CastAnalysis", "DocumentFormats", "DocumentModel", "KeywordSearch", "Parallel",
        "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // development, never installed: trains and measures the recogniser of names; measures outlines
    .target(name: "CorpusReading"),
    .executableTarget(
      name: "recogniser",
      dependencies: [
        "CastAnalysis", "CorpusReading", "DocumentFormats", "DocumentModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "outline-score",
      dependencies: [
        "CorpusReading", "DocumentFormats", "DocumentModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // tests
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(
      name: "DocumentFormatsTests", dependencies: ["DocumentFormats", "DocumentModel", "Parallel"],
      exclude: ["Fixtures"]),
    .testTarget(name: "KeywordSearchTests", dependencies: ["DocumentModel", "KeywordSearch"]),
    .testTarget(
      name: "ExplorerTests", dependencies: ["DocumentModel", "Explorer", "TerminalUI"],
      exclude: ["Screens"]),
    .testTarget(
      name: "CastAnalysisTests",
      dependencies: ["CastAnalysis", "DocumentFormats", "DocumentModel", "Parallel"],
      exclude: ["Fixtures"]),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["CPseudoTerminal", "TerminalCurses", "TerminalUI", "dramatis"]),
    .testTarget(name: "ToolTests", dependencies: ["dramatis-tool"]),
    .testTarget(
      name: "RecogniserTests",
      dependencies: ["CastAnalysis", "CorpusReading", "DocumentModel", "recogniser"]),
    .testTarget(
      name: "OutlineScoreTests",
      dependencies: ["CorpusReading", "DocumentFormats", "DocumentModel", "outline-score"]),
  ]
)
