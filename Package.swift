// swift-tools-version: 6.1
import PackageDescription

/// The map of the house is in docs/architecture.md: every arrow below points towards GiaobanText, which imports nothing.
let package = Package(
  name: "giaoban",
  products: [
    .executable(name: "giaoban", targets: ["giaoban"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "3.12.3"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .target(name: "GiaobanText"),
    .target(name: "GiaobanCore", dependencies: ["GiaobanText"]),
    .target(
      name: "GiaobanStore",
      dependencies: [
        "GiaobanText", "GiaobanCore", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"), .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    .target(
      name: "GiaobanExchange",
      dependencies: ["GiaobanText", "GiaobanCore", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Samples/briefing-2023-05.yaml")]
    ),
    .target(name: "GiaobanReports", dependencies: ["GiaobanText", "GiaobanCore"]),
    .target(
      name: "CNcurses",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_XOPEN_SOURCE", to: "700")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "GiaobanTerminal", dependencies: ["GiaobanText", "CNcurses"]),
    .target(
      name: "GiaobanBoard",
      dependencies: [
        "GiaobanText", "GiaobanCore", "GiaobanReports", "GiaobanTerminal", .product(name: "Yams", package: "Yams"),
      ],
      resources: [.embedInCode("Look/themes")]
    ),
    .target(
      name: "GiaobanService",
      dependencies: ["GiaobanText", "GiaobanCore", "GiaobanStore", "GiaobanExchange", "GiaobanReports"]
    ),
    .executableTarget(
      name: "giaoban",
      dependencies: [
        "GiaobanText", "GiaobanCore", "GiaobanStore", "GiaobanExchange", "GiaobanReports", "GiaobanTerminal",
        "GiaobanBoard", "GiaobanService", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "GiaobanTestSupport", dependencies: ["GiaobanCore"], path: "Tests/GiaobanTestSupport"),
    .testTarget(name: "GiaobanTextTests", dependencies: ["GiaobanText", "GiaobanTestSupport"]),
    .testTarget(
      name: "GiaobanCoreTests", dependencies: ["GiaobanText", "GiaobanCore", "GiaobanTestSupport"], exclude: ["Tables"]),
    .testTarget(
      name: "GiaobanStoreTests",
      dependencies: [
        "GiaobanText", "GiaobanCore", "GiaobanStore", "GiaobanExchange", "GiaobanTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "GiaobanExchangeTests",
      dependencies: ["GiaobanText", "GiaobanCore", "GiaobanExchange", "GiaobanTestSupport"]),
    .testTarget(
      name: "GiaobanReportsTests", dependencies: ["GiaobanText", "GiaobanCore", "GiaobanReports", "GiaobanTestSupport"]),
    .testTarget(name: "GiaobanTerminalTests", dependencies: ["GiaobanText", "GiaobanTerminal", "GiaobanTestSupport"]),
    .testTarget(
      name: "GiaobanBoardTests",
      dependencies: [
        "GiaobanText", "GiaobanCore", "GiaobanExchange", "GiaobanReports", "GiaobanTerminal", "GiaobanBoard",
        "GiaobanTestSupport",
      ]),
    .testTarget(
      name: "GiaobanServiceTests",
      dependencies: [
        "GiaobanText", "GiaobanCore", "GiaobanStore", "GiaobanExchange", "GiaobanReports", "GiaobanService",
        "GiaobanTestSupport",
      ]),
    .executableTarget(
      name: "StoreWriter", dependencies: ["GiaobanText", "GiaobanCore", "GiaobanStore"], path: "Tests/StoreWriter"),
    .testTarget(
      name: "giaobanTests",
      dependencies: [
        "GiaobanText", "GiaobanCore", "GiaobanStore", "GiaobanExchange", "GiaobanReports", "GiaobanTerminal",
        "GiaobanBoard", "GiaobanService", "giaoban", "GiaobanTestSupport", "StoreWriter",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Faults/failing-calls.c"]
    ),
    .testTarget(name: "GiaobanTestSupportTests", dependencies: ["GiaobanTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
