import GiaobanCore
import GiaobanText

/// One thing that happened to a pledge, for scripts.
enum ChangeJSON {
  static func value(of change: PledgeChange, to pledge: Pledge, _ language: Language) -> JSONValue {
    let (old, new) = change.values(language)
    return [
      "kind": .string(change.kind), "code": JSONValue(pledge.code), "title": .string(pledge.title.text(language)),
      "unit": JSONValue(pledge.unit), "from": old, "to": new, "on": JSONValue(change.day),
      "month": JSONValue(change.month), "times": JSONValue(change.times), "reason": JSONValue(change.why(language)),
      "easing": .bool(change.isEasing),
    ]
  }
}

extension PledgeChange {
  /// Its name for scripts.
  fileprivate var kind: String {
    switch self {
    case .extended: "extended"
    case .revised(let revision): revision.kind
    case .added: "added"
    case .dropped: "dropped"
    case .status: "status"
    case .health: "health"
    case .silent: "silent"
    }
  }

  fileprivate func values(_ language: Language) -> (old: JSONValue, new: JSONValue) {
    switch self {
    case .extended(let extended, _): (JSONValue(extended.oldDue), JSONValue(extended.newDue))
    case .revised(let revision): revision.values(language)
    case .added(_, let status): (.null, .string(status.rawValue))
    case .dropped: (.null, .string(PledgeStatus.dropped.rawValue))
    case .status(let from, let to, _, _): (.string(from.rawValue), .string(to.rawValue))
    case .health(let from, let to): (.string(from.rawValue), .string(to.rawValue))
    case .silent: (.null, .null)
    }
  }

  fileprivate var day: Day? {
    switch self {
    case .extended(let extended, _): extended.grantedOn
    case .added(let on, _), .dropped(let on, _), .status(_, _, let on, _): on
    case .revised, .health, .silent: nil
    }
  }

  fileprivate var month: Month? {
    if case .silent(let month) = self { month } else { nil }
  }

  fileprivate var times: Int? {
    if case .extended(_, let times) = self { times } else { nil }
  }

  fileprivate func why(_ language: Language) -> String? {
    switch self {
    case .extended(let extended, _): extended.reason.text(language)
    case .dropped(_, let reason), .status(_, _, _, let reason): reason
    case .revised, .added, .health, .silent: nil
    }
  }
}

extension PledgeRevision {
  fileprivate var kind: String {
    switch self {
    case .due(nil, _): "dueSet"
    case .due(_, nil): "dueRemoved"
    case .due(let old?, let new?): new < old ? "dueEarlier" : "dueEdited"
    case .target(_, _, let move): "target" + move.rawValue.capitalisedAtStart
    case .keep: "keepChanged"
    case .targetDay: "targetDayMoved"
    case .baseline: "baselineMoved"
    case .waypoints: "waypointsMoved"
    case .unit: "unitMoved"
    case .core(let isCore): isCore ? "coreSet" : "coreRemoved"
    case .title: "reworded"
    case .product: "productReworded"
    }
  }

  fileprivate func values(_ language: Language) -> (old: JSONValue, new: JSONValue) {
    let point = { (point: Metric.Waypoint) -> JSONValue in
      ["day": JSONValue(point.day), "value": .number(point.value)]
    }
    switch self {
    case .due(let old, let new), .targetDay(let old, let new): return (JSONValue(old), JSONValue(new))
    case .target(let old, let new, _): return (JSONValue(old), JSONValue(new))
    case .keep(let old, let new): return (JSONValue(old?.rawValue), JSONValue(new?.rawValue))
    case .baseline(let old, let new): return (old.map(point) ?? .null, new.map(point) ?? .null)
    case .unit(let old, let new): return (JSONValue(old), JSONValue(new))
    case .core(let isCore): return (.bool(!isCore), .bool(isCore))
    case .waypoints(let old, let new, _): return (.array(old.map(point)), .array(new.map(point)))
    case .title(let old, let new): return (.string(old.text(language)), .string(new.text(language)))
    case .product(let old, let new):
      return (JSONValue(old?.text(language)), JSONValue(new?.text(language)))
    }
  }
}
