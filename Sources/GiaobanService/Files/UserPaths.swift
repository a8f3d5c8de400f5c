import Foundation

/// Where things lie: the user's own after the XDG Base Directory Specification, the program's beside its binary.
package struct UserPaths {
  private let environment: [String: String]

  package init(environment: [String: String]) {
    self.environment = environment
  }

  /// `GIAOBAN_STORE`, else below `XDG_DATA_HOME`.
  package var store: String {
    if let path = environment["GIAOBAN_STORE"], !path.isEmpty { return path }
    return folder("XDG_DATA_HOME", else: ".local/share") + "/giaoban/giaoban.db"
  }

  /// The user's settings of the program; it need not be there.
  package var settingsFile: String { settingsFolder + "/config.yaml" }

  /// Where theme files are looked for, the user's first.
  package var themeFolders: [String] { [settingsFolder + "/themes"] + sharedFolders.map { $0 + "/themes" } }

  /// What the program keeps for its user from one start to the next, each thing in a file of its own; it need not be there.
  package var stateFolder: String { folder("XDG_STATE_HOME", else: ".local/state") + "/giaoban" }

  /// What the program remembers of its use.
  package var stateFile: String { stateFolder + "/state.yaml" }

  private var settingsFolder: String { folder("XDG_CONFIG_HOME", else: ".config") + "/giaoban" }

  /// The practice year, when it is there: `GIAOBAN_SAMPLES`, else beside the installed or the built program.
  package var practiceYear: String? { sampleFolders.map { $0 + "/practice-year.yaml" }.first(where: exists) }

  /// Where samples are looked for, in this order.
  package var sampleFolders: [String] {
    if let folder = environment["GIAOBAN_SAMPLES"], !folder.isEmpty { return [folder] }
    return sharedFolders.map { $0 + "/samples" }
  }

  /// `PREFIX/share/giaoban` of `PREFIX/bin/giaoban`; of a program in a `.build` folder, the project's own folder.
  private var sharedFolders: [String] {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
    var folders = [program.deletingLastPathComponent().deletingLastPathComponent().path + "/share/giaoban"]
    let parts = program.pathComponents
    if let build = parts.lastIndex(of: ".build"), build > 0 {
      folders.append(NSString.path(withComponents: Array(parts[..<build])))
    }
    return folders
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The specification has relative paths ignored.
  private func folder(_ name: String, else fallback: String) -> String {
    if let path = environment[name], path.hasPrefix("/") { return path }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
    return home + "/" + fallback
  }
}
