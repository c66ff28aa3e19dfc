internal import ManifestCommands

await ManifestCommand.runProgram()
