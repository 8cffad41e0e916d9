/// A folder in which programs keep files of one kind for a user: the XDG Base Directory Specification.
package enum BaseFolder {
  /// What may be deleted at any time.
  case cache
  /// What the user would miss.
  case data

  private var variable: String {
    switch self {
    case .cache: "XDG_CACHE_HOME"
    case .data: "XDG_DATA_HOME"
    }
  }

  /// Where it is in the home folder unless its variable says otherwise.
  private var usual: String {
    switch self {
    case .cache: ".cache"
    case .data: ".local/share"
    }
  }

  /// The path of dramatis' folder in it; `nil` if the environment names none.
  ///
  /// A variable with a relative path is ignored, as the specification demands.
  ///
  /// - Parameter environment: returns the value of a variable.
  package func path(environment: (String) -> String?) -> String? {
    if let path = environment(variable), path.hasPrefix("/") { return path + "/dramatis" }
    if let home = environment("HOME"), home.hasPrefix("/") { return "\(home)/\(usual)/dramatis" }
    return nil
  }
}
