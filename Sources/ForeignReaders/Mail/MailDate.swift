/// When a message was written, in words; source: RFC 5322, section 3.3.
enum MailDate {
  /// "3 May 2021 at 10:15" for "Mon, 3 May 2021 10:15:22 +0200"; other dates as they stand.
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
