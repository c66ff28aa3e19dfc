// Written by schemac from all packages of Fixtures, as views. Do not edit.
// swift-format-ignore-file

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
}
