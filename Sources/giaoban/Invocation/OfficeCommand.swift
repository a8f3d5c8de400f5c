import ArgumentParser
import Foundation
import GiaobanService
import GiaobanText

/// A command that works out where it runs from the global options, and reports what failed in the user's words.
protocol OfficeCommand: ParsableCommand {
  var options: GlobalOptions { get }

  /// Does the work.
  ///
  /// - Throws: ``Failure``, or an error that one can be made of; `ExitCode` when all is said.
  func run(in office: Office) throws
}

extension OfficeCommand {
  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    var language = options.lang.flatMap(Language.init(rawValue:)) ?? Office.language(environment)
    var inUse: StoreInUse?
    defer { if let words = inUse?.migration { StandardError.say("giaoban: " + words.text(language)) } }
    do {
      let office = try Office(options, environment: environment)
      language = office.language
      inUse = office.inUse
      try run(in: office)
    } catch let code as ExitCode {
      throw code
    } catch is ClosedPipe {
      throw ExitStatus.done.code
    } catch {
      let failure = Failure.ofCommand(error)
      let words = failure.words + (inUse?.standing(besides: error) ?? Phrase(""))
      StandardError.say(Failure(failure.status, words), language)
      throw failure.status.code
    }
  }
}
