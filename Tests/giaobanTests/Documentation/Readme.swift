import Foundation
import GiaobanTestSupport

/// What stands in the README and in other files of Markdown, for the tests that do what they say.
struct Readme {
  let text: String

  /// - Parameter path: below the folder of the package.
  init(_ path: String = "README.md") throws {
    text = try String(contentsOfFile: Project.folder + "/" + path, encoding: .utf8)
  }

  /// From a heading to the next.
  func section(_ heading: String) -> Readme? {
    let parts = ("\n" + text).components(separatedBy: "\n## ")
    return parts.first { $0.hasPrefix(heading + "\n") }.map(Readme.init(text:))
  }

  private init(text: String) { self.text = text }

  /// The lines of each block of code.
  var blocks: [[String]] {
    let parts = ("\n" + text).components(separatedBy: "\n```")
    return parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { part in
      part.element.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map(String.init)
    }
  }

  /// Each `code` between the words, blocks left out.
  var spans: [String] {
    let parts = ("\n" + text).components(separatedBy: "\n```")
    let words = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "\n")
    return words.split(separator: "\n").flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }
  }

  /// What follows the number of each step, its later lines joined.
  var steps: [String] {
    text.replacingOccurrences(of: "\n   ", with: " ").split(separator: "\n").compactMap { line in
      guard let end = line.range(of: ". "), Int(line[..<end.lowerBound]) != nil else { return nil }
      return String(line[end.upperBound...])
    }
  }
}
