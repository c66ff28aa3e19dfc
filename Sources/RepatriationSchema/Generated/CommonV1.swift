// Written by schemac from package common.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Sex as documents state it (ICAO Doc 9303-3). Unset: not known.
public struct Sex: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var male: Sex { Sex(rawValue: 1) }
  public static var female: Sex { Sex(rawValue: 2) }
  /// `X` or `<` on a document.
  public static var unspecified: Sex { Sex(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case male = 1
    case female = 2
    /// `X` or `<` on a document.
    case unspecified = 3
  }

  public static var wireNames: StaticString { "unset male female unspecified" }
}

/// What a person wants. Only `returnHome` is ever listed on a manifest.
public struct Intent: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var returnHome: Intent { Intent(rawValue: 1) }
  public static var undecided: Intent { Intent(rawValue: 2) }
  public static var stay: Intent { Intent(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case returnHome = 1
    case undecided = 2
    case stay = 3
  }

  public static var wireNames: StaticString { "unset returnHome undecided stay" }
}

/// Who pays for the way home.
public struct TravelMode: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Travels independently: needs the same clearances, is counted, is not seated.
  public static var selfFunded: TravelMode { TravelMode(rawValue: 1) }
  public static var assisted: TravelMode { TravelMode(rawValue: 2) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// Travels independently: needs the same clearances, is counted, is not seated.
    case selfFunded = 1
    case assisted = 2
  }

  public static var wireNames: StaticString { "unset selfFunded assisted" }
}

/// How a registration reached the mission.
public struct Channel: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var walkIn: Channel { Channel(rawValue: 1) }
  public static var province: Channel { Channel(rawValue: 2) }
  public static var police: Channel { Channel(rawValue: 3) }
  public static var hotline: Channel { Channel(rawValue: 4) }
  public static var bulk: Channel { Channel(rawValue: 5) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case walkIn = 1
    case province = 2
    case police = 3
    case hotline = 4
    case bulk = 5
  }

  public static var wireNames: StaticString { "unset walkIn province police hotline bulk" }
}

/// Kind of a travel or identity document.
public struct DocumentType: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var passport: DocumentType { DocumentType(rawValue: 1) }
  /// Emergency travel document, in Indonesia SPLP (ICAO Doc 9303-8).
  public static var emergencyTravelDocument: DocumentType { DocumentType(rawValue: 2) }
  public static var certificateOfIdentity: DocumentType { DocumentType(rawValue: 3) }
  public static var identityCard: DocumentType { DocumentType(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case passport = 1
    /// Emergency travel document, in Indonesia SPLP (ICAO Doc 9303-8).
    case emergencyTravelDocument = 2
    case certificateOfIdentity = 3
    case identityCard = 4
  }

  public static var wireNames: StaticString { "unset passport emergencyTravelDocument certificateOfIdentity identityCard" }
}

/// Who has the document.
public struct Custody: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var holder: Custody { Custody(rawValue: 1) }
  public static var mission: Custody { Custody(rawValue: 2) }
  /// Taken by somebody; not the same as lost.
  public static var confiscated: Custody { Custody(rawValue: 3) }
  public static var lost: Custody { Custody(rawValue: 4) }
  public static var police: Custody { Custody(rawValue: 5) }
  /// The person never had one.
  public static var neverHeld: Custody { Custody(rawValue: 6) }
  public static var unknown: Custody { Custody(rawValue: 7) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case holder = 1
    case mission = 2
    /// Taken by somebody; not the same as lost.
    case confiscated = 3
    case lost = 4
    case police = 5
    /// The person never had one.
    case neverHeld = 6
    case unknown = 7
  }

  public static var wireNames: StaticString { "unset holder mission confiscated lost police neverHeld unknown" }
}

/// What makes a document usable or not, beside its dates.
public struct DocumentValidity: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var valid: DocumentValidity { DocumentValidity(rawValue: 1) }
  public static var expired: DocumentValidity { DocumentValidity(rawValue: 2) }
  public static var damaged: DocumentValidity { DocumentValidity(rawValue: 3) }
  /// Also a passport that resurfaces after an emergency travel document superseded it.
  public static var cancelled: DocumentValidity { DocumentValidity(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case valid = 1
    case expired = 2
    case damaged = 3
    /// Also a passport that resurfaces after an emergency travel document superseded it.
    case cancelled = 4
  }

  public static var wireNames: StaticString { "unset valid expired damaged cancelled" }
}

