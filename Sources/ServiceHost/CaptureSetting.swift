package import Logging
package import ServiceKit
package import Transport

extension Configuration {
  /// The record of all connections, when the configuration asks for one.
  ///
  /// - Throws: `ServiceKitError` when the folder cannot be used.
  package func transportCapture(_ logger: Logger) throws -> TransportCapture? {
    guard let directory = self[StandardKeys.captureDirectory] else { return nil }
    do {
      return try TransportCapture(
        directory: directory.path,
        limits: TransportCapture.Limits(bytes: self[StandardKeys.captureLimit].bytes),
        logger: logger)
    } catch let error as TransportError {
      throw ServiceKitError(.configuration, error.message)
    }
  }
}
