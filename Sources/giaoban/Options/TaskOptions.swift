import ArgumentParser
import GiaobanCore
import GiaobanText

/// Which task of which pledge.
struct TaskOptions: ParsableArguments {
  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  @Argument(help: "The number of the task.") var number: String

  func key(with opened: OpenStore) throws -> TaskKey {
    let pledge = try opened.pledge(code)
    return TaskKey(
      pledge: pledge,
      number: try TypedValue.wholeNumber(
        number, of: Phrase(vi: "số của nhiệm vụ", en: "number of the task").text(opened.language)))
  }
}
