// Written by schemac from all packages of DeskNew. Do not edit.
// swift-format-ignore-file

package import Wire

/// What the messages of this module are made of.
package enum DeskNewSchema {
  /// The canonical descriptor of every package of this module.
  package static let descriptor: [UInt8] = wireLiteral(
    """
    AAXcADpJ4wIAsyUAAgyjZGVzay52MS5DYXNlCAANEBoeGRELDwACBgNudW1iZXIBAAgAAgUHdGl0bGUFAAxQAAAAAAIF\
    EXN0YWdlAQEWDWRlc2sudjEuU3RhZ2UAAgcTY29udGFjdAEBGQ9kZXNrLnYxLkNvbnRhY3QAAgUQbm90ZXMFAhoIAAAA\
    AAcFAAwoAAAAAQIBBQdvd25lcgUADCgAAAABAgEDA2R1ZQEAEgACCANpc1VyZ2VudAEAAQACDRRkZXNrLnYxLlVuZml0\
    AQARAAIGB3JlYXNvbgUADFAAAAABADcBAgENJWRlc2sudjEuU3RhZ2UDAAkLDAIBAQAEb3BlbgIBAgAGY2xvc2VkAgED\
    AAd3YWl0aW5nAQBGAAIPM2Rlc2sudjEuQ29udGFjdAMAEgsRAgIBAAUHcGhvbmUFAAwUAAAAAgECAAZub2JvZHkCAgMA\
    BAdtYWlsBQAMUAAAAAEA4AACDNBkZXNrLnYxLkRlc2sFADUlJiQlAwQBAAEEDAwQZWNob2Rlc2sudjEuQ2FzZWRlc2su\
    djEuQ2FzZQEADWRlc2sudjEuVW5maXQDAwIAAQUMDHN0b3JlZGVzay52MS5DYXNlZGVzay52MS5DYXNlAwMDAAEGDAxz\
    YW1wbGVkZXNrLnYxLkNhc2VkZXNrLnYxLkNhc2UDAwQAAgQMDGxpc3RkZXNrLnYxLkNhc2VkZXNrLnYxLkNhc2UDAwUA\
    AQUMDGNsb3NlZGVzay52MS5DYXNlZGVzay52MS5DYXNl
    """)

  /// Every message of this module, by full name.
  package static let messageTypes: [any WireMessage.Type] = [
    Case.self,
    Unfit.self,
  ]
}
