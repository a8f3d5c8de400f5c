/// A ZIP archive whose files are stored as they are (APPNOTE.TXT 6.3, sections 4.3 and 4.4): enough for a template of a few
/// kilobytes, which the program that reads it compresses anew.
struct StoredArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// - Parameter name: in ASCII, with `/` between folders; each once.
  mutating func add(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    // Version needed, flags, method, time and date (1980-01-01, the first there is: the same archive on every day), checksum,
    // both sizes, length of the name, no extra field.
    let common =
      Self.bytes(20, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0x21, 2)
      + Self.bytes(Self.checksum(bytes), 4) + Self.bytes(UInt32(bytes.count), 4) + Self.bytes(UInt32(bytes.count), 4)
      + Self.bytes(UInt32(name.utf8.count), 2) + Self.bytes(0, 2)
    // Version made by; then no comment, disk 0, no attributes, and where the file begins.
    directory += Self.bytes(0x0201_4B50, 4) + Self.bytes(20, 2) + common
    directory += Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 4)
    directory += Self.bytes(UInt32(body.count), 4) + name.utf8
    body += Self.bytes(0x0403_4B50, 4) + common + name.utf8 + bytes
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    let entries = Self.bytes(UInt32(count), 2)
    let end =
      Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 2) + Self.bytes(0, 2) + entries + entries
      + Self.bytes(UInt32(directory.count), 4) + Self.bytes(UInt32(body.count), 4) + Self.bytes(0, 2)
    return body + directory + end
  }

  /// Little-endian, the lowest `count` bytes.
  private static func bytes(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  /// CRC-32 as ZIP has it (ISO 3309), bit by bit: a table would be longer than what it saves here.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }
}
