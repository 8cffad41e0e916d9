/// A folder in which programs keep files of one kind for a user: the XDG Base Directory Specification.
package enum BaseFolder {
  /// For files that may be deleted at any time.
  case cache
  /// For files that the user has made.
  case data

  private var variable: String {
    switch self {
    case .cache: "XDG_CACHE_HOME"
    case .data: "XDG_DATA_HOME"
    }
  }

  /// Its path in the home folder if the variable isn't set.
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
