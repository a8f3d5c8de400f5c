import ArgumentParser
import GiaobanCore
import GiaobanReports

/// How a report is written: in which format, to which file.
struct WrittenReport: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "One of: \(ReportFormat.allCases.map(\.name).joined(separator: ", ")); else as the file's ending says, else text.",
      valueName: "format"),
    completion: .list(ReportFormat.allCases.map(\.name)))
  var format: String?

  @Option(help: ArgumentHelp("Write to a file; - is standard output.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Replace the file when it is there.") var force = false

  /// - Throws: a ``Failure`` of status `usage` for a format that there is none of.
  func chosenFormat() throws -> ReportFormat {
    if let format { return try TypedValue.choice(format, of: "--format") }
    return output.flatMap { path in ReportFormat.allCases.first { path.hasSuffix("." + $0.fileEnding) } } ?? .text
  }

  /// - Parameters:
  ///   - name: what is written, in a sentence.
  ///   - text: the report in lines of so many columns.
  func write(_ office: Office, named name: Phrase, _ text: (_ columns: Int) -> String) throws {
    guard let output, output != "-" else { return try office.output.write(text(office.columns)) }
    try FileWriter(isReplacing: force, optionToReplace: "--force").write(text(80), to: output)
    let words = Phrase(vi: "Đã ghi \(name.vi): \(output)", en: "Wrote \(name.en): \(output)")
    try office.output.say(words.text(office.language))
  }
}
