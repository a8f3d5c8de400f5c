import ArgumentParser
import Foundation
import GiaobanTestSupport
import Testing

@testable import giaoban

/// What holds for every command: names, options, output, exit codes.
@Suite struct CommandLineTests {
  @Test(arguments: [("lst", "list"), ("sumary", "summary"), ("inti", "init"), ("udno", "undo"), ("chekin", "checkin")])
  func `a misspelt command names the nearest`(typed: String, meant: String) throws {
    let outcome = try Program().run(typed)
    #expect(outcome.exitCode == 64)
    #expect(outcome.stderr.contains("“\(meant)”"))
    #expect(outcome.stdout.isEmpty)
  }

  @Test func `a misspelt command is found after options with values`() throws {
    let outcome = try Program().run("--lang", "vi", "--store", "list", "lst", more: ["LANG": "vi_VN.UTF-8"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.stderr.contains("Không có lệnh “lst”. Ý bạn là “list”?"))
  }

  @Test func `help and version are on standard output`() throws {
    let program = try Program()
    let version = try program.run("--version")
    #expect(version.exitCode == 0)
    #expect(version.stdout.split(separator: ".").count == 3)
    for arguments in [["--help"], ["help"], ["list", "--help"], ["help", "list"]] {
      let outcome = try BuiltProduct.run(arguments, environment: program.folder.userEnvironment())
      #expect(outcome.exitCode == 0)
      #expect(outcome.stdout.contains("--lang") && outcome.stderr.isEmpty)
    }
  }

  @Test func `an unknown option is a usage error on standard error`() throws {
    let outcome = try Program().run("list", "--nope")
    #expect(outcome.exitCode == 64)
    #expect(outcome.stdout.isEmpty && outcome.stderr.contains("--nope"))
  }

  @Test func `global options stand before or after the command`() throws {
    let program = try Program.withMay2023()
    let before = try program.run("--lang", "vi", "--month", "2023-06", "list")
    let after = try program.run("list", "--lang", "vi", "--month", "2023-06")
    #expect(before.exitCode == 0 && before.stdout == after.stdout)
    #expect(before.stdout.contains("Cam kết"))
  }

  @Test func `the language follows the locale, also in what fails`() throws {
    let program = try Program.withMay2023(environment: ["LC_ALL": "vi_VN.UTF-8"])
    #expect(try program.run("list").stdout.contains("Cam kết"))
    #expect(try program.run("done", "KCN-99").stderr.contains("Không có cam kết “KCN-99”"))
    #expect(try program.run("list", "--format", "xml").stderr.contains("không có “xml”"))
  }

  @Test(arguments: [
    "list", "list --format json", "due", "why KVT-1", "show KVT-1", "summary", "log", "set", "snapshot", "--help",
  ])
  func `a full disk is exit code 74, in words`(command: String) throws {
    let outcome = try Program.withMay2023().shell("\"$GIAOBAN\" \(command) >/dev/full")
    #expect(outcome.exitCode == 74)
    #expect(outcome.stderr.hasPrefix("giaoban: Standard output did not take everything"))
  }

  @Test func `a standard output that is closed is exit code 74, and harms no store`() throws {
    let program = try Program.withMay2023()
    #expect(try program.shell("\"$GIAOBAN\" list >&-").exitCode == 74)
    #expect(try program.shell("\"$GIAOBAN\" done KCN-2 <&- >&- 2>&-").exitCode == 74)
    #expect(try program.status(of: "KCN-2") == "done")
  }

  @Test func `a closed pipe ends quietly`() throws {
    let program = try Program.withMay2023()
    let outcome = try program.shell("{ \"$GIAOBAN\" snapshot --format svg; echo \"code $?\" >&2; } | true")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stderr == "code 0\n")
  }

  @Test func `control characters from outside are shown as marks`() throws {
    let program = try Program.withMay2023()
    let outcome = try program.run("done", "\u{1B}[31mKCN-1\u{202E}")
    #expect(outcome.exitCode == 1)
    #expect(!outcome.stderr.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    #expect(outcome.stderr.contains("^[[31m"))
    try program.run("checkin", "KVT-1", "--did", "a\u{1B}]0;title\u{7}b")
    #expect(try program.run("show", "KVT-1").stdout.unicodeScalars.contains { $0.value == 0x1B } == false)
  }

