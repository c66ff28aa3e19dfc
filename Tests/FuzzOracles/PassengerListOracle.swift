internal import PassengerLists

/// Bytes as a passenger list of somebody else: PAXLST.
enum PassengerListOracle {
  /// What is read can be written, in both ways of writing, and is read the same again.
  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    let lists: [PassengerList]
    do throws(EdifactError) {
      lists = try PassengerListReader.lists(input)
    } catch {
      try require(
        (0...input.count).contains(error.offset), "an error lies outside of its input")
      return
    }
    for list in lists {
      var writer = PassengerListWriter()
      for (advice, lines) in [(true, true), (false, false)] {
        writer.writesAdvice = advice
        writer.breaksLines = lines
        let isSame: Bool
        do throws(EdifactError) {
          let again = try PassengerListReader.lists(try writer.bytes(list))
          isSame = again == [list]
        } catch {
          throw FuzzFinding("a list that was read cannot be written and read: \(error)")
        }
        try require(isSame, "a list is read otherwise than it was written")
      }
    }
  }
}
