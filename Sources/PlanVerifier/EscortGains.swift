internal import PlanModel

/// What escorted parties would gain on each departure beyond what they carry, person by person.
struct EscortGains {
  private let policy: Policy
  private let limits: [Int]
  private var minors: [Int: [Int64]] = [:]
  private var patients: [Int: [Int64]] = [:]

  init(_ problem: Problem) {
    policy = problem.policy
    limits = problem.departures.map(\.capacity.escorts)
  }

  /// Splits a party's gain among its minors and patients, rounded up.
  ///
  /// - Returns: Whether the numbers fit.
  mutating func add(_ gain: Int64, _ count: PlaceCount, on departure: Int) -> Bool {
    let minor = Int64(policy.medicalPerEscort)
    let patient = Int64(policy.minorsPerEscort)
    let whole = Int64(count.uncoveredMinors) * minor + Int64(count.medical) * patient
    guard whole > 0, let forMinor = Checked(gain).times(minor)?.plus(whole - 1),
      let forPatient = Checked(gain).times(patient)?.plus(whole - 1)
    else { return false }
    for _ in 0..<count.uncoveredMinors {
      minors[departure, default: []].append(forMinor.value / whole)
    }
    for _ in 0..<count.medical {
      patients[departure, default: []].append(forPatient.value / whole)
    }
    return true
  }

  /// The most that can be gained on a departure when every escort there costs that much.
  func most(on departure: Int, _ escort: Checked) -> Checked? {
    guard
      let forMinors = byEscort(minors[departure] ?? [], policy.minorsPerEscort),
      let forPatients = byEscort(patients[departure] ?? [], policy.medicalPerEscort)
    else { return nil }
    var total = Checked(0)
    let best = (forMinors + forPatients).sorted(by: >).prefix(limits[departure])
    for gain in best where gain > escort.value {
      guard let next = total.plus(gain - escort.value) else { return nil }
      total = next
    }
    return total
  }

  /// What the first escort takes, the second, and so on; never rising.
  private func byEscort(_ gains: [Int64], _ each: Int) -> [Int64]? {
    var sums: [Int64] = []
    for (index, gain) in gains.sorted(by: >).enumerated() {
      if index % each == 0 { sums.append(0) }
      guard let last = sums.popLast(), let next = Checked(last).plus(gain) else { return nil }
      sums.append(next.value)
    }
    return sums
  }
}
