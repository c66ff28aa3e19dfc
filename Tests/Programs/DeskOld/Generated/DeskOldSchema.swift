// Written by schemac from all packages of DeskOld. Do not edit.
// swift-format-ignore-file

package import Wire

/// What the messages of this module are made of.
package enum DeskOldSchema {
  /// The canonical descriptor of every package of this module.
  package static let descriptor: [UInt8] = wireLiteral(
    """
    AAWuAC03vQIAhSUAAgx1ZGVzay52MS5DYXNlBQANEBoeGQACBgNudW1iZXIBAAgAAgUHdGl0bGUFAAxQAAAAAAIFEXN0\
    YWdlAQEWDWRlc2sudjEuU3RhZ2UAAgcTY29udGFjdAEBGQ9kZXNrLnYxLkNvbnRhY3QAAgUQbm90ZXMFAhoIAAAAAAcF\
    AAwoAAAAAAINFGRlc2sudjEuVW5maXQBABEAAgYHcmVhc29uBQAMUAAAAAEAKgECAQ0YZGVzay52MS5TdGFnZQIACQsC\
    AQEABG9wZW4CAQIABmNsb3NlZAEANAACDyFkZXNrLnYxLkNvbnRhY3QCABILAgIBAAUHcGhvbmUFAAwUAAAAAgECAAZu\
    b2JvZHkBALoAAgyqZGVzay52MS5EZXNrBAA1JSYkAwQBAAEEDAwQZWNob2Rlc2sudjEuQ2FzZWRlc2sudjEuQ2FzZQEA\
    DWRlc2sudjEuVW5maXQDAwIAAQUMDHN0b3JlZGVzay52MS5DYXNlZGVzay52MS5DYXNlAwMDAAEGDAxzYW1wbGVkZXNr\
    LnYxLkNhc2VkZXNrLnYxLkNhc2UDAwQAAgQMDGxpc3RkZXNrLnYxLkNhc2VkZXNrLnYxLkNhc2U=
    """)

  /// Every message of this module, by full name.
  package static let messageTypes: [any WireMessage.Type] = [
    Case.self,
    Unfit.self,
  ]
}
