import Foundation
import GiaobanTestSupport
import Testing

@Suite struct TmuxTests {
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
      try terminal.expectText("something else", within: .milliseconds(100))
    } throws: { error in
      "\(error)".contains("“something else”") && "\(error)".contains("│chỉ có thế")
    }
  }

  @Test func `what was so before the keys already is not waited for`() throws {
    let terminal = try Tmux(["/bin/sh", "-c", "echo Report; exec cat"])
    defer { terminal.stop() }
    try terminal.expectText("Report")
    try terminal.type("x")
    #expect {
      try terminal.expectText("Report")
    } throws: { error in
      "\(error)".contains("was so before the keys already") && "\(error)".contains("│Report")
    }
    try terminal.expectScreen("x is typed beside it") { $0.contains("x") }
    try terminal.expectText("Report", mayStand: true)
  }

  @Test func `a screen that is only on the way fulfils nothing`() throws {
    let script = "echo Report: working; read -r line; clear; echo Report: done; exec cat"
    let terminal = try Tmux(["/bin/sh", "-c", script])
    defer { terminal.stop() }
    try terminal.expectText("Report")
    terminal.isOnTheWay = { $0.contains { $0.contains("working") } }
    try terminal.sendKeys("Enter")
    let screen = try terminal.expectText("Report")
    #expect(screen.contains("Report: done"))
  }

  @Test func `a key that follows Escape at once would be another key, and is refused`() throws {
    let terminal = try Tmux(["/bin/cat", "-v"])
    defer { terminal.stop() }
    #expect(throws: TmuxFailure.self) { try terminal.sendKeys("Escape", "q") }
    try terminal.sendKeys("Escape")
    #expect(throws: TmuxFailure.self) { try terminal.type("q") }
    try terminal.expectText("^[")
    try terminal.type("q")
    try terminal.expectText("^[q")
  }

  @Test func `the bell is heard, once for each time that it rings`() throws {
    let terminal = try Tmux(["/bin/sh", "-c", #"while read -r line; do printf '\a'; done"#])
    defer { terminal.stop() }
    for _ in 0..<2 {
      try terminal.sendKeys("Enter")
      try terminal.expectBell()
      #expect(try terminal.ask("#{window_bell_flag}") == "0")
    }
  }

  @Test func `stopping hangs up the program`() throws {
    let folder = try TemporaryFolder("hangup")
    let script = #"trap ': >"$0"; exit' HUP; echo ready; while :; do read -r line; done"#
    let terminal = try Tmux(["/bin/sh", "-c", script, folder.file("hung-up")], folder: folder)
    try terminal.expectText("ready")
    terminal.stop()
    #expect(throws: TmuxFailure.self) { try terminal.capture() }
    try waitUntil("the program was hung up") { folder.exists("hung-up") }
  }
}
