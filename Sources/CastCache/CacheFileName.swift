import Glibc
import System

/// The name of a file of the cache: `LENGTH-HASH.cast`, or of its draft: `.LENGTH-HASH.cast.PROCESS`.
struct CacheFileName: Equatable {
  /// The name in its folder.
  let text: String
  /// Whether the file is still being written.
  let isDraft: Bool

  /// The file name for a key.
  init(_ key: ContentKey) {
    self.init(
      text: Self.prefix(ofLength: key.length) + key.hexadecimal + Self.ending, isDraft: false)
  }

  private init(text: String, isDraft: Bool) {
    self.text = text
    self.isDraft = isDraft
  }

  /// A file name as text; `nil` if the cache doesn't use such names.
  init?(_ text: String) {
    let isDraft = text.hasPrefix(".")
    guard isDraft else {
      guard Self.isKeptName(text[...]) else { return nil }
      self.init(text: text, isDraft: false)
      return
    }
    guard let dot = text.lastIndex(of: "."), dot > text.startIndex,
      Self.isNumber(text[text.index(after: dot)...]),
      Self.isKeptName(text[text.index(after: text.startIndex)..<dot])
    else { return nil }
    self.init(text: text, isDraft: true)
  }

  /// The prefix of all files for texts of `length` bytes.
  static func prefix(ofLength length: Int) -> String { "\(length)-" }

  /// The name of this file while a process writes it.
  func draft(of process: pid_t) -> CacheFileName {
    CacheFileName(text: ".\(text).\(process)", isDraft: true)
  }

  private static let ending = ".cast"

  private static func isKeptName(_ name: Substring) -> Bool {
    guard name.hasSuffix(ending), let line = name.firstIndex(of: "-") else { return false }
    let hash = name[name.index(after: line)...].dropLast(ending.count)
    return isNumber(name[..<line]) && hash.utf8.count == ContentKey.hexadecimalLength
      && HashDigits.areAll(hash)
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(digits.contains)
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
