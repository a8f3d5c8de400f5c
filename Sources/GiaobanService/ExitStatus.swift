/// What the program's exit code tells scripts; 64 and above as in sysexits.h.
package enum ExitStatus: Int32 {
  case done = 0
  /// A rule refused it, a code is unknown, `init` was to write over a store, or differences or overdue things were
  /// found.
  case refused = 1
  case storeFailed = 2
  case usage = 64
  case badInputFile = 65
  case noSuchFileOrStore = 66
  case outputFailed = 74
  case interrupted = 130
}
