internal import CFuzzer
internal import FuzzOracles

/// libFuzzer calls this by name when it is there, to change the `size` bytes of `data` in place.
@_cdecl("LLVMFuzzerCustomMutator")
func mutateInput(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ longest: Int, _ seed: UInt32
) -> Int {
  // Half of the changes follow the structure, half are libFuzzer's own.
  if seed % 2 == 0 {
    let input = Array(UnsafeBufferPointer(start: data, count: size))
    if let result = FuzzRun.target.mutate(input, seed: UInt64(seed), longest: longest) {
      for (index, byte) in result.enumerated() { data[index] = byte }
      return result.count
    }
  }
  return LLVMFuzzerMutate(data, size, longest)
}
