// Written by schemac from all packages of TransportBench. Do not edit.
// swift-format-ignore-file

package import Wire

/// What the messages of this module are made of.
package enum TransportBenchSchema {
  /// The canonical descriptor of every package of this module.
  package static let descriptor: [UInt8] = wireLiteral(
    """
    AAWVAAAAYgQAJyQlHwACDhVsb2FkLnYxLkFuc3dlcgEAEgACBwdmaWxsaW5nBQANAAQAAAACCxVsb2FkLnYxLkFzawEA\
    EgACBwdmaWxsaW5nBQANAAQAAAACDBVsb2FkLnYxLkl0ZW0BABIAAgcHZmlsbGluZwUADbj/AQAAAgwPbG9hZC52MS5X\
    aXNoAQAMAAIFA2l0ZW1zAQAIAQBfAAIMT2xvYWQudjEuTG9hZAIAJSYDAwEAAQQLDmNhbGxsb2FkLnYxLkFza2xvYWQu\
    djEuQW5zd2VyAwMCAAIGDAxzdHJlYW1sb2FkLnYxLldpc2hsb2FkLnYxLkl0ZW0=
    """)

  /// Every message of this module, by full name.
  package static let messageTypes: [any WireMessage.Type] = [
    Answer.self,
    Ask.self,
    Item.self,
    Wish.self,
  ]
}
