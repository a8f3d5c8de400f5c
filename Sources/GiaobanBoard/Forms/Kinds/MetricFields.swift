import GiaobanCore
import GiaobanText

/// The part of the pledge's form that asks for its metric. Left empty as a whole there is none; a target that is left empty is
/// still to be set.
enum MetricFields {
  static func fields(_ metric: Metric?, _ language: Language) -> [FormField] {
    let heading = Phrase(
      vi: "Chỉ tiêu (để trống nếu không đo bằng số)", en: "Metric (empty where it is not measured by a number)")
    var fields = FormField.texts(.metric, .line, metric?.name, language)
    fields[0].heading = heading
    fields += FormField.texts(.measure, .line, metric?.unitOfMeasure, language)
    let keeps = Metric.Keep.allCases.map { FormField.Option($0.rawValue, $0.name) }
    let asLevel = Phrase(
      vi: "Mức cần giữ, ghi ở mục tiêu, thay cho lộ trình.", en: "The target is a level to be kept: no path to it.")
    fields.append(
      FormField(.keep, .choice(keeps, isOptional: true), metric?.keep?.rawValue ?? "").recalling(asLevel))
    fields.append(.number(.baseline, metric?.baseline, language, measure: metric?.unitOfMeasure))
    fields.append(.day(.baselineDay, metric?.baselineDay, language))
    let unset = Phrase(
      vi: "Để trống: mục tiêu sẽ đặt sau.", en: "Empty: the target is still to be set.")
    fields.append(.number(.target, metric?.target, language, measure: metric?.unitOfMeasure).recalling(unset))
    fields.append(.day(.targetDay, metric?.targetDay, language))
    let waypoints = TypedWaypoints.text(metric?.waypoints ?? [], language)
    let example = Phrase(
      vi: "Mỗi dòng một mốc: NGÀY = SỐ, ví dụ 31/12/2024 = 21.914",
      en: "One a line: DAY = NUMBER, for example 2024-12-31 = 21,914")
    fields.append(FormField(.waypoints, .waypoints, waypoints).recalling(example))
    return fields
  }

  /// - Throws: a problem where a part is there without the name or the unit of measure, or the path goes backwards.
  static func metric(_ answers: FormAnswers, _ old: Metric?) throws(FormProblem) -> Metric? {
    let keep: Metric.Keep? = answers.choice(.keep)
    let baseline = try answers.number(.baseline, old?.baseline)
    let baselineDay = try answers.day(.baselineDay, old?.baselineDay)
    let target = try answers.number(.target, old?.target)
    let targetDay = try answers.day(.targetDay, old?.targetDay)
    let waypoints = try answers.waypoints(.waypoints, old?.waypoints ?? [])
    let name = answers.bilingual(.metric, old?.name)
    let measure = answers.bilingual(.measure, old?.unitOfMeasure)
    let isEmpty =
      measure == nil && keep == nil && baseline == nil && baselineDay == nil && target == nil && targetDay == nil
      && waypoints.isEmpty
    if name == nil, isEmpty { return nil }
    guard let name else {
      throw FormProblem(
        .metric, vi: "Cần tên chỉ tiêu: số này đo cái gì?", en: "The metric needs a name: what is counted?")
    }
    guard let measure else {
      throw FormProblem(
        .measure, vi: "Cần đơn vị tính, ví dụ: người, %.", en: "The unit of measure is needed: people, %.")
    }
    let metric = Metric(
      name: name, unitOfMeasure: measure, keep: keep, baseline: baseline, baselineDay: baselineDay,
      target: target, targetDay: targetDay, waypoints: waypoints)
    try checkOrder(metric, answers)
    return metric
  }

  private static func checkOrder(_ metric: Metric, _ answers: FormAnswers) throws(FormProblem) {
    let language = answers.context.language
    if let start = metric.baselineDay, start > answers.context.today, answers.isChanged(.baselineDay) {
      let day = DayText.full(start, language)
      throw FormProblem(
        .baselineDay, vi: "Ngày ban đầu \(day) còn ở tương lai; mức ban đầu là mức đã có.",
        en: "The baseline's day, \(day), is in the future; a baseline is what was there.")
    }
    if let first = metric.waypoints.first, let start = metric.baselineDay, first.day <= start {
      let (day, from) = (DayText.full(first.day, language), DayText.full(start, language))
      // Whichever of the two was typed is the one to look at.
      throw FormProblem(
        answers.isChanged(.waypoints) ? .waypoints : .baselineDay, vi: "Mốc \(day) phải sau ngày ban đầu \(from).",
        en: "The waypoint of \(day) must come after the baseline's day, \(from).")
    }
    if let last = metric.waypoints.last, let end = metric.targetDay, last.day >= end {
      let (day, to) = (DayText.full(last.day, language), DayText.full(end, language))
      throw FormProblem(
        answers.isChanged(.waypoints) ? .waypoints : .targetDay, vi: "Mốc \(day) phải trước ngày mục tiêu \(to).",
        en: "The waypoint of \(day) must come before the target's day, \(to).")
    }
  }
}
