import Foundation
import GiaobanExchange

/// The samples, each read once in a run of the tests: to read the practice year takes longer than what most tests do with it.
enum Samples {
  static let may2023 = Result { try BriefingFile.may2023() }
  static let practice = Result { try BriefingFile(path: practicePath) }

  private static let practicePath = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("samples/practice-year.yaml").path
}
