import GiaobanExchange
import GiaobanTestSupport

/// The samples, each read once in a run of the tests: to read the practice year takes longer than what most tests do with it.
enum Samples {
  static let may2023 = Result { try BriefingFile.may2023() }
  static let practice = Result { try BriefingFile(path: Project.folder + "/samples/practice-year.yaml") }
}
