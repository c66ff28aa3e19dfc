// Written by schemac from all packages of Conformance, as views. Do not edit.
// swift-format-ignore-file

package import WireViews

/// The checks of the messages whose views this module has.
package enum ConformanceChecks {
  /// Every message by full name, in ascending order.
  package static let all: [WireCheck] = [
    ChosenView.wireCheck,
    ItemView.wireCheck,
    ListsView.wireCheck,
    LongView.wireCheck,
    ManyView.wireCheck,
    MapsView.wireCheck,
    PointsView.wireCheck,
    FirstView.wireCheck,
    HolderView.wireCheck,
    LaterView.wireCheck,
    NewView.wireCheck,
    NothingView.wireCheck,
    OldView.wireCheck,
    SecondView.wireCheck,
    ThirdView.wireCheck,
    BlockView.wireCheck,
    ChainView.wireCheck,
    InnerView.wireCheck,
    MixedView.wireCheck,
    OuterView.wireCheck,
    SlotsView.wireCheck,
    ThreeView.wireCheck,
    WidthsView.wireCheck,
    CountedView.wireCheck,
    CrossingView.wireCheck,
    ExtremesView.wireCheck,
    HugeView.wireCheck,
    InlineView.wireCheck,
    KeysView.wireCheck,
    NeededView.wireCheck,
    SizesView.wireCheck,
    SmallView.wireCheck,
    TaggedView.wireCheck,
    TreeView.wireCheck,
    WordsView.wireCheck,
    BoolsView.wireCheck,
    CodeView.wireCheck,
    DefaultsView.wireCheck,
    EnumsView.wireCheck,
    FloatsView.wireCheck,
    IdsView.wireCheck,
    IntegersView.wireCheck,
    LargeView.wireCheck,
    MaybeFloatView.wireCheck,
    TextsView.wireCheck,
    TimesView.wireCheck,
  ]
}
