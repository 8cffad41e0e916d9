// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "dramatis",
  products: [
    .library(name: "DocumentModel", targets: ["DocumentModel"]),
    .library(name: "DocumentFormats", targets: ["DocumentFormats"]),
    .library(name: "KeywordSearch", targets: ["KeywordSearch"]),
  ],
  targets: [
    // values
    .target(name: "DocumentModel"),
    .target(name: "TerminalUI"),
    // logic
    .target(name: "DocumentFormats", dependencies: ["CSignals", "DocumentModel"]),
    .target(name: "KeywordSearch", dependencies: ["DocumentModel"]),
    // app
    .target(
      name: "Explorer", dependencies: ["DocumentModel", "KeywordSearch", "TerminalUI"]),
    .systemLibrary(name: "Cncurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(name: "CSignals"),
    .target(name: "TerminalCurses", dependencies: ["Cncurses", "CSignals", "TerminalUI"]),
    // tests
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(
      name: "ExplorerTests", dependencies: ["DocumentModel", "Explorer", "TerminalUI"],
      exclude: ["Screens"]),
  ]
)