/// What travel must respect.
public struct NeedCode: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var wheelchair: NeedCode { NeedCode(rawValue: 1) }
  public static var stretcher: NeedCode { NeedCode(rawValue: 2) }
  public static var pregnant: NeedCode { NeedCode(rawValue: 3) }
  public static var seriousIllness: NeedCode { NeedCode(rawValue: 4) }
  public static var psychosocial: NeedCode { NeedCode(rawValue: 5) }
  public static var disability: NeedCode { NeedCode(rawValue: 6) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case wheelchair = 1
    case stretcher = 2
    case pregnant = 3
    case seriousIllness = 4
    case psychosocial = 5
    case disability = 6
  }

  public static var wireNames: StaticString { "unset wheelchair stretcher pregnant seriousIllness psychosocial disability" }
}

/// Means of control, in the words of IOM's Human Trafficking Case Data Standard (HTCDS).
public struct Indicator: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var withholdsDocuments: Indicator { Indicator(rawValue: 1) }
  public static var restrictsMovement: Indicator { Indicator(rawValue: 2) }
  public static var takesEarnings: Indicator { Indicator(rawValue: 3) }
  public static var falsePromises: Indicator { Indicator(rawValue: 4) }
  public static var debtBondage: Indicator { Indicator(rawValue: 5) }
  public static var physicalAbuse: Indicator { Indicator(rawValue: 6) }
  public static var psychologicalAbuse: Indicator { Indicator(rawValue: 7) }
  public static var sexualAbuse: Indicator { Indicator(rawValue: 8) }
  public static var threats: Indicator { Indicator(rawValue: 9) }
  public static var excessiveWorkingHours: Indicator { Indicator(rawValue: 10) }
  public static var withholdsNecessities: Indicator { Indicator(rawValue: 11) }
  public static var restrictsFinancialAccess: Indicator { Indicator(rawValue: 12) }
  public static var psychoactiveSubstances: Indicator { Indicator(rawValue: 13) }
  public static var restrictsMedicalCare: Indicator { Indicator(rawValue: 14) }
  public static var usesChildren: Indicator { Indicator(rawValue: 15) }
  public static var threatOfLawEnforcement: Indicator { Indicator(rawValue: 16) }
  public static var other: Indicator { Indicator(rawValue: 17) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case withholdsDocuments = 1
    case restrictsMovement = 2
    case takesEarnings = 3
    case falsePromises = 4
    case debtBondage = 5
    case physicalAbuse = 6
    case psychologicalAbuse = 7
    case sexualAbuse = 8
    case threats = 9
    case excessiveWorkingHours = 10
    case withholdsNecessities = 11
    case restrictsFinancialAccess = 12
    case psychoactiveSubstances = 13
    case restrictsMedicalCare = 14
    case usesChildren = 15
    case threatOfLawEnforcement = 16
    case other = 17
  }

  public static var wireNames: StaticString { "unset withholdsDocuments restrictsMovement takesEarnings falsePromises debtBondage physicalAbuse psychologicalAbuse sexualAbuse threats excessiveWorkingHours withholdsNecessities restrictsFinancialAccess psychoactiveSubstances restrictsMedicalCare usesChildren threatOfLawEnforcement other" }
}

/// What was done to a person (HTCDS; Palermo Protocol, article 3 a).
public struct TraffickingAct: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var recruitment: TraffickingAct { TraffickingAct(rawValue: 1) }
  public static var transportation: TraffickingAct { TraffickingAct(rawValue: 2) }
  public static var transfer: TraffickingAct { TraffickingAct(rawValue: 3) }
  public static var harbouring: TraffickingAct { TraffickingAct(rawValue: 4) }
  public static var receipt: TraffickingAct { TraffickingAct(rawValue: 5) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case recruitment = 1
    case transportation = 2
    case transfer = 3
    case harbouring = 4
    case receipt = 5
  }

  public static var wireNames: StaticString { "unset recruitment transportation transfer harbouring receipt" }
}

