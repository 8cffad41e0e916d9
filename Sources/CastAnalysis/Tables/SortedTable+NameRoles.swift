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
    det:dqt detective:q di:qt district:y do:E don:a don't:E dona:a ds:qt dsi:qt dubbed:N during:T
    each:ST early:T either:S ejaculated:V embassy:b emperor:r empress:r enquired:Q every:ST
    exclaimed:V fall:x father:K fear:E feel:E field:x find:E first:o flight:o ford:x formally:G
    former:G formerly:N frau:a frigate:F frowned:V full:G fusilier:t galleon:F gate:x giggled:V
    give:E glanced:V gnr:dt go:E good:e government:b govt:b grandfather:AK grandma:K grandmamma:K
    grandmother:AK grandpa:K grandpapa:K granny:K great:e grinned:V groaned:V growled:V guardsman:t
    gunner:t ham:x hate:E have:E head:x heart:x her:GS herr:a hhj:jt hill:x his:GS hissed:V
    holdings:k hope:E house:x hull:F hurst:x ibn:p in:T inc:I incorporated:I industries:k inquired:Q
    insp:qt inspector:q international:k interposed:V interrupted:V island:l islands:l isle:l isles:l
    its:GS j:f ja:f jj:fn jja:fn jr:g jsc:f judge:j judges:n justice:j justices:n kaiser:r keel:F
    ketch:F king:rx kingdom:s kirk:x knelt:V know:E known:N l:f lance:o land:x last:T late:T later:G
    laughed:V lcpl:t leading:o leave:E ley:x like:E little:e lj:f ljj:fn locally:G lock:x love:Ex
    low:x ma:K madam:a madame:a mademoiselle:a magistrate:jty make:E mama:K mamma:K man:x many:S
    march:x marine:t mark:x mast:F master:x masts:F may:E mean:E mere:x mgr:dt mid:T might:E
    minster:x miss:am mister:a mistress:a modern:B mom:K mommy:K monsieur:a monsignor:t moor:x
    more:x mother:K mouth:x mr:a mrs:aw ms:a msgr:dt msgt:t mum:K mummy:K murmured:V must:E
    muttered:V my:S name:BG navy:b nee:M need:E neither:S never:E next:T nicknamed:N no:S nodded:V
    now:B observed:Q officially:G often:G old:Ge on:T or:BG originally:N ought:E our:S p:f pa:K
    palace:l papa:K parliament:b partners:u patrolman:t pc:qt pen:G peninsula:l petty:o pfc:t
    pharaoh:r pj:f pool:x poor:e pope:r popularly:G port:x pray:E prebendary:t presiding:y
    previously:N prioress:t professionally:G province:l pseudonym:N pte:dt queen:r ran:V real:G
    recorder:t rector:t regina:v rejoined:V remarked:Q repeated:Q replied:Q replies:Q republic:s
    retorted:V returned:Q rex:v rfn:t rick:x ridge:x rifleman:t rigging:F ring:x rose:x rt:do said:Q
    sapper:t sat:V say:E says:Q schooner:F scj:f screamed:V seaman:t second:o see:E senate:b
    senior:y senor:a senora:a sfc:t shall:E shan't:E shaw:x sheriff:t ship:F shire:x should:E
    shouted:V shrugged:V side:x sighed:V signor:a signora:a simply:G since:T sir:a sister:K sloop:F
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
      ~~~~~~~~0PFf05Yd06Sa0IO`0]oC0dZg0dcd0n6508[<~~~~0?H0~~~~~~~~0BfY00K]~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~02A<09H@03f6~~~~05G`05QL0B4M~~~~0OmA0\h@0RT00h2?~~~~0GUG~~~~0i69~~~~~~~~0Hec~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0=YN0j4d0mJW~~~~~~~~0<]M0_lo0BHS0P5[0`CV0a^H0o52~~~~~~~~~~~~06l9~~~~~~~~\#
      ~~~~06b\0I]Q0U8h0<4<0D]U0m9k~~~~0H\M0fm]0lDX0Nn:0I@c0bRH~~~~0DB5~~~~0DKD04T_~~~~081l0l5o0IVK\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~064b0eU40h:[0i0T~~~~~~~~0aBU~~~~~~~~~~~~0J4B~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0efo0<U8~~~~~~~~0m2=~~~~~~~~~~~~0YAO0PPn~~~~07>U0H2n0[gT~~~~~~~~03o?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0nVh~~~~~~~~~~~~0TIH0e>U~~~~094>~~~~~~~~~~~~~~~~0b[O~~~~~~~~~~~~~~~~\#
      0<e8~~~~01F>0gFi12?00`]O0D7i0Jc;0^=V0[790cC>0dm`~~~~~~~~~~~~127>0`RB~~~~~~~~09lI~~~~~~~~0JnF\#
      ~~~~0@o10^O30WTX0@8O~~~~0V\3~~~~0f94~~~~0g6_~~~~0=L_0hBm0keB~~~~113W~~~~0MAY~~~~0P^V~~~~~~~~\#
      ~~~~~~~~~~~~0la704l5~~~~~~~~0>:H0>LS0AVI~~~~~~~~~~~~03;30>g^0Z2F0fgQ~~~~~~~~~~~~0YnX~~~~~~~~\#
      ~~~~0JU;~~~~~~~~~~~~0Ud_~~~~~~~~~~~~~~~~0BR?0RM@~~~~02MC0kL70Rim~~~~~~~~0Yh`~~~~~~~~~~~~00EN\#
      ~~~~0Y`70=aC0@JL0:Od0C2W~~~~~~~~~~~~11hV~~~~~~~~~~~~~~~~12GH~~~~~~~~~~~~~~~~~~~~~~~~0L9T~~~~\#
      ~~~~~~~~0;\Z0O5\0CXV0Cg_0Lg8~~~~0PnM~~~~0>Yj0k<0~~~~~~~~~~~~05?c0A^d~~~~00YK~~~~~~~~~~~~~~~~\#
      0XAP0@0U0OXT0\AY0`75~~~~~~~~0H<C~~~~0cL2~~~~~~~~~~~~~~~~~~~~~~~~0XaU~~~~~~~~~~~~~~~~0c]T0bC>\#
      08H<0[1<0<<R~~~~07c30o<e~~~~~~~~0:5K~~~~0]hO~~~~~~~~0od5~~~~0[Q10V4<0W5@~~~~0UF?~~~~0NMl~~~~\#
      ~~~~~~~~00h:09Uc10II0_La0_Bl~~~~~~~~0?dU0EM^~~~~~~~~~~~~~~~~0[`K0WGQ~~~~~~~~~~~~0C_I~~~~~~~~\#
      0;UA0gA>~~~~~~~~~~~~~~~~0:^Z0Of30UQj~~~~~~~~~~~~~~~~0jPW~~~~~~~~~~~~10d00<FF00<F09d104Dk04c;\#
      0D0k0Uk=0n<m11QE02l50IkG~~~~~~~~~~~~05`8034`052J08P_077d0Gal0=EG0T4X0TdV0ZGV0]\Y0cSY0HFM0k]H\#
      0Kif089011Jl~~~~0=6g02Z;02fK~~~~00SM~~~~~~~~0mc]~~~~~~~~~~~~~~~~~~~~~~~~0W[X~~~~0YHl~~~~~~~~\#
      0N9M0Mo10Agi0Q:i0R[Z06LB0Z@M0NDO0?Po0^7S0TS^0iBI120k0PXj~~~~~~~~~~~~~~~~04\;0:De0\Hn~~~~~~~~\#
      ~~~~~~~~0VAj0QfR03TJ0g]_~~~~~~~~~~~~~~~~~~~~~~~~~~~~11:20W<g0To>~~~~~~~~~~~~~~~~0a;8~~~~0Y9T\#
      ~~~~~~~~~~~~0`g8~~~~~~~~0@D^0S0;0Zkj0\5C~~~~~~~~02;E0d?b~~~~~~~~0Eog0SmL0bdZ0GKn0NTV0J?b010Y\#
      01830c5G0giG0kDn0KU[0;I:0C9l07i`0DV901f?021g0=oc0?8f0a590jd^0lWD0MXJ0oWV~~~~~~~~0JN80iI8~~~~\#
      0E1l0T[B0aQ401LP0CPB12P^~~~~~~~~~~~~~~~~~~~~0f@k~~~~~~~~~~~~~~~~0oEJ102_0clG~~~~0TAB0hhY~~~~\#
      0<oe~~~~~~~~~~~~~~~~0SOS~~~~~~~~~~~~~~~~~~~~0IdO07PI0jVa0nOR0Qoe01AL~~~~0XlH~~~~~~~~0XME0U>`\#
      07Ei0[[g0;jo0iZ40j;8~~~~~~~~~~~~0aWI0`nO0X2J11Ya~~~~~~~~~~~~~~~~~~~~0ilm0FB10M^]0faI0Jhj~~~~\#
      ~~~~~~~~~~~~0Pem~~~~0OPJ~~~~~~~~0[Ci0eM5~~~~~~~~~~~~0B]H01\n0aoh~~~~0RcB~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0^D>~~~~~~~~~~~~~~~~~~~~0MLf~~~~~~~~0[K_~~~~0jmE0^aQ~~~~~~~~~~~~~~~~~~~~~~~~0okk09@a09NQ\#
      0@Z8~~~~0A<9~~~~~~~~0WLm0Dg4~~~~~~~~0Vbk0hXn~~~~~~~~~~~~~~~~~~~~0P?b07LG0`J30@U:~~~~~~~~~~~~\#
      ~~~~12XY~~~~~~~~0jBf~~~~~~~~~~~~~~~~0AE;~~~~058Z0n_@~~~~~~~~~~~~0Vji06<L11`2~~~~0VMV0>`:03Gg\#
      0Q3Q0fZL0kok0mSG0K]j0Z7H~~~~0d5308dJ0m[1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0Ee@0V<T~~~~04>=0Q^N\#
      0Sfb0U]R0]Q80gUd03\=0\\60cdb0;4b~~~~0oOe0FOc~~~~0l<9~~~~00080^XY0_780ECI0lK10fS70>F60F6a0OL>\#
      09;V0hL\0e6;07Z00nn^~~~~~~~~0aiV0\Oa~~~~~~~~~~~~06Cl~~~~0?180G<K~~~~0blh0FeK0JFh0Fo1~~~~~~~~\#
      ~~~~0QYD~~~~0nCF~~~~~~~~0ANN0QDH0[n^~~~~~~~~~~~~~~~~~~~~0CI9~~~~~~~~0h`^0QKA~~~~~~~~0M6\0Ndk\#
      0ZTn0@`d0^lK0c;E0FV`0mlS0HkQ~~~~~~~~~~~~0=S7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0`==~~~~~~~~08j]\#
      0Lnf0B>M~~~~~~~~~~~~0lQL~~~~~~~~0LF[0QSF0eDl02ah0S8U0]5[0E^P0neO~~~~~~~~~~~~0L]A06[^0=h@0LT3\#
      ~~~~~~~~0A5Q~~~~~~~~109L~~~~0idH~~~~~~~~~~~~~~~~~~~~~~~~0;=7~~~~~~~~~~~~10lP0kUZ0>R30Mff~~~~\#
      ~~~~~~~~~~~~0?@]0ODR~~~~0SA^~~~~~~~~~~~~~~~~0O=B0VHF0]@b~~~~~~~~~~~~~~~~~~~~~~~~05mY0?^^0dQ?\#
      0e^T10@?~~~~0J]R0aK\0j]K0o]D~~~~0F;h~~~~~~~~~~~~~~~~~~~~~~~~0Gjn0?Xe0N\T0Z_\0@hJ0R>10gMV~~~~\#
      ~~~~0M=k~~~~~~~~12_g~~~~~~~~~~~~0MF:~~~~~~~~~~~~0ETR0SXX0f0m10Pk~~~~0X:k~~~~~~~~0VU@~~~~~~~~\#
      ~~~~~~~~~~~~0WaC0fGk0lh?~~~~08B2~~~~~~~~~~~~~~~~~~~~0IH90MSi~~~~~~~~0YMc0_a_~~~~0Whe0HP=0mCd\#
      10XQ~~~~0jJ^~~~~~~~~~~~~0=?K~~~~0_Vk0XRZ04NR~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0K=5~~~~\#
      ~~~~005l~~~~0bLK0KJY~~~~0X[U0O_R0T;:048Z~~~~~~~~00be01VF0E8S0SHk0b:P0dJ=~~~~~~~~~~~~~~~~0<MO\#
      ~~~~0k4Q~~~~~~~~0S`K~~~~~~~~~~~~~~~~~~~~0I2T~~~~0:i0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0:=2~~~~\#
      ~~~~~~~~~~~~~~~~0YS`~~~~11AA~~~~~~~~~~~~0I9X0CBI
      """#)
}
