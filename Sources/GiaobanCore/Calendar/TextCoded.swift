/// A value that JSON keeps as the text that it is written with.
package protocol TextCoded: LosslessStringConvertible, Codable {}

extension TextCoded {
  /// - Throws: `DecodingError.dataCorrupted`, naming the text, when it is no such value.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is no \(Self.self)")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