/// What a person was, or was to be, exploited for (HTCDS).
public struct Exploitation: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var forcedLabour: Exploitation { Exploitation(rawValue: 1) }
  public static var forcedCriminality: Exploitation { Exploitation(rawValue: 2) }
  public static var sexualExploitation: Exploitation { Exploitation(rawValue: 3) }
  public static var servitude: Exploitation { Exploitation(rawValue: 4) }
  public static var slavery: Exploitation { Exploitation(rawValue: 5) }
  public static var organRemoval: Exploitation { Exploitation(rawValue: 6) }
  public static var forcedMarriage: Exploitation { Exploitation(rawValue: 7) }
  public static var other: Exploitation { Exploitation(rawValue: 8) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case forcedLabour = 1
    case forcedCriminality = 2
    case sexualExploitation = 3
    case servitude = 4
    case slavery = 5
    case organRemoval = 6
    case forcedMarriage = 7
    case other = 8
  }

  public static var wireNames: StaticString { "unset forcedLabour forcedCriminality sexualExploitation servitude slavery organRemoval forcedMarriage other" }
}

/// What a screening found.
public struct ScreeningStatus: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var notScreened: ScreeningStatus { ScreeningStatus(rawValue: 1) }
  public static var possible: ScreeningStatus { ScreeningStatus(rawValue: 2) }
  public static var actual: ScreeningStatus { ScreeningStatus(rawValue: 3) }
  public static var not: ScreeningStatus { ScreeningStatus(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case notScreened = 1
    case possible = 2
    case actual = 3
    case not = 4
  }

  public static var wireNames: StaticString { "unset notScreened possible actual not" }
}

/// How much a need weighs.
public struct NeedSeverity: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var mild: NeedSeverity { NeedSeverity(rawValue: 1) }
  public static var moderate: NeedSeverity { NeedSeverity(rawValue: 2) }
  public static var severe: NeedSeverity { NeedSeverity(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case mild = 1
    case moderate = 2
    case severe = 3
  }

  public static var wireNames: StaticString { "unset mild moderate severe" }
}

/// What a person was asked to agree to; each is asked and answered by itself.
public struct ConsentPurpose: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var registration: ConsentPurpose { ConsentPurpose(rawValue: 1) }
  public static var returnTravel: ConsentPurpose { ConsentPurpose(rawValue: 2) }
  public static var shareWithHostAuthorities: ConsentPurpose { ConsentPurpose(rawValue: 3) }
  public static var shareWithPartners: ConsentPurpose { ConsentPurpose(rawValue: 4) }
  public static var contactAfterReturn: ConsentPurpose { ConsentPurpose(rawValue: 5) }
  public static var photograph: ConsentPurpose { ConsentPurpose(rawValue: 6) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case registration = 1
    case returnTravel = 2
    case shareWithHostAuthorities = 3
    case shareWithPartners = 4
    case contactAfterReturn = 5
    case photograph = 6
  }

  public static var wireNames: StaticString { "unset registration returnTravel shareWithHostAuthorities shareWithPartners contactAfterReturn photograph" }
}

/// What an organisation is asked to do for a person.
public struct ReferralService: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var shelter: ReferralService { ReferralService(rawValue: 1) }
  public static var medical: ReferralService { ReferralService(rawValue: 2) }
  public static var legal: ReferralService { ReferralService(rawValue: 3) }
  public static var psychosocial: ReferralService { ReferralService(rawValue: 4) }
  public static var childProtection: ReferralService { ReferralService(rawValue: 5) }
  public static var reintegration: ReferralService { ReferralService(rawValue: 6) }
  public static var other: ReferralService { ReferralService(rawValue: 7) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case shelter = 1
    case medical = 2
    case legal = 3
    case psychosocial = 4
    case childProtection = 5
    case reintegration = 6
    case other = 7
  }

  public static var wireNames: StaticString { "unset shelter medical legal psychosocial childProtection reintegration other" }
}

/// An answer to a question; unset: not asked, or not answered.
public struct Answer: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var yes: Answer { Answer(rawValue: 1) }
  public static var no: Answer { Answer(rawValue: 2) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case yes = 1
    case no = 2
  }

  public static var wireNames: StaticString { "unset yes no" }
}

