import GiaobanText

/// What is wrong with a theme. Lines count from 1.
package enum ThemeError: Error, Equatable, Sendable {
  /// There is none of that name; `nearest` may be meant.
  case unknownTheme(name: String, nearest: String?, available: [String])
  case unreadable(file: String, reason: String)
  /// It is no YAML at all.
  case notYAML(file: String, line: Int, problem: String)
  /// A map, a list or a scalar stands where another is wanted. `field` is a path as `styles.text.fg`; empty for the whole file.
  case wrongKind(file: String, line: Int, field: String, wanted: Wanted)
  case unknownField(file: String, line: Int, field: String, known: [String])
  case missingField(file: String, line: Int, field: String)
  case unknownColor(file: String, line: Int, field: String, value: String)

  package enum Wanted: Equatable, Sendable {
    case map
    case text
    case yesOrNo
    case ground
    case attributeNames
  }

  package var phrase: Phrase {
    switch self {
    case .unknownTheme(let name, let nearest, let available):
      let list = available.joined(separator: ", ")
      let meant = nearest.map {
        Phrase(vi: " Có phải ý bạn là “\($0.displayed)”?", en: " Did you mean “\($0.displayed)”?")
      }
      return Phrase(vi: "Không có bộ màu “\(name.displayed)”.", en: "There is no theme “\(name.displayed)”.")
        + (meant ?? Phrase("")) + Phrase(vi: " Hiện có: \(list.displayed).", en: " There are: \(list.displayed).")
    case .unreadable(let file, let reason):
      return Phrase(
        vi: "Không đọc được tệp bộ màu \(file.displayed): \(reason.displayed)",
        en: "The theme file \(file.displayed) cannot be read: \(reason.displayed)")
    case .notYAML(let file, let line, let problem):
      return Self.place(file, line, "")
        + Phrase(vi: "không phải YAML: \(problem.displayed)", en: "this is not YAML: \(problem.displayed)")
    case .wrongKind(let file, let line, let field, let wanted):
      return Self.place(file, line, field) + wanted.phrase
    case .unknownField(let file, let line, let field, let known):
      let near = NearestNames.nearest(to: String(field.split(separator: ".").last ?? ""), among: known)
      let list = (near.isEmpty ? known : near).joined(separator: ", ")
      let place = Self.place(file, line, field)
      if near.isEmpty {
        return place
          + Phrase(
            vi: "không có mục này. Các mục có thể dùng: \(list).", en: "there is no such field. There are: \(list).")
      }
      return place + Phrase(vi: "không có mục này. Gần nhất: \(list).", en: "there is no such field. Nearest: \(list).")
    case .missingField(let file, let line, let field):
      return Self.place(file, line, field) + Phrase(vi: "còn thiếu; hãy thêm vào.", en: "is missing; add it.")
    case .unknownColor(let file, let line, let field, let value):
      return Self.place(file, line, field)
        + Phrase(
          vi:
            "“\(value.displayed)” không phải là màu. Viết \"#rrggbb\", số 0–255, default, hoặc tên như green, brightRed.",
          en:
            "“\(value.displayed)” is no colour. Write \"#rrggbb\", a number 0–255, default, or a name as green, brightRed."
        )
    }
  }

  private static func place(_ file: String, _ line: Int, _ field: String) -> Phrase {
    Phrase("\(file.displayed):\(line): " + (field.isEmpty ? "" : "\(field.displayed): "))
  }
}

extension ThemeError.Wanted {
  fileprivate var phrase: Phrase {
    switch self {
    case .map: Phrase(vi: "cần các cặp “tên: giá trị”.", en: "wants pairs of “name: value”.")
    case .text: Phrase(vi: "cần một giá trị, không phải danh sách.", en: "wants one value, not a list.")
    case .yesOrNo: Phrase(vi: "cần true hoặc false.", en: "wants true or false.")
    case .ground:
      Phrase(vi: "cần light, dark hoặc một màu \"#rrggbb\".", en: "wants light, dark or a colour \"#rrggbb\".")
    case .attributeNames:
      Phrase(
        vi: "cần danh sách gồm bold, dim, italic, underline, reverse.",
        en: "wants a list of bold, dim, italic, underline, reverse.")
    }
  }
}