  @Test func `a bad value is named with its option`() throws {
    let program = try Program.withMay2023()
    for arguments in [["--today", "2023-02-30"], ["--month", "2023-00"], ["--lang", "fr"], ["--color", "red"]] {
      let outcome = try program.run("list", arguments[0], arguments[1])
      #expect(outcome.exitCode == 64)
      #expect(outcome.stderr.contains(arguments[0]) && outcome.stderr.contains(arguments[1]))
    }
  }

  @Test func `the scripts that complete command lines are made`() throws {
    for shell in ["bash", "zsh", "fish"] {
      let outcome = try Program().run("--generate-completion-script", shell)
      #expect(outcome.exitCode == 0)
      #expect(outcome.stdout.contains("snapshot"))
    }
  }

  @Test func `what is wrong on the command line is told in the language asked for`() throws {
    let program = try Program()
    #expect(try program.run("lst", "--lang", "vi").stderr.contains("Không có lệnh “lst”"))
    #expect(try program.run("--lang=vi", "lst").stderr.contains("Không có lệnh “lst”"))
    #expect(try program.run("list", "--frmat", "json", "--lang", "vi").stderr.contains("Dòng lệnh không đúng"))
    #expect(!(try program.run("list", "--frmat", "json").stderr.contains("Dòng lệnh")))
    let today = try program.run("list", "--today", "2023-02-30", "--lang", "vi")
    #expect(today.exitCode == 64 && today.stderr.contains("Lịch không có ngày “2023-02-30”"))
    let within = try program.run("due", "--within", "abc", "--lang", "vi")
    #expect(within.exitCode == 64 && within.stderr.contains("“abc” không phải số ngày"))
  }

  @Test func `a misspelt command below another names the nearest`() throws {
    let program = try Program()
    let outcome = try program.run("task", "--lang", "vi", "dnoe", "EDU-1", "1")
    #expect(outcome.exitCode == 64)
    #expect(outcome.stderr.contains("Không có lệnh “task dnoe”. Ý bạn là “done”? Xem các lệnh: giaoban task --help."))
    #expect(try program.run("meeting", "nte").stderr.contains("Did you mean “note”?"))
  }

  /// One of each changing command, each allowed in the small ministry.
  static let changes = [
    "add Labs --unit EDU", "edit SEC-1 --core", "accept SEC-2", "done SEC-1", "pause SEC-1 --reason r",
    "drop SEC-1 --reason r", "extend SEC-1 --to 2027-12-31 --reason r", "task add SEC-1 Look", "task done EDU-1 1",
    "task edit EDU-1 1 --title Ask", "checkin SEC-1 --did Half", "leader HOA Hoa --title Deputy", "block KSC Science",
    "unit LAB Labs --block KDI", "briefing 2027-06-30 June", "meeting note SEC-1 t", "meeting direct Labs --unit EDU",
    "meeting end SEC-1", "set pin none",
  ]

  @Test func `every changing command is refused with --read-only, before or after it`() throws {
    let program = try Program.withSmallMinistry()
    for change in Self.changes {
      #expect(try program.refusal("\(change) --read-only").contains("--read-only"), "\(change)")
      #expect(try program.refusal("--read-only --lang vi \(change)").contains("chỉ để đọc"), "\(change)")
    }
    #expect(try program.objects("log").count == 1)
  }

  @Test(arguments: changes) func `every changing command answers with one step, signed`(change: String) throws {
    let program = try Program.withSmallMinistry()
    let answer = try program.line("--as 'Bà Uyên' \(change) --format json")
    let step = try #require(try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any])
    #expect(step["number"] as? Int == 2 && step["by"] as? String == "Bà Uyên")
    let logged = try #require(try program.objects("log").first)
    #expect(logged["name"] as? String == step["name"] as? String)
    #expect(try program.line("undo --as 'Bà Uyên' --lang vi").hasPrefix("đã hoàn tác – "))
  }
}

/// Every command with its name, those below another too: `task add`.
enum CommandTree {
  static let all: [(path: String, command: any ParsableCommand.Type)] = below(Giaoban.self, "")

  private static func below(
    _ command: any ParsableCommand.Type, _ path: String
  ) -> [(path: String, command: any ParsableCommand.Type)] {
    command.configuration.subcommands.flatMap { command in
      let path = path + (path.isEmpty ? "" : " ") + command._commandName
      return [(path, command)] + below(command, path)
    }
  }
}
