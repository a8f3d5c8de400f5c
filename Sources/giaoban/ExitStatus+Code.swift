import ArgumentParser

extension ExitStatus {
  var code: ExitCode { ExitCode(rawValue) }
}
