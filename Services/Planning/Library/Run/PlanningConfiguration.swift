internal import ServiceKit

/// The keys of `planning-service`, each documented beside its declaration.
enum PlanningConfiguration {
  /// Where intake accepts calls.
  static let intake = ConfigurationKey<HostPort>(
    required: "intake", "Where the intake service accepts calls.")

  /// The embassy's rules.
  static let policy = ConfigurationKey<FilePathText>(
    required: "policy", "The policy file: every number that the embassy decides.")

  /// Which missions are followed.
  static let follow = ConfigurationKey<[String]>(
    required: "follow",
    "Names of certificates in the trust directory, one for each mission that is followed. Each has "
      + "the role planning, and its mission is the one that is followed.")

  static let schema = ConfigurationSchema(
    program: "planning-service",
    summary: "Batches people onto departure manifests, by the views that intake gives out.",
    environmentPrefix: "HOMEWARD_PLANNING",
    example: "planning-service --config /etc/homeward/planning.conf",
    keys: [
      StandardKeys.data, StandardKeys.listen, StandardKeys.admin, StandardKeys.adminAllowRemote,
      intake, policy, StandardKeys.trust, StandardKeys.credential, follow, StandardKeys.logLevel,
      StandardKeys.logFormat, StandardKeys.shutdownLimit,
    ])
}
