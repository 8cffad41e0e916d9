import Glibc

/// Where the reader of foreign formats lies.
enum ReaderLocation {
  /// From the folder of this program: installed, or in a build folder.
  private static let places = ["../libexec/dramatis/dramatis-reader", "dramatis-reader"]

  /// The path of the reader.
  static func find() throws(ForeignReadError) -> String {
    let folder = executableFolder()
    let candidates = places.map { folder + "/" + $0 }
    guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else {
      throw ForeignReadError(.notInstalled(candidates))
    }
    return found
  }

  /// The folder of this program itself, not of a link to it.
  private static func executableFolder() -> String {
    let path = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      guard let start = raw.assumingMemoryBound(to: CChar.self).baseAddress else { return }
      count = max(0, readlink("/proc/self/exe", start, raw.count))
    }
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(decoding: path[..<slash], as: UTF8.self)
  }
}
