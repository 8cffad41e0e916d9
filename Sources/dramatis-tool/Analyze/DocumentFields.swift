/// The members of a document's line that count, as ranges of its bytes.
///
/// Of members with the same name the last one counts. Complexity: O(*n*) in the line.
struct DocumentFields {
  private(set) var id: Range<Int>?
  private(set) var text: Range<Int>?
  private(set) var path: Range<Int>?
  private(set) var title: Range<Int>?
  private(set) var meta: Range<Int>?
  /// Where the line stops being JSON; what stands before it is known nevertheless.
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
    // A name can't be longer than this, even if every character of it is an escape.
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
  static func part(
    _ line: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line[range])
  }
}

/// How the line that answers a document is told from others: by the document's id, else by the number
/// of its line.
enum DocumentName: Equatable {
  /// The id as it was given, in JSON.
  case id(String)
  /// The line's number, from 1, blank lines counted.
  case line(Int)

  /// The id in `line` if it has one that can be repeated, else its number.
  init(_ fields: DocumentFields, in line: UnsafeRawBufferPointer, number: Int) {
    if let range = fields.id, JSONEncodingFault(DocumentFields.part(line, range)) == nil {
      self = .id(JSONEcho.of(DocumentFields.part(line, range)))
    } else {
      self = .line(number)
    }
  }

  /// The name of the document in a line that is JSON.
  init(parsing line: UnsafeRawBufferPointer, number: Int) {
    let fields = DocumentFields(line)
    if fields.error == nil {
      self.init(fields, in: line, number: number)
    } else {
      self = .line(number)
    }
  }

  /// The name of the document of which only the beginning of its line is known.
  init(beginning line: UnsafeRawBufferPointer, number: Int) {
    let fields = DocumentFields(line)
    // A value at the very end may go on in what isn't known.
    if let id = fields.id, id.upperBound < line.count {
      self.init(fields, in: line, number: number)
    } else {
      self = .line(number)
    }
  }
}
