import GiaobanCore

/// A command that makes one change, and tells what became of it.
protocol ChangingCommand: InvokedCommand {
  /// As `--format` names it.
  var format: String { get }

  func change(with opened: OpenStore) throws -> Change
}

extension ChangingCommand {
  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let opened = try OpenStore(invocation)
    try invocation.tell(try opened.apply(try change(with: opened)), as: format)
  }
}
