internal import RepatriationSchema
internal import Wire
package import WireRPC

/// All services of the intake process.
package enum IntakeServices {
  package static let descriptors: [RPCServiceDescriptor] = [
    IntakeMethods.descriptor, RecordsMethods.descriptor, ReportsMethods.descriptor,
    DuplicatesMethods.descriptor, ListsMethods.descriptor, ReceptionMethods.descriptor,
  ]

  /// Every service as it is served: a denial by one of its handlers is written down.
  package static func registrations(_ environment: IntakeEnvironment) -> [any RPCService] {
    let audit = AccessAudit(environment)
    let services: [any RPCService] = [
      IntakeRegistration(IntakeService(environment)),
      RecordsRegistration(RecordService(environment)),
      ReportsRegistration(ReportService(environment)),
      DuplicatesRegistration(DuplicatesService(environment)),
      ListsRegistration(ListService(environment)),
      ReceptionRegistration(ReceptionService(environment)),
    ]
    return services.map { audited($0, audit) }
  }

  private static func audited(
    _ service: some RPCService, _ audit: AccessAudit
  ) -> any RPCService {
    AuditedService(base: service, audit: audit)
  }
}
