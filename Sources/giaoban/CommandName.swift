import GiaobanCore

/// The first word of the command line that is no option: the name of a command.
enum CommandName {
  /// Refuses a name that no command has, before ArgumentParser calls it an unexpected argument.
  static func check(_ arguments: [String]) throws {
    guard let word = first(in: arguments) else { return }
    let names = Giaoban.configuration.subcommands.map { $0._commandName } + ["help"]
    if names.contains(word) { return }
    let near = NearestNames.nearest(to: word, among: names, limit: 1).first
    let meant = near.map { Phrase(vi: " Ý bạn là “\($0)”?", en: " Did you mean “\($0)”?") } ?? Phrase("")
    throw Failure(
      .usage,
      Phrase(vi: "Không có lệnh “\(word)”.", en: "There is no command “\(word)”.") + meant
        + Phrase(vi: " Xem các lệnh: giaoban --help.", en: " See the commands: giaoban --help."))
  }

  /// - Returns: nil when there are options alone, or a request of the shell for completions.
  private static func first(in arguments: [String]) -> String? {
    var rest = arguments[...]
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
