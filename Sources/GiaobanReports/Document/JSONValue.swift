import GiaobanCore
import GiaobanText

/// A JSON value whose objects keep the order of their keys, so that what is written is the same every time.
package indirect enum JSONValue: Equatable, Sendable {
  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  /// A number in the machine form; null when it is not finite.
  case number(Double)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// The member of an object; nil for none, and of what is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The object with other values of some of its members, in their places; of what is no object, itself.
  package func replacing(_ values: [Member]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.map { member in values.first { $0.key == member.key } ?? member })
  }

  /// The object with more members after its own; of what is no object, itself.
  package func adding(_ more: KeyValuePairs<String, JSONValue>) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more.map { Member(key: $0.key, value: $0.value) })
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }

  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue {
  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  package init(_ number: Double?) { self = number.map { .number($0) } ?? .null }
  package init(_ count: Int?) { self = count.map { .integer($0) } ?? .null }
  package init(_ truth: Bool?) { self = truth.map { .bool($0) } ?? .null }
  package init(_ day: Day?) { self.init(day?.iso) }
  package init(_ month: Month?) { self.init(month?.iso) }
  package init<Owner>(_ code: Code<Owner>?) { self.init(code?.text) }
  package init(_ code: PledgeCode) { self = .string(code.description) }

  /// `{"vi","en"}` as recorded, the language that is missing null.
  package init(_ text: Bilingual?) {
    self = text.map { ["vi": JSONValue($0.vi), "en": JSONValue($0.en)] } ?? .null
  }

  /// An unknown health that was never given is null; a computed one is "unknown".
  package init(_ health: Health?) { self.init(health?.rawValue) }
}
