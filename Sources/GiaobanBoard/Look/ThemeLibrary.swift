import Foundation
import GiaobanText

/// Where themes are found: a path, folders, then the ones compiled in.
package struct ThemeLibrary: Sendable {
  /// The user's first.
  package let folders: [String]

  /// - Parameter folders: Paths, in the order in which they are asked; those that do not exist are skipped.
  package init(folders: [String] = []) {
    self.folders = folders
  }

  /// The theme of that name, or of that file when it has a slash or ends in `.yaml`.
  package func theme(_ nameOrPath: String) throws(ThemeError) -> Theme {
    if nameOrPath.contains("/") || nameOrPath.hasSuffix(".yaml") { return try Self.theme(inFile: nameOrPath) }
    for folder in folders {
      let path = "\(folder)/\(nameOrPath).yaml"
      if FileManager.default.fileExists(atPath: path) { return try Self.theme(inFile: path) }
    }
    if let yaml = Self.compiledIn[nameOrPath] {
      return try ThemeFile(file: "\(nameOrPath).yaml").theme(from: String(decoding: yaml, as: UTF8.self))
    }
    throw .unknownTheme(
      name: nameOrPath, nearest: NearestNames.nearest(to: nameOrPath, among: names).first, available: names)
  }

  /// Every name that `theme` knows, without doubles: `default` first, then by the alphabet.
  package var names: [String] {
    var names = Set(Self.compiledIn.keys)
    for folder in folders {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      names.formUnion(files.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) })
    }
    return (names.remove("default").map { [$0] } ?? []) + names.sorted()
  }

  /// The theme files of the repository's `themes` folder.
  private static let compiledIn: [String: [UInt8]] = [
    "default": PackageResources.default_yaml,
    "light": PackageResources.light_yaml,
    "contrast": PackageResources.contrast_yaml,
    "red-green": PackageResources.red_green_yaml,
    "blue-yellow": PackageResources.blue_yellow_yaml,
    "mono": PackageResources.mono_yaml,
    "sixteen": PackageResources.sixteen_yaml,
    "solarized-dark": PackageResources.solarized_dark_yaml,
    "solarized-light": PackageResources.solarized_light_yaml,
  ]

  private static func theme(inFile path: String) throws(ThemeError) -> Theme {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(file: path, reason: error.localizedDescription)
    }
    guard let yaml = String(validating: data, as: UTF8.self) else {
      throw .unreadable(file: path, reason: "not UTF-8")
    }
    return try ThemeFile(file: path).theme(from: yaml)
  }
}
