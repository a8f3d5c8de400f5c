import GiaobanCore

/// How a pledge's number goes on, for scripts.
enum ProspectJSON {
  static func value(of outlook: Outlook) -> JSONValue {
    let forecast = outlook.forecast
    return [
      "likelihood": JSONValue(forecast?.likelihood.rawValue), "reason": JSONValue(outlook.reason),
      "forecast": JSONValue(forecast?.value), "share": JSONValue(forecast?.share),
      "readings": JSONValue(forecast?.readings),
      "line": forecast.map { forecast in
        [
          "from": JSONValue(forecast.line.origin), "intercept": .number(forecast.line.intercept),
          "slopePerDay": .number(forecast.line.slope),
        ]
      } ?? .null,
    ]
  }

  static func value(of months: KeptMonths) -> JSONValue {
    ["kept": .integer(months.kept), "measured": .integer(months.measured)]
  }

  static func value(of pace: RequiredPace) -> JSONValue {
    [
      "perMonth": .number(pace.perMonth), "remaining": .number(pace.remaining), "monthsLeft": .number(pace.monthsLeft),
      "recent": JSONValue(pace.recent), "best": JSONValue(pace.best),
    ]
  }
}

extension Outlook {
  /// The name of why there is no forecast; nil with one.
  fileprivate var reason: String? {
    switch self {
    case .forecast: nil
    case .none(.notActive): "notActive"
    case .none(.levelToKeep): "levelToKeep"
    case .none(.noWay): "noWay"
    case .none(.targetDayHasCome): "targetDayHasCome"
    case .none(.tooFewReadings): "tooFewReadings"
    case .none(.numbersTooLarge): "numbersTooLarge"
    }
  }
}
