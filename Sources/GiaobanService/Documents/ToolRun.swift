import Foundation
import GiaobanText

/// A program of the user's that is running: started without a shell, in a process group of its own, so that it is stopped
/// with all that it has started.
final class ToolRun {
  /// What is to be run.
  struct Command {
    /// Looked for on `PATH`.
    let program: String
    let arguments: [String]
    /// The package of Debian that has it.
    let package: String
  }

  /// How it ended.
  struct Ending {
    /// The exit code; 128 and more where a signal ended it, as a shell tells it.
    let code: Int32
    /// The last that it said, on standard output and standard error.
    let said: String
  }

  let command: Command
  /// Becomes readable when the program has ended: for a loop that waits for other things as well.
  let descriptor: Int32
  private let process: pid_t
  private let log: String
  private var ending: Ending?

  /// - Parameters:
  ///   - input: the file that the program reads as its standard input, or nil for none.
  ///   - log: the file, not there yet, for what it says.
  /// - Throws: a ``Failure`` of status `outputFailed` that names the package where there is no such program.
  init(_ command: Command, input: String? = nil, log: String, environment: [String: String]) throws {
    guard let path = ProgramPath.path(of: command.program, environment) else { throw Self.absent(command) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Self.notStarted(command, errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.command = command
    self.log = log
    descriptor = ends[0]
    // The program holds the other end as long as it lives.
    defer { close(ends[1]) }
    do {
      process = try Self.start(
        path, command, input: input ?? "/dev/null", log: log, held: ends[1], environment: environment)
    } catch {
      close(ends[0])
      throw error
    }
  }

  deinit {
    stop()
    close(descriptor)
  }

  /// - Returns: nil while the program runs.
  func finished() -> Ending? {
    if let ending { return ending }
    var information = siginfo_t()
    // Looked at and left: until it is waited for, its number belongs to nobody else.
    let found = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    guard found == 0, information.si_signo == SIGCHLD else {
      if hasLetGo { poll(nil, 0, 50) }
      return nil
    }
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let ending = Ending(code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, said: lastWords)
    self.ending = ending
    return ending
  }

  /// Whether it has closed what it was to hold, and runs on: a loop that waits for the descriptor must not spin.
  private var hasLetGo: Bool {
    var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&end, 1, 0) > 0
  }

  /// Asks the program to end, with all that it has started, and makes it where it does not within a second.
  func stop() {
    guard finished() == nil else { return }
    kill(-process, SIGTERM)
    for _ in 0..<50 {
      var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&end, 1, 20)
      if finished() != nil { return }
    }
    kill(-process, SIGKILL)
    while finished() == nil { poll(nil, 0, 5) }
  }

  /// What it said last, in lines: enough to say why it failed, and no more.
  private var lastWords: String {
    guard let file = FileHandle(forReadingAtPath: log) else { return "" }
    defer { try? file.close() }
    let length = (try? file.seekToEnd()) ?? 0
    try? file.seek(toOffset: length > 2_000 ? length - 2_000 : 0)
    let bytes = (try? file.readToEnd()) ?? Data()
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).suffix(6).joined(separator: "\n")
  }
}

// Starting.
extension ToolRun {
  private static func start(
    _ path: String, _ command: Command, input: String, log: String, held: Int32, environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    // Onto itself: the mark that would close it is lost.
    posix_spawn_file_actions_adddup2(&actions, held, held)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    // What this program ignores or holds back, the tool may want to heed.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var standard = sigset_t()
    sigemptyset(&standard)
    for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGTERM, SIGHUP] { sigaddset(&standard, number) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    // Where this program is killed, nobody stops the tool: the system does, if it is told to (PR_SET_PDEATHSIG).
    let setpriv = ProgramPath.path(of: "setpriv", environment)
    let bound = setpriv.map { [$0, "--pdeathsig", "KILL", "--", path] } ?? [command.program]
    let words = (bound + command.arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process = pid_t()
    let error = posix_spawn(&process, setpriv ?? path, &actions, &attributes, words, variables)
    if error != 0 { throw notStarted(command, error) }
    return process
  }

  private static func absent(_ command: Command) -> Failure {
    Failure(
      .outputFailed,
      Phrase(
        vi: "Không có chương trình \(command.program) trên máy này. Hãy cài gói \(command.package).",
        en: "There is no \(command.program) on this machine. Install the package \(command.package)."))
  }

  private static func notStarted(_ command: Command, _ number: Int32) -> Failure {
    let reason = String(cString: strerror(number))
    return Failure(
      .outputFailed,
      Phrase(
        vi: "Không chạy được \(command.program) (\(reason)).",
        en: "\(command.program) could not be started (\(reason))."))
  }
}
