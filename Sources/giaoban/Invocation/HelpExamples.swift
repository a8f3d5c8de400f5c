import ArgumentParser

/// The examples of a help, as they were written.
///
/// ArgumentParser breaks the lines of a help at the terminal's width. An example that was broken is no command any more when it
/// is pasted; one that is too long for the screen is broken by the terminal, which pastes it whole.
enum HelpExamples {
  /// - Parameter help: the help of `command`, or anything else that the parser says, which stays as it is.
  static func unbroken(in help: String, of command: any ParsableCommand.Type) -> String {
    let written = "\n\n" + command.configuration.discussion
    guard let beginning = written.range(of: start), let broken = help.range(of: start),
      let end = help.range(of: "\n\nUSAGE:", range: broken.upperBound..<help.endIndex)
    else { return help }
    return String(help[..<broken.lowerBound] + written[beginning.lowerBound...] + help[end.lowerBound...])
  }

  private static let start = "\n\nExample"
}
