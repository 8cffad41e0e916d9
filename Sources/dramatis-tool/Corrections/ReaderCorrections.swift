import DocumentModel
import ErrorMessages
import Notebook
import NotebookStore
import System

/// Which corrections of a reader are applied to a cast.
enum ReaderCorrections: Sendable {
  /// None: the text is taken as found.
  case none
  /// Those of a notebook, wherever its words are found.
  case notebook(Notebook)
  /// Those of the notebook that belongs to a document's file, if there is one.
  case own

  /// Reads a notebook that the user has named.
  ///
  /// - Throws: if there is none, or it is damaged.
  static func named(_ path: String) throws(ToolError) -> ReaderCorrections {
    let opened = NotebookStore(file: path).open()
    if let message = opened.message {
      guard opened.isUnderstoodInPart else {
        throw ToolError(file: escapedForTerminal(path), message: message)
      }
      StandardError.say("\(escapedForTerminal(path)): \(message)")
    }
    guard opened.source != nil else {
      throw ToolError(
        file: escapedForTerminal(path), message: "there is no such notebook")
    }
    return .notebook(opened.notebook)
  }

  /// Applies them.
  ///
  /// - Parameter key: what the notebook of the document is found by.
  /// - Returns: notes for the user.
  func apply(to cast: inout Cast, of document: Document, key: () -> DocumentKey?) -> [String] {
    switch self {
    case .none: return []
    case .notebook(let notebook): return apply(notebook, to: &cast, of: document)
    case .own:
      guard let key = key() else { return [] }
      let opened = NotebookStore(of: key, folder: Self.folder).open()
      return (opened.message.map { [$0] } ?? []) + apply(opened.notebook, to: &cast, of: document)
    }
  }

  private static var folder: String? {
    NotebookStore.folder(environment: environmentVariable)
  }

  private func apply(
    _ notebook: Notebook, to cast: inout Cast, of document: Document
  ) -> [String] {
    let kept = notebook.corrections
    guard !kept.isEmpty else { return [] }
    let placed = QuoteFinder(document.source).corrections(kept)
    cast.setCorrections(placed.compactMap { $0 }, of: document)
    let misfits = placed.count { $0 == nil }
    guard misfits > 0 else { return [] }
    return ["corrections without a place in this text: \(misfits) of \(kept.count)"]
  }
}
