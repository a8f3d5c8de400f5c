import Foundation

/// Holds back the signals that end the program while there is something to be put away first; what came meanwhile ends it
/// afterwards, as if it had come then.
struct Interruption {
  private static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2]
  private let held: sigset_t
  private let before: sigset_t

  /// Holds signals back from here on, except those that the program was told to ignore.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in Self.endings {
      var action = sigaction()
      sigaction(number, nil, &action)
      // A signal that is held back waits even where it would have been ignored (`nohup`, a job in the background).
      if !Self.isIgnored(action) { sigaddset(&held, number) }
    }
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &before)
    (self.held, self.before) = (held, before)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Whether one has come.
  var hasCome: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.endings.contains { number in
      withUnsafePointer(to: held) { sigismember($0, number) } == 1 && sigismember(&pending, number) == 1
    }
  }

  /// Signals are heeded again: one that has come ends the program here.
  func end() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
