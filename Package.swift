// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "dramatis",
  products: [
    .library(name: "DocumentModel", targets: ["DocumentModel"])
  ],
  targets: [
    // values
    .target(name: "DocumentModel"),
    .target(name: "TerminalUI"),
    // tests
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
  ]
)
