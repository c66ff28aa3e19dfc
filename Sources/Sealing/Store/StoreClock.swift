package import EventStore

/// The store's clock of the operating system, for programs that have a `SystemClock` of their own.
package typealias StoreClock = SystemClock
