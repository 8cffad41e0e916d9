/// Words that names consist of, in English and other languages.
enum NameWords {
  /// The code for texts in one of the languages.
  static func code(_ choice: Int) -> WordCode {
    codes[choice & 0x3F < 40 ? 0 : choice % codes.count]
  }

  private static let codes = [english, german, french, spanish, russian].map {
    WordCode($0 + marks)
  }

  private static let marks = " ¶ ¶ . . , : ( ) “ ” ’s - — ? ! ; & / 1914 12 % 日本 \u{1F600} é "

  private static let english = """
    the The and said of in to was for with at by on He she that who came from met told asked wrote
    Marsh Elinor Elinor_Marsh Harold Mr. Mrs. Dr. Miss Sir Lady Lord Captain General Gen. President Major
    Senator Secretary Prime Minister Professor Rev. King Queen Prince Princess Uncle Aunt Saint St.
    William Bill Robert Bob Elizabeth Lizzie John Johnny J. H. R. T. S. Jr. III van der von de la al- al
    Abu bin O’Brien McDonald Smith Smyth Smithe Johnson Jones Obama Barack_Obama Trump Donald Clinton Hillary
    Qassem Soleimani Soleimeini Bashar Assad Mohammed Muhammad Hussein Saddam Khamenei Ayatollah
    Iran Iranian Iranians Iran’s Iraq Iraqi Syria Syrian United_States US U.S. USA America American Americans
    UK Britain British Germany German Germans France French Paris London Baghdad Tehran Washington New_York York
    Middle East West North South River Mount Lake Street Island
    Islamic Revolutionary Guards Guard Corps IRGC Quds Force ISIS NATO EU UN United_Nations FBI CIA BBC
    Institute University College School Bank Company Co. Ltd. Inc. Corporation Committee Ministry Department
    Council Board Party Army Navy Times News Foundation Association Church International National World Health
    Democrats Republicans Christians Muslims Jews Marxists Norwegians
    Monday January Christmas Chapter CHAPTER I II IV War Treaty Bible Microsoft Google Apple BMW
    policy government ministers harbour window said: replied whose dear Oh Yes No What If When HAROLD MARSH
    """

  private static let german = """
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über sagte Angela Merkel Frau Herr Dr. Schröder
    Gerhard Berlin Österreich München Müller Groß Straße Bundestag Freiherr vom Stein Max Weber Brandt
    """

  private static let french = """
    le la les de des du et à en un une que qui dans pour est sur pas par au avec il elle ne se ce son sa ses
    plus mais nous vous était dit Monsieur Madame M. Mme Jean Valjean Marie Élodie Paris Lyon L’Oréal d’Artagnan
    Dupont Sénat François Hollande Macron Emmanuel Cosette Javert
    """

  private static let spanish = """
    el la los las de y en que a un una por con no para su se al del lo como más pero sus le ya o este sí porque
    dijo don Don doña Señor Sancho Panza Quijote Dulcinea Madrid España Juan García Pérez José María Castilla
    """

  private static let russian = """
    и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой что от так же для вы
    сказал Анна Каренина Вронский Москва Петербург Россия Иван Иванович Пётр Левин Кити Облонский
    """
}
