// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:D able:o acj:f air:o airman:t an:D appellate:y archdeacon:t army:b associate:y associates:u
    aunt:A auntie:A aunty:A bdr:t ben:p berry:x big:e bin:p bint:p bombardier:t bridge:x brook:x
    bros:u brothers:u burn:x bury:x by:x c:f cabinet:b canon:t castle:x ch:do chief:y church:x cie:u
    circuit:y city:l cj:f cliff:x co:Iu cock:x color:o colour:o combe:x commonwealth:s company:Iu
    congress:b const:dt constable:q corp:I corporation:I cousin:A croft:x crown:v cst:dt curate:t
    cwo:t czar:r dac:qt dale:x daughter:u daughters:u day:x dc:qt dci:qt dcs:qt dear:e dearest:e
    degli:p della:p dello:p den:p der:p det:dqt detective:q di:qt district:y don:a dona:a ds:qt
    dsi:qt embassy:b emperor:r empress:r fall:x field:x flight:o ford:x frau:a fusilier:t gate:x
    gnr:dt good:e government:b govt:b grandfather:A grandmother:A great:e guardsman:t gunner:t ham:x
    head:x heart:x herr:a hhj:jt hill:x holdings:k house:x hurst:x ibn:p inc:I incorporated:I
    industries:k insp:qt inspector:q international:k island:l islands:l isle:l isles:l j:f ja:f
    jj:fn jja:fn jr:g jsc:f judge:j judges:n justice:j justices:n kaiser:r king:rx kingdom:s kirk:x
    l:f lance:o land:x lcpl:t leading:o ley:x little:e lj:f ljj:fn lock:x love:x low:x madam:a
    madame:a mademoiselle:a magistrate:jty man:x march:x marine:t mark:x master:x mere:x mgr:dt
    minster:x miss:am mister:a mistress:a monsieur:a monsignor:t moor:x more:x mouth:x mr:a mrs:aw
    ms:a msgr:dt msgt:t navy:b old:e p:f palace:l parliament:b partners:u patrolman:t pc:qt
    peninsula:l petty:o pfc:t pharaoh:r pj:f pool:x poor:e pope:r port:x prebendary:t presiding:y
    prioress:t province:l pte:dt queen:r recorder:t rector:t regina:v republic:s rex:v rfn:t rick:x
    ridge:x rifleman:t ring:x rose:x rt:do sapper:t scj:f seaman:t second:o senate:b senior:y
    senor:a senora:a sfc:t shaw:x sheriff:t shire:x side:x signor:a signora:a sir:a smith:x sohn:u
    son:ux sons:u spc:t spr:t squadron:o sr:g ssgt:t staff:o state:s stead:x stone:x sub:o
    superintendent:q supt:qt ten:p ter:p that:D the:D these:D this:D those:D ton:x tpr:t tree:x
    trooper:t tsar:r tsarina:r tsgt:t uncle:A union:s van:p ven:dt venerable:t very:o von:p ward:x
    warden:t warrant:o water:x way:x wdc:qt wdi:qt wds:qt well:x wick:x wing:o wood:x worth:x wpc:qt
    young:e zu:p
    """,
    index:
      #"""
      ~~~~~~~~0;E90=N`02ca07cc0Aof0I>C0Jb90LRg04=<0@GJ08m00L[d0NQ80P_5~~~~0D^B~~~~~~~~0:mB~~~~0Rm^\#
      ~~~~~~~~~~~~00U<04j@01^6~~~~~~~~~~~~0:HM0QUJ0RB_~~~~0N3?0NCY~~~~~~~~078e~~~~~~~~~~~~0=9c0D5S\#
      ~~~~~~~~~~~~~~~~~~~~0O6a03TI0POW0Q8R0C9e070M~~~~0:\S0J:V0QE2~~~~~~~~03Ki0Ggg~~~~0329~~~~~~~~\#
      ~~~~~~~~0=\Q0J[O0P>k0RWa~~~~~~~~0=0M~~~~~~~~0AN:0;l10=Fc0@M]0>Dj0KIH0MHI022_~~~~03^l0B?m0=UK\#
      0AYJ~~~~0GOi~~~~~~~~~~~~~~~~0N;[~~~~~~~~0NKT0CWB~~~~0JhU~~~~~~~~~~~~0=cB0IF>~~~~~~~~~~~~~~~~\#
      ~~~~0@;f~~~~~~~~06h80GW_~~~~0P7=~~~~~~~~~~~~0FFO~~~~~~~~03DU04ba050Q09n80H3T0R;k~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0Ahb03PG0DLH04V>0JA30LeU~~~~~~~~0KRO~~~~~~~~~~~~~~~~\#
      ~~~~~~~~00P>0Mdi~~~~02FZ0Q?@~~~~~~~~0GC90R^2~~~~~~~~~~~~0F0V08T:01Ag0BMQ0JIB05?I0MAL0>nj0>JF\#
      0FPH0:;104FJ0F?X09QO0IQ30PW1~~~~0M34~~~~0MT_~~~~07U_0E_T~~~~~~~~0BhN~~~~0@0Y0EIR0Hl801U=0HU6\#
      0LCb065b~~~~0Of702:50<9c0Q_e07nH000808@S0IZY0OZ1~~~~015308:608[^0AU>04]V0M:70MNQ0FLX~~~~~~~~\#
      ~~~~0>6;0HHa0K1V~~~~0EP_02Zl~~~~~~~~0<NK~~~~0Kch0=nh00aC~~~~~~~~~~~~~~~~~~~~~~~~0PlF~~~~00;N\#
      ~~~~0BTH07\C09cL05Pd0:fW0H:^~~~~~~~~~~~~~~~~~~~~0B[A~~~~~~~~0ADk0Ffn~~~~~~~~~~~~~~~~0<@`~~~~\#
      ~~~~~~~~06QZ~~~~~~~~0;5_0?]8~~~~0BHM~~~~08Mj~~~~~~~~0J4=~~~~~~~~04L]0?df00GK0:RM~~~~~~~~0O`L\#
      ~~~~09IU0AaT0BbF0HAY0CeU0In50Ha[~~~~0L22~~~~~~~~~~~~0?SA02k^0?J3~~~~~~~~~~~~0:AQ~~~~~~~~0K@>\#
      045<0NbH06_R~~~~~~~~0QLe~~~~~~~~05HK06>70I7O~~~~0RIP0OKZ08F30@Uf0EW<0G]10R450E2?08e]~~~~~~~~\#
      0Cn^~~~~~~~~~~~~~~~~~~~~0EkF~~~~~~~~0;W^~~~~~~~~~~~~~~~~09C^0GlK~~~~0LkT~~~~~~~~0>>R0QmD0O=K\#
      06JA0M_>0;eh~~~~~~~~~~~~05_Z~~~~0E=j0<\n09=e0A<T0G1\0:4J0CH10MkV0O0W~~~~0?lk~~~~05710Pem0S5g\#
      0;>k~~~~0@5:~~~~~~~~~~~~~~~~~~~~~~~~02M8~~~~02@J0L9Y03=d0DEX07NG0DgV0F8@0FYV0ORH~~~~~~~~0Om?\#
      0?:f03f003o2~~~~07?g00n;~~~~0@Bi00AM~~~~~~~~~~~~~~~~~~~~~~~~0<d=0PHd~~~~~~~~0Nj^~~~~~~~~~~~~\#
      07HK0@^10@hM0Ick01lR0Rfk~~~~0A3O095o~~~~0DV^~~~~~~~~0B9j~~~~0>Y5~~~~~~~~004l~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0Edj01fZ01NJ0C0R0K7P0;LS~~~~~~~~0LK=~~~~~~~~0RP2~~~~~~~~~~~~~~~~0OCQ~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0JT8~~~~~~~~05j009]^0C];0G=j~~~~~~~~~~~~~~~~~~~~~~~~0;^g0D>L0K[Z0KlG~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0QgV0=?X0>f[
      """#)
}
