internal import Foundation
internal import PlanningService
internal import ServiceKit

ProcessLifecycle.ignoreBrokenPipes()
do {
  let request = try PlanningConfiguration.schema.load(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: ProcessInfo.processInfo.environment)
  switch request {
  case .print(let text): print(text, terminator: "")
  case .run(let configuration): try await PlanningProgram.run(configuration)
  }
} catch let error as ServiceKitError {
  FileHandle.standardError.write(Data("planning-service: \(error)\n".utf8))
  exit(error.exitCode)
} catch {
  FileHandle.standardError.write(Data("planning-service: \(error)\n".utf8))
  exit(1)
}
