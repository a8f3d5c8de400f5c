import GiaobanCore
import GiaobanReports
import GiaobanService
import GiaobanText

/// A command that adds a leader, block, unit or briefing, edits it where it is there, and shows it where nothing is to change.
protocol FrameCommand: OfficeCommand {
  /// As `--format` names it.
  var format: String { get }

  var slip: CorrectionOptions { get }

  /// - Returns: the record as it is stored, nil where it is not, and as it is to be.
  func edit(at desk: Desk) throws -> (old: Record?, new: Record)

  /// What is asked for instead of an edit; nil where nothing is.
  func step(at desk: Desk) throws -> Change?
}

extension FrameCommand {
  func step(at desk: Desk) throws -> Change? { nil }

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let desk = try Desk(office)
    if let step = try step(at: desk) { return try office.tell(try desk.apply(step), as: format) }
    let (old, new) = try edit(at: desk)
    if old != new {
      return try office.tell(try desk.apply(try slip.applied(to: .put(from: old, to: new), desk)), as: format)
    }
    switch format {
    case .json: try office.write(RecordJSON.value(of: new))
    case .text: try office.output.write(RecordText.text(of: new, office.language))
    }
  }

  /// Why a record that is not there cannot be shown, nor added with what was given.
  ///
  /// - Parameter names: those of the records of its kind, for the nearest of them.
  func missing(_ kind: Phrase, _ name: String, among names: [String], needs: Phrase) -> Failure {
    Failure(
      .refused,
      Office.unknown(kind, name, nearest: NearestNames.nearest(to: name, among: names))
        + Phrase(vi: " Muốn thêm thì cho biết \(needs.vi).", en: " To add it, give \(needs.en)."))
  }
}
