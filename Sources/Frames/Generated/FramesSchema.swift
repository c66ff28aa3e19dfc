// Written by schemac from all packages of Frames. Do not edit.
// swift-format-ignore-file

package import Wire

/// What the messages of this module are made of.
package enum FramesSchema {
  /// The canonical descriptor of every package of this module.
  package static let descriptor: [UInt8] = wireLiteral(
    """
    AEGhAgcAWo5sQkhCeAACFkB0cmFuc3BvcnQudjEuQ2FsbEVycm9yAwAPGxEAAgQHdGV4dAUADAAEAAAAAgcQZGV0YWls\
    cwUCGhAAAAAABwUADAABAAAAAgYHdGhyb3duBQANAAAEAAACEnh0cmFuc3BvcnQudjEuSGVsbG8EADQhDRAAAggoc2Vy\
    dmljZXMFAho/AAAAAB8BARgbdHJhbnNwb3J0LnYxLk9mZmVyZWRTZXJ2aWNlAAIGF2xpbWl0cwEBGBN0cmFuc3BvcnQu\
    djEuTGltaXRzAAIGA2NyZWRpdAEACAACBQdhZ2VudAUADEAAAAAAAhNVdHJhbnNwb3J0LnYxLkxpbWl0cwQAFRMVEgAC\
    DgNtYXhpbXVtUGF5bG9hZAEACAACDANtYXhpbXVtQ2FsbHMBAAgAAg4DbWF4aW11bVN0cmVhbXMBAAgAAgsDbWF4aW11\
    bUl0ZW0BAAgAAhUpdHJhbnNwb3J0LnYxLk1ldGFkYXRhAgAWDwECAQ4DaWRlbXBvdGVuY3lLZXkBABABAgEHA3RyYWNl\
    SUQBABAAAhspdHJhbnNwb3J0LnYxLk9mZmVyZWRTZXJ2aWNlAgAPFgACBAduYW1lBQAMUAAAAAACCwdmaW5nZXJwcmlu\
    dAUADiAAAAAAAhQqdHJhbnNwb3J0LnYxLlZlcmRpY3QCAA0ZAAIGA3N0YXR1cwEABwACBRBydWxlcwUCGkAAAAAABwUA\
    DEAAAAAAAhRgdHJhbnNwb3J0LnYxLldlbGNvbWUDAC0hDQACCCF2ZXJkaWN0cwUCGj8AAAAAGAEBGBR0cmFuc3BvcnQu\
    djEuVmVyZGljdAACBhdsaW1pdHMBARgTdHJhbnNwb3J0LnYxLkxpbWl0cwACBgNjcmVkaXQBAAg=
    """)

  /// Every message of this module, by full name.
  package static let messageTypes: [any WireMessage.Type] = [
    CallError.self,
    Hello.self,
    Limits.self,
    Metadata.self,
    OfferedService.self,
    Verdict.self,
    Welcome.self,
  ]
}
