internal import RepatriationSchema
internal import Wire
package import WireRPC

/// All services of the intake process.
package enum IntakeServices {
  package static let descriptors: [RPCServiceDescriptor] = [
    IntakeMethods.descriptor, ReportsMethods.descriptor, DuplicatesMethods.descriptor,
  ]

  package static func registrations(_ environment: IntakeEnvironment) -> [any RPCService] {
    [
      IntakeRegistration(IntakeService(environment)),
      ReportsRegistration(ReportService(environment)),
      DuplicatesRegistration(DuplicatesService(environment)),
    ]
  }
}
