import ArgumentParser
import GiaobanService
import GiaobanText

/// The first words of the command line that are no options: the name of a command, and of one below it.
enum CommandName {
  /// Refuses a name that no command has, before ArgumentParser calls it an unexpected argument.
  static func check(_ arguments: [String]) throws {
    let found = walk(arguments)
    if let word = found.unknown { throw unknown(word, among: found.names, after: found.path) }
  }

  /// The command that the arguments name, as far as there is one.
  static func path(in arguments: [String]) -> (path: [String], command: any ParsableCommand.Type) {
    let found = walk(arguments)
    return (found.path, found.command)
  }

  private struct Walk {
    var path: [String] = []
    var command: any ParsableCommand.Type = Giaoban.self
    /// The names of the last level that was looked through.
    var names: [String] = []
    var unknown: String?
  }

  private static func walk(_ arguments: [String]) -> Walk {
    var rest = arguments[...]
    var walk = Walk()
    var level = Giaoban.configuration.subcommands
    while !level.isEmpty, let word = next(in: &rest) {
      walk.names = level.map { $0._commandName } + (walk.path.isEmpty ? ["help"] : [])
      guard walk.names.contains(word) else {
        walk.unknown = word
        return walk
      }
      walk.path.append(word)
      let command = level.first { $0._commandName == word }
      walk.command = command ?? walk.command
      level = command?.configuration.subcommands ?? []
    }
    return walk
  }

  private static func unknown(_ word: String, among names: [String], after path: [String]) -> Failure {
    let typed = (path + [word]).joined(separator: " ")
    let tried = path.isEmpty ? triedElsewhere[word.lowercased()] : nil
    let near = tried.map { "giaoban \($0)" } ?? NearestNames.nearest(to: word, among: names, limit: 1).first
    let meant = near.map { Phrase(vi: " Ý bạn là “\($0)”?", en: " Did you mean “\($0)”?") } ?? Phrase("")
    let help = (["giaoban"] + path + ["--help"]).joined(separator: " ")
    return Failure(
      .usage,
      Phrase(vi: "Không có lệnh “\(typed)”.", en: "There is no command “\(typed)”.") + meant
        + Phrase(vi: " Xem các lệnh: \(help).", en: " See the commands: \(help)."))
  }

  /// What people type who know other programs, and what it is called here.
  private static let triedElsewhere = [
    "version": "--version", "ls": "list", "all": "list", "search": "list", "find": "list", "status": "due",
    "todo": "due",
    "next": "due", "delete": "drop", "remove": "drop", "rm": "drop", "del": "drop", "cancel": "drop", "new": "add",
    "create": "add", "modify": "edit", "change": "edit", "update": "edit", "export": "list --format json",
    "report": "summary", "print": "summary", "history": "log", "config": "set", "settings": "set", "finish": "done",
    "complete": "done", "resume": "reopen", "import": "load", "info": "show", "view": "show", "explain": "why",
    "start": "init", "extension": "extend",
  ]

  /// Where the parser knows no option of that name: what it is called here.
  ///
  /// - Returns: nil where there is nothing to be said but what the parser says.
  static func meant(byOptionOf arguments: [String]) -> Phrase? {
    let own = arguments.prefix { $0 != "--" }
    if own.contains("-v") || own.contains("-V") {
      return Phrase(
        vi: "Không có tùy chọn -v. Xem phiên bản: giaoban --version.",
        en: "There is no option -v. For the version: giaoban --version.")
    }
    let formats = ["--json", "--csv", "--html", "--markdown", "--pdf", "--docx", "--ics", "--text"]
    guard let format = own.first(where: formats.contains) else { return nil }
    let name = format.dropFirst(2)
    return Phrase(
      vi: "Không có tùy chọn \(format). Hãy viết --format \(name).",
      en: "There is no option \(format). Write --format \(name).")
  }

  /// - Returns: nil when there are options alone, or a request of the shell for completions.
  private static func next(in rest: inout ArraySlice<String>) -> String? {
    while let word = rest.popFirst() {
      if word.hasPrefix("---completion") || word == "--" { return nil }
      if GlobalOptions.namesWithValue.contains(word) || word == "--generate-completion-script" {
        rest = rest.dropFirst()
      } else if !word.hasPrefix("-") {
        return word
      }
    }
    return nil
  }
}
