extension BreakingSuppressions {
  /// Reads a file of suppressions. Every entry must have all four members and no other.
  ///
  /// - Throws: `DynamicJSONError` with line and column.
  package init(json text: [UInt8]) throws(DynamicJSONError) {
    let root = try JSONNode.parse(text)
    do throws(JSONFault) {
      self.init(try Self.entries(root))
    } catch {
      throw error.located(in: text)
    }
  }

  private static func entries(_ root: JSONNode) throws(JSONFault) -> [BreakingSuppression] {
    let list = try members(root, ["suppressions"])["suppressions"]
    guard let list, case .array(let items) = list.content else {
      throw JSONFault(root.offset, "expected an object with an array `suppressions`")
    }
    guard items.count <= largestCount else {
      throw JSONFault(list.offset, "more than \(largestCount) suppressions")
    }
    var result: [BreakingSuppression] = []
    var seen: Set<Key> = []
    for item in items {
      let entry = try entry(item)
      guard seen.insert(Key(rule: entry.rule, path: entry.path)).inserted else {
        throw JSONFault(item.offset, "this rule is suppressed for this path twice")
      }
      result.append(entry)
    }
    return result
  }

  private static func entry(_ node: JSONNode) throws(JSONFault) -> BreakingSuppression {
    let members = try members(node, ["rule", "path", "reason", "until"])
    let (rule, ruleOffset) = try text("rule", of: members, in: node)
    let (path, _) = try text("path", of: members, in: node)
    let (reason, reasonOffset) = try text("reason", of: members, in: node)
    let (until, untilOffset) = try text("until", of: members, in: node)
    guard let known = BreakingRule(rawValue: rule) else {
      let names = BreakingRule.allCases.map(\.rawValue)
      throw JSONFault(
        ruleOffset, "there is no such rule", suggestion: NearestName.find(rule, among: names))
    }
    guard reason.utf8.count <= longestReason, reason.contains(where: { !$0.isWhitespace }) else {
      throw JSONFault(reasonOffset, "a reason has 1 to \(longestReason) bytes that say something")
    }
    guard let lastDay = ISOText.days(until) else {
      throw JSONFault(untilOffset, "expected a date such as \"2027-03-31\"")
    }
    return BreakingSuppression(rule: known, path: path, reason: reason, lastDay: lastDay)
  }

  private static func members(
    _ node: JSONNode, _ known: [String]
  ) throws(JSONFault) -> [String: JSONNode] {
    guard case .object(let members) = node.content else {
      throw JSONFault(node.offset, "expected an object, found \(node.kindName)")
    }
    var result: [String: JSONNode] = [:]
    for member in members {
      guard known.contains(member.key) else {
        throw JSONFault(
          member.keyOffset, "unknown member",
          suggestion: NearestName.find(member.key, among: known))
      }
      result[member.key] = member.value
    }
    return result
  }

  private static func text(
    _ key: String, of members: [String: JSONNode], in node: JSONNode
  ) throws(JSONFault) -> (text: String, offset: Int) {
    guard let value = members[key] else {
      throw JSONFault(node.offset, "a suppression without `\(key)`")
    }
    guard case .string(let text) = value.content else {
      throw JSONFault(value.offset, "expected a string, found \(value.kindName)")
    }
    return (text, value.offset)
  }
}
