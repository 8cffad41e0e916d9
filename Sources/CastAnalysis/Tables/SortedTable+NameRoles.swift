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
    low:x ma:K maam:H madam:Ha madame:a mademoiselle:a magistrate:jty make:E mama:K mamma:K man:x
    many:S march:x marine:t mark:x mast:F master:x masts:F may:E mean:E mere:x mgr:dt mid:T might:E
    minster:x miss:am mister:a mistress:Ha modern:B mom:K mommy:K monsieur:a monsignor:t moor:x
    more:x mother:K mouth:x mr:a mrs:aw ms:Ha msgr:dt msgt:t mum:K mummy:K murmured:V must:E
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
      ~~~~~~~~0PFf05Yd06Sa0IO`0^9C0ddg0dmd0n@508[<~~~~0?H0~~~~~~~~0BfY00K]~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~02A<09H@03f6~~~~05G`05QL0B4M~~~~0OmA0]2@0R\00h<?~~~~0GUG~~~~0i@9~~~~~~~~0Hec~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0=YN0j>d0mTW~~~~~~~~0<]M0`6o0BHS0P5[0`MV0ahH0o?2~~~~~~~~~~~~06l9~~~~~~~~\#
      ~~~~06b\0I]Q0UAh0<4<0D]U0mCk~~~~0H\M0g7]0lNX0Nn:0I@c0b\H~~~~0DB5~~~~0DKD04T_~~~~081l0l?o0IVK\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~064b0e_40hD[0i:T~~~~~~~~0aLU~~~~~~~~~~~~0J4B~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0f0o0<U8~~~~~~~~0m<=~~~~~~~~~~~~0YKO0PPn~~~~07>U0H2n0\1T~~~~~~~~03o?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0n`h~~~~~~~~~~~~0TQH0eHU~~~~094>~~~~~~~~~~~~~~~~0beO~~~~~~~~~~~~~~~~\#
      0<e8~~~~01F>0gPi12I00`gO0D7i0Jc;0^GV0[A90cM>0e7`~~~~~~~~~~~~12A>0`\B~~~~~~~~09lI~~~~~~~~0JnF\#
      ~~~~0@o10^Y30W^X0@8O~~~~0Vf3~~~~0fC4~~~~0g@_~~~~0=L_0hLm0koB~~~~11=W~~~~0MAY~~~~0P^V~~~~~~~~\#
      ~~~~~~~~~~~~0lk704l5~~~~~~~~0>:H0>LS0AVI~~~~~~~~~~~~03;30>g^0Z<F0g1Q~~~~~~~~~~~~0Z8X~~~~~~~~\#
      ~~~~0JU;~~~~~~~~~~~~0Um_~~~~~~~~~~~~~~~~0BR?0RU@~~~~02MC0kV70S1m~~~~~~~~0Z2`~~~~~~~~~~~~00EN\#
      ~~~~0Yj70=aC0@JL0:Od0C2W~~~~~~~~~~~~122V~~~~~~~~~~~~~~~~12QH~~~~~~~~~~~~~~~~~~~~~~~~0L9T~~~~\#
      ~~~~~~~~0;\Z0O5\0CXV0Cg_0Lg8~~~~0PnM~~~~0>Yj0kF0~~~~~~~~~~~~05?c0A^d~~~~00YK~~~~~~~~~~~~~~~~\#
      0XKP0@0U0OXT0\KY0`A5~~~~~~~~0H<C~~~~0cV2~~~~~~~~~~~~~~~~~~~~~~~~0XkU~~~~~~~~~~~~~~~~0cgT0bM>\#
      08H<0[;<0<<R~~~~07c30oFe~~~~~~~~0:5K~~~~0^2O~~~~~~~~0on5~~~~0[[10V=<0W?@~~~~0UO?~~~~0NMl~~~~\#
      ~~~~~~~~00h:09Uc10SI0_Va0_Ll~~~~~~~~0?dU0EM^~~~~~~~~~~~~~~~~0[jK0WQQ~~~~~~~~~~~~0C_I~~~~~~~~\#
      0;UA0gK>~~~~~~~~~~~~~~~~0:^Z0Of30UZj~~~~~~~~~~~~~~~~0jZW~~~~~~~~~~~~10n00<FF00<F09d104Dk04c;\#
      0D0k0V4=0nFm11[E02l50IkG~~~~~~~~~~~~05`8034`052J08P_077d0Gal0=EG0T<X0TlV0ZQV0]fY0c]Y0HFM0kgH\#
      0Kif089011Tl~~~~0=6g02Z;02fK~~~~00SM~~~~~~~~0mm]~~~~~~~~~~~~~~~~~~~~~~~~0WeX~~~~0YRl~~~~~~~~\#
      0N9M0Mo10Agi0Q:i0RcZ06LB0ZJM0NDO0?Po0^AS0T[^0iLI12:k0PXj~~~~~~~~~~~~~~~~04\;0:De0\Rn~~~~~~~~\#
      ~~~~~~~~0VJj0QnR03TJ0gg_~~~~~~~~~~~~~~~~~~~~~~~~~~~~11D20WFg0U8>~~~~~~~~~~~~~~~~0aE8~~~~0YCT\#
      ~~~~~~~~~~~~0a18~~~~~~~~0@D^0S8;0[5j0\?C~~~~~~~~02;E0dIb~~~~~~~~0Eog0T5L0bnZ0GKn0NTV0J?b010Y\#
      01830c?G0h3G0kNn0KU[0;I:0C9l07i`0DV901f?021g0=oc0?8f0Q^<0a?90jn^0MXJ0laD0oaV~~~~0JN80iS8~~~~\#
      0E1l0TcB0a[401LP0CPB12Z^~~~~~~~~~~~~~~~~~~~~0fJk~~~~~~~~~~~~~~~~0oOJ10<_0d6G~~~~0TIB0i2Y~~~~\#
      0<oe~~~~~~~~~~~~~~~~0SWS~~~~~~~~~~~~~~~~~~~~0IdO07PI0j`a0nYR0R7e01AL~~~~0Y6H~~~~~~~~0XWE0UG`\#
      07Ei0[eg0;jo0id40jE8~~~~~~~~~~~~0aaI0a8O0X<J11ca~~~~~~~~~~~~~~~~~~~~0j6m0FB10M^]0fkI0Jhj~~~~\#
      ~~~~~~~~~~~~0Pem~~~~0OPJ~~~~~~~~0[Mi0eW5~~~~~~~~~~~~0B]H01\n0b9h~~~~0RkB~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0^N>~~~~~~~~~~~~~~~~~~~~0MLf~~~~~~~~0[U_~~~~0k7E0^kQ~~~~~~~~~~~~~~~~~~~~~~~~105k09@a09NQ\#
      0@Z8~~~~0A<9~~~~~~~~0WVm0Dg4~~~~~~~~0Vlk0hbn~~~~~~~~~~~~~~~~~~~~0P?b07LG0`T30@U:~~~~~~~~~~~~\#
      ~~~~12bY~~~~~~~~0jLf~~~~~~~~~~~~~~~~0AE;~~~~058Z0ni@~~~~~~~~~~~~0W4i06<L11j2~~~~0VWV0>`:03Gg\#
      0Q3Q0fdL0l9k0m]G0K]j0ZAH~~~~0d?308dJ0me1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0Ee@0VET~~~~04>=0QeN\#
      0Snb0UfR0][80g_d03\=0\f60cnb0;4b~~~~0oYe0FOc~~~~0lF9~~~~00080^bY0_A80ECI0lU10f]70>F60F6a0OL>\#
      09;V0hV\0e@;07Z00o8^~~~~~~~~0b3V0\Ya~~~~~~~~~~~~06Cl~~~~0?180G<K~~~~0c6h0FeK0JFh0Fo1~~~~~~~~\#
      ~~~~0QYD~~~~0nMF~~~~~~~~0ANN0QDH0\8^~~~~~~~~~~~~~~~~~~~~0CI9~~~~~~~~0hj^0QKA~~~~~~~~0M6\0Ndk\#
      0Z^n0@`d0_6K0cEE0FV`0n6S0HkQ~~~~~~~~~~~~0=S7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0`G=~~~~~~~~08j]\#
      0Lnf0B>M~~~~~~~~~~~~0l[L~~~~~~~~0LF[0QSF0eNl02ah0S@U0]?[0E^P0noO~~~~~~~~~~~~0L]A06[^0=h@0LT3\#
      ~~~~~~~~0A5Q~~~~~~~~10CL~~~~0inH~~~~~~~~~~~~~~~~~~~~~~~~0;=7~~~~~~~~~~~~116P0k_Z0>R30Mff~~~~\#
      ~~~~~~~~~~~~0?@]0ODR~~~~0SI^~~~~~~~~~~~~~~~~0O=B0VQF0]Jb~~~~~~~~~~~~~~~~~~~~~~~~05mY0?^^0d[?\#
      0ehT10J?~~~~0J]R0aU\0jgK0ogD~~~~0F;h~~~~~~~~~~~~~~~~~~~~~~~~0Gjn0?Xe0N\T0Zi\0@hJ0RF10gWV~~~~\#
      ~~~~0M=k~~~~~~~~12ig~~~~~~~~~~~~0MF:~~~~~~~~~~~~0ETR0S`X0f:m10Zk~~~~0XDk~~~~~~~~0V_@~~~~~~~~\#
      ~~~~~~~~~~~~0WkC0fQk0m2?~~~~08B2~~~~~~~~~~~~~~~~~~~~0IH90MSi~~~~~~~~0YWc0_k_~~~~0X2e0HP=0mMd\#
      10bQ~~~~0jT^~~~~~~~~~~~~0=?K~~~~0_`k0X\Z04NR~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0K=5~~~~\#
      ~~~~005l~~~~0bVK0KJY~~~~0XeU0O_R0TC:048Z~~~~~~~~00be01VF0E8S0SPk0bDP0dT=~~~~~~~~~~~~~~~~0<MO\#
      ~~~~0k>Q~~~~~~~~0ShK~~~~~~~~~~~~~~~~~~~~0I2T~~~~0:i0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0:=2~~~~\#
      ~~~~~~~~~~~~~~~~0Y]`~~~~11KA~~~~~~~~~~~~0I9X0CBI
      """#)
}
