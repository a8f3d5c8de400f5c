import Foundation
import GiaobanBoard
import GiaobanReports
import GiaobanService
import GiaobanText

/// A report for the board, read, laid out, and made a file or given to the printer.
final class ReportWork: LongWorking {
  enum Goal {
    case screen
    case file(ReportFormat, path: String, isReplacing: Bool)
    case printer
  }

  private enum Stage {
    case reading
    case layingOut(PreparedReport)
    case making(ReportJob)
    case ended
  }

  private let subject: ReportSubject
  private let goal: Goal
  /// The one that the board speaks, which may be another than the one it began with.
  private let language: Language
  private let environment: [String: String]
  private let read: (ReportSubject) throws -> PreparedReport
  private var stage = Stage.reading

  /// - Parameter read: gathers from the store what the report needs.
  init(
    _ subject: ReportSubject, for goal: Goal, in language: Language, environment: [String: String],
    read: @escaping (ReportSubject) throws -> PreparedReport
  ) {
    self.subject = subject
    self.goal = goal
    self.language = language
    self.environment = environment
    self.read = read
  }

  var title: Phrase { subject.title }

  var step: Phrase {
    switch stage {
    case .reading: Phrase(vi: "Đang đọc dữ liệu…", en: "Reading the store…")
    case .layingOut: Phrase(vi: "Đang trình bày…", en: "Laying it out…")
    case .making(let job):
      job.tool.map { Phrase(vi: "\($0) đang làm việc…", en: "\($0) is at work…") }
        ?? Phrase(vi: "Đang ghi…", en: "Writing…")
    case .ended: Phrase("")
    }
  }

  var descriptor: Int32? {
    if case .making(let job) = stage { job.descriptor } else { nil }
  }

  func goOn() throws -> [Action]? {
    switch stage {
    case .reading: stage = .layingOut(try read(subject))
    case .layingOut(let report): return try layOut(report)
    case .making(let job): return try job.isDone() ? end() : nil
    case .ended: return []
    }
    return nil
  }

  private func layOut(_ report: PreparedReport) throws -> [Action]? {
    switch goal {
    case .screen:
      stage = .ended
      let printer = Printer(environment: environment)
      return [.report(report.subject, report.document(language), hasPrinter: printer.canPrint)]
    case .printer:
      stage = .making(
        try ReportJob(
          printing: { report.content($0, language) }, title: report.subject.fileName(.pdf),
          environment: environment))
    case .file(let format, let path, let isReplacing):
      do {
        let job = try ReportJob(
          writing: report.content(format, language), to: path, by: FileWriter(isReplacing: isReplacing),
          environment: environment)
        stage = .making(job)
      } catch let failure as Failure where failure.status == .refused && !isReplacing {
        stage = .ended
        return [.inTheWay(subject, format, path: path)]
      }
    }
    return nil
  }

  private func end() -> [Action] {
    defer { stage = .ended }
    guard case .file(_, let path, _) = goal, case .making(let job) = stage else {
      return [.done(Phrase(vi: "đã gửi tới máy in", en: "sent to the printer"))]
    }
    let written = job.paths.count > 1 ? Self.list(job.paths.map(Self.whole)) : Phrase(Self.whole(path))
    return [.done(Phrase(vi: "đã ghi ", en: "written: ") + written)]
  }

  /// With its folder: one that was typed as a name alone stands where the program was started.
  private static func whole(_ path: String) -> String {
    let home = FileManager.default.homeDirectoryForCurrentUser.path
    let whole = URL(fileURLWithPath: path).standardizedFileURL.path
    return whole.hasPrefix(home + "/") ? "~" + whole.dropFirst(home.count) : whole
  }

  /// "june-pledges.csv and 8 more files".
  private static func list(_ paths: [String]) -> Phrase {
    let rest = paths.count - 1
    return Phrase(
      vi: "\(paths[0]) và \(rest) tệp nữa", en: "\(paths[0]) and \(rest) more \(rest == 1 ? "file" : "files")")
  }

  func stop() -> Phrase {
    defer { stage = .ended }
    switch goal {
    case .screen: return Phrase(vi: "đã dừng", en: "stopped")
    case .file:
      if case .making(let job) = stage { job.stop() }
      return Phrase(vi: "đã dừng, chưa ghi gì", en: "stopped, nothing is written")
    case .printer:
      guard case .making(let job) = stage else { return Self.notPrinted }
      let hasBegun = job.isPrinting
      job.stop()
      return hasBegun
        ? Phrase(
          vi: "đã dừng; có thể máy in đã nhận một phần", en: "stopped; the printer may have got some of it already")
        : Self.notPrinted
    }
  }

  private static let notPrinted = Phrase(vi: "đã dừng, chưa in gì", en: "stopped, nothing is printed")
}
