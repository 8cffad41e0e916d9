import Glibc
import ReaderProtocol
import TestSupport
import Testing

@testable import ForeignReaders

/// A document that is right, to be made wrong.
struct Sample: CustomTestStringConvertible, Sendable {
  var format: String
  var name: String
  var bytes: [UInt8]

  init(_ format: String, _ name: String, _ text: String) {
    (self.format, self.name, bytes) = (format, name, Array(text.utf8))
  }

  var testDescription: String { format }

  static let all = [
    Sample("text", "a.txt", "Élodie regarda la mer.\n\nOù êtes-vous ?\n"),
    Sample(
      "markdown", "a.md",
      "---\ntitle: \"T\"\nauthor: [A, B]\n---\n# A {#x}\n\n> - q *e* **s**[^1]\n>   1. x\n\n| a | b |\n|--|:-:|\n| c | `d` |\n\n<div><table><tr><td>x</table>\n\n```\ncode\n```\n\n[l](http://a.b) ![p](c) <http://d.e>\n\n[^1]: note\n"
    ),
    Sample(
      "rtf", "a.rtf",
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}{\\f1\\fmodern\\fcharset128 Mincho;}}{\\stylesheet{Normal;}{\\s1\\sbasedon0\\outlinelevel0 heading 1;}}{\\info{\\title T}{\\author A}}\\pard\\s1 H\\par\\pard\\li360\\fi-360 1.\\tab x\\par{\\*\\footnote n\\par}\\u-10179?\\u8704?\\'e9{\\f1\\'83A}\\trowd\\cellx1\\pard\\intbl a\\cell b\\cell\\row{\\pict 00ff}\\bin3 abc{\\field{\\*\\fldinst HYPERLINK \"http://a\"}{\\fldrslt l}}\\par}"
    ),
    Sample(
      "email", "a.eml",
      "From: =?utf-8?q?=C3=89?= <a@b.c>\nTo: B, \"C, D\" <d@e.f>\nSubject: =?iso-2022-jp?B?GyRCRWw1fhsoQg==?=\nDate: Mon, 3 May 2021 10:15:22 +0200\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; format=flowed; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\nx =\ny=20\n>> q\n-- \nA\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+YTxibG9ja3F1b3RlPmI=\n--b\nContent-Type: message/rfc822\n\nSubject: i\n\nt\n--b\nContent-Disposition: attachment; filename*0*=utf-8''%C3; filename*1=x\n\nz\n--b--\n"
    ),
    Sample(
      "mbox", "m",
      "From a@b Mon May  3 10:15:22 2021\nFrom: A\nSubject: S\n\nx\n>From y\n\nFrom c@d Mon May  3 10:15:23 2021\nFrom: C\n\nz\n"
    ),
    Sample(
      "subtitles", "a.vtt",
      "WEBVTT\n\nSTYLE\nx\n\n1\n00:01.000 --> 00:02.000 line:0\n<v Ana>a <i>b</i> &amp;</v>\n\n2\n00:00:02,000 --> 00:00:03,000\n- ANA: c\n- d.\n"
    ),
    Sample(
      "pdf-text", "",
      "<pdf2xml><outline><item page=\"1\">A</item><outline><item page=\"2\">B</item></outline></outline></pdf2xml><html><head><title>T</title><meta name=\"Author\" content=\"A\"/></head><doc><page width=\"600\" height=\"800\"><block xMin=\"1\" yMin=\"2\" xMax=\"300\" yMax=\"14\"><line xMin=\"1\" yMin=\"2\" xMax=\"300\" yMax=\"14\"><word xMin=\"1\" yMin=\"2\" xMax=\"30\" yMax=\"14\">har-</word></line><line xMin=\"1\" yMin=\"15\" xMax=\"90\" yMax=\"27\"><word xMin=\"1\" yMin=\"15\" xMax=\"90\" yMax=\"27\">bour &lt;</word></line></block></page><page><block><line><word>•</word></line><line><word>B</word></line></block></page></doc></html>"
    ),
  ]
}

/// Documents that are nearly right: what is damaged, cut, or made to do harm.
struct MutationTests {
  /// Mutations of each sample; `DRAMATIS_MUTATIONS` sets another number for a longer run.
  private static let count =
    getenv("DRAMATIS_MUTATIONS").flatMap { Int(String(cString: $0)) } ?? 60

  @Test("a damaged document is read in part, or is an error", arguments: Sample.all)
  func damaged(sample: Sample) throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<Self.count {
      let bytes = mutated(sample.bytes, &random)
      do {
        _ = try read(bytes, name: sample.name, format: sample.format)
      } catch let error as ReaderError {
        // What the receiver would refuse comes out as damaged, with its words.
        #expect(!error.message.contains("the importer"))
      }
    }
  }

  @Test("a damaged document that is packed is, too")
  func packed() throws {
    var random = SeededGenerator(seed: 12)
    for index in 0..<Self.count {
      let sample = Sample.all[index % (Sample.all.count - 1)]
      let bytes = mutated(gzip(sample.bytes), &random)
      #expect(throws: Never.self) {
        do { _ = try read(bytes, name: sample.name + ".gz") } catch is ReaderError {}
      }
    }
  }

  @Test("bytes by chance are no document, or some text", arguments: Sample.all)
  func chance(sample: Sample) throws {
    var random = SeededGenerator(seed: 13)
    for length in [0, 1, 2, 3, 7, 64, 1000, 5000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      do {
        _ = try read(bytes, name: sample.name, format: sample.format)
      } catch let error as ReaderError {
        #expect(!error.message.contains("the importer"))
      }
    }
  }

  /// Changes a few bytes, or cuts, doubles or moves stretches of them.
  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<4, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let length = Int.random(in: 0...min(40, bytes.count - at), using: &random)
      let stretch = Array(bytes[at..<(at + length)])
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<(at + length))
      case 2: bytes.insert(contentsOf: stretch, at: at)
      case 3: bytes.insert(contentsOf: [UInt8](repeating: bytes[at], count: 300), at: at)
      case 4: bytes.insert(contentsOf: stretch, at: Int.random(in: 0...bytes.count, using: &random))
      default: bytes.removeLast(bytes.count - at)
      }
    }
    return bytes
  }
}
