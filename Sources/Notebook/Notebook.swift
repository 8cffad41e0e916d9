/// What a reader keeps of one document.
///
/// ```swift
/// var notebook = Notebook()
/// notebook.corrections.append(kept)
/// let file = notebook.fileText                        // JSON, one correction a line
/// NotebookFile(bytes).notebook == notebook            // true, of the bytes of that text
/// ```
public struct Notebook: Equatable, Sendable {
  /// The document, for people and for finding it again.
  public var document: KeptDocument
  /// The corrections in force, the oldest first.
  public var corrections: [KeptCorrection]
  /// The corrections that were taken back, the last one last.
  public var undone: [KeptCorrection]

  /// Makes a notebook.
  public init(
    document: KeptDocument = KeptDocument(), corrections: [KeptCorrection] = [],
    undone: [KeptCorrection] = []
  ) {
    (self.document, self.corrections, self.undone) = (document, corrections, undone)
  }

  /// Whether nothing is kept.
  public var isEmpty: Bool { corrections.isEmpty && undone.isEmpty }

  /// Whether the same is kept in another notebook, whatever that says of its document.
  public func holdsSame(as other: Notebook) -> Bool {
    corrections == other.corrections && undone == other.undone
  }

  /// A number that no correction has yet.
  public var nextNumber: Int {
    ((corrections + undone).lazy.map(\.number).max() ?? 0) + 1
  }

  /// This notebook with what has been changed in another copy of it.
  ///
  /// Two programs may have the same document open: each adds to what the other has written. What either has removed
  /// since `base` is removed, what either has added is added, that of the other copy first.
  ///
  /// - Parameters:
  ///   - theirs: the other copy.
  ///   - base: what both copies were.
  public func merged(with theirs: Notebook, since base: Notebook) -> Notebook {
    Notebook(
      document: document,
      corrections: Self.merged(corrections, theirs.corrections, base.corrections),
      undone: Self.merged(undone, theirs.undone, base.undone))
  }

  private static func merged(
    _ mine: [KeptCorrection], _ theirs: [KeptCorrection], _ base: [KeptCorrection]
  ) -> [KeptCorrection] {
    if theirs == base { return mine }
    if mine == base { return theirs }
    let removed = base.filter { !mine.contains($0) }
    let added = mine.filter { !base.contains($0) && !theirs.contains($0) }
    return theirs.filter { !removed.contains($0) } + added
  }
}

/// What a notebook says of its document.
public struct KeptDocument: Equatable, Sendable {
  /// The title; empty if it has none.
  public var title: String
  /// The file's absolute path; empty beside the document and for standard input.
  public var path: String
  /// The text's length in bytes.
  public var length: Int

  /// Describes a document.
  public init(title: String = "", path: String = "", length: Int = 0) {
    (self.title, self.path, self.length) = (title, path, length)
  }
}
