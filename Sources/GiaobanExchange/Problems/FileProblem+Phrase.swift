import GiaobanText

extension FileProblem {
  /// One line: `file:line: field: what is wrong; what to do`.
  package var phrase: Phrase {
    var place = "\(visiblePath(file)):\(line): "
    if !field.isEmpty { place += visible(field) + ": " }
    return Phrase(place) + words
  }

  private var shown: String { visible(value) }

  private var words: Phrase {
    switch kind {
    case .notUTF8(let byte): notUTF8(byte)
    case .forbiddenCharacter: forbiddenCharacter()
    case .notYAML(let reason): notYAML(reason)
    case .sharedNode: sharedNode()
    case .nestedTooDeep:
      Phrase(vi: "lồng nhau quá sâu. Hãy bớt tầng.", en: "nested too deep. Use fewer levels.")
    case .empty: empty()
    case .version: version()
    case .unknownField(let nearest):
      Phrase(vi: "không có trường “\(shown)”.", en: "there is no field “\(shown)”.") + Self.meant(nearest)
    case .repeatedField: repeatedField()
    case .commaInBraces: commaInBraces()
    case .missing(let field):
      Phrase(vi: "thiếu “\(field)”. Hãy viết thêm.", en: "“\(field)” is missing. Add it.")
    case .needs(let fields):
      Phrase(
        vi: "phải viết cùng \(fields.joined(separator: ", ")).", en: "this needs \(fields.joined(separator: ", ")) too."
      )
    case .beside(let field):
      Phrase(vi: "chỉ viết trường này hoặc “\(field)”, không viết cả hai.", en: "write this or “\(field)”, not both.")
    case .notAText:
      Phrase(vi: "phải là chữ, không phải danh sách hay nhóm.", en: "this must be text, not a list or a map.")
    case .notAList: notAList()
    case .notAMap(let fields): notAMap(fields)
    case .notADay: notADay()
    case .notAMonth: notAMonth()
    case .notANumber: notANumber()
    case .outOfRange(let from, let to): outOfRange(from, to)
    case .notAWholeNumber(let from, let to): notAWholeNumber(from, to)
    case .notYesOrNo:
      Phrase(vi: "“\(shown)” không phải true hay false.", en: "“\(shown)” is neither true nor false.")
    case .notACode: notACode()
    case .notAPledgeCode: notAPledgeCode()
    case .notOneOf(let choices, let nearest): notOneOf(choices, nearest)
    case .notATimeZone: notATimeZone()
    case .unknown(let record, let nearest): unknown(record, nearest)
    case .notALeader(let there): notALeader(there)
    case .repeated(let record, let firstLine): repeated(record, firstLine)
    case .rule(let violation): violation.phrase
    }
  }

  private func notUTF8(_ byte: Int) -> Phrase {
    Phrase(
      vi: "byte thứ \(byte) của dòng không phải UTF-8 (\(shown)). Hãy lưu tệp dưới dạng UTF-8.",
      en: "byte \(byte) of the line is not UTF-8 (\(shown)). Save the file as UTF-8.")
  }

  private func forbiddenCharacter() -> Phrase {
    Phrase(
      vi: "có ký tự không nhìn thấy \(shown). Hãy xóa nó.", en: "there is an invisible character \(shown). Delete it."
    )
  }

  private func notYAML(_ reason: String) -> Phrase {
    Phrase(
      vi: "không đúng cú pháp YAML (\(visible(reason))). Hãy xem lại thụt đầu dòng, dấu hai chấm và dấu nháy.",
      en: "this is not YAML (\(visible(reason))). Check indentation, colons and quotes.")
  }

  private func sharedNode() -> Phrase {
    Phrase(
      vi: "không dùng được neo và bí danh của YAML (\(shown)). Hãy viết lại đầy đủ.",
      en: "anchors and aliases of YAML are not supported (\(shown)). Write it out again.")
  }

  private func empty() -> Phrase {
    Phrase(
      vi: "tệp trống. Hãy bắt đầu bằng “giaoban: 1”.", en: "the file is empty. Begin it with “giaoban: 1”.")
  }

  private func version() -> Phrase {
    Phrase(
      vi: "phiên bản “\(shown)” không đọc được; chương trình này đọc phiên bản 1.",
      en: "version “\(shown)” cannot be read; this program reads version 1.")
  }

  private func repeatedField() -> Phrase {
    Phrase(
      vi: "trường “\(shown)” được viết hai lần. Hãy bỏ một.", en: "the field “\(shown)” is written twice. Remove one."
    )
  }

