import Foundation
import GiaobanStore
import GiaobanTestSupport
import Testing

/// Runs the same random steps on a store and on the reference, and compares all that can be asked of them.
@Suite struct StoreContractTests {
  /// Short ones, so that many beginnings are tried; more for a night's run:
  /// `GIAOBAN_CONTRACT_SEQUENCES=50000 swift test --filter StoreContractTests`.
  private static let sequences =
    ProcessInfo.processInfo.environment["GIAOBAN_CONTRACT_SEQUENCES"].flatMap { Int($0) } ?? 480
  private static let shares = 8

  @Test(arguments: 0..<shares)
  func `random steps leave a SQLite store as they leave the reference`(share: Int) throws {
    let folder = try TemporaryFolder("contract")
    defer { withExtendedLifetime(folder) {} }
    let prepared = folder.file("prepared.giaoban")
    let store = try SQLiteStore(creating: prepared)
    let first = try ContractRun.load(into: store)
    try store.close()
    for sequence in 0..<Self.sequences / Self.shares {
      let path = folder.file("store.giaoban")
      try FileManager.default.copyItem(atPath: prepared, toPath: path)
      defer { try? FileManager.default.removeItem(atPath: path) }
      var run = ContractRun(seed: UInt64(share * 1_000_000 + sequence), subject: try SQLiteStore(opening: path)) {
        try ($0 as? SQLiteStore)?.close()
        return try SQLiteStore(opening: path)
      }
      try #require(try ContractRun.load(into: run.reference) == first)
      try run.run()
      try run.close()
    }
  }

  @Test(arguments: 0..<shares)
  func `random steps leave two stores in memory alike, and portfolios brought up to date as fresh ones`(
    share: Int
  ) throws {
    for sequence in 0..<Self.sequences / 8 / Self.shares {
      var run = ContractRun(seed: UInt64(100_000_000 + share * 1_000_000 + sequence), subject: MemoryStore()) { $0 }
      try #require(try ContractRun.load(into: run.reference) == ContractRun.load(into: run.subject))
      try run.run()
    }
  }
}
