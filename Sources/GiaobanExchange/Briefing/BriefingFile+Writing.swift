import GiaobanCore

extension BriefingFile {
  /// The records as a briefing file, which reads back to the same records (records of a pledge in order of their
  /// number or month; text in NFC, without byte order marks before it).
  package func yaml() -> String {
    var writing = YAMLWriting()
    let tree = BriefingTree(plainLanguage: language)
    writing.line("giaoban: 1")
    writing.field("language", .word(language.rawValue))
    if let organisation = settings.organisation {
      writing.field("organisation", tree.both(organisation))
    }
    if let pin = settings.pinnedDay { writing.field("pin", .word(pin.iso)) }
    writing.section("notes", notes.map(tree.both))
    writing.line("")
    writing.field("settings", tree.value(of: settings))
    writing.section("leaders", leaders.map(tree.value(of:)))
    writing.section("blocks", blocks.map(tree.value(of:)))
    writing.section("units", units.map(tree.value(of:)))
    writing.section("briefings", briefings.map(tree.value(of:)))
    writing.section("pledges", wholePledges(tree))
    return writing.text
  }

  /// Each pledge with its tasks, check-ins and extensions.
  private func wholePledges(_ tree: BriefingTree) -> [FileValue] {
    let tasks = Dictionary(grouping: tasks, by: \.key.pledge)
    let checkIns = Dictionary(grouping: checkIns, by: \.key.pledge)
    let extensions = Dictionary(grouping: extensions, by: \.key.pledge)
    return pledges.map { pledge in
      guard case .map(var fields) = tree.value(of: pledge) else { return .map([]) }
      func append(_ name: String, _ items: [FileValue]) {
        if !items.isEmpty { fields.append(FileValue.Field(name: name, value: .list(items))) }
      }
      let steps = (tasks[pledge.code] ?? []).sorted { $0.key < $1.key }
      append("tasks", zip(steps, [0] + steps.map(\.key.number)).map { tree.value(of: $0, after: $1) })
      append("checkIns", (checkIns[pledge.code] ?? []).sorted { $0.key < $1.key }.map(tree.value(of:)))
      let asked = (extensions[pledge.code] ?? []).sorted { $0.key < $1.key }
      append("extensions", zip(asked, [0] + asked.map(\.key.number)).map { tree.value(of: $0, after: $1) })
      return .map(fields)
    }
  }
}
