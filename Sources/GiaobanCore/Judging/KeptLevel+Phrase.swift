import GiaobanText

extension Metric.Keep {
  /// Beside the number: "at least 95".
  package var name: Phrase {
    switch self {
    case .atLeast: Phrase(vi: "tối thiểu", en: "at least")
    case .atMost: Phrase(vi: "tối đa", en: "at most")
    }
  }
}

extension KeptLevel {
  /// "at least 95".
  package func text(_ language: Language) -> String {
    keep.name.text(language) + " " + NumberText.screenText(bound, language)
  }

  /// "the level of at least 95".
  package var phrase: Phrase {
    Phrase(vi: "mức \(text(.vietnamese))", en: "the level of \(text(.english))")
  }
}

extension KeptMonths {
  package var phrase: Phrase {
    Phrase(
      vi: "Giữ được mức \(kept) trên \(measured) tháng có số liệu.",
      en: "The level was kept in \(kept) of \(measured.counting("month")) with a reading.")
  }
}
