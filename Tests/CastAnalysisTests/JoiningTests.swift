import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("What joins are made with") struct JoiningTests {
  @Test("the best fit is the only one of its score, or has twice the weight") func bestFit() {
    func best(_ items: [(item: Int, score: Int, weight: Int)]) -> Int? {
      var best = BestFit<Int>()
      for item in items { best.consider(item.item, item.score, weight: item.weight) }
      return best.only
    }
    #expect(best([]) == nil && best([(1, 0, 9)]) == nil)
    #expect(best([(1, 2, 0), (2, 3, 0), (3, 1, 9)]) == 2)
    #expect(best([(1, 2, 5), (2, 2, 5)]) == nil)
    #expect(best([(1, 2, 0), (2, 2, 0)]) == 1, "without weights the first wins")
    #expect(best([(1, 2, 5), (2, 2, 10)]) == 2 && best([(1, 2, 5), (2, 2, 9)]) == nil)
    #expect(best([(1, 2, 10), (2, 2, 5)]) == 1 && best([(1, 2, 10), (2, 2, 6)]) == nil)
    #expect(best([(1, 2, 5), (2, 2, 5), (3, 4, 0)]) == 3)
  }

  @Test("clusters are called by their earliest element", arguments: UInt64(0)..<10)
  func clusters(seed: UInt64) {
    var numbers = ChainDecoderTests.Numbers(state: seed)
    var clusters = Clusters<Word>(count: 30)
    var naive = Array(0..<30)
    for _ in 0..<20 {
      let (a, b) = (Int(numbers.next(14)) + 15, Int(numbers.next(14)) + 15)
      clusters.join(ID(a), ID(b))
      let (first, second) = (min(naive[a], naive[b]), max(naive[a], naive[b]))
      naive = naive.map { $0 == second ? first : $0 }
    }
    let roots = (0..<30).map { clusters.root(of: ID($0)).index }
    #expect(roots == naive)
  }

  @Test("a name keeps the reason of its first join") func reasons() {
    var joins = Joins(count: 3)
    joins.join(FormID(0), FormID(1), .surname)
    joins.join(FormID(2), FormID(1), .givenName)
    #expect(joins.reasons == [.first, .surname, .first])
    joins.join(FormID(0), FormID(2), .title)
    #expect(joins.reasons == [.first, .surname, .first], "they were one already")
    let areOne = joins.areOne(FormID(0), FormID(2))
    #expect(areOne)
  }

  @Test("pairs are counted in any order, but no name with itself") func pairCounts() {
    var counts = PairCounts()
    counts.add(FormID(3), FormID(5))
    counts.add(FormID(5), FormID(3))
    counts.add(FormID(3), FormID(3))
    #expect(counts[FormID(3), FormID(5)] == 2 && counts[FormID(5), FormID(3)] == 2)
    #expect(counts[FormID(3), FormID(3)] == 0 && counts[FormID(0), FormID(5)] == 0)
  }

  @Test("only the last forms are kept") func recentForms() {
    var recent = RecentForms()
    for number in 0..<100 {
      recent.append(FormID(number))
      #expect(recent[1] == FormID(number))
      #expect(recent[min(number + 1, 16)] == FormID(max(0, number - 15)))
    }
    #expect(recent[0] == nil && recent[1000] == nil)
  }

  @Test(
    "women's titles that one woman may have",
    arguments: [
      (MarriageTitle.wife, MarriageTitle.maiden, false), (.married, .maiden, false),
      (.either, .maiden, true), (.unknown, .maiden, true), (.maiden, .maiden, true),
      (.wife, .married, true), (.wife, .wife, true),
    ])
  func marriages(a: MarriageTitle, b: MarriageTitle, agree: Bool) {
    #expect(a.agrees(with: b) == agree && b.agrees(with: a) == agree)
  }

  @Test("genders and services agree unless both are known and differ") func genders() {
    #expect(
      TitleGender.unknown.agrees(with: .feminine) && TitleGender.feminine.agrees(with: .unknown))
    #expect(!TitleGender.masculine.agrees(with: .feminine))
    #expect(Service.police.agrees(with: .unknown) && !Service.police.agrees(with: .court))
  }
}

@Suite("Whether two may be one person") struct PersonTests {
  private func person(_ change: (inout Person) -> Void = { _ in }) -> Person {
    var person = Person(form: FormID(0))
    change(&person)
    return person
  }

  private func agree(_ a: Person, _ b: Person) -> Bool {
    #expect(a.mayBe(b) == b.mayBe(a), "it is the same both ways")
    return a.mayBe(b)
  }

  @Test("nothing speaks against what is unknown") func unknown() {
    #expect(
      agree(person(), person { ($0.gender, $0.marriage, $0.qualifier) = (.feminine, .wife, 7) }))
  }

  @Test("genders, services, marriages and qualifiers must agree") func contradictions() {
    #expect(!agree(person { $0.gender = .masculine }, person { $0.gender = .feminine }))
    #expect(!agree(person { $0.service = .police }, person { $0.service = .court }))
    #expect(!agree(person { $0.marriage = .wife }, person { $0.marriage = .maiden }))
    #expect(!agree(person { $0.qualifier = 1 }, person { $0.qualifier = 2 }))
    #expect(!agree(person { $0.womansTitle = 1 }, person { $0.womansTitle = 2 }))
  }

  @Test("“Mrs.” is no full name without a gender: it may be the husband's") func husband() {
    let wife = person { $0.marriage = .wife }
    #expect(!agree(wife, person { $0.fullNames = [FormID(1)] }))
    #expect(agree(wife, person { ($0.fullNames, $0.gender) = ([FormID(1)], .feminine) }))
  }

  @Test("a ruler has no surname, unless it is numbered") func ruler() {
    let ruler = person { $0.isRuler = true }
    #expect(!agree(ruler, person { $0.fullNames = [FormID(1)] }))
    #expect(agree(ruler, person { ($0.fullNames, $0.qualifier) = ([FormID(1)], 8) }))
  }

  @Test("a person learns from a name, but keeps what a title shows") func learning() {
    var known = person { ($0.gender, $0.hasGenderTitle, $0.count) = (.feminine, true, 2) }
    known.learn(
      person {
        ($0.gender, $0.marriage, $0.count, $0.fullNames) = (.masculine, .wife, 3, [FormID(4)])
      },
      isWithinFullName: false)
    #expect(known.gender == .feminine && known.marriage == .wife && known.count == 5)
    #expect(known.fullNames == [FormID(4)])
    known.learn(person { $0.fullNames = [FormID(5)] }, isWithinFullName: true)
    #expect(known.fullNames == [FormID(4)], "a part of a full name is no other full name")
  }
}
