package import RepatriationSchema
internal import Wire

/// What the waivers, payments and permits of a file add up to: the records that planning is shown.
package enum Settlement {
  /// The fine as far as it is settled.
  ///
  /// - Parameters:
  ///   - waivers: requests and their answers, in the order of recording.
  ///   - payments: what was paid; an amount below zero counts as nothing.
  package static func fine(waivers: [Waiver], payments: [Payment]) -> FineRecord {
    var record = FineRecord()
    var grantedOn: CalendarDate?
    for waiver in waivers {
      switch waiver.outcome {
      case .granted:
        grantedOn = later(grantedOn, waiver.decidedOn ?? waiver.requestedOn)
        record.terms.append(
          WaiverTerm(
            percent: min(100, waiver.waivedPercent), cents: max(0, waiver.waivedCents),
            coversThrough: waiver.coversThrough))
      case .refused:
        record.refusedOn = later(record.refusedOn, waiver.decidedOn ?? waiver.requestedOn)
      // Sent back unanswered: nobody waits for it any more.
      case .returned: break
      default:
        record.requestedOn = later(record.requestedOn, waiver.requestedOn)
      }
    }
    // A refusal stands until something is granted after it.
    if let refused = record.refusedOn, let granted = grantedOn, granted >= refused {
      record.refusedOn = nil
    }
    for payment in payments where payment.cents > 0 {
      let (sum, overflow) = record.paidCents.addingReportingOverflow(payment.cents)
      record.paidCents = overflow ? .max : sum
    }
    return record
  }

  /// The exit permit as it stands: of the granted ones the one that lasts longest.
  package static func exit(_ permits: [ExitPermit]) -> ExitRecord {
    var record = ExitRecord()
    var best: ExitPermit?
    for permit in permits {
      switch permit.outcome {
      case .granted:
        if best.map({ outlasts(permit, $0) }) ?? true { best = permit }
      case .refused:
        record.refusedOn = later(record.refusedOn, permit.decidedOn ?? permit.requestedOn)
      case .returned: break
      default:
        record.requestedOn = later(record.requestedOn, permit.requestedOn)
      }
    }
    if let best {
      record.grantedOn = best.decidedOn ?? best.requestedOn ?? CalendarDate()
      record.validUntil = best.validUntil
      record.port = best.port
    }
    return record
  }

  private static func outlasts(_ permit: ExitPermit, _ other: ExitPermit) -> Bool {
    guard let last = other.validUntil else { return false }
    return permit.validUntil.map { $0 >= last } ?? true
  }

  private static func later(_ first: CalendarDate?, _ second: CalendarDate?) -> CalendarDate? {
    guard let first else { return second }
    guard let second else { return first }
    return max(first, second)
  }
}
