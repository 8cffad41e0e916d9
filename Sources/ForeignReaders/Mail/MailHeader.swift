import DocumentModel
import FormatSignatures

/// The fields at the beginning of a message or of a part of one (source: RFC 5322, section 2.2).
struct MailHeader {
  /// A field: its name in lower case, and its unfolded value.
  struct Field {
    var name: String
    var value: [UInt8]
  }

  private(set) var fields: [Field] = []
  /// Offset after the fields, in bytes.
  private(set) var end = 0

  private static let mostFields = 1000
  private static let longestField = 64 << 10

  /// Reads fields up to an empty line, or a line that isn't a field.
  init(_ bytes: UnsafeRawBufferPointer) {
    var lines = ByteLines(bytes)
    while let line = lines.next() {
      if line.isEmpty {
        end = lines.position
        return
      }
      if line[0] == 0x20 || line[0] == 0x09 {
        continueField(line)
      } else if !beginField(line) {
        // The text may begin without an empty line before it.
        return
      }
      end = lines.position
    }
  }

  private mutating func beginField(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let name = mailFieldName(line) else { return false }
    guard fields.count < Self.mostFields else { return true }
    fields.append(
      Field(
        name: String(decoding: name, as: UTF8.self).lowercased(),
        value: Array(line[(name.endIndex + 1)...].prefix(Self.longestField))))
    return true
  }

  private mutating func continueField(_ line: UnsafeRawBufferPointer) {
    guard let last = fields.indices.last, fields[last].value.count < Self.longestField else {
      return
    }
    fields[last].value.append(0x20)
    fields[last].value += line.drop { $0 == 0x20 || $0 == 0x09 }
  }

  /// Value of the first field with a name.
  func value(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// Value of the first field with a name, as text; encoded words aren't decoded.
  func plainValue(_ name: String) -> String? {
    value(name).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Date of a message in words (source: RFC 5322, section 3.3).
enum MailDate {
  /// "3 May 2021 at 10:15" for "Mon, 3 May 2021 10:15:22 +0200"; dates in another form stay as they are.
  static func words(_ field: String) -> String {
    let plain = field.prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace)
    var parts = plain.map(String.init)
    if let first = parts.first, first.hasSuffix(",") { parts.removeFirst() }
    guard parts.count >= 4, let day = Int(parts[0]),
      let month = months[parts[1].prefix(3).lowercased()],
      var year = Int(parts[2])
    else { return plain.joined(separator: " ") }
    if year < 100 { year += year < 50 ? 2000 : 1900 }
    let time = parts[3].split(separator: ":").prefix(2).joined(separator: ":")
    return "\(day) \(month) \(year) at \(time)"
  }

  private static let months = [
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "may": "May",
    "jun": "June", "jul": "July", "aug": "August", "sep": "September", "oct": "October",
    "nov": "November", "dec": "December",
  ]
}

/// Sender or recipient of a message (source: RFC 5322, section 3.4, read leniently).
struct MailAddress {
  var name: String
  var address: String

  /// Name to display.
  var words: String { name.isEmpty ? address : name }

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

  /// The text on one line, without single quotation marks around it, which some programs add.
  private static func trimmed(_ text: String) -> String {
    let words = text.onOneLine
    guard words.count > 2, words.first == "'", words.last == "'" else { return words }
    return String(words.dropFirst().dropLast())
  }
}
