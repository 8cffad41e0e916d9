import DocumentModel
import Glibc
import Notebook
import System

/// Why a notebook can't be written.
public struct NotebookError: Error, Equatable, Sendable {
  /// What and where, for the reader.
  public let message: String
}

/// Keeps the notebook of one document.
///
/// It is `NAME.dramatis.json` beside the document if that is there or wished for; else a file in the user's folder of
/// notebooks, found by the document's path and content, by its content alone if the document was moved or copied, by its
/// path alone if it was edited. Several programs may keep the notebook of the same document: what one writes is merged
/// with what others have written since.
///
/// ```swift
/// let store = NotebookStore(of: key, folder: NotebookStore.folder(environment: value(of:)))
/// let opened = store.open()
/// let kept = try store.keep(changed, since: opened.notebook)     // what is in the file now
/// ```
public struct NotebookStore: Sendable {
  /// A notebook as it was found.
  public struct Opened: Equatable, Sendable {
    /// Empty if there is none yet.
    public var notebook = Notebook()
    /// The name of its file; `nil` if there is none.
    public var source: String?
    /// Whether it is of a later version, so that there may be more in it.
    public var isUnderstoodInPart = false
    /// What the reader should know: that it is damaged, or of a later version.
    public var message: String?
    /// What that means for what is kept from now on.
    public var consequence: String?
  }

  /// A notebook as it was written.
  public struct Kept: Equatable, Sendable {
    /// With what other programs have added.
    public var notebook: Notebook
    /// The name of its file.
    public var source: String
    /// What the reader should know: that a damaged file was set aside.
    public var message: String?
  }

  private enum Place: Sendable {
    /// This file: beside the document, or one that the user has named.
    case file(folder: String, name: String)
    /// In the folder of all notebooks.
    case folder(String)
    /// The environment names no folder.
    case nowhere
  }

  private let key: DocumentKey
  private let place: Place
  /// The folder from whose notebook a new one beside the document starts; `nil` to start empty.
  private let inherited: String?
  private let fault: @Sendable (NotebookFolder.Step) -> SystemError?

  /// The folder of all notebooks: `$XDG_DATA_HOME/dramatis` or `~/.local/share/dramatis`; `nil` if there is none.
  ///
  /// - Parameter environment: returns the value of a variable.
  public static func folder(environment: (String) -> String?) -> String? {
    BaseFolder.data.path(environment: environment)
  }

  /// Finds out where the notebook of a document is.
  ///
  /// - Parameters:
  ///   - folder: that of all notebooks.
  ///   - isBeside: whether a notebook that isn't there yet is made beside the document.
  public init(of key: DocumentKey, folder: String?, isBeside: Bool = false) {
    self.init(of: key, folder: folder, isBeside: isBeside) { _ in nil }
  }

