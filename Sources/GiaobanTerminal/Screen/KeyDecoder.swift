import Foundation

/// Turns the bytes that a terminal sends into keys and mouse events (ECMA-48; xterm's control sequences).
///
/// One read is not one key: an input method sends DEL and recomposed text at once. All of it comes out, in order. A sequence that
/// is cut by the end of a read waits for the next one, or for `flush`; one that is not known is swallowed whole, so that
/// its letters are never taken for keys. Half a letter that stays half is U+FFFD: what was typed never goes without a sign.
struct KeyDecoder {
  /// Esc alone is Esc when nothing follows for so long.
  private static let escapeMilliseconds = 25
  /// While the terminal still owes an answer, which begins with Esc: a slow line may part the two.
  private static let answerMilliseconds = 200
  /// What has not come after that long never will, and Esc is to be as quick as ever.
  private static let longestAnswer = 2_000
  /// All else that has begun is gone on with: a slow line brings a letter byte by byte, and a paste in pieces.
  private static let restMilliseconds = 1_000
  /// Longer than any sequence that a terminal sends.
  private static let longestSequence = 4096
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private var waiting: [UInt8] = []
  private var pasted: [UInt8]?
  private var clicks = ClickCounter()
  /// What the terminal has answered, in order.
  private(set) var answers: [TerminalAnswer] = []
  /// Whether the terminal was asked something and has not said yet which it is.
  private(set) var awaitsAnswer = false
  private var asked = 0
  /// When the last bytes came.
  private var latest = 0

  /// Whether the last bytes may be the beginning of something: a lone Esc, half a letter, a paste.
  var isWaiting: Bool { !waiting.isEmpty || pasted != nil }
  /// Whether it is a lone Esc, which may also be all there is.
  private var isLoneEscape: Bool { waiting == [0x1B] && pasted == nil }
  /// Whether what comes next is to be waited for before anything else is done: it is there in a moment, or never.
  var isInBurst: Bool { isLoneEscape || pasted != nil }
  /// When `flush` is due, on the clock of `decode`; nil while nothing waits.
  var deadline: Int? {
    let isAnswerDue = awaitsAnswer && latest - asked < Self.longestAnswer
    let escape = isAnswerDue ? Self.answerMilliseconds : Self.escapeMilliseconds
    return isWaiting ? latest + (isLoneEscape ? escape : Self.restMilliseconds) : nil
  }

  /// The terminal was asked at that time: its answers may come from now on.
  mutating func expectAnswer(milliseconds: Int) {
    awaitsAnswer = true
    asked = milliseconds
  }

  /// - Parameter milliseconds: When the bytes came, on any clock that only goes forward: it tells double clicks.
  mutating func decode(_ bytes: some Sequence<UInt8>, milliseconds: Int) -> [InputEvent] {
    waiting += bytes
    latest = milliseconds
    return take(milliseconds: milliseconds, final: false)
  }

  /// No more bytes came in time: what waited is all there is.
  mutating func flush(milliseconds: Int) -> [InputEvent] {
    var events = take(milliseconds: milliseconds, final: true)
    if let pasted {
      events.append(.key(.paste(Self.pastedText(pasted + waiting))))
      self.pasted = nil
    }
    waiting = []
    return events
  }

  private mutating func take(milliseconds: Int, final: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var text = ""
    var index = 0
    func finishText() {
      // The marks of a burst join the letter before them.
      events += text.precomposedStringWithCanonicalMapping.map { .key(.character(String($0))) }
      text = ""
    }
    loop: while index < waiting.count {
      if pasted != nil {
        guard let event = takePaste(from: &index) else { break loop }
        events.append(event)
        continue
      }
      switch KeySequence(waiting[index...], final: final) {
      case .incomplete: break loop
      case .text(let scalar, let count):
        text.unicodeScalars.append(scalar)
        index += count
      case .key(let key, let count):
        finishText()
        events.append(.key(key))
        index += count
      case .mouse(let mouse, let count):
        finishText()
        events.append(.mouse(clicks.counted(mouse, milliseconds: milliseconds)))
        index += count
      case .pasteBegins(let count):
        finishText()
        pasted = []
        index += count
      case .answer(let answer, let count):
        answers.append(answer)
        if answer == .identity { awaitsAnswer = false }
        index += count
      case .nothing(let count): index += count
      }
    }
    finishText()
    waiting.removeFirst(min(index, waiting.count))
    if waiting.count > Self.longestSequence && pasted == nil { waiting = [] }
    return events
  }

  /// - Returns: nil while the end of the paste has not come; all but a possible beginning of that end is taken then.
  private mutating func takePaste(from index: inout Int) -> InputEvent? {
    let end = Self.pasteEnd
    var position = index
    while position < waiting.count {
      let rest = waiting[position...].prefix(end.count)
      if rest.elementsEqual(end) {
        let text = Self.pastedText((pasted ?? []) + waiting[index..<position])
        pasted = nil
        index = position + end.count
        return .key(.paste(text))
      }
      if rest.count < end.count && rest.elementsEqual(end.prefix(rest.count)) { break }
      position += 1
    }
    pasted?.append(contentsOf: waiting[index..<position])
    index = position
    return nil
  }

  private static func pastedText(_ bytes: [UInt8]) -> String {
    PastedText.cleaned(String(decoding: bytes, as: UTF8.self))
  }
}

/// Tells a double click from two.
struct ClickCounter {
  private static let longestPause = 400
  private var last: (point: Point, milliseconds: Int)?

  mutating func counted(_ mouse: Mouse, milliseconds: Int) -> Mouse {
    guard mouse.kind == .press else { return mouse }
    if let last, last.point == mouse.point, milliseconds - last.milliseconds <= Self.longestPause {
      self.last = nil
      return Mouse(kind: .doubleClick, point: mouse.point)
    }
    last = (mouse.point, milliseconds)
    return mouse
  }
}
