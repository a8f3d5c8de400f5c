import Foundation
import GiaobanTestSupport
import Testing

@Suite(.serialized) struct TmuxTests {
  @Test func `tmux is installed, or the terminal cannot be tested`() {
    #expect(Tmux.isAvailable, "\(TmuxFailure.notInstalled)")
  }

  @Test func `Vietnamese text that is typed is shown`() throws {
    let terminal = try Tmux(["/bin/cat"], columns: 60, rows: 10)
    defer { terminal.stop() }
    try terminal.type("Đường truyền ở vùng sâu; 2 % ;")
    let screen = try terminal.expectText("Đường truyền ở vùng sâu; 2 % ;")
    #expect(screen.count == 10)
    try terminal.sendKeys("Enter")
    // Once as the terminal echoes it, once as cat answers.
    try terminal.expectScreen("cat answers") { screen in screen.filter { $0.hasPrefix("Đường truyền") }.count == 2 }
    try terminal.sendKeys("C-d")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `the program has the size, the settings and the environment that were asked for`() throws {
    let script = #"stty size; echo "$LANG $TERM ${TMUX:-none} ${HOME##*/}"; tty >/dev/null && exec cat"#
    let terminal = try Tmux(
      ["/bin/sh", "-c", script], columns: 90, rows: 12, environment: ["LANG": "vi_VN.UTF-8", "TERM": "xterm"])
    defer { terminal.stop() }
    try terminal.expectText("12 90")
    try terminal.expectText("vi_VN.UTF-8 xterm none home")
    #expect(try terminal.ask("#{cursor_x},#{cursor_y}") == "0,2")
  }

  @Test func `a new size reaches the program`() throws {
    let script = "trap 'stty size' WINCH; echo ready; while :; do read -r line; done"
    let terminal = try Tmux(["/bin/sh", "-c", script], columns: 80, rows: 24)
    defer { terminal.stop() }
    try terminal.expectText("ready")
    try terminal.resize(columns: 100, rows: 30)
    try terminal.sendKeys("Enter")
    let screen = try terminal.expectText("30 100")
    #expect(screen.count == 30)
  }

  @Test func `a signal reaches the program, and its exit status is told`() throws {
    let terminal = try Tmux(["/bin/cat"])
    defer { terminal.stop() }
    #expect(!terminal.hasEnded)
    try terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == 143)
    #expect(terminal.hasEnded)
  }

  @Test func `Ctrl-C ends the program and not the terminal`() throws {
    let terminal = try Tmux(["/bin/cat"])
    defer { terminal.stop() }
    _ = try terminal.processIdentifier()
    try terminal.sendKeys("C-c")
    #expect(try terminal.waitForExit() == 130)
    #expect(try terminal.capture().count == 40)
  }

  @Test func `a program that leaves the terminal changed is found out`() throws {
    let careless = try Tmux(["/bin/sh", "-c", "stty -echo raw; echo raw; read -r line"])
    defer { careless.stop() }
    try careless.expectText("raw")
    #expect(try careless.settingsNow().contains("-icanon"))
    try careless.type("\n")
    #expect(try careless.settingsAfter() != careless.settingsBefore())

    let tidy = try Tmux(["/bin/sh", "-c", "exit 3"])
    defer { tidy.stop() }
    #expect(try tidy.waitForExit() == 3)
    #expect(try tidy.settingsAfter() == tidy.settingsBefore())
  }

  @Test func `waiting in vain tells what was on the screen`() throws {
    let terminal = try Tmux(["/bin/sh", "-c", "echo chỉ có thế; exec cat"])
    defer { terminal.stop() }
    try terminal.expectText("chỉ có thế")
    #expect {
      try terminal.expectText("something else", timeout: .milliseconds(100))
    } throws: { error in
      "\(error)".contains("“something else”") && "\(error)".contains("│chỉ có thế")
    }
  }

  @Test func `stopping hangs up the program`() throws {
    let folder = try TemporaryFolder("hangup")
    let script = #"trap ': >"$0"; exit' HUP; echo ready; while :; do read -r line; done"#
    let terminal = try Tmux(["/bin/sh", "-c", script, folder.file("hung-up")], folder: folder)
    try terminal.expectText("ready")
    terminal.stop()
    #expect(throws: TmuxFailure.self) { try terminal.capture() }
    let waiting = ["-c", #"until [ -e "$0" ]; do :; done"#, folder.file("hung-up")]
    #expect(try runProgram("/bin/sh", waiting, environment: [:], timeout: .seconds(10)).exitCode == 0)
  }
}
