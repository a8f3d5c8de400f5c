import ArgumentParser
import Foundation
import GiaobanCore
import GiaobanStore

/// What the shell offers while a command line is typed, from the store that the line or the environment names.
///
/// Where there is no store, or it cannot be read, nothing is offered: a shell has no place for a message.
enum StoreCompletion: Sendable {
  case pledges
  case units
  case blocks
  case leaders
  case briefings
  case months
  case themes
  case filters

  /// No more are offered than a terminal can list.
  private static let most = 2_000

  var kind: CompletionKind {
    .custom { words, _, prefix in
      do {
        let found = try candidates(words, beginning: prefix)
        // zsh takes what stands behind a colon for the description of what stands before it.
        return CompletionShell.requesting == .zsh ? found.map { $0.replacingOccurrences(of: ":", with: "\\:") } : found
      } catch {
        return []
      }
    }
  }

  private func candidates(_ words: [String], beginning prefix: String) throws -> [String] {
    let options = try GlobalOptions.parse(Self.globalOptions(among: words) + ["--read-only"])
    let invocation = try Invocation(options, environment: ProcessInfo.processInfo.environment)
    if case .themes = self { return invocation.themes.names.filter { $0.hasPrefix(prefix) } }
    let store = try invocation.openStore(isForScreen: true)
    let ministry = try store.ministry()
    let found: [String]
    switch self {
    case .pledges: found = try store.codes().sorted().map(\.description)
    case .units: found = ministry.orderedUnits.map(\.code.text)
    case .blocks: found = ministry.orderedBlocks.map(\.code.text)
    case .leaders: found = ministry.leaders.keys.sorted().map(\.text)
    case .briefings: found = ministry.briefings.keys.sorted(by: >).map(\.iso)
    case .months: found = Self.months(of: ministry, upTo: invocation.today(ministry).inMonth)
    case .filters: return PledgeFilter.completions(of: prefix, in: ministry)
    case .themes: found = []
    }
    // Codes are known in any case of letters; the shell takes what it offers in the place of what was typed.
    let wanted = prefix.uppercased()
    return Array(found.lazy.filter { $0.uppercased().hasPrefix(wanted) }.prefix(Self.most))
  }

  /// From the first that owes check-ins, else a year back, to the running one; the newest first.
  private static func months(of ministry: Ministry, upTo last: Month) -> [String] {
    let first = min(ministry.settings.owingFrom ?? last.adding(months: -11), last.adding(months: -11))
    return MonthRange(first, last).map(\.iso).reversed()
  }

  /// The options that say which store is meant; what is typed after them is not known to be whole.
  private static func globalOptions(among words: [String]) -> [String] {
    let names = ["--store", "--today"]
    var options: [String] = []
    for (place, word) in words.enumerated() {
      if names.contains(where: { word.hasPrefix($0 + "=") }) {
        options.append(word)
      } else if names.contains(word), words.indices.contains(place + 1), !words[place + 1].isEmpty {
        options += [word, words[place + 1]]
      }
    }
    return options
  }
}
