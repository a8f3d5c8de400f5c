import GiaobanCore
import GiaobanReports

extension MonthlySummary {
  /// What the supervisor should ask, in the order of the summary.
  package var questionsByPledge: [PledgeCode: [HonestyQuestion]] {
    Dictionary(grouping: questions, by: \.pledge.code).mapValues { $0.map(\.question) }
  }
}
