/// Sizes to which sealed content is filled up, so that its length tells little: whether somebody's file
/// holds a long narrative, how long a name is.
///
/// Up to 512 bytes sizes go in steps of 64; above, each doubling is divided into eight. At most an
/// eighth is added to what is longer than 512 bytes.
enum SizeClass {
  private static let smallStep = 64
  private static let smallSizes = 512

  /// The size to which `count` bytes are filled up; `count` itself where that would pass `limit`.
  static func size(for count: Int, limit: Int) -> Int {
    var step = smallStep
    if count > smallSizes {
      // The largest power of two that is not above the count, divided by eight.
      let power = Int.bitWidth - 1 - (count - 1).leadingZeroBitCount
      step = (1 << power) / 8
    }
    let size = (count + step - 1) / step * step
    return size <= limit ? max(size, step) : count
  }
}
