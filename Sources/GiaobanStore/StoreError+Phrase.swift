import GiaobanCore

extension StoreError {
  /// What the system or SQLite said, where it said something.
  var detail: String {
    switch self {
    case .ioFailed(_, let detail), .unreadable(_, let detail), .damaged(_, let detail): detail
    case .locked: "locked"
    default: "\(self)"
    }
  }

  /// What failed, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .refused(let violation): violation.phrase
    case .notFound, .alreadyExists, .isFolder, .nameTooLong, .notADatabase, .foreignDatabase, .alteredSchema,
      .newerStore:
      openingPhrase
    case .readOnly, .openedReadOnly, .locked, .diskFull, .permission: writingPhrase
    case .damaged, .ioFailed, .unreadable, .unfinishedStep, .stands: diskPhrase
    case .settingsNotHeld(let path, let setting, let found):
      Phrase(
        vi: "Không ghi vào \(path): \(setting) là \(found), không đủ an toàn. Hãy để kho ở ổ đĩa của máy này.",
        en:
          "Not writing to \(path): \(setting) is \(found), which is not safe. Keep the store on a disk of this machine."
      )
    }
  }

  private var diskPhrase: Phrase {
    switch self {
    case .damaged(let path, let detail):
      Phrase(
        vi: "Kho dữ liệu \(path) bị hỏng (\(detail)). Đừng ghi thêm; hãy lấy lại từ bản sao lưu.",
        en: "The store \(path) is damaged (\(detail)). Write nothing more to it; restore it from a backup.")
    case .ioFailed(let path, let detail):
      Phrase(
        vi: "Đọc hoặc ghi \(path) không được (\(detail)). Hãy kiểm tra ổ đĩa rồi thử lại; chưa ghi gì.",
        en: "Reading or writing \(path) failed (\(detail)). Check the disk and try again; nothing was written.")
    case .unreadable(let path, let detail):
      Phrase(
        vi: "Không đọc được \(path) (\(detail)). Hãy thử lại; nếu vẫn vậy, hãy kiểm tra ổ đĩa.",
        en: "\(path) could not be read (\(detail)). Try again; if it stays so, look at the disk.")
    case .unfinishedStep(let path):
      Phrase(
        vi: "Bên cạnh \(path) còn một bước ghi dở (\(path)-journal), mà ở đây không được ghi nên không gỡ được. "
          + "Hãy chép cả hai tệp sang chỗ được ghi rồi mở ở đó.",
        en:
          "Beside \(path) lies a step that was cut off (\(path)-journal), and it cannot be rolled back where nothing may be "
          + "written. Copy both files to a place where you may write, and open the copy.")
    case .stands(let path, let step, let detail):
      Phrase(
        vi:
          "Bước \(step) đã được ghi vào \(path) và giữ nguyên, nhưng sau đó có lỗi (\(detail)). Đừng ghi lại lần nữa; "
          + "hãy kiểm tra ổ đĩa.",
        en:
          "Step \(step) was written to \(path) and stands, but something failed afterwards (\(detail)). Do not write it again; "
          + "look at the disk.")
    default: Phrase("")
    }
  }

  private var openingPhrase: Phrase {
    switch self {
    case .notFound(let path):
      Phrase(
        vi: "Chưa có kho dữ liệu \(path). Hãy tạo: giaoban init.",
        en: "There is no store \(path). Make one: giaoban init.")
    case .alreadyExists(let path):
      Phrase(
        vi: "Đã có \(path), nên không tạo mới. Hãy chọn chỗ khác, hoặc nạp thêm: giaoban load.",
        en: "\(path) is already there, so it is not made anew. Choose another place, or add to it: giaoban load.")
    case .isFolder(let path):
      Phrase(
        vi: "\(path) là một thư mục, không phải kho dữ liệu. Hãy chỉ ra một tệp.",
        en: "\(path) is a folder, not a store. Name a file.")
    case .nameTooLong(let path, let bytes, let allowed):
      Phrase(
        vi: "Tên tệp \(path) dài \(bytes) byte; kho chỉ được đến \(allowed). Hãy đặt tên ngắn hơn.",
        en: "The file name of \(path) has \(bytes) bytes, and a store may have \(allowed). Choose a shorter one.")
    case .notADatabase(let path):
      Phrase(
        vi: "\(path) không phải kho dữ liệu của giaoban; tệp được giữ nguyên. Hãy chỉ ra tệp khác.",
        en: "\(path) is not a store of giaoban; it was left as it is. Name another file.")
    case .foreignDatabase(let path):
      Phrase(
        vi: "\(path) là cơ sở dữ liệu của chương trình khác; tệp được giữ nguyên. Hãy chỉ ra tệp khác.",
        en: "\(path) is another program's database; it was left as it is. Name another file.")
    case .alteredSchema(let path, let names):
      Phrase(
        vi:
          "Bảng của kho \(path) không còn như giaoban đã tạo (\(names.joined(separator: ", "))); kho được giữ nguyên. "
          + "Hãy bỏ phần lạ bằng sqlite3, hoặc lấy lại từ bản sao lưu.",
        en:
          "The tables of the store \(path) are not as giaoban made them (\(names.joined(separator: ", "))); it was left as "
          + "it is. Take out what is foreign with sqlite3, or restore a backup.")
    case .newerStore(let path, let found, let known):
      Phrase(
        vi:
          "Kho \(path) ở phiên bản \(found), mới hơn chương trình này (\(known)); kho được giữ nguyên. Hãy cập nhật giaoban.",
        en:
          "The store \(path) has version \(found), newer than this program's \(known); it was left as it is. Update giaoban."
      )
    default: Phrase("")
    }
  }

  private var writingPhrase: Phrase {
    switch self {
    case .readOnly(let path):
      Phrase(
        vi: "\(path) không cho ghi; chưa ghi gì. Hãy xem lại quyền của tệp và thư mục, hoặc mở với --read-only.",
        en:
          "\(path) takes no writing; nothing was written. Check the rights of file and folder, or open it with --read-only."
      )
    case .openedReadOnly(let path):
      Phrase(
        vi: "\(path) được mở chỉ để đọc (--read-only); chưa ghi gì. Muốn sửa, hãy mở lại không có --read-only.",
        en:
          "\(path) is open for reading only (--read-only); nothing was written. To change it, open it without --read-only."
      )
    case .locked(let path):
      Phrase(
        vi: "Chương trình khác đang ghi vào \(path); chưa ghi gì. Hãy thử lại sau giây lát.",
        en: "Another program is writing to \(path); nothing was written. Try again in a moment.")
    case .diskFull(let path):
      Phrase(
        vi: "Ổ đĩa của \(path) đã đầy; chưa ghi gì, dữ liệu cũ còn nguyên. Hãy dọn chỗ rồi thử lại.",
        en:
          "The disk of \(path) is full; nothing was written, and what was stored is unharmed. Make room and try again.")
    case .permission(let path):
      Phrase(
        vi: "Không có quyền dùng \(path). Hãy xem lại chủ và quyền của tệp và thư mục.",
        en: "You may not use \(path). Check the owner and the rights of file and folder.")
    default: Phrase("")
    }
  }
}
