import GiaobanCore

extension Glance {
  /// What forms look things up in; nil while there is no store.
  var formContext: FormContext? {
    month.map { month in
      FormContext(
        look: look, portfolio: month.portfolio, dossier: dossier, size: size, selection: selection,
        hasPrinter: hasPrinter)
    }
  }
}
