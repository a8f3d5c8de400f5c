import Foundation
import GiaobanTestSupport
import Testing

@testable import GiaobanTerminal

@Suite struct KeyDecoderTests {
  /// Everything that those bytes say when nothing follows.
  private func events(_ text: String) -> [InputEvent] { events(Array(text.utf8)) }

  private func events(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes, milliseconds: 0) + decoder.flush(milliseconds: 0)
  }

  private func keys(_ text: String) -> [Key] {
    events(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func `letters and control keys come one by one`() {
    #expect(
      keys("gG \u{3}\u{1A}\u{0}\r\t\u{7F}\u{8}") == [
        .character("g"), .character("G"), .character(" "), .control("c"), .control("z"), .control("@"), .enter, .tab,
        .backspace, .backspace,
      ])
  }

  @Test func `the keys of xterm, rxvt, the Linux console and application mode`() {
    #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[D") == [.up, .down, .right, .left])
    #expect(keys("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~") == [.home, .end, .home, .end, .home, .end])
    #expect(keys("\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[3~\u{1B}[Z") == [.pageUp, .pageDown, .insert, .delete, .backTab])
    #expect(
      keys("\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[15~\u{1B}[24~\u{1B}[1;2Q") == [
        .f(1), .f(1), .f(1), .f(5), .f(12), .f(2),
      ])
  }

  @Test func `Esc alone is Esc when nothing follows, with a character at once it is Alt`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B], milliseconds: 0) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush(milliseconds: 25) == [.key(.escape)])
    #expect(!decoder.isWaiting)
    #expect(keys("\u{1B}d") == [.alt("d")])
    #expect(keys("\u{1B}đ") == [.alt("đ")])
    #expect(keys("\u{1B}[") == [.alt("[")])
    #expect(keys("\u{1B}O") == [.alt("O")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  @Test func `an input method's DEL and recomposed text come in one read, in order`() {
    // Telex: "d", then DEL and "đ"; "đuo" becomes "đươ".
    #expect(keys("\u{7F}đ") == [.backspace, .character("đ")])
    #expect(keys("\u{7F}\u{7F}ươc") == [.backspace, .backspace, .character("ư"), .character("ơ"), .character("c")])
  }

  @Test func `marks of one burst join their letter, composed`() {
    let typed = keys("Vie\u{323}\u{302}t")
    #expect(typed == [.character("V"), .character("i"), .character("ệ"), .character("t")])
    guard case .character(let letter) = typed[2] else { return }
    #expect(letter.unicodeScalars.count == 1)
  }

  @Test func `a read may end anywhere`() {
    let all = Array("ệ\u{1B}[5~\u{1B}[<0;10;5Mđ\u{1B}[200~a\r\nb\u{1B}[201~x\u{1B}OA🇻🇳".utf8)
    let whole = events(all)
    #expect(whole.count == 8)
    for cut in 1..<all.count - 8 {
      var decoder = KeyDecoder()
      let parts =
        decoder.decode(all[..<cut], milliseconds: 0) + decoder.decode(all[cut...], milliseconds: 0)
        + decoder.flush(milliseconds: 0)
      #expect(parts == whole, "cut at \(cut)")
    }
  }

  @Test func `a paste is one text, without controls`() {
    #expect(
      keys("\u{1B}[200~một\r\nhai\rba\u{1B}[31m\u{7}\t\u{1B}[201~q") == [.paste("một\nhai\nba[31m\t"), .character("q")])
    #expect(keys("\u{1B}[200~never ended") == [.paste("never ended")])
    #expect(keys("\u{1B}[200~\u{1B}[201~") == [.paste("")])
  }

  @Test func `the mouse tells presses, releases, the wheel, and columns beyond 223`() {
    #expect(
      events("\u{1B}[<0;300;5M\u{1B}[<0;300;5m\u{1B}[<64;1;1M\u{1B}[<65;1;1M") == [
        .mouse(Mouse(kind: .press, point: Point(column: 299, row: 4))),
        .mouse(Mouse(kind: .release, point: Point(column: 299, row: 4))),
        .mouse(Mouse(kind: .wheelUp, point: Point(column: 0, row: 0))),
        .mouse(Mouse(kind: .wheelDown, point: Point(column: 0, row: 0))),
      ])
    #expect(
      events("\u{1B}[M !!\u{1B}[M#!!") == [
        .mouse(Mouse(kind: .press, point: Point(column: 0, row: 0))),
        .mouse(Mouse(kind: .release, point: Point(column: 0, row: 0))),
      ])
    // The right button, a move.
    #expect(events("\u{1B}[<2;3;3M\u{1B}[<35;3;3M") == [])
  }

  @Test func `two quick presses in one place are a double click, three are not two`() {
    var decoder = KeyDecoder()
    let press = Array("\u{1B}[<0;3;3M".utf8)
    let kinds = [0, 300, 400, 900, 1400].flatMap { decoder.decode(press, milliseconds: $0) }.map {
      if case .mouse(let mouse) = $0 { mouse.kind } else { Mouse.Kind.release }
    }
    #expect(kinds == [.press, .doubleClick, .press, .press, .press])
    _ = decoder.decode(Array("\u{1B}[<0;9;3M".utf8), milliseconds: 1401)
    #expect(decoder.decode(press, milliseconds: 1402) == [.mouse(Mouse(kind: .press, point: Point(column: 2, row: 2)))])
  }

  @Test func `what is not known is swallowed whole, its letters are no keys`() {
    #expect(
      events("\u{1B}[?62;c\u{1B}[27;5;100~\u{1B}[97;5u\u{1B}[I\u{1B}]11;rgb:d/d/d\u{7}\u{1B}P1$r\u{1B}\\q") == [
        .key(.character("q"))
      ])
    #expect(events("\u{1B}[<1;2M\u{1B}[<99999999999999999999;1;1Mq") == [.key(.character("q"))])
    #expect(events([0xC2, 0x9B, 0x28]) == [.key(.character("("))])
  }

  @Test func `half a letter waits for a second, only a lone Esc for 25 milliseconds`() {
    let marked = "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    #expect(marked.count == 67)
    for letter in (marked + marked.uppercased() + "🎉").map(String.init) {
      for text in [letter.precomposedStringWithCanonicalMapping, letter.decomposedStringWithCanonicalMapping] {
        var decoder = KeyDecoder()
        var typed: [InputEvent] = []
        for (index, byte) in text.utf8.enumerated() { typed += decoder.decode([byte], milliseconds: index * 900) }
        #expect(decoder.deadline == nil)
        let scalars = typed.flatMap { event in
          if case .key(.character(let text)) = event { Array(text.unicodeScalars) } else { [Unicode.Scalar]() }
        }
        #expect(scalars == Array(text.unicodeScalars), "\(letter)")
      }
    }
    var half = KeyDecoder()
    _ = half.decode([0xE1, 0xBB], milliseconds: 5_000)
    #expect(half.deadline == 6_000)
    var decoder = KeyDecoder()
    _ = decoder.decode([0x1B], milliseconds: 10)
    #expect(decoder.deadline == 35)
    _ = decoder.decode(Array("[1;".utf8), milliseconds: 20)
    #expect(decoder.deadline == 1_020)
    #expect(decoder.decode(Array("5C".utf8), milliseconds: 900) == [.key(.right)])
    #expect(decoder.deadline == nil)
  }

  @Test func `a letter whose rest never comes, and bytes that are none, are seen`() {
    let lost = InputEvent.key(.character("\u{FFFD}"))
    #expect(events([0xE1, 0xBB]) == [lost])
    #expect(events([0xE1, 0xBB, 0x61]) == [lost, .key(.character("a"))])
    #expect(events([0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80]) == [lost, lost, .key(.character("(")), lost, lost, lost])
    #expect(events([0x1B, 0xE1, 0xBB]) == [.key(.alt("\u{FFFD}"))])
  }

  @Test func `all bytes of text are shown as Unicode says, wherever a read ends`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<6).map { _ in UInt8.random(in: 0xA0...0xFF, using: &generator) }
      let shown = String(decoding: bytes, as: UTF8.self)
      guard shown.unicodeScalars.allSatisfy({ $0.value >= 0xA0 }) else { continue }
      var decoder = KeyDecoder()
      let typed = bytes.flatMap { decoder.decode([$0], milliseconds: 0) } + decoder.flush(milliseconds: 0)
      let text = typed.map { if case .key(.character(let text)) = $0 { text } else { "" } }.joined()
      #expect(text.precomposedStringWithCanonicalMapping == shown.precomposedStringWithCanonicalMapping, "\(bytes)")
    }
  }

  @Test func `no bytes break it or make it wait for ever`() {
    var seed: UInt64 = 42
    var decoder = KeyDecoder()
    for _ in 0..<3000 {
      let bytes = (0..<24).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: seed >> 33)
        return byte % 5 == 0 ? 0x1B : byte % 7 == 0 ? UInt8(ascii: "[") : byte
      }
      _ = decoder.decode(bytes, milliseconds: 0)
    }
    _ = decoder.flush(milliseconds: 0)
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("q".utf8), milliseconds: 0) == [.key(.character("q"))])
  }
}
