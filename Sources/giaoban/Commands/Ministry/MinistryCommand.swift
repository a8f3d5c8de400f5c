import GiaobanCore
import GiaobanReports
import GiaobanService
import GiaobanText

/// A command that adds a leader, block, unit or briefing, edits it where it is there, and shows it where nothing is to change.
protocol MinistryCommand: InvokedCommand {
  /// As `--format` names it.
  var format: String { get }

  var slip: CorrectionOptions { get }

  /// - Returns: the record as it is stored, nil where it is not, and as it is to be.
  func edit(with opened: OpenStore) throws -> (old: Record?, new: Record)

  /// What is asked for instead of an edit; nil where nothing is.
  func step(with opened: OpenStore) throws -> Change?
}

extension MinistryCommand {
  func step(with opened: OpenStore) throws -> Change? { nil }

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let opened = try OpenStore(invocation)
    if let step = try step(with: opened) { return try invocation.tell(try opened.apply(step), as: format) }
    let (old, new) = try edit(with: opened)
    if old != new {
      return try invocation.tell(try opened.apply(try slip.applied(to: .put(from: old, to: new), opened)), as: format)
    }
    switch format {
    case .json: try invocation.write(RecordJSON.value(of: new))
    case .text: try invocation.output.write(RecordText.text(of: new, invocation.language))
    }
  }

  /// Why a record that is not there cannot be shown, nor added with what was given.
  ///
  /// - Parameter names: those of the records of its kind, for the nearest of them.
  func missing(_ kind: Phrase, _ name: String, among names: [String], needs: Phrase) -> Failure {
    Failure(
      .refused,
      Invocation.unknown(kind, name, nearest: NearestNames.nearest(to: name, among: names))
        + Phrase(vi: " Muốn thêm thì cho biết \(needs.vi).", en: " To add it, give \(needs.en)."))
  }
}
