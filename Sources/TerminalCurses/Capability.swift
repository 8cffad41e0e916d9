import Cncurses

/// A terminal capability as text to send, without the delays (`$<5>`) that only hardware terminals need.
func capability(_ bytes: UnsafePointer<CChar>?) -> String {
  // NULL if absent, -1 if cancelled.
  guard let bytes, Int(bitPattern: bytes) != -1 else { return "" }
  let text = String(cString: bytes)
  return text.utf8.contains(UInt8(ascii: "<")) ? withoutDelays(text) : text
}

private func withoutDelays(_ capability: String) -> String {
  var text = ""
  var isDelay = false
  for part in capability.unicodeScalars {
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
