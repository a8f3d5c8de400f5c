import Foundation
import GiaobanCore
import GiaobanStore
import GiaobanText

/// Writes to a store for ever, so that a test can kill it: `StoreWriter STORE CODE`. Prints the number of each step, a line
/// each, as soon as the store has acknowledged it.
///
/// Steps in turn mark the pledge as done, open it again, and check in on it, so that one step writes several tables.
@main struct StoreWriter {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let code = PledgeCode(arguments[2]) else { exit(64) }
    let store = try SQLiteStore(opening: arguments[1])
    // Goes on where the last writer was ended, so that no two steps write the same.
    var step = try store.log(LogFilter(limit: 1)).first?.number ?? 0
    while true {
      let saved = try store.apply(change(code, step), signature(step))
      // Straight to the file: what a kill could take from a buffer would be acknowledged and not told.
      try FileHandle.standardOutput.write(contentsOf: Data("\(saved.batch.number)\n".utf8))
      step += 1
    }
  }

  private static let today = Day(year: 2023, month: 6, day: 20) ?? Day(number: 0)

  private static func signature(_ step: Int) -> Signature {
    Signature(by: "writer", at: Timestamp(milliseconds: 1_687_219_200_000 + Int64(step)), today: today)
  }

  private static func change(_ code: PledgeCode, _ step: Int) -> Change {
    guard step.isMultiple(of: 3) else { return .toggleDone([code], on: today) }
    let words = String(repeating: "Đường truyền ở vùng sâu. ", count: 1 + step % 40)
    return .checkIn(
      CheckIn(
        key: CheckInKey(pledge: code, month: today.inMonth), state: .draft, enteredOn: today, enteredBy: "writer",
        did: Bilingual("\(step): \(words)", in: .vietnamese)))
  }
}
