import Foundation
import GiaobanTestSupport
import Testing

/// `summary` in the formats that tools make, and what happens where a tool is absent, fails or takes too long.
@Suite struct DocumentCommandTests {
  private let program: Program
  private let tools: Tools

  init() throws {
    program = try Program.withMay2023()
    tools = try Tools()
  }

  /// What is in the folder of the program besides its store.
  private func left() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.folder.path).filter { $0 != "data" }.sorted()
  }

  private func leftInTemporary() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: tools.folder.path).filter { $0.hasPrefix("giaoban-") }
  }

  private func run(_ arguments: String..., more: [String: String] = [:]) throws -> Outcome {
    let environment = program.folder.userEnvironment(
      ["PATH": tools.path, "TMPDIR": tools.folder.path].merging(more) { _, new in new })
    return try BuiltProduct.run(arguments, environment: environment, in: program.folder.path)
  }

  @Test func `a PDF is on A4 paper, with letters that are in it, and Vietnamese words`() throws {
    let outcome = try program.run("summary", "--lang", "vi", "--output", "june.pdf")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let path = program.folder.file("june.pdf")
    let words = try runProgram("/usr/bin/pdftotext", ["-layout", path, "-"], environment: [:]).stdout
    #expect(words.contains("Quang học lượng tử") || words.contains("tháng 6/2023"), "\(words.prefix(400))")
    let information = try runProgram("/usr/bin/pdfinfo", [path], environment: [:]).stdout
    #expect(information.contains("(A4)"))
    let fonts = try runProgram("/usr/bin/pdffonts", [path], environment: [:]).stdout
    for font in fonts.split(separator: "\n").dropFirst(2) { #expect(font.contains(" yes "), "\(font)") }
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try left() == ["june.pdf"])
  }

  @Test func `a tool does not outlive a program that was killed`() throws {
    try tools.fake("weasyprint", #"echo $$ >"${0%/*}/pid"; exec sleep 60"#)
    for name in ["sleep", "setpriv"] { try tools.real(name) }
    // A zombie has no program any more.
    let script = """
      "$GIAOBAN" summary --output june.pdf & job=$!
      while ! [ -s "$TMPDIR/bin/pid" ]; do :; done
      kill -KILL "$job"; wait "$job"
      read -r tool <"$TMPDIR/bin/pid"
      while [ -e "/proc/$tool/exe" ]; do :; done
      echo gone
      """
    let environment = program.folder.userEnvironment(
      ["PATH": tools.path, "TMPDIR": tools.folder.path, "GIAOBAN": BuiltProduct.path])
    let outcome = try runProgram("/bin/sh", ["-c", script], environment: environment, in: program.folder.path)
    #expect(outcome.stdout == "gone\n", "\(outcome.stderr)")
  }

  @Test func `a DOCX is made by pandoc, and holds the words of the text`() throws {
    let outcome = try program.run("summary", "--lang", "vi", "--output", "june.docx")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let words = try runProgram(
      "/usr/bin/pandoc", ["--from=docx", "--to=plain", "--wrap=none", program.folder.file("june.docx")],
      environment: ["LANG": "C.UTF-8"]
    ).stdout
    #expect(words.contains("BC-1") && words.contains("tháng 6/2023"))
    let parts = try runProgram(
      "/usr/bin/python3", ["-c", Self.partsOfDOCX, program.folder.file("june.docx")], environment: [:]
    ).stdout
    // 20 mm above and below, 30 left, 15 right; the first page has no number.
    for part in [
      "w:w=\"11906\"", "w:top=\"1134\"", "w:left=\"1701\"", "w:right=\"851\"", "titlePg", "PAGE", "Times New Roman",
    ] {
      #expect(parts.contains(part), "\(part)")
    }
  }

  private static let partsOfDOCX = """
    import sys, zipfile
    archive = zipfile.ZipFile(sys.argv[1])
    for name in archive.namelist():
        if name.endswith(".xml"): sys.stdout.buffer.write(archive.read(name))
    """

  @Test func `a document goes to a pipe as its bytes`() throws {
    let outcome = try program.run("summary", "--format", "pdf")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(outcome.standardOutput.starts(with: Data("%PDF-".utf8)))
  }

  @Test(arguments: [("pdf", "weasyprint"), ("docx", "pandoc")])
  func `without the tool its package is named, and nothing is written`(format: String, package: String) throws {
    let outcome = try run("summary", "--output", "june." + format)
    #expect(outcome.exitCode == 74)
    #expect(outcome.stderr.contains("Install the package \(package)"), "\(outcome.stderr)")
    #expect(try left().isEmpty && leftInTemporary().isEmpty)
  }

  @Test func `a tool that fails is named with what it said, made visible`() throws {
    try tools.fake("weasyprint", #"printf 'no font\033[2J\n' >&2; exit 3"#)
    let outcome = try run("summary", "--output", "june.pdf")
    #expect(outcome.exitCode == 74)
    #expect(outcome.stderr.contains("weasyprint failed (3)") && outcome.stderr.contains("no font^[[2J"))
    #expect(try left().isEmpty && leftInTemporary().isEmpty)
  }

  @Test(arguments: ["exit 0", "for last; do :; done; echo no >\"$last\""])
  func `a tool that makes nothing, or something else, has failed`(script: String) throws {
    try tools.fake("weasyprint", script)
    let outcome = try run("summary", "--output", "june.pdf")
    #expect(outcome.exitCode == 74)
    #expect(outcome.stderr.contains("weasyprint failed (no result)"), "\(outcome.stderr)")
    #expect(try left().isEmpty && leftInTemporary().isEmpty)
  }

  /// Hangs, with a child that hangs as well; both have noted their numbers.
  private func hang(_ name: String) throws {
    try tools.real("sleep")
    try tools.fake(name, #"sleep 600 & echo "$$ $!" >"$0.numbers"; wait"#)
  }

  /// One that has ended and that nobody has waited for yet does not run.
  private func isRunning(_ process: Substring) -> Bool {
    guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
    return line.split(separator: " ").dropFirst(2).first != "Z"
  }

  @Test func `a tool that takes too long is stopped with all that it started`() throws {
    try hang("weasyprint")
    // On a busy machine the tool may not have begun within a second, and would have nothing to leave behind.
    for seconds in [1, 8, 64] where !tools.folder.exists("bin/weasyprint.numbers") {
      let outcome = try run("summary", "--output", "june.pdf", more: ["GIAOBAN_TOOL_SECONDS": "\(seconds)"])
      #expect(outcome.exitCode == 74)
      let words = "took more than \(seconds) seconds"
      #expect(outcome.stderr.contains(words) && outcome.stderr.contains("GIAOBAN_TOOL_SECONDS"))
    }
    let numbers = try tools.folder.read("bin/weasyprint.numbers").split(whereSeparator: \.isWhitespace)
    #expect(numbers.count == 2)
    try waitUntil("the tool and its child have gone") { !numbers.contains(where: isRunning) }
    #expect(try left().isEmpty && leftInTemporary().isEmpty)
  }

  @Test(arguments: ["INT", "TERM"])
  func `a signal stops the tool, and nothing is left behind`(signal: String) throws {
    try hang("weasyprint")
    // The tool itself tells when it has begun: the program is its parent.
    try tools.fake("weasyprint", #"sleep 600 & echo "$$ $!" >"$0.numbers"; kill -\#(signal) $PPID; wait"#)
    let outcome = try run("summary", "--output", "june.pdf")
    #expect(outcome.exitCode == (signal == "INT" ? 130 : 143))
    let numbers = try tools.folder.read("bin/weasyprint.numbers").split(whereSeparator: \.isWhitespace)
    #expect(numbers.count == 2)
    try waitUntil("the tool and its child have gone") { !numbers.contains(where: isRunning) }
    #expect(try left().isEmpty && leftInTemporary().isEmpty)
  }

  @Test func `a limit that is no number is a usage error`() throws {
    try tools.fake("weasyprint", "exit 0")
    let outcome = try run("summary", "--output", "june.pdf", more: ["GIAOBAN_TOOL_SECONDS": "soon"])
    #expect(outcome.exitCode == 64 && outcome.stderr.contains("GIAOBAN_TOOL_SECONDS"))
  }

  @Test func `a file in the way is told before any work is done, and stays`() throws {
    try tools.fake("weasyprint", #"echo ran >"$0.ran"; for last; do :; done; printf '%%PDF-1.7' >"$last""#)
    try program.folder.write("of another", to: "june.pdf")
    let outcome = try run("summary", "--output", "june.pdf")
    #expect(outcome.exitCode == 1 && outcome.stderr.contains("--force"))
    #expect(!tools.folder.exists("bin/weasyprint.ran"))
    #expect(try program.folder.read("june.pdf") == "of another")
    #expect(try run("summary", "--output", "june.pdf", "--force").exitCode == 0)
    #expect(try program.folder.read("june.pdf") == "%PDF-1.7")
  }

  @Test func `a target that takes nothing is exit code 74, with nothing left behind`() throws {
    try tools.fake("weasyprint", #"for last; do :; done; printf '%%PDF-1.7' >"$last""#)
    for path in ["/dev/full", "no/such/folder/june.pdf"] {
      let outcome = try run("summary", "--format", "pdf", "--output", path)
      #expect(outcome.exitCode == 74 && outcome.stderr.contains(path), "\(outcome.stderr)")
    }
    #expect(try left().isEmpty && leftInTemporary().isEmpty)
  }

  @Test func `no temporary folder is exit code 74`() throws {
    try tools.fake("weasyprint", "exit 0")
    let outcome = try run("summary", "--output", "june.pdf", more: ["TMPDIR": "/no/such/folder"])
    #expect(outcome.exitCode == 74 && outcome.stderr.contains("/no/such/folder"))
  }

  @Test func `text on the way to a tool is not read by a shell`() throws {
    try tools.fake("weasyprint", #"echo "$#" >"$0.count"; for last; do :; done; printf '%%PDF-1.7' >"$last""#)
    let outcome = try run("summary", "--format", "pdf", "--output", "$(touch x);`id`.pdf")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(try left() == ["$(touch x);`id`.pdf"])
    #expect(try tools.folder.read("bin/weasyprint.count") == "4\n")
  }
}
