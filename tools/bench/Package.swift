// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Measurements, in a package of their own so that the peers stay out of the main graph.
// `tools/bench/run` builds and runs them; see README.md.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

// `tools/bench/run` writes this file where protoc and its library are installed.
let generated = "\(Context.packageDirectory)/Sources/CPlusPlusPeer/Generated/person.pb.cc"
let hasCPlusPlus = FileManager.default.fileExists(atPath: generated)

let viewSettings = settings + [.enableExperimentalFeature("Lifetimes")]

let wire = Target.Dependency.product(name: "Wire", package: "homeward")
let wireViews = Target.Dependency.product(name: "WireViews", package: "homeward")
let loadGenerator = Target.Dependency.product(name: "LoadGenerator", package: "homeward")
let swiftProtobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")

let package = Package(
  name: "homeward-bench",
  dependencies: [
    .package(name: "homeward", path: "../.."),
    .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0"),
    .package(url: "https://github.com/grpc/grpc-swift-2", exact: "2.4.3"),
    .package(url: "https://github.com/grpc/grpc-swift-nio-transport", exact: "2.9.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    // How things are measured and reported, for every bench.
    .target(name: "Measuring", swiftSettings: settings),
    .target(name: "CAllocationMeter"),

    // `tools/bench/run codec`: one record in our schema language and in Protocol Buffers.
    .systemLibrary(name: "CSystemZlib", pkgConfig: "zlib"),
    .target(name: "PersonRecord", dependencies: [wire], swiftSettings: settings),
    .target(
      name: "PersonViews", dependencies: [wire, wireViews, "PersonRecord"],
      swiftSettings: viewSettings),
    .target(name: "PersonProtobuf", dependencies: [swiftProtobuf]),
    // The same records for both, and the peer in C++.
    .target(
      name: "CodecRecords",
      dependencies: ["Measuring", "PersonRecord", "PersonProtobuf", wire, swiftProtobuf]
        + (hasCPlusPlus ? ["CPlusPlusPeer"] : []),
      swiftSettings: settings),
    .executableTarget(
      name: "codec-times",
      dependencies: [
        "Measuring", "CodecRecords", "CSystemZlib", "PersonRecord", "PersonViews",
        "PersonProtobuf", wire, wireViews, swiftProtobuf,
      ],
      path: "Sources/CodecTimes", swiftSettings: viewSettings),
    .executableTarget(
      name: "codec-allocations",
      dependencies: [
        "Measuring", "CodecRecords", "CAllocationMeter", "PersonRecord", "PersonViews",
        "PersonProtobuf", wire, wireViews, swiftProtobuf,
      ],
      path: "Sources/CodecAllocations", swiftSettings: viewSettings),

    // `tools/bench/run transport`: the program that compares, and the peer in Swift. Ours is
    // tools/transport-bench, the one in C++ is peers/grpc_peer.cpp.
    .executableTarget(
      name: "transport-times", dependencies: ["Measuring"], path: "Sources/TransportTimes",
      swiftSettings: settings),
    .executableTarget(
      name: "grpc-swift-peer",
      dependencies: [
        loadGenerator, .product(name: "GRPCCore", package: "grpc-swift-2"),
        .product(name: "GRPCNIOTransportHTTP2Posix", package: "grpc-swift-nio-transport"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], path: "Sources/GRPCSwiftPeer", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

if hasCPlusPlus {
  package.targets += [
    .target(
      name: "CPlusPlusPeer",
      cxxSettings: [.unsafeFlags(["-O3"])],
      linkerSettings: [.linkedLibrary("protobuf")])
  ]
}
