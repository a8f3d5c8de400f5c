import GiaobanCore
import GiaobanText

/// Fields that cannot be true together.
package enum Contradiction: Hashable, Sendable {
  case statusBesideMoves
  case statusNeedsMoves
  case movesOutOfOrder
  case moveNotAllowed(from: PledgeStatus?, to: PledgeStatus)
  case proposedButNotSuggested
  case dutyWithDueDay
  case originalWithoutDueDay
  case laterDueWithoutExtension
  case ownUnitCooperates
  case daysOutOfOrder(earlier: String, later: String)
  case afterPin
  case readingDayAlone
  case decisionIncomplete
  case targetEqualsBaseline
  case thresholdsOutOfOrder
  case secondBlockForAll

  package func phrase(value: String) -> Phrase {
    switch self {
    case .statusBesideMoves, .statusNeedsMoves, .movesOutOfOrder, .moveNotAllowed, .proposedButNotSuggested:
      wordsOfMoves
    default: words(value: value)
    }
  }

  private var wordsOfMoves: Phrase {
    switch self {
    case .statusBesideMoves:
      Phrase(vi: "chỉ viết status hoặc moves, không viết cả hai.", en: "write status or moves, not both.")
    case .statusNeedsMoves:
      Phrase(
        vi: "trạng thái này cần moves, có ngày của từng bước.",
        en: "this status needs moves, with the day of each step.")
    case .movesOutOfOrder:
      Phrase(vi: "các bước phải theo thứ tự ngày.", en: "moves must stand in the order of their days.")
    case .moveNotAllowed(let from, let to):
      if let from {
        Phrase(
          vi: "không thể chuyển từ “\(from.name.vi)” sang “\(to.name.vi)”.",
          en: "a pledge cannot move from \(from.name.en) to \(to.name.en).")
      } else {
        Phrase(
          vi: "cam kết không thể bắt đầu ở “\(to.name.vi)”; bước đầu là proposed hoặc active.",
          en: "a pledge cannot begin as \(to.name.en); its first move is proposed or active.")
      }
    default:
      Phrase(
        vi: "chỉ gợi mở (origin: suggestion) mới có thể là proposed.",
        en: "only a suggestion (origin: suggestion) can be proposed.")
    }
  }

  private func words(value: String) -> Phrase {
    switch self {
    case .readingDayAlone:
      Phrase(vi: "asOf cần có value.", en: "asOf needs a value.")
    case .dutyWithDueDay:
      Phrase(vi: "việc hằng tháng (duty) không có hạn.", en: "a monthly duty has no due day.")
    case .originalWithoutDueDay:
      Phrase(vi: "dueOriginal cần có due.", en: "dueOriginal needs due.")
    case .laterDueWithoutExtension:
      Phrase(
        vi: "hạn muộn hơn dueOriginal cần một gia hạn đã được duyệt trong extensions.",
        en: "a due day after dueOriginal needs a granted extension in extensions.")
    case .ownUnitCooperates:
      Phrase(
        vi: "đơn vị chủ trì “\(value)” không tự phối hợp với mình.",
        en: "the unit “\(value)” does not co-operate with itself.")
    case .daysOutOfOrder(let earlier, let later):
      Phrase(vi: "\(earlier) phải trước \(later).", en: "\(earlier) must come before \(later).")
    case .afterPin:
      Phrase(
        vi: "“\(value)” sau ngày ghim (pin) của tệp; việc chưa xảy ra thì không ghi.",
        en: "“\(value)” is after the file's pin; what has not happened yet is not recorded.")
    case .decisionIncomplete:
      Phrase(
        vi: "quyết định cần đủ decision, decidedOn và decidedBy.",
        en: "a decision needs decision, decidedOn and decidedBy together.")
    case .targetEqualsBaseline:
      Phrase(vi: "target phải khác baseline.", en: "target must differ from baseline.")
    case .thresholdsOutOfOrder:
      Phrase(vi: "atRiskFrom không được lớn hơn onTrackFrom.", en: "atRiskFrom must not be above onTrackFrom.")
    default:
      Phrase(vi: "chỉ một khối có spansMinistry: true.", en: "only one block can have spansMinistry: true.")
    }
  }
}
