// Written by script/tables/make-abbreviations.py; do not edit. Sources:
// script/tables/abbreviations/english.txt, written by hand.

extension SortedTable {
  /// Words of names of organisations and places by what is written for them.
  static let abbreviations = SortedTable(
    """
    acad:academy admin:administration agcy:agency arpt:airport assn:association assoc:association
    assocs:associates ave:avenue bldg:building blvd:boulevard bros:brothers centre:center
    cmte:committee co:company coll:college cong:congress coop:cooperative corp:corporation
    ctr:center cttee:committee cty:county dept:department div:division eng:engineering
    engg:engineering fdn:foundation fed:federal ft:fort govt:government harbour:harbor hts:heights
    hwy:highway inc:incorporated inst:institute intl:international isl:island isls:islands
    jct:junction lab:laboratory labs:laboratories lib:library ltd:limited mfg:manufacturing mt:mount
    mtn:mount mts:mountains mus:museum natl:national org:organization organisation:organization
    parl:parliament rd:road regt:regiment rly:railway rr:railroad rte:route soc:society sq:square
    st:saint sta:station ste:saint stn:station str:street tech:technology telecom:telecommunications
    theatre:theater tv:television univ:university
    """,
    index:
      #"""
      ~~~~~~~~~~~~~~~~00^;0;gP07YG~~~~~~~~~~~~~~~~0:VL05N?~~~~~~~~~~~~~~~~~~~~08Dl~~~~01kN0;Q[~~~~\#
      06:a0;A[09ee~~~~033@0<?_~~~~0>^f0<_Q~~~~~~~~05n=0<Ih~~~~000a0=>O0:gR0=Uf~~~~~~~~~~~~~~~~~~~~\#
      029m06mJ~~~~0:=0~~~~~~~~~~~~~~~~08`R03K309JW02H^09o>0=4702dc04FQ03>X04V_06R<04al0:HG0=JI00k8\#
      ~~~~~~~~~~~~03Yf0>@\~~~~~~~~0;YF01<W07l_01Na04;P0<h=~~~~06Bc079j02VM~~~~~~~~~~~~00=Z08Q=~~~~\#
      00R\~~~~~~~~~~~~0<3e~~~~~~~~~~~~09\g~~~~~~~~0=ei~~~~~~~~~~~~0<UL~~~~~~~~~~~~07Ja03jA092k0874\#
      05>I06aC05_B01`S051P09>V0>P0~~~~~~~~~~~~~~~~~~~~~~~~
      """#)
}
