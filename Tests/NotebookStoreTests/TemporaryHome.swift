import DocumentModel
import Foundation
import Notebook
import System

@testable import NotebookStore

/// A folder with documents, and the folder of their notebooks; removed at the end.
final class TemporaryHome {
  let path: String
  var data: String { path + "/data/dramatis" }

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("dramatis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }

  /// The store of a document's notebook.
  func store(
    _ name: String, isBeside: Bool = false,
    fault: @escaping @Sendable (NotebookFolder.Step) -> SystemError? = { _ in nil }
  ) throws -> NotebookStore {
    guard let key = DocumentKey(file: "\(path)/\(name)") else { throw CocoaError(.fileNoSuchFile) }
    return NotebookStore(of: key, folder: data, isBeside: isBeside, fault: fault)
  }

  /// The files in the folder of notebooks.
  var notebooks: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: data)) ?? []).sorted()
  }

  /// The text of a file.
  func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  func mode(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }

  /// A notebook with corrections of some numbers.
  static func notebook(_ numbers: Int..., path: String = "") -> Notebook {
    Notebook(
      document: KeptDocument(title: "T", path: path, length: 9),
      corrections: numbers.map {
        let quote = Quote(words: "Ann", before: "", after: "", offset: $0)
        return KeptCorrection(.hide, [KeptActor(quotes: [quote])], number: $0)
      })
  }
}

extension NotebookStore {
  /// Numbers of the corrections that are found.
  var numbers: [Int] { open().notebook.corrections.map(\.number) }

  func keep(_ numbers: Int..., since base: Notebook = Notebook()) throws {
    var notebook = TemporaryHome.notebook()
    for number in numbers { notebook.corrections += TemporaryHome.notebook(number).corrections }
    _ = try keep(notebook, since: base, of: open().source)
  }
}
