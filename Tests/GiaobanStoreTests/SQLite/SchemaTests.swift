import Testing

@testable import GiaobanStore

@Suite struct SchemaTests {
  @Test func `the fingerprint of each version is known, so that no command has to make its tables`() throws {
    let made = try (1...Migrations.all.count).map { "\($0): \"\(try Schema(version: $0).fingerprint)\"," }
    let known = Migrations.fingerprints.sorted { $0.key < $1.key }.map { "\($0.key): \"\($0.value)\"," }
    #expect(known == made, "Migrations.fingerprints should be:\n\(made.joined(separator: "\n"))")
  }
}
