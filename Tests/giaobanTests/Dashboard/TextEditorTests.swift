import Foundation
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanService
@testable import giaoban

@Suite struct TextEditorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("editor") }

  /// An editor that is a script: it has the file's path in `$file`.
  private func editor(_ script: String, options: String = "") throws -> TextEditor {
    let path = try folder.writeProgram("#!/bin/sh\nfor file; do :; done\n\(script)\n", to: "bin/editor")
    return try TextEditor(environment: folder.userEnvironment(["EDITOR": path + options]))
  }

  private func failure(_ body: () throws -> String?) throws -> Failure {
    do {
      let text = try body()
      Issue.record("no failure, but \(text ?? "nothing")")
      return Failure(.done, .init(""))
    } catch let failure as Failure {
      return failure
    }
  }

  @Test func `the text is in a file of its own, for its owner alone, and gone afterwards`() throws {
    let editor = try editor(
      #"stat -c %a "$file" "${file%/*}" >"$0.rights"; echo "$file" >"$0.file"; cp "$file" "$0.text""#)
    #expect(try editor.edit("một\nhai") == nil)
    #expect(try folder.read("bin/editor.rights") == "600\n700\n")
    #expect(try folder.read("bin/editor.text") == "một\nhai\n")
    let path = try folder.read("bin/editor.file").trimmingCharacters(in: .newlines)
    #expect(!FileManager.default.fileExists(atPath: (path as NSString).deletingLastPathComponent))
  }

  @Test func `what the editor leaves is composed, without controls, its last line break the editor's own`() throws {
    let editor = try editor(#"printf 'e\314\201a\tb\033c\r\n\nx\n' >"$file""#)
    #expect(try editor.edit("") == "\u{E9}a\tbc\n\nx")
  }

  @Test func `the variable is read by the shell, as git reads it`() throws {
    let editor = try editor(#"echo "$1|$2|$#" >"$0.arguments""#, options: "  -c 'set tw=72'")
    #expect(try editor.edit("") == nil)
    #expect(try folder.read("bin/editor.arguments") == "-c|set tw=72|3\n")
  }

  @Test(arguments: [#"'PATH' -x"#, #""PATH" -x"#])
  func `an editor may stand in a folder with a blank`(line: String) throws {
    let path = try folder.writeProgram("#!/bin/sh\necho \"$1|$#\" >\"$0.arguments\"\n", to: "my tools/ed")
    let editor = try TextEditor(
      environment: folder.userEnvironment(["EDITOR": line.replacingOccurrences(of: "PATH", with: path)]))
    #expect(try editor.edit("") == nil)
    #expect(try folder.read("my tools/ed.arguments") == "-x|2\n")
  }

  @Test(arguments: [("EDITOR", "vi"), ("EDITOR", "vi -n"), ("PATH", "vi"), ("PATH", "editor")])
  func `vi says in the file how to leave it, and what it says is no text`(variable: String, line: String) throws {
    let script = "#!/bin/sh\nfor file; do :; done\n/bin/cp \"$file\" \"\(folder.path)/seen\"\neval \"$EDITING\"\n"
    _ = try folder.writeProgram(script, to: "bin/\(line == "editor" ? "vim.tiny" : "vi")")
    if line == "editor" {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("bin/editor"), withDestinationPath: folder.file("bin/vim.tiny"))
    }
    var environment = folder.userEnvironment(["PATH": folder.file("bin"), "EDITOR": "", "VISUAL": ""])
    if variable == "EDITOR" { environment["EDITOR"] = line }
    for language in Language.allCases {
      #expect(try TextEditor(environment: environment, language: language).edit("một") == nil)
      #expect(try folder.read("seen").hasPrefix("một\n# ") && folder.read("seen").contains(":wq"))
      #expect(try TextEditor(environment: environment, language: language).edit("") == nil)
      environment["EDITING"] = "/bin/sed -i 1s/^/x/ \"$file\""
      #expect(try TextEditor(environment: environment, language: language).edit("một") == "xmột")
      environment["EDITING"] = "echo hai >\"$file\""
      #expect(try TextEditor(environment: environment, language: language).edit("một") == "hai")
      environment["EDITING"] = nil
    }
  }

  @Test func `an editor that fails is named, and nothing is taken over`() throws {
    let editor = try editor(#"echo lost >"$file"; exit 3"#)
    let words = try failure { try editor.edit("") }.words.en
    #expect(words.contains("bin/editor") && words.contains("(3)"))
  }

  @Test func `what is not UTF-8 is told, and its file is kept`() throws {
    let editor = try editor(#"printf 'a\377' >"$file"; echo "$file" >"$0.file""#)
    let words = try failure { try editor.edit("") }.words.en
    let path = try folder.read("bin/editor.file").trimmingCharacters(in: .newlines)
    #expect(words.contains("not UTF-8") && words.contains(path))
    #expect(FileManager.default.fileExists(atPath: path))
    try FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }

  @Test func `without an editor the variable to set is named`() throws {
    let words = try failure {
      try TextEditor(environment: ["PATH": folder.path]).edit("")
    }.words.en
    #expect(words.contains("EDITOR"))
    let missing = try TextEditor(environment: ["PATH": folder.path, "VISUAL": "", "EDITOR": "no-such-editor"])
    #expect(try failure { try missing.edit("") }.words.en.contains("no-such-editor"))
  }
}
