/// Someone who sends or gets a message; source: RFC 5322, section 3.4, read leniently.
struct MailAddress {
  var name: String
  var address: String

  /// Their name for people.
  var words: String { name.isEmpty ? address : name }

  /// The addresses of a field that is decoded already.
  static func list(_ field: String) -> [MailAddress] {
    var addresses: [MailAddress] = []
    var name = ""
    var address = ""
    var comment = ""
    var isQuoted = false
    var isEscaped = false
    var isAddress = false
    var commentDepth = 0
    func finish() {
      let words = trimmed(name)
      let found =
        address.isEmpty
        ? MailAddress(name: trimmed(comment), address: words)
        : MailAddress(name: words.isEmpty ? trimmed(comment) : words, address: trimmed(address))
      if !found.words.isEmpty, addresses.count < 1000 { addresses.append(found) }
      (name, address, comment, isAddress) = ("", "", "", false)
    }
    for character in field {
      if isEscaped {
        name.append(character)
        isEscaped = false
        continue
      }
      switch character {
      case "\\" where isQuoted: isEscaped = true
      case "\"" where commentDepth == 0: isQuoted.toggle()
      case _ where isQuoted: name.append(character)
      case "(": commentDepth += 1
      case ")" where commentDepth > 0: commentDepth -= 1
      case _ where commentDepth > 0: comment.append(character)
      case "<": isAddress = true
      case ">": isAddress = false
      case _ where isAddress: address.append(character)
      case ",", ";": finish()
      // "Friends: ana@x, bo@y;"
      case ":": name = ""
      default: name.append(character)
      }
    }
    finish()
    return addresses
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .trimmingQuotes
  }
}

extension String {
  /// Without single quotation marks around it, which some programs put there.
  fileprivate var trimmingQuotes: String {
    guard count > 2, first == "'", last == "'" else { return self }
    return String(dropFirst().dropLast())
  }
}
