import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanStore

struct DoneCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Mark pledges as done: all of them, or none.",
    discussion: """
      With --did, --evidence or a number, one pledge's check-in for the month (--month, else today's) is given in the same step. \
      What still is owed afterwards is told on standard error.

      Example (giaoban init --sample may-2023):
        giaoban done KCN-2 KVT-1 --on 2023-06-19

      Example (giaoban init --sample practice):
        giaoban done EDU-1 --did "All are trained" --value 30000 --as-of 2027-06-18
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day they were done; else today.", valueName: "day"))
  var on: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("What was done: gives the check-in, too.", valueName: "text"))
  var did: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What shows that it was done: a link, or a document's number and day.", valueName: "text"))
  var evidence: String?

  @OptionGroup var numbers: CheckInNumbers

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3; one with a check-in.", completion: StoreCompletion.pledges.kind) var codes:
    [String]

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let opened = try OpenStore(invocation)
    let day = try opened.day(on, as: .move, of: "--on") ?? opened.today
    let givesCheckIn = did != nil || evidence != nil || numbers.isGiven
    let saved = try opened.apply(
      givesCheckIn
        ? try finish(on: day, with: opened) : .move(try opened.pledges(codes), to: .done, on: day, reason: nil))
    try invocation.tell(saved, as: format)
    if givesCheckIn { saved.ask(about: opened.month, invocation.language) }
    tellOwed(saved, opened)
  }

  private func finish(on day: Day, with opened: OpenStore) throws -> Change {
    guard codes.count == 1, let code = codes.first else {
      throw Failure.usage(
        vi: "Mỗi lần chỉ báo cáo được một cam kết; nhiều cam kết thì bỏ --did, --evidence và các số.",
        en: "One check-in is of one pledge; for several, leave out --did, --evidence and the numbers.")
    }
    let dossier = try opened.dossier(code)
    let key = CheckInKey(pledge: dossier.pledge.code, month: opened.month)
    let old = dossier.checkIn(in: key.month)
    var checkIn = old ?? CheckIn(key: key, state: .draft, enteredOn: opened.today, enteredBy: opened.invocation.who)
    checkIn.state = .submitted
    try numbers.read(into: &checkIn, of: dossier.pledge, with: opened)
    checkIn.did = TypedValue.kept(did, over: checkIn.did, in: opened.language)
    checkIn.evidence = TypedValue.kept(evidence, over: checkIn.evidence, in: opened.language)
    return .finish(checkIn, over: .this(old), on: day)
  }

  /// A pledge that is done still owes what it owed.
  private func tellOwed(_ saved: Saved, _ opened: OpenStore) {
    let calendar = ReportingCalendar(ministry: saved.ministry, viewpoint: Viewpoint(today: opened.today))
    for dossier in saved.dossiers {
      guard let owed = OwedCheckIn.all(of: dossier.line(calendar), calendar: calendar).last else { continue }
      let words = owed.stillOwed
      StandardError.say(
        "giaoban: \(dossier.pledge.code) \(words.text(opened.language)): "
          + "giaoban checkin \(dossier.pledge.code) --month \(owed.month.iso)")
    }
  }
}
