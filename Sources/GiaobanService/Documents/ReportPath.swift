import Foundation

/// Where the tables of a report go, of which each is a file.
package struct ReportPath {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// A folder that is there, or is named as one by the `/` at its end.
  package var isFolder: Bool {
    var isFolder = ObjCBool(false)
    return path.hasSuffix("/")
      || (FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue)
  }

  /// A device or a pipe: it can take one file, not several.
  var isDevice: Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  /// - Returns: `june/pledges.csv` where the path is a folder, else `june-pledges.csv`, of `june.csv` too.
  package func path(ofTable name: String) -> String {
    if isFolder { return path + (path.hasSuffix("/") ? "" : "/") + name + ".csv" }
    let beginning = path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path
    return "\(beginning)-\(name).csv"
  }
}
