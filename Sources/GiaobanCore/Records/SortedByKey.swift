// Arrays that are in order of a key, each key once: a file may bring tens of thousands of tasks to one pledge, one after the other.
extension Array {
  /// The place of the first element that does not come before `key`.
  private func place<Key: Comparable>(of key: Key, by path: KeyPath<Element, Key>) -> Int {
    var (low, high) = (0, count)
    // What is put comes in order, as a rule.
    if let last, last[keyPath: path] < key { return count }
    while low < high {
      let middle = (low + high) / 2
      if self[middle][keyPath: path] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func element<Key: Comparable>(_ key: Key, by path: KeyPath<Element, Key>) -> Element? {
    let place = place(of: key, by: path)
    return place < count && self[place][keyPath: path] == key ? self[place] : nil
  }

  /// Puts an element in its place, instead of the one with its key.
  mutating func put<Key: Comparable>(_ element: Element, by path: KeyPath<Element, Key>) {
    let key = element[keyPath: path]
    let place = place(of: key, by: path)
    if place < count, self[place][keyPath: path] == key { self[place] = element } else { insert(element, at: place) }
  }

  mutating func remove<Key: Comparable>(_ key: Key, by path: KeyPath<Element, Key>) {
    let place = place(of: key, by: path)
    if place < count, self[place][keyPath: path] == key { remove(at: place) }
  }
}
