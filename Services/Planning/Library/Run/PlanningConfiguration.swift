internal import ServiceHost
package import ServiceKit

/// The keys of `planning-service`: flag, then `HOMEWARD_PLANNING_…`, then file, then default.
package enum PlanningConfiguration {
  package static let intake = ConfigurationKey<HostPorts>(
    required: "intake",
    "Where the intake service accepts calls: its primary first, then its standby.")
  package static let policy = ConfigurationKey<FilePathText>(
    required: "policy", "The policy file: the JSON form of policy.v1.Policy.")
  package static let follow = ConfigurationKey<[String]>(
    required: "follow",
    "Names of certificates in the trust directory, one for each mission that is followed. Each has "
      + "the role planning, and its mission is the one that is followed.")
  package static let trustDomain = ConfigurationKey<String>(
    "trust-domain", default: "homeward.example",
    "The only trust domain whose certificates are let in: the first part of their URI name.")

  package static let schema = ConfigurationSchema(
    program: "planning-service",
    summary: "Batches people onto departure manifests, by the views that intake gives out.",
    environmentPrefix: "HOMEWARD_PLANNING",
    example:
      "planning-service --data /var/lib/homeward/planning --trust /etc/homeward/trust"
      + " --credential planning --follow planning-idn --intake intake.example:7201"
      + " --policy /etc/homeward/policy.json --listen 0.0.0.0:7202",
    keys: [
      StandardKeys.data, StandardKeys.keyFile, StandardKeys.listen, StandardKeys.admin,
      StandardKeys.adminAllowRemote,
      StandardKeys.trust, StandardKeys.credential, trustDomain, intake, follow, policy,
      StandardKeys.logLevel, StandardKeys.logFormat, StandardKeys.captureDirectory,
      StandardKeys.captureLimit, StandardKeys.shutdownLimit, StoreKeys.reserve,
      StoreKeys.checkHour, StoreKeys.witness, ArchiveKeys.folder, ArchiveKeys.delay,
      ArchiveKeys.keepDays, ArchiveKeys.baseDays, ArchiveKeys.logLimit, ArchiveKeys.rehearseHour,
      DenialLimits.events,
    ])
}
