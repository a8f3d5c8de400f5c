import Foundation
import GiaobanText

/// Prints with `lp`, run without a shell.
package struct Printer {
  let environment: [String: String]

  package init(environment: [String: String]) { self.environment = environment }

  /// Whether there is anything to print with; whether a printer is there is asked when something is printed.
  package var canPrint: Bool { ProgramPath.path(of: "lp", environment) != nil }

  /// So long `lpstat` may ask its server: where nobody answers, `lp` has to say what is wrong.
  private static let patience = Duration.seconds(3)

  /// - Throws: a ``Failure`` of status `outputFailed` that names the package where there is no `lp`, or says that there is no
  ///   printer.
  func check() throws {
    guard canPrint else {
      throw Failure(
        .outputFailed,
        Phrase(
          vi: "Không có lệnh lp để in. Hãy cài gói cups-client, hoặc ghi báo cáo ra tệp.",
          en: "There is no lp to print with. Install the package cups-client, or write the summary to a file."))
    }
    // Where lp comes without it, lp itself has to say.
    guard ProgramPath.path(of: "lpstat", environment) != nil else { return }
    let printers = try run(ToolRun.Command(program: "lpstat", arguments: ["-e"], package: "cups-client"), [])
    defer { printers.discard() }
    let begun = ContinuousClock.now
    while try !printers.isFinished() {
      if ContinuousClock.now - begun > Self.patience { return }
      var end = pollfd(fd: printers.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&end, 1, 100)
    }
    if printers.said.isEmpty {
      throw Failure(
        .outputFailed,
        Phrase(
          vi: "Máy này chưa có máy in nào. Hãy thêm một máy in vào CUPS, hoặc ghi báo cáo ra tệp.",
          en: "This machine has no printer. Add one to CUPS, or write the summary to a file."))
    }
  }

  /// Sends a file to the printer.
  ///
  /// - Parameter bytes: those of a PDF, or of plain text.
  func start(_ bytes: [UInt8], title: String) throws -> Run {
    try run(ToolRun.Command(program: "lp", arguments: ["-t", title], package: "cups-client"), bytes)
  }

  private func run(_ command: ToolRun.Command, _ input: [UInt8]) throws -> Run {
    try Run(command, input, environment: environment)
  }

  /// A printing tool that is running.
  final class Run {
    private let folder: PrivateFolder
    private let run: ToolRun
    private let limit: TimeLimit
    /// What it said; empty while it runs.
    private(set) var said = ""

    fileprivate init(_ command: ToolRun.Command, _ input: [UInt8], environment: [String: String]) throws {
      limit = try TimeLimit(environment)
      folder = try PrivateFolder(for: Phrase(vi: "việc in", en: "printing"), environment: environment)
      do {
        try FileWriter(isReplacing: false, isSynchronised: false).write(input, to: folder.file("input"))
        run = try ToolRun(command, input: folder.file("input"), log: folder.file("said"), environment: environment)
      } catch {
        folder.remove()
        throw error
      }
    }

    deinit { discard() }

    var tool: String { run.command.program }
    var descriptor: Int32 { run.descriptor }

    /// - Throws: a ``Failure`` of status `outputFailed` where it failed or takes too long.
    func isFinished() throws -> Bool {
      guard let ending = run.finished() else {
        guard limit.isOver else { return false }
        run.stop()
        throw limit.exceeded(by: run.command)
      }
      guard ending.code == 0 else { throw run.command.failed(ending) }
      said = ending.said
      return true
    }

    func discard() {
      run.stop()
      folder.remove()
    }
  }
}
