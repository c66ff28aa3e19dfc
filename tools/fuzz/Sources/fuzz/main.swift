internal import CFuzzer
internal import Foundation

// `fuzz --seeds FOLDER SCHEMAS` writes the target's first inputs; everything else is for libFuzzer.
if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "--seeds" {
  try FuzzRun.writeSeeds(to: CommandLine.arguments[2], schemas: CommandLine.arguments[3])
  exit(0)
}
_ = FuzzRun.target
homeward_count_heap()
var argumentCount = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
let status = LLVMFuzzerRunDriver(&argumentCount, &arguments) { data, size in
  FuzzRun.check(data, size)
  return 0
}
exit(status)
