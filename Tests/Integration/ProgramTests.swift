import Foundation
import TestSupport
import Testing

/// What the programs print about themselves.
struct ProgramTests {
  @Test(arguments: [
    ("intake-service", "Services/Intake/intake.conf"),
    ("planning-service", "Services/Planning/planning.conf"),
  ])
  func `the commented configuration file is what the program prints`(
    program: String, file: String
  ) async throws {
    let result = try await SpawnedProgram.run(Executables.path(program), ["--sample-config"])
    #expect(result.status == 0)
    let kept = try String(contentsOfFile: Executables.packageRoot + "/" + file, encoding: .utf8)
    #expect(result.output == kept, "write it anew: \(program) --sample-config > \(file)")
  }

  @Test(arguments: ["intake-service", "planning-service", "manifest", "schemac"])
  func `wrong usage ends with 64, help with 0`(program: String) async throws {
    let wrong = try await SpawnedProgram.run(Executables.path(program), ["--no-such-option"])
    #expect(wrong.status == 64)
    #expect(wrong.output.isEmpty)
    #expect(!wrong.errors.isEmpty)
    let help = try await SpawnedProgram.run(Executables.path(program), ["--help"])
    #expect(help.status == 0)
    #expect(help.output.uppercased().contains("EXAMPLE"))
  }
}
