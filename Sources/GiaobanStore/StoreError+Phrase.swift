import GiaobanText

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
    case .notFound(let path): Self.notFoundPhrase(path)
    case .alreadyExists(let path): Self.alreadyExistsPhrase(path)
    case .isFolder(let path): Self.isFolderPhrase(path)
    case .nameTooLong(let path, let bytes, let allowed): Self.nameTooLongPhrase(path, bytes, allowed)
    case .notADatabase(let path): Self.notADatabasePhrase(path)
    case .foreignDatabase(let path): Self.foreignDatabasePhrase(path)
    case .alteredSchema(let path, let names): Self.alteredSchemaPhrase(path, names)
    case .newerStore(let path, let found, let known): Self.newerStorePhrase(path, found, known)
    case .readOnly(let path): Self.readOnlyPhrase(path)
    case .openedReadOnly(let path): Self.openedReadOnlyPhrase(path)
    case .locked(let path): Self.lockedPhrase(path)
    case .diskFull(let path): Self.diskFullPhrase(path)
    case .permission(let path): Self.permissionPhrase(path)
    case .damaged(let path, let detail): Self.damagedPhrase(path, detail)
    case .ioFailed(let path, let detail): Self.ioFailedPhrase(path, detail)
    case .unreadable(let path, let detail): Self.unreadablePhrase(path, detail)
    case .unfinishedStep(let path): Self.unfinishedStepPhrase(path)
    case .stands(let path, let step, let detail): Self.standsPhrase(path, step, detail)
    case .settingsNotHeld(let path, let setting, let found):
      Phrase(
        vi: "Không ghi vào \(path): \(setting) là \(found), không đủ an toàn. Hãy để kho ở ổ đĩa của máy này.",
        en:
          "Not writing to \(path): \(setting) is \(found), which is not safe. Keep the store on a disk of this machine."
      )
    }
  }

  private static func notFoundPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "Chưa có kho dữ liệu \(path). Hãy tạo: giaoban init.",
      en: "There is no store \(path). Make one: giaoban init.")
  }

  private static func alreadyExistsPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "Đã có \(path), nên không tạo mới. Hãy chọn chỗ khác, hoặc nạp thêm: giaoban load.",
      en: "\(path) is already there, so it is not made anew. Choose another place, or add to it: giaoban load.")
  }

  private static func isFolderPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path) là một thư mục, không phải kho dữ liệu. Hãy chỉ ra một tệp.",
      en: "\(path) is a folder, not a store. Name a file.")
  }

  private static func nameTooLongPhrase(_ path: String, _ bytes: Int, _ allowed: Int) -> Phrase {
    Phrase(
      vi: "Tên tệp \(path) dài \(bytes) byte; kho chỉ được đến \(allowed). Hãy đặt tên ngắn hơn.",
      en: "The file name of \(path) has \(bytes) bytes, and a store may have \(allowed). Choose a shorter one.")
  }

  private static func notADatabasePhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path) không phải kho dữ liệu của giaoban; tệp được giữ nguyên. Hãy chỉ ra tệp khác.",
      en: "\(path) is not a store of giaoban; it was left as it is. Name another file.")
  }

  private static func foreignDatabasePhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path) là cơ sở dữ liệu của chương trình khác; tệp được giữ nguyên. Hãy chỉ ra tệp khác.",
      en: "\(path) is another program's database; it was left as it is. Name another file.")
  }

  private static func alteredSchemaPhrase(_ path: String, _ names: [String]) -> Phrase {
    Phrase(
      vi:
        "Bảng của kho \(path) không còn như giaoban đã tạo (\(names.joined(separator: ", "))); kho được giữ nguyên. "
        + "Hãy bỏ phần lạ bằng sqlite3, hoặc lấy lại từ bản sao lưu.",
      en:
        "The tables of the store \(path) are not as giaoban made them (\(names.joined(separator: ", "))); it was left as "
        + "it is. Take out what is foreign with sqlite3, or restore a backup.")
  }

  private static func newerStorePhrase(_ path: String, _ found: Int, _ known: Int) -> Phrase {
    Phrase(
      vi:
        "Kho \(path) ở phiên bản \(found), mới hơn chương trình này (\(known)); kho được giữ nguyên. Hãy cập nhật giaoban.",
      en:
        "The store \(path) has version \(found), newer than this program's \(known); it was left as it is. Update giaoban."
    )
  }

  private static func readOnlyPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path) không cho ghi; chưa ghi gì. Hãy xem lại quyền của tệp và thư mục, hoặc mở với --read-only.",
      en:
        "\(path) takes no writing; nothing was written. Check the rights of file and folder, or open it with --read-only."
    )
  }

  private static func openedReadOnlyPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "\(path) được mở chỉ để đọc (--read-only); chưa ghi gì. Muốn sửa, hãy mở lại không có --read-only.",
      en:
        "\(path) is open for reading only (--read-only); nothing was written. To change it, open it without --read-only."
    )
  }

  private static func lockedPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "Chương trình khác đang ghi vào \(path); chưa ghi gì. Hãy thử lại sau giây lát.",
      en: "Another program is writing to \(path); nothing was written. Try again in a moment.")
  }

  private static func diskFullPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "Ổ đĩa của \(path) đã đầy; chưa ghi gì, dữ liệu cũ còn nguyên. Hãy dọn chỗ rồi thử lại.",
      en:
        "The disk of \(path) is full; nothing was written, and what was stored is unharmed. Make room and try again.")
  }

  private static func permissionPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "Không có quyền dùng \(path). Hãy xem lại chủ và quyền của tệp và thư mục.",
      en: "You may not use \(path). Check the owner and the rights of file and folder.")
  }

  private static func damagedPhrase(_ path: String, _ detail: String) -> Phrase {
    Phrase(
      vi: "Kho dữ liệu \(path) bị hỏng (\(detail)). Đừng ghi thêm; hãy lấy lại từ bản sao lưu.",
      en: "The store \(path) is damaged (\(detail)). Write nothing more to it; restore it from a backup.")
  }

  private static func ioFailedPhrase(_ path: String, _ detail: String) -> Phrase {
    Phrase(
      vi: "Đọc hoặc ghi \(path) không được (\(detail)). Hãy kiểm tra ổ đĩa rồi thử lại; chưa ghi gì.",
      en: "Reading or writing \(path) failed (\(detail)). Check the disk and try again; nothing was written.")
  }

  private static func unreadablePhrase(_ path: String, _ detail: String) -> Phrase {
    Phrase(
      vi: "Không đọc được \(path) (\(detail)). Hãy thử lại; nếu vẫn vậy, hãy kiểm tra ổ đĩa.",
      en: "\(path) could not be read (\(detail)). Try again; if it stays so, look at the disk.")
  }

  private static func unfinishedStepPhrase(_ path: String) -> Phrase {
    Phrase(
      vi: "Bên cạnh \(path) còn một bước ghi dở (\(path)-journal), mà ở đây không được ghi nên không gỡ được. "
        + "Hãy chép cả hai tệp sang chỗ được ghi rồi mở ở đó.",
      en:
        "Beside \(path) lies a step that was cut off (\(path)-journal), and it cannot be rolled back where nothing may be "
        + "written. Copy both files to a place where you may write, and open the copy.")
  }

  private static func standsPhrase(_ path: String, _ step: Int, _ detail: String) -> Phrase {
    Phrase(
      vi:
        "Bước \(step) đã được ghi vào \(path) và giữ nguyên, nhưng sau đó có lỗi (\(detail)). Đừng ghi lại lần nữa; "
        + "hãy kiểm tra ổ đĩa.",
      en:
        "Step \(step) was written to \(path) and stands, but something failed afterwards (\(detail)). Do not write it again; "
        + "look at the disk.")
  }

}
