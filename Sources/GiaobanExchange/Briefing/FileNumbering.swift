import GiaobanCore
import GiaobanText

/// Which number an item of a list has that a file writes without one: tasks and extensions of a pledge. They are never
/// known by their place, and no number is given again.
struct FileNumbering {
  struct Item {
    /// The number as it is written, 0 where that is no number; nil when none is written.
    let number: Int?
    /// What it is known by, by field: `title.vi`.
    let texts: [String: String]
  }

  private struct Known {
    let number: Int
    /// What its file said of it last, and what is recorded today.
    let said: [String: String]
    let today: [String: String]
  }

  private let knownTasks: [PledgeCode: [Known]]
  private let knownExtensions: [PledgeCode: [Known]]

  init(existing: BriefingFile, said: SaidFields) {
    let known = { (record: Record, number: Int) in
      Known(
        number: number, said: said[record.key],
        today: Dictionary(record.fileTexts.map { ($0.field, $0.text) }) { $1 })
    }
    knownTasks = Dictionary(grouping: existing.tasks, by: \.key.pledge).mapValues { tasks in
      tasks.map { known(.task($0), $0.key.number) }
    }
    knownExtensions = Dictionary(grouping: existing.extensions, by: \.key.pledge).mapValues { extensions in
      extensions.map { known(.extension($0), $0.key.number) }
    }
  }

  /// The numbers of tasks, known by the title that the file gave each when it was last loaded, else by today's.
  func tasks(of code: PledgeCode, _ items: [Item]) -> [Int] {
    let titles = Language.allCases.map { ["title.\($0.rawValue)"] }
    return Self.numbers(items, knownTasks[code] ?? [], by: titles.map { ($0, true) } + titles.map { ($0, false) })
  }

  /// The numbers of extensions, known by the days that each goes from and to, else by the day on which it was asked
  /// for; as the file said them last, else as they are today.
  func extensions(of code: PledgeCode, _ items: [Item]) -> [Int] {
    let ways = [["askedOn", "from", "to"], ["from", "to"], ["askedOn", "from"]]
    return Self.numbers(items, knownExtensions[code] ?? [], by: ways.map { ($0, true) } + ways.map { ($0, false) })
  }

  private static func numbers(_ items: [Item], _ known: [Known], by ways: [(fields: [String], isSaid: Bool)]) -> [Int] {
    var numbers = items.map(\.number)
    var taken = Set(numbers.compactMap { $0 })
    for (fields, isSaid) in ways {
      // What is known, by its texts, the lowest number first: a long list is gone through once.
      var waiting: [[String]: [Int]] = [:]
      for one in known.reversed() where !taken.contains(one.number) {
        if let name = name(isSaid ? one.said : one.today, fields) { waiting[name, default: []].append(one.number) }
      }
      for (index, item) in items.enumerated() where numbers[index] == nil {
        guard let name = name(item.texts, fields), let number = waiting[name]?.popLast() else { continue }
        numbers[index] = number
        taken.insert(number)
      }
    }
    return numbered(numbers, taken.union(known.map(\.number)))
  }

  private static func name(_ texts: [String: String], _ fields: [String]) -> [String]? {
    let name = fields.compactMap { texts[$0] }
    return name.count == fields.count ? name : nil
  }

  /// What is new has the number after that of the item before it; where that is given already, the one after all of them.
  private static func numbered(_ numbers: [Int?], _ given: Set<Int>) -> [Int] {
    var given = given
    var highest = given.max() ?? 0
    var last = 0
    return numbers.map { number in
      let next = number ?? (given.contains(last + 1) || last + 1 <= 0 ? highest + 1 : last + 1)
      given.insert(next)
      highest = max(highest, next)
      last = next
      return next
    }
  }
}
