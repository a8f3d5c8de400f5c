import ArgumentParser

/// The options that every command takes, before or after its name. What they mean together with the environment is
/// worked out by ``Invocation``.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The store's file; else GIAOBAN_STORE, else the user's own.", valueName: "path"),
    completion: .file())
  var store: String?

  @Option(
    help: ArgumentHelp("Language: vi or en; else LC_ALL, LC_MESSAGES, LANG; else English.", valueName: "vi|en"),
    completion: .list(["vi", "en"]))
  var lang: String?

  @Option(
    help: ArgumentHelp("The day to take as today; else GIAOBAN_TODAY, the store's pin, the clock.", valueName: "day"))
  var today: String?

  @Option(
    help: ArgumentHelp("The month to look at; else today's.", valueName: "YYYY-MM"),
    completion: StoreCompletion.months.kind)
  var month: String?

  @Option(
    help: ArgumentHelp("A theme by name, or a theme file.", valueName: "name|path"),
    completion: StoreCompletion.themes.kind)
  var theme: String?

  @Flag(help: "ASCII alone: signs, and letters without their marks.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Flag(help: "The dashboard line by line: numbered lists and questions, nothing drawn.")
  var plain = false

  @Flag(help: "Refuse every change.")
  var readOnly = false

  @Option(name: .customLong("as"), help: ArgumentHelp("Who is recorded; else the login name.", valueName: "name"))
  var signer: String?

  @Option(
    help: ArgumentHelp("Colours: auto, always or never (NO_COLOR is honoured).", valueName: "auto|always|never"),
    completion: .list(["auto", "always", "never"]))
  var color: String?

  /// The names of those that take a value, for whoever looks for the first word that is none.
  static let namesWithValue = ["--store", "--lang", "--today", "--month", "--theme", "--as", "--color"]
}