/// Why people travel together.
public struct GroupKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var family: GroupKind { GroupKind(rawValue: 1) }
  public static var guardianChild: GroupKind { GroupKind(rawValue: 2) }
  public static var escorted: GroupKind { GroupKind(rawValue: 3) }
  public static var travelParty: GroupKind { GroupKind(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case family = 1
    case guardianChild = 2
    case escorted = 3
    case travelParty = 4
  }

  public static var wireNames: StaticString { "unset family guardianChild escorted travelParty" }
}

/// What a member is to the group.
public struct Relation: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var head: Relation { Relation(rawValue: 1) }
  public static var spouse: Relation { Relation(rawValue: 2) }
  public static var child: Relation { Relation(rawValue: 3) }
  public static var sibling: Relation { Relation(rawValue: 4) }
  public static var parent: Relation { Relation(rawValue: 5) }
  public static var guardian: Relation { Relation(rawValue: 6) }
  public static var escort: Relation { Relation(rawValue: 7) }
  public static var other: Relation { Relation(rawValue: 8) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case head = 1
    case spouse = 2
    case child = 3
    case sibling = 4
    case parent = 5
    case guardian = 6
    case escort = 7
    case other = 8
  }

  public static var wireNames: StaticString { "unset head spouse child sibling parent guardian escort other" }
}

/// Age at a date, as far as planning needs it.
public struct AgeBand: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Under 2: sits on a lap.
  public static var infant: AgeBand { AgeBand(rawValue: 1) }
  /// Under 18.
  public static var minor: AgeBand { AgeBand(rawValue: 2) }
  public static var adult: AgeBand { AgeBand(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// Under 2: sits on a lap.
    case infant = 1
    /// Under 18.
    case minor = 2
    case adult = 3
  }

  public static var wireNames: StaticString { "unset infant minor adult" }
}

/// Special service request codes of carriers (IATA Resolution 780 series).
public struct SpecialService: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var wheelchairRamp: SpecialService { SpecialService(rawValue: 1) }
  public static var wheelchairSteps: SpecialService { SpecialService(rawValue: 2) }
  public static var wheelchairCabin: SpecialService { SpecialService(rawValue: 3) }
  public static var stretcher: SpecialService { SpecialService(rawValue: 4) }
  public static var medicalCase: SpecialService { SpecialService(rawValue: 5) }
  public static var unaccompaniedMinor: SpecialService { SpecialService(rawValue: 6) }
  public static var infant: SpecialService { SpecialService(rawValue: 7) }
  public static var child: SpecialService { SpecialService(rawValue: 8) }
  public static var deportedAccompanied: SpecialService { SpecialService(rawValue: 9) }
  public static var deportedUnaccompanied: SpecialService { SpecialService(rawValue: 10) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case wheelchairRamp = 1
    case wheelchairSteps = 2
    case wheelchairCabin = 3
    case stretcher = 4
    case medicalCase = 5
    case unaccompaniedMinor = 6
    case infant = 7
    case child = 8
    case deportedAccompanied = 9
    case deportedUnaccompanied = 10
  }

  public static var wireNames: StaticString { "unset wheelchairRamp wheelchairSteps wheelchairCabin stretcher medicalCase unaccompaniedMinor infant child deportedAccompanied deportedUnaccompanied" }
}

/// Document axis: how far the person is from a travel document in hand.
public struct DocumentStatus: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var none: DocumentStatus { DocumentStatus(rawValue: 1) }
  public static var identityVerified: DocumentStatus { DocumentStatus(rawValue: 2) }
  public static var etdApplied: DocumentStatus { DocumentStatus(rawValue: 3) }
  public static var etdIssued: DocumentStatus { DocumentStatus(rawValue: 4) }
  public static var passportValidInHand: DocumentStatus { DocumentStatus(rawValue: 5) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case none = 1
    case identityVerified = 2
    case etdApplied = 3
    case etdIssued = 4
    case passportValidInHand = 5
  }

  public static var wireNames: StaticString { "unset none identityVerified etdApplied etdIssued passportValidInHand" }
}

