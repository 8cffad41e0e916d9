// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:DS able:o aboard:F acj:f added:Q air:o airman:t aka:N alias:N also:BG always:E am:E an:DS
    ancient:B and:G another:S answered:Q answers:Q any:S appellate:y archdeacon:t army:b as:G ask:E
    asked:Q asks:Q associate:y associates:u aunt:AKR auntie:AK aunty:AK barque:F bdr:t beg:E
    believe:E ben:p berry:x best:G better:G big:e bin:p bint:p birth:G blushed:V board:F boat:F
    bombardier:t born:M bowed:V bows:F bridge:x brig:F brook:x bros:u brother:KR brothers:u burn:x
    bury:x by:GTx c:f cabinet:b called:N can:E can't:E canon:t castle:x ch:do chief:y chuckled:V
    church:x cie:u circuit:y city:l cj:f cliff:x co:Iu cock:x collectively:G color:o colour:o
    combe:x come:E commonly:G commonwealth:s company:Iu congress:b const:dt constable:q continued:Q
    corp:I corporation:I coughed:V could:E cousin:AKR crew:F cried:V croft:x crown:v cruiser:F
    cst:dt curate:t cwo:t czar:r dac:qt dad:K daddy:K dale:x dare:E daughter:Ru daughters:u day:x
    dc:qt dci:qt dcs:qt dear:e dearest:e deck:F decks:F degli:p della:p dello:p den:p der:p
    destroyer:F det:dqt detective:q di:qt district:y do:E don:a don't:E dona:Ja ds:qt dsi:qt
    dubbed:N during:T each:ST early:T either:S ejaculated:V embassy:b emperor:r empress:r enquired:Q
    every:ST exclaimed:V fall:x father:KR fear:E feel:E field:x find:E first:o flight:o ford:x
    formally:G former:G formerly:N frau:Ja frigate:F frowned:V full:G fusilier:t galleon:F gate:x
    giggled:V give:E glanced:V gnr:dt go:E goddaughter:R godson:R good:e government:b govt:b
    granddaughter:R grandfather:AKR grandma:K grandmamma:K grandmother:AKR grandpa:K grandpapa:K
    grandson:R granny:K great:e grinned:V groaned:V growled:V guardsman:t gunner:t ham:x hate:E
    have:E head:x heart:x her:GOS herr:a hhj:jt hill:x his:GOS hissed:V holdings:k hope:E house:x
    hull:F hurst:x husband:R ibn:p in:T inc:I incorporated:I industries:k inquired:Q insp:qt
    inspector:q international:k interposed:V interrupted:V island:l islands:l isle:l isles:l its:GS
    j:f ja:f jj:fn jja:fn jr:g jsc:f judge:j judges:n justice:j justices:n kaiser:r keel:F ketch:F
    king:rx kingdom:s kirk:x knelt:V know:E known:N l:f lance:o land:x last:T late:T later:G
    laughed:V lcpl:t leading:o leave:E ley:x like:E little:e lj:f ljj:fn locally:G lock:x love:Ex
    low:x ma:K maam:H madam:Ha madame:Ja mademoiselle:a magistrate:jty make:E mama:K mamma:K man:x
    many:S march:x marine:t mark:x mast:F master:x masts:F may:E mean:E mere:x mgr:dt mid:T might:E
    minster:x miss:am mister:a mistress:Ha mme:J modern:B mom:K mommy:K monsieur:a monsignor:t
    moor:x more:x mother:KR mouth:x mr:a mrs:aw ms:Ha msgr:dt msgt:t mum:K mummy:K murmured:V must:E
    muttered:V my:OS name:BG navy:b nee:M need:E neither:S nephew:R never:E next:T nicknamed:N
    niece:R no:S nodded:V now:B observed:Q officially:G often:G old:Ge on:T or:BG originally:N
    ought:E our:OS p:f pa:K palace:l papa:K parliament:b partners:u patrolman:t pc:qt pen:G
    peninsula:l petty:o pfc:t pharaoh:r pj:f pool:x poor:e pope:r popularly:G port:x pray:E
    prebendary:t presiding:y previously:N prioress:t professionally:G province:l pseudonym:N pte:dt
    queen:r ran:V real:G recorder:t rector:t regina:v rejoined:V remarked:Q repeated:Q replied:Q
    replies:Q republic:s retorted:V returned:Q rex:v rfn:t rick:x ridge:x rifleman:t rigging:F
    ring:x rose:x rt:do said:Q sapper:t sat:V say:E says:Q schooner:F scj:f screamed:V seaman:t
    second:o see:E senate:b senior:y senor:a senora:Ja sfc:t shall:E shan't:E shaw:x sheriff:t
    ship:F shire:x should:E shouted:V shrugged:V side:x sighed:V signor:a signora:Ja simply:G
    since:T sir:a sister:KR sloop:F smiled:V smith:x sneezed:V sobbed:V sohn:u some:S sometimes:G
    son:Rux sons:u spc:t spr:t sprang:V squadron:o sr:g ssgt:t staff:o stage:G stammered:V stared:V
    state:s stead:x steamer:F steamship:F stepbrother:R stepdaughter:R stepfather:R stepmother:R
    stepsister:R stepson:R stern:F still:G stone:x sub:o submarine:F such:S superintendent:q
    suppose:E supt:qt swear:E take:E tell:E tells:Q ten:p ter:p that:D the:DG their:GOS then:B
    these:D thine:S think:E thinks:Q this:DT those:D thought:Q thy:S till:T today:B told:Q ton:x
    tpr:t trawler:F tree:x trooper:t tsar:r tsarina:r tsgt:t twin:R uncle:AKR under:G union:s
    until:GT usually:G van:p ven:dt venerable:t very:o vessel:F von:p walked:V want:E ward:x
    warden:t warrant:o water:x way:x wdc:qt wdi:qt wds:qt well:x wept:V whaler:F what:S which:S
    whispered:V whose:S wick:x widow:R widower:R wife:R will:E wing:o winked:V wish:E won't:E wood:x
    worth:x would:E wpc:qt wrote:Q yacht:F yawned:V young:e your:OS zu:p
    """,
    index:
      #"""
      ~~~~~~~~0QMf05Zd06Ta0JK`0_[C0fGg0fPd11=508]<~~~~0?L00YLn~~~~0BkY00K]~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~02A<09J@03g6~~~~05H`05RL0B9M~~~~0Q4A0^T@0Sd00ib?~~~~0HEG~~~~0l49~~~~~~~~0I`c~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0=\N0m2d10PW~~~~~~~~0<`M0aXo0BMS0Q<[0aoV0cJH12<2~~~~~~~~~~~~06n9~~~~~~~~\#
      ~~~~06c\0JYQ0VOh0<6<0DdU108k~~~~0IWM0h]]0oCX0P5:0J;c0d>H~~~~0DH5~~~~0DQD04U_~~~~083l0o4o0JRK\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~065b0gD40ij[0knT~~~~~~~~0bnU~~~~~~~~~~~~0K1B~~~~~~~~~~~~~~~~~~~~\#
      0FBR~~~~~~~~0gUo0<X8~~~~~~~~101=~~~~~~~~~~~~0ZlO0QWn~~~~07@U0Hmn0]ST~~~~~~~~040?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~11]h~~~~~~~~~~~~0UYH0flU~~~~096>~~~~~~~~~~~~~~~~0dGO~~~~~~~~~~~~~~~~\#
      0<h8~~~~01F>0i6i15_00bIO0D=i0FPo0Kj;0\c90_iV0e0>0f[`~~~~~~~~15W>0b>B~~~~~~~~09nI~~~~~~~~0L5F\#
      ~~~~0A410`;30XnX0@<O~~~~0X530Z000gh4~~~~0hf_~~~~0=O_0j2m0ndB~~~~14SW~~~~0NHY0KZB0QeV~~~~~~~~\#
      ~~~~~~~~~~~~0o`704m5~~~~~~~~0>>H0>PS0A[I~~~~~~~~~~~~03;30>k^0[^F0hWQ~~~~~~~~~~~~0[ZX~~~~~~~~\#
      ~~~~0KR;~~~~~~~~~~~~0W;_~~~~~~~~~~~~~~~~0BW?0S]@~~~~02MC0nK70HQT0T9m~~~~0[S`~~~~0V@P~~~~00EN\#
      0kLW0[K70=dC0@NL0:Qd0C7W~~~~~~~~~~~~15HV~~~~~~~~~~~~~~~~15gH~~~~~~~~~~~~~~~~~~~~~~~~0M@T~~~~\#
      ~~~~~~~~0;^Z0P<\0C^V0Cm_0Mn8~~~~0R5M~~~~0>]j0n;0~~~~~~~~~~~~05@c0Acd~~~~00YK~~~~~~~~~~~~~~~~\#
      0YdP0@4U0P_T0]mY0ac5~~~~~~~~0I7C~~~~0e92~~~~~~~~~~~~~~~~~~~~~~~~0ZLU~~~~~~~~~~~~~~~~0eJT0co>\#
      08J<0\]<0<>R~~~~07e312Ce~~~~~~~~0:7K~~~~0_TO~~~~~~~~12k5~~~~0]=10WL<0XN@~~~~0V]?~~~~0OTl~~~~\#
      ~~~~~~~~00h:09Wc13PI0a8a0`nl~~~~~~~~0?hU0ET^~~~~~~~~~~~~~~~~0]LK0X`Q~~~~~~~~~~~~0CeI~~~~~~~~\#
      0;WA0i1>~~~~~~~~~~~~~~~~0:`Z0Pm30Vhj~~~~~~~~~~~~~~~~0mNW~~~~~~~~~~~~13k00<IF00<F09f104Ek04d;\#
      0D6k0WB=11Cm151E02l50JhG~~~~~~~~~~~~05a8034`053J08R_079d0H\l0=HG0UDX0V4V0\3V0_HY0e@Y0IAM0n\H\#
      0M0f08;014jl~~~~0=9g02Z;02fK~~~~00SM~~~~~~~~10j]~~~~~~~~~~~~~~~~~~~~~~~~0Y5X~~~~0[3l~~~~~~~~\#
      0O@M0O610Ali0RAi0SkZ06MB0[lM0OKO0?To0_cS0Uc^0l@I15Pk0Q_j~~~~~~~~~~~~~~~~04];0:Fe0^4n~~~~~~~~\#
      ~~~~~~~~0G450S5R03TJ0WYj0iM_~~~~~~~~~~~~~~~~~~~~~~~~14Z20XUg0VF>~~~~~~~~~~~~~~~~0bg8~~~~0ZdT\#
      ~~~~~~~~~~~~0bS8~~~~~~~~0@H^0T@;0\Wj0]aC~~~~~~~~02;E0elb~~~~~~~~0F6g0U=L0dPZ0H;n0O[V0K<b010Y\#
      01830dbG0iYG0nCn0L\[0;K:0C>l07k`0D\901f?021g0>2c0?<f0Re<0ba90mb^0N_J0oVD10I;12^V0KK80lG8~~~~\#
      0E8l0UkB0c=401LP0CVB160^~~~~~~~~~~~~~~~~~~~~0gok~~~~~~~~~~~~~~~~12LJ139_0eYG~~~~0UQB0kfY~~~~\#
      0=2e~~~~~~~~~~~~~~~~0T_S~~~~0k2^~~~~~~~~~~~~0J`O07RI0mTa11VR0S?e01AL~~~~0ZWH~~~~~~~~0Z8E0VU`\#
      07Gi0]Gg0;lo0lX40m98~~~~~~~~~~~~0cCI0bZO0YUJ159a~~~~~~~~~~~~~~~~~~~~0ljm0F`10Ne]0hQI0Koj~~~~\#
      ~~~~~~~~~~~~0Qlm~~~~0PWJ~~~~~~~~0\oi0g<5~~~~14:]~~~~0BbH01\n0c[h~~~~0T3B~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0`0>~~~~~~~~~~~~~~~~~~~~0NSf~~~~~~~~0]7_~~~~0mlE0`MQ~~~~~~~~~~~~~~~~~~~~~~~~0jVV09Ba09PQ\#
      0@^8132k0AA9~~~~~~~~0Xfm0Dn4~~~~~~~~0X;k0kVn~~~~~~~~~~~~~~~~~~~~0QFb07NG0b630@Y:~~~~~~~~~~~~\#
      ~~~~168Y~~~~~~~~0m@f~~~~~~~~~~~~~~~~0AJ;~~~~059Z11f@~~~~~~~~~~~~0XCi06=L15@2~~~~0WfV0>d:03Gg\#
      0R:Q0hJL0nnk10ZG0Ldj0[cH~~~~0eb308fJ10b1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0El@0WTT~~~~04?=0RlN\#
      0U6b0W4R0_=80iEd03]=0^H60eQb0;6b~~~~12Ve0Fmc~~~~0o;9~~~~00080`DY0`c80EJI0oJ10hB70>J60F=a0PS>\#
      09=V0j<\0fd;07\0125^~~~~~~~~0cUV0^;a~~~~~~~~~~~~06Dl~~~~0?580GkK~~~~0dXh0GTK0KCh0G^1~~~~~~~~\#
      0jHQ0R`D~~~~11JF~~~~~~~~0ASN0RKH0]Z^~~~~~~~~~~~~~~~~~~~~0CO9~~~~~~~~0k^^0RRA~~~~~~~~0N=\0Okk\#
      0\@n0@dd0`XK0dhE0GD`113S0IfQ~~~~~~~~~~~~0=V7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0ai=~~~~~~~~08l]\#
      0N5f0BCM~~~~~~~~~~~~0oPL~~~~~~~~0MM[0RZF0g2l02ah0THU0^a[0EeP11lO~~~~~~~~~~~~0MdA06\^0=k@0M[3\#
      ~~~~~~~~0A:Q~~~~~~~~13@L~~~~0lbH~~~~~~~~~~~~~~~~~~~~~~~~0;?7~~~~~~~~~~~~143P0nTZ0>V30Nmf~~~~\#
      ~~~~~~~~~~~~0?D]0PKR~~~~0TQ^~~~~~~~~~~~~~~~~0PDB0W`F0^lb14BP~~~~~~~~~~~~~~~~~~~~05nY0?b^0f>?\#
      0gMT13G?~~~~0KdR0c7\0m[K12dD14Lb0FYh~~~~~~~~~~~~~~~~~~~~~~~~0Hen0?\e0OcT0\K\0@lJ0SN10i=V~~~~\#
      ~~~~0NDk0jeP~~~~16@g~~~~~~~~~~~~0NM:~~~~~~~~~~~~0E[R0ThX0g_m13Wk~~~~0Y]k~~~~~~~~0Wn@~~~~~~~~\#
      ~~~~~~~~~~~~0Y;C0h6k0og?~~~~08D2~~~~~~~~~~~~~~~~~~~~0JC90NZi~~~~~~~~0[8c0aM_~~~~0YBe0IK=10Bd\#
      13_Q~~~~0mH^~~~~~~~~~~~~0=BK~~~~0aBk0Z=Z04OR~~~~~~~~~~~~0k?;~~~~~~~~~~~~~~~~~~~~~~~~0LD5~~~~\#
      ~~~~005l~~~~0d8K0LQY~~~~0ZFU0PfR0UK:049Z~~~~~~~~00be01VF0E?S0TXk0cfP0f7=~~~~~~~~~~~~~~~~0<PO\#
      ~~~~0n3Q~~~~~~~~0U0K~~~~~~~~~~~~~~~~~~~~0ImT~~~~0:k0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0:?2~~~~\#
      ~~~~~~~~~~~~~~~~0[>`~~~~14aA~~~~~~~~~~~~0J4X0CHI
      """#)
}
