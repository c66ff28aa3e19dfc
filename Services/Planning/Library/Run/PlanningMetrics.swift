internal import ServiceKit

/// What an operator sees of planning: numbers of steps and people, never who.
enum PlanningMetrics {
  /// Declares the figures that are read from the board when somebody asks.
  static func observe(_ board: FollowBoard, in registry: MetricsRegistry) {
    func sum(_ read: @escaping @Sendable (FollowBoard.State) -> Int) -> @Sendable () -> Double {
      { Double(board.missions.compactMap { board.state(of: $0) }.reduce(0) { $0 + read($1) }) }
    }
    registry.observe(
      "homeward_planning_missions_followed", help: "Missions that are configured.",
      read: { Double(board.missions.count) })
    registry.observe(
      "homeward_planning_missions_up_to_date", help: "Missions whose views are intake's newest.",
      read: sum { $0.phase == .following ? 1 : 0 })
    registry.observe(
      "homeward_planning_missions_quarantined",
      help: "Missions whose position intake does not know.",
      read: sum { $0.phase.isAlarm ? 1 : 0 })
    registry.observe(
      "homeward_planning_missions_not_in_step",
      help: "Missions whose views differ from intake's at the same position.",
      read: sum { $0.isInStep ? 0 : 1 })
    registry.observe(
      "homeward_planning_missions_contradicted",
      help: "Missions whose intake contradicts what it signed of its log.",
      read: sum { $0.isWitnessContradicted ? 1 : 0 })
    registry.observe(
      "homeward_planning_feed_items", help: "Items of the feed applied since the start.",
      read: sum(\.items))
    registry.observe(
      "homeward_planning_feed_failures", help: "Streams that ended with an error since the start.",
      read: sum(\.failures))
    registry.observe(
      "homeward_planning_snapshots_loaded", help: "Full snapshots loaded since the start.",
      read: sum(\.snapshots))
    registry.observe(
      "homeward_planning_deltas_loaded", help: "Delta snapshots loaded since the start.",
      read: sum(\.deltas))
    registry.observe(
      "homeward_planning_resyncs",
      help: "Snapshots that led to another snapshot and not to the feed.", read: sum(\.resyncs))
    registry.observe(
      "homeward_planning_views_set_aside",
      help: "Views that this version does not understand and does not plan with.",
      read: sum(\.setAside))
    registry.observe(
      "homeward_planning_copies_aside",
      help: "Files of views whose history intake no longer knows.", read: sum(\.copiesAside))
    registry.observe(
      "homeward_planning_foreign_views", help: "Items refused for views of another mission.",
      read: sum(\.foreignViews))
  }
}
