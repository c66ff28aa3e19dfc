internal import SchemacCommands

SchemacCommand.runProgram()
