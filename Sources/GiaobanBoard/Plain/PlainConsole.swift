/// Where the plain mode hears and speaks: a terminal line by line, a pipe, or a test.
package protocol PlainConsole: AnyObject {
  /// - Returns: what was typed; nil when there is no more.
  func readLine(after prompt: String) -> String?
  func say(_ text: String)
  /// Waits until the descriptor of what is worked on becomes readable.
  func wait(for descriptor: Int32)
}
