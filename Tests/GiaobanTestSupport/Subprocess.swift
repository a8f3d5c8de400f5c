import Foundation

/// What a program that ran to its end left behind.
package struct Outcome: Sendable {
  /// The exit code; 128 + N where signal N ended the program, as a shell tells it.
  package let exitCode: Int32
  package let standardOutput: Data
  package let standardError: Data

  /// Standard output as text; bytes that are not UTF-8 become U+FFFD (compare `standardOutput` where that matters).
  package var stdout: String { String(decoding: standardOutput, as: UTF8.self) }
  package var stderr: String { String(decoding: standardError, as: UTF8.self) }
}

/// Why a program could not be run to its end.
package enum SubprocessFailure: Error, CustomStringConvertible {
  case cannotStart(program: String, reason: String)
  case timedOut(program: String, arguments: [String], after: Duration, stdout: String, stderr: String)

  package var description: String {
    switch self {
    case .cannotStart(let program, let reason):
      "cannot start \(program): \(reason)"
    case .timedOut(let program, let arguments, let after, let stdout, let stderr):
      """
      \(program) \(arguments.joined(separator: " ")) was still running after \(after) and was killed
      standard output: \(stdout)
      standard error: \(stderr)
      """
    }
  }
}

/// Runs a program to its end, with exactly the environment given: nothing is inherited.
///
/// Input and output go through files, not pipes, so that no amount of output can block the program. A program that asks
/// whether it writes to a terminal sees a plain file.
///
/// - Parameters:
///   - program: absolute path.
///   - input: what the program reads from standard input; nil is `/dev/null`.
///   - folder: the working folder; nil is that of the test run.
///   - timeout: after it the program is killed (SIGKILL) and `timedOut` is thrown.
package func runProgram(
  _ program: String, _ arguments: [String], environment: [String: String], input: Data? = nil,
  in folder: String? = nil, timeout: Duration = Patience.limit
) throws(SubprocessFailure) -> Outcome {
  do {
    let files = try TemporaryFolder("run")
    return try withExtendedLifetime(files) {
      if let input { try input.write(to: URL(fileURLWithPath: files.file("in"))) }
      let redirections = [
        Redirection(descriptor: 0, path: input == nil ? "/dev/null" : files.file("in"), flags: O_RDONLY),
        Redirection(descriptor: 1, path: files.file("out"), flags: O_WRONLY | O_CREAT | O_TRUNC),
        Redirection(descriptor: 2, path: files.file("err"), flags: O_WRONLY | O_CREAT | O_TRUNC),
      ]
      let identifier = try spawn(
        program, arguments, environment: environment, redirections: redirections, in: folder)
      let status = waitForEnd(of: identifier, timeout: timeout)
      let out = try Data(contentsOf: URL(fileURLWithPath: files.file("out")))
      let err = try Data(contentsOf: URL(fileURLWithPath: files.file("err")))
      guard let status else {
        throw SubprocessFailure.timedOut(
          program: program, arguments: arguments, after: timeout,
          stdout: String(decoding: out, as: UTF8.self), stderr: String(decoding: err, as: UTF8.self))
      }
      // The layout of wait(2): the low seven bits are the signal, the next byte the exit code.
      let signal = status & 0x7F
      let exitCode = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      return Outcome(exitCode: exitCode, standardOutput: out, standardError: err)
    }
  } catch let failure as SubprocessFailure {
    throw failure
  } catch {
    throw .cannotStart(program: program, reason: "\(error)")
  }
}

private struct Redirection {
  let descriptor: Int32
  let path: String
  let flags: Int32
}

/// `posix_spawn` with a clean slate of signals. Foundation's `Process` hands the calling thread's signal mask on, and the threads that
/// tests run on block nearly everything: a program would start deaf to SIGTERM, and tmux to the end of its children.
private func spawn(
  _ program: String, _ arguments: [String], environment: [String: String], redirections: [Redirection],
  in folder: String?
) throws(SubprocessFailure) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for redirection in redirections {
    posix_spawn_file_actions_addopen(
      &actions, redirection.descriptor, redirection.path, redirection.flags, 0o600)
  }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  var all = sigset_t()
  sigfillset(&all)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

  // Swift does not see glibc's way to change the folder, so env(1) does it.
  let command = folder.map { ["/usr/bin/env", "-C", $0, program] } ?? [program]
  let words: [UnsafeMutablePointer<CChar>?] = (command + arguments).map { strdup($0) }
  let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") }
  defer { (words + variables).forEach { free($0) } }
  var identifier = pid_t()
  let failure = posix_spawn(&identifier, command[0], &actions, &attributes, words + [nil], variables + [nil])
  guard failure == 0 else {
    throw .cannotStart(program: program, reason: String(cString: strerror(failure)))
  }
  return identifier
}

/// - Returns: the status of `waitpid`; nil when the program did not end in time and has been killed.
private func waitForEnd(of identifier: pid_t, timeout: Duration) -> Int32? {
  let deadline = ContinuousClock.now + timeout
  var status: Int32 = 0
  var pause: useconds_t = 500
  while waitpid(identifier, &status, WNOHANG) == 0 {
    if ContinuousClock.now >= deadline {
      kill(identifier, SIGKILL)
      waitpid(identifier, &status, 0)
      return nil
    }
    usleep(pause)
    pause = min(pause * 2, 10_000)
  }
  return status
}
