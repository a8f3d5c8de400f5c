import GiaobanCore
import GiaobanReports

/// What a form is for. It names the form's draft as well: there is one of each.
package enum FormPurpose: Hashable, Codable, Sendable {
  case checkIn(CheckInKey)
  /// - Parameter unit: the one that it is most likely for.
  case newPledge(unit: UnitCode?)
  case pledge(PledgeCode)
  case newTask(PledgeCode)
  case task(TaskKey)
  case meeting(MeetingWords)
  /// Given in a meeting; the unit that it is most likely for.
  case directive(unit: UnitCode?)
  case extend([PledgeCode])
  case decideExtension(PledgeCode)
  case accept(PledgeCode)
  case move([PledgeCode], to: PledgeStatus)
  case supervise(CheckInKey)
  /// For the records of the ministry, nil stands for a new one.
  case leader(LeaderCode?)
  case block(BlockCode?)
  /// - Parameter block: the block that a new unit is most likely in.
  case unit(UnitCode?, block: BlockCode?)
  case briefing(Day?)
  case settings
  /// - Parameter subject: the report that is read, and that the form begins with.
  case report(ReportSubject)

  /// The pledge that must have been read before the form opens.
  var pledge: PledgeCode? {
    switch self {
    case .checkIn(let key), .supervise(let key): key.pledge
    case .pledge(let code), .newTask(let code), .decideExtension(let code), .accept(let code): code
    case .task(let key): key.pledge
    case .meeting(let words): words.pledge
    case .directive: nil
    case .extend(let codes), .move(let codes, _): codes.count == 1 ? codes.first : nil
    case .newPledge, .leader, .block, .unit, .briefing, .settings, .report: nil
    }
  }

  /// Whether it is an answer to the record: what has been changed since it was read is not answered unseen.
  var answersRecord: Bool {
    switch self {
    case .supervise, .decideExtension: true
    default: false
    }
  }
}