/// Stay axis. It decays: in status becomes overstay by itself.
public struct StayStatus: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var inStatus: StayStatus { StayStatus(rawValue: 1) }
  public static var overstay: StayStatus { StayStatus(rawValue: 2) }
  public static var noEntryRecord: StayStatus { StayStatus(rawValue: 3) }
  /// Entered, but until when is not known: an overstay of unknown length.
  public static var unknown: StayStatus { StayStatus(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case inStatus = 1
    case overstay = 2
    case noEntryRecord = 3
    /// Entered, but until when is not known: an overstay of unknown length.
    case unknown = 4
  }

  public static var wireNames: StaticString { "unset inStatus overstay noEntryRecord unknown" }
}

/// Fine axis, always as of a date.
public struct FineStatus: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var notDue: FineStatus { FineStatus(rawValue: 1) }
  public static var assessed: FineStatus { FineStatus(rawValue: 2) }
  public static var requested: FineStatus { FineStatus(rawValue: 3) }
  public static var partial: FineStatus { FineStatus(rawValue: 4) }
  public static var paid: FineStatus { FineStatus(rawValue: 5) }
  public static var waived: FineStatus { FineStatus(rawValue: 6) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case notDue = 1
    case assessed = 2
    case requested = 3
    case partial = 4
    case paid = 5
    case waived = 6
  }

  public static var wireNames: StaticString { "unset notDue assessed requested partial paid waived" }
}

/// Exit permit axis, always as of a date.
public struct ExitStatus: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var notRequired: ExitStatus { ExitStatus(rawValue: 1) }
  public static var required: ExitStatus { ExitStatus(rawValue: 2) }
  public static var requested: ExitStatus { ExitStatus(rawValue: 3) }
  public static var granted: ExitStatus { ExitStatus(rawValue: 4) }
  public static var refused: ExitStatus { ExitStatus(rawValue: 5) }
  public static var expired: ExitStatus { ExitStatus(rawValue: 6) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case notRequired = 1
    case required = 2
    case requested = 3
    case granted = 4
    case refused = 5
    case expired = 6
  }

  public static var wireNames: StaticString { "unset notRequired required requested granted refused expired" }
}

/// The class of a case, derived from the four axes; the first that fits.
public struct CaseClass: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var held: CaseClass { CaseClass(rawValue: 1) }
  public static var unverified: CaseClass { CaseClass(rawValue: 2) }
  public static var irregularEntry: CaseClass { CaseClass(rawValue: 3) }
  public static var docAndFine: CaseClass { CaseClass(rawValue: 4) }
  public static var docOnly: CaseClass { CaseClass(rawValue: 5) }
  public static var fineOnly: CaseClass { CaseClass(rawValue: 6) }
  public static var exitOnly: CaseClass { CaseClass(rawValue: 7) }
  public static var ready: CaseClass { CaseClass(rawValue: 8) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case held = 1
    case unverified = 2
    case irregularEntry = 3
    case docAndFine = 4
    case docOnly = 5
    case fineOnly = 6
    case exitOnly = 7
    case ready = 8
  }

  public static var wireNames: StaticString { "unset held unverified irregularEntry docAndFine docOnly fineOnly exitOnly ready" }
}

/// Where a case stands in its life.
public struct CaseState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var queued: CaseState { CaseState(rawValue: 1) }
  public static var registered: CaseState { CaseState(rawValue: 2) }
  public static var assessed: CaseState { CaseState(rawValue: 3) }
  public static var processing: CaseState { CaseState(rawValue: 4) }
  public static var manifested: CaseState { CaseState(rawValue: 5) }
  public static var departed: CaseState { CaseState(rawValue: 6) }
  public static var arrived: CaseState { CaseState(rawValue: 7) }
  public static var closed: CaseState { CaseState(rawValue: 8) }
  public static var staying: CaseState { CaseState(rawValue: 9) }
  public static var selfDeparted: CaseState { CaseState(rawValue: 10) }
  public static var referred: CaseState { CaseState(rawValue: 11) }
  public static var transferred: CaseState { CaseState(rawValue: 12) }
  public static var detained: CaseState { CaseState(rawValue: 13) }
  public static var lostContact: CaseState { CaseState(rawValue: 14) }
  public static var deceased: CaseState { CaseState(rawValue: 15) }
  public static var merged: CaseState { CaseState(rawValue: 16) }
  public static var voided: CaseState { CaseState(rawValue: 17) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case queued = 1
    case registered = 2
    case assessed = 3
    case processing = 4
    case manifested = 5
    case departed = 6
    case arrived = 7
    case closed = 8
    case staying = 9
    case selfDeparted = 10
    case referred = 11
    case transferred = 12
    case detained = 13
    case lostContact = 14
    case deceased = 15
    case merged = 16
    case voided = 17
  }

  public static var wireNames: StaticString { "unset queued registered assessed processing manifested departed arrived closed staying selfDeparted referred transferred detained lostContact deceased merged voided" }
}

