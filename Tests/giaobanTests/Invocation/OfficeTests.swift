import Foundation
import GiaobanCore
import GiaobanExchange
import GiaobanTestSupport
import Testing

@testable import GiaobanService
@testable import giaoban

/// What options and environment come to.
@Suite struct OfficeTests {
  private func office(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws -> Office {
    try Office(
      try GlobalOptions.parse(arguments),
      environment: ["HOME": "/home/an", "USER": "an"].merging(environment) { _, new in new })
  }

  private func today(_ arguments: [String], _ environment: [String: String], pin: Day?) throws -> String {
    try office(arguments, environment).today(Ministry(settings: Settings(pinnedDay: pin))).iso
  }

  @Test func `the language is the option's, the locale's, English`() throws {
    #expect(try office().language == .english)
    #expect(try office([], ["LANG": "vi_VN.UTF-8"]).language == .vietnamese)
    #expect(try office([], ["LANG": "vi_VN.UTF-8", "LC_MESSAGES": "C"]).language == .english)
    #expect(try office([], ["LC_MESSAGES": "en_US", "LC_ALL": "vi"]).language == .vietnamese)
    #expect(try office(["--lang", "en"], ["LC_ALL": "vi"]).language == .english)
    #expect(throws: Failure.self) { try office(["--lang", "fr"]) }
  }

  @Test func `the user's settings file holds where options and environment are silent`() throws {
    let folder = try TemporaryFolder("settings")
    let path = folder.file("giaoban/config.yaml")
    try FileManager.default.createDirectory(atPath: folder.file("giaoban"), withIntermediateDirectories: true)
    try Data("language: vi\ntheme: light\nsymbols: ascii\nmouse: false\n".utf8).write(to: URL(fileURLWithPath: path))
    let home = ["XDG_CONFIG_HOME": folder.path]
    let office = try office([], home.merging(["LANG": "C.UTF-8"]) { $1 })
    #expect(office.language == .vietnamese)
    #expect(try office.theme().name == "light")
    #expect(office.symbols.name == .ascii)
    #expect(!office.usesMouse)
    #expect(try self.office([], home.merging(["LANG": "en_GB.UTF-8"]) { $1 }).language == .english)
    #expect(try self.office(["--lang", "en", "--theme", "default"], home).language == .english)
    #expect(try self.office(["--theme", "default"], home).theme().name == "default")
    try Data("language: fr\n".utf8).write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: ExchangeError.self) { try self.office([], home) }
    #expect(error?.phrase.en.hasPrefix("\(path):1: language: “fr”") == true)
    #expect(error.map { Failure($0).status } == .badInputFile)
  }

  @Test func `always goes before NO_COLOR on the terminal, too`() throws {
    #expect(try office(["--color", "always"], ["NO_COLOR": "1"]).screenEnvironment["NO_COLOR"] == nil)
    #expect(try office([], ["NO_COLOR": "1"]).screenEnvironment["NO_COLOR"] == "1")
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
      #expect(try office().offsetSeconds(ministry)(moment) == seconds, "\(zone)")
    }
  }

  @Test func `a bad day in the variable is named by the variable`() throws {
    let failure = #expect(throws: Failure.self) { try office([], ["GIAOBAN_TODAY": "2023-02-30"]) }
    #expect(failure?.status == .usage)
    #expect(failure?.words.en.contains("GIAOBAN_TODAY") == true)
    #expect(failure?.words.vi.contains("2023-02-30") == true)
  }

  @Test func `the store is the option's, the variable's, the user's own`() throws {
    #expect(try office(["--store", "a.db"], ["GIAOBAN_STORE": "b.db"]).address.description == "a.db")
    #expect(try office([], ["GIAOBAN_STORE": "b.db", "XDG_DATA_HOME": "/data"]).address.description == "b.db")
    #expect(try office([], ["XDG_DATA_HOME": "/data"]).address.description == "/data/giaoban/giaoban.db")
    #expect(try office([], ["XDG_DATA_HOME": "data"]).address.description == "/home/an/.local/share/giaoban/giaoban.db")
  }

  @Test func `who is recorded is the option's, else the login name`() throws {
    #expect(try office().who == "an")
    #expect(try office([], ["LOGNAME": "binh"]).who == "binh")
    #expect(try office(["--as", "Chi"]).who == "Chi")
    #expect(throws: Failure.self) { try office(["--as", ""]) }
  }

  @Test func `the month is the option's, else today's`() throws {
    let ministry = Ministry(settings: Settings(pinnedDay: Day("2023-06-20")))
    #expect(try office().viewpoint(ministry).month.iso == "2023-06")
    #expect(try office(["--month", "2023-04"]).viewpoint(ministry).month.iso == "2023-04")
    #expect(try office(["--month", "2023-04"]).viewpoint(ministry, month: Month("2023-03")).month.iso == "2023-03")
  }

  @Test func `colours follow the wish, then NO_COLOR, then what there is`() throws {
    #expect(try office(["--color", "never"], ["COLORTERM": "truecolor"]).colorDepth(terminalColors: 256) == .none)
    #expect(try office([], ["NO_COLOR": "1"]).colorDepth(terminalColors: 256) == .none)
    #expect(try office(["--color", "always"], ["NO_COLOR": "1"]).colorDepth(terminalColors: 256) == .indexed256)
    #expect(try office().colorDepth(terminalColors: 8) == .sixteen)
    #expect(throws: Failure.self) { try office(["--color", "red"]) }
  }
}
