internal import RepatriationSchema
package import ServiceHost
internal import Wire
package import WireRPC

/// All services of the intake process.
package enum IntakeServices {
  package static let descriptors: [RPCServiceDescriptor] = [
    IntakeMethods.descriptor, RecordsMethods.descriptor, ReportsMethods.descriptor,
    DuplicatesMethods.descriptor, ListsMethods.descriptor, ReceptionMethods.descriptor,
    ReplicaMethods.descriptor, ProtectionMethods.descriptor,
  ]

  /// Every service as it is served: a denial by one of its handlers is written down.
  ///
  /// - Parameters:
  ///   - audit: what writes denials down; one of its own when nobody shares it.
  ///   - reoffering: gives a quarantined standby's records back.
  package static func registrations(
    _ environment: IntakeEnvironment, audit: AccessAudit? = nil, reoffering: Reoffering? = nil
  ) -> [any RPCService] {
    registrations(
      environment, audit: audit, reoffering: reoffering, snapshots: SnapshotLibrary(environment))
  }

  /// As ``registrations(_:audit:reoffering:)``, with the snapshots that others use too.
  static func registrations(
    _ environment: IntakeEnvironment, audit: AccessAudit? = nil, reoffering: Reoffering? = nil,
    snapshots: SnapshotLibrary
  ) -> [any RPCService] {
    let intake = IntakeService(environment, snapshots: snapshots)
    return (audit ?? AccessAudit(environment)).audited([
      IntakeRegistration(intake),
      RecordsRegistration(RecordService(environment)),
      ReportsRegistration(ReportService(environment)),
      DuplicatesRegistration(DuplicatesService(environment)),
      ListsRegistration(ListService(environment)),
      ReceptionRegistration(ReceptionService(environment)),
      ReplicaRegistration(ReplicaService(environment, reoffering: reoffering)),
      ProtectionRegistration(ProtectionService(environment, snapshots: intake.snapshots)),
    ])
  }
}
