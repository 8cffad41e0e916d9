/// What the names of elements in one tree mean, each looked up once.
///
/// libxml2 keeps each name once, so its address tells it.
struct TagCache<Tag> {
  private var known: [UnsafePointer<UInt8>: Tag] = [:]
  private let make: (String) -> Tag

  init(_ make: @escaping (String) -> Tag) { self.make = make }

  /// What the name of an element means; a prefix doesn't count.
  mutating func tag(_ element: XMLNode) -> Tag? {
    guard let address = element.pointee.name else { return nil }
    if let tag = known[address] { return tag }
    let tag = make(element.name)
    known[address] = tag
    return tag
  }
}
