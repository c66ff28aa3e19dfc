internal import PlanModel

extension PriceSearch {
  /// The best prices found, as a case of a certificate.
  func certificateCase() -> Certificate.Case {
    settle()
    let f = tableau.departureCount
    let problem = tableau.instance.problem
    func exact(_ price: Double) -> Int64 { Int64(Int(price.rounded()) << tableau.shift) }
    var rows: [Certificate.Prices] = []
    for d in 0..<f where !tableau.instance.isLocked[d] && decisions[d] != false {
      let row = (0..<Self.kindCount).map { exact(prices[$0 * f + d]) }
      if row.allSatisfy({ $0 == 0 }) { continue }
      rows.append(
        Certificate.Prices(
          departure: problem.departures[d].id, seat: row[0], lapInfant: row[1], stretcher: row[2],
          wheelchair: row[3], unaccompaniedMinor: row[4], deportee: row[5], escort: row[6]))
    }
    func share(_ u: Int, _ carried: Int) -> Certificate.Share {
      let own = tableau.instance.lockedAt[u] >= 0 ? 0 : tableau.bases[u]
      return Certificate.Share(
        party: problem.parties[u].id, cents: Int64(own + carried << tableau.shift))
    }
    var shares = groups.joined().map { share($0, Int(self.shares[$0])) }
    if sharesEscorts {
      for (index, u) in escorted.enumerated() {
        shares.append(share(Int(u), Int(prices[Self.kindCount * f + index].rounded())))
      }
    }
    let first = Self.kindCount * f + escorted.count
    return Certificate.Case(
      decisions: decisions.enumerated().compactMap { d, isUsed in
        isUsed.map { Certificate.Decision(departure: problem.departures[d].id, isUsed: $0) }
      },
      prices: rows,
      separations: separations.enumerated().compactMap { index, separation in
        let cents = exact(prices[first + index])
        if cents == 0 || decisions[Int(separation.departure)] == false { return nil }
        let pair = pairs[Int(separation.pair)]
        return Certificate.Separation(
          pair: KeepApart(problem.parties[Int(pair.0)].id, problem.parties[Int(pair.1)].id),
          departure: problem.departures[Int(separation.departure)].id, cents: cents)
      },
      shares: shares)
  }
}
