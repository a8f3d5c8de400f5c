import Foundation
import GiaobanTestSupport
import Testing

/// `summary --format csv`: a file for each table.
@Suite struct TableCommandTests {
  private func files(_ program: Program, in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.folder.file(folder))
      .filter { $0 != "data" && $0 != "bin" }.sorted()
  }

  @Test func `each table is a file, in a folder that is made or beginning with a name`() throws {
    let program = try Program.withMay2023()
    let outcome = try program.run("summary", "--format", "csv", "--output", "tables/")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let names = try files(program, in: "tables")
    #expect(names.contains("pledges.csv") && names.count > 3)
    for name in names { #expect(outcome.stdout.contains("tables/\(name)")) }
    #expect(try program.run("summary", "--output", "june.csv").exitCode == 0)
    #expect(try files(program).filter { $0.hasPrefix("june-") } == names.map { "june-" + $0 })
    #expect(try program.folder.read("june-pledges.csv") == program.folder.read("tables/pledges.csv"))
  }

  @Test func `all tables are written or none`() throws {
    let program = try Program.withMay2023()
    try program.folder.write("of another", to: "june-pledges.csv")
    let outcome = try program.run("summary", "--output", "june.csv")
    #expect(outcome.exitCode == 1 && outcome.stderr.contains("june-pledges.csv"))
    #expect(try files(program) == ["june-pledges.csv"])
    #expect(try program.folder.read("june-pledges.csv") == "of another")
    #expect(try program.run("summary", "--output", "june.csv", "--force").exitCode == 0)
    #expect(try program.folder.read("june-pledges.csv") != "of another")
    #expect(try files(program).allSatisfy { !$0.hasPrefix(".") })
  }

  @Test func `standard output takes the table that is named, and says which there are`() throws {
    let program = try Program.withMay2023()
    let one = try program.run("summary", "--format", "csv", "--table", "pledges")
    #expect(one.exitCode == 0 && one.standardOutput.starts(with: [0xEF, 0xBB, 0xBF]))
    for arguments in [["--format", "csv"], ["--format", "csv", "--table", "no-such"]] {
      let outcome = try BuiltProduct.run(
        ["summary"] + arguments, environment: program.folder.userEnvironment(), in: program.folder.path)
      #expect(outcome.exitCode == 64 && outcome.stdout.isEmpty)
      #expect(outcome.stderr.contains("pledges") && outcome.stderr.contains("--table"), "\(outcome.stderr)")
    }
    #expect(try program.run("summary", "--table", "pledges").exitCode == 64)
    #expect(try program.run("summary", "--table", "pledges", "--output", "p.csv").exitCode == 0)
    #expect(FileManager.default.contents(atPath: program.folder.file("p.csv")) == one.standardOutput)
  }

  @Test func `another language's csv module reads every row with the cells of its head`() throws {
    let program = try Program.withPracticeYear()
    #expect(try program.run("summary", "--lang", "vi", "--format", "csv", "--output", "t/").exitCode == 0)
    let script = """
      import csv, glob, json, sys
      widths = {}
      for path in sorted(glob.glob("t/*.csv")):
          with open(path, encoding="utf-8-sig", newline="") as file: rows = list(csv.reader(file, strict=True))
          assert len({len(row) for row in rows}) == 1, path
          assert all(not cell.lstrip().startswith(("=", "@", "+")) for row in rows for cell in row), path
          widths[path] = len(rows)
      print(json.dumps(widths))
      """
    let outcome = try runProgram(
      "/usr/bin/python3", ["-c", script], environment: ["LANG": "C.UTF-8"], in: program.folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let rows = try #require(try JSONSerialization.jsonObject(with: outcome.standardOutput) as? [String: Int])
    #expect((rows["t/pledges.csv"] ?? 0) > 20)
  }

  @Test(.enabled(if: DocumentTool.largeOnesAreAsked, "needs LibreOffice: `make test-documents` runs it"))
  func `a spreadsheet reads numbers, days and Vietnamese words as they are`() throws {
    let program = try Program.withPracticeYear()
    #expect(try program.run("summary", "--lang", "vi", "--format", "csv", "--output", "t/").exitCode == 0)
    // Fields parted by commas, in UTF-8, from the first line, in Vietnamese (0x042A), numbers found in them.
    let outcome = try runProgram(
      "/usr/bin/soffice",
      [
        "-env:UserInstallation=file://" + program.folder.file("profile"), "--headless",
        "--infilter=CSV:44,34,76,1,,1066,false,true", "--convert-to", "fods", "--outdir", program.folder.path,
        program.folder.file("t/six-cells.csv"),
      ], environment: program.folder.userEnvironment())
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let sheet = try program.folder.read("six-cells.fods")
    #expect(sheet.contains("Hoàn thành đúng hạn"))
    #expect(sheet.contains("office:value-type=\"percentage\"") && sheet.contains("office:value-type=\"float\""))
  }
}
