import Foundation
import GiaobanTestSupport
import Testing

/// What a shell offers while a command line is typed; asked of the shells themselves, as far as they are installed.
@Suite struct ShellCompletionTests {
  enum Shell: String, CaseIterable {
    case bash
    case zsh
    case fish

    var path: String? {
      ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + rawValue }.first {
        FileManager.default.fileExists(atPath: $0)
      }
    }
  }

  private static let installed = Shell.allCases.filter { $0.path != nil }

  /// A line that is being typed, and some of what may stand in the place of its last word.
  private static let lines: [(line: String, offered: [String])] = [
    ("giaoban show ED", ["EDU-1", "EDU-2"]), ("giaoban done EDU-1 S", ["SEC-1", "SEC-2"]),
    ("giaoban task done E", ["EDU-1"]), ("giaoban due --unit ", ["EDU", "SEC", "ALL"]),
    ("giaoban grant EDU-1 --granted-by B", ["BINH"]), ("giaoban summary 2027-0", ["2027-06", "2027-05"]),
    ("giaoban list --theme lig", ["light"]), ("giaoban briefing 2027", ["2027-05-31"]),
    ("giaoban summary --block K", ["KDI"]), ("giaoban list sta", ["status:"]),
  ]

  /// The small ministry's store, and the program on the path.
  private func home() throws -> TemporaryFolder {
    let folder = try TemporaryFolder("shell")
    try SampleStore.smallMinistry.put(into: folder)
    try FileManager.default.createDirectory(atPath: folder.file("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("bin/giaoban"), withDestinationPath: BuiltProduct.path)
    return folder
  }

  /// What bash has ready for a line that is typed.
  private func offered(_ line: String, in folder: TemporaryFolder) throws -> [String] {
    let script = """
      source <(giaoban --generate-completion-script bash)
      read -r -a COMP_WORDS <<<'\(line)'
      case '\(line)' in *' ') COMP_WORDS+=('') ;; esac
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE='\(line)' COMP_POINT=\(line.utf8.count)
      __giaoban_complete giaoban
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try runProgram(
      try #require(Shell.bash.path), ["--norc", "--noprofile", "-c", script],
      environment: folder.userEnvironment(["PATH": path(in: folder)]), in: folder.path)
    #expect(outcome.exitCode == 0, "\(line)\n\(outcome.stderr)")
    return outcome.stdout.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private func path(in folder: TemporaryFolder) -> String {
    folder.file("bin") + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
  }

  @Test(.enabled(if: Shell.bash.path != nil))
  func `codes, units, leaders, months, themes and filters come from the store`() throws {
    let folder = try home()
    for (line, expected) in Self.lines {
      let offered = try offered(line, in: folder)
      for word in expected { #expect(offered.contains(word), "\(line): \(offered)") }
    }
    #expect(try offered("giaoban show E", in: folder).allSatisfy { $0.hasPrefix("E") })
    let other = folder.file("other.db")
    #expect(try offered("giaoban show --store \(other) E", in: folder).allSatisfy { !$0.hasPrefix("EDU") })
    #expect(!FileManager.default.fileExists(atPath: other), "completing makes no store")
  }

  /// A shell with the completions, as somebody types in it.
  private func terminal(_ shell: Shell, in folder: TemporaryFolder) throws -> Tmux {
    let script = try BuiltProduct.run(
      ["--generate-completion-script", shell.rawValue], environment: folder.userEnvironment([:]))
    try folder.write(script.stdout, to: "functions/_giaoban")
    let (functions, plain) = (
      folder.file("functions"), shell == .zsh ? "-f" : shell == .fish ? "--no-config" : "--norc"
    )
    let terminal = try Tmux(
      [try #require(shell.path), plain], columns: 100, rows: 30,
      environment: ["PATH": path(in: folder), "PS1": "% ", "LANG": "C.UTF-8"], folder: folder)
    let loading =
      shell == .zsh
      ? "fpath=('\(functions)' $fpath); autoload -U compinit; compinit -u -D" : "source '\(functions)/_giaoban'"
    // In two words: the answer is not the echo of what was typed.
    try terminal.type(loading + "; clear; echo re''ady\n")
    try terminal.expectText("ready")
    return terminal
  }

  @Test(arguments: installed) func `each shell completes what is typed in it`(shell: Shell) throws {
    let folder = try home()
    let terminal = try terminal(shell, in: folder)
    defer { terminal.stop() }
    for (typed, completed) in [
      ("giaoban show SEC", "SEC-"), ("giaoban due --unit ED", "--unit EDU"), ("giaoban --theme lig", "--theme light"),
      ("giaoban list unit:E", "list unit:EDU"), ("giaoban list health:off", "health:offTrack"),
    ] {
      try terminal.type(typed + "\t")
      try terminal.expectText(completed)
      try terminal.sendKeys("C-c")
    }
  }

  @Test func `values of filters are completed behind the colon and the comma, and a word that is none is not`() throws {
    let program = try Program.withSmallMinistry()
    let ask = { (word: String) throws in
      let outcome = try program.run(
        "---completion", "list", "--", "positional@0", "2", "\(word.utf8.count)", "giaoban", "list", word)
      return outcome.stdout.split(separator: "\n").map(String.init)
    }
    #expect(try ask("unit:") == ["unit:EDU", "unit:SEC", "unit:ALL"])
    #expect(try ask("unit:edu,S") == ["unit:edu,SEC"])
    #expect(try ask("health:off") == ["health:offTrack"] && ask("!is:st") == ["!is:stale"])
    #expect(try ask("is:co") == ["is:core"] && ask("due:") == ["due:none"])
    #expect(try ask("nothing:") == [] && ask("zzz") == [])
  }

  @Test func `without a store nothing is offered, and nothing is said`() throws {
    let outcome = try Program().run("---completion", "show", "--", "positional@0", "2", "0", "giaoban", "show", "")
    #expect(outcome.exitCode == 0 && outcome.stdout.isEmpty && outcome.stderr.isEmpty)
  }
}
