internal import RepatriationSchema
package import Wire

/// All services of the intake process.
package enum IntakeServices {
  package static let descriptors: [RPCServiceDescriptor] = [
    IntakeMethods.descriptor, ReportsMethods.descriptor, ListsMethods.descriptor,
    ReceptionMethods.descriptor,
  ]

  package static func registrations(_ environment: IntakeEnvironment) -> [any RPCService] {
    [
      IntakeRegistration(IntakeService(environment)),
      ReportsRegistration(ReportService(environment)),
      ListsRegistration(ListService(environment)),
      ReceptionRegistration(ReceptionService(environment)),
    ]
  }
}
