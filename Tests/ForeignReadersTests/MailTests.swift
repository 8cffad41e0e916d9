import ReaderProtocol
import Testing

@testable import ForeignReaders

struct MailTests {
  private let head = "From: Ana Popa <ana@a.org>\nTo: Bo\nDate: Mon, 3 May 2021 10:15:22 +0200\n"

  /// Reads a message with a subject and a body, and fields before that.
  private func readMail(_ body: String, _ fields: String = "") throws -> ForeignText {
    try read(Array("\(head)Subject: S\n\(fields)\n\(body)".utf8), name: "a.eml")
  }

  /// The paragraphs after the heading and who wrote to whom.
  private func body(_ body: String, _ fields: String = "") throws -> [String] {
    Array(try readMail(body, fields).lines.dropFirst(2))
  }

  @Test("a message is a section with its envelope in words")
  func envelope() throws {
    let foreign = try readMail("Hello.\n")
    #expect(
      foreign.lines == ["h S", "p From Ana Popa to Bo on 3 May 2021 at 10:15", "p Hello."])
    #expect(foreign.title == "S" && foreign.details.author == "Ana Popa")
  }

  @Test("what isn't quoted is the sender's")
  func attribution() throws {
    let foreign = try readMail("Hello.\n\n> Who?\n\nMe.\n\nBye.\n")
    #expect(
      foreign.details.attributions.map { foreign.string($0.name) } == ["Ana Popa", "Ana Popa"])
    #expect(foreign.details.attributions.map(\.paragraphs) == [2..<3, 4..<6])
  }

  @Test("a message without a subject has a heading")
  func noSubject() throws {
    let text = "From: a@b.c\nTo: d\nDate: now\nMessage-ID: x\n\nHello.\n"
    #expect(try read(Array(text.utf8), name: "a.eml").outline == ["1 (no subject) 0"])
  }

  @Test(
    "encoded words are decoded, also characters divided between two",
    arguments: [
      ("=?utf-8?Q?Caf=C3=A9_x?= y", "Café x y"),
      ("=?iso-8859-1?q?=C9?= =?iso-8859-1?q?t=E9?=", "Été"),
      ("=?utf-8?B?w4k=?=", "É"), ("=?utf-8?q?=C3?= =?utf-8?q?=89?=", "É"),
      ("=?koi8-r?B?4c7OwQ==?=", "Анна"), ("=?utf-8*en?q?a?=", "a"), ("=?x?y", "=?x?y"),
      ("a =?= b", "a =?= b"),
    ])
  func encodedWords(value: String, text: String) throws {
    let foreign = try read(Array("\(head)Subject: \(value)\n\nx\n".utf8), name: "a.eml")
    #expect(foreign.title == text)
  }

  @Test(
    "names of senders in all their forms",
    arguments: [
      ("\"Popa, Ana\" <a@b.c>", "Popa, Ana"), ("a@b.c (Ana Popa)", "Ana Popa"), ("a@b.c", "a@b.c"),
      ("=?utf-8?q?Popa=2C_Ana?= <a@b.c>", "Popa, Ana"), ("Ana\n Popa <a@b.c>", "Ana Popa"),
    ])
  func names(field: String, name: String) throws {
    let foreign = try read(
      Array("From: \(field)\nSubject: x\nTo: y\nDate: z\n\nHi\n".utf8), name: "a.eml")
    #expect(foreign.details.author == name)
  }

  @Test("full lines go on, short ones end")
  func wrapping() throws {
    let long = "I went to the harbour yesterday and saw the old captain standing"
    #expect(
      try body("\(long)\nthere as always.\n\nYours\nAna\n") == [
        "p \(long) there as always.", "v Yours\nAna",
      ])
  }

  @Test("flowed lines continue where their end marks it")
  func flowed() throws {
    let type = "Content-Type: text/plain; format=flowed\n"
    #expect(
      try body("One \ntwo.\nThree\n\n>> q \n>> r\n From x\n", type) == [
        "v One two.\nThree", "q q r", "p From x",
      ])
  }

  @Test("a list's items and a signature stand apart")
  func layout() throws {
    #expect(
      try body("Bring:\n- bread\n- wine\n\nAna\n-- \nAna Popa\nHarbour 1\n")
        == ["p Bring:", "l • bread", "l • wine", "p Ana", "v Ana Popa\nHarbour 1"])
  }

  @Test(
    "what makes bytes fit into mail is undone",
    arguments: [
      ("quoted-printable", "Caf=C3=A9 =\nau lait=\n", "p Café au lait"),
      ("base64", "Q2Fmw6k=\n", "p Café"),
      ("8bit", "Café\n", "p Café"), ("x-unknown", "Café\n", "p Café"),
    ])
  func transferEncodings(encoding: String, text: String, line: String) throws {
    let fields = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(encoding)\n"
    #expect(try body(text, fields) == [line])
  }

  @Test("a character set is decoded")
  func charset() throws {
    let fields = "Content-Type: text/plain; charset=\"koi8-r\"\nContent-Transfer-Encoding: base64\n"
    #expect(try body("4c7OwQ==\n", fields) == ["p Анна"])
  }

  @Test("of alternatives the plain text is read, else the HTML")
  func alternatives() throws {
    let type = "Content-Type: multipart/alternative; boundary=\"=_b\"\n"
    let html = "--=_b\nContent-Type: text/html\n\n<p>Rich<blockquote>q</blockquote>\n"
    let plain = "--=_b\nContent-Type: text/plain\n\nPlain\n"
    #expect(try body("pre\n\(plain)\(html)--=_b--\npost\n", type) == ["p Plain"])
    #expect(try body("\(html)--=_b--\n", type) == ["p Rich", "q q"])
  }

  @Test("attachments are named and not read")
  func attachments() throws {
    let foreign = try readMail(
      """
      --b
      Content-Type: text/plain

      See there.
      --b
      Content-Type: application/pdf; name="x.pdf"

      JVBERi0=
      --b
      Content-Type: text/plain
      Content-Disposition: attachment; filename*=utf-8''na%C3%AFve.txt

      secret
      --b--
      """, "Content-Type: multipart/mixed; boundary=b\n")
    #expect(foreign.lines.dropFirst(2) == ["p See there."])
    #expect(foreign.details.notices == ["2 attachments are left out: x.pdf, naïve.txt"])
  }

  @Test("a message within a message is a section below it")
  func innerMessage() throws {
    let foreign = try readMail(
      "--b\n\nOuter.\n--b\nContent-Type: message/rfc822\n\nFrom: Cy\nSubject: T\n\nInner.\n--b--\n",
      "Content-Type: multipart/mixed; boundary=b\n")
    #expect(foreign.outline == ["1 S 0", "2 T 3"])
    #expect(foreign.details.attributions.map(\.paragraphs) == [2..<3, 5..<6])
  }

  @Test("messages of a mailbox are sections, in order, with their places")
  func mailbox() throws {
    let foreign = try read(
      Array(
        """
        From ana@a.org Mon May  3 10:15:22 2021
        From: Ana
        Subject: One

        He came
        From the sea.

        From there he left.
        >From x
        >>From y

        From bo@b.org Mon May  3 11:15:22 2021
        From: Bo
        Subject: Two

        Yes.

        """.utf8))
    #expect(foreign.outline == ["1 One 0", "1 Two 5"])
    #expect(foreign.details.places.map(\.label) == ["message 1", "message 2"])
    #expect(
      foreign.lines[2...4] == [
        "v He came\nFrom the sea.", "v From there he left.\nFrom x", "q From y",
      ])
  }

  @Test("what is cut off is read as far as it goes", arguments: [0, 1, 40, 90, 120])
  func cut(length: Int) throws {
    let whole =
      head + "Subject: S\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText that ends"
    let bytes = whole.utf8.prefix(max(20, whole.utf8.count - length))
    #expect(try read(Array(bytes), name: "a.eml").lines.count >= 1)
  }

  @Test(
    "parts in each other without end are left out with a notice",
    arguments: ["mixed", "alternative", "related"])
  func nesting(kind: String) throws {
    let part = (0..<1500).map {
      "--b\($0)\nContent-Type: multipart/\(kind); boundary=b\($0 + 1)\n\n"
    }
    let foreign = try readMail(
      part.joined() + "--b1500\n\nHello.\n", "Content-Type: multipart/\(kind); boundary=b0\n")
    #expect(
      foreign.details.notices == ["parts of a message more than 20 deep are left out"])
  }

  @Test("messages in each other without end are left out with a notice")
  func nestedMessages() throws {
    let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: 15_000)
    let foreign = try readMail("\(messages)\nHello.\n", "Content-Type: message/rfc822\n")
    #expect(foreign.details.notices == ["messages nested more than 8 deep are left out"])
  }

  @Test("of more than a thousand parts the rest is left out with a notice")
  func manyParts() throws {
    let parts = (1...1002).map { "--b\n\nPart \($0).\n\n" }.joined()
    let foreign = try readMail(parts + "--b--\n", "Content-Type: multipart/mixed; boundary=b\n")
    #expect(foreign.lines.last == "p Part 1000.")
    #expect(foreign.details.notices == ["only the first 1000 parts of a message are shown"])
  }

  @Test(
    "a text that only begins like a message is plain",
    arguments: ["From: Ana\n\nHello.\n", "Date: x\nHello\n"])
  func plainText(text: String) throws {
    #expect(try read(Array(text.utf8), name: "a.txt").isPlain)
  }

  @Test(
    "names keep what is escaped in them, and lose quotation marks that programs add",
    arguments: [
      ("\"Popa \\\"Ani\\\" Ana\" <a@b.c>", "Popa \"Ani\" Ana"), ("'Ana Popa' <a@b.c>", "Ana Popa"),
      ("<a@b.c> (Ana (the elder))", "Ana the elder"), ("Crew: Ana <a@b.c>, Bo <b@b.c>;", "Ana"),
    ])
  func escapedNames(field: String, name: String) throws {
    let text = "From: \(field)\nSubject: x\nTo: y\nDate: z\n\nHi\n"
    #expect(try read(Array(text.utf8), name: "a.eml").details.author == name)
  }

  @Test("of very many recipients the first are named, the rest counted")
  func manyRecipients() throws {
    let names = (1...30).map { "R\($0)" }
    let text =
      "From: Ana\nSubject: S\nTo: \(names[..<20].joined(separator: ", "))\n"
      + "Cc: \(names[20...].joined(separator: ", "))\nDate: 1 May 2020 09:00:00\n\nHi\n"
    let line = try read(Array(text.utf8), name: "a.eml").lines[1]
    #expect(line.hasPrefix("p From Ana to R1, R2, "))
    let named = names.prefix { line.contains("\($0),") || line.contains("\($0) and") }
    #expect(
      line.hasSuffix(" \(named.last ?? "") and \(30 - named.count) more on 1 May 2020 at 09:00"))
    #expect((2..<30).contains(named.count))
  }

  @Test(
    "dates are written in words, or as they stand",
    arguments: [
      ("Tue, 07 Feb 2017 08:05:09 -0500 (EST)", "7 February 2017 at 08:05"),
      ("3 Dec 99 23:59 GMT", "3 December 1999 at 23:59"),
      ("1 JAN 07 00:00:00 Z", "1 January 2007 at 00:00"),
      ("2021-05-03  10:15", "2021-05-03 10:15"), ("tomorrow", "tomorrow"),
      ("31 Foo 2020 10:00", "31 Foo 2020 10:00"),
    ])
  func dates(field: String, words: String) { #expect(MailDate.words(field) == words) }

  @Test("other fields are lost")
  func otherFields() throws {
    let fields = "X-Mailer: Pigeon 3\nReply-To: Cy\nReceived: from there\nBcc: Dan\n"
    let text = try readMail("Hello.\n", fields).lines.joined(separator: "\n")
    for word in ["Pigeon", "Cy", "there", "Dan"] { #expect(!text.contains(word)) }
  }

  @Test("a quoted parameter may hold what would end it, and be escaped")
  func quotedParameter() throws {
    let foreign = try readMail(
      "--a;b\"c\n\nHi.\n--a;b\"c\nContent-Type: image/png; name=\"x\\\"a;b\\\".png\"\n\nQQ==\n--a;b\"c--\n",
      "Content-Type: multipart/mixed; boundary=\"a;b\\\"c\"\n")
    #expect(foreign.lines.dropFirst(2) == ["p Hi."])
    #expect(foreign.details.notices == ["1 attachment is left out: x\"a;b\".png"])
  }

  @Test("quotations in quotations are quotations, however their marks stand")
  func nestedQuotations() throws {
    #expect(try body("> > deep\n>> also\n> once\n\nMe.\n").map { $0.prefix(1) }.first == "q")
    #expect(try body("> > deep\n\nMe.\n") == ["q deep", "p Me."])
  }

  @Test("items of a list are those with a bullet or a number")
  func listItems() throws {
    #expect(
      try body("Bring:\n* rope\n2) wine\n3. bread\nsoon.\n").map { $0.prefix(4) }
        == ["p Br", "l • ", "l 2)", "l 3."])
  }
}
