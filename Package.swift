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
    .library(name: "CastQueries", targets: ["CastQueries"]),
    .library(name: "KeywordSearch", targets: ["KeywordSearch"]),
    .executable(name: "dramatis", targets: ["dramatis"]),
    .executable(name: "dramatis-tool", targets: ["dramatis-tool"]),
    .executable(name: "dramatis-reader", targets: ["dramatis-reader"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // values, and what they stand on
    .target(name: "Characters"),
    .target(name: "DocumentModel", dependencies: ["Characters"]),
    .target(name: "TerminalUI", dependencies: ["Characters"]),
    .target(name: "System", dependencies: ["CProcess"]),
    .target(name: "ReaderProtocol", dependencies: ["CText", "DocumentModel"]),
    // texts and files, with the C and the libraries behind them
    .target(name: "ErrorMessages", dependencies: ["DocumentModel", "System"]),
    .target(name: "CText"),
    .target(name: "JSON", dependencies: ["Characters", "DocumentModel"]),
    .target(name: "PlainText", dependencies: ["CText", "DocumentModel", "System"]),
    .target(name: "FormatSignatures", dependencies: ["DocumentModel", "PlainText"]),
    .target(
      name: "DocumentFormats",
      dependencies: [
        "CProcess", "CSandbox", "DocumentModel", "FormatSignatures", "PlainText",
        "ReaderProtocol", "System",
      ]),
    .target(name: "CRecogniserData", exclude: ["knowledge.bin", "weights.bin"]),
    .target(
      name: "CastAnalysis",
      dependencies: ["CRecogniserData", "DocumentModel", "PlainText", "System"]),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .target(
      name: "KeywordSearch", dependencies: ["CPCRE2", "CText", "DocumentModel", "System"],
      // The static library, so that no executable loads it when it starts (docs/decisions/008).
      linkerSettings: [.linkedLibrary(":libpcre2-8.a")]),
    .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"])]),
    .target(name: "CastQueries", dependencies: ["DocumentModel"]),
    .target(name: "Notebook", dependencies: ["DocumentModel", "JSON"]),
    .target(name: "CastCache", dependencies: ["CXXHash", "DocumentModel", "System"]),
    .target(
      name: "NotebookStore", dependencies: ["CXXHash", "DocumentModel", "Notebook", "System"]),
    // screen
    .target(
      name: "Explorer",
      dependencies: [
        "CastQueries", "Characters", "DocumentModel", "KeywordSearch", "Notebook", "PlainText",
        "System", "TerminalUI",
      ]),
    .systemLibrary(name: "Cncurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CProcess"),
    .target(name: "CTerminal", dependencies: ["CProcess"]),
    .target(
      name: "TerminalCurses",
      dependencies: ["CTerminal", "Characters", "Cncurses", "System", "TerminalUI"]),
    // programs
    .executableTarget(
      name: "dramatis",
      dependencies: [
        "CProcess", "CTerminal", "CastAnalysis", "CastCache", "DocumentFormats", "DocumentModel",
        "ErrorMessages", "Explorer", "KeywordSearch", "Notebook", "NotebookStore", "PlainText",
        "System", "TerminalCurses", "TerminalUI",
      ],
      // Fully static: no shared library to load before the first screen (docs/decisions/002).
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(configuration: .release))
      ]),
    .executableTarget(
      name: "dramatis-tool",
      dependencies: [
        "CProcess", "CastAnalysis", "CastQueries", "Characters", "DocumentFormats",
        "DocumentModel", "ErrorMessages", "JSON", "KeywordSearch", "Notebook", "NotebookStore",
        "PlainText", "ReaderProtocol", "System", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // the second process, which reads foreign formats (docs/decisions/007)
    .systemLibrary(
      name: "CXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(
      name: "CCmark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
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
        "CLastWords", "CSandbox", "DocumentModel", "ErrorMessages", "ForeignReaders",
        "ReaderProtocol", "System",
      ]),
    // for developers, never installed: trains the recogniser of names; measures names, actors, outlines
    .executableTarget(
      name: "workbench",
      dependencies: [
        "CastAnalysis", "CastQueries", "DocumentModel", "PlainText", "System",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // tests
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "CharactersTests", dependencies: ["Characters"]),
    .testTarget(name: "SystemTests", dependencies: ["CProcess", "System"]),
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel", "TestSupport"]),
    .testTarget(
      name: "ErrorMessagesTests", dependencies: ["Characters", "ErrorMessages", "TestSupport"]),
    .testTarget(
      name: "ReaderProtocolTests", dependencies: ["DocumentModel", "ReaderProtocol", "TestSupport"]),
    .testTarget(
      name: "ForeignReadersTests",
      dependencies: [
        "CSandboxProbe", "CZlib", "DocumentFormats", "DocumentModel", "ForeignReaders",
        "FormatSignatures", "ReaderProtocol", "TestSupport", "dramatis-reader",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "TerminalUITests", dependencies: ["Characters", "TerminalUI", "TestSupport"]),
    .testTarget(
      name: "PlainTextTests",
      dependencies: ["DocumentModel", "PlainText", "System", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "DocumentFormatsTests",
      dependencies: ["DocumentFormats", "DocumentModel", "FormatSignatures", "PlainText"]),
    .testTarget(
      name: "KeywordSearchTests",
      dependencies: ["CText", "DocumentModel", "KeywordSearch", "System", "TestSupport"]),
    .testTarget(
      name: "ExplorerTests",
      dependencies: [
        "CastQueries", "Characters", "DocumentModel", "Explorer", "KeywordSearch", "Notebook",
        "TerminalUI", "TestSupport",
      ],
      exclude: ["Screens"]),
    .testTarget(
      name: "CastAnalysisTests",
      dependencies: ["CastAnalysis", "DocumentModel", "PlainText", "System"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CastQueriesTests",
      dependencies: ["CastAnalysis", "CastQueries", "DocumentModel", "PlainText", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["Characters", "JSON", "TestSupport"]),
    .testTarget(
      name: "NotebookTests",
      dependencies: [
        "CastAnalysis", "DocumentModel", "JSON", "Notebook", "PlainText", "TestSupport",
      ]),
    .testTarget(
      name: "NotebookStoreTests",
      dependencies: ["DocumentModel", "Notebook", "NotebookStore", "System", "TestSupport"]),
    .testTarget(
      name: "CastCacheTests",
      dependencies: ["CastAnalysis", "CastCache", "DocumentModel", "PlainText", "TestSupport"]),
    .target(name: "CSandboxProbe", dependencies: ["CSandbox"], path: "Tests/CSandboxProbe"),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    // an instrument, never installed: random events in a real terminal (script/soak)
    .executableTarget(
      name: "soak", dependencies: ["CPseudoTerminal", "System", "TestSupport"], path: "Tests/Soak"),
    .executableTarget(
      name: "BusyProgram", dependencies: ["CTerminal"], path: "Tests/BusyProgram"),
    .testTarget(
      name: "DramatisTests",
      dependencies: [
        "CastCache", "DocumentFormats", "DocumentModel", "Explorer", "Notebook", "NotebookStore",
        "System", "dramatis",
      ]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "BusyProgram", "CPseudoTerminal", "Cncurses", "Notebook", "System", "TerminalCurses",
        "TerminalUI",
        "TestSupport", "dramatis", "dramatis-reader",
      ]),
    .testTarget(
      name: "ToolTests",
      dependencies: [
        "Characters", "DocumentFormats", "DocumentModel", "JSON", "dramatis", "dramatis-reader",
        "dramatis-tool", "TestSupport",
      ]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["CastAnalysis", "DocumentModel", "PlainText", "workbench"]),
  ]
)

// script/sanitize builds what it runs, without what takes half the time and isn't tested there.
if let sanitizer = Context.environment["DRAMATIS_SANITIZE"] {
  let others =
    sanitizer == "thread" ? ["ForeignReadersTests", "ReaderProtocolTests"] : ["DramatisTests"]
  package.products.removeAll { $0.name == "dramatis-tool" }
  package.targets.removeAll {
    [
      "dramatis-tool", "workbench", "soak", "CharactersTests", "ErrorMessagesTests",
      "ExplorerTests", "JSONTests", "TerminalUITests", "ToolTests", "WorkbenchTests",
    ].contains($0.name) || others.contains($0.name)
  }
}

// Fuzzing, built by script/fuzz only: it takes a compiler that has libFuzzer (docs/decisions/010).
if Context.environment["DRAMATIS_FUZZ"] != nil {
  // Of the tool only its reading of documents' lines is needed, without ArgumentParser.
  package.products.removeAll { $0.name == "dramatis-tool" }
  package.targets.removeAll { ["dramatis-tool", "ToolTests"].contains($0.name) }
  // Texts have many more runs.
  package.targets.first { $0.name == "PlainText" }?.swiftSettings = [.define("FUZZING")]
  package.targets += [
    .target(
      name: "AnalyzeFields", dependencies: ["JSON"], path: "Sources/dramatis-tool/Analyze",
      sources: ["DocumentFields.swift"]),
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "AnalyzeFields", "CLibFuzzer", "CZlib", "CastAnalysis", "CastCache", "Characters",
        "DocumentFormats", "DocumentModel", "Explorer", "ForeignReaders", "FormatSignatures",
        "JSON", "KeywordSearch", "Notebook", "PlainText", "ReaderProtocol", "System",
        "TerminalCurses", "TerminalUI",
      ],
      path: "Tests/Fuzz", exclude: ["CLibFuzzer"]),
  ]
}
