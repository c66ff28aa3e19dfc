// Written by schemac from all packages of PersonViews, as views. Do not edit.
// swift-format-ignore-file

public import WireViews

/// The checks of the messages whose views this module has.
public enum PersonViewsChecks {
  /// Every message by full name, in ascending order.
  public static let all: [WireCheck] = [
    DocumentView.wireCheck,
    PersonView.wireCheck,
  ]
}
