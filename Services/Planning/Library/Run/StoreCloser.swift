internal import EventStore
internal import ServiceLifecycle

/// Closes the store after everything that uses it has ended.
struct StoreCloser: Service {
  let store: any EventStore

  func run() async throws {
    try? await gracefulShutdown()
    await store.close()
  }
}
