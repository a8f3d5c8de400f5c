import ArgumentParser
import GiaobanCore
import GiaobanService

/// Whether an edit mends a slip.
struct CorrectionOptions: ParsableArguments {
  @Flag(help: "It mends a slip, also in the months since then that have ended and are open.") var correction = false

  @Option(
    parsing: .unconditional, help: ArgumentHelp("What the slip was; told with the correction.", valueName: "text"))
  var reason: String?

  var isGiven: Bool { correction || reason != nil }

  /// - Throws: a ``Failure`` for a correction without a reason, and for a reason without a correction.
  func applied(to change: Change, _ opened: OpenStore) throws -> Change {
    switch (correction, reason) {
    case (false, nil): return change
    case (false, .some):
      throw Failure.usage(
        vi: "--reason: chỉ dùng khi sửa sai sót. Thêm --correction, hoặc bỏ --reason.",
        en: "--reason is for mending a slip. Add --correction, or leave --reason out.")
    case (true, let reason): return .correct(change, reason: try opened.reason(reason ?? "", of: .correct))
    }
  }
}