  /// The notebook in a file of any name, which belongs to whatever document it fits.
  public init(file path: String) {
    var path = path
    if let real = realpath(path, nil) {
      path = String(cString: real)
      free(real)
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    place = .file(
      folder: folder, name: String(path[(slash.map(path.index(after:)) ?? path.startIndex)...]))
    key = DocumentKey(text: TextSource(copying: []))
    (inherited, fault) = (nil, { _ in nil })
  }

  init(
    of key: DocumentKey, folder: String?, isBeside: Bool,
    fault: @escaping @Sendable (NotebookFolder.Step) -> SystemError?
  ) {
    self.key = key
    self.fault = fault
    inherited = isBeside ? folder : nil
    let beside = Self.besideName(key.path)
    if let beside, isBeside || access(key.path + Self.besideEnding, F_OK) == 0 {
      place = .file(folder: beside.folder, name: beside.name)
    } else if let folder {
      place = .folder(folder)
    } else {
      place = .nowhere
    }
  }

  /// What a notebook beside its document has after the document's name.
  public static let besideEnding = ".dramatis.json"

  private static func besideName(_ path: String) -> (folder: String, name: String)? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), path[path.index(after: slash)...] + besideEnding)
  }

  // MARK: Reading

  /// Reads the notebook; writes nothing.
  public func open() -> Opened {
    do throws(SystemError) {
      let folder = try openFolder(isMade: false)
      guard let name = find(in: folder), let file = try folder.read(name) else {
        guard let inherited else { return Opened() }
        var opened = NotebookStore(of: key, folder: inherited).open()
        opened.source = nil
        return opened
      }
      var opened = Opened(notebook: file.notebook, source: name)
      switch file.flaw {
      case nil: break
      case .newer:
        opened.isUnderstoodInPart = true
        opened.message = "the notebook is of a later version, used as far as it is understood"
        opened.consequence = "nothing new is kept in it"
      case .damaged(let flaw):
        opened.message = "the notebook is damaged: \(flaw)"
        opened.consequence = "it is set aside when something new is kept"
      }
      return opened
    } catch SystemError(ENOENT) {
      return Opened()
    } catch {
      return Opened(message: "the notebook can't be read: \(reason(error))")
    }
  }

  /// Where the notebook is, for messages.
  private var path: String {
    switch place {
    case .file(let folder, let name): folder + "/" + name
    case .folder(let folder): folder
    case .nowhere: "no folder"
    }
  }

  private func openFolder(isMade: Bool) throws(SystemError) -> NotebookFolder {
    switch place {
    case .nowhere: throw SystemError(ENOENT)
    case .file(let folder, _):
      return NotebookFolder(try OpenFolder(folder, followsLink: true), fault: fault)
    case .folder(let path):
      if isMade { OpenFolder.make(path) }
      let folder = NotebookFolder(try OpenFolder(path), fault: fault)
      guard folder.isOurs else { throw SystemError(EPERM) }
      return folder
    }
  }

  /// The name of the file that has the document's notebook, the newest if several have.
  private func find(in folder: borrowing NotebookFolder) -> String? {
    if case .file(_, let name) = place { return name }
    let own = NotebookName(key)
    let all = folder.notebooks { $0.hasContent(of: own) || $0.hasPath(of: own) }
    func newest(_ fits: (NotebookName) -> Bool) -> String? {
      all.filter { fits($0.name) }.max { $0.changed < $1.changed }?.name.text
    }
    return newest { $0 == own } ?? newest { $0.hasContent(of: own) }
      ?? (key.path.isEmpty ? nil : newest { $0.hasPath(of: own) })
  }

  // MARK: Writing

  /// Gives the notebook of a document that was edited or moved the name of its content and path now, so that it is found
  /// after the next change of either.
  ///
  /// A copy leaves the notebook to the original. If renaming fails, the notebook is found as it was.
  public func follow() {
    guard case .folder = place, !key.path.isEmpty, let folder = try? openFolder(isMade: false),
      (try? folder.lock()) != nil, let found = find(in: folder)
    else { return }
    let own = NotebookName(key)
    guard found != own.text, let file = try? folder.read(found),
      NotebookName(found)?.hasPath(of: own) == true || !isCopied(file.notebook)
    else { return }
    try? folder.rename(found, to: own.text)
  }

  /// Writes the notebook.
  ///
  /// - Parameters:
  ///   - notebook: what is to be kept.
  ///   - base: what was known to be in the file: what isn't in `notebook` any more is removed from it.
  ///   - source: the name of the file that `base` is about, as `open` or `keep` returned it. If the document has another
  ///     notebook now, because another document is in its place, nothing is removed from that.
  /// - Returns: what is in the file now.
  /// - Throws: if it can't be written; the file is then as it was.
  public func keep(
    _ notebook: Notebook, since base: Notebook, of source: String?
  ) throws(NotebookError) -> Kept {
    if case .nowhere = place {
      throw NotebookError(
        message: "there is no folder for it: neither HOME nor XDG_DATA_HOME is set")
    }
    do throws(SystemError) {
      let folder = try openFolder(isMade: true)
      try folder.lock()
      if let kept = try keep(notebook, base, of: source, in: folder) { return kept }
    } catch {
      throw NotebookError(message: reason(error))
    }
    throw NotebookError(message: "the notebook is of a later version, and is not changed")
  }

  private func reason(_ error: SystemError) -> String {
    switch error.code {
    case EWOULDBLOCK: "another program is writing to \(path)"
    case EPERM: "\(path) belongs to someone else, or others may write to it"
    case ENOTDIR: "\(path) is no folder"
    case ELOOP: "\(path) is a link"
    case EINVAL: "\(path) is no file"
    default: "\(path): \(error)"
    }
  }

  /// Merges the notebook with its file; `nil` if that is of a later version.
  private func keep(
    _ notebook: Notebook, _ base: Notebook, of source: String?,
    in folder: borrowing NotebookFolder
  ) throws(SystemError) -> Kept? {
    let found = find(in: folder)
    var file: NotebookFile?
    if let found { file = try folder.read(found) }
    if file?.flaw == .newer { return nil }
    let name = nameToWrite(found)
    let theirs =
      file?.notebook ?? inherited.map { NotebookStore(of: key, folder: $0).open().notebook }
    var kept = Kept(notebook: notebook, source: name)
    if let theirs {
      let isBase = file.map { $0.flaw == nil && isSame(found, source) } ?? true
      kept.notebook = notebook.merged(with: theirs, since: isBase ? base : Notebook())
    }
    if key.path.isEmpty, !hasOwnFile, let file {
      kept.notebook.document = file.notebook.document
    } else {
      kept.notebook.document.path = hasOwnFile ? "" : key.path
    }
    let damaged = file?.flaw == nil ? nil : found
    let aside = try folder.write(kept.notebook.fileText, to: name, settingAside: damaged)
    kept.message = aside.map { "the damaged notebook is now \($0)" }
    if let found, let file, found != name, !isCopied(file.notebook) { folder.remove(found) }
    return kept
  }

  /// Whether two names are of one notebook: it gets another name when its document is edited.
  private func isSame(_ name: String?, _ other: String?) -> Bool {
    guard name != other else { return true }
    guard let name = name.flatMap(NotebookName.init), let other = other.flatMap(NotebookName.init)
    else { return false }
    return name.hasPath(of: other)
  }

  private var hasOwnFile: Bool { if case .file = place { true } else { false } }

  /// A text that has come through a pipe shares the notebook of a file with its content.
  private func nameToWrite(_ found: String?) -> String {
    if let found, hasOwnFile || key.path.isEmpty { return found }
    return NotebookName(key).text
  }

  /// Whether a notebook is of another file, which is still there.
  private func isCopied(_ notebook: Notebook) -> Bool {
    let path = notebook.document.path
    return path != key.path && (path.isEmpty || access(path, F_OK) == 0)
  }
}
