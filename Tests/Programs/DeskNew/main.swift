internal import DeskProgram
internal import Foundation
internal import Wire

/// The desk of the new schema.
struct Desk: DeskHandlers {
  let full: Case

  func echo(_ request: Case, context: RPCServerContext) async throws -> Case { request }
  func store(_ request: Case, context: RPCServerContext) async throws -> Case { request }
  func sample(_ request: Case, context: RPCServerContext) async throws -> Case { full }
  func list(
    _ request: Case, context: RPCServerContext, to writer: RPCStreamWriter<Case>
  ) async throws {
    for _ in 0..<2 { try await writer.write(full) }
  }
  func close(_ request: Case, context: RPCServerContext) async throws -> Case { request }
}

let full = Case(
  number: 7, title: "full", stage: .waiting, contact: .mail("desk@example.org"), notes: ["one"],
  owner: "desk two", due: CalendarDate(daysSinceEpoch: 20_474), isUrgent: true)
let program = DeskProgram(
  registration: DeskRegistration(Desk(full: full)),
  methods: .init(
    echo: DeskMethods.echo, store: DeskMethods.store, sample: DeskMethods.sample,
    list: DeskMethods.list, added: DeskMethods.close),
  full: full, plain: Case(number: 1, title: "plain"))
exit(try await program.run(CommandLine.arguments))
