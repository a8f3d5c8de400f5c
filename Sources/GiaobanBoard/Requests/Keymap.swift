import GiaobanTerminal

/// The request that each key stands for.
package struct Keymap: Sendable {
  /// That of all requests.
  static let all = Keymap()

  private let requests: [Key: Request]

  package init(_ keyed: [Request] = Request.keyed) {
    var requests: [Key: Request] = [:]
    for request in keyed { for key in request.row.keys { requests[key] = request } }
    self.requests = requests
  }

  package subscript(key: Key) -> Request? { requests[key] }
}
