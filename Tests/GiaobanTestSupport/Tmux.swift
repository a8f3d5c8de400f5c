import Foundation

/// A program in a real terminal: a tmux server of its own, one pane, no status line, no configuration, known size.
///
/// The program runs with exactly the environment given, in a home of its own, under a shell that notes the terminal's
/// settings (`stty`) before and after it and its exit status, and then keeps the terminal, so that what the program leaves
/// on the screen can be looked at. Ask for what should be seen with `expectText` and `expectScreen`, never with a pause.
///
/// Each instance has its own server, so tests do not disturb each other, and run side by side. Call `stop()` in a `defer`:
/// `deinit` does it too, but Swift may end an object's life right after its last use.
package final class Tmux {
  package let folder: TemporaryFolder
  let socket: String
  private let executable: String
  /// Screens that are only on the way to what a test waits for, such as the progress of a report that bears its title.
  package var isOnTheWay: @Sendable ([String]) -> Bool = { _ in false }
  /// Before the first key since the last thing that was waited for; nil before the first of all.
  var screenBefore: [String]?
  /// Whether what the last keys did has been waited for.
  var isAnswered = true
  var lastKeyIsEscape = false

  /// Where tmux is; nil when it is not installed.
  package static var installedPath: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return (folders + ["/usr/local/bin", "/usr/bin", "/bin"]).map { $0 + "/tmux" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  package static var isAvailable: Bool { installedPath != nil }

  /// Starts `command` in a terminal.
  ///
  /// - Parameters:
  ///   - command: absolute path of the program, then its arguments; no shell reads them.
  ///   - columns, rows: the terminal's size, all of it the program's.
  ///   - environment: laid over `folder.userEnvironment()` and `TERM=tmux-256color`.
  ///   - ground: the colour of the terminal's ground as it tells it (`#ffffff`); nil: it does not answer.
  ///   - folder: the program's home; nil makes a new one. Give the same to a second program to let it find the store.
  /// - Throws: `TmuxFailure.notInstalled` where there is no tmux: a terminal test fails then, it is not skipped.
  package init(
    _ command: [String], columns: Int = 120, rows: Int = 40, environment: [String: String] = [:],
    ground: String? = nil, folder: TemporaryFolder? = nil
  ) throws {
    guard let executable = Self.installedPath else { throw TmuxFailure.notInstalled }
    self.executable = executable
    self.folder = try folder ?? TemporaryFolder("tmux")
    // A socket's path may have 107 bytes only: the name is short, and in tmux's own folder.
    socket = "giaoban-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))"
    let watched = self.folder.file(socket)
    try FileManager.default.createDirectory(atPath: watched, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: self.folder.file("home"), withIntermediateDirectories: true)
    var variables = self.folder.userEnvironment(["TERM": "tmux-256color"])
    variables.merge(environment) { _, given in given }
    let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let wrapped =
      ["/usr/bin/env", "-i"] + assignments + ["/bin/sh", "-c", Self.wrapper, "giaoban-terminal", watched] + command
    // Not "window-size manual": tmux 3.3a crashes on it in a new session. A size given to `resize-window` stays anyway.
    let options = [
      ["set-option", "-g", "status", "off"], ["set-option", "-s", "escape-time", "0"],
      ["set-option", "-g", "history-limit", "0"], ["set-option", "-wg", "remain-on-exit", "on"],
      ["set-option", "-g", "mouse", "off"],
    ]
    let looks = ground.map { [["set-option", "-wg", "window-style", "bg=\($0)"]] } ?? []
    let session = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "--"] + wrapped.map(Self.escaped)
    try tmux(["start-server"] + (options + looks).flatMap { [";"] + $0 } + [";"] + session)
  }

  deinit {
    stop()
  }

  /// Ends the server, and with it the terminal: a program that is still running gets SIGHUP. Harmless when repeated.
  package func stop() {
    // A server that has gone already is what we want. It leaves its socket behind.
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(atPath: "/tmp/tmux-\(getuid())/\(socket)")
  }

  // MARK: - Keys

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Up`, `PPage`, `BTab`, `C-r`, `M-x`, `F1`, or one character.
  package func sendKeys(_ keys: String...) throws {
    guard !keys.dropLast().contains("Escape") else { throw TmuxFailure.refused(Self.escapeWords) }
    try press(["send-keys", "--"] + keys.map(Self.escaped), endsWithEscape: keys.last == "Escape")
  }

  /// Types text as it stands, all in one read; any UTF-8, also control characters (`"\u{7F}đ"` is an input method's correction).
  package func type(_ text: String) throws {
    try press(["send-keys", "-l", "--", Self.escaped(text)])
  }

  /// Types text byte by byte, as a slow line brings it.
  ///
  /// - Parameter gap: milliseconds between two bytes; tmux itself waits, so that no gap is shorter.
  package func type(_ text: String, gap: Int) throws {
    for byte in text.utf8 {
      try typeBytes([byte])
      try tmux(["run-shell", "-d", "\(Double(gap) / 1_000)"])
    }
  }

  /// Types bytes as they are, whether or not they are UTF-8.
  package func typeBytes(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes text, in bracketed-paste marks where the program asked for them.
  package func paste(_ text: String) throws {
    try press(["set-buffer", "--", Self.escaped(text), ";", "paste-buffer", "-d", "-p", "-r"])
  }

  /// Pastes the text of a file, which may be longer than an argument.
  package func paste(file: String) throws {
    try press(["load-buffer", file, ";", "paste-buffer", "-d", "-p", "-r"])
  }

  /// Gives the terminal a new size; the program gets SIGWINCH.
  package func resize(columns: Int, rows: Int) throws {
    try press(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: - What is seen

  /// The screen now, one string per row, from the top; blanks at the end of a row are left out.
  ///
  /// - Parameter styled: with the escape sequences of colours and attributes.
  package func capture(styled: Bool = false) throws -> [String] {
    Self.rows(of: try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : [])))
  }

  /// Keeps what the program sends from now on, byte by byte.
  ///
  /// - Returns: the file in which it is; another call ends it and begins another.
  package func recordOutput() throws -> String {
    let path = folder.file("output-\(UUID().uuidString)")
    try Data().write(to: URL(fileURLWithPath: path))
    try tmux(["pipe-pane", "cat >>\(path)"])
    return path
  }

  /// What tmux says about the pane, in its format language: `#{cursor_x},#{cursor_y}`, `#{cursor_flag}` (0: hidden),
  /// `#{alternate_on}`, `#{mouse_any_flag}`, `#{pane_width}x#{pane_height}`.
  package func ask(_ format: String) throws -> String {
    try tmux(["display-message", "-p", Self.escaped(format)]).trimmingCharacters(in: .newlines)
  }
}

