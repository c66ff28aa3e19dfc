internal import ArgumentParser

/// Where the demo keeps its people: files in its folder, or servers that run already.
struct DemoStore: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What intake keeps the people in: sqlite or postgres; see tools/run.", valueName: "kind"))
  var store = "sqlite"
  @Option(
    help: ArgumentHelp(
      "With --store postgres: a server, such as the folder of its socket. The demo connects as "
        + "homeward to its database postgres, which must be empty.", valueName: "server"))
  var databaseHosts: String?
  @Option(
    help: ArgumentHelp("With --store postgres: another server, for the keys.", valueName: "server"))
  var keyDatabaseHosts: String?

  func validate() throws {
    switch store {
    case "sqlite":
      guard databaseHosts == nil, keyDatabaseHosts == nil else {
        throw ValidationError("--database-hosts and --key-database-hosts go with --store postgres.")
      }
    case "postgres":
      guard databaseHosts != nil, keyDatabaseHosts != nil else {
        throw ValidationError(
          "--store postgres needs --database-hosts and --key-database-hosts; "
            + "'tools/run --store postgres' starts both servers.")
      }
    default:
      throw ValidationError("--store is sqlite or postgres.")
    }
  }

  /// What intake is told of it.
  var intakeArguments: [String] {
    guard let databaseHosts, let keyDatabaseHosts else { return [] }
    return [
      "--store", store, "--database-hosts", databaseHosts, "--database-name", "postgres",
      // One server of each kind is enough for a demo.
      "--database-standby=false", "--key-database-hosts", keyDatabaseHosts,
      "--key-database-name", "postgres",
    ]
  }
}
