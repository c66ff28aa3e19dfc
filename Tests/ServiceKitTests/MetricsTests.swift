internal import ServiceKit
internal import Testing

@Suite struct MetricsTests {
  @Test func `the text format is pinned`() {
    let registry = MetricsRegistry()
    let calls = registry.counter(
      "calls_total", help: "Calls by method.\nWith a \\ in it.", labels: ["method", "outcome"])
    calls.increment("b", "ok", by: 2)
    calls.increment("a", "say \"hi\"\n\\")
    registry.counter("boots_total", help: "Starts.").increment()
    let queue = registry.gauge("queue_depth", help: "Waiting.")
    queue.series().add(3)
    queue.series().add(-1.5)
    registry.observe("up", help: "Whether it runs.") { 1 }
    let seconds = registry.histogram(
      "call_seconds", help: "Time of calls.", buckets: [0.1, 1, 2.5], labels: ["method"])
    for value in [0.1, 0.05, 1, 2, 7, 0.25] { seconds.observe("a", value: value) }
    seconds.observe("a", value: .nan)
    #expect(
      registry.render() == #"""
        # HELP boots_total Starts.
        # TYPE boots_total counter
        boots_total 1
        # HELP call_seconds Time of calls.
        # TYPE call_seconds histogram
        call_seconds_bucket{method="a",le="0.1"} 2
        call_seconds_bucket{method="a",le="1"} 4
        call_seconds_bucket{method="a",le="2.5"} 5
        call_seconds_bucket{method="a",le="+Inf"} 6
        call_seconds_sum{method="a"} 10.4
        call_seconds_count{method="a"} 6
        # HELP calls_total Calls by method.\nWith a \\ in it.
        # TYPE calls_total counter
        calls_total{method="a",outcome="say \"hi\"\n\\"} 1
        calls_total{method="b",outcome="ok"} 2
        # HELP queue_depth Waiting.
        # TYPE queue_depth gauge
        queue_depth 1.5
        # HELP up Whether it runs.
        # TYPE up gauge
        up 1

        """#)
  }

  @Test func `numbers that are not finite have the format's names`() {
    let registry = MetricsRegistry()
    let gauge = registry.gauge("g", help: "h", labels: ["l"])
    gauge.set("a", to: .infinity)
    gauge.set("b", to: -.infinity)
    gauge.set("c", to: .nan)
    gauge.set("d", to: 1e20)
    #expect(
      registry.render().split(separator: "\n").dropFirst(2) == [
        "g{l=\"a\"} +Inf", "g{l=\"b\"} -Inf", "g{l=\"c\"} NaN", "g{l=\"d\"} 1e+20",
      ])
  }

  @Test func `series beyond the limit are counted together and nothing is lost`() {
    let registry = MetricsRegistry()
    let counter = registry.counter("c_total", help: "h", labels: ["l"], maximumSeries: 3)
    for value in ["a", "b", "c", "d", "e", "a"] { counter.increment(value) }
    #expect(
      registry.render().split(separator: "\n").dropFirst(2) == [
        "c_total{l=\"a\"} 2", "c_total{l=\"b\"} 1", "c_total{l=\"c\"} 1",
        "c_total{l=\"other\"} 2",
      ])
  }

  @Test func `a label value is cut at 128 bytes`() {
    let registry = MetricsRegistry()
    let counter = registry.counter("c_total", help: "h", labels: ["l"])
    counter.increment(String(repeating: "x", count: 127) + "é")
    let expected = String(repeating: "x", count: 127)
    #expect(registry.render().contains("c_total{l=\"\(expected)\"} 1"))
  }

  @Test func `the same declaration gives the same metric`() {
    let registry = MetricsRegistry()
    registry.counter("c_total", help: "h").increment()
    registry.counter("c_total", help: "h").increment()
    #expect(registry.render().hasSuffix("\nc_total 2\n"))
  }

  @Test func `counting from many tasks loses nothing`() async {
    let registry = MetricsRegistry()
    let counter = registry.counter("c_total", help: "h", labels: ["l"])
    let gauge = registry.gauge("g", help: "h")
    let histogram = registry.histogram("s", help: "h", buckets: [1])
    await withTaskGroup { group in
      for task in 0..<8 {
        group.addTask {
          for _ in 0..<500 {
            counter.increment(task % 2 == 0 ? "even" : "odd")
            gauge.series().add(1)
            histogram.observe(value: 1)
          }
        }
      }
    }
    #expect(counter.series("even").value == 2000)
    #expect(counter.series("odd").value == 2000)
    #expect(gauge.series().value == 4000)
    #expect(registry.render().contains("s_count 4000\n"))
  }
}
