import GiaobanCore
import GiaobanText

// What happened to a pledge, as tables tell it: what kind of thing, from what to what, and a sentence where there is more.

extension PledgeChange {
  package var name: Phrase {
    switch self {
    case .extended: Phrase(vi: "gia hạn", en: "extended")
    case .revised(let revision):
      revision.isEasing
        ? Phrase(
          vi: Easing.marked(revision.name.vi, .vietnamese), en: Easing.marked(revision.name.en, .english))
        : revision.name
    case .added: Phrase(vi: "cam kết mới", en: "added")
    case .dropped: Phrase(vi: "dừng", en: "dropped")
    case .status: Phrase(vi: "đổi trạng thái", en: "status")
    case .health: Phrase(vi: "đổi đánh giá", en: "health")
    case .silent: Phrase(vi: "không báo cáo", en: "silent")
    }
  }

  /// `30/06/2027 → 31/08/2027`.
  package func fromTo(_ language: Language) -> String {
    switch self {
    case .extended(let extended, _):
      Self.arrow(Self.day(extended.oldDue, language), Self.day(extended.newDue, language))
    case .revised(let revision): revision.fromTo(language)
    case .added(let on, let status): "\(Self.day(on, language)) (\(status.name.text(language)))"
    case .dropped(let on, _): Self.day(on, language)
    case .status(let from, let to, let on, _):
      Self.arrow(from.name.text(language), to.name.text(language)) + " (\(Self.day(on, language)))"
    case .health(let from, let to): Self.arrow(from.name.text(language), to.name.text(language))
    case .silent(let month): DayText.full(month, language)
    }
  }

  /// Why; nil where nothing was said.
  package func reason(_ language: Language) -> String? {
    switch self {
    case .extended(let extended, let times):
      extended.reason.text(language)
        + Phrase(vi: " (lần thứ \(times))", en: times == 1 ? " (the first time)" : " (\(times) times so far)")
        .text(language)
    case .dropped(_, let reason), .status(_, _, _, let reason): reason
    case .revised, .added, .health, .silent: nil
    }
  }

  fileprivate static func day(_ day: Day?, _ language: Language) -> String {
    day.map { DayText.full($0, language) } ?? "–"
  }

  fileprivate static func arrow(_ old: String, _ new: String) -> String { "\(old) → \(new)" }
}

extension PledgeRevision {
  fileprivate var name: Phrase {
    switch self {
    case .due(nil, _): Phrase(vi: "đặt hạn", en: "due day set")
    case .due(_, nil): Phrase(vi: "bỏ hạn", en: "due day taken away")
    case .due(let old?, let new?) where new < old: Phrase(vi: "hạn sớm hơn", en: "due earlier")
    case .due: Phrase(vi: "sửa hạn", en: "due day edited")
    case .target(_, _, let move): move.name
    case .keep: Phrase(vi: "đổi cách giữ mức", en: "level to be kept otherwise")
    case .targetDay: Phrase(vi: "dời ngày mục tiêu", en: "target's day moved")
    case .baseline: Phrase(vi: "sửa mức ban đầu", en: "baseline moved")
    case .waypoints: Phrase(vi: "dời mốc", en: "waypoints moved")
    case .unit: Phrase(vi: "chuyển đơn vị", en: "moved to another unit")
    case .core(true): Phrase(vi: "nhận là việc cốt lõi", en: "made core")
    case .core(false): Phrase(vi: "bỏ việc cốt lõi", en: "core no more")
    case .title: Phrase(vi: "đổi lời", en: "reworded")
    case .product: Phrase(vi: "đổi sản phẩm", en: "product reworded")
    }
  }

  fileprivate func fromTo(_ language: Language) -> String {
    let number = { (value: Double?) in value.map { NumberText.screenText($0, language) } ?? "–" }
    let day = { (day: Day?) in PledgeChange.day(day, language) }
    let point = { (point: Metric.Waypoint) in "\(number(point.value)) (\(day(point.day)))" }
    let points = { (points: [Metric.Waypoint]) in
      points.isEmpty ? "–" : points.map(point).joined(separator: ", ")
    }
    switch self {
    case .due(let old, let new), .targetDay(let old, let new): return PledgeChange.arrow(day(old), day(new))
    case .target(let old, let new, _): return PledgeChange.arrow(number(old), number(new))
    case .keep(let old, let new):
      let name = { (keep: Metric.Keep?) in keep?.name.text(language) ?? "–" }
      return PledgeChange.arrow(name(old), name(new))
    case .baseline(let old, let new): return PledgeChange.arrow(old.map(point) ?? "–", new.map(point) ?? "–")
    case .unit(let old, let new): return PledgeChange.arrow(old.text, new.text)
    case .core: return "–"
    case .waypoints(let old, let new, _): return PledgeChange.arrow(points(old), points(new))
    case .title(let old, let new): return PledgeChange.arrow("“\(old.text(language))”", "“\(new.text(language))”")
    case .product(let old, let new):
      let quoted = { (text: Bilingual?) in text.map { "“\($0.text(language))”" } ?? "–" }
      return PledgeChange.arrow(quoted(old), quoted(new))
    }
  }
}

extension PledgeRevision.TargetMove {
  fileprivate var name: Phrase {
    switch self {
    case .lowered: Phrase(vi: "hạ mục tiêu", en: "target lowered")
    case .raised: Phrase(vi: "nâng mục tiêu", en: "target raised")
    case .set: Phrase(vi: "đặt mục tiêu", en: "target set")
    case .removed: Phrase(vi: "bỏ mục tiêu", en: "target taken away")
    case .moved: Phrase(vi: "đổi mục tiêu", en: "target moved")
    }
  }
}