// MARK: - How

extension Tmux {
  /// Notes, each written whole (`mv`) before it can be read: `stty-before`, `pid`, `stty-after`, `status`. The trap keeps the shell
  /// alive through a Ctrl-C meant for the program; a trap, unlike ignoring, is not inherited. `sleep` holds the terminal.
  fileprivate static let wrapper = """
    notes=$1; shift
    note() { cat >"$notes/$1.part" && mv "$notes/$1.part" "$notes/$1"; }
    trap : INT QUIT
    stty -a | note stty-before
    sh -c 'echo $$ >"$0/pid.part" && mv "$0/pid.part" "$0/pid" && exec "$@"' "$notes" "$@"
    status=$?
    stty -a | note stty-after
    echo $status | note status
    trap - INT QUIT
    exec sleep 2147483647
    """

  /// tmux takes a `;` at the end of an argument for the end of a command.
  static func escaped(_ argument: String) -> String {
    argument.hasSuffix(";") ? argument.dropLast() + "\\;" : argument
  }

  @discardableResult
  func tmux(_ arguments: [String]) throws -> String {
    var environment = folder.userEnvironment(["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"])
    // The socket is in the system's folder for it, not below the test's long path.
    environment["TMUX_TMPDIR"] = "/tmp"
    let outcome = try runProgram(
      executable, ["-L", socket, "-f", "/dev/null", "-u"] + arguments, environment: environment)
    guard outcome.exitCode == 0 else {
      throw TmuxFailure.refused("tmux \(arguments.first ?? ""): \(outcome.stderr)")
    }
    return outcome.stdout
  }
}
