// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    army:b big:e cabinet:b city:l commonwealth:s congress:b czar:r dear:e dearest:e don:a dona:a
    embassy:b emperor:r empress:r frau:a good:e government:b govt:b great:e herr:a holdings:k
    industries:k international:k island:l islands:l isle:l isles:l jr:g kaiser:r king:r kingdom:s
    little:e madam:a madame:a mademoiselle:a miss:am mister:a mistress:a monsieur:a mr:a mrs:aw ms:a
    navy:b old:e palace:l parliament:b peninsula:l pharaoh:r poor:e pope:r province:l queen:r
    republic:s senate:b senor:a senora:a signor:a signora:a sir:a sr:g state:s tsar:r tsarina:r
    union:s young:e
    """,
    index:
      #"""
      ~~~~00Nd01k901@802U`06_T078C07eg07nd~~~~~~~~~~~~04;k~~~~~~~~~~~~~~~~056B~~~~~~~~05?V088U00hG\#
      00G>08d^06<V03W8~~~~~~~~~~~~034f~~~~01MM~~~~~~~~000;03^f03fi01WM08C?~~~~~~~~06I9~~~~~~~~~~~~\#
      ~~~~~~~~00o:~~~~~~~~~~~~00=I~~~~063H04_e03MA07@k01aS03D303kO05fX08\104n^~~~~~~~~~~~~~~~~02g5\#
      05UT~~~~08Rk04NN~~~~06m8~~~~~~~~~~~~05Zj04VR~~~~029106U1007502Fc05J?07KH~~~~~~~~04Em~~~~~~~~\#
      ~~~~016^~~~~05aF~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~00]0~~~~~~~~~~~~02\B~~~~~~~~08>>07\h022h\#
      07TZ~~~~~~~~~~~~~~~~~~~~02Mn08K=044T~~~~01FJ05mO06f^
      """#)
}
