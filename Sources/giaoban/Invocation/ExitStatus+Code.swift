import ArgumentParser
import GiaobanService

extension ExitStatus {
  var code: ExitCode { ExitCode(rawValue) }
}
