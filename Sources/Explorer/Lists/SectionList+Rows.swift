import DocumentModel

/// Where in the list each section stands.
extension SectionList {
  /// How many rows there are, "Everything" and that of the publisher's pages included.
  var rowCount: Int {
    guard let matterRow else { return rows.count + 1 }
    return matterRow + 1 + (showsMatter ? matterRows.count : 0)
  }

  /// The row that stands for all of the publisher's pages; `nil` if there are none.
  var matterRow: Int? { matterRows.isEmpty ? nil : rows.count + 1 }

  /// The section at a row; `nil` for "Everything" and for the row of the publisher's pages.
  func section(atRow row: Int) -> Int? {
    if row > 0 && row <= rows.count { return rows[row - 1] }
    let place = row - rows.count - 2
    return showsMatter && matterRows.indices.contains(place) ? matterRows[place] : nil
  }

  /// The row of a section; `nil` if it has none.
  ///
  /// Complexity: O(log *n*).
  func row(of section: Int) -> Int? {
    if let place = Self.place(of: section, in: rows) { return place + 1 }
    guard showsMatter, let place = Self.place(of: section, in: matterRows) else { return nil }
    return rows.count + 2 + place
  }

  private static func place(of section: Int, in rows: [Int]) -> Int? {
    let place = rows.partitioningIndex { $0 >= section }
    return place < rows.count && rows[place] == section ? place : nil
  }

  /// The row of a section, or of what hides it: the section around it, the row of the publisher's pages.
  ///
  /// `nil` if there is none. Complexity: O(log *n*).
  func row(showing section: Int, _ document: Document) -> Int? {
    if document.sections[section].origin == .matter { return row(of: section) ?? matterRow }
    let after = rows.partitioningIndex { $0 > section }
    return after == 0 ? nil : after
  }

  /// What a row is anchored to.
  func anchor(ofRow row: Int, _ document: Document) -> RowAnchor {
    if row == matterRow { return .matter }
    return section(atRow: row).map { .at(document.anchor(ofSection: $0)) } ?? .everything
  }

  /// The row of the cursor; `nil` while the filter hides it.
  func cursorRow(_ document: Document) -> Int? {
    switch anchor {
    case .matter: matterRow
    case .at(let offset): document.section(anchoredAt: offset).flatMap(row(of:))
    case .everything, .doubtful: 0
    }
  }
}
