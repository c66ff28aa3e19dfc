// Written by schemac from all packages of DeskBroken. Do not edit.
// swift-format-ignore-file

package import Wire

/// What the messages of this module are made of.
package enum DeskBrokenSchema {
  /// The canonical descriptor of every package of this module.
  package static let descriptor: [UInt8] = wireLiteral(
    """
    AAWyAC03vQIAiSUAAgx5ZGVzay52MS5DYXNlBQAREBoeGQACBgdudW1iZXIFAAwUAAAAAAIFB3RpdGxlBQAMUAAAAAAC\
    BRFzdGFnZQEBFg1kZXNrLnYxLlN0YWdlAAIHE2NvbnRhY3QBARkPZGVzay52MS5Db250YWN0AAIFEG5vdGVzBQIaCAAA\
    AAAHBQAMKAAAAAACDRRkZXNrLnYxLlVuZml0AQARAAIGB3JlYXNvbgUADFAAAAABACoBAgENGGRlc2sudjEuU3RhZ2UC\
    AAkLAgEBAARvcGVuAgECAAZjbG9zZWQBADQAAg8hZGVzay52MS5Db250YWN0AgASCwICAQAFB3Bob25lBQAMFAAAAAIB\
    AgAGbm9ib2R5AQC6AAIMqmRlc2sudjEuRGVzawQANSUmJAMEAQABBAwMEGVjaG9kZXNrLnYxLkNhc2VkZXNrLnYxLkNh\
    c2UBAA1kZXNrLnYxLlVuZml0AwMCAAEFDAxzdG9yZWRlc2sudjEuQ2FzZWRlc2sudjEuQ2FzZQMDAwABBgwMc2FtcGxl\
    ZGVzay52MS5DYXNlZGVzay52MS5DYXNlAwMEAAEEDAxsaXN0ZGVzay52MS5DYXNlZGVzay52MS5DYXNl
    """)

  /// Every message of this module, by full name.
  package static let messageTypes: [any WireMessage.Type] = [
    Case.self,
    Unfit.self,
  ]
}
