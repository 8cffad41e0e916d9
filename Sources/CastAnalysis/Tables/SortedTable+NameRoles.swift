// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:DSW able:o aboard:F acj:f act:X acting:P action:X added:Q admitted:P affiliated:P agreement:X
    air:o airman:t aka:N alias:N all:c also:BGZ always:E am:E amendment:X an:DSW ancient:B and:GW
    another:S answered:Q answers:Q any:S appellate:y appointed:P archdeacon:t are:U army:b as:GWZ
    ask:E asked:Q asks:Q associate:y associates:u at:W aunt:AKR auntie:AK aunty:AK authorised:P
    authorized:P barque:F based:P bdr:t beg:E being:P believe:E ben:p berry:x best:G better:G big:e
    bill:X bin:p bint:p birth:G blushed:V board:F boat:F bombardier:t bonds:X born:M both:Wc bowed:V
    bows:F bridge:x brig:F brook:x bros:u brother:KR brothers:u burn:x bury:x business:Z by:GTWx c:f
    cabinet:b called:CNPZ can:EU can't:E canon:t castle:x ch:do chartered:P chief:y chuckled:V
    church:x cie:u circuit:y city:l cj:f cliff:x closing:X co:Iu cock:x code:X collectively:Gc
    color:o colour:o combe:x come:E commonly:G commonwealth:s company:Iu complaint:X congress:b
    const:dt constable:q constituted:P continued:Q contract:X controlled:P convention:X corp:I
    corporation:I coughed:V could:EU cousin:AKR created:P crew:F cried:V croft:x crown:v cruiser:F
    cst:dt curate:t cwo:t czar:r dac:qt dad:K daddy:K dale:x dare:E date:X daughter:Ru daughters:u
    day:x dc:qt dci:qt dcs:qt dear:e dearest:e decision:X deck:F decks:F deed:X degli:p della:p
    dello:p den:p der:p destroyer:F det:dqt detective:q di:qt did:U directive:X district:y do:E
    does:U doing:CPZ domiciled:P don:a don't:E dona:Ja ds:qt dsi:qt dubbed:N duly:W during:T
    each:STWc early:T either:S ejaculated:V elected:P embassy:b emperor:r empress:r enquired:Q
    established:P every:ST exclaimed:V existing:P facility:X fall:x father:KR fear:E feel:E field:x
    find:E first:o flight:o ford:x formally:G formed:P former:G formerly:CNZ frau:Ja frigate:F
    frowned:V full:G fusilier:t galleon:F gate:x giggled:V give:E glanced:V gnr:dt go:E
    goddaughter:R godson:R good:e goods:X government:b govt:b granddaughter:R grandfather:AKR
    grandma:K grandmamma:K grandmother:AKR grandpa:K grandpapa:K grandson:R granny:K great:e
    grinned:V groaned:V growled:V guardsman:t guidelines:X gunner:t had:U ham:x has:U hate:E have:EU
    having:P head:x headquartered:P heart:x held:P henceforth:CZ her:GOS hereafter:CZ herein:CZ
    hereinafter:CWZ herr:a hhj:jt hill:x his:GOS hissed:V holdings:k hope:E house:x hull:F hurst:x
    husband:R ibn:p in:TW inc:I incorporated:IP individually:Wc industries:k inquired:Q insp:qt
    inspector:q international:k interposed:V interrupted:V is:U island:l islands:l isle:l isles:l
    its:GSW j:f ja:f jj:fn jja:fn jointly:c jr:g jsc:f judge:j judges:n judgment:X justice:j
    justices:n kaiser:r keel:F ketch:F king:rx kingdom:s kirk:x knelt:V know:E known:CNPZ l:f
    lance:o land:x last:T late:T later:G laughed:V lcpl:t leading:o lease:X leave:E ley:x licence:X
    license:X licensed:P like:E limited:P listed:P litigation:X little:e lj:f ljj:fn loan:X
    locally:G located:P lock:x love:Ex low:x ma:K maam:H madam:Ha madame:Ja mademoiselle:a
    magistrate:jty make:E mama:K mamma:K man:x many:S march:x marine:t mark:Xx marks:X married:P
    mast:F master:x masts:F may:EU mean:E mere:x merger:X mgr:dt mid:T might:E minster:x miss:am
    mister:a mistress:Ha mme:J modern:B mom:K mommy:K monsieur:a monsignor:t moor:x more:x mother:KR
    motion:X mouth:x mr:a mrs:aw ms:Ha msgr:dt msgt:t mum:K mummy:K murmured:V must:EU muttered:V
    my:OS name:BG named:P navy:b nee:M need:E neither:S nephew:R never:E next:T nicknamed:N niece:R
    no:S nodded:V note:X notes:X now:B observed:Q of:W officially:G often:G old:Ge on:TW one:W
    or:BCG order:X organised:P organized:P originally:N ought:E our:OS owned:P p:f pa:K palace:l
    papa:K parliament:b partners:u patent:X patents:X patrolman:t pc:qt pen:G peninsula:l period:X
    petition:X petty:o pfc:t pharaoh:r pj:f plan:X policy:X pool:x poor:e pope:r popularly:G port:x
    pray:E prebendary:t premises:X presiding:y previously:N price:X prioress:t products:X
    professionally:G program:X programme:X project:X property:X proposal:X protocol:X province:l
    pseudonym:N pte:dt qualified:P queen:r ran:V real:G recorder:t rector:t referred:CPZ regina:v
    registered:P regulation:X regulations:X rejoined:V related:P remarked:Q repeated:Q replied:Q
    replies:Q report:X represented:P republic:s residing:P retired:P retorted:V returned:Q rex:v
    rfn:t rick:x ridge:x rifleman:t rigging:F ring:x rose:x rt:do rule:X rules:X said:Q sapper:t
    sat:V say:E says:Q schedule:X schooner:F scj:f screamed:V seaman:t second:o securities:X see:E
    senate:b senior:y senor:a senora:Ja services:X settlement:X sfc:t shall:EU shan't:E shares:X
    shaw:x sheriff:t ship:F shire:x should:EU shouted:V shrugged:V side:x sighed:V signor:a
    signora:Ja simply:GZ since:T sir:a sister:KR site:X sloop:F smiled:V smith:x sneezed:V sobbed:V
    software:X sohn:u some:S sometimes:GZ son:Rux sons:u spc:t spr:t sprang:V squadron:o sr:g ssgt:t
    staff:o stage:G stammered:V stared:V state:s statute:X stead:x steamer:F steamship:F
    stepbrother:R stepdaughter:R stepfather:R stepmother:R stepsister:R stepson:R stern:F still:G
    stock:X stone:x study:X sub:o submarine:F such:S superintendent:q suppose:E supt:qt survey:X
    swear:E take:E tell:E tells:Q ten:p ter:p term:X terms:X territory:X that:D the:DGWZ their:GOS
    then:B these:D thine:S think:E thinks:Q this:DT those:D thought:Q through:W thy:S till:T to:Z
    today:B together:c told:Q ton:x tpr:t traded:P trading:CPZ transaction:X transactions:X
    trawler:F treaty:X tree:x trooper:t tsar:r tsarina:r tsgt:t twin:R uncle:AKR under:G
    unincorporated:P union:s united:P until:GT usually:G van:p ven:dt venerable:t very:o vessel:F
    von:p walked:V want:E ward:x warden:t warrant:o was:U water:x way:x wdc:qt wdi:qt wds:qt well:x
    wept:V were:U whaler:F what:S which:SW whispered:V who:W whose:SW wick:x widow:R widower:R
    wife:R will:EU wing:o winked:V wish:E with:W won't:E wood:x work:X works:X worth:x would:EU
    wpc:qt wrote:Q yacht:F yawned:V young:e your:OS zu:p
    """,
    index:
      #"""
      ~~~~~~~~06R_086d09@a0S0`0Zbf0n]C18>g18Gd0;e<1F750DI00dhn~~~~0I8Y00d]~~~~~~~~~~~~~~~~0nQ:~~~~\#
      ~~~~~~~~~~~~03S<0<\@05R6~~~~07d`07nL0H8M~~~~0ZIA0l6@0^Q01;m?~~~~0O;G~~~~1>Y9~~~~~~~~0Pic~~~~\#
      ~~~~~~~~0D:7~~~~~~~~0B@N0VRd0dB?0ike11L<0ADM12Eo0HLS0ZQ[12\V14QH1?`d1E0W1G62~~~~09Z90i430IOc\#
      0hke09O\0S>Q0aYh0@O<0KRU1DXk~~~~0PZM1:h]1BhX0YG:0Qdc13[l15RH0K45~~~~0K=D06j_~~~~0:ol1BIo0S7K\#
      ~~~~~~~~~~~~~~~~~~~~0mH5~~~~08ab19C41<?[0_FL1>ST1EB?01Dc13jU~~~~~~~~0SVB~~~~~~~~~~~~~~~~0IDQ\#
      0M0R~~~~~~~~19To0A<8~~~~~~~~1DQ=0@cj~~~~~~~~0f\O0[4n~~~~09lU0Ocn0jjT~~~~~~~~065?0\2d~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1FWh~~~~~~~~~~~~0`cH18dU~~~~0<>>~~~~~~~~~~~~~~~~15[O~~~~~~~~~~~~~~~~\#
      0AL8~~~~02V>1;Ai1KF0136O00R70G6k0J`i0M>o0TO;0iV90nkV16]>18R`1K>>12kB1D7O~~~~0=HI~~~~~~~~0T[F\#
      ~~~~0F`10bV40dJX0E9O0o=30cH30eL016f91:241;1_~~~~0B3_1<Gm0WWm1AoB1IbW0k_V0WEY0T?B0[aV~~~~~~~~\#
      ~~~~~~~~~~~~1D@700[o07B50jZQ0BiH0C;S0GPI~~~~~~~~~~~~04a30CV^0h>F1:bQ~~~~~~~~~~~~0h:X~~~~~~~~\#
      ~~~~0T7;~~~~08J=~~~~0bE_~~~~~~~~~~~~~~~~0HV?0^J@1CD;03kC1AV70OGT0^fm~~~~0gk`~~~~0aJP~~~~00FN\#
      1=aW0gc70BHC0E]L0=kd0IZW14FR~~~~~~~~1JnV~~~~~~~~~~~~~~~~1KNH~~~~01mU~~~~~~~~~~~~0m<S0V7T~~~~\#
      ~~~~~~~~0@7Z0YN\0JAV0JP_0Vj8~~~~0\QM~~~~0CHj1AF00lCW~~~~~~~~07\c0GXd~~~~01VK~~~~0gJC0Haf0oF[\#
      0e@P0E1U0Z4T0kDY12P5~~~~~~~~0OmC~~~~16o2~~~~~~~~~~~~~~~~~~~~~~~~0R`G0f7U~~~~00L8~~~~0Tkh156>\#
      0;R<0iP<0@XR17@T0:`31G=e0Qlg~~~~0=QK~~~~0nJO~~~~~~~~0EQ>00lF0jD10b_<0ca@0o\T0ag?1Gk50Xfl~~~~\#
      ~~~~~~~~01e:0=0c1HWI119a10ol~~~~~~~~0DeU0LB^~~~~~~~~~~~~~~~~0jcK0d4Q~~~~~~~~~~~~0Em50JHI~~~~\#
      0@0A120l0BV61;<>0g6Q1C^A0>:Z0ZB30b2j0g>W~~~~0R3k~~~~1@<W~~~~0_N0~~~~1I900@mF00=F0=@106Zk079;\#
      0JYk0bL=0m]61F=m04R50SMG1JHE1JW4~~~~08=804Z`07OJ0;Z_09ed0ORl0AlG0`NX0a>V0hSV0ib\0n>Y0P7M176Y\#
      0Ugf0;701AgH0\ne0A]g04>;04LK1J:l01PM~~~~~~~~1Ed]~~~~~~~~06>]~~~~0m26~~~~0dQX~~~~0fcl~~~~~~~~\#
      0PcQ0XH10Gai0XRM0\di099B0^XZ0X]O0DQo0hLM0`m^0neS1>eI0[<j1@QP1K7k~~~~~~~~072;0=`e0kKn~~~~~~~~\#
      ~~~~~~~~0Mj50]bR05?J0blj0fiR194d0`EQ1;X_~~~~~~~~~~~~1Ij20cig0aP>~~~~~~~~~~~~~~~~13c8~~~~0fTT\#
      ~~~~~~~~~~~~13@8~~~~~~~~0EE^0^m;0iJj0k8C1?Oi~~~~03ME0Gn>17cb1HGX0?Kj0Ldg0`>L0O1n0XmV0Sab023Y\#
      02<315dZ16NG1;dG0US[0??:0Ial0:g`0<i`038?03Cg0B]c0D2f0KJ90PMA0]R<0WfJ13N91@m^1ANn0T081>l81CmD\#
      0Kfl0a5B149402]P0J9B1Di;1G^V1KW^~~~~~~~~~~~~1:9k~~~~~~~~~~~~1GPf05[i017k17OG1GFJ0`[B1>CY0?V;\#
      0AVe1H9_~~~~1I3i~~~~0__S~~~~1=G^~~~~~~~~~~~~0SEO0:JI1@]a1FPR0]le02EL~~~~0fGH~~~~~~~~0eTE0a_`\#
      0:>i0jNg0@Eo1?=41?g8~~~~~~~~~~~~14?I13GO0e1J1JPa~~~~~~~~~~~~~~~~~~~~1?Xm0MV10Wl]0Jko0TUj1:\I\#
      ~~~~05:I~~~~0\Hm~~~~0YlJ~~~~~~~~0j6i19;5~~~~1II]~~~~0HoH02nn14bh~~~~0^`B~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0o2>0Po`13T>1JAD~~~~~~~~0WPf~~~~07Hd0j>_~~~~1A7E10DQ19gh~~~~~~~~~~~~~~~~~~~~1<kV0<Ja0<bQ\#
      0FJ80F>30Fm90<RG11C?0d:m0K\41@Bc1E[l0cNk1=kn1H2k~~~~~~~~~~~~~~~~0Z[b0:FG12c30Eh:~~~~~~~~0ebM\#
      0QD:0fB=1K_Y~~~~1?nf1B]E~~~~~~~~0lVE0G=;~~~~07UZ11ee1F`@~~~~~~~~0cVi08iL1Jf2~~~~0c9V0CO:04mg\#
      0\VQ10OG1:UL1BCk0U[j0hCH1E:G17Y30;nJ1ES1~~~~~~~~~~~~~~~~~~~~~~~~~~~~1>;L0LZ@0bgT~~~~06L=0]YN\#
      0`7b0b>R0n381;Pd05H=0kj60X=40>\b17Gb1GVe0Mcc0RVC1BU9~~~~00080oSY10d80L8I1Bo10C`n0C560Lka0Yh>\#
      0<EV1:M718\;0:T01<Q\0oiT1BP314\V0:3L0kRa1Fo^~~~~090l1>K50Ck80NaK~~~~15lh0NJK0Shh0NT1~~~~~~~~\#
      1<]Q0]MD~~~~1FDF~~~~~~~~0GFN0]8H0k1^~~~~~~~~~~~~~~~~~~~~0J29~~~~~~~~1>3^0]?A~~~~~~~~0W9\0Y=k\#
      0QTn0FPd0h`n10YK0N:`16TE0Q5Q0mRL1<5=1EmS0B:7~~~~~~~~~~~~106m~~~~~~~~~~~~~~~~12V=~~~~~~~~0<4]\#
      0W1f0HBM~~~~~~~~~~~~1C5L~~~~~~~~0VD[0EKf0]GF04Eh0_5U0lK[0LSP18jl1FfO~~~~~~~~0V`A09H^0BO@0VW3\#
      ~~~~~~~~0FfQ0\;h~~~~1H@L~~~~0[hf1?GH~~~~08Yl~~~~~~~~~~~~0>e7~~~~~~~~~~~~1IBP1A_Z0CA30X4f~~~~\#
      ~~~~0RID~~~~0DA]0;FU0Y]R0_>^0MNV166C~~~~~~~~0YVB0c3F0?cG0lab1IQP~~~~0jSa0>EF~~~~08RY0D_^0h25\#
      185?19LT1HN?0TIR048\143\1@dK1GdD0MGh0ei:1I[b~~~~~~~~0F4E~~~~0O[n0DYe0Y5T0i>\0?1l0FXJ0ZlV0^;1\#
      16A=0WAk1;HV1=:P1@IQ1Kgg~~~~~~~~05hS0WJ:~~~~~~~~0LIR0_hX19^m1H^k~~~~0e9k~~~~~~~~0cA@~~~~~~~~\#
      ~~~~~~~~~~~~0dWC1:@k03_C1DG?0;@2~~~~~~~~~~~~~~~~~~~~0RA90Wai~~~~~~~~0foc12:_~~~~0d^e0PA=1Dbd\#
      1CPh02J31@6^1HgQ~~~~~~~~0AfK~~~~11Zk0eYZ06dR1J^b~~~~~~~~1=T;~~~~~~~~~~~~~~~~~~~~~~~~0U;5~~~~\#
      ~~~~006l~~~~15LK0UHY~~~~0f1U0Z;R0`U:06FZ~~~~0[L501_e02gF0KmS0[B_0_Xk0[Vb14mP15?\17n=1B930A4O\#
      0\]]1A>Q1C;1~~~~0`0K~~~~~~~~~~~~~~~~~~~~0Q<T~~~~0>Q0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0=Y2~~~~\#
      ~~~~~~~~~~~~~~~~0gV`~~~~1J1A~~~~~~~~0mh]0QMX0IkI
      """#)
}
