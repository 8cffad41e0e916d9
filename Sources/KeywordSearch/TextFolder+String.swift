extension TextFolder {
  /// Folds a short text as a whole, as terms are folded.
  static func folded(_ text: String, ignoringCase: Bool) -> [UInt8] {
    var text = text
    return text.withUTF8 { utf8 in
      var folder = TextFolder(UnsafeRawBufferPointer(utf8), ignoringCase: ignoringCase)
      var folded: [UInt8] = []
      withUnsafeTemporaryAllocation(byteCount: unitRoom, alignment: 1) { unit in
        guard let start = unit.baseAddress else { return }
        while !folder.isAtEnd { folded.append(contentsOf: unit[..<folder.foldUnit(to: start)]) }
      }
      return folded
    }
  }
}
