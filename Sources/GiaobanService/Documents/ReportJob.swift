import Foundation
import GiaobanReports
import GiaobanText

/// A report on its way into its files or to the printer. What tools make of it takes a while: who asked for it can wait, do
/// other things meanwhile, or stop it.
package final class ReportJob {
  private enum Step {
    case making(DocumentMaking)
    case printing(Printer.Run)
    case done
  }

  private enum Goal {
    case file(path: String, FileWriter)
    case printer(Printer, title: String)
    /// Kept in ``result``.
    case memory
  }

  private let goal: Goal
  private var step: Step
  /// Where the goal was no file and no printer: the whole file.
  package private(set) var result: [UInt8] = []
  /// The files written, as they were asked for.
  package private(set) var paths: [String] = []

  /// Writes `content` to `path`; of tables a file for each, as ``ReportPath`` names them.
  ///
  /// - Throws: a ``Failure``, also where a file is in the way, before any work is done.
  package init(writing content: ReportContent, to path: String, by writer: FileWriter, environment: [String: String])
    throws
  {
    goal = .file(path: path, writer)
    step = .done
    if case .tables(let tables) = content {
      if ReportPath(path).isDevice {
        throw Failure(
          .outputFailed,
          Phrase(
            vi: "\(path) không chứa được nhiều tệp. Hãy chọn thư mục, hoặc thêm --table TÊN.",
            en: "\(path) cannot take several files. Choose a folder, or add --table NAME."))
      }
      let files = tables.map {
        FileWriter.File(path: ReportPath(path).path(ofTable: $0.name), bytes: Array($0.text.utf8))
      }
      var writer = writer
      writer.isMakingFolder = ReportPath(path).isFolder
      try writer.write(files)
      paths = files.map(\.path)
      return
    }
    try writer.check(path)
    try begin(content, environment)
  }

  /// Makes the whole file and keeps it in ``result``.
  package init(making content: ReportContent, environment: [String: String]) throws {
    goal = .memory
    step = .done
    try begin(content, environment)
  }

  /// Prints a report: as a PDF where WeasyPrint is there, else as plain text.
  ///
  /// - Throws: a ``Failure`` that says what to install, or that there is no printer, before any work is done.
  package init(printing content: (ReportFormat) -> ReportContent, title: String, environment: [String: String]) throws {
    let printer = Printer(environment: environment)
    try printer.check()
    goal = .printer(printer, title: title)
    step = .done
    let hasPDF = ProgramPath.path(of: "weasyprint", environment) != nil
    try begin(content(hasPDF ? .pdf : .text), environment)
  }

  deinit { stop() }

  private func begin(_ content: ReportContent, _ environment: [String: String]) throws {
    switch content {
    case .text(let text): try go(on: Array(text.utf8))
    case .tables(let files): try go(on: files.flatMap { Array($0.text.utf8) })
    case .page(let page): step = .making(try DocumentMaking.pdf(of: page, environment: environment))
    case .manuscript(let page, let material):
      step = .making(try DocumentMaking.docx(of: page, material, environment: environment))
    }
  }

  private func go(on bytes: [UInt8]) throws {
    step = .done
    switch goal {
    case .file(let path, let writer):
      try writer.write(bytes, to: path)
      paths = [path]
    case .printer(let printer, let title): step = .printing(try printer.start(bytes, title: title))
    case .memory: result = bytes
    }
  }

  /// The tool that works on it; nil when nothing does any more.
  package var tool: String? {
    switch step {
    case .making(let making): making.tool
    case .printing(let run): run.tool
    case .done: nil
    }
  }

  /// Whether the printer is being given it.
  package var isPrinting: Bool {
    if case .printing = step { true } else { false }
  }

  /// Becomes readable when ``isDone()`` has something to do; nil when all is done.
  package var descriptor: Int32? {
    switch step {
    case .making(let making): making.descriptor
    case .printing(let run): run.descriptor
    case .done: nil
    }
  }

  /// Goes on with what can be gone on with, and does not wait.
  ///
  /// - Returns: whether everything is done.
  /// - Throws: a ``Failure``; then nothing is written, and there is nothing to go on with.
  package func isDone() throws -> Bool {
    do {
      switch step {
      case .making(let making):
        guard let bytes = try making.finished() else { return false }
        making.discard()
        try go(on: bytes)
      case .printing(let run):
        guard try run.isFinished() else { return false }
        run.discard()
        step = .done
      case .done: break
      }
    } catch {
      stop()
      throw error
    }
    if case .done = step { return true }
    return false
  }

  /// Ends the tool, and takes away what it made so far.
  package func stop() {
    switch step {
    case .making(let making): making.discard()
    case .printing(let run): run.discard()
    case .done: break
    }
    step = .done
  }

  /// Waits for the end; Ctrl-C stops the tool, leaves nothing behind, and ends the program.
  package static func waiting<Result>(for start: () throws -> ReportJob, _ use: (ReportJob) throws -> Result) throws
    -> Result
  {
    let interruption = Interruption()
    defer { interruption.end() }
    let job = try start()
    defer { job.stop() }
    while try !job.isDone() {
      if interruption.hasCome { throw Failure(.interrupted, Phrase(vi: "Đã ngừng.", en: "Stopped.")) }
      var end = pollfd(fd: job.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
      poll(&end, 1, 100)
    }
    return try use(job)
  }
}
