import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanStore
import GiaobanText

/// What a check-in says in numbers, or whether a duty was kept, as commands take it.
struct CheckInNumbers: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("The reading, with a decimal dot.", valueName: "number"))
  var value: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day of the reading.", valueName: "day"))
  var asOf: String?

  @Option(
    help: ArgumentHelp("Why there is no reading: notStarted, tooEarly, yearlyFigure or dataLate.", valueName: "reason"),
    completion: .list(NoNumberReason.allCases.map(\.rawValue)))
  var noNumber: String?

  @Option(help: ArgumentHelp("Of a monthly duty: yes or no.", valueName: "yes|no"), completion: .list(["yes", "no"]))
  var kept: String?

  var isGiven: Bool { noNumber != nil || saysMoreThanWhyNone }

  var saysMoreThanWhyNone: Bool { [value, asOf, kept].contains { $0 != nil } }

  /// What is not given stays.
  func read(into checkIn: inout CheckIn, of pledge: Pledge, with opened: OpenStore) throws {
    if value != nil, noNumber != nil {
      throw Failure.usage(
        vi: "Chọn một: --value hoặc --no-number.", en: "Choose one: --value or --no-number.")
    }
    if let value {
      checkIn.reading = try TypedValue.number(value, of: "--value", unit: pledge.metric?.unitOfMeasure)
      checkIn.readingDay = nil
      checkIn.noNumber = nil
    }
    if let noNumber {
      let reason: NoNumberReason = try TypedValue.choice(noNumber, of: "--no-number")
      checkIn.noNumber = reason
      checkIn.reading = nil
    }
    if let asOf {
      checkIn.readingDay = try opened.invocation.day(asOf, as: .reading, of: "--as-of", from: opened.today)
      if checkIn.reading == nil {
        throw Failure.usage(
          vi: "--as-of: chưa có số liệu. Thêm --value.", en: "--as-of: there is no reading. Add --value.")
      }
    }
    if let kept { checkIn.kept = try TypedValue.yesOrNo(kept, of: "--kept") }
  }
}

extension Saved {
  /// Asks on standard error about what is odd in a check-in that was handed in, and yet may be right.
  ///
  /// - Parameter isAsked: which questions are asked; all unless it is given.
  func ask(about month: Month, _ language: Language, where isAsked: (CheckInQuestion) -> Bool = { _ in true }) {
    for dossier in dossiers {
      guard let checkIn = dossier.checkIn(in: month) else { continue }
      for question in CheckInQuestion.questions(about: checkIn, in: dossier, ministry: ministry)
      where isAsked(question) {
        StandardError.say("giaoban: \(dossier.pledge.code): " + question.phrase.text(language))
      }
    }
  }
}
