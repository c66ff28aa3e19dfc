internal import Foundation
internal import Torture

// The command behind tools/torture.
exit(await TortureCommand.run(Array(CommandLine.arguments.dropFirst())))
