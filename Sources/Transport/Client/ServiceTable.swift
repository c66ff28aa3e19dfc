/// Values by the name of a service. A connection has a few services, whose names are the same storage wherever they
/// come from, so comparing them in turn costs less than a hash.
struct ServiceTable<Value> {
  private var entries: [(name: String, value: Value)] = []

  subscript(name: String) -> Value? {
    get {
      for entry in entries where entry.name == name { return entry.value }
      return nil
    }
    set {
      let index = entries.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append((name, value))
      case (nil, nil): break
      }
    }
  }
}

extension ServiceTable: Sendable where Value: Sendable {}
