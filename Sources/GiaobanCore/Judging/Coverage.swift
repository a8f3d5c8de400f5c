// Who and what cannot be held to anything.

extension PledgeLine {
  /// Whether there is anything to judge it by: a metric with its target, tasks, a due day, a duty.
  package var canBeJudged: Bool {
    pledge.metric?.target != nil || !tasks.isEmpty || pledge.due != nil || pledge.isMonthlyDuty
  }

  /// Whether its unit has chosen to be judged by it: core, taken up, and not ended.
  package func isCore(_ assessment: Assessment) -> Bool {
    pledge.isCore && assessment.status != .proposed && assessment.status.isOpen
  }
}
