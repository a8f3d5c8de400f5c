import GiaobanText

/// The order in which a list of pledges is sorted.
package struct PledgeOrder: Hashable, Sendable {
  package enum Column: String, CaseIterable, Sendable {
    /// What needs somebody first, worst first.
    case need
    /// Block, unit, number: as they are recorded.
    case code
    case title
    case due
    case status
    /// Worst first.
    case health
    /// What still has to be done about it first.
    case checkIn
    case progress
  }

  package var column: Column
  package var isReversed: Bool

  package init(_ column: Column = .code, isReversed: Bool = false) {
    self.column = column
    self.isReversed = isReversed
  }

  /// The order of the lists while the user has chosen no other.
  package static let usual = PledgeOrder(.need)

  /// True where nothing has to be sorted: the lines of a portfolio stand so.
  package var isRecorded: Bool { column == .code && !isReversed }

  /// What one pledge is sorted by.
  package enum Key: Hashable, Sendable {
    case number(Double)
    case text(VietnameseOrder.Key)
    /// It has no such thing, and stands last, also in the reverse order.
    case none
  }

  /// - Parameter place: among the portfolio's lines.
  package func key(
    of line: PledgeLine, _ assessment: Assessment, place: Int, seenFrom viewpoint: Viewpoint, _ language: Language
  ) -> Key {
    switch column {
    case .need:
      let isNeeding = line.needsSomeone(assessment, seenFrom: viewpoint)
      return .number(Double(assessment.rank + (isNeeding ? 0 : 10)))
    case .code: return .number(Double(place))
    case .title: return .text(VietnameseOrder.Key(line.pledge.title.text(language)))
    case .due: return line.dueInForce(on: viewpoint.day).map { .number(Double($0.number)) } ?? .none
    case .status: return .number(Double(PledgeStatus.allCases.firstIndex(of: assessment.status) ?? 0))
    case .health: return .number(Double(assessment.rank))
    case .checkIn: return Self.rank(line, assessment, viewpoint.month).map { .number(Double($0)) } ?? .none
    case .progress: return assessment.progress.map { .number($0) } ?? .none
    }
  }

  /// Whether the left one stands before the right one; equal ones stand by their places.
  package func precedes(_ left: (key: Key, place: Int), _ right: (key: Key, place: Int)) -> Bool {
    switch (left.key, right.key) {
    case (.number(let one), .number(let other)) where one != other: (one < other) != isReversed
    case (.text(let one), .text(let other)) where one != other: (one < other) != isReversed
    case (.none, .number), (.none, .text): false
    case (.number, .none), (.text, .none): true
    default: left.place < right.place
    }
  }

  /// Missing, returned, owed, draft, submitted, acknowledged; nil where none is owed or given.
  private static func rank(_ line: PledgeLine, _ assessment: Assessment, _ month: Month) -> Int? {
    switch line.mark(of: month)?.state {
    case .returned?: return 1
    case .draft?: return 3
    case .submitted?: return 4
    case .acknowledged?: return 5
    case nil: return assessment.owed.last { $0.month == month }.map { $0.isLate ? 0 : 2 }
    }
  }
}

extension PledgeOrder.Column {
  /// Whether what is sorted by are a few ranks, which many pledges share.
  package var hasFewKeys: Bool {
    switch self {
    case .need, .status, .health, .checkIn: true
    case .code, .title, .due, .progress: false
    }
  }

  package var name: Phrase {
    switch self {
    case .need: Phrase(vi: "cần quan tâm trước", en: "worst first")
    case .code: Phrase(vi: "mã", en: "code")
    case .title: Phrase(vi: "tên", en: "title")
    case .due: Phrase(vi: "hạn", en: "due day")
    case .status: Phrase(vi: "trạng thái", en: "status")
    case .health: Phrase(vi: "đánh giá", en: "health")
    case .checkIn: Phrase(vi: "báo cáo tháng", en: "check-in")
    case .progress: Phrase(vi: "mức đạt", en: "progress")
    }
  }
}

extension Assessment {
  /// 0 is what needs attention most: active ones worst first, then those that wait, then those that have ended.
  package var rank: Int {
    switch (status, overall) {
    case (.active, .offTrack): 0
    case (.active, .atRisk): 1
    case (.active, .unknown): 2
    case (.active, .onTrack): 3
    case (.paused, _): 4
    case (.proposed, _): 5
    case (.done, _): 6
    case (.dropped, _): 7
    }
  }
}
