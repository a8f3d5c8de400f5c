import Foundation
import GiaobanTestSupport
import Testing

extension MonthOfWork {
  /// Runs a command as the office does on `today`.
  ///
  /// - Returns: standard output.
  @discardableResult
  static func run(_ command: [String], on today: String, in home: TemporaryFolder) throws -> String {
    try TerminalBoard.giaoban(command + ["--lang", "vi", "--as", office, "--today", today], in: home)
  }

  /// What a store comes to, as scripts see it on 28 June.
  struct Outcome {
    /// Of each pledge: code, status, health, check-in of the month, due day.
    let list: [String]
    let due: [String]
    /// Oldest first: what was done, and to which pledges.
    let log: [String]
    /// Each pledge whole, and every step of the log without its time.
    let records: [String]
    let conclusions: String

    init(of home: TemporaryFolder) throws {
      let read = { (arguments: [String]) -> Any in
        let text = try MonthOfWork.run(arguments + ["--format", "json"], on: "2027-06-28", in: home)
        return try JSONSerialization.jsonObject(with: Data(text.utf8))
      }
      let rows = try #require(try read(["list"]) as? [[String: Any]])
      let word = { (row: [String: Any], key: String) in row[key] as? String ?? "-" }
      list = rows.map { row in
        ["code", "status", "health", "checkIn", "due"].map { word(row, $0) }.joined(separator: " ")
      }
      due = try #require(try read(["due"]) as? [[String: Any]]).map { row in
        ["kind", "code", "due"].map { word(row, $0) }.joined(separator: " ")
      }
      let batches = try #require(try read(["log"]) as? [[String: Any]])
      log = batches.reversed().map { batch in
        let kind = word(batch, "kind")
        let codes = (batch["codes"] as? [String] ?? []).joined(separator: " ")
        return [kind == "change" ? "" : kind, word(batch, "name"), codes].filter { !$0.isEmpty }.joined(separator: " ")
      }
      let steps = batches.map { batch in batch.filter { $0.key != "at" } }
      let pledges = try rows.map { try read(["show", word($0, "code")]) }
      records = try (pledges + steps).map { record in
        let data = try JSONSerialization.data(withJSONObject: record, options: .sortedKeys)
        return String(decoding: data, as: UTF8.self)
      }
      conclusions = try MonthOfWork.run(["meeting", "conclusions"], on: "2027-06-28", in: home)
    }
  }
}
