import Testing

@testable import GiaobanService

@Suite struct UserPathsTests {
  @Test func `what the program keeps for its user lies below XDG_STATE_HOME, else in the home`() {
    #expect(UserPaths(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"]).stateFolder == "/s/giaoban")
    #expect(UserPaths(environment: ["HOME": "/h"]).stateFolder == "/h/.local/state/giaoban")
    #expect(UserPaths(environment: ["XDG_STATE_HOME": "s", "HOME": "/h"]).stateFolder == "/h/.local/state/giaoban")
  }
}
