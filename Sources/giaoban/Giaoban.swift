import ArgumentParser
import Foundation
import GiaobanService
import GiaobanText

/// The command line: reads the arguments, runs one command, ends with its exit code.
@main
struct Giaoban: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "giaoban",
    abstract: "A ministry's monthly briefing: pledges, check-ins, and what is owed now.",
    discussion: """
      Without a command: the dashboard, or, where standard output is no terminal, the same board once as text.
      Days are written YYYY-MM-DD, months YYYY-MM, codes like BC-3. The manual page has more: man giaoban
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Store",
        subcommands: [
          InitCommand.self, LoadCommand.self, SetCommand.self, UndoCommand.self, RedoCommand.self, LogCommand.self,
        ]),
      CommandGroup(
        name: "Reading",
        subcommands: [
          DueCommand.self, ListCommand.self, ShowCommand.self, WhyCommand.self, SummaryCommand.self, DiffCommand.self,
          SnapshotCommand.self,
        ]),
      CommandGroup(
        name: "Pledge",
        subcommands: [
          AddCommand.self, EditCommand.self, AcceptCommand.self, DoneCommand.self, PauseCommand.self, DropCommand.self,
          ReopenCommand.self, ExtendCommand.self, GrantCommand.self, RefuseCommand.self, TaskCommand.self,
        ]),
      CommandGroup(
        name: "Check-in",
        subcommands: [CheckInCommand.self, AcknowledgeCommand.self, ReturnCommand.self, DecideCommand.self]),
      CommandGroup(
        name: "Ministry",
        subcommands: [
          LeaderCommand.self, BlockCommand.self, UnitCommand.self, BriefingCommand.self, MeetingCommand.self,
        ]),
      CommandGroup(
        name: "Closed month", subcommands: [CloseCommand.self, ReopenMonthCommand.self, VerifyCommand.self]),
    ])

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run() throws {
    var dashboard = DashboardCommand()
    dashboard.options = options
    try dashboard.run()
  }

  static func main() {
    // A closed pipe and a limit to the size of files are told by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    StandardOutput.reserveStandardFiles()
    var arguments: [String] = []
    do {
      arguments = try RawArguments.read(CommandLine.unsafeArgv, count: CommandLine.argc)
      try RawArguments.checkEnvironment()
      try CommandName.check(arguments)
      var command = try parseAsRoot(RawArguments.separated(arguments))
      try command.run()
    } catch let failure as Failure {
      StandardError.say(failure, language(arguments))
      Foundation.exit(failure.status.rawValue)
    } catch {
      Foundation.exit(end(with: error, arguments))
    }
  }

  /// The language of what is said before the options have been read.
  private static func language(_ arguments: [String]) -> Language {
    let given = arguments.indices.lazy.compactMap { index in
      arguments[index].hasPrefix("--lang=")
        ? String(arguments[index].dropFirst(7)) : arguments[..<index].last == "--lang" ? arguments[index] : nil
    }.first
    return given.flatMap(Language.init(rawValue:)) ?? Invocation.language(ProcessInfo.processInfo.environment)
  }

  /// Says what ArgumentParser has to say: help, the version, a usage error.
  ///
  /// - Returns: the exit code.
  private static func end(with error: any Error, _ arguments: [String]) -> Int32 {
    let language = language(arguments)
    let code = exitCode(for: error).rawValue
    let message = fullMessage(for: error)
    if message.isEmpty { return code }
    if code == ExitStatus.usage.rawValue, let meant = CommandName.meant(byOptionOf: arguments) {
      StandardError.say(Failure(.usage, meant), language)
      return code
    }
    guard code == ExitStatus.done.rawValue else {
      // The parser speaks English alone.
      if language == .vietnamese { StandardError.say("giaoban: Dòng lệnh không đúng. Chi tiết, bằng tiếng Anh:") }
      StandardError.say(message)
      return code
    }
    let asked = CommandName.path(in: arguments.first == "help" ? Array(arguments.dropFirst()) : arguments).command
    let text = BashCompletion.withWholeWords(HelpExamples.unbroken(in: message, of: asked))
    do {
      try StandardOutput().write(text.hasSuffix("\n") ? text : text + "\n")
      return code
    } catch let failure as Failure {
      StandardError.say(failure, language)
      return failure.status.rawValue
    } catch {
      return code
    }
  }
}
