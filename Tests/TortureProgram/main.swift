internal import Foundation
internal import Torture

// The command behind tools/torture.
let work = Task { await TortureCommand.run(Array(CommandLine.arguments.dropFirst())) }
let interruption = Interruption { work.cancel() }
exit(await work.value)
