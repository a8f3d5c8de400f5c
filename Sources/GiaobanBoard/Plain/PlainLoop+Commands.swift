import GiaobanCore
import GiaobanTerminal
import GiaobanText

// What is typed at the prompt.
extension PlainLoop {
  /// The requests that go without a screen; their keys are those of the board.
  static let requests: [Request] =
    [
      PledgeRequest.markDone, .checkIn, .add, .edit, .extend, .accept, .supervise, .pause, .drop, .resume,
    ].map { .pledge($0) } + [.step(.undo), .step(.redo), .month(.summary)]
    + [MoveRequest.previousMonth, .nextMonth, .thisMonth].map { .move($0) }

  mutating func obey(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let number = words.last.flatMap { Int($0) }
    switch words.first {
    case nil: repeatPlace()
    case "?": help()
    case "b": goBack()
    case "q": end()
    case "0": go(to: .toDo)
    case let word? where word.hasPrefix("/"): find(String(line.dropFirst()).trimmed)
    case let word? where words.count == 1 && number != nil: open(number: Int(word) ?? 0)
    case let word?:
      if let code = PledgeCode(word.uppercased()), board.view?.index(of: code) != nil {
        go(to: .pledge(code))
      } else if let request = Self.request(at: word) {
        ask(for: request, number: words.count > 1 ? number : nil, isNumberMissing: words.count > 1 && number == nil)
      } else {
        say(
          Phrase(
            vi: "Không hiểu “\(line)”. Gõ ? để xem có thể gõ gì.",
            en: "“\(line)” is not understood. ? tells what can be typed."))
      }
    }
  }

  private static func request(at word: String) -> Request? {
    requests.first { $0.row.keys.contains(.character(word)) }
  }

  private mutating func open(number: Int) {
    guard numbered.indices.contains(number - 1) else { return refuse(number) }
    go(to: numbered[number - 1])
  }

  private func refuse(_ number: Int) {
    say(
      numbered.isEmpty
        ? Phrase(vi: "Ở đây không có dòng nào để mở.", en: "There is no line here to open.")
        : Phrase(
          vi: "Không có dòng \(number); có từ 1 đến \(numbered.count).",
          en: "There is no line \(number); there are 1 to \(numbered.count)."))
  }

  private mutating func find(_ text: String) {
    perform(board.perform(.choose(.filter(by: text))))
    rest()
    if text.isEmpty { return goBack() }
    go(to: .found(text))
  }

  /// - Parameter number: the task of an open pledge, or a line of a list.
  private mutating func ask(for request: Request, number: Int?, isNumberMissing: Bool) {
    var code: PledgeCode?
    if isNumberMissing {
      return say(
        Phrase(vi: "Sau phím là số của dòng, ví dụ: c 2.", en: "A line's number comes after the key, like: c 2."))
    }
    if case .pledge(let open) = place {
      if let number {
        guard request == .pledge(.markDone) else { return refuse(number) }
        return tick(number, of: open)
      }
      code = open
    } else if let number {
      guard numbered.indices.contains(number - 1), case .pledge(let named) = numbered[number - 1] else {
        return refuse(number)
      }
      code = named
    } else if Self.needsPledge(request) {
      return say(
        Phrase(
          vi: "Việc này cần một cam kết: gõ thêm số của dòng, ví dụ: c 2.",
          en: "That is about a pledge: type the number of its line as well, like: c 2."))
    }
    ask(for: request, of: code)
  }

  private static func needsPledge(_ request: Request) -> Bool {
    if case .pledge(let pledge) = request { pledge != .add } else { false }
  }

  private mutating func ask(for request: Request, of code: PledgeCode?) {
    board.overlays.removeAll()
    if let code { select(code, isOpen: request == .pledge(.add)) }
    let old = board.month
    perform(board.perform(request))
    rest()
    answerViews()
    if board.month != old { repeatPlace() }
  }

  private mutating func tick(_ number: Int, of code: PledgeCode) {
    select(code)
    guard let task = board.dossier?.tasks.first(where: { $0.key.number == number }), let view = board.view else {
      return say(Phrase(vi: "\(code) không có nhiệm vụ \(number).", en: "\(code) has no task \(number)."))
    }
    if let reason = board.whyNot(.pledge(.edit)) { return say(reason) }
    let today = view.portfolio.viewpoint.today
    perform([.save(task.doneOn == nil ? .completeTask(task.key, on: today) : .reopenTask(task.key))])
    rest()
  }

  /// Answers what the board asks before it goes on; what needs a screen is closed again.
  private mutating func answerViews() {
    while let top = board.overlays.last {
      switch top {
      case .form: fillForm()
      case .question(let question):
        say(question.words)
        let answer = console.readLine(after: board.look(Phrase(vi: "y = ", en: "y = ") + question.answer) + "? ")
        perform(board.update(.key(answer == "y" ? .character("y") : .escape)))
        rest()
      default: board.overlays.removeLast()
      }
      tell()
    }
  }

  private mutating func help() {
    let own: [(String, Phrase)] = [
      ("1 2 …", Phrase(vi: "mở dòng có số ấy", en: "opens the line of that number")),
      ("BC-3", Phrase(vi: "mở cam kết có mã ấy", en: "opens the pledge of that code")),
      ("/", Phrase(vi: "lọc: /chữ cần tìm; chỉ / thì bỏ lọc", en: "filters: /words; / alone ends it")),
      ("0", Phrase(vi: "việc cần làm", en: "to do")), ("b", Phrase(vi: "quay lại", en: "back")),
      (
        "d 2",
        Phrase(vi: "trong cam kết: nhiệm vụ 2 xong, hoặc mở lại", en: "in a pledge: task 2 is done, or open again")
      ),
      ("c 2", Phrase(vi: "trong danh sách: báo cáo cho dòng 2", en: "in a list: the check-in of line 2")),
      ("Enter", Phrase(vi: "nói lại chỗ đang xem", en: "says again what is here")),
      ("q", Phrase(vi: "thoát", en: "quit")),
    ]
    for (keys, words) in own + Self.requests.map({ ($0.row.keyText, $0.row.name) }) {
      say(Phrase(vi: "\(keys): \(words.vi).", en: "\(keys): \(words.en)."))
    }
  }
}
