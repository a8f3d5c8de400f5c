import Foundation
import Testing

/// A ministry of two blocks and three units, all invented, as of 21 June 2027.
enum SmallMinistry {
  static let file = """
    giaoban: 1
    language: en
    pin: 2027-06-21
    leaders:
      - {code: DUNG, name: Ông Dũng, title: {vi: Bộ trưởng, en: Minister}}
      - {code: BINH, name: Ông Bình, title: Deputy Minister}
    blocks:
      - {code: KDI, name: {vi: Khối Công nghệ số, en: Digital technology}, leader: BINH, cutOffDay: 20}
      - {code: ALL, name: All units, leader: DUNG, spansMinistry: true}
    units:
      - {code: EDU, block: KDI, name: {vi: Ban Kỹ năng, en: Office of Skills}, head: {name: Ông Giang, title: Head}}
      - {code: SEC, block: KDI, name: Office of Security, contact: sec@practice.example}
      - {code: ALL, block: ALL, name: Every unit, collective: true}
    briefings:
      - {date: 2027-05-31, month: 2027-05, chair: DUNG, title: Briefing of May, conclusions: [One core work each.]}
    pledges:
      - code: EDU-1
        origin: directive
        title: {vi: Đào tạo kỹ sư, en: Train engineers}
        assignedBy: BINH
        assignedOn: 2027-05-31
        briefing: 2027-05-31
        due: 2028-06-30
        core: true
        product: Engineers who work
        metric:
          name: People trained
          unit: people
          baseline: 0
          baselineDay: 2027-05-31
          target: 30000
          targetDay: 2028-06-30
          waypoints: [{day: 2027-12-31, value: 10000}]
        tasks:
          - {title: Survey, due: 2027-09-30}
          - {title: Plan}
      - {code: EDU-2, origin: own, title: Meet the schools, assignedOn: 2027-05-31, duty: monthly}
      - {code: SEC-1, origin: own, title: Lock the phones, assignedOn: 2027-05-31, due: 2027-09-30}
      - {code: SEC-2, origin: suggestion, title: Open the data, assignedOn: 2027-05-31}

    """
}

extension Program {
  /// With the small ministry as its store.
  static func withSmallMinistry() throws -> Program { try Program(with: .smallMinistry) }

  /// One pledge, whole.
  func pledge(_ code: String) throws -> [String: Any] {
    try #require(try json("show", code) as? [String: Any])
  }

  /// Runs one line of words; those in quotes hold together. Expects exit code 0.
  @discardableResult
  func line(_ words: String) throws -> String {
    let outcome = try shell("\"$GIAOBAN\" \(words)")
    #expect(outcome.exitCode == 0, "\(words): \(outcome.stderr)")
    return outcome.stdout
  }

  /// Runs one line of words that is refused, and gives what is said of it.
  func refusal(_ words: String, _ code: Int32 = 1) throws -> String {
    let outcome = try shell("\"$GIAOBAN\" \(words)")
    #expect(outcome.exitCode == code, "\(words): \(outcome.stderr)")
    #expect(outcome.stdout.isEmpty, "\(words)")
    return outcome.stderr
  }
}
