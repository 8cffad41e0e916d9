// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    able:o acj:f air:o airman:t appellate:y archdeacon:t army:b associate:y associates:u bdr:t ben:p
    berry:x big:e bin:p bint:p bombardier:t bridge:x brook:x bros:u brothers:u burn:x bury:x by:x
    c:f cabinet:b canon:t castle:x ch:do chief:y church:x cie:u circuit:y city:l cj:f cliff:x co:u
    cock:x color:o colour:o combe:x commonwealth:s company:u congress:b const:dt constable:q croft:x
    crown:v cst:dt curate:t cwo:t czar:r dac:qt dale:x daughter:u daughters:u day:x dc:qt dci:qt
    dcs:qt dear:e dearest:e degli:p della:p dello:p den:p der:p det:dqt detective:q di:qt district:y
    don:a dona:a ds:qt dsi:qt embassy:b emperor:r empress:r fall:x field:x flight:o ford:x frau:a
    fusilier:t gate:x gnr:dt good:e government:b govt:b great:e guardsman:t gunner:t ham:x head:x
    heart:x herr:a hhj:jt hill:x holdings:k house:x hurst:x ibn:p industries:k insp:qt inspector:q
    international:k island:l islands:l isle:l isles:l j:f ja:f jj:fn jja:fn jr:g jsc:f judge:j
    judges:n justice:j justices:n kaiser:r king:rx kingdom:s kirk:x l:f lance:o land:x lcpl:t
    leading:o ley:x little:e lj:f ljj:fn lock:x love:x low:x madam:a madame:a mademoiselle:a
    magistrate:jty man:x march:x marine:t mark:x master:x mere:x mgr:dt minster:x miss:am mister:a
    mistress:a monsieur:a monsignor:t moor:x more:x mouth:x mr:a mrs:aw ms:a msgr:dt msgt:t navy:b
    old:e p:f palace:l parliament:b partners:u patrolman:t pc:qt peninsula:l petty:o pfc:t pharaoh:r
    pj:f pool:x poor:e pope:r port:x prebendary:t presiding:y prioress:t province:l pte:dt queen:r
    recorder:t rector:t regina:v republic:s rex:v rfn:t rick:x ridge:x rifleman:t ring:x rose:x
    rt:do sapper:t scj:f seaman:t second:o senate:b senior:y senor:a senora:a sfc:t shaw:x sheriff:t
    shire:x side:x signor:a signora:a sir:a smith:x sohn:u son:ux sons:u spc:t spr:t squadron:o sr:g
    ssgt:t staff:o state:s stead:x stone:x sub:o superintendent:q supt:qt ten:p ter:p ton:x tpr:t
    tree:x trooper:t tsar:r tsarina:r tsgt:t union:s van:p ven:dt venerable:t very:o von:p ward:x
    warden:t warrant:o water:x way:x wdc:qt wdi:qt wds:qt well:x wick:x wing:o wood:x worth:x wpc:qt
    young:e zu:p
    """,
    index:
      #"""
      ~~~~~~~~0:D90<1`02Ba06bc0@=f0GLC0I090J`g03\<0>UJ07l00Jid0L_80NA5~~~~0BlB~~~~~~~~09lB~~~~0PO^\#
      ~~~~~~~~~~~~00L<04I@~~~~~~~~~~~~~~~~09GM0O7J0Od_~~~~0LA?0LQY~~~~~~~~067e~~~~~~~~~~~~0;\c0BCS\#
      ~~~~~~~~~~~~~~~~~~~~~~~~033I0NZR~~~~0AGe05oM~~~~09[S0HHV0Ng2~~~~~~~~02ji0F5g~~~~02Q9~~~~~~~~\#
      ~~~~~~~~0<?Q0HiO0Mhk0P9a~~~~~~~~0;SM~~~~~~~~0?\:0:k10;ic0>[]0IWH0KVI~~~~01Q_~~~~03=l0@Mm0<8K\#
      0?gJ~~~~0E]i~~~~~~~~~~~~~~~~0LI[~~~~~~~~0LYT0AeB~~~~0I6U~~~~~~~~~~~~0<FB0GT>~~~~~~~~~~~~~~~~\#
      ~~~~0>If~~~~~~~~05g80Ee_~~~~0Ma=~~~~~~~~~~~~0DTO~~~~~~~~02cU04Aa04NQ08m80FAT0O]k~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0@6b02oG0BZH045>0HO30K3U~~~~~~~~0I`O~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0L2i~~~~~~~~01eZ0Na@~~~~~~~~0EQ90P@2~~~~~~~~~~~~0D>V07S:018g0@[Q0HWB04]I0KOL0=<j0D^H\#
      ~~~~09:103eJ0DMX08PO0G_30N91~~~~0KA4~~~~0Kb_~~~~06T_0CmT~~~~~~~~0A6N~~~~0>>Y0CWR0G:8~~~~0Fc6\#
      0JQb05Rb~~~~0MP701Y50;8c0OAe06mH07?S0GhY~~~~0MD1~~~~00l3079607Z^0?c>04<V0KH70K\Q0DZX~~~~~~~~\#
      ~~~~0<Y;0FVa0I?V~~~~0C^_029l~~~~~~~~~~~~~~~~0J1h0<Qh00XC~~~~~~~~~~~~~~~~~~~~~~~~0NNF~~~~007N\#
      ~~~~0@bH06[C08bL04nd09eW0FH^~~~~~~~~~~~~~~~~~~~~0@iA~~~~~~~~0?Rk0E4n~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0:4_0=k8~~~~0@VM~~~~07Lj~~~~~~~~0HB=~~~~~~~~03k]0>2f00CK09QM~~~~~~~~0MJL\#
      ~~~~08HU0?oT0A0F0FOY0B3U0H<50Fo[~~~~0J@2~~~~~~~~~~~~0=aA02J^0=X3~~~~~~~~~~~~09@Q~~~~~~~~0IN>\#
      03T<0M0H~~~~~~~~~~~~0Nne~~~~~~~~04fK05[70GEO~~~~0OkP0OV507E30>cf0Ce<0Ek1~~~~0C@?07d]~~~~~~~~\#
      0B<^~~~~~~~~~~~~~~~~~~~~0D9F~~~~~~~~0:V^~~~~~~~~~~~~~~~~08B^0F:K~~~~0K9T~~~~~~~~0<aR0OOD~~~~\#
      0Km>~~~~0:dh~~~~~~~~~~~~05=Z~~~~0CKj0;?n08<e0?JT0E?\093J0AV10L9V0M>W~~~~0>:k~~~~04U10NGm0PWg\#
      0:=k~~~~0>C:~~~~~~~~~~~~~~~~~~~~~~~~01l8~~~~01_J0JGY02\d0BSX06MG0C5V0DF@0DgV~~~~~~~~~~~~0MW?\#
      0=Hf03E003N2~~~~06>g00e;~~~~0>Pi00=M~~~~~~~~~~~~~~~~~~~~~~~~0;G=0N2d~~~~~~~~0M8^~~~~~~~~~~~~\#
      06GK0>l10?6M0H1k01KR0PHk~~~~0?AO084o~~~~0Bd^~~~~~~~~0@Gj~~~~0<g5~~~~~~~~000l~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0D2j01EZ0A>R~~~~0IEP0:KS~~~~~~~~0JY=~~~~~~~~0P22~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0Hb8~~~~~~~~05G008\^0Ak;0EKj~~~~~~~~~~~~~~~~~~~~~~~~0:]g0BLL0IiZ0J:G~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0OIV0;bX0=4[
      """#)
}