  private func commaInBraces() -> Phrase {
    Phrase(
      vi: "dấu phẩy trong ngoặc nhọn kết thúc đoạn chữ trước “\(shown)”. Hãy đặt cả đoạn trong dấu nháy.",
      en: "a comma in braces ends the text before “\(shown)”. Put the whole text in quotes.")
  }

  private func notAList() -> Phrase {
    Phrase(
      vi: "phải là danh sách, mỗi mục bắt đầu bằng “- ”.", en: "this must be a list, each item beginning with “- ”.")
  }

  private func notAMap(_ fields: [String]) -> Phrase {
    Phrase(
      vi: "phải là một nhóm trường: \(fields.joined(separator: ", ")).",
      en: "this must be a map of fields: \(fields.joined(separator: ", ")).")
  }

  private func notADay() -> Phrase {
    Phrase(
      vi: "“\(shown)” không phải một ngày có thật. Hãy viết như 2023-06-30.",
      en: "“\(shown)” is not a day that exists. Write it as 2023-06-30.")
  }

  private func notAMonth() -> Phrase {
    Phrase(
      vi: "“\(shown)” không phải một tháng. Hãy viết như 2023-06.",
      en: "“\(shown)” is not a month. Write it as 2023-06.")
  }

  private func notANumber() -> Phrase {
    Phrase(
      vi: "“\(shown)” không phải một số. Hãy viết như 1500000 hay 0.5, không dấu ngăn hàng nghìn.",
      en: "“\(shown)” is not a number. Write it as 1500000 or 0.5, without grouping.")
  }

  private func outOfRange(_ from: Double, _ to: Double) -> Phrase {
    Phrase(
      vi: "“\(shown)” không nằm từ \(NumberText.machineText(from)) đến \(NumberText.machineText(to)).",
      en: "“\(shown)” is not between \(NumberText.machineText(from)) and \(NumberText.machineText(to)).")
  }

  private func notAWholeNumber(_ from: Int, _ to: Int) -> Phrase {
    Phrase(
      vi: "“\(shown)” không phải số nguyên từ \(from) đến \(to).",
      en: "“\(shown)” is not a whole number from \(from) to \(to).")
  }

  private func notACode() -> Phrase {
    Phrase(
      vi: "“\(shown)” không phải mã. Mã gồm 1–12 chữ hoa A–Z và chữ số, bắt đầu bằng chữ.",
      en: "“\(shown)” is not a code. A code has 1 to 12 of A–Z and 0–9 and begins with a letter.")
  }

  private func notAPledgeCode() -> Phrase {
    Phrase(
      vi: "“\(shown)” không phải mã cam kết. Hãy viết mã đơn vị, gạch nối, số: CNT-1.",
      en: "“\(shown)” is not a pledge's code. Write the unit's code, a dash, a number: CNT-1.")
  }

  private func notOneOf(_ choices: [String], _ nearest: String?) -> Phrase {
    Phrase(
      vi: "“\(shown)” không dùng được. Chọn một trong: \(choices.joined(separator: ", ")).",
      en: "“\(shown)” is not known. Choose one of: \(choices.joined(separator: ", ")).") + Self.meant(nearest)
  }

  private func notATimeZone() -> Phrase {
    Phrase(
      vi: "“\(shown)” không phải tên múi giờ. Hãy viết như Asia/Ho_Chi_Minh.",
      en: "“\(shown)” is no time zone. Write it like Asia/Ho_Chi_Minh.")
  }

  private func unknown(_ record: RecordKind, _ nearest: String?) -> Phrase {
    Phrase(
      vi: "không có \(record.name.vi) “\(shown)”. Hãy khai báo hoặc sửa lại.",
      en: "there is no \(record.name.en) “\(shown)”. Declare it or correct it.") + Self.meant(nearest)
  }

  private func notALeader(_ there: [String]) -> Phrase {
    Phrase(
      vi: "“\(shown)” không phải lãnh đạo. Hãy viết mã hoặc tên một lãnh đạo; có: \(visible(Self.list(there))).",
      en: "“\(shown)” is no leader. Write a leader's code or name; there are: \(visible(Self.list(there))).")
  }

  private func repeated(_ record: RecordKind, _ firstLine: Int) -> Phrase {
    Phrase(
      vi: "\(record.name.vi) “\(shown)” đã có ở dòng \(firstLine). Hãy bỏ một hoặc đổi mã.",
      en: "the \(record.name.en) “\(shown)” is already at line \(firstLine). Remove one or change it.")
  }

  private static func list(_ names: [String]) -> String { names.isEmpty ? "–" : names.joined(separator: ", ") }

  private static func meant(_ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase("") }
    return Phrase(vi: " Có phải là “\(nearest)”?", en: " Did you mean “\(nearest)”?")
  }
}
