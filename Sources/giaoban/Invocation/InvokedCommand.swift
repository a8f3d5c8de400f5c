import ArgumentParser
import Foundation
import GiaobanService
import GiaobanText

/// A command that works out where it runs from the global options, and reports what failed in the user's words.
protocol InvokedCommand: ParsableCommand {
  var options: GlobalOptions { get }

  /// Does the work.
  ///
  /// - Throws: ``Failure``, or an error that one can be made of; `ExitCode` when all is said.
  func run(in invocation: Invocation) throws
}

extension InvokedCommand {
  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    var language = options.lang.flatMap(Language.init(rawValue:)) ?? Invocation.language(environment)
    var inUse: StoreInUse?
    defer { if let words = inUse?.migration { StandardError.say("giaoban: " + words.text(language)) } }
    do {
      let invocation = try Invocation(options, environment: environment)
      language = invocation.language
      inUse = invocation.inUse
      try run(in: invocation)
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
