import Foundation
import GiaobanCore

/// Prints text with `lp`, run without a shell.
struct Printer {
  let environment: [String: String]

  /// - Throws: a ``Failure`` that names the package where there is no `lp`, or says what `lp` said.
  func print(_ text: String, title: String) throws {
    guard let program = ProgramPath.path(of: "lp", environment) else {
      throw Failure(
        .outputFailed,
        Phrase(
          vi: "Không có lệnh lp để in. Hãy cài gói cups-client, hoặc ghi báo cáo ra tệp.",
          en: "There is no lp to print with. Install the package cups-client, or write the summary to a file."))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-t", title]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    // A printer that does not read must not end the program: the pipe's error is lp's to explain.
    try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? input.fileHandleForWriting.close()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        .outputFailed, Phrase(vi: "lp không in được: \(said)", en: "lp did not print: \(said)"))
    }
  }
}
