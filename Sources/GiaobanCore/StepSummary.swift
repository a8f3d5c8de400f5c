/// What a step of the log did and to what, in a few words: "done: SEC-1".
package struct StepSummary: Equatable, Sendable {
  /// So many pledges are named.
  package static let mostNamed = 3

  package let name: ChangeName
  /// The first pledges that it touched, in the order of its events.
  package let pledges: [PledgeCode]
  /// How many more it touched.
  package let more: Int
  /// The one record that it touched, where that is no pledge's.
  package let record: RecordKey?

  package init(name: ChangeName, pledges: [PledgeCode], more: Int, record: RecordKey? = nil) {
    self.name = name
    self.pledges = pledges
    self.more = more
    self.record = record
  }

  package init(_ batch: Batch) {
    let codes = batch.pledges
    let keys = batch.events.map(\.key)
    self.init(
      name: batch.name, pledges: Array(codes.prefix(Self.mostNamed)), more: max(0, codes.count - Self.mostNamed),
      record: codes.isEmpty && keys.count == 1 && keys != [.settings] ? keys[0] : nil)
  }

  package var words: Phrase {
    if let record { return name.words + Phrase(": ") + record.words }
    if pledges.isEmpty { return name.words }
    let named = pledges.map(\.description).joined(separator: ", ")
    return name.words + Phrase(": \(named)\(more > 0 ? " +\(more)" : "")")
  }
}
