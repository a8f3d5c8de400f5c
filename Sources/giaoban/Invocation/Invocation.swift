import Foundation
import GiaobanBoard
import GiaobanCore
import GiaobanExchange
import GiaobanService
import GiaobanStore
import GiaobanTerminal
import GiaobanText

/// Where the program runs and for whom: what the global options and the environment come to, worked out once.
struct Invocation {
  enum ColorWish: String, CaseIterable {
    case auto
    case always
    case never
  }

  let language: Language
  /// Where the store is kept.
  let address: StoreAddress
  /// Who is recorded as having made a change.
  let who: String
  let isReadOnly: Bool
  let environment: [String: String]
  let paths: UserPaths
  let output = StandardOutput()
  let inUse = StoreInUse()
  let options: GlobalOptions
  let color: ColorWish
  /// The settings of the user's settings file; options and environment go before them.
  private let settings: ProgramSettings
  /// `--today`, else `GIAOBAN_TODAY`.
  private let givenToday: Day?

  /// - Throws: a ``Failure`` that names the option with a value that cannot be; `ExchangeError` for the settings file.
  init(_ options: GlobalOptions, environment: [String: String]) throws {
    self.options = options
    self.environment = environment
    paths = UserPaths(environment: environment)
    settings = try ProgramSettings(path: paths.settingsFile)
    language =
      try options.lang.map { try TypedValue.choice($0, of: "--lang") } ?? Self.spokenLanguage(environment)
      ?? settings.language ?? .english
    let path = options.store ?? paths.store
    address = StoreAddress(path: path)
    who = options.signer ?? Self.loginName(environment)
    isReadOnly = options.readOnly
    color = try TypedValue.choice(options.color ?? ColorWish.auto.rawValue, of: "--color")
    givenToday =
      try options.today.map { try Self.day($0, as: .today, of: "--today", from: Self.clockDay) }
      ?? environment["GIAOBAN_TODAY"].flatMap {
        $0.isEmpty ? nil : try Self.day($0, as: .today, of: "GIAOBAN_TODAY", from: Self.clockDay)
      }
    let clockDay = givenToday ?? Self.clockDay
    _ = try options.month.map { text in
      try Self.reading("--month") { () throws(DayProblem) in try Month.read(text, from: clockDay) }
    }
    if who.isBlank {
      throw Failure.usage(
        vi: "--as: tên để trống. Hãy cho biết ai đang ghi.", en: "--as: the name is empty. Say who is recorded.")
    }
    if path.isEmpty {
      throw Failure.usage(
        vi: "--store: đường dẫn để trống. Hãy chỉ ra một tệp.", en: "--store: the path is empty. Name a file.")
    }
  }

  /// The language of messages about options that cannot be read.
  static func language(_ environment: [String: String]) -> Language { spokenLanguage(environment) ?? .english }

  /// - Returns: nil where the locale names none of the program's languages, as `C.UTF-8` does.
  private static func spokenLanguage(_ environment: [String: String]) -> Language? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return Language.allCases.first { locale.lowercased().hasPrefix($0.rawValue) }
  }

  private static func loginName(_ environment: [String: String]) -> String {
    ["LOGNAME", "USER"].lazy.compactMap { environment[$0] }.first { !$0.isBlank } ?? NSUserName()
  }
}

// The day.
extension Invocation {
  /// The clock's moment.
  var now: Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

  /// The day that every rule takes: `--today`, `GIAOBAN_TODAY`, the store's pin, the clock in the store's time zone.
  func today(_ ministry: Ministry) -> Day {
    givenToday ?? ministry.settings.pinnedDay ?? clockDay(ministry)
  }

  /// The day on which what is written now stands in the log: a pin does not move the clock.
  func loggedToday(_ ministry: Ministry) -> Day { givenToday ?? clockDay(ministry) }

  private func clockDay(_ ministry: Ministry) -> Day {
    let moment = now
    let seconds = moment.milliseconds / 1000 + Int64(offsetSeconds(ministry)(moment))
    return Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// How far ahead of UTC the store's clock was at a moment; of an unknown time zone, that of Viet Nam.
  func offsetSeconds(_ ministry: Ministry) -> (Timestamp) -> Int {
    let zone = TimeZone(identifier: ministry.settings.timeZone)
    return { moment in
      zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)) ?? 7 * 3_600
    }
  }

  func signature(_ today: Day) -> Signature { Signature(by: who, at: now, today: today) }

  /// `--month`; without its year the latest such month of `today`. Whether it is a month at all has been seen at the start.
  func givenMonth(from today: Day) -> Month? {
    options.month.flatMap { try? Month.read($0, from: today) }
  }

  /// The point from which a ministry is seen: today, in the month asked for, else today's.
  func viewpoint(_ ministry: Ministry, month: Month? = nil) -> Viewpoint {
    let today = today(ministry)
    return Viewpoint(month: month ?? givenMonth(from: today) ?? today.inMonth, today: today)
  }
}

// The looks.
extension Invocation {
  var themes: ThemeLibrary { ThemeLibrary(folders: paths.themeFolders) }

  var symbols: SymbolSet { options.ascii || settings.symbols == .ascii ? .ascii : .unicode }

  /// False leaves the mouse to the terminal.
  var usesMouse: Bool { !options.noMouse && settings.mouse != false }

  /// Whether letters lose their marks as well: `--ascii` is for terminals and fonts that have nothing else.
  var isASCII: Bool { options.ascii }

  /// The theme that was asked for; nil where none was, so that the terminal's ground decides.
  private var themeName: String? { options.theme ?? settings.theme }

  /// Whether it makes a difference of what colour the terminal's ground is.
  var asksGround: Bool { themeName == nil && color != .never }

  /// - Parameter ground: of the terminal, where it is known: without a wish, the theme is made for it.
  /// - Throws: `ThemeError`.
  func theme(on ground: TerminalGround? = nil) throws -> Theme {
    try themes.theme(themeName ?? (ground == .light ? "light" : "default"))
  }

  /// What the terminal is to heed: `--color always` goes before `NO_COLOR`.
  var screenEnvironment: [String: String] {
    color == .always ? environment.filter { $0.key != "NO_COLOR" } : environment
  }

  /// - Parameter terminalColors: as many as the terminal, or whatever shows the output, is known to have.
  func colorDepth(terminalColors: Int) -> ColorDepth {
    switch color {
    case .never: return .none
    case .auto: return ColorDepth(environment: environment, terminalColors: terminalColors)
    case .always:
      return ColorDepth(environment: screenEnvironment, terminalColors: max(16, terminalColors))
    }
  }

  /// The width of text: the terminal's, within reason; where the output is none, that of `COLUMNS`, else 80.
  var columns: Int { knownColumns ?? 80 }

  /// The width of a table whose cells are cut: what goes to another program is whole, but where `COLUMNS` says how wide.
  var tableColumns: Int { knownColumns ?? 10_000 }

  private var knownColumns: Int? {
    var size = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return min(max(Int(size.ws_col), 40), 160)
    }
    guard isatty(STDOUT_FILENO) != 1 else { return 80 }
    return environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? min(max($0, 40), 10_000) : nil }
  }
}
