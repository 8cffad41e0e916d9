// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:DS able:o aboard:F acj:f added:Q air:o airman:t aka:N alias:N also:BG always:E am:E an:DS
    ancient:B and:G another:S answered:Q answers:Q any:S appellate:y archdeacon:t army:b as:G ask:E
    asked:Q asks:Q associate:y associates:u aunt:AK auntie:AK aunty:AK barque:F bdr:t beg:E
    believe:E ben:p berry:x best:G better:G big:e bin:p bint:p birth:G blushed:V board:F boat:F
    bombardier:t born:M bowed:V bows:F bridge:x brig:F brook:x bros:u brother:K brothers:u burn:x
    bury:x by:GTx c:f cabinet:b called:N can:E can't:E canon:t castle:x ch:do chief:y chuckled:V
    church:x cie:u circuit:y city:l cj:f cliff:x co:Iu cock:x collectively:G color:o colour:o
    combe:x come:E commonly:G commonwealth:s company:Iu congress:b const:dt constable:q continued:Q
    corp:I corporation:I coughed:V could:E cousin:AK crew:F cried:V croft:x crown:v cruiser:F cst:dt
    curate:t cwo:t czar:r dac:qt dad:K daddy:K dale:x dare:E daughter:u daughters:u day:x dc:qt
    dci:qt dcs:qt dear:e dearest:e deck:F decks:F degli:p della:p dello:p den:p der:p destroyer:F
    det:dqt detective:q di:qt district:y do:E don:a don't:E dona:Ja ds:qt dsi:qt dubbed:N during:T
    each:ST early:T either:S ejaculated:V embassy:b emperor:r empress:r enquired:Q every:ST
    exclaimed:V fall:x father:K fear:E feel:E field:x find:E first:o flight:o ford:x formally:G
    former:G formerly:N frau:Ja frigate:F frowned:V full:G fusilier:t galleon:F gate:x giggled:V
    give:E glanced:V gnr:dt go:E good:e government:b govt:b grandfather:AK grandma:K grandmamma:K
    grandmother:AK grandpa:K grandpapa:K granny:K great:e grinned:V groaned:V growled:V guardsman:t
    gunner:t ham:x hate:E have:E head:x heart:x her:GS herr:a hhj:jt hill:x his:GS hissed:V
    holdings:k hope:E house:x hull:F hurst:x ibn:p in:T inc:I incorporated:I industries:k inquired:Q
    insp:qt inspector:q international:k interposed:V interrupted:V island:l islands:l isle:l isles:l
    its:GS j:f ja:f jj:fn jja:fn jr:g jsc:f judge:j judges:n justice:j justices:n kaiser:r keel:F
    ketch:F king:rx kingdom:s kirk:x knelt:V know:E known:N l:f lance:o land:x last:T late:T later:G
    laughed:V lcpl:t leading:o leave:E ley:x like:E little:e lj:f ljj:fn locally:G lock:x love:Ex
    low:x ma:K maam:H madam:Ha madame:Ja mademoiselle:a magistrate:jty make:E mama:K mamma:K man:x
    many:S march:x marine:t mark:x mast:F master:x masts:F may:E mean:E mere:x mgr:dt mid:T might:E
    minster:x miss:am mister:a mistress:Ha mme:J modern:B mom:K mommy:K monsieur:a monsignor:t
    moor:x more:x mother:K mouth:x mr:a mrs:aw ms:Ha msgr:dt msgt:t mum:K mummy:K murmured:V must:E
    muttered:V my:S name:BG navy:b nee:M need:E neither:S never:E next:T nicknamed:N no:S nodded:V
    now:B observed:Q officially:G often:G old:Ge on:T or:BG originally:N ought:E our:S p:f pa:K
    palace:l papa:K parliament:b partners:u patrolman:t pc:qt pen:G peninsula:l petty:o pfc:t
    pharaoh:r pj:f pool:x poor:e pope:r popularly:G port:x pray:E prebendary:t presiding:y
    previously:N prioress:t professionally:G province:l pseudonym:N pte:dt queen:r ran:V real:G
    recorder:t rector:t regina:v rejoined:V remarked:Q repeated:Q replied:Q replies:Q republic:s
    retorted:V returned:Q rex:v rfn:t rick:x ridge:x rifleman:t rigging:F ring:x rose:x rt:do said:Q
    sapper:t sat:V say:E says:Q schooner:F scj:f screamed:V seaman:t second:o see:E senate:b
    senior:y senor:a senora:Ja sfc:t shall:E shan't:E shaw:x sheriff:t ship:F shire:x should:E
    shouted:V shrugged:V side:x sighed:V signor:a signora:Ja simply:G since:T sir:a sister:K sloop:F
    smiled:V smith:x sneezed:V sobbed:V sohn:u some:S sometimes:G son:ux sons:u spc:t spr:t sprang:V
    squadron:o sr:g ssgt:t staff:o stage:G stammered:V stared:V state:s stead:x steamer:F
    steamship:F stern:F still:G stone:x sub:o submarine:F such:S superintendent:q suppose:E supt:qt
    swear:E take:E tell:E tells:Q ten:p ter:p that:D the:DG their:GS then:B these:D thine:S think:E
    thinks:Q this:DT those:D thought:Q thy:S till:T today:B told:Q ton:x tpr:t trawler:F tree:x
    trooper:t tsar:r tsarina:r tsgt:t uncle:AK under:G union:s until:GT usually:G van:p ven:dt
    venerable:t very:o vessel:F von:p walked:V want:E ward:x warden:t warrant:o water:x way:x wdc:qt
    wdi:qt wds:qt well:x wept:V whaler:F what:S which:S whispered:V whose:S wick:x will:E wing:o
    winked:V wish:E won't:E wood:x worth:x would:E wpc:qt wrote:Q yacht:F yawned:V young:e your:S
    zu:p
    """,
    index:
      #"""
      ~~~~~~~~0PHf05Yd06Sa0IQ`0^BC0dng0e7d0nK508[<~~~~0?H0~~~~~~~~0BgY00K]~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~02A<09H@03f6~~~~05G`05QL0B5M~~~~0OoA0];@0R_00hG?~~~~0GWG~~~~0iK9~~~~~~~~0Hgc~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0=YN0jId0m_W~~~~~~~~0<]M0`?o0BIS0P7[0`VV0b1H0oJ2~~~~~~~~~~~~06l9~~~~~~~~\#
      ~~~~06b\0I_Q0UJh0<4<0D_U0mNk~~~~0H^M0gB]0lYX0O0:0IBc0beH~~~~0DC5~~~~0DLD04T_~~~~081l0lJo0IXK\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~064b0ej40hO[0iET~~~~~~~~0aUU~~~~~~~~~~~~0J6B~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0f;o0<U8~~~~~~~~0mG=~~~~~~~~~~~~0YTO0PRn~~~~07>U0H4n0\:T~~~~~~~~03o?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0nkh~~~~~~~~~~~~0TTH0eSU~~~~094>~~~~~~~~~~~~~~~~0bnO~~~~~~~~~~~~~~~~\#
      0<e8~~~~01F>0g[i12T00a0O0D8i0Je;0^PV0[J90cW>0eB`~~~~~~~~~~~~12L>0`eB~~~~~~~~09lI~~~~~~~~0K0F\#
      ~~~~0A010^b30WgX0@8O~~~~0Vo3~~~~0fN4~~~~0gK_~~~~0=L_0hWm0l:B~~~~11HW~~~~0MCY~~~~0P`V~~~~~~~~\#
      ~~~~~~~~~~~~0m6704l5~~~~~~~~0>:H0>LS0AWI~~~~~~~~~~~~03;30>g^0ZEF0g<Q~~~~~~~~~~~~0ZAX~~~~~~~~\#
      ~~~~0JW;~~~~~~~~~~~~0V6_~~~~~~~~~~~~~~~~0BS?0RX@~~~~02MC0ka70S4m~~~~~~~~0Z;`~~~~0U;P~~~~00EN\#
      ~~~~0Z370=aC0@JL0:Od0C3W~~~~~~~~~~~~12=V~~~~~~~~~~~~~~~~12\H~~~~~~~~~~~~~~~~~~~~~~~~0L;T~~~~\#
      ~~~~~~~~0;\Z0O7\0CYV0Ch_0Li8~~~~0Q0M~~~~0>Yj0kQ0~~~~~~~~~~~~05?c0A_d~~~~00YK~~~~~~~~~~~~~~~~\#
      0XTP0@0U0OZT0\TY0`J5~~~~~~~~0H>C~~~~0c`2~~~~~~~~~~~~~~~~~~~~~~~~0Y4U~~~~~~~~~~~~~~~~0d1T0bV>\#
      08H<0[D<0<<R~~~~07c30oQe~~~~~~~~0:5K~~~~0^;O~~~~~~~~1095~~~~0[d10VF<0WH@~~~~0UX?~~~~0NOl~~~~\#
      ~~~~~~~~00h:09Uc10^I0__a0_Ul~~~~~~~~0?dU0EO^~~~~~~~~~~~~~~~~0\3K0WZQ~~~~~~~~~~~~0C`I~~~~~~~~\#
      0;UA0gV>~~~~~~~~~~~~~~~~0:^Z0Oh30Ucj~~~~~~~~~~~~~~~~0jeW~~~~~~~~~~~~11900<FF00<F09d104Dk04c;\#
      0D1k0V==0nQm11fE02l50ImG~~~~~~~~~~~~05`8034`052J08P_077d0Gcl0=EG0T?X0ToV0ZZV0]oY0cgY0HHM0l2H\#
      0Kkf089011_l~~~~0=6g02Z;02fK~~~~00SM~~~~~~~~0n8]~~~~~~~~~~~~~~~~~~~~~~~~0WnX~~~~0Y[l~~~~~~~~\#
      0N;M0N110Ahi0Q<i0RfZ06LB0ZSM0NFO0?Po0^JS0T^^0iWI12Ek0PZj~~~~~~~~~~~~~~~~04\;0:De0\[n~~~~~~~~\#
      ~~~~~~~~0VSj0R0R03TJ0h2_~~~~~~~~~~~~~~~~~~~~~~~~~~~~11O20WOg0UA>~~~~~~~~~~~~~~~~0aN8~~~~0YLT\#
      ~~~~~~~~~~~~0a:8~~~~~~~~0@D^0S;;0[>j0\HC~~~~~~~~02;E0dSb~~~~~~~~0F1g0T8L0c7Z0GMn0NVV0JAb010Y\#
      01830cIG0h>G0kYn0KW[0;I:0C:l07i`0DW901f?021g0=oc0?8f0Q`<0aH90k9^0MZJ0llD0olV~~~~0JP80i^8~~~~\#
      0E3l0TfB0ad401LP0CQB12e^~~~~~~~~~~~~~~~~~~~~0fUk~~~~~~~~~~~~~~~~0oZJ10G_0d@G~~~~0TLB0i=Y~~~~\#
      0<oe~~~~~~~~~~~~~~~~0SZS~~~~~~~~~~~~~~~~~~~~0IfO07PI0jka0ndR0R:e01AL~~~~0Y?H~~~~~~~~0X`E0UP`\#
      07Ei0[ng0;jo0io40jP8~~~~~~~~~~~~0ajI0aAO0XEJ11na~~~~~~~~~~~~~~~~~~~~0jAm0FD10M`]0g6I0Jjj~~~~\#
      ~~~~~~~~~~~~0Pgm~~~~0ORJ~~~~~~~~0[Vi0eb5~~~~~~~~~~~~0B^H01\n0bBh~~~~0RnB~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0^W>~~~~~~~~~~~~~~~~~~~~0MNf~~~~~~~~0[^_~~~~0kBE0_4Q~~~~~~~~~~~~~~~~~~~~~~~~10@k09@a09NQ\#
      0@Z8~~~~0A=9~~~~~~~~0W_m0Di4~~~~~~~~0W5k0hmn~~~~~~~~~~~~~~~~~~~~0PAb07LG0`]30@U:~~~~~~~~~~~~\#
      ~~~~12mY~~~~~~~~0jWf~~~~~~~~~~~~~~~~0AF;~~~~058Z0o4@~~~~~~~~~~~~0W=i06<L1252~~~~0V`V0>`:03Gg\#
      0Q5Q0foL0lDk0mhG0K_j0ZJH~~~~0dI308dJ0n01~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0Eg@0VNT~~~~04>=0QgN\#
      0T1b0UoR0]d80gjd03\=0\o60d8b0;4b~~~~0ode0FQc~~~~0lQ9~~~~00080^kY0_J80EEI0l`10fh70>F60F8a0ON>\#
      09;V0ha\0eK;07Z00oC^~~~~~~~~0b<V0\ba~~~~~~~~~~~~06Cl~~~~0?180G>K~~~~0c?h0FgK0JHh0G11~~~~~~~~\#
      ~~~~0Q[D~~~~0nXF~~~~~~~~0AON0QFH0\A^~~~~~~~~~~~~~~~~~~~~0CJ9~~~~~~~~0i5^0QMA~~~~~~~~0M8\0Nfk\#
      0Zgn0@`d0_?K0cOE0FX`0nAS0HmQ~~~~~~~~~~~~0=S7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0`P=~~~~~~~~08j]\#
      0M0f0B?M~~~~~~~~~~~~0lfL~~~~~~~~0LH[0QUF0eYl02ah0SCU0]H[0E`P0o:O~~~~~~~~~~~~0L_A06[^0=h@0LV3\#
      ~~~~~~~~0A6Q~~~~~~~~10NL~~~~0j9H~~~~~~~~~~~~~~~~~~~~~~~~0;=7~~~~~~~~~~~~11AP0kjZ0>R30Mhf~~~~\#
      ~~~~~~~~~~~~0?@]0OFR~~~~0SL^~~~~~~~~~~~~~~~~0O?B0VZF0]Sb~~~~~~~~~~~~~~~~~~~~~~~~05mY0?^^0de?\#
      0f3T10U?~~~~0J_R0a^\0k2K102D~~~~0F=h~~~~~~~~~~~~~~~~~~~~~~~~0Gln0?Xe0N^T0[2\0@hJ0RI10gbV~~~~\#
      ~~~~0M?k~~~~~~~~134g~~~~~~~~~~~~0MH:~~~~~~~~~~~~0EVR0ScX0fEm10ek~~~~0XMk~~~~~~~~0Vh@~~~~~~~~\#
      ~~~~~~~~~~~~0X4C0f\k0m=?~~~~08B2~~~~~~~~~~~~~~~~~~~~0IJ90MUi~~~~~~~~0Y`c0`4_~~~~0X;e0HR=0mXd\#
      10mQ~~~~0j_^~~~~~~~~~~~~0=?K~~~~0_ik0XeZ04NR~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0K?5~~~~\#
      ~~~~005l~~~~0b_K0KLY~~~~0XnU0OaR0TF:048Z~~~~~~~~00be01VF0E:S0SSk0bMP0d^=~~~~~~~~~~~~~~~~0<MO\#
      ~~~~0kIQ~~~~~~~~0SkK~~~~~~~~~~~~~~~~~~~~0I4T~~~~0:i0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0:=2~~~~\#
      ~~~~~~~~~~~~~~~~0Yf`~~~~11VA~~~~~~~~~~~~0I;X0CCI
      """#)
}
