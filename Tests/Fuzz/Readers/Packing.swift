import CZlib

/// Bytes compressed by "deflate", without a header.
func deflated(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: -15) }

/// Bytes compressed by gzip.
func gzipped(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: 15 + 16) }

private func packed(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
  var stream = z_stream()
  guard
    deflateInit2_(
      &stream, 1, Z_DEFLATED, windowBits, 1, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { return [] }
  defer { deflateEnd(&stream) }
  var source = bytes
  var out = [UInt8](repeating: 0, count: bytes.count + 256)
  let count = source.withUnsafeMutableBufferPointer { source in
    out.withUnsafeMutableBufferPointer { out in
      (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
      (stream.next_out, stream.avail_out) = (out.baseAddress, UInt32(out.count))
      deflate(&stream, Z_FINISH)
      return out.count - Int(stream.avail_out)
    }
  }
  return Array(out[..<count])
}
