// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:DS able:o aboard:F acj:f added:Q air:o airman:t an:DS another:S answered:Q answers:Q any:S
    appellate:y archdeacon:t army:b asked:Q asks:Q associate:y associates:u aunt:AK auntie:AK
    aunty:AK barque:F bdr:t ben:p berry:x big:e bin:p bint:p blushed:V board:F boat:F bombardier:t
    bowed:V bows:F bridge:x brig:F brook:x bros:u brother:K brothers:u burn:x bury:x by:Tx c:f
    cabinet:b canon:t castle:x ch:do chief:y chuckled:V church:x cie:u circuit:y city:l cj:f cliff:x
    co:Iu cock:x color:o colour:o combe:x commonwealth:s company:Iu congress:b const:dt constable:q
    continued:Q corp:I corporation:I coughed:V cousin:AK crew:F cried:V croft:x crown:v cruiser:F
    cst:dt curate:t cwo:t czar:r dac:qt dad:K daddy:K dale:x daughter:u daughters:u day:x dc:qt
    dci:qt dcs:qt dear:e dearest:e deck:F decks:F degli:p della:p dello:p den:p der:p destroyer:F
    det:dqt detective:q di:qt district:y don:a dona:a ds:qt dsi:qt during:T each:ST early:T either:S
    ejaculated:V embassy:b emperor:r empress:r enquired:Q every:ST exclaimed:V fall:x father:K
    field:x flight:o ford:x frau:a frigate:F frowned:V fusilier:t galleon:F gate:x giggled:V
    glanced:V gnr:dt good:e government:b govt:b grandfather:AK grandma:K grandmamma:K grandmother:AK
    grandpa:K grandpapa:K granny:K great:e grinned:V groaned:V growled:V guardsman:t gunner:t ham:x
    head:x heart:x her:S herr:a hhj:jt hill:x his:S hissed:V holdings:k house:x hull:F hurst:x ibn:p
    in:T inc:I incorporated:I industries:k inquired:Q insp:qt inspector:q international:k
    interposed:V interrupted:V island:l islands:l isle:l isles:l its:S j:f ja:f jj:fn jja:fn jr:g
    jsc:f judge:j judges:n justice:j justices:n kaiser:r keel:F ketch:F king:rx kingdom:s kirk:x
    knelt:V l:f lance:o land:x last:T late:T laughed:V lcpl:t leading:o ley:x little:e lj:f ljj:fn
    lock:x love:x low:x ma:K madam:a madame:a mademoiselle:a magistrate:jty mama:K mamma:K man:x
    many:S march:x marine:t mark:x mast:F master:x masts:F mere:x mgr:dt mid:T minster:x miss:am
    mister:a mistress:a mom:K mommy:K monsieur:a monsignor:t moor:x more:x mother:K mouth:x mr:a
    mrs:aw ms:a msgr:dt msgt:t mum:K mummy:K murmured:V muttered:V my:S navy:b neither:S next:T no:S
    nodded:V observed:Q old:e on:T our:S p:f pa:K palace:l papa:K parliament:b partners:u
    patrolman:t pc:qt peninsula:l petty:o pfc:t pharaoh:r pj:f pool:x poor:e pope:r port:x
    prebendary:t presiding:y prioress:t province:l pte:dt queen:r ran:V recorder:t rector:t regina:v
    rejoined:V remarked:Q repeated:Q replied:Q replies:Q republic:s retorted:V returned:Q rex:v
    rfn:t rick:x ridge:x rifleman:t rigging:F ring:x rose:x rt:do said:Q sapper:t sat:V says:Q
    schooner:F scj:f screamed:V seaman:t second:o senate:b senior:y senor:a senora:a sfc:t shaw:x
    sheriff:t ship:F shire:x shouted:V shrugged:V side:x sighed:V signor:a signora:a since:T sir:a
    sister:K sloop:F smiled:V smith:x sneezed:V sobbed:V sohn:u some:S son:ux sons:u spc:t spr:t
    sprang:V squadron:o sr:g ssgt:t staff:o stammered:V stared:V state:s stead:x steamer:F
    steamship:F stern:F stone:x sub:o submarine:F such:S superintendent:q supt:qt tells:Q ten:p
    ter:p that:D the:D their:S these:D thine:S thinks:Q this:DT those:D thought:Q thy:S till:T
    told:Q ton:x tpr:t trawler:F tree:x trooper:t tsar:r tsarina:r tsgt:t uncle:AK union:s until:T
    van:p ven:dt venerable:t very:o vessel:F von:p walked:V ward:x warden:t warrant:o water:x way:x
    wdc:qt wdi:qt wds:qt well:x wept:V whaler:F what:S which:S whispered:V whose:S wick:x wing:o
    winked:V wood:x worth:x wpc:qt wrote:Q yacht:F yawned:V young:e your:S zu:p
    """,
    index:
      #"""
      ~~~~~~~~0K<f042d04ea0De`0U<C0[:g0[Cd0be506U<~~~~0<R0~~~~~~~~0?ZY00K]~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~01M<07B@02g6~~~~03``03jL0>hM~~~~~~~~~~~~0Li00^5?~~~~0C:G~~~~0_19~~~~~~~~0DJc~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0:jN0bLW~~~~~~~~~~~~09nM0W2o0?<S0Jk[0WIV0X^H0c]2~~~~~~~~~~~~05>9~~~~~~~~\#
      ~~~~054\0E3Q0Noh0@UU0b;k~~~~~~~~0DAM0]8]0aFX0J;:0DWc0YLH~~~~~~~~~~~~~~~~03E_~~~~05kl0a?o0DlK\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~04Fb0[l40^=[0^kT~~~~~~~~0XHU~~~~~~~~~~~~0EIB~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0\=o09f8~~~~~~~~0b4=~~~~~~~~~~~~0QmO~~~~~~~~05PU0CWn0T1T~~~~~~~~030?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0cEh~~~~~~~~~~~~0NIH0[UU~~~~06n>~~~~~~~~~~~~~~~~0YUO~~~~~~~~~~~~~~~~\#
      0:68~~~~00b>0]Qi0fI00WcO0F1;~~~~~~~~0SA9~~~~~~~~~~~~~~~~~~~~0fA>0WXB~~~~~~~~07WI~~~~~~~~0F<F\#
      ~~~~0=l10UU30Q<X0=BO~~~~0PS3~~~~0\P4~~~~0]A_~~~~0:]_0^Em0`oB~~~~~~~~~~~~0HNY~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0ac703M5~~~~~~~~0;DH0;VS0>JI~~~~~~~~~~~~02<30<1^0RBF0]2Q~~~~~~~~~~~~0R>X~~~~~~~~\#
      ~~~~0Ec;~~~~~~~~~~~~0O[_~~~~~~~~~~~~~~~~0?F?~~~~~~~~01YC0`V70M>m~~~~~~~~0R8`~~~~~~~~~~~~00EN\#
      ~~~~~~~~0;2C0=TL07hd0?fW~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0fQH~~~~~~~~~~~~~~~~~~~~~~~~0GGT~~~~\#
      ~~~~~~~~095Z0JB\~~~~0@>_0H58~~~~0KUM~~~~0;cj0`N0~~~~~~~~~~~~~~~~0>Rd~~~~00YK~~~~~~~~~~~~~~~~\#
      ~~~~0=:U0JVT0T?Y0W=5~~~~~~~~0CaC~~~~0Z52~~~~~~~~~~~~~~~~~~~~~~~~0QbU~~~~~~~~~~~~~~~~0ZFT0YC>\#
      06B<~~~~09MR~~~~~~~~0cde~~~~~~~~07`K~~~~0U5O~~~~~~~~0dL5~~~~0S[10Ok<~~~~~~~~0O=?~~~~0IZl~~~~\#
      ~~~~~~~~~~~~0e1I~~~~0VRa0VHl~~~~~~~~0<nU0A>^~~~~~~~~~~~~~~~~0SjK0Q7Q~~~~~~~~~~~~~~~~~~~~~~~~\#
      08nA0]L>~~~~~~~~~~~~~~~~087Z0Jd30OHj~~~~~~~~~~~~~~~~0_kW~~~~~~~~~~~~0eL009WF00<F07O10Ob=0bkm\#
      0@Gk~~~~~~~~~~~~01m50E@G~~~~~~~~~~~~0498025`03SJ06J_05Id0CFl0:VG0N<X0NdV0RWV0Z<Y0`gH0CkM~~~~\#
      0G7f0630~~~~~~~~0:Gg01f;~~~~~~~~00SM~~~~~~~~0b]]~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0R3l~~~~~~~~\#
      0IFM0I<10>[i0M0Z0UDS04^B0RPM0IQO0<Zo0_=I0NS^0f:k~~~~0KFj~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0P8j0LBR02UJ0]`_~~~~~~~~~~~~~~~~~~~~~~~~~~~~0e[20Plg~~~~~~~~~~~~~~~~~~~~0XA8~~~~~~~~\#
      ~~~~~~~~~~~~0Wm8~~~~~~~~0=N^0ME;0S;j~~~~~~~~~~~~01GE0Z_b~~~~~~~~0AYg0N5L0Y^Z0C0n0IaV0YoG0aYD\#
      ~~~~0]lG~~~~0d?V0Fc[08b:0?ml0`>^0@N9012?01=g0;9c0<Bf0X;9~~~~~~~~0HeJ~~~~~~~~~~~~0E\80_D8~~~~\#
      0N[B~~~~~~~~0@6B~~~~0fZ^~~~~~~~~~~~~~~~~~~~~0\Wk~~~~~~~~~~~~~~~~0cmJ0dZ_~~~~~~~~0^cY~~~~~~~~\#
      0:@e~~~~~~~~~~~~~~~~0MdS~~~~~~~~~~~~~~~~~~~~0E:O05aI0`1a0c>R0LKe~~~~~~~~~~~~~~~~~~~~0QTE0O5`\#
      05Wi0Seg09Co~~~~~~~~~~~~~~~~~~~~0XWI0X4O~~~~0eka~~~~~~~~~~~~~~~~~~~~~~~~0Ag10Hk]0\lI0F6j~~~~\#
      ~~~~~~~~~~~~0KLm~~~~0JNJ~~~~~~~~0SMi0[d5~~~~~~~~~~~~0?QH00hn0Xoh~~~~0M8B~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0UJ>~~~~~~~~~~~~~~~~~~~~0HYf~~~~~~~~0SU_~~~~~~~~0UgQ~~~~~~~~~~~~~~~~~~~~~~~~0dSk07:a07HQ\#
      0=_8~~~~~~~~~~~~~~~~~~~~0@_4~~~~~~~~0PYk0^[n~~~~~~~~~~~~~~~~~~~~0K5b05]G0WP3~~~~~~~~~~~~~~~~\#
      ~~~~0fbY~~~~~~~~0_]f~~~~~~~~~~~~~~~~0>9;~~~~03YZ0cN@~~~~~~~~~~~~0Pai04NL0f22~~~~0PDV0;j:02Hg\#
      0KZQ0\eL0a9k~~~~0Fkj0RGH~~~~0ZU306^J0bU1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0AO@0P3T~~~~~~~~0L:N\#
      ~~~~0OTR0Tj8~~~~02]=0TS60ZMb08Mb~~~~0d7e0B4c~~~~~~~~~~~~00080U^Y0V=80A4I0aM10\^70;P60JJ>0^O\\#
      075V~~~~0[M;~~~~~~~~~~~~~~~~0XiV0TFa~~~~~~~~~~~~04Ul~~~~0<;80BaK~~~~0Yfh0BJK0ETh0BT1~~~~~~~~\#
      ~~~~0L5D~~~~0c2F~~~~~~~~0>BN0KaH0T8^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0KhA~~~~~~~~0HD\0J1k\#
      0Rdn0V2K~~~~~~~~0B;`~~~~~~~~~~~~~~~~~~~~0:d7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0WC=~~~~~~~~06d]\#
      0H<f0?2M~~~~~~~~~~~~0aSL~~~~~~~~0GT[0KoF0[[l0MMU0cTO0T_[~~~~~~~~~~~~~~~~~~~~0GkA04m^0Gb3~~~~\#
      ~~~~~~~~0>2Q~~~~~~~~0daL~~~~0_UH~~~~~~~~~~~~~~~~~~~~~~~~08V7~~~~~~~~~~~~0eTP0`_Z0;\30I3f~~~~\#
      ~~~~~~~~~~~~0<J]~~~~~~~~0MV^~~~~~~~~~~~~~~~~~~~~0P?F~~~~~~~~~~~~~~~~~~~~~~~~~~~~0<h^0[1?0dh?\#
      0\5T~~~~~~~~0EkR0XQ\0`8K0dED~~~~0A`h~~~~~~~~~~~~~~~~~~~~~~~~0COn0<be0IiT0Ro\0=eJ0LZ10]XV~~~~\#
      ~~~~0HJk~~~~~~~~0fig~~~~~~~~~~~~0HS:~~~~~~~~~~~~0AER0MmX0\Gm0e8k~~~~0QMk~~~~~~~~0PL@~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0aj?~~~~06<2~~~~~~~~~~~~~~~~~~~~0D_90H`i~~~~~~~~0Vg_~~~~~~~~0QCe0D5=0bEd\#
      0e@Q~~~~0_e^~~~~~~~~~~~~0:PK~~~~0V\k0QYZ03?R~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0FK5~~~~\#
      ~~~~005l~~~~~~~~0FXY~~~~~~~~0J]R0NC:039Z~~~~~~~~0Y:P0@iS~~~~0M]k0Zj=~~~~~~~~~~~~~~~~~~~~09^O\#
      ~~~~0`FQ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~08B0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0ebA~~~~~~~~~~~~0DPX~~~~
      """#)
}
