import DocumentModel
import Foundation
import Testing

@testable import CastAnalysis
@testable import workbench

@Suite("The language of novels") struct NovelLanguageTests {
  /// The novels that lie beside the repository, if they do.
  private static let novels: [URL] = {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = repository.deletingLastPathComponent()
      .appendingPathComponent("shared/corpora/novels")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "gz" }
  }()

  @Test(
    "is English, whatever foreign words they hold",
    .enabled(if: !novels.isEmpty, "no corpora at ../shared"), arguments: novels)
  func english(_ novel: URL) throws {
    let bytes = try CompressedFile.read(novel.path)
    let whole = Paragraph(span: Span(0, bytes.count))
    let language = LanguageDetector.language(of: [whole], TextSource(copying: bytes))
    #expect(language == .english)
  }
}
