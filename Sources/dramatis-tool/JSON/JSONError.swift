/// Why a line isn't JSON (RFC 8259): what is wrong, and where.
struct JSONError: Error, Equatable, CustomStringConvertible {
  enum Reason: String {
    case value = "a value is missing"
    case object = "an object is missing"
    case name = "a name in quotes is missing"
    case colon = "a colon is missing"
    case comma = "a comma or the end of the object or list is missing"
    case openString = "a string has no end"
    case controlCharacter = "a control character stands in a string"
    case escape = "an escape is none that JSON has"
    case number = "a number is not written as in JSON"
    case depth = "objects and lists are nested too deep"
    case rest = "something follows the object"
  }

  var reason: Reason
  /// The byte of the line, from 0.
  var offset: Int

  /// What is wrong and where; bytes are counted from 1.
  var description: String { "\(reason.rawValue) at byte \(offset + 1)" }
}
