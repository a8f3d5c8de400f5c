import Foundation
import GiaobanTestSupport
import Testing

/// Where examples are run as printed, one after the other: a shell with the built program on `PATH`, in a home of its own.
///
/// `mail` is there too and sends nothing; the folder `samples` is where the examples name it.
struct ExampleShell {
  let folder: TemporaryFolder

  /// - Parameter sample: what the store holds that `GIAOBAN_STORE` names; nil: there is none yet.
  init(sample: String?) throws {
    folder = try TemporaryFolder("examples")
    let real = BuiltProduct.path
    try folder.writeProgram(
      """
      #!/bin/sh
      '\(real)' "$@"
      code=$?
      echo $code >>'\(folder.path)/codes'
      exit $code
      """ + "\n", to: "bin/giaoban")
    try folder.writeProgram("#!/bin/sh\nexec cat >>'\(folder.path)/mailed'\n", to: "bin/mail")
    let samples = folder.file("work/samples")
    try FileManager.default.createDirectory(atPath: folder.file("work"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.file("home"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Project.folder + "/samples", toPath: samples)
    if let sample {
      try #require(SampleStore(rawValue: sample), "there is no sample “\(sample)”").copy(to: folder.file("store"))
    }
  }

  /// Runs a command as it was printed, and expects that it succeeds, with each `giaoban` in it: one whose failing the command
  /// foresees (`||`) may be refused.
  @discardableResult
  func run(_ command: String, _ comment: String = "") throws -> Outcome {
    let outcome = try runFree(command)
    #expect(outcome.exitCode == 0, "\(comment): \(command)\n\(outcome.stderr)")
    for code in try codes() where code != "0" {
      #expect(code == "1" && command.contains("||"), "\(comment): exit code \(code): \(command)\n\(outcome.stderr)")
    }
    return outcome
  }

  /// Runs a command as it was printed, however it ends.
  func runFree(_ command: String) throws -> Outcome {
    if folder.exists("codes") { try FileManager.default.removeItem(atPath: folder.file("codes")) }
    let path = folder.file("bin") + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    let environment = folder.userEnvironment(["PATH": path, "GIAOBAN_STORE": folder.file("store")])
    return try runProgram("/bin/sh", ["-c", command], environment: environment, in: folder.file("work"))
  }

  /// Of the programs `giaoban` that the last command ran.
  func codes() throws -> [String] {
    guard folder.exists("codes") else { return [] }
    return try folder.read("codes").split(separator: "\n").map(String.init)
  }

  /// Lines as commands: one that ends with a backslash goes on in the next.
  static func commands(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { commands, line in
      if let last = commands.last, last.hasSuffix("\\") {
        commands[commands.count - 1] = last + "\n" + line
      } else {
        commands.append(line)
      }
    }
  }
}
