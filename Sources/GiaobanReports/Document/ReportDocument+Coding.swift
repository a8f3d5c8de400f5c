import GiaobanCore

// Documents are kept with the closings of months and read back by every later version: the form of each part is written
// down here, and does not follow the names of the cases.

extension ReportDocument.Part: Codable {
  private enum Keys: String, CodingKey {
    case kind
    case text
    case items
    case fields
    case table
    case chart
  }

  private enum Kind: String, Codable {
    case title
    case heading
    case subheading
    case annex
    case paragraph
    case notice
    case items
    case numbered
    case fields
    case table
    case chart
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let text = { try container.decode(String.self, forKey: .text) }
    switch try container.decode(Kind.self, forKey: .kind) {
    case .title: self = .title(try text())
    case .heading: self = .heading(try text())
    case .subheading: self = .subheading(try text())
    case .annex: self = .annex(try text())
    case .paragraph: self = .paragraph(try text())
    case .notice: self = .notice(try text())
    case .items: self = .items(try container.decode([String].self, forKey: .items))
    case .numbered: self = .numbered(try container.decode([String].self, forKey: .items))
    case .fields: self = .fields(try container.decode([ReportDocument.Field].self, forKey: .fields))
    case .table: self = .table(try container.decode(ReportTable.self, forKey: .table))
    case .chart: self = .chart(try container.decode(ReportChart.self, forKey: .chart))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    func encode(_ kind: Kind, _ value: some Encodable, as key: Keys) throws {
      try container.encode(kind, forKey: .kind)
      try container.encode(value, forKey: key)
    }
    switch self {
    case .title(let text): try encode(.title, text, as: .text)
    case .heading(let text): try encode(.heading, text, as: .text)
    case .subheading(let text): try encode(.subheading, text, as: .text)
    case .annex(let text): try encode(.annex, text, as: .text)
    case .paragraph(let text): try encode(.paragraph, text, as: .text)
    case .notice(let text): try encode(.notice, text, as: .text)
    case .items(let items): try encode(.items, items, as: .items)
    case .numbered(let items): try encode(.numbered, items, as: .items)
    case .fields(let fields): try encode(.fields, fields, as: .fields)
    case .table(let table): try encode(.table, table, as: .table)
    case .chart(let chart): try encode(.chart, chart, as: .chart)
    }
  }
}