/// Why a person cannot board a departure. B01 to B15 are the boarding rules, P01 and up are
/// planning's own.
public struct ReasonCode: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// B01: no document in hand that is valid through arrival.
  public static var noValidDocument: ReasonCode { ReasonCode(rawValue: 1) }
  /// B02: destination or transits of the emergency travel document differ, or no journey is left.
  public static var documentRouteMismatch: ReasonCode { ReasonCode(rawValue: 2) }
  /// B03: fine not cleared on the day of departure.
  public static var fineUncleared: ReasonCode { ReasonCode(rawValue: 3) }
  /// B04: exit permit missing, expired by then, or for another port.
  public static var exitPermitMissing: ReasonCode { ReasonCode(rawValue: 4) }
  /// B05: active hold.
  public static var heldActive: ReasonCode { ReasonCode(rawValue: 5) }
  /// B06: intent is not to return, or no consent.
  public static var noReturnIntent: ReasonCode { ReasonCode(rawValue: 6) }
  /// B07: identity unverified.
  public static var identityUnverified: ReasonCode { ReasonCode(rawValue: 7) }
  /// B08: unresolved duplicate.
  public static var duplicateUnresolved: ReasonCode { ReasonCode(rawValue: 8) }
  /// B09: assessment not yet offered.
  public static var assessmentPending: ReasonCode { ReasonCode(rawValue: 9) }
  /// B10: minor without guardian, or escort and best-interest approval.
  public static var minorUnaccompanied: ReasonCode { ReasonCode(rawValue: 10) }
  /// B11: not fit to fly, certificate stale or missing, pregnancy limit.
  public static var notFitToFly: ReasonCode { ReasonCode(rawValue: 11) }
  /// B12: group incomplete, or its members differ in intent or travel mode.
  public static var groupIncomplete: ReasonCode { ReasonCode(rawValue: 12) }
  /// B13: kept apart from somebody on this manifest.
  public static var keptApart: ReasonCode { ReasonCode(rawValue: 13) }
  /// B14: on another active manifest.
  public static var onAnotherManifest: ReasonCode { ReasonCode(rawValue: 14) }
  /// B15: transit entry rule.
  public static var transitRule: ReasonCode { ReasonCode(rawValue: 15) }
  /// P01: self-funded, tracked and not seated.
  public static var selfFunded: ReasonCode { ReasonCode(rawValue: 101) }
  /// P02: the carrier does not accept the document.
  public static var documentNotAccepted: ReasonCode { ReasonCode(rawValue: 102) }
  /// P03: the cut-off for names has passed.
  public static var cutOffPassed: ReasonCode { ReasonCode(rawValue: 103) }
  /// P04: departure locked, cancelled or gone.
  public static var departureClosed: ReasonCode { ReasonCode(rawValue: 104) }
  /// P05: no room of the kind needed.
  public static var capacityFull: ReasonCode { ReasonCode(rawValue: 105) }
  /// P06: case closed, transferred or otherwise not open.
  public static var caseNotOpen: ReasonCode { ReasonCode(rawValue: 106) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// B01: no document in hand that is valid through arrival.
    case noValidDocument = 1
    /// B02: destination or transits of the emergency travel document differ, or no journey is left.
    case documentRouteMismatch = 2
    /// B03: fine not cleared on the day of departure.
    case fineUncleared = 3
    /// B04: exit permit missing, expired by then, or for another port.
    case exitPermitMissing = 4
    /// B05: active hold.
    case heldActive = 5
    /// B06: intent is not to return, or no consent.
    case noReturnIntent = 6
    /// B07: identity unverified.
    case identityUnverified = 7
    /// B08: unresolved duplicate.
    case duplicateUnresolved = 8
    /// B09: assessment not yet offered.
    case assessmentPending = 9
    /// B10: minor without guardian, or escort and best-interest approval.
    case minorUnaccompanied = 10
    /// B11: not fit to fly, certificate stale or missing, pregnancy limit.
    case notFitToFly = 11
    /// B12: group incomplete, or its members differ in intent or travel mode.
    case groupIncomplete = 12
    /// B13: kept apart from somebody on this manifest.
    case keptApart = 13
    /// B14: on another active manifest.
    case onAnotherManifest = 14
    /// B15: transit entry rule.
    case transitRule = 15
    /// P01: self-funded, tracked and not seated.
    case selfFunded = 101
    /// P02: the carrier does not accept the document.
    case documentNotAccepted = 102
    /// P03: the cut-off for names has passed.
    case cutOffPassed = 103
    /// P04: departure locked, cancelled or gone.
    case departureClosed = 104
    /// P05: no room of the kind needed.
    case capacityFull = 105
    /// P06: case closed, transferred or otherwise not open.
    case caseNotOpen = 106
  }

  public static var wireNames: StaticString { "unset noValidDocument documentRouteMismatch fineUncleared exitPermitMissing heldActive noReturnIntent identityUnverified duplicateUnresolved assessmentPending minorUnaccompanied notFitToFly groupIncomplete keptApart onAnotherManifest transitRule 101=selfFunded documentNotAccepted cutOffPassed departureClosed capacityFull caseNotOpen" }
}

