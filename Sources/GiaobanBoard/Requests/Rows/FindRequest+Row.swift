import GiaobanCore
import GiaobanTerminal
import GiaobanText

extension FindRequest {
  var row: RequestRow {
    switch self {
    case .filter:
      RequestRow(
        [.character("/")], vi: "lọc khi gõ: chữ không cần dấu, unit:BC, is:core, health:off",
        en: "filter as you type: words without accents, unit:BC, is:core, health:off", also: "search find tìm kiếm",
        short: Phrase(vi: "lọc", en: "filter"), whyNot: { $0.whyNoStore },
        change: { board in
          board.overlays.removeAll()
          board.beginFilter()
        })
    case .toDoGroup:
      RequestRow(
        [.character("T")], vi: "xem một nhóm việc: chậm, còn nợ, cần quyết định…",
        en: "one kind of what there is to do: late, owed, to decide…", whyNot: { $0.whyNoStore },
        change: { board in
          board.overlays.removeAll()
          board.overlays.append(.chooser(board.groupChooser()))
        })
    case .fold:
      RequestRow(
        [.character("o")], vi: "trong việc cần làm: gập hoặc mở nhóm",
        en: "in the to-do view: fold or unfold the group",
        short: Phrase(vi: "gập", en: "fold"), whyNot: { $0.whyNotFolding },
        change: { $0.toggleFold(of: $0.selectedGroup) })
    case .foldAll:
      RequestRow(
        [.character("O")], vi: "trong việc cần làm: gập hoặc mở mọi nhóm",
        en: "in the to-do view: fold or unfold all groups", whyNot: { $0.whyNotFolding },
        change: { $0.toggleAllFolds() })
    case .sort:
      RequestRow(
        [.character("s")], vi: "sắp xếp theo…", en: "sort by…", also: "order thứ tự",
        short: Phrase(vi: "sắp xếp", en: "sort"),
        whyNot: { $0.whyNotSorting }, change: { $0.overlays.append(.chooser($0.sortChooser())) })
    case .reverseOrder:
      RequestRow(
        [.character("S")], vi: "đảo thứ tự", en: "reverse the order", whyNot: { $0.whyNotSorting },
        perform: { board in
          let order = board.state.order
          return board.sort(PledgeOrder(order.column, isReversed: !order.isReversed))
        })
    case .nextFilter:
      RequestRow(
        [.character("f")], vi: "bộ lọc đã lưu tiếp theo", en: "next saved filter",
        short: Phrase(vi: "bộ lọc", en: "filters"), whyNot: { $0.whyNoNextFilter }, change: { $0.nextFilter() })
    case .saveFilter:
      RequestRow(
        [.character("F")], vi: "lưu bộ lọc đang dùng, đặt tên", en: "save this filter under a name",
        short: Phrase(vi: "lưu lọc", en: "save filter"), whyNot: { $0.whyNoFilterToSave },
        change: { $0.askForFilterName() })
    case .forgetFilter:
      RequestRow(
        vi: "bỏ bộ lọc đã lưu đang dùng", en: "forget this saved filter", whyNot: { $0.whyNoFilterToForget },
        perform: { $0.forgetFilter() })
    case .nextMatch:
      RequestRow(
        [.character("n")], vi: "kết quả sau", en: "next match", whyNot: { $0.whyNoMatch },
        change: { $0.nextMatch(forward: true) })
    case .previousMatch:
      RequestRow(
        [.character("N")], vi: "kết quả trước", en: "previous match", whyNot: { $0.whyNoMatch },
        change: { $0.nextMatch(forward: false) })
    case .palette:
      RequestRow(
        [.character(":")], vi: "tìm bất cứ lệnh, mã, đơn vị, tháng nào", en: "any request, code, unit or month",
        also: "palette command lệnh",
        short: Phrase(vi: "tất cả", en: "any"), change: { $0.overlays.append(.picker($0.palettePicker())) })
    case .copy:
      RequestRow(
        [.character("y")], vi: "chép mã và tên; ở dòng đơn vị: lời nhắc",
        en: "copy code and title; on a unit's row its reminder", shortInDetail: Phrase(vi: "chép", en: "copy"),
        whyNot: { $0.selectedUnit == nil ? $0.whyNoPledge : nil }, perform: { $0.copySelected() })
    case .zoom:
      RequestRow(
        [.character("z")], vi: "phóng to khối", en: "zoom the block", also: "maximize full toàn màn hình",
        change: { $0.isZoomed.toggle() })
    }
  }
}
