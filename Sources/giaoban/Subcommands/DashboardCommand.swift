import ArgumentParser

/// The dashboard: what `giaoban` opens without a command.
struct DashboardCommand: ParsableCommand {
  @OptionGroup var options: GlobalOptions

  func run() throws {}
}
