import CastCache
import Glibc
import System

extension CastCache {
  /// The cache of this program: what another version of it has found is not used.
  static var ofThisProgram: CastCache? {
    CastCache(
      environment: environmentVariable,
      program: { hashOfThisProgram() })
  }
}

/// A number that changes with the program's own file; takes a millisecond.
private func hashOfThisProgram() -> UInt64 {
  let descriptor = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return 0 }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0,
    let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
    start != MAP_FAILED
  else { return 0 }
  defer { munmap(start, Int(status.st_size)) }
  return contentHash(UnsafeRawBufferPointer(start: start, count: Int(status.st_size)))
}
