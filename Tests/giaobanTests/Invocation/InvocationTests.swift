import Foundation
import GiaobanCore
import GiaobanExchange
import GiaobanTestSupport
import Testing

@testable import GiaobanService
@testable import giaoban

/// What options and environment come to.
@Suite struct InvocationTests {
  private func invocation(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws -> Invocation {
    try Invocation(
      try GlobalOptions.parse(arguments),
      environment: ["HOME": "/home/an", "USER": "an"].merging(environment) { _, new in new })
  }

  private func today(_ arguments: [String], _ environment: [String: String], pin: Day?) throws -> String {
    try invocation(arguments, environment).today(Ministry(settings: Settings(pinnedDay: pin))).iso
  }

  @Test func `the language is the option's, the locale's, English`() throws {
    #expect(try invocation().language == .english)
    #expect(try invocation([], ["LANG": "vi_VN.UTF-8"]).language == .vietnamese)
    #expect(try invocation([], ["LANG": "vi_VN.UTF-8", "LC_MESSAGES": "C"]).language == .english)
    #expect(try invocation([], ["LC_MESSAGES": "en_US", "LC_ALL": "vi"]).language == .vietnamese)
    #expect(try invocation(["--lang", "en"], ["LC_ALL": "vi"]).language == .english)
    #expect(throws: Failure.self) { try invocation(["--lang", "fr"]) }
  }

  @Test func `the user's settings file holds where options and environment are silent`() throws {
    let folder = try TemporaryFolder("settings")
    let path = folder.file("giaoban/config.yaml")
    try FileManager.default.createDirectory(atPath: folder.file("giaoban"), withIntermediateDirectories: true)
    try Data("language: vi\ntheme: light\nsymbols: ascii\nmouse: false\n".utf8).write(to: URL(fileURLWithPath: path))
    let home = ["XDG_CONFIG_HOME": folder.path]
    let invocation = try invocation([], home.merging(["LANG": "C.UTF-8"]) { $1 })
    #expect(invocation.language == .vietnamese)
    #expect(try invocation.theme().name == "light")
    #expect(invocation.symbols.name == .ascii)
    #expect(!invocation.usesMouse)
    #expect(try self.invocation([], home.merging(["LANG": "en_GB.UTF-8"]) { $1 }).language == .english)
    #expect(try self.invocation(["--lang", "en", "--theme", "default"], home).language == .english)
    #expect(try self.invocation(["--theme", "default"], home).theme().name == "default")
    try Data("language: fr\n".utf8).write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: ExchangeError.self) { try self.invocation([], home) }
    #expect(error?.phrase.en.hasPrefix("\(path):1: language: “fr”") == true)
    #expect(error.map { Failure($0).status } == .badInputFile)
  }

  @Test func `always goes before NO_COLOR on the terminal, too`() throws {
    #expect(try invocation(["--color", "always"], ["NO_COLOR": "1"]).screenEnvironment["NO_COLOR"] == nil)
    #expect(try invocation([], ["NO_COLOR": "1"]).screenEnvironment["NO_COLOR"] == "1")
  }

  @Test func `today is the option's, the variable's, the pin, the clock's`() throws {
    let pin = try #require(Day("2023-06-20"))
    #expect(try today(["--today", "2023-06-01"], ["GIAOBAN_TODAY": "2023-06-02"], pin: pin) == "2023-06-01")
    #expect(try today([], ["GIAOBAN_TODAY": "2023-06-02"], pin: pin) == "2023-06-02")
    #expect(try today([], [:], pin: pin) == "2023-06-20")
    #expect(try today([], [:], pin: nil) > "2024-01-01")
  }

  @Test func `the clock is that of the store's time zone`() throws {
    let moment = Timestamp(milliseconds: 1_687_219_200_000)
    let zones = [("Asia/Ho_Chi_Minh", 25_200), ("UTC", 0), ("Europe/Berlin", 7_200), ("No/Where", 25_200)]
    for (zone, seconds) in zones {
      let ministry = Ministry(settings: Settings(timeZone: zone))
      #expect(try invocation().offsetSeconds(ministry)(moment) == seconds, "\(zone)")
    }
  }

  @Test func `a bad day in the variable is named by the variable`() throws {
    let failure = #expect(throws: Failure.self) { try invocation([], ["GIAOBAN_TODAY": "2023-02-30"]) }
    #expect(failure?.status == .usage)
    #expect(failure?.words.en.contains("GIAOBAN_TODAY") == true)
    #expect(failure?.words.vi.contains("2023-02-30") == true)
  }

  @Test func `the store is the option's, the variable's, the user's own`() throws {
    #expect(try invocation(["--store", "a.db"], ["GIAOBAN_STORE": "b.db"]).address.description == "a.db")
    #expect(try invocation([], ["GIAOBAN_STORE": "b.db", "XDG_DATA_HOME": "/data"]).address.description == "b.db")
    #expect(try invocation([], ["XDG_DATA_HOME": "/data"]).address.description == "/data/giaoban/giaoban.db")
    #expect(
      try invocation([], ["XDG_DATA_HOME": "data"]).address.description == "/home/an/.local/share/giaoban/giaoban.db")
  }

  @Test func `who is recorded is the option's, else the login name`() throws {
    #expect(try invocation().who == "an")
    #expect(try invocation([], ["LOGNAME": "binh"]).who == "binh")
    #expect(try invocation(["--as", "Chi"]).who == "Chi")
    #expect(throws: Failure.self) { try invocation(["--as", ""]) }
  }

  @Test func `the month is the option's, else today's`() throws {
    let ministry = Ministry(settings: Settings(pinnedDay: Day("2023-06-20")))
    #expect(try invocation().viewpoint(ministry).month.iso == "2023-06")
    #expect(try invocation(["--month", "2023-04"]).viewpoint(ministry).month.iso == "2023-04")
    #expect(try invocation(["--month", "2023-04"]).viewpoint(ministry, month: Month("2023-03")).month.iso == "2023-03")
  }

  @Test func `colours follow the wish, then NO_COLOR, then what there is`() throws {
    #expect(try invocation(["--color", "never"], ["COLORTERM": "truecolor"]).colorDepth(terminalColors: 256) == .none)
    #expect(try invocation([], ["NO_COLOR": "1"]).colorDepth(terminalColors: 256) == .none)
    #expect(try invocation(["--color", "always"], ["NO_COLOR": "1"]).colorDepth(terminalColors: 256) == .indexed256)
    #expect(try invocation().colorDepth(terminalColors: 8) == .eight)
    #expect(throws: Failure.self) { try invocation(["--color", "red"]) }
  }
}
