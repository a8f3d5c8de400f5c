import GiaobanText

/// Why a file could not be read or written; each says its own words in ``phrase``.
package enum ExchangeError: Error, Hashable, Sendable {
  case noSuchFile(path: String)
  case isFolder(path: String)
  /// - Parameter reason: The system's words.
  case cannotRead(path: String, reason: String)
  /// Sizes in bytes.
  case tooLarge(file: String, size: Int, limit: Int)
  /// - Parameters:
  ///   - problems: Ordered by line, at most ``FileProblem/limit``; never empty.
  ///   - unlisted: How many more there are.
  case invalid(problems: [FileProblem], unlisted: Int)

  /// The problems of an invalid file; empty for the other cases.
  package var problems: [FileProblem] {
    if case .invalid(let problems, _) = self { return problems }
    return []
  }

  /// What failed, with which value, what to do; one line for each problem.
  package var phrase: Phrase {
    switch self {
    case .noSuchFile(let path):
      Phrase(
        vi: "Không có tệp \(visiblePath(path)). Hãy xem lại đường dẫn.",
        en: "There is no file \(visiblePath(path)). Check the path.")
    case .isFolder(let path):
      Phrase(
        vi: "\(visiblePath(path)) là thư mục, không phải tệp. Hãy chỉ ra một tệp.",
        en: "\(visiblePath(path)) is a folder, not a file. Name a file.")
    case .cannotRead(let path, let reason):
      Phrase(
        vi: "Không đọc được tệp \(visiblePath(path)): \(visible(reason, limit: 200)). Hãy xem lại quyền đọc.",
        en: "The file \(visiblePath(path)) cannot be read: \(visible(reason, limit: 200)). Check that you may read it.")
    case .tooLarge(let file, let size, let limit):
      Phrase(
        vi: "Tệp \(visiblePath(file)) có \(size) byte, quá \(limit) byte. Hãy chia thành nhiều tệp.",
        en: "The file \(visiblePath(file)) has \(size) bytes, more than \(limit). Split it into several files.")
    case .invalid(let problems, let unlisted):
      Self.lines(problems, unlisted: unlisted)
    }
  }

  private static func lines(_ problems: [FileProblem], unlisted: Int) -> Phrase {
    var all = problems.map(\.phrase)
    if unlisted > 0 {
      all.append(Phrase(vi: "… và \(unlisted) lỗi nữa.", en: "… and \(unlisted) more."))
    }
    return Phrase(vi: all.map(\.vi).joined(separator: "\n"), en: all.map(\.en).joined(separator: "\n"))
  }
}
