import DocumentModel
import ReaderProtocol

@testable import DocumentFormats
@testable import ForeignReaders

/// Imports documents as dramatis-reader and its receiver do, in this process.
enum ReadDocument {
  /// Kept, because loading the C library's tables takes longer than most inputs.
  private nonisolated(unsafe) static let encodings = Encodings()
  // nonisolated(unsafe): inputs are tested one after the other, on one thread.

  private static let limits = ReadingLimits(
    text: 1 << 20, archive: ArchiveLimits(entrySize: 4 << 20, totalSize: 8 << 20))

  /// Imports a document in a given format, or in the one that is recognised.
  static func check(
    _ bytes: some Collection<UInt8>, as wanted: String? = nil, name: String = "",
    encoding: String? = nil
  ) {
    let input = DocumentInput(
      source: TextSource(copying: bytes), name: name, requestedEncoding: encoding, limits: limits,
      encodings: encodings)
    do throws(ReaderError) {
      let entry = try format(of: input, named: wanted)
      for encoding in entry.encodings(input) { input.encodings.open(encoding) }
      let foreign = try entry.read(input)
      require(
        foreign.text.count <= limits.text + bytes.count + 4096, "the text is within its limit")
      checkReceived(foreign)
    } catch {
      checkReceived(error)
    }
  }

  /// The receiver gets exactly what the importer writes, and can make a document of it.
  static func checkReceived(_ foreign: ForeignText) {
    let (received, failure) = ReaderStream.received { writer throws(ReaderError) in
      try writer.finish(foreign)
    }
    guard let received else { fatalError("the receiver refuses the text: \(failure as Any)") }
    require(received.text == foreign.text, "the text is received whole")
    require(received.paragraphs == foreign.paragraphs, "paragraphs are received as they are")
    require(
      received.details.emphasis == foreign.details.emphasis, "stressed text is received as it is")
    require(
      received.details.attributions == foreign.details.attributions,
      "speakers are received as they are")
    require(received.sections.count == foreign.sections.count, "all sections are received")
    DocumentClaims(document(received)).check()
  }

  /// The document that the receiver makes of a text.
  static func document(_ foreign: ForeignText) -> Document {
    let opened = DocumentFormats.OpenedText(
      source: TextSource(copying: foreign.text), name: "input", foreign: foreign)
    var reader = DocumentReader(opened, id: DocumentID(1))
    var document = reader.openedDocument
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
    return document
  }

  /// An error is received as the same error.
  private static func checkReceived(_ error: ReaderError) {
    require(!error.message.isEmpty, "an error says what is wrong")
    let (received, failure) = ReaderStream.received { writer throws(ReaderError) in
      try writer.fail(error)
    }
    guard received == nil, case .reported(let told)? = failure, told.code == error.code else {
      fatalError("the error is not received: \(error) \(failure as Any)")
    }
  }
}

/// The frames that an importer writes, and what its receiver gets.
enum ReaderStream {
  /// What is received of what `write` writes, or why it is refused.
  static func received(
    _ write: (ReaderWriter) throws(ReaderError) -> Void
  ) -> (ForeignText?, ReaderFormError?) {
    let bytes = written(write)
    return parsed([bytes])
  }

  /// All bytes that `write` writes.
  static func written(_ write: (ReaderWriter) throws(ReaderError) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    withoutActuallyEscaping({ (piece: UnsafeRawBufferPointer) in bytes.append(contentsOf: piece) })
    {
      keep in
      let writer = ReaderWriter { piece throws(ReaderError) in keep(piece) }
      try? writer.begin()
      try? write(writer)
    }
    return bytes
  }

  /// What a receiver makes of pieces.
  static func parsed(_ pieces: [[UInt8]]) -> (ForeignText?, ReaderFormError?) {
    var parser = ReaderParser()
    do throws(ReaderFormError) {
      for piece in pieces {
        var failure: ReaderFormError?
        piece.withUnsafeBytes { piece in
          do throws(ReaderFormError) { try parser.take(piece) } catch { failure = error }
        }
        if let failure { throw failure }
      }
      return (try parser.finish(), nil)
    } catch {
      return (nil, error)
    }
  }
}
