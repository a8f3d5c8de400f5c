import GiaobanCore
import GiaobanTerminal
import GiaobanText

extension ChoiceRequest {
  var row: RequestRow {
    switch self {
    case .pane(let number):
      RequestRow(
        [.character("\(number)")], vi: "khối thứ \(number)", en: "block number \(number)",
        whyNot: { board in
          board.panes.indices.contains(number - 1)
            ? nil : Phrase(vi: "không có khối thứ \(number)", en: "there is no block \(number)")
        },
        change: { board in
          board.overlays.removeAll()
          board.focusPane(number - 1)
        })
    case .month(let month):
      RequestRow(vi: month.name.vi, en: month.name.en, perform: { [$0.load(month)] })
    case .select(let code):
      RequestRow(vi: "đến \(code)", en: "go to \(code)", change: { $0.goTo(code) })
    case .form(let purpose):
      RequestRow(
        vi: purpose.name.vi, en: purpose.name.en, whyNot: { $0.whyNoForm(purpose) },
        perform: { $0.openForm(purpose) })
    case .health(let block):
      RequestRow(
        vi: "tiến độ của khối \(block) qua mười hai tháng", en: "health of block \(block) over twelve months",
        whyNot: { $0.whyNoStore },
        change: { $0.overlays.append(.year(YearView(.health, block: block).beginning($0.glance))) })
    case .nothingNew(let reason):
      RequestRow(
        vi: "báo cáo “không có gì mới”: \(reason.name.vi)", en: "check-in “nothing new”: \(reason.name.en)",
        actsOnMarked: true, whyNot: { $0.whyNoCheckIn(isForMany: true) }, perform: { $0.sayNothingNew(reason) })
    case .filter(let text):
      RequestRow(
        vi: "lọc “\(text)”", en: "filter “\(text)”", whyNot: { $0.whyNoStore }, change: { $0.filterBy(text) })
    case .saveFilter(let name):
      RequestRow(
        vi: "lưu bộ lọc với tên “\(name)”", en: "save the filter as “\(name)”", perform: { $0.saveFilter(as: name) })
    case .sort(let column):
      RequestRow(
        vi: "sắp xếp theo \(column.name.vi)", en: "sort by \(column.name.en)", whyNot: { $0.whyNotSorting },
        perform: { $0.sort(PledgeOrder(column)) })
    case .toDo(let group):
      RequestRow(
        vi: "xem \(group.name.vi.lowercased())", en: "show \(group.name.en.lowercased())",
        whyNot: { $0.whyNoStore }, change: { $0.openToDo(group) })
    case .theme(let name):
      RequestRow(
        vi: "giao diện \(name)", en: "theme \(name)", also: "colour color màu dark light sáng tối",
        perform: { _ in [.applyTheme(name)] })
    }
  }
}
