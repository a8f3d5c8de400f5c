import Foundation
import GiaobanText

/// A program of the user's that gives the words of a document in a format of its own.
enum DocumentReader {
  case pdf
  case word

  private var program: String {
    switch self {
    case .pdf: "pdftotext"
    case .word: "pandoc"
    }
  }

  /// The package of Debian that has it.
  private var package: String {
    switch self {
    case .pdf: "poppler-utils"
    case .word: "pandoc"
    }
  }

  private func arguments(_ path: String) -> [String] {
    // A path that begins with a dash would be an option.
    let file = path.hasPrefix("-") ? "./" + path : path
    return switch self {
    case .pdf: ["-q", file, "-"]
    case .word: ["--from", "docx", "--to", "plain", "--wrap", "none", file]
    }
  }

  /// - Throws: a ``Failure`` that names the package where the program is missing, or says that it cannot read the file.
  func text(of path: String, _ environment: [String: String]) throws -> [UInt8] {
    guard let found = ProgramPath.path(of: program, environment) else {
      throw Failure(
        .outputFailed,
        Phrase(
          vi: "Muốn đọc \(path) cần chương trình \(program). Hãy cài gói \(package).",
          en: "Reading \(path) needs \(program). Install the package \(package)."))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: found)
    process.arguments = arguments(path)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        .badInputFile,
        Phrase(
          vi: "\(program) không đọc được \(path). Hãy xem lại tệp.",
          en: "\(program) cannot read \(path). Check the file."))
    }
    return Array(text)
  }
}
