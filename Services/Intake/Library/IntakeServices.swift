internal import RepatriationSchema
package import Wire

/// All services of the intake process.
package enum IntakeServices {
  package static let descriptors: [RPCServiceDescriptor] = [
    IntakeMethods.descriptor, RecordsMethods.descriptor, ReportsMethods.descriptor,
  ]

  package static func registrations(_ environment: IntakeEnvironment) -> [any RPCService] {
    [
      IntakeRegistration(IntakeService(environment)),
      RecordsRegistration(RecordService(environment)),
      ReportsRegistration(ReportService(environment)),
    ]
  }
}
