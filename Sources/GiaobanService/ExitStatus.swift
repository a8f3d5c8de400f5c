/// What the program's exit code tells scripts; 64 and above as in sysexits.h.
package enum ExitStatus: Int32 {
  case done = 0
  /// By a rule, an unknown code, `init` over a store, differences found, something overdue found.
  case refused = 1
  case storeFailed = 2
  case usage = 64
  case badInputFile = 65
  case noSuchFileOrStore = 66
  case outputFailed = 74
  case interrupted = 130
}
