import CNcurses

/// Whether a locale's terminal can be sent UTF-8.
enum TerminalCharset {
  /// What the locale of letters names decides: `LC_ALL`, else `LC_CTYPE`, else `LANG`. C, POSIX and no locale at all name no charset,
  /// and there are hardly any terminals left without UTF-8; so that counts as UTF-8.
  static func hasUTF8(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
    guard let name = names.first(where: { !$0.isEmpty }), name != "C", name != "POSIX" else { return true }
    guard let dot = name.firstIndex(of: ".") else { return gb_locale_has_utf8(name) }
    let charset = name[name.index(after: dot)...].prefix { $0 != "@" }
    return charset.lowercased().filter { $0 != "-" } == "utf8"
  }
}