/// A place in a log: the history it belongs to, and the last event it includes.
public struct Position: WireValue, BitwiseCopyable {
  /// Names one history; a new one after a restore that changed it.
  public var lineage: WireUUID
  /// Counts the hosts that were allowed to write this history.
  public var epoch: Int64
  /// The last event included; 0 for none.
  public var sequence: Int64
  /// Hash chain value at that event.
  public var hash: FixedBytes<32>

  public init(
    lineage: WireUUID = WireUUID(),
    epoch: Int64 = 0,
    sequence: Int64 = 0,
    hash: FixedBytes<32> = FixedBytes<32>()
  ) {
    self.lineage = lineage
    self.epoch = epoch
    self.sequence = sequence
    self.hash = hash
  }

  static func loadWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) -> Position {
    Position(
      lineage: WireUUID(wire: p),
      epoch: wireLoad(p, 16, Int64.self),
      sequence: wireLoad(p, 24, Int64.self),
      hash: FixedBytes<32>(wire: p + 32)
    )
  }

  func storeWire(_ p: UnsafeMutableRawPointer) {
    self.lineage.storeWire(p)
    wireStore(p, 16, self.epoch)
    wireStore(p, 24, self.sequence)
    self.hash.storeWire(p + 32)
  }
}

/// A number with what it counts.
public struct Count: WireMessage {
  public static var wireName: String { "common.v1.Count" }

  public var label: String
  public var count: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Count, rhs: Count) -> Bool {
    guard (String).wireEquals(lhs.label, rhs.label) else { return false }
    guard lhs.count == rhs.count else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.label.wireHash(into: &hasher)
    hasher.combine(self.count)
    hasher.combine(self._unknown)
  }
}

extension Count {
  /// The message in which every field is absent.
  public init() {
    self.init(
      label: "",
      count: 0,
      _unknown: nil)
  }

  public init(
    label: String = "",
    count: UInt32 = 0
  ) {
    self.init(
      label: label,
      count: count,
      _unknown: nil)
  }
}

// MARK: Codec of Count

extension Count {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.label.utf8.count
    if n0 > 64 { throw wireLimit("Count.label is longer than 64 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let w2 = e.pointee.count
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.label, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: UInt32 = w2
    return Self(
      label: v1,
      count: v2,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 5...: return
      case 4: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}
