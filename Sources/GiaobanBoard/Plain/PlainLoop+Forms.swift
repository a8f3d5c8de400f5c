import GiaobanCore
import GiaobanTerminal
import GiaobanText

// The board's forms, asked field by field.
extension PlainLoop {
  /// Goes through the form on top until it is saved or left.
  mutating func fillForm() {
    guard let context = board.formContext, let form = board.formOnTop else { return }
    console.say(form.purpose.definition.title(context))
    let lead = form.purpose.definition.lead(form.opened, context)
    for words in lead + [form.notice].compactMap(\.self) { say(words) }
    say(
      Phrase(
        vi: "Enter giữ nguyên, - để trống, < ô trước, . hết, ! thôi.",
        en: "Enter keeps, - empties, < goes back, . ends, ! leaves."))
    var place = 0
    while let form = board.formOnTop, form.purpose == board.formOnTop?.purpose {
      let fields = form.fields
      guard fields.indices.contains(place), !fields[place].isButton else {
        guard let next = finish(form) else { return }
        place = next
        continue
      }
      switch ask(for: place) {
      case .next: place += 1
      case .before: place = max(0, place - 1)
      case .again: break
      case .end: place = fields.count
      case .leave: return leave()
      }
    }
  }

  private enum Step {
    case next
    case before
    case again
    case end
    case leave
  }

  private mutating func ask(for place: Int) -> Step {
    guard let form = board.formOnTop, let context = board.formContext else { return .leave }
    let field = form.fields[place]
    if let heading = field.heading { say(heading) }
    if let reminder = field.reminder { say(reminder) }
    guard let answer = console.readLine(after: prompt(for: field, place: place, of: form, context)) else {
      return .leave
    }
    switch answer.trimmed {
    case "": return .next
    case "<": return .before
    case ".": return .end
    case "!": return .leave
    case "-": put("", into: place)
    default:
      guard let text = understood(answer.trimmed, field, context) else {
        say(Phrase(vi: "Không có lựa chọn “\(answer)”.", en: "There is no choice “\(answer)”."))
        return .again
      }
      put(text, into: place)
    }
    guard let changed = board.formOnTop, changed.fields.indices.contains(place),
      let read = changed.fields[place].understood(context, among: changed.fields)
    else { return .next }
    if read == "?" {
      say(Phrase(vi: "Không hiểu “\(answer)”; hãy gõ lại.", en: "“\(answer)” is not understood; type it again."))
      return .again
    }
    console.say(read)
    return .next
  }

  /// The field's name, its choices, and what stands in it.
  private func prompt(for field: FormField, place: Int, of form: Form, _ context: FormContext) -> String {
    let look = board.look
    let label = field.label(on: look.language)
    var words = "\(place + 1)/\(form.fields.filter { !$0.isButton }.count) " + look(label.name) + look(label.language)
    if let unit = field.unit(among: form.fields, look.language) { words += " (\(look(unit)))" }
    var now = field.typed.replacing("\n", with: " / ")
    if case .choice(let options, let isOptional) = field.kind {
      let all = options.enumerated().map { "\($0 + 1) \(look($1.name))" } + (isOptional ? ["-"] : [])
      words += ": " + all.joined(separator: ", ")
      now = options.first { $0.id == field.typed }.map { look($0.name) } ?? ""
    }
    return words + (now.isEmpty ? "" : " [\(now)]") + ": "
  }

  /// What an answer comes to as the form's text: of a choice its option, by number, name or letter.
  ///
  /// - Returns: nil for a choice that is not there.
  private func understood(_ answer: String, _ field: FormField, _ context: FormContext) -> String? {
    guard case .choice(let options, _) = field.kind else { return answer }
    if let number = Int(answer), options.indices.contains(number - 1) { return options[number - 1].id }
    return options.first { $0.begins(with: answer, context.language) }?.id
  }

  private mutating func put(_ text: String, into place: Int) {
    let effects = board.askTop { view, glance in
      guard var form = view as? Form, let context = glance.formContext else { return .stay() }
      let old = form.fields[place]
      form.focus(at: place)
      form.change { $0.input = TextInput(text, takesLines: $0.takesLines) }
      form.follow(old, context)
      view = form
      return .stay()
    }
    perform(effects ?? [])
  }

  /// Saves what was answered, or goes on with the field that is wrong.
  ///
  /// - Returns: the field to go on with; nil once the form is closed.
  private mutating func finish(_ form: Form) -> Int? {
    let drafts = form.fields.contains { $0.kind == .button(.draft) }
    let draft = drafts ? Phrase(vi: ", n lưu nháp", en: ", n save as draft") : Phrase("")
    say(
      Phrase(vi: "s lưu", en: "s save") + draft
        + Phrase(vi: ", số: sửa ô ấy, ! thôi.", en: ", a number: that field again, ! leave."))
    switch console.readLine(after: "> ")?.trimmed {
    case "s"?: return press(.control("s"))
    case "n"? where drafts: return press(.control("d"))
    case nil, "!"?:
      leave()
      return nil
    case let line?:
      return Int(line).flatMap { form.fields.indices.contains($0 - 1) ? $0 - 1 : nil } ?? form.fields.count
    }
  }

  private mutating func press(_ key: Key) -> Int? {
    perform(board.update(.key(key)))
    rest()
    guard let form = board.formOnTop else { return nil }
    if let question = form.question {
      question.words.forEach { say($0) }
      let answer = console.readLine(
        after: board.look(Phrase(vi: "y: đúng, lưu; Enter: sửa lại? ", en: "y: right, save it; Enter: change it? ")))
      if answer?.trimmed == "y" { return press(key) }
      return form.fields.count
    }
    if let problem = form.problem { say(problem.words) }
    return form.wrongField ?? form.fields.count
  }

  /// What was typed is kept, and offered when the form opens again.
  private mutating func leave() {
    perform(board.update(.key(.escape)))
    rest()
  }
}
