internal import RepatriationSchema
internal import Wire
package import WireRPC

/// All services of the planning process.
package enum PlanningServices {
  package static let descriptors: [RPCServiceDescriptor] = [
    PlanningMethods.descriptor, ClearancePlanningMethods.descriptor,
  ]

  /// Every service as it is served.
  package static func registrations(_ environment: PlanningEnvironment) -> [any RPCService] {
    [
      PlanningRegistration(PlanningService(environment)),
      ClearancePlanningRegistration(ClearanceService(environment)),
    ]
  }
}
