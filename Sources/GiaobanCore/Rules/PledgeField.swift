import GiaobanText

/// What an edit may change of a pledge.
package enum PledgeField: String, CaseIterable, Sendable {
  case title
  case product
  case detail
  case unit
  case cooperatingUnits
  case assignedBy
  case assignedOn
  case briefing
  case conclusion
  case source
  case due
  case duty
  case core
  case bold
  case metric
}

extension PledgeField {
  package var name: Phrase {
    switch self {
    case .title: Phrase(vi: "tên", en: "title")
    case .product: Phrase(vi: "sản phẩm", en: "product")
    case .detail: Phrase(vi: "chi tiết", en: "detail")
    case .unit: Phrase(vi: "đơn vị", en: "unit")
    case .cooperatingUnits: Phrase(vi: "đơn vị phối hợp", en: "co-operating units")
    case .assignedBy: Phrase(vi: "người giao", en: "assigned by")
    case .assignedOn: Phrase(vi: "ngày giao", en: "assigned on")
    case .briefing: Phrase(vi: "hội nghị", en: "briefing")
    case .conclusion: Phrase(vi: "kết luận số", en: "conclusion")
    case .source: Phrase(vi: "nguồn", en: "source")
    case .due: Phrase(vi: "hạn", en: "due day")
    case .duty: Phrase(vi: "việc hằng tháng", en: "monthly duty")
    case .core: Phrase(vi: "cốt lõi", en: "core")
    case .bold: Phrase(vi: "vùng 2%", en: "bold")
    case .metric: Phrase(vi: "chỉ tiêu", en: "metric")
    }
  }
}
