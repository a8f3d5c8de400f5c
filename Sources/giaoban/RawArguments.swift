import ArgumentParser
import Foundation
import GiaobanReports
import GiaobanService
import GiaobanText

/// The arguments as the shell gave them, looked at before ArgumentParser does: it takes `- Tập huấn` for a cluster of short
/// options, with the `h` of help among them, and bytes that are not UTF-8 for U+FFFD.
enum RawArguments {
  /// - Returns: what stands after the program's name.
  /// - Throws: a ``Failure`` that names the argument and the byte that is not UTF-8.
  static func read(_ pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, count: Int32) throws -> [String] {
    try (1..<max(1, Int(count))).compactMap { index in
      guard let pointer = pointers[index] else { return nil }
      return try text(of: Array(UnsafeRawBufferPointer(start: pointer, count: strlen(pointer))), at: index)
    }
  }

  static func text(of bytes: [UInt8], at index: Int) throws -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw failure(Phrase(vi: "Đối số thứ \(index)", en: "Argument \(index),"), bytes)
  }

  /// Variables whose values are names, paths and days here; what another program's variables hold is no matter of ours.
  private static let variables = [
    "GIAOBAN_STORE", "GIAOBAN_TODAY", "GIAOBAN_SAMPLES", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME",
    "LOGNAME", "USER", "TMPDIR", "VISUAL", "EDITOR", "LC_ALL", "LC_MESSAGES", "LANG",
  ]

  /// - Throws: a ``Failure`` that names the variable and the byte that is not UTF-8.
  static func checkEnvironment() throws {
    for name in variables {
      guard let value = getenv(name) else { continue }
      let bytes = Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
      if String(validating: bytes, as: UTF8.self) != nil { continue }
      throw failure(Phrase(vi: "Biến môi trường \(name)", en: "The environment variable \(name),"), bytes)
    }
  }

  private static func failure(_ place: Phrase, _ bytes: [UInt8]) -> Failure {
    var (parser, rest, valid) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator(), 0)
    while case .valid(let letter) = parser.parseScalar(from: &rest) { valid += letter.count }
    let byte = "\(valid + 1) (0x\(String(bytes[valid], radix: 16, uppercase: true)))"
    let shown = String(String(decoding: bytes, as: UTF8.self).shownInOneLine.prefix(60))
    return Failure.usage(
      vi: "\(place.vi) “\(shown)” không phải UTF-8, từ byte \(byte). Chưa ghi gì; hãy gõ lại bằng UTF-8.",
      en: "\(place.en) “\(shown)”, is not UTF-8, from byte \(byte). Nothing was written; give it in UTF-8.")
  }

  /// Sets the texts that begin with a dash where ArgumentParser takes them for texts: values of options behind `=`, the
  /// others behind `--`. Where no argument is such a text, they stay as they are.
  static func separated(_ arguments: [String]) -> [String] {
    let own = arguments.prefix { $0 != "--" }
    guard arguments.first?.hasPrefix("---completion") != true, own.contains(where: isText) else { return arguments }
    let (path, command) = CommandName.path(in: arguments)
    let options = CommandOptions(of: command)
    var kept: [String] = []
    var texts: [String] = []
    var names = path[...]
    var rest = own[...]
    while let argument = rest.popFirst() {
      if argument == names.first, !argument.hasPrefix("-") {
        names = names.dropFirst()
        kept.append(argument)
      } else if options.takesValue(argument), let value = rest.first, !options.isName(value) {
        rest = rest.dropFirst()
        kept += isText(value) ? ["\(argument)=\(value)"] : [argument, value]
      } else if argument.hasPrefix("-"), !isText(argument) {
        kept.append(argument)
      } else {
        texts.append(argument)
      }
    }
    return kept + ["--"] + texts + arguments.dropFirst(own.count + 1)
  }

  /// Whether it begins with a dash and is written as no option is: those are `-h` and two dashes with a word of ASCII.
  private static func isText(_ argument: String) -> Bool {
    guard argument.utf8.first == UInt8(ascii: "-"), argument != "-", argument != "-h", argument != "--" else {
      return false
    }
    guard argument.utf8.starts(with: "--".utf8) else { return argument.utf8.count > 2 || !isLetter(argument.utf8.last) }
    let name = argument.utf8.dropFirst(2).prefix { $0 != UInt8(ascii: "=") }
    return !isLetter(name.first) || !name.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 }
  }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    byte.map { (65...90).contains($0 & 0xDF) } ?? false
  }
}

/// The options of one command, as ArgumentParser describes them.
private struct CommandOptions {
  private struct Tool: Decodable {
    struct Command: Decodable { let arguments: [Argument]? }
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    struct Argument: Decodable {
      let kind: String
      let names: [Name]?
    }
    let command: Command
  }

  private var names: Set<String> = ["-h", "--help"]
  private var namesWithValue: Set<String> = []

  init(of command: any ParsableCommand.Type) {
    guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)) else { return }
    for argument in tool.command.arguments ?? [] {
      let spelt = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
      names.formUnion(spelt)
      if argument.kind == "option" { namesWithValue.formUnion(spelt) }
    }
  }

  func takesValue(_ argument: String) -> Bool { namesWithValue.contains(argument) }

  func isName(_ argument: String) -> Bool { names.contains(argument) }
}
