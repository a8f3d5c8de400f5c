import Foundation

// Waiting for what the screen shows.
//
// A wait is worth something only if nothing else fulfils it: not the screen before the keys, and not one on the way to what
// is meant. Both are held here, so that a test that would pass by luck fails at once and says why.
//
// A screen comes to the terminal in pieces, from the top, and a busy machine lets time go by between two of them. What is
// waited for must therefore be there at two looks in a row; the second is what a test gets.
extension Tmux {
  /// Waits until the screen is as asked.
  ///
  /// - Parameters:
  ///   - expectation: in words, for the failure: "the board shows August".
  ///   - mayStand: whether the screen may have been so before the keys. What is asked for then says nothing about what the
  ///     keys did: it is for what must stay, or come back.
  ///   - condition: gets the rows of the screen; screens that are only on the way (``isOnTheWay``) it never gets.
  /// - Returns: the screen that fulfilled the condition.
  /// - Throws: `TmuxFailure.timedOut` with the screen as it was at last; `TmuxFailure.tellsNothing` where the screen before
  ///   the keys fulfils the condition.
  @discardableResult
  package func expectScreen(
    _ expectation: String, mayStand: Bool = false, within limit: Duration = Patience.limit,
    until condition: ([String]) throws -> Bool
  ) throws -> [String] {
    func isMeant(_ screen: [String]) throws -> Bool { try !isOnTheWay(screen) && condition(screen) }
    if !mayStand, let before = screenBefore, try isMeant(before) {
      throw TmuxFailure.tellsNothing(expectation: expectation, screen: before)
    }
    var screen: [String] = []
    var looks = 0
    let isSeen = try Patience.sees(within: limit) {
      screen = try capture()
      looks = try isMeant(screen) ? looks + 1 : 0
      return looks == 2
    }
    guard isSeen else { throw TmuxFailure.timedOut(expectation: expectation, after: limit, screen: screen) }
    isAnswered = true
    return screen
  }

  /// Waits until `text` is somewhere on the screen, in one row.
  @discardableResult
  package func expectText(_ text: String, mayStand: Bool = false, within limit: Duration = Patience.limit) throws
    -> [String]
  {
    try expectScreen("the screen shows “\(text)”", mayStand: mayStand, within: limit) { screen in
      screen.contains { $0.contains(text) }
    }
  }

  /// Waits until the terminal has rung since the last time: the answer to a key that changes nothing to be seen.
  package func expectBell() throws {
    guard try Patience.sees({ try ask("#{window_bell_flag}") == "1" }) else {
      throw TmuxFailure.timedOut(expectation: "the bell rings", after: Patience.limit, screen: try capture())
    }
    try tmux(["kill-session", "-C"])
    isAnswered = true
  }

  /// Says that something else than a key is about to change the screen: another program, a signal.
  package func expectChange() throws {
    if isAnswered { screenBefore = try capture() }
    isAnswered = false
  }

  /// Hands keys on, and keeps the screen before the first of those that nobody has waited for yet.
  func press(_ arguments: [String], endsWithEscape: Bool = false) throws {
    if !isAnswered && lastKeyIsEscape { throw TmuxFailure.refused(Self.escapeWords) }
    if isAnswered {
      screenBefore = Self.rows(of: try tmux(["capture-pane", "-p", ";"] + arguments))
    } else {
      try tmux(arguments)
    }
    isAnswered = false
    lastKeyIsEscape = endsWithEscape
  }

  static let escapeWords = """
    a key follows Escape: in one read the two are another key (Alt and it). Wait for what Escape does before the next key.
    """

  static func rows(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

// MARK: - The program

extension Tmux {
  /// The program's process id (not the shell's), to send it a signal or read its `/proc`.
  package func processIdentifier() throws -> Int32 {
    let note = try note("pid", expectation: "the program has started")
    guard let identifier = Int32(note) else { throw TmuxFailure.refused("the process id reads “\(note)”") }
    return identifier
  }

  package func signal(_ number: Int32) throws {
    kill(try processIdentifier(), number)
  }

  /// Whether the program has ended.
  package var hasEnded: Bool {
    folder.exists("\(socket)/status")
  }

  /// Waits for the program's end.
  /// - Returns: its exit code; 128 + N where signal N ended it.
  package func waitForExit() throws -> Int32 {
    let note = try note("status", expectation: "the program ends")
    guard let status = Int32(note) else { throw TmuxFailure.refused("the exit status reads “\(note)”") }
    return status
  }

  /// The terminal's settings before the program started, as `stty -a` tells them.
  package func settingsBefore() throws -> String {
    try note("stty-before", expectation: "the program has started")
  }

  /// The terminal's settings after the program has ended, as `stty -a` tells them. Waits for the end.
  package func settingsAfter() throws -> String {
    try note("stty-after", expectation: "the program ends")
  }

  /// The terminal's settings now, while the program runs, as `stty -a` tells them.
  package func settingsNow() throws -> String {
    let terminal = try ask("#{pane_tty}")
    let outcome = try runProgram("/bin/stty", ["-a", "-F", terminal], environment: ["LANG": "C"])
    guard outcome.exitCode == 0 else { throw TmuxFailure.refused(outcome.stderr) }
    return outcome.stdout
  }

  private func note(_ name: String, expectation: String) throws -> String {
    let path = "\(socket)/\(name)"
    guard Patience.sees({ folder.exists(path) }) else {
      throw TmuxFailure.timedOut(expectation: expectation, after: Patience.limit, screen: (try? capture()) ?? [])
    }
    return try folder.read(path).trimmingCharacters(in: .newlines)
  }
}

/// Why a terminal test could not see what it asked for.
package enum TmuxFailure: Error, CustomStringConvertible {
  case notInstalled
  case refused(String)
  case timedOut(expectation: String, after: Duration, screen: [String])
  /// What is waited for was so before the keys.
  case tellsNothing(expectation: String, screen: [String])

  package var description: String {
    switch self {
    case .notInstalled:
      "tmux is not installed, and the tests of the terminal need it: scripts/install-system-packages --for-tests"
    case .refused(let words):
      words
    case .timedOut(let expectation, let after, let screen):
      "waited \(after) in vain: \(expectation). The screen:\n" + Self.drawn(screen)
    case .tellsNothing(let expectation, let screen):
      "waits for what was so before the keys already: \(expectation). Wait for what only they bring. The screen before them:\n"
        + Self.drawn(screen)
    }
  }

  private static func drawn(_ screen: [String]) -> String { screen.map { "│" + $0 }.joined(separator: "\n") }
}
