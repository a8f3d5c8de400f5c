import ArgumentParser
import GiaobanCore

/// The first words of the command line that are no options: the name of a command, and of one below it.
enum CommandName {
  /// Refuses a name that no command has, before ArgumentParser calls it an unexpected argument.
  static func check(_ arguments: [String]) throws {
    var rest = arguments[...]
    var path: [String] = []
    var level = Giaoban.configuration.subcommands
    while !level.isEmpty, let word = next(in: &rest) {
      let names = level.map { $0._commandName } + (path.isEmpty ? ["help"] : [])
      guard names.contains(word) else { throw unknown(word, among: names, after: path) }
      path.append(word)
      level = level.first { $0._commandName == word }?.configuration.subcommands ?? []
    }
  }

  private static func unknown(_ word: String, among names: [String], after path: [String]) -> Failure {
    let typed = (path + [word]).joined(separator: " ")
    let near = NearestNames.nearest(to: word, among: names, limit: 1).first
    let meant = near.map { Phrase(vi: " Ý bạn là “\($0)”?", en: " Did you mean “\($0)”?") } ?? Phrase("")
    let help = (["giaoban"] + path + ["--help"]).joined(separator: " ")
    return Failure(
      .usage,
      Phrase(vi: "Không có lệnh “\(typed)”.", en: "There is no command “\(typed)”.") + meant
        + Phrase(vi: " Xem các lệnh: \(help).", en: " See the commands: \(help)."))
  }

  /// - Returns: nil when there are options alone, or a request of the shell for completions.
  private static func next(in rest: inout ArraySlice<String>) -> String? {
    while let word = rest.popFirst() {
      if word.hasPrefix("---") { return nil }
      if GlobalOptions.namesWithValue.contains(word) || word == "--generate-completion-script" {
        rest = rest.dropFirst()
      } else if !word.hasPrefix("-") {
        return word
      }
    }
    return nil
  }
}
