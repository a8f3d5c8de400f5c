import GiaobanCore

extension BriefingFile {
  /// The bytes of samples/briefing-2023-05.yaml, compiled in.
  package static var may2023Bytes: [UInt8] { PackageResources.briefing_2023_05_yaml }

  /// The briefing of May 2023, compiled in.
  ///
  /// - Throws: Never, as long as the tests pass; the bytes are read like those of any other file.
  package static func may2023() throws(ExchangeError) -> BriefingFile {
    try BriefingSource.may2023().file
  }
}

extension BriefingSource {
  /// The briefing of May 2023, compiled in, as it was read.
  package static func may2023() throws(ExchangeError) -> BriefingSource {
    try BriefingSource(bytes: BriefingFile.may2023Bytes, name: "briefing-2023-05.yaml")
  }
}
