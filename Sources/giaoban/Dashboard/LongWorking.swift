import GiaobanBoard
import GiaobanText

/// What takes its time and is gone on with step by step, while the board stays awake.
protocol LongWorking: AnyObject {
  /// What it is.
  var title: Phrase { get }
  /// What it is at.
  var step: Phrase { get }
  /// Becomes readable when it can go on; nil when it can at once.
  var descriptor: Int32? { get }
  /// Goes on and does not wait.
  ///
  /// - Returns: what came of it; nil while it is not done.
  /// - Throws: a ``Failure`` or `StoreError`; then there is nothing to go on with.
  func goOn() throws -> [Action]?
  /// Leaves nothing half done behind.
  ///
  /// - Returns: what came of it, for who stopped it.
  @discardableResult func stop() -> Phrase
}
