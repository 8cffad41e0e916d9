import DocumentModel

extension Sample {
  /// A text of which only recurring names are known.
  static let german = Sample(
    """
    # Der Hafen

    Die Fähre kam spät. Frau Vahn stand mit ihren Koffern unter der Laterne.

    ## Ankunft

    Niemand hatte Frau Vahn erwartet, und der Lotse Jakob Roth sah sie nur an. Jakob Roth nahm den \
    kleineren Koffer.
    """,
    names: [(.person, ["Frau Vahn"]), (.person, ["Jakob Roth"])],
    language: TextLanguage(code: "de", name: "German", support: .recurringNames))

  /// A text in a script without capitals.
  static let chinese = Sample(
    """
    # 港

    老人站在窗前，望着港口。

    ## 早晨

    天还很早，没有人点灯。

    港口里没有船。
    """,
    names: [], language: TextLanguage(code: "zh", name: "Chinese", support: .none))
}
