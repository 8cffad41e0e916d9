import Cncurses

/// A capability as bytes to send: without the delays (`$<5>`) that only hardware terminals need.
func capability(_ bytes: UnsafePointer<CChar>?) -> String {
  // Absent is NULL, cancelled is -1.
  guard let bytes, Int(bitPattern: bytes) != -1 else { return "" }
  var text = ""
  var isDelay = false
  for part in String(cString: bytes).unicodeScalars {
    if isDelay {
      isDelay = part != ">"
    } else if part == "<", text.unicodeScalars.last == "$" {
      text.unicodeScalars.removeLast()
      isDelay = true
    } else {
      text.unicodeScalars.append(part)
    }
  }
  return text
}
