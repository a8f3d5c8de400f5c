import Foundation
import GiaobanService
import GiaobanTerminal
import GiaobanText

/// The user's own editor, run on a text in a file that nobody else can read.
struct TextEditor {
  /// A line for the shell, as `VISUAL` or `EDITOR` has it: with quotes, blanks and options, as git reads it.
  private let command: String
  private let environment: [String: String]
  /// The last line of the file, where the editor is vi, which tells nobody how to leave it; no part of the text.
  private let farewell: String?
  /// More is no answer to what a form asks.
  private static let longest = 50_000

  /// - Throws: a ``Failure`` where neither variable names an editor and none of the usual ones is there.
  init(environment: [String: String], language: Language = .vietnamese) throws {
    self.environment = environment
    let named = ["VISUAL", "EDITOR"].lazy
      .compactMap { environment[$0] }.first { !$0.isBlank }
    let usual = ["editor", "nano", "vi"].first { ProgramPath.path(of: $0, environment) != nil }
    guard let command = named ?? usual else {
      throw Failure(
        .outputFailed,
        Phrase(
          vi: "Không có trình soạn thảo nào. Hãy đặt biến EDITOR, hoặc gõ ngay trong ô.",
          en: "There is no editor. Set the variable EDITOR, or type in the field."))
    }
    self.command = command
    farewell = Self.isVi(command, environment, isChosen: named != nil) ? Self.leavingVi.text(language) : nil
  }

  private static let leavingVi = Phrase(
    vi: "# Trong vi: Esc, gõ :wq rồi Enter để lưu và thoát; Esc, gõ :q! rồi Enter để bỏ.",
    en: "# In vi: Esc, :wq and Enter to save and leave; Esc, :q! and Enter to leave the text as it was.")

  /// - Parameter isChosen: by a variable: whoever chose vim there knows it; vi is what many systems set for everyone.
  private static func isVi(_ command: String, _ environment: [String: String], isChosen: Bool) -> Bool {
    let word = command.split(separator: " ").first.map { String($0) } ?? ""
    let name = (word as NSString).lastPathComponent
    if isChosen || name == "vi" { return name == "vi" }
    // The system's choice is a link, or a chain of them.
    guard let path = ProgramPath.path(of: name, environment) else { return false }
    let target = (URL(fileURLWithPath: path).resolvingSymlinksInPath().path as NSString).lastPathComponent
    return ["vi", "nvi", "nvim"].contains(target) || target.hasPrefix("vim")
  }

  /// - Returns: what the editor left, in NFC; nil when it is what was there.
  /// - Throws: a ``Failure`` that names the file with the text where it could not be taken over.
  func edit(_ text: String) throws -> String? {
    let folder = try PrivateFolder(
      for: Phrase(vi: "trình soạn thảo", en: "the editor"), environment: environment)
    let path = folder.file("giaoban.txt")
    var isKept = false
    defer { if !isKept { folder.remove() } }
    try FileWriter(isReplacing: false).write(text + "\n" + (farewell.map { $0 + "\n" } ?? ""), to: path)
    try run(path)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    do {
      let edited = try Self.text(of: bytes, farewell)
      return edited == text ? nil : edited
    } catch let failure as Failure {
      isKept = true
      throw Failure(
        failure.status,
        failure.words + Phrase(vi: " Văn bản còn ở \(path).", en: " The text is still in \(path)."))
    }
  }

  /// One line break at the end is the editor's own, not the text's.
  private static func text(of bytes: Data, _ farewell: String?) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .badInputFile,
        Phrase(
          vi: "Văn bản không phải UTF-8 nên không nhận; hãy lưu lại dạng UTF-8.",
          en: "The text is not UTF-8, so it was not taken over; save it as UTF-8."))
    }
    var cleaned = PastedText.cleaned(text).unicodeScalars
    if cleaned.last == "\n" { cleaned.removeLast() }
    if let lines = farewell?.unicodeScalars, cleaned.reversed().starts(with: lines.reversed()) {
      cleaned.removeLast(lines.count)
      if cleaned.last == "\n" { cleaned.removeLast() }
    }
    guard cleaned.count <= longest else {
      throw Failure(
        .badInputFile,
        Phrase(
          vi: "Văn bản dài hơn \(longest) ký tự nên không nhận; hãy rút ngắn.",
          en: "The text is longer than \(longest) letters, so it was not taken over; shorten it."))
    }
    return String(cleaned)
  }

  /// Runs the editor in the terminal that this program has, in its process group: Ctrl-Z stops both.
  private func run(_ path: String) throws {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores, the editor may want to heed.
    var standard = sigset_t()
    sigemptyset(&standard)
    for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT] { sigaddset(&standard, number) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words: [String] = ["sh", "-c", command + " \"$@\"", "editor", path]
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process = pid_t()
    let error = posix_spawn(&process, "/bin/sh", nil, &attributes, arguments, variables)
    if error != 0 { throw failed(String(cString: strerror(error))) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw failed(String(cString: strerror(errno))) }
    }
    if status != 0 {
      let signal = status & 0x7F
      throw failed(signal == 0 ? "\((status >> 8) & 0xFF)" : String(cString: strsignal(signal)))
    }
  }

  private func failed(_ reason: String) -> Failure {
    return Failure(
      .outputFailed,
      Phrase(
        vi: "Trình soạn thảo “\(command)” không chạy được (\(reason)); nội dung giữ nguyên. Hãy xem biến EDITOR.",
        en: "The editor “\(command)” failed (\(reason)); the text is as it was. Look at the variable EDITOR."))
  }
}
