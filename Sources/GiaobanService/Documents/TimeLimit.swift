import Foundation
import GiaobanText

/// How long a tool may take, from now on.
struct TimeLimit {
  private let seconds: Int
  private let end: ContinuousClock.Instant

  /// `GIAOBAN_TOOL_SECONDS`, else two minutes: a year of a whole ministry takes WeasyPrint some seconds.
  ///
  /// - Throws: a ``Failure`` of status `usage`.
  init(_ environment: [String: String]) throws {
    let name = "GIAOBAN_TOOL_SECONDS"
    let text = environment[name] ?? ""
    guard let given = text.isEmpty ? 120 : Int(text) else { throw Failure.notWhole(text, of: name) }
    seconds = min(max(given, 1), 86_400)
    end = ContinuousClock.now + .seconds(seconds)
  }

  var isOver: Bool { ContinuousClock.now >= end }

  func exceeded(by command: ToolRun.Command) -> Failure {
    Failure(
      .outputFailed,
      Phrase(
        vi: "\(command.program) chạy quá \(seconds) giây nên đã bị dừng; không có tệp nào được ghi. "
          + "Tăng GIAOBAN_TOOL_SECONDS nếu máy chậm.",
        en: "\(command.program) took more than \(seconds) seconds and was stopped; no file was written. "
          + "Raise GIAOBAN_TOOL_SECONDS where the machine is slow."))
  }
}

extension ToolRun.Command {
  /// What to say when it did not do what it was to.
  func failed(_ ending: ToolRun.Ending) -> Failure {
    let said = ending.said.isEmpty ? Phrase("") : Phrase(":\n" + ending.said)
    let code = ending.code == 0 ? Phrase(vi: "không có kết quả", en: "no result") : Phrase("\(ending.code)")
    return Failure(
      .outputFailed,
      Phrase(
        vi: "\(program) không làm được (\(code.vi)); không có tệp nào được ghi",
        en: "\(program) failed (\(code.en)); no file was written") + said)
  }
}
