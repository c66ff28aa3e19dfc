/// An id in a request names nobody, and nothing, of the caller's mission.
///
/// Told as `NotFound` and written down as a denial, whether the id is another mission's or of nobody at
/// all: both take the same way, so that neither the answer nor its time tells them apart.
package struct HiddenID: Error {
  /// What was asked for, such as `person`.
  package let what: String

  package init(what: String) { self.what = what }
}
