internal import Foundation
internal import PlanningService

let process = ProcessInfo.processInfo
exit(
  await PlanningProgram.main(
    arguments: Array(process.arguments.dropFirst()), environment: process.environment))
