import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanText

/// The number that a pledge is measured by. What is not given stays; an empty text takes it away.
struct MetricOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("What is measured.", valueName: "name")) var metric: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Its unit of measure.", valueName: "text"))
  var metricUnit: String?

  @Option(
    help: ArgumentHelp("The target is a level to be kept, at least or at most; no baseline.", valueName: "side"),
    completion: .list(Metric.Keep.allCases.map(\.rawValue)))
  var keep: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where it begins, with a decimal dot.", valueName: "number"))
  var baseline: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day of the baseline.", valueName: "day"))
  var from: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where it is to be; may still be unset.", valueName: "number"))
  var target: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day of the target.", valueName: "day"))
  var by: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A point of the path between; repeated, in order of day.", valueName: "day=number"))

  var waypoint: [String] = []

  var isGiven: Bool {
    [metric, metricUnit, keep, baseline, from, target, by].contains { $0 != nil } || !waypoint.isEmpty
  }

  /// - Parameter old: the metric that is changed; nil makes a new one of what is given.
  func metric(over old: Metric? = nil, with opened: OpenStore) throws -> Metric? {
    let language = opened.language
    let others = [metricUnit, keep, baseline, from, target, by].compactMap { $0 } + waypoint
    if others.isEmpty, (metric ?? "").isEmpty { return metric == nil ? old : nil }
    guard let name = TypedValue.kept(metric, over: old?.name, in: language) else {
      throw Failure.usage(
        vi: "--metric: chưa có tên chỉ tiêu. Hãy cho biết đo gì, ví dụ --metric \"số người học xong\".",
        en: "--metric: the metric has no name. Say what is measured, like --metric \"people trained\".")
    }
    guard let unit = TypedValue.kept(metricUnit, over: old?.unitOfMeasure, in: language) else {
      throw Failure.usage(
        vi: "--metric-unit: chỉ tiêu chưa có đơn vị tính, ví dụ --metric-unit người.",
        en: "--metric-unit: the metric has no unit of measure. Name it, like --metric-unit people.")
    }
    return Metric(
      name: name, unitOfMeasure: unit,
      keep: try TypedValue.kept(keep, over: old?.keep) { try TypedValue.choice($0, of: "--keep") },
      baseline: try TypedValue.kept(baseline, of: "--baseline", over: old?.baseline, unit: unit),
      baselineDay: try opened.day(from, as: .baseline, of: "--from", over: old?.baselineDay),
      target: try TypedValue.kept(target, of: "--target", over: old?.target, unit: unit),
      targetDay: try opened.day(by, as: .target, of: "--by", over: old?.targetDay),
      waypoints: waypoint.isEmpty
        ? old?.waypoints ?? [] : try waypoint.filter { !$0.isEmpty }.map { try Self.waypoint($0, unit, with: opened) })
  }

  private static func waypoint(_ text: String, _ unit: Bilingual, with opened: OpenStore) throws -> Metric.Waypoint {
    let sides = text.split(separator: "=", maxSplits: 1).map { TypedValue.line(String($0)) }
    guard sides.count == 2 else {
      throw Failure.usage(
        vi: "--waypoint: “\(text)” không phải một mốc. Hãy viết NGÀY=SỐ như 2024-12-31=20000.",
        en: "--waypoint: “\(text)” is not a waypoint. Write DAY=NUMBER like 2024-12-31=20000.")
    }
    return Metric.Waypoint(
      day: try opened.invocation.day(sides[0], as: .waypoint, of: "--waypoint", from: opened.today),
      value: try TypedValue.number(sides[1], of: "--waypoint", unit: unit))
  }
}
