import DocumentModel
import Foundation
import Testing

@testable import workbench

@Suite("Reading annotated texts") struct CorpusFileTests {
  static let names = """
    {"id": "a", "text": "É. Zola, Paris", "sents": [[0, 14]], "ents": [[0, 7, "PER", "PER"], [9, 14, "LOC", "GPE"]]}

    {"id": "b", "text": "", "sents": [], "ents": []}
    """
  static let mentions = """
    {"id": "a", "text": "“É”, he", "mentions": [{"start": 1, "end": 2, "type": "PER", "kind": "PROP", \
    "entity": "e", "head": [1, 2]}, {"start": 5, "end": 7, "type": "PER", "kind": "PRON", "entity": "e"}]}
    """

  @Test("counts names in bytes") func readsNames() throws {
    let file = try CorpusFixture(Self.names, name: "set.jsonl")
    let documents = try CorpusFile.names(file.path)
    #expect(documents.map(\.id) == ["a", "b"])
    #expect(documents[0].sentences == [0..<15])
    #expect(
      documents[0].names == [
        CorpusName(span: Span(0, 8), coarse: "PER"),
        CorpusName(span: Span(10, 15), coarse: "LOC"),
      ])
  }

  @Test("counts mentions in bytes") func readsMentions() throws {
    let file = try CorpusFixture(Self.mentions, name: "set.coref.jsonl")
    let mentions = try CorpusFile.coreference(file.path)[0].mentions
    #expect(mentions.map(\.span) == [Span(3, 5), Span(10, 12)])
    #expect(mentions.map(\.head) == [Span(3, 5), nil])
    #expect(mentions.map(\.kind) == [.proper, .pronoun])
  }

  @Test("unpacks compressed files") func unpacks() throws {
    let file = try CorpusFixture(Self.names, name: "set.jsonl")
    let gzip = try Process.run(
      URL(fileURLWithPath: "/usr/bin/env"), arguments: ["gzip", "-k", file.path])
    gzip.waitUntilExit()
    #expect(try CorpusFile.names(file.path + ".gz") == CorpusFile.names(file.path))
  }

  @Test(
    "tells the shape by the name",
    arguments: [
      ("a/set.jsonl", CorpusFile.Shape.names), ("set.train.jsonl.gz", .names),
      ("set.coref.jsonl", .coreference), ("set.coref.jsonl.gz", .coreference),
    ])
  func tellsShape(name: String, shape: CorpusFile.Shape) throws {
    #expect(try CorpusFile.shape(of: name) == shape)
  }

  @Test("knows no other shape") func refusesOthers() {
    #expect(throws: CorpusError.self) { try CorpusFile.shape(of: "set.tsv.gz") }
  }

  @Test(
    "says what is wrong in which line",
    arguments: [
      ("{", "not JSON"), (#"{"id": "x"}"#, #"no "text""#),
      (#"{"id": "x", "text": "abc", "ents": [[1, 4, "PER"]]}"#, "name [1, 4]"),
      (#"{"id": "x", "text": "abc", "ents": [[2, 1, "PER"]]}"#, "name [2, 1]"),
      (#"{"id": "x", "text": "abc", "ents": [], "sents": [[1]]}"#, "sentence [1]"),
      (#"{"id": "x", "text": "abc", "ents": [[1, 2, 3]]}"#, #""ents [0] [2]""#),
    ])
  func explains(line: String, message: String) throws {
    let file = try CorpusFixture("\n" + line, name: "set.jsonl")
    let error = #expect(throws: CorpusError.self) { try CorpusFile.names(file.path) }
    #expect(error?.line == 2)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test("says that a file isn't there") func explainsMissing() {
    let error = #expect(throws: CorpusError.self) { try CorpusFile.names("/nowhere/set.jsonl.gz") }
    #expect(error?.message.contains("can't be read") == true)
  }

  @Test("says that a file isn't compressed") func explainsDamage() throws {
    let file = try CorpusFixture("not compressed", name: "set.jsonl.gz")
    let error = #expect(throws: CorpusError.self) { try CorpusFile.names(file.path) }
    #expect(error?.message.contains("can't be unpacked") == true)
  }
}

/// A file in a folder of its own, removed at the end.
final class CorpusFixture {
  let path: String

  init(_ text: String, name: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("recogniser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    path = file.path
  }

  deinit {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.removeItem(at: folder)
  }
}
