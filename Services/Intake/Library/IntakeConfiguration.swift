internal import ServiceHost
package import ServiceKit

/// The keys of `intake-service`: flag, then `HOMEWARD_INTAKE_…`, then file, then default.
package enum IntakeConfiguration {
  package static let policy = ConfigurationKey<FilePathText>(
    required: "policy", "The policy file: the JSON form of policy.v1.Policy.")
  package static let matching = ConfigurationKey<FilePathText>(
    required: "matching",
    "The directory that says how people are compared: person.mapping.json, person.model.json.")
  package static let matchingMemory = ConfigurationKey<ByteCount>(
    "matching-memory", default: .mebibytes(96), in: .mebibytes(1)...(.mebibytes(65_536)),
    "Memory for comparing people, 2.4 KB for each file of the missions that are busy. Of a mission with"
      + " more files than fit, the rest is compared by numbers alone.")
  package static let trustDomain = ConfigurationKey<String>(
    "trust-domain", default: "homeward.example",
    "The only trust domain whose certificates are let in: the first part of their URI name.")

  package static let standbyOf = OptionalConfigurationKey<HostPort>(
    "standby-of",
    "Where the primary accepts calls: this host keeps all that it has and records nothing itself,"
      + " until 'manifest replica promote' makes it the primary.")
  package static let replicaCredential = OptionalConfigurationKey<String>(
    "replica-credential",
    "The name of the certificate of the role replica with which this host calls its primary. Its"
      + " mission is that of the host's own certificate.")
  package static let durability = ConfigurationKey<Int>(
    "durability", default: 2, in: 1...2,
    "How many hosts have a record before it is acknowledged, once a standby is known. With 1"
      + " nobody waits for a standby.")
  package static let durabilityWait = ConfigurationKey<Duration>(
    "durability-wait", default: .seconds(1), in: .milliseconds(10)...(.seconds(60)),
    "How long an acknowledgement waits for the standby. Then it says that one host has the record,"
      + " and an alarm is raised until the standby has caught up.")

  package static let schema = ConfigurationSchema(
    program: "intake-service",
    summary: "Records each person and tells planning about them.",
    environmentPrefix: "HOMEWARD_INTAKE",
    example:
      "intake-service --data /var/lib/homeward/intake --trust /etc/homeward/trust"
      + " --credential intake --policy /etc/homeward/policy.json --matching /etc/homeward/matching"
      + " --listen 0.0.0.0:7201",
    keys: [
      StandardKeys.data, StandardKeys.keyFile, StandardKeys.listen, StandardKeys.admin,
      StandardKeys.adminAllowRemote,
      StandardKeys.trust, StandardKeys.credential, trustDomain, policy,
      matching, matchingMemory,
    ] + DatabaseKeys.all + [
      standbyOf, replicaCredential, durability, durabilityWait, StandardKeys.logLevel,
      StandardKeys.logFormat, StandardKeys.captureDirectory, StandardKeys.captureLimit,
      StandardKeys.shutdownLimit, StoreKeys.reserve, StoreKeys.checkHour, StoreKeys.witness,
      ArchiveKeys.folder, ArchiveKeys.delay,
      ArchiveKeys.keepDays, ArchiveKeys.baseDays, ArchiveKeys.logLimit, ArchiveKeys.rehearseHour,
      DenialLimits.events,
    ])
}
