/// Media type of a part of a message: `text/plain; charset=utf-8` (source: RFC 2045, section 5, and RFC 2231).
struct MIMEType {
  /// Type in lower case, such as "text/plain"; for a disposition, its name.
  private(set) var name = ""
  private var parameters: [String: String] = [:]

  /// Parses a field; parts that make no sense are skipped.
  init(_ field: String) {
    var rest = Substring(field)
    name = Self.part(&rest).lowercased()
    while !rest.isEmpty, parameters.count < 100 {
      let parameter = Self.part(&rest)
      guard let equals = parameter.firstIndex(of: "=") else { continue }
      let key = parameter[..<equals].lowercased().filter { !$0.isWhitespace }
      let value = parameter[parameter.index(after: equals)...]
      if parameters[key] == nil { parameters[key] = Self.unquoted(value) }
    }
  }

  /// Value of a parameter; long values may be split, extended ones contain their character set.
  func parameter(_ key: String) -> String? {
    if let value = parameters[key] { return value }
    if let value = parameters[key + "*"] { return Self.extended(value) }
    var whole = ""
    var number = 0
    while number < 100 {
      if let value = parameters["\(key)*\(number)"] {
        whole += value
      } else if let value = parameters["\(key)*\(number)*"] {
        whole += value
      } else {
        break
      }
      number += 1
    }
    guard number > 0 else { return nil }
    return parameters["\(key)*0*"] == nil ? whole : Self.extended(whole)
  }

  /// Text before the next semicolon outside quotation marks.
  private static func part(_ rest: inout Substring) -> Substring {
    var isQuoted = false
    var isEscaped = false
    var end = rest.startIndex
    while end < rest.endIndex {
      let character = rest[end]
      if isEscaped {
        isEscaped = false
      } else if character == "\\", isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        break
      }
      end = rest.index(after: end)
    }
    let part = rest[..<end]
    rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
    return part.trimmed
  }

  private static func unquoted(_ value: Substring) -> String {
    let value = value.trimmed
    guard value.first == "\"" else { return String(value) }
    var text = ""
    var isEscaped = false
    for character in value.dropFirst() {
      if !isEscaped, character == "\"" { break }
      if !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      isEscaped = false
      text.append(character)
    }
    return text
  }

  /// "utf-8'en'na%C3%AFve" → "naïve"; always decoded as UTF-8, because names are only displayed.
  private static func extended(_ value: String) -> String {
    let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    return percentDecoded(parts.last ?? "")
  }
}

extension Substring {
  /// The text without white space at its ends.
  var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
