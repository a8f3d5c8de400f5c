import ArgumentParser
import Foundation
import GiaobanReports
import GiaobanService
import GiaobanText

/// How a report is written: in which format, to which file.
struct WrittenReport: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "One of: \(ReportFormat.allCases.map(\.name).joined(separator: ", ")); else as the file's ending says, else text.",
      valueName: "format"),
    completion: .list(ReportFormat.allCases.map(\.name)))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Write to a file; of csv a file for each table, in a folder or beginning with that name. - is standard output.",
      valueName: "file"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("Of csv only this table.", valueName: "name")) var table: String?

  @Flag(help: "Replace the file when it is there.") var force = false

  private var isToStandardOutput: Bool { output == nil || output == "-" }

  /// What plain text is laid out for.
  enum Paper {
    /// As wide as the terminal.
    case screen
    /// What the paper of a printer takes, and no more than the terminal has.
    case narrow
    /// The paper on which tables stand side by side.
    case wide

    func columns(_ terminal: Int) -> Int {
      switch self {
      case .screen: terminal
      case .narrow: min(terminal, 80)
      case .wide: 132
      }
    }
  }

  /// - Throws: a ``Failure`` of status `usage` for a format that there is none of, for one that the kind of report cannot
  ///   be written in, and for one that cannot go where it is to.
  func chosenFormat(of kind: ReportKind) throws -> ReportFormat {
    let format = try format.map(Self.format) ?? output.flatMap(ReportFormat.init(ofFile:)) ?? .text
    if let refusal = kind.refusal(of: format) { throw Failure(.usage, refusal) }
    if table != nil, format != .csv {
      throw Failure.usage(
        vi: "--table chỉ dùng với --format csv.", en: "--table goes with --format csv only.")
    }
    if format.isBinary, isToStandardOutput, isatty(STDOUT_FILENO) == 1 {
      throw Failure.usage(
        vi: "\(format.name) không hiện được trên màn hình. Hãy thêm --output TỆP.",
        en: "\(format.name) cannot be shown on a terminal. Add --output FILE.")
    }
    return format
  }

  private static func format(_ name: String) throws -> ReportFormat {
    if let format = ReportFormat(named: name) { return format }
    let names = ReportFormat.allCases.map(\.name).joined(separator: ", ")
    throw Failure.usage(
      vi: "--format: không có “\(name)”; có: \(names).", en: "--format: there is no “\(name)”; there are: \(names).")
  }

  func write(
    _ invocation: Invocation, _ report: PreparedReport, _ format: ReportFormat, paper: Paper = .screen
  ) throws {
    let environment = invocation.environment
    let name = report.subject.nameInSentence
    let contentInColumns = { report.content(format, invocation.language, columns: paper.columns($0)) }
    guard let output, output != "-" else {
      let content = try chosenTable(of: contentInColumns(invocation.columns))
      return try invocation.output.write(Self.bytes(of: content, environment))
    }
    let content = try chosenTable(of: contentInColumns(80))
    let writer = FileWriter(isReplacing: force, optionToReplace: "--force", isWaitingForReader: true)
    let paths = try ReportJob.waiting {
      try ReportJob(writing: content, to: output, by: writer, environment: environment)
    } _: {
      $0.paths
    }
    for path in paths {
      let words = Phrase(vi: "Đã ghi \(name.vi): \(path)", en: "Wrote \(name.en): \(path)")
      try invocation.output.say(words.text(invocation.language))
    }
  }

  private static func bytes(of content: ReportContent, _ environment: [String: String]) throws -> [UInt8] {
    if case .text(let text) = content { return Array(text.utf8) }
    return try ReportJob.waiting {
      try ReportJob(making: content, environment: environment)
    } _: {
      $0.result
    }
  }

  /// The one of several tables that was asked for, as a file of its own; anything else stays as it is.
  private func chosenTable(of content: ReportContent) throws -> ReportContent {
    guard case .tables(let files) = content else { return content }
    let names = files.map(\.name).joined(separator: ", ")
    if let table {
      if let file = files.first(where: { $0.name == table }) {
        let isInFolder = output.map { ReportPath($0).isFolder } ?? false
        return isInFolder ? .tables([file]) : .text(file.text)
      }
      throw Failure.usage(
        vi: "--table: không có bảng “\(table)”; có: \(names).",
        en: "--table: there is no table “\(table)”; there are: \(names).")
    }
    if !isToStandardOutput { return content }
    if files.count == 1 { return .text(files[0].text) }
    throw Failure.usage(
      vi: "Đầu ra chuẩn chỉ nhận một bảng. Hãy thêm --table TÊN (\(names)), hoặc --output THƯ-MỤC/.",
      en: "Standard output takes one table. Add --table NAME (\(names)), or --output FOLDER/.")
  }
}
