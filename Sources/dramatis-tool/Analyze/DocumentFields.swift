import JSON

/// The known members of a document's line, as ranges of its bytes.
///
/// If a name occurs twice, the last member counts. Complexity: O(*n*) in the line.
struct DocumentFields {
  private(set) var id: Range<Int>?
  private(set) var text: Range<Int>?
  private(set) var path: Range<Int>?
  private(set) var title: Range<Int>?
  private(set) var meta: Range<Int>?
  /// Where the line stops being JSON; the members before that are known all the same.
  private(set) var error: JSONError?

  init(_ line: UnsafeRawBufferPointer) {
    var scanner = JSONScanner(line)
    do {
      try scanner.scanObject { name, value in take(Self.part(line, name), value) }
    } catch {
      self.error = error
    }
  }

  private mutating func take(_ name: UnsafeRawBufferPointer, _ value: Range<Int>) {
    // The longest known name has five characters; each may be an escape of six bytes.
    guard name.count <= 2 + 6 * 5, JSONEncodingFault(name) == nil else { return }
    switch String(decoding: JSONString.decoded(name), as: UTF8.self) {
    case "id": id = value
    case "text": text = value
    case "path": path = value
    case "title": title = value
    case "meta": meta = value
    default: break
    }
  }

  /// The bytes of `range`, which is one of the line.
  static func part(_ line: UnsafeRawBufferPointer, _ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line[range])
  }
}

/// What identifies a document in its answer: its id, else the number of its line.
enum DocumentName: Equatable {
  /// The id as it was given, in JSON.
  case id(String)
  /// Number of the line, from 1; blank lines count.
  case line(Int)

  /// The name of the document in `line`.
  ///
  /// - Parameter isWhole: whether `line` is the whole line, not only its beginning.
  init(_ line: UnsafeRawBufferPointer, number: Int, isWhole: Bool) {
    let fields = DocumentFields(line)
    self = .line(number)
    // In a beginning, a value at the very end may continue in the part that isn't known.
    guard let range = fields.id, isWhole ? fields.error == nil : range.upperBound < line.count
    else {
      return
    }
    let id = DocumentFields.part(line, range)
    if JSONEncodingFault(id) == nil { self = .id(JSONEcho.of(id)) }
  }
}
