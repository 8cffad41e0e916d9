// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:d an:d army:b aunt:f auntie:f aunty:f big:e cabinet:b city:l co:i commonwealth:s company:i
    congress:b corp:i corporation:i cousin:f czar:r dear:e dearest:e don:a dona:a embassy:b
    emperor:r empress:r frau:a good:e government:b govt:b grandfather:f grandmother:f great:e herr:a
    holdings:k inc:i incorporated:i industries:k international:k island:l islands:l isle:l isles:l
    jr:g kaiser:r king:r kingdom:s little:e madam:a madame:a mademoiselle:a miss:am mister:a
    mistress:a monsieur:a mr:a mrs:aw ms:a navy:b old:e palace:l parliament:b peninsula:l pharaoh:r
    poor:e pope:r province:l queen:r republic:s senate:b senor:a senora:a signor:a signora:a sir:a
    sr:g state:s that:d the:d these:d this:d those:d tsar:r tsarina:r uncle:f union:s young:e
    """,
    index:
      #"""
      ~~~~014d039902N804?`08^T097C09dg09md~~~~~~~~~~~~06:k~~~~~~~~~~~~~~~~075B03[`0:fH07>V0:7U01_Z\#
      00h>026G08;V05V800o@00P60;O^053f~~~~02[M~~~~~~~~004>009;05]f02eM05ei0:B?~~~~08H9~~~~~~~~~~~~\#
      ~~~~~~~~02=:~~~~~~~~0:Ja00^I0;?W082H04WF05LA06^e02oS05C305jO07eX09?k06m^0;G1~~~~~~~~~~~~01mR\#
      04f507TT0;5k06MN~~~~08l8~~~~~~~~00G=07Yj06UR00@J03G108T100X503Tc04Qj07I?000809JH06Dm0:_Z~~~~\#
      ~~~~02D^0:WQ07`F~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~01M0~~~~~~~~~~~~04FB~~~~03iK01XA09[h03@h\#
      09SZ0:=>0:QK01CZ~~~~~~~~047n0:n=063T~~~~02TJ07lO08e^
      """#)
}
