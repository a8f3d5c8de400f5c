import GiaobanTestSupport
import Testing

@Suite struct SetCommandTests {
  @Test func `settings are listed, shown and changed`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("set").stdout.contains("cut-off-day              25\n"))
    #expect(try program.run("set", "pin").stdout == "2023-06-20\n")
    #expect(try program.run("set", "cutOffDay").stdout == "25\n")
    #expect(try program.run("set", "organisation", "--lang", "vi").stdout == "Bộ Thông tin và Truyền thông\n")
    let changed = try program.run("set", "cut-off-day", "20")
    #expect(changed.exitCode == 0)
    #expect(changed.stdout == "settings changed\n  settings cut-off day: 25 → 20\n")
    #expect(try program.run("set", "cut-off-day").stdout == "20\n")
    // No one is late at once: the 20th is today, so June closes as it did.
    #expect(try program.objects("due").allSatisfy { $0["due"] as? String == "2023-06-23" })
    try program.run("undo")
    try program.run("set", "cut-off-day", "22")
    #expect(try program.objects("due").allSatisfy { $0["due"] as? String == "2023-06-22" })
    try program.run("undo")
    #expect(try program.run("set", "cut-off-day").stdout == "25\n")
  }

  @Test func `a zone may be named by an alias that the system knows`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("set", "time-zone", "Asia/Saigon").exitCode == 0)
    #expect(try program.run("set", "time-zone").stdout == "Asia/Saigon\n")
  }

  @Test func `the letter is set, each list in one language at a time`() throws {
    let program = try Program.withMay2023()
    for key in ["superior-vi", "document-number", "place-en", "signer", "signer-title-vi", "addressees-vi"] {
      #expect(try program.run("set", key).stdout == "none\n")
    }
    #expect(try program.run("set", "document-number", "/BC-VP").exitCode == 0)
    #expect(try program.run("set", "documentNumber").stdout == "/BC-VP\n")
    #expect(try program.run("set", "place", "Phố Sách", "--lang", "vi").exitCode == 0)
    #expect(try program.run("set", "place-vi").stdout == "Phố Sách\n")
    #expect(try program.run("set", "recipients-vi", " Như trên ;Các đơn vị; Lưu").exitCode == 0)
    let changed = try program.run("set", "recipients-en", "As above;;Files")
    #expect(changed.exitCode == 0)
    #expect(changed.stdout.hasPrefix("settings changed\n  settings recipients: "))
    #expect(try program.run("set", "recipients-vi").stdout == "Như trên; Các đơn vị; Lưu\n")
    #expect(try program.run("set", "recipients-en").stdout == "As above; ; Files\n")
    #expect(try program.run("set", "recipients-vi", "none").exitCode == 0)
    #expect(try program.run("set", "recipients-en").stdout == "As above; Files\n")
    try program.run("undo")
    #expect(try program.run("set", "recipients-vi").stdout == "Như trên; Các đơn vị; Lưu\n")
  }

  @Test func `the pin can be taken away`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("set", "pin", "none").exitCode == 0)
    #expect(try program.run("set", "pin").stdout == "none\n")
  }

  @Test(arguments: [
    ("cut-off-day", "9", 1, "10…31"), ("cut-off-day", "soon", 64, "soon"), ("pin", "2023-02-30", 64, "2023-02-30"),
    ("on-track-from", "3", 1, "0…2"), ("on-track-from", "0,95", 64, "0,95"),
    ("time-zone", "Asia/Ho_Chi_Min", 64, "Asia/Ho_Chi_Minh"), ("days-off", "2023-09-31", 64, "2023-09-31"),
    ("cutoff", "9", 64, "cut-off-day"),
  ])
  func `a wrong value names what is allowed`(key: String, value: String, code: Int, word: String) throws {
    let outcome = try Program.withMay2023().run("set", key, value)
    #expect(Int(outcome.exitCode) == code)
    #expect(outcome.stderr.contains(word), "\(outcome.stderr)")
  }

  @Test func `days off move the day on which check-ins close`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("set", "days-off", "2023-06-23,2023-06-22").exitCode == 0)
    #expect(try program.run("set", "days-off").stdout == "2023-06-22,2023-06-23\n")
    #expect(try program.objects("due").allSatisfy { $0["due"] as? String == "2023-06-21" })
  }
}
