// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A module of views, and what tests one: they alone use the feature that may still be renamed.
let viewSettings = settings + [.enableExperimentalFeature("Lifetimes")]

func views(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: viewSettings)
}

/// A module whose tests compute for minutes without the optimiser, and that has no assertions of a debug build: it is
/// optimised in every build.
func optimised(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func target(_ name: String, path: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func program(_ name: String, path: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [],
  resources: [Resource] = [], settings: [SwiftSetting] = settings
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: settings)
}

let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
// Scrypt, for outbox files behind a passphrase; the same package as Crypto.
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let x509 = Target.Dependency.product(name: "X509", package: "swift-certificates")
let asn1 = Target.Dependency.product(name: "SwiftASN1", package: "swift-asn1")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(
  name: "UnixSignals", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
// SQLite's own interface, from the same package.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

// libpq, where stores in PostgreSQL are asked for.
let postgreSQL = Target.Dependency.target(
  name: "CPostgreSQL", condition: .when(traits: ["PostgreSQL"]))

let package = Package(
  name: "homeward",
  products: [
    // The runtime of generated code, for packages beside this one such as tools/bench.
    .library(name: "Wire", targets: ["Wire"]),
    .library(name: "WireViews", targets: ["WireViews"]),
    .executable(name: "schemac", targets: ["schemac"]),
    .executable(name: "manifest", targets: ["manifest"]),
    .executable(name: "intake-service", targets: ["intake-service"]),
    .executable(name: "planning-service", targets: ["planning-service"]),
    // For tools/bench alone.
    .library(name: "LoadGenerator", targets: ["LoadGenerator"]),
    // For tools/fuzz alone.
    .library(name: "FuzzOracles", targets: ["FuzzOracles"]),
    // For tools/torture alone.
    .executable(name: "torture", targets: ["torture"]),
    .library(name: "FaultyDisk", type: .dynamic, targets: ["CFaultyDisk"]),
  ],
  traits: [
    .trait(name: "PostgreSQL", description: "Event stores in PostgreSQL; needs libpq.")
  ],
  dependencies: [
    // Event loops, sockets and HTTP/1 for the transport and the admin port.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // TLS 1.3 with both sides authenticated.
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    // SHA-256, signatures; the same library that the certificates need.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Issues and reads X.509 certificates for `manifest pki`.
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // Starts, stops and drains the parts of a service in order.
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SQLite with migrations, one writer and concurrent readers.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The schema and its bytes.
    module("Wire"),
    module("WireRPC", ["Wire"]),
    optimised("SchemaModel"),
    .target(
      name: "SchemaCompiler", dependencies: ["SchemaModel"], exclude: ["Python/Runtime"],
      swiftSettings: settings),
    module("RepatriationSchema", ["Wire", "WireRPC"]),
    // Reading messages where their bytes are.
    views("WireViews", ["Wire"]),
    views("RepatriationViews", ["Wire", "WireViews", "RepatriationSchema"]),
    module("SchemaJSON", ["Wire", "SchemaModel", "RepatriationSchema"]),

    // Bytes on disk and on the line.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    module("Compression", ["CZlib"]),
    optimised("Snapshots", ["Compression", crypto]),
    module("Archive", ["Compression", crypto]),
    module("Frames", ["Wire", "WireRPC"]),
    module(
      "Transport",
      [
        "Wire", "WireRPC", "Frames", "SchemaModel", "Compression", nioCore, nioPosix, nioTLS,
        nioSSL, logging,
      ]),

    // What is decided, without input or output.
    optimised("Matching"),
    module("Casework", ["Wire", "RepatriationSchema"]),
    module("ArrivalsImport", ["Wire", "RepatriationSchema", "Casework", crypto]),
    module("PassengerLists"),
    module("PlanModel"),
    module("Planner", ["PlanModel"]),
    module("PlanVerifier", ["PlanModel"]),

    // What services are made of.
    .systemLibrary(name: "CPostgreSQL", providers: [.apt(["libpq-dev"])]),
    module("EventStore", [grdb, sqlite, crypto, logging, postgreSQL]),
    module("Sealing", ["EventStore", "ServiceKit", "Snapshots", grdb, crypto, logging]),
    module("MissionPolicy", ["Wire", "RepatriationSchema", "SchemaJSON", "Casework"]),
    module(
      "ServiceKit",
      [logging, lifecycle, signals, nioCore, nioPosix, nioHTTP1, crypto, x509, asn1]),
    // What services swear of their logs, and the files in which that is kept elsewhere.
    module("Checkpoints", ["Wire", "RepatriationSchema", "ServiceKit"]),
    module(
      "ServiceHost",
      [
        "Wire", "WireRPC", "RepatriationSchema", "SchemaModel", "Frames", "Transport", "EventStore",
        "ServiceKit", "Checkpoints", "Archive", "Sealing", crypto, logging, lifecycle,
      ]),

    // The services.
    target(
      "IntakeService", path: "Services/Intake/Library",
      [
        "Wire", "WireRPC", "RepatriationSchema", "Snapshots", "Transport", "Casework", "EventStore",
        "Sealing", "MissionPolicy", "ServiceKit", "ServiceHost", "Checkpoints", "Matching", crypto,
        logging, lifecycle,
      ]),
    program(
      "intake-service", path: "Services/Intake/Program", ["IntakeService", "ServiceKit"]),

    target(
      "PlanningService", path: "Services/Planning/Library",
      [
        "Wire", "WireRPC", "RepatriationSchema", "Snapshots", "Transport", "Casework", "PlanModel",
        "Planner", "PlanVerifier", "EventStore", "Sealing", "MissionPolicy", "ServiceKit",
        "ServiceHost", "Checkpoints", crypto, logging, lifecycle, nioCore,
      ]),
    program(
      "planning-service", path: "Services/Planning/Program", ["PlanningService", "ServiceKit"]),

    // The tools.
    target(
      "SchemacCommands", path: "tools/schemac/Commands",
      [
        "SchemaModel", "SchemaCompiler", "Wire", "WireRPC", "Compression", "Snapshots", "Frames",
        arguments,
      ]),
    program("schemac", path: "tools/schemac/Program", ["SchemacCommands"]),
    module("ManifestDocuments", ["Wire", "RepatriationSchema", "PassengerLists"]),
    target(
      "ManifestCommands", path: "tools/manifest/Commands",
      [
        "Wire", "WireRPC", "RepatriationSchema", "SchemaJSON", "Snapshots", "Transport", "Casework",
        "ArrivalsImport", "MissionPolicy", "ManifestDocuments", "ServiceKit", "ServiceHost",
        "EventStore", "Archive", "Sealing", "Checkpoints", crypto, logging, arguments, nioCore,
        nioPosix, cryptoExtras,
      ]),
    program("manifest", path: "tools/manifest/Program", ["ManifestCommands"]),

    // Invented people, for the bench of matching and its tests.
    target("InventedPeople", path: "tools/matching-people", ["Matching"]),
    // What matching costs and how right it is; in this package for its `package` interface.
    program("matching-bench", path: "tools/matching-bench", ["InventedPeople", "Matching"]),
    // The same people as desks register them.
    target(
      "InventedRegistrations", path: "tools/invented-registrations",
      ["InventedPeople", "Matching", "RepatriationSchema", "Wire"]),
    // What durability costs, through the real service; here for the same reason.
    program(
      "ingest-bench", path: "tools/ingest-bench",
      [
        "EventStore", "IntakeService", "InventedRegistrations", "LoadGenerator", "Matching",
        "MissionPolicy", "RepatriationSchema", "Sealing", "ServiceHost", "ServiceKit", "Transport",
        "Wire", "WireRPC", logging, sqlite,
      ]),
    // What a start of intake with many files costs; here for the same reason.
    program(
      "startup-bench", path: "tools/startup-bench",
      [
        "Casework", "EventStore", "IntakeService", "InventedPeople", "Matching", "MissionPolicy",
        "RepatriationSchema", "Sealing", "Wire", logging,
      ]),
    // What a snapshot costs from an empty planning to one in step; here for the same reason.
    program(
      "snapshot-bench", path: "tools/snapshot-bench",
      [
        "Casework", "Compression", "EventStore", "IntakeService", "Matching", "MissionPolicy",
        "PlanningService", "RepatriationSchema", "ServiceHost", "ServiceKit", "Snapshots",
        "Transport", "Wire", "WireRPC", logging,
      ]),
    // What the boarding rules cost for many people; here for the same reason.
    program(
      "boarding-bench", path: "tools/boarding-bench",
      ["Casework", "MissionPolicy", "RepatriationSchema", "Wire"]),
    // Invented planning problems, for the bench of the planner and its tests.
    target("PlannerProblems", path: "tools/planner-problems", ["PlanModel"]),
    program(
      "planner-bench", path: "tools/planner-bench",
      ["PlanModel", "Planner", "PlannerProblems", "PlanVerifier"]),

    // Our end of the comparison of transports; here for the same reason. The load is the peers' too.
    target("LoadGenerator", path: "tools/transport-bench/LoadGenerator", []),
    program(
      "transport-bench", path: "tools/transport-bench/Program",
      [
        "LoadGenerator", "ServiceHost", "ServiceKit", "Transport", "Wire", "WireRPC", logging,
        nioPosix,
      ]),

    // Tests of modules.
    tests("WireTests", ["Wire"]),
    .target(
      name: "WireViewComparison", dependencies: ["Wire", "WireViews"],
      path: "Tests/WireViewComparison", swiftSettings: viewSettings),
    tests(
      "WireViewsTests", ["Wire", "WireViews"],
      settings: viewSettings),
    tests(
      "GeneratedCodeTests",
      [
        "Wire", "WireRPC", "WireViews", "WireViewComparison", "SchemaModel", "SchemaCompiler",
        "RepatriationSchema", "RepatriationViews",
      ],
      exclude: ["Fixtures"], settings: viewSettings),
    tests(
      "AllocationTests",
      [
        "CAllocationMeter", "Wire", "WireRPC", "RepatriationSchema", "Frames", "Transport",
        nioCore, nioPosix, logging,
      ]),
    tests("SchemaModelTests", ["SchemaModel", "SchemaCompiler"]),
    tests("SchemaCompilerTests", ["SchemaModel", "SchemaCompiler"], exclude: ["Golden"]),
    tests("BreakingTests", ["SchemaModel", "SchemaCompiler"], exclude: ["Fixtures"]),
    tests(
      "SchemacTests",
      [
        "SchemacCommands", "SchemaModel", "SchemaCompiler", "Wire", "Compression", "Snapshots",
        "Frames",
      ]),
    // The generated code of the golden vectors.
    .target(
      name: "Conformance", dependencies: ["Wire", "WireViews", "WireViewComparison"],
      path: "Tests/Conformance", swiftSettings: viewSettings),
    // What must hold for any bytes; tools/fuzz and the tests run the same.
    .target(
      name: "FuzzOracles",
      dependencies: [
        "Wire", "WireViews", "WireViewComparison", "SchemaModel", "SchemaCompiler",
        "RepatriationSchema", "RepatriationViews", "Frames", "Conformance", "SchemaJSON",
        "Casework", "ArrivalsImport", "ManifestCommands", "PassengerLists", "Snapshots", "Archive",
      ],
      path: "Tests/FuzzOracles", swiftSettings: viewSettings),
    // Counts the heap of the one program that it is linked into.
    .target(name: "CAllocationMeter", path: "Tests/CAllocationMeter"),
    program(
      "mutate-messages", path: "Tests/MutateMessages", ["FuzzOracles", "CAllocationMeter"]),
    tests("FuzzCorpusTests", ["FuzzOracles", "TestSupport", "mutate-messages"]),
    tests(
      "ConformanceTests",
      [
        "Conformance", "FuzzOracles", "Wire", "WireViewComparison", "SchemaModel",
        "SchemaCompiler", "SchemacCommands",
      ],
      exclude: ["Python"], settings: viewSettings),
    tests("FramesTests", ["Frames", "Wire"]),
    tests("CompressionTests", ["Compression"]),
    tests("SnapshotsTests", ["Snapshots", "Compression"], resources: [.copy("Resources")]),
    tests(
      "TransportTests",
      [
        "TestLine", "Transport", "Frames", "SchemaModel", "Wire", "WireRPC", nioCore, nioPosix,
        nioEmbedded, nioSSL, logging, x509, asn1, crypto,
      ]),
    tests("MatchingTests", ["InventedPeople", "Matching"], resources: [.copy("Fixtures")]),
    // A bad line between two sockets.
    target("TestLine", path: "Tests/TestLine", [nioCore, nioPosix]),
    tests("CaseworkTests", ["Casework", "MissionPolicy", "RepatriationSchema", "Wire"]),
    tests(
      "ArrivalsImportTests",
      ["ArrivalsImport", "Casework", "MissionPolicy", "RepatriationSchema", "Wire"],
      resources: [.copy("Resources")]),
    tests(
      "MissionPolicyTests",
      ["MissionPolicy", "SchemaJSON", "Casework", "RepatriationSchema", "Wire"]),
    tests("PlannerTests", ["PlanModel", "Planner", "PlannerProblems", "PlanVerifier"]),
    tests("PlanVerifierTests", ["PlanModel", "PlanVerifier"]),
    tests("ArchiveTests", ["Archive", "EventStore", grdb, logging]),
    tests("EventStoreTests", ["EventStore", "Sealing", "TestSupport", grdb, logging, postgreSQL]),
    tests(
      "SealingTests",
      ["Sealing", "EventStore", "ServiceKit", "Snapshots", "TestSupport", crypto, logging]),
    tests(
      "ServiceKitTests",
      ["ServiceKit", nioCore, nioPosix, crypto, x509, asn1, logging, lifecycle]),
    tests("CheckpointsTests", ["Checkpoints", "ServiceKit", "RepatriationSchema", "Wire"]),
    tests(
      "ServiceHostTests",
      [
        "ServiceHost", "ServiceKit", "EventStore", "Transport", "RepatriationSchema", "Wire",
        "Archive", "Checkpoints", "Sealing", "TestSupport", "WireRPC", logging,
      ]),
    tests(
      "IntakeServiceTests",
      [
        "PrivacyNet", "IntakeService", "ServiceHost", "ArrivalsImport", "Casework", "EventStore",
        "Sealing", "MissionPolicy", "RepatriationSchema", "Snapshots", "Transport", "Wire",
        "WireRPC",
        "Checkpoints", "Matching", "ManifestCommands", "SchemaJSON", crypto, logging,
      ], exclude: ["Golden"]),
    tests(
      "AccessTests",
      [
        "PrivacyNet", "IntakeService", "PlanningService", "ServiceHost", "ServiceKit", "Sealing",
        "SchemaModel",
        "SchemaCompiler", "Matching", "MissionPolicy", "Casework", "EventStore", "Transport",
        "RepatriationSchema", "Wire", "WireRPC", "TestSupport", "intake-service",
        "planning-service", "manifest", logging,
      ]),
    tests(
      "PlanningServiceTests",
      [
        "PrivacyNet", "PlanningService", "ServiceHost", "Wire", "WireRPC", "RepatriationSchema",
        "Sealing", "SchemaJSON",
        "MissionPolicy", "Snapshots", "Transport", "Casework", "PlanModel", "Planner",
        "PlanVerifier", "EventStore", "ServiceKit", "Checkpoints", crypto, logging, lifecycle,
      ]),
    tests("PassengerListsTests", ["PassengerLists"], exclude: ["Golden", "Python"]),
    tests(
      "ManifestDocumentsTests",
      ["ManifestDocuments", "PassengerLists", "Wire", "RepatriationSchema"], exclude: ["Golden"]),
    tests(
      "ManifestCommandsTests",
      [
        "PrivacyNet", "ManifestCommands", "Wire", "WireRPC", "RepatriationSchema", "SchemaJSON",
        "ArrivalsImport", "ServiceKit", "Snapshots", "Transport", "PassengerLists", "TestSupport",
        arguments,
      ], exclude: ["Golden"]),

    // What is personal, and whether it shows up where it must not; all harnesses use it.
    target(
      "PrivacyNet", path: "Tests/PrivacyNet", ["SchemaModel", "Wire", "WireRPC", logging]),

    // Tests with real processes.
    target(
      "DeskProgram", path: "Tests/Programs/DeskProgram", ["Wire", "WireRPC", "Transport", logging]),
    program("desk-old", path: "Tests/Programs/DeskOld", ["Wire", "WireRPC", "DeskProgram"]),
    program("desk-new", path: "Tests/Programs/DeskNew", ["Wire", "WireRPC", "DeskProgram"]),
    program("desk-broken", path: "Tests/Programs/DeskBroken", ["Wire", "WireRPC", "DeskProgram"]),
    target(
      "TestSupport", path: "Tests/TestSupport",
      [
        "PrivacyNet", "Casework", "Wire", "WireRPC", "RepatriationSchema", "Transport",
        "ServiceKit", nioCore, nioPosix, nioTLS, nioSSL, logging,
      ]),
    // Whole services that are killed, cut off, and given bad disks and clocks; loaded before a service.
    .target(name: "CFaultyDisk", path: "Tests/CFaultyDisk"),
    target(
      "Torture", path: "Tests/Torture",
      [
        "TestLine", "TestSupport", "InventedPeople", "Matching", "Wire", "WireRPC",
        "RepatriationSchema", "EventStore", "Sealing", "Snapshots", "Transport", "ServiceKit",
        "CFaultyDisk", "Casework", "ServiceHost", grdb, logging, crypto,
      ]),
    program("torture", path: "Tests/TortureProgram", ["Torture"]),
    tests(
      "TortureTests",
      [
        "Torture", "TestSupport", "intake-service", "planning-service", "manifest", "desk-old",
        "desk-new", "desk-broken", "torture",
      ]),
    tests(
      "Integration",
      [
        "TestLine", "TestSupport", "PrivacyNet", "Wire", "WireRPC", "Frames", "RepatriationSchema",
        "SchemaJSON", "EventStore", "Sealing", "IntakeService", "PlanningService", "PassengerLists",
        "Transport", "ServiceKit", nioSSL, logging, "intake-service", "planning-service",
        "manifest",
        "schemac", "desk-old", "desk-new", "desk-broken",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
