import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanStore
import GiaobanText

struct CheckInCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin", abstract: "Give the check-in of a pledge for a month (--month, else today's).",
    discussion: """
      What is not given stays as an earlier check-in or draft of the month has it; an empty text takes it away. What is \
      odd, like the words of an earlier month, is saved all the same and asked about on standard error.

      Examples (giaoban init --sample practice):
        giaoban checkin EDU-1 --value 24600 --as-of 2027-06-18 --health onTrack
        giaoban checkin KDI-3 --month 2027-06 --kept yes --did "Met all of them"
        giaoban checkin DAT-1 DAT-2 SEC-2 --nothing-new --no-number dataLate
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    help: ArgumentHelp("onTrack, atRisk or offTrack.", valueName: "health"),
    completion: .list(["onTrack", "atRisk", "offTrack"]))
  var health: String?

  @OptionGroup var numbers: CheckInNumbers

  @Option(parsing: .unconditional, help: ArgumentHelp("What was done.", valueName: "text")) var did: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What shows that it was done: a link, or a document's number and day.", valueName: "text"))
  var evidence: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("What is next.", valueName: "text")) var next: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("What is in the way.", valueName: "text")) var obstacle: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("What is asked of the leaders.", valueName: "text")) var ask:
    String?
  @Flag(help: "Keep it as a draft: it is still owed.") var draft = false
  @Flag(help: "Say that there is nothing new: of several pledges, all or none.") var nothingNew = false
  @Option(help: "Answer as text or json.") var format = "text"
  @Argument(help: "A code, like BC-3; several with --nothing-new.", completion: StoreCompletion.pledges.kind) var codes:
    [String]

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let opened = try OpenStore(invocation)
    if nothingNew { return try sayNothingNew(with: opened, as: format, in: invocation) }
    guard codes.count == 1, let code = codes.first else {
      throw Failure.usage(
        vi: "Mỗi lần chỉ báo cáo được một cam kết; nhiều cam kết thì chỉ với --nothing-new.",
        en: "One check-in is of one pledge; several are only taken with --nothing-new.")
    }
    let before = try opened.dossier(code)
    let key = CheckInKey(pledge: before.pledge.code, month: opened.month)
    let old = before.checkIn(in: key.month)
    var checkIn = old ?? CheckIn(key: key, state: .draft, enteredOn: opened.today, enteredBy: invocation.who)
    checkIn.state = draft ? .draft : .submitted
    try numbers.read(into: &checkIn, of: before.pledge, with: opened)
    if let health { checkIn.health = try TypedValue.health(health, of: "--health") }
    readWords(into: &checkIn, invocation.language)
    let saved = try opened.apply(.checkIn(checkIn, over: .this(old)))
    try invocation.tell(saved, as: format)
    if !draft { saved.ask(about: opened.month, invocation.language) }
  }

  /// The words are the program's own, so that only the month is asked about.
  private func sayNothingNew(with opened: OpenStore, as format: OutputFormat, in invocation: Invocation) throws {
    let saved = try opened.apply(.checkIns(try nothing(with: opened)))
    try invocation.tell(saved, as: format)
    saved.ask(about: opened.month, invocation.language) { if case .afterClosing = $0 { true } else { false } }
  }

  private func nothing(with opened: OpenStore) throws -> [CheckIn] {
    if draft || numbers.saysMoreThanWhyNone
      || [health, did, evidence, next, obstacle, ask].contains(where: { $0 != nil })
    {
      throw Failure.usage(
        vi: "--nothing-new: đã không có gì mới thì chỉ nhận thêm --no-number.",
        en: "--nothing-new: where there is nothing new, only --no-number says more.")
    }
    let reason: NoNumberReason? = try TypedValue.kept(numbers.noNumber) { try TypedValue.choice($0, of: "--no-number") }
    let codes = try opened.pledges(codes)
    let dossiers = try opened.store.dossiers(of: codes)
    return codes.compactMap { dossiers[$0]?.pledge }.map {
      .nothingNew(of: $0, in: opened.month, noNumber: reason, on: opened.today, by: opened.invocation.who)
    }
  }

  private func readWords(into checkIn: inout CheckIn, _ language: Language) {
    checkIn.did = TypedValue.kept(did, over: checkIn.did, in: language)
    checkIn.evidence = TypedValue.kept(evidence, over: checkIn.evidence, in: language)
    checkIn.next = TypedValue.kept(next, over: checkIn.next, in: language)
    checkIn.obstacle = TypedValue.kept(obstacle, over: checkIn.obstacle, in: language)
    if ask != nil {
      let words = TypedValue.kept(ask, over: checkIn.ask, in: language)
      // What was decided was decided on the old ask.
      if words != checkIn.ask { checkIn.decision = nil }
      checkIn.ask = words
    }
  }
}
