/// English words that say nothing about a topic, and common verbs and adverbs that make poor titles; in lower case,
/// separated by one space.
///
/// Chosen by hand from the closed word classes (articles, pronouns, prepositions, conjunctions, auxiliaries, numerals)
/// and the verbs most common in any prose.
let stopWords: StaticString = """
  a aboard about above according across actually after again against ago ah ain all almost alone \
  along already also although always am amid among amongst an and another any anybody anyone \
  anything anyway anywhere apart are aren around as ask asked asking at away aye back be became \
  because become becomes been before began begin begins behind being below beneath beside besides \
  best better between beyond both bring broke brought but by call called came can cannot come \
  comes coming could couldn dare dear did didn different do does doesn doing don done down due \
  during each early eight either else enough entirely especially etc even ever every everybody \
  everyone everything everywhere exactly except exclaimed far feel felt few find first five for \
  forth found four from full fully further gave get gets getting give given gives giving go goes \
  going gone gonna good got great had hadn half hardly has hasn have haven having he hear heard \
  held hence her here hers herself hey him himself his hold how however hundred i if in including \
  indeed inside instead into is isn it its itself just keep kept knew know known knows laid \
  largely last later latter lay least led left less lest let lies like likely live lived lives ll \
  long look looked looking lot made mainly make makes making many may maybe me meant merely might \
  mine more moreover most mostly mr mrs ms much must my myself near nearly need neither never \
  nevertheless new next nine no nobody none nor not notably nothing now nowhere o of off often oh \
  old on once one ones only onto or other others otherwise ought our ours ourselves out outside \
  over own per perhaps place placed please possible principally probably put quite ran rather re \
  read really recent recently remain remained remains replied rises rose round runs said same sat \
  saw say saying says see seem seemed seems seen sent set seven several shall she should shouldn \
  show showed shown side simply since six so some somebody someone something sometimes somewhat \
  somewhere soon still stood such suddenly sure take taken takes taking tell ten than thank that \
  the their theirs them themselves then there thereby therefore these they thing things think this \
  those though thought thousand three through throughout thus till to together told too took \
  toward towards tried try turn turned two under underneath unless unlike until up upon us used \
  using usually various ve very via want wanted was wasn way ways we well went were weren what \
  whatever when whence whenever where whereas whereby wherein wherever whether which while whilst \
  who whoever whole whom whose why will with within without won word words would wouldn yes yet \
  you young your yours yourself
  """
