// swift-tools-version: 6.1
import PackageDescription

/// The map of the house is in docs/architecture.md: every arrow below points towards GiaobanCore, which imports nothing.
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
    .target(name: "GiaobanCore"),
    .target(
      name: "GiaobanStore",
      dependencies: [
        "GiaobanCore", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"), .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    .target(
      name: "GiaobanExchange",
      dependencies: ["GiaobanCore", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Samples/briefing-2023-05.yaml")]
    ),
    .target(name: "GiaobanReports", dependencies: ["GiaobanCore"]),
    .target(
      name: "CNcurses",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_XOPEN_SOURCE", to: "700")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(
      name: "GiaobanTUI",
      dependencies: ["GiaobanCore", "GiaobanReports", "CNcurses", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Theme/themes")]
    ),
    .executableTarget(
      name: "giaoban",
      dependencies: [
        "GiaobanCore", "GiaobanStore", "GiaobanExchange", "GiaobanReports", "GiaobanTUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "GiaobanTestSupport", dependencies: ["GiaobanCore"], path: "Tests/GiaobanTestSupport"),
    .testTarget(name: "GiaobanCoreTests", dependencies: ["GiaobanCore", "GiaobanTestSupport"], exclude: ["Tables"]),
    .testTarget(
      name: "GiaobanStoreTests",
      dependencies: [
        "GiaobanCore", "GiaobanStore", "GiaobanExchange", "GiaobanTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(name: "GiaobanExchangeTests", dependencies: ["GiaobanCore", "GiaobanExchange", "GiaobanTestSupport"]),
    .testTarget(name: "GiaobanReportsTests", dependencies: ["GiaobanCore", "GiaobanReports", "GiaobanTestSupport"]),
    .testTarget(
      name: "GiaobanTUITests",
      dependencies: ["GiaobanCore", "GiaobanExchange", "GiaobanReports", "GiaobanTUI", "GiaobanTestSupport"]),
    .executableTarget(name: "StoreWriter", dependencies: ["GiaobanCore", "GiaobanStore"], path: "Tests/StoreWriter"),
    .testTarget(
      name: "giaobanTests",
      dependencies: [
        "GiaobanCore", "GiaobanStore", "GiaobanExchange", "GiaobanTUI", "giaoban", "GiaobanTestSupport", "StoreWriter",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Faults"]
    ),
    .testTarget(name: "GiaobanTestSupportTests", dependencies: ["GiaobanTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
