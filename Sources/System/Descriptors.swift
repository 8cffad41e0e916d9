import Glibc

/// Repeats a system call as long as a signal interrupts it (EINTR).
@inlinable package func retrying<Count: SignedInteger>(_ call: () -> Count) -> Count {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// Reads once: at most `most` bytes; none at the end.
package func readPiece(
  _ descriptor: Int32, most: Int
) throws(SystemError) -> [UInt8] {
  var error: SystemError?
  let piece = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
    let received = retrying { read(descriptor, buffer.baseAddress, most) }
    if received < 0 { error = .last }
    count = max(0, received)
  }
  if let error { throw error }
  return piece
}

/// Reads to the end, or until more than `most` bytes have been read.
///
/// - Parameters:
///   - size: expected number of bytes; 0 if unknown.
///   - onProgress: called after each read with the number of bytes so far.
/// - Returns: memory that the caller deallocates.
package func readToEnd(
  _ descriptor: Int32, expecting size: Int, most: Int = .max, onProgress: (Int) -> Void = { _ in }
) throws(SystemError) -> UnsafeMutableRawBufferPointer {
  var memory = allocate(max(size + 1, 16 << 10))
  var count = 0
  while count <= most {
    if count == memory.count { memory = doubled(memory) }
    let rest = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
    let received = retrying { read(descriptor, rest.baseAddress, min(rest.count, 1 << 20)) }
    if received == 0 { break }
    guard received > 0 else {
      let error = SystemError.last
      memory.deallocate()
      throw error
    }
    count += received
    onProgress(count)
  }
  return UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
}

private func allocate(_ count: Int) -> UnsafeMutableRawBufferPointer {
  .allocate(byteCount: count, alignment: 16)
}

private func doubled(_ memory: UnsafeMutableRawBufferPointer) -> UnsafeMutableRawBufferPointer {
  let larger = allocate(memory.count * 2)
  larger.copyMemory(from: UnsafeRawBufferPointer(memory))
  memory.deallocate()
  return larger
}

/// Writes all bytes; waits if the descriptor doesn't block and can't take any now.
///
/// - Returns: the error that stopped it; `nil` if everything is written.
package func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> SystemError? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let piece = UnsafeRawBufferPointer(rebasing: rest)
    let sent = retrying { write(descriptor, piece.baseAddress, piece.count) }
    if sent >= 0 {
      rest = rest.dropFirst(sent)
      continue
    }
    let error = SystemError.last
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard error.code == EAGAIN, retrying({ poll(&ready, 1, -1) }) > 0 else { return error }
  }
  return nil
}
