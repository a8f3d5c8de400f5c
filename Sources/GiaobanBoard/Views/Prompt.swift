import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// Asks for one line: a file to write or to read.
package struct Prompt: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case writeReport(ReportSubject, ReportFormat)
    case loadFile
    /// The filter's text.
    case saveFilter(String)
    case reopenMonth(Month, Language)
  }

  package let kind: Kind
  package var input: TextInput
  /// Why the last try failed; what was typed stays.
  package var problem: Phrase?

  /// - Parameter text: what stands there to begin with; for a report's file, a name is made.
  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    switch kind {
    case .writeReport(let subject, let format): input = TextInput(subject.fileName(format))
    case .loadFile, .saveFilter, .reopenMonth: input = TextInput(text)
    }
  }

  var title: Phrase {
    switch kind {
    case .writeReport(let subject, _): subject.writingTitle
    case .saveFilter(let text): Phrase(vi: "Lưu bộ lọc “\(text)” với tên", en: "Save the filter “\(text)” as")
    case .reopenMonth(let month, _):
      Phrase(vi: "Mở lại \(month.name.vi): vì lý do gì?", en: "Open \(month.name.en) again: for what reason?")
    case .loadFile: Phrase(vi: "Nạp tệp hội nghị giao ban", en: "Load a briefing file")
    }
  }
}

extension Prompt: View {
  var takesText: Bool { true }
  /// What Enter does, in a word.
  private var answer: Phrase {
    switch kind {
    case .writeReport: Phrase(vi: "ghi", en: "writes it")
    case .loadFile: Phrase(vi: "nạp", en: "loads it")
    case .saveFilter: Phrase(vi: "lưu", en: "saves it")
    case .reopenMonth: Phrase(vi: "mở lại", en: "opens it again")
    }
  }

  func keys(_ glance: Glance) -> [ViewKey<Prompt>] {
    [
      ViewKey(
        .enter, .control("s"), name: Phrase(vi: "thực hiện với điều đã gõ", en: "go on with what was typed"),
        short: answer
      ) { prompt in prompt.goOn() },
      ViewKey(
        .escape, also: [.control("c")], name: Phrase(vi: "thôi", en: "cancel"),
        short: Phrase(vi: "bỏ", en: "cancels")
      ) { _ in .close() },
    ]
  }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    _ = input.handle(key)
    return .stay()
  }

  private mutating func goOn() -> Answer {
    guard !input.isEmpty else { return .stay([.bell]) }
    problem = nil
    switch kind {
    case .writeReport(let subject, let format):
      return .stay([.writeReport(subject, format, path: input.text, isReplacing: false)])
    case .loadFile: return .stay([.initialise(.file(input.text))])
    case .reopenMonth(let month, let language): return reopen(month, language)
    case .saveFilter: return input.words.isEmpty ? .stay([.bell]) : .run(.choose(.saveFilter(as: input.words)))
    }
  }

  private func reopen(_ month: Month, _ language: Language) -> Answer {
    // The reason stands in the language of who gives it; the summary shows it in both.
    guard let reason = Bilingual(input.words, in: language) else { return .stay([.bell]) }
    return .stay([.save(.reopenMonths(MonthRange(month), reason: reason))])
  }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    switch (news, kind) {
    case (.failed(let words), _):
      problem = words
      return .stay()
    case (.done, _), (.loaded, .loadFile): return .close()
    case (.saved(let batch), .reopenMonth): return batch.name == .reopenMonth ? .close() : .notMine
    default: return .notMine
    }
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let columns = min(glance.size.columns - 4, 76)
    let problem = self.problem.map { look($0).wrapped(to: columns - 4) } ?? []
    let inside = glance.frame(
      Size(columns: columns, rows: 5 + problem.count), title: look(title), hint: hint(glance), &picture
    ).inset(columns: 1, rows: 0)
    let window = input.window(columns: inside.columns)
    let point = Point(column: inside.column, row: inside.row + 1)
    picture.canvas.write(
      window.text.padded(to: inside.columns), at: point, limit: inside.columns, style: look.palette[.fieldFocused])
    picture.cursor = Point(column: point.column + window.cursor, row: point.row)
    glance.write(problem, .error, in: inside.split(top: 2).rest, &picture)
  }
}
