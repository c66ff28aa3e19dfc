internal import DeskProgram
internal import Foundation
internal import Wire

/// The desk of the broken schema.
struct Desk: DeskHandlers {
  let full: Case

  func echo(_ request: Case, context: RPCServerContext) async throws -> Case { request }
  func store(_ request: Case, context: RPCServerContext) async throws -> Case { request }
  func sample(_ request: Case, context: RPCServerContext) async throws -> Case { full }
  func list(_ request: Case, context: RPCServerContext) async throws -> Case { request }
}

let full = Case(
  number: "seven", title: "full", stage: .closed, contact: .phone("0812"), notes: ["one"])
let program = DeskProgram(
  registration: DeskRegistration(Desk(full: full)),
  methods: .init(
    echo: DeskMethods.echo, store: DeskMethods.store, sample: DeskMethods.sample,
    list: DeskMethods.list),
  full: full, plain: Case(number: "one", title: "plain"))
exit(try await program.run(CommandLine.arguments))
