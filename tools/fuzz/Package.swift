// swift-tools-version: 6.2
import PackageDescription

// Not a part of the main package: everything here is built with the address sanitizer and with the
// counters that libFuzzer steers by. `tools/fuzz/run` passes those flags, since they concern the main
// package's modules, too.
let package = Package(
  name: "homeward-fuzz",
  dependencies: [.package(name: "homeward", path: "../..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CFuzzer", .product(name: "FuzzOracles", package: "homeward")],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
      ],
      // The gold linker fails on what the sanitizer adds to the debug information.
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
