import CXML2

extension UnsafeMutablePointer<xmlNode> {
  /// Calls `enter` for each node below this one, and `leave` after the content of each element that was descended into;
  /// every walk over a libxml2 tree uses it.
  ///
  /// It always terminates and never leaves this element: it descends only into elements, whose children have no other
  /// parent, and returns by its own list of open elements. The replacement of an entity is elsewhere in the tree, below
  /// a declaration, and is never entered.
  ///
  /// Complexity: O(*n*) in nodes; 8 bytes for each open element.
  ///
  /// - Parameters:
  ///   - most: number of nodes, with this one, after which the walk ends.
  ///   - enter: returns whether to descend into the node.
  func forEachBelow(
    most: Int = .max, _ enter: (XMLNode) -> Bool, leave: (XMLNode) -> Void = { _ in }
  ) {
    var open: [XMLNode] = []
    var next = isElement ? pointee.children : nil
    var count = 1
    while count < most {
      if let node = next {
        count += 1
        let descends = enter(node) && node.isElement
        if descends { open.append(node) }
        next = descends ? node.pointee.children : node.pointee.next
      } else {
        guard let element = open.popLast() else { return }
        leave(element)
        next = element.pointee.next
      }
    }
  }

  /// Whether an element with that name is below this one.
  func contains(_ name: StaticString) -> Bool {
    var isFound = false
    forEachBelow { node in
      if node.isNamed(name) { isFound = true }
      return !isFound
    }
    return isFound
  }

  /// Child elements; none if this isn't an element.
  var elements: XMLElements { XMLElements(sibling: isElement ? pointee.children : nil) }

  func first(_ name: StaticString) -> XMLNode? { elements.first { $0.isNamed(name) } }
}

/// The elements among siblings.
struct XMLElements: Sequence, IteratorProtocol {
  var sibling: XMLNode?

  mutating func next() -> XMLNode? {
    while let node = sibling {
      sibling = node.pointee.next
      if node.isElement { return node }
    }
    return nil
  }
}
