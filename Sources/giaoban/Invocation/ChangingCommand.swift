import GiaobanCore

/// A command that makes one change, and tells what became of it.
protocol ChangingCommand: OfficeCommand {
  /// As `--format` names it.
  var format: String { get }

  func change(at desk: Desk) throws -> Change
}

extension ChangingCommand {
  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let desk = try Desk(office)
    try office.tell(try desk.apply(try change(at: desk)), as: format)
  }
}
