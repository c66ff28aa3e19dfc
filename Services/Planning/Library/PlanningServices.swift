internal import RepatriationSchema
package import ServiceHost
internal import Wire
package import WireRPC

/// All services of the planning process.
package enum PlanningServices {
  package static let descriptors: [RPCServiceDescriptor] = [
    PlanningMethods.descriptor, TrailMethods.descriptor, ManifestLifeMethods.descriptor,
    DocumentsMethods.descriptor, ClearancePlanningMethods.descriptor,
    ReplanningMethods.descriptor, PlanningKeysMethods.descriptor,
  ]

  /// Every service as it is served: a denial by one of its handlers is written down.
  ///
  /// - Parameter audit: what writes denials down; one of its own when nobody shares it.
  package static func registrations(
    _ environment: PlanningEnvironment, audit: AccessAudit? = nil
  ) -> [any RPCService] {
    (audit ?? AccessAudit(environment)).audited([
      PlanningRegistration(PlanningService(environment)),
      TrailRegistration(TrailService(environment)),
      ManifestLifeRegistration(ManifestLifeService(environment)),
      DocumentsRegistration(DocumentService(environment)),
      ClearancePlanningRegistration(ClearanceService(environment)),
      ReplanningRegistration(ReplanningService(environment)),
      PlanningKeysRegistration(PlanningKeyService(environment)),
    ])
  }
}
