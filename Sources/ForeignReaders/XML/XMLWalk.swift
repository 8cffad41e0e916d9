/// A walk through a tree, one step at a time, without recursion.
struct XMLWalk {
  enum Step {
    case enter(XMLNode)
    case leave(XMLNode)
  }

  private let root: XMLNode
  private var node: XMLNode?
  private var isDone = false
  /// Whether to go into the node that was entered last; said anew for each.
  var descends = false

  init(root: XMLNode) { self.root = root }

  mutating func next() -> Step? {
    if isDone { return nil }
    guard let current = node else {
      node = root
      return .enter(root)
    }
    if descends {
      descends = false
      if let child = current.pointee.children {
        node = child
        return .enter(child)
      }
      return .leave(current)
    }
    return after(current)
  }

  private mutating func after(_ current: XMLNode) -> Step? {
    if current == root {
      isDone = true
      return nil
    }
    if let sibling = current.pointee.next {
      node = sibling
      return .enter(sibling)
    }
    guard let parent = current.pointee.parent else {
      isDone = true
      return nil
    }
    node = parent
    return .leave(parent)
  }
}
