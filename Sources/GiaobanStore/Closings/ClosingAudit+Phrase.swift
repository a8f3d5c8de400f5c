import GiaobanCore
import GiaobanText

extension ClosingAudit.Finding {
  /// What does not fit, as an item of a list.
  package var phrase: Phrase {
    switch self {
    case .nothingKept:
      Phrase(
        vi: "kho không giữ nội dung đã chốt nên không kiểm tra được", en: "the store keeps nothing that was closed")
    case .partDiffers(let name):
      Phrase(vi: "\(name.words.vi) khác với lúc chốt", en: "\(name.words.en) is not what was closed")
    case .partMissing(let name):
      Phrase(vi: "thiếu \(name.words.vi)", en: "\(name.words.en) is missing")
    case .partAdded(let name):
      Phrase(vi: "có thêm \(name.words.vi), vốn không được chốt", en: "\(name.words.en) was added later")
    case .recordDiffers:
      Phrase(
        vi: "tháng, ngày chốt hoặc người chốt khác với lúc chốt",
        en: "the month, the day or the name is not what was closed")
    case .manifestDiffers:
      Phrase(vi: "nội dung không khớp mã băm", en: "the hash does not match what is kept")
    case .partUnreadable(let name):
      Phrase(vi: "không đọc được \(name.words.vi)", en: "\(name.words.en) cannot be read")
    case .logDiffers:
      Phrase(
        vi: "nhật ký ghi khác: có lần chốt đã bị lấy đi hoặc bị sửa",
        en: "the log tells otherwise: a closing was taken away, or changed")
    case .figuresDiffer:
      Phrase(vi: "số liệu tính lại từ dữ liệu đã chốt ra kết quả khác", en: "the records give other figures")
    }
  }
}

extension ClosingPart.Name {
  package var words: Phrase {
    switch self {
    case .figures: Phrase(vi: "phần số liệu (\(rawValue))", en: "the part “\(rawValue)”")
    case .earlierFigures: Phrase(vi: "phần số liệu các tháng trước (\(rawValue))", en: "the part “\(rawValue)”")
    case .records: Phrase(vi: "phần dữ liệu (\(rawValue))", en: "the part “\(rawValue)”")
    case .documentVi, .documentEn: Phrase(vi: "phần lời văn (\(rawValue))", en: "the part “\(rawValue)”")
    case .summaryVi, .summaryEn: Phrase(vi: "phần JSON (\(rawValue))", en: "the part “\(rawValue)”")
    case .calendarVi, .calendarEn: Phrase(vi: "phần lịch (\(rawValue))", en: "the part “\(rawValue)”")
    case .manifest: Phrase(vi: "bản kê (\(rawValue))", en: "the part “\(rawValue)”")
    }
  }
}
