// Written by schemac from all packages of Fixtures, as views. Do not edit.
// swift-format-ignore-file

public import WireViewComparison
public import WireViews

/// The checks of the messages whose views this module has.
public enum FixturesChecks {
  /// Every message by full name, in ascending order.
  public static let all: [WireCheck] = [
    NewView.wireCheck,
    NewHolderView.wireCheck,
    OldView.wireCheck,
    OldHolderView.wireCheck,
    AnswerView.wireCheck,
    BusyView.wireCheck,
    GoneView.wireCheck,
    QuestionView.wireCheck,
    BitsView.wireCheck,
    BlobView.wireCheck,
    BlobsView.wireCheck,
    Choice3View.wireCheck,
    DefaultsView.wireCheck,
    DemandView.wireCheck,
    DemandsView.wireCheck,
    ElementsView.wireCheck,
    EmptyView.wireCheck,
    LongBlockView.wireCheck,
    ManySlotsView.wireCheck,
    MapsView.wireCheck,
    NodeView.wireCheck,
    OptionalsView.wireCheck,
    PairView.wireCheck,
    PlainView.wireCheck,
    SlotsView.wireCheck,
    WordsView.wireCheck,
  ]

  /// The comparison of every message, in the same order.
  public static let comparisons: [WireComparison] = [
    WireComparison(NewView.self),
    WireComparison(NewHolderView.self),
    WireComparison(OldView.self),
    WireComparison(OldHolderView.self),
    WireComparison(AnswerView.self),
    WireComparison(BusyView.self),
    WireComparison(GoneView.self),
    WireComparison(QuestionView.self),
    WireComparison(BitsView.self),
    WireComparison(BlobView.self),
    WireComparison(BlobsView.self),
    WireComparison(Choice3View.self),
    WireComparison(DefaultsView.self),
    WireComparison(DemandView.self),
    WireComparison(DemandsView.self),
    WireComparison(ElementsView.self),
    WireComparison(EmptyView.self),
    WireComparison(LongBlockView.self),
    WireComparison(ManySlotsView.self),
    WireComparison(MapsView.self),
    WireComparison(NodeView.self),
    WireComparison(OptionalsView.self),
    WireComparison(PairView.self),
    WireComparison(PlainView.self),
    WireComparison(SlotsView.self),
    WireComparison(WordsView.self),
  ]
}
