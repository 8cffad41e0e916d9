import CastQueries
import DocumentModel

/// The same counts, made in the plainest way.
struct Recount {
  let sample: MarkedText
  /// The paragraphs of the scope in which anyone appears, each with who appears there.
  let paragraphs: [(index: Int, members: Set<Int>)]
  /// For each sentence of the scope, who is mentioned there.
  let sentences: [Set<Int>]

  init(_ sample: MarkedText, _ scope: LinkedParagraphs) {
    self.sample = sample
    let (document, cast) = (sample.document, sample.cast)
    let own = cast.members.indices.map { Set(cast.paragraphs(of: $0)) }
    paragraphs = scope.array.map { paragraph in
      (paragraph, Set(cast.members.indices.filter { own[$0].contains(paragraph) }))
    }.filter { !$0.members.isEmpty }
    sentences = scope.array.flatMap { paragraph in
      document.sentences(ofParagraph: paragraph, cast).map { sentence in
        Set(cast.mentions.filter { sentence.contains($0.span.start) }.map(cast.member))
      }
    }
  }

  func count(_ members: [Int]) -> Int {
    paragraphs.filter { $0.members.isSuperset(of: members) }.count
  }

  func sentences(_ members: [Int]) -> Int { sentences.filter { $0.isSuperset(of: members) }.count }

  /// The first mention of one of `named` in the first paragraph with all of `members`.
  func meeting(_ members: [Int], named: [Int]) -> Span {
    guard let first = paragraphs.first(where: { $0.members.isSuperset(of: members) })?.index
    else { return Span(-1, -1) }
    let start = sample.document.paragraphs[first].span.start
    return sample.cast.mentions.first {
      $0.paragraph == first && named.contains(sample.cast.member(of: $0))
    }?.span ?? Span(start, start)
  }

  func score(_ first: [Int], _ second: [Int]) -> Double {
    Association(
      both: count(first + second), first: count(first), second: count(second),
      places: paragraphs.count
    ).score
  }
}
