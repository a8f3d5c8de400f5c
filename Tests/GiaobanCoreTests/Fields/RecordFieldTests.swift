import GiaobanText
import Testing

@testable import GiaobanCore

@Suite struct RecordFieldTests {
  @Test func `every field has a name in both languages, which begins small`() {
    for field in RecordField.allCases {
      #expect(!field.name.vi.isEmpty && !field.name.en.isEmpty && field.name.vi != field.name.en, "\(field)")
      #expect(field.name != field.name.capitalised, "\(field)")
    }
  }

  @Test func `one language of a text is told in brackets`() {
    #expect(RecordField.product.name(in: .english) == Phrase(vi: "sản phẩm (tiếng Anh)", en: "product (English)"))
    #expect(RecordField.product.name(in: nil) == RecordField.product.name)
  }

  @Test func `every kind of day is asked for by fields of its own`() {
    for kind in DayKind.allCases {
      for field in kind.fields { #expect(field.dayKind == kind, "\(field)") }
    }
  }
}
