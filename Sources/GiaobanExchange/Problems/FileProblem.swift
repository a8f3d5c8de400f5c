import GiaobanCore
import GiaobanText

/// One thing that is wrong in a file: where, in which field, with which value, and why.
package struct FileProblem: Hashable, Sendable {
  /// How many problems of one file are listed.
  package static let limit = 20

  package enum Kind: Hashable, Sendable {
    // The text of the file.
    /// - Parameter byte: Counted from 1 in its line.
    case notUTF8(byte: Int)
    case forbiddenCharacter
    /// - Parameter reason: The parser's own words, in English.
    case notYAML(reason: String)
    case sharedNode
    case nestedTooDeep
    case empty
    // The shape.
    case version
    case unknownField(nearest: String?)
    case repeatedField
    /// `{vi: one, two, en: three}`: YAML takes `two` for a field.
    case commaInBraces
    case missing(field: String)
    case notAText
    case notAList
    case notAMap(fields: [String])
    /// It stands for nothing without these.
    case needs([String])
    /// It says the same as another field, which is written too.
    case beside(field: String)
    // The value.
    case notADay
    case notAMonth
    case notANumber
    case outOfRange(from: Double, to: Double)
    case notAWholeNumber(from: Int, to: Int)
    case notYesOrNo
    case notACode
    case notAPledgeCode
    case notOneOf([String], nearest: String?)
    case notATimeZone
    // What the records say together.
    case unknown(RecordKind, nearest: String?)
    /// - Parameter there: those there are, with their names.
    case notALeader([String])
    case repeated(RecordKind, firstLine: Int)
    /// What a command would refuse as well.
    case rule(RuleViolation)
  }

  package let file: String
  /// The number of the line, from 1.
  package let line: Int
  /// The way to the field: `pledges[CNT-1].metric.target`; empty for the file itself.
  package let field: String
  /// The value as it stands in the file; empty when there is none.
  package let value: String
  package let kind: Kind

  package init(file: String, line: Int, field: String, value: String, kind: Kind) {
    self.file = file
    self.line = line
    self.field = field
    self.value = value
    self.kind = kind
  }
}

/// What a record of the briefing file is.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case leader
  case block
  case unit
  case briefing
  case pledge
  case task
  case checkIn
  case `extension`

  package var name: Phrase {
    switch self {
    case .leader: Phrase(vi: "lãnh đạo", en: "leader")
    case .block: Phrase(vi: "khối", en: "block")
    case .unit: Phrase(vi: "đơn vị", en: "unit")
    case .briefing: Phrase(vi: "hội nghị giao ban", en: "briefing")
    case .pledge: Phrase(vi: "cam kết", en: "pledge")
    case .task: Phrase(vi: "nhiệm vụ", en: "task")
    case .checkIn: Phrase(vi: "báo cáo tháng", en: "check-in")
    case .extension: Phrase(vi: "gia hạn", en: "extension")
    }
  }
}
