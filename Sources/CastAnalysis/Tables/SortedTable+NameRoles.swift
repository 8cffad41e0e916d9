// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:DS able:o aboard:F acj:f added:Q air:o airman:t always:E am:E an:DS another:S answered:Q
    answers:Q any:S appellate:y archdeacon:t army:b ask:E asked:Q asks:Q associate:y associates:u
    aunt:AK auntie:AK aunty:AK barque:F bdr:t beg:E believe:E ben:p berry:x big:e bin:p bint:p
    blushed:V board:F boat:F bombardier:t bowed:V bows:F bridge:x brig:F brook:x bros:u brother:K
    brothers:u burn:x bury:x by:Tx c:f cabinet:b can:E can't:E canon:t castle:x ch:do chief:y
    chuckled:V church:x cie:u circuit:y city:l cj:f cliff:x co:Iu cock:x color:o colour:o combe:x
    come:E commonwealth:s company:Iu congress:b const:dt constable:q continued:Q corp:I
    corporation:I coughed:V could:E cousin:AK crew:F cried:V croft:x crown:v cruiser:F cst:dt
    curate:t cwo:t czar:r dac:qt dad:K daddy:K dale:x dare:E daughter:u daughters:u day:x dc:qt
    dci:qt dcs:qt dear:e dearest:e deck:F decks:F degli:p della:p dello:p den:p der:p destroyer:F
    det:dqt detective:q di:qt district:y do:E don:a don't:E dona:a ds:qt dsi:qt during:T each:ST
    early:T either:S ejaculated:V embassy:b emperor:r empress:r enquired:Q every:ST exclaimed:V
    fall:x father:K fear:E feel:E field:x find:E first:o flight:o ford:x frau:a frigate:F frowned:V
    fusilier:t galleon:F gate:x giggled:V give:E glanced:V gnr:dt go:E good:e government:b govt:b
    grandfather:AK grandma:K grandmamma:K grandmother:AK grandpa:K grandpapa:K granny:K great:e
    grinned:V groaned:V growled:V guardsman:t gunner:t ham:x hate:E have:E head:x heart:x her:S
    herr:a hhj:jt hill:x his:S hissed:V holdings:k hope:E house:x hull:F hurst:x ibn:p in:T inc:I
    incorporated:I industries:k inquired:Q insp:qt inspector:q international:k interposed:V
    interrupted:V island:l islands:l isle:l isles:l its:S j:f ja:f jj:fn jja:fn jr:g jsc:f judge:j
    judges:n justice:j justices:n kaiser:r keel:F ketch:F king:rx kingdom:s kirk:x knelt:V know:E
    l:f lance:o land:x last:T late:T laughed:V lcpl:t leading:o leave:E ley:x like:E little:e lj:f
    ljj:fn lock:x love:Ex low:x ma:K madam:a madame:a mademoiselle:a magistrate:jty make:E mama:K
    mamma:K man:x many:S march:x marine:t mark:x mast:F master:x masts:F may:E mean:E mere:x mgr:dt
    mid:T might:E minster:x miss:am mister:a mistress:a mom:K mommy:K monsieur:a monsignor:t moor:x
    more:x mother:K mouth:x mr:a mrs:aw ms:a msgr:dt msgt:t mum:K mummy:K murmured:V must:E
    muttered:V my:S navy:b need:E neither:S never:E next:T no:S nodded:V observed:Q old:e on:T
    ought:E our:S p:f pa:K palace:l papa:K parliament:b partners:u patrolman:t pc:qt peninsula:l
    petty:o pfc:t pharaoh:r pj:f pool:x poor:e pope:r port:x pray:E prebendary:t presiding:y
    prioress:t province:l pte:dt queen:r ran:V recorder:t rector:t regina:v rejoined:V remarked:Q
    repeated:Q replied:Q replies:Q republic:s retorted:V returned:Q rex:v rfn:t rick:x ridge:x
    rifleman:t rigging:F ring:x rose:x rt:do said:Q sapper:t sat:V say:E says:Q schooner:F scj:f
    screamed:V seaman:t second:o see:E senate:b senior:y senor:a senora:a sfc:t shall:E shan't:E
    shaw:x sheriff:t ship:F shire:x should:E shouted:V shrugged:V side:x sighed:V signor:a signora:a
    since:T sir:a sister:K sloop:F smiled:V smith:x sneezed:V sobbed:V sohn:u some:S son:ux sons:u
    spc:t spr:t sprang:V squadron:o sr:g ssgt:t staff:o stammered:V stared:V state:s stead:x
    steamer:F steamship:F stern:F stone:x sub:o submarine:F such:S superintendent:q suppose:E
    supt:qt swear:E take:E tell:E tells:Q ten:p ter:p that:D the:D their:S these:D thine:S think:E
    thinks:Q this:DT those:D thought:Q thy:S till:T told:Q ton:x tpr:t trawler:F tree:x trooper:t
    tsar:r tsarina:r tsgt:t uncle:AK union:s until:T van:p ven:dt venerable:t very:o vessel:F von:p
    walked:V want:E ward:x warden:t warrant:o water:x way:x wdc:qt wdi:qt wds:qt well:x wept:V
    whaler:F what:S which:S whispered:V whose:S wick:x will:E wing:o winked:V wish:E won't:E wood:x
    worth:x would:E wpc:qt wrote:Q yacht:F yawned:V young:e your:S zu:p
    """,
    index:
      #"""
      ~~~~~~~~0MVf04Vd05Ia0G1`0XgC0_Kg0_Td0g^507G<~~~~0=Z0~~~~~~~~0@oY00K]~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~01[<084@03;6~~~~04D`04NL0@=M~~~~~~~~~~~~0OZ00bF?~~~~0E8G~~~~0cB9~~~~~~~~0FHc~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0;kN0d@d0gEW~~~~~~~~0:oM0Z]o0@QS0ME[0[4V0\OH0h]2~~~~~~~~~~~~05b9~~~~~~~~\#
      ~~~~05X\0G?Q0R5h0:F<0BGU0g4k~~~~0F?M0aI]0f?X0LN:0Fcc0]CH~~~~~~~~~~~~~~~~03i_~~~~06]l0f8o0G8K\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~04jb0`=40bN[0c<T~~~~~~~~0\3U~~~~~~~~~~~~0GUB~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0`No0:g8~~~~~~~~0fm=~~~~~~~~~~~~0UIO0M`n~~~~064U0EUn0WUT~~~~~~~~03D?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0h>h~~~~~~~~~~~~0QOH0_fU~~~~07`>~~~~~~~~~~~~~~~~0]LO~~~~~~~~~~~~~~~~\#
      0;78~~~~010>0abi0kg00[NO0HD;~~~~0^4>0Ve9~~~~~~~~~~~~~~~~~~~~0k_>0[CB~~~~~~~~08II~~~~~~~~0HOF\#
      ~~~~0?A10Y@30TIX0>JO~~~~0SY3~~~~0`a4~~~~0aR_~~~~0;^_0bVm0ehB~~~~0j[W~~~~0JaY~~~~0MnV~~~~~~~~\#
      ~~~~~~~~~~~~0f\70415~~~~~~~~0<LH0<^S0?_I~~~~~~~~~~~~02P30=9^0UfF0aCQ~~~~~~~~~~~~0UbX~~~~~~~~\#
      ~~~~0H6;~~~~~~~~~~~~0Ra_~~~~~~~~~~~~~~~~0@[?0OS@~~~~01gC0eO70Oom~~~~~~~~0U\`~~~~~~~~~~~~00EN\#
      ~~~~0UT70<3C0>\L08ad0A;W~~~~~~~~~~~~0kPV~~~~~~~~~~~~~~~~0koH~~~~~~~~~~~~~~~~~~~~~~~~0IZT~~~~\#
      ~~~~~~~~09nZ0LU\0AaV0B0_0JH8~~~~0N>M~~~~0<kj0e?0~~~~~~~~~~~~~~~~0?gd~~~~00YK~~~~~~~~~~~~~~~~\#
      ~~~~0>BU0M0T0WcY0Zh5~~~~~~~~0E_C~~~~0^=2~~~~~~~~~~~~~~~~~~~~~~~~0U>U~~~~~~~~~~~~~~~~0^NT0]4>\#
      074<~~~~0:NR~~~~06O30hde~~~~~~~~08RK~~~~0X`O~~~~~~~~0iL5~~~~0W?10S1<0T2@~~~~0RC?~~~~0Kml~~~~\#
      ~~~~~~~~~~~~0j1I~~~~0Z=a0Z3l~~~~~~~~0>6U0C0^~~~~~~~~~~~~~~~~0WNK0TDQ~~~~~~~~~~~~0AhI~~~~~~~~\#
      09gA0a]>~~~~~~~~~~~~~~~~090Z0M>30RNj~~~~~~~~~~~~~~~~0d\W~~~~~~~~~~~~0jL00:XF00<F08A103Yk0Rh=\#
      0B9k0gdm0k9E~~~~02A50GLG~~~~~~~~~~~~04]802I`047J07<_05md0EDl0;WG0Q:X0QjV0V;V0^DY0e`H0EiM0k2l\#
      0IJf06e0~~~~~~~~0;Hg024;02;K~~~~00SM~~~~~~~~0gV]~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0UOl~~~~~~~~\#
      0KYM0KO10@0i0OaZ0XoS05BB0V4M0KdO0=bo0cNI0QY^0kXk~~~~0Mhj~~~~~~~~~~~~~~~~0Wjn~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0S>j0NlR02iJ0b1_~~~~~~~~~~~~~~~~~~~~~~~~~~~~0jb20T9g~~~~~~~~~~~~~~~~~~~~0[l8~~~~~~~~\#
      ~~~~~~~~~~~~0[X8~~~~~~~~0>V^0P6;0V_j~~~~~~~~~~~~01UE0_0b~~~~~~~~0CRg0Q3L0]UZ0Dnn0L4V0G`b0]fG\#
      00b30b=G0eGn0fRD0I6[09[:0ABl06U`0B@901@?01Kg0<Ac0=Jf0[f90do^0i?V0K8J~~~~~~~~~~~~0Go80cU8~~~~\#
      0QaB~~~~0\B40AYB~~~~0l8^~~~~~~~~~~~~~~~~~~~~0`hk~~~~~~~~~~~~~~~~0hmJ0iZ_0^]G~~~~0QGB0c4Y~~~~\#
      0;Ae~~~~~~~~~~~~~~~~0PUS~~~~~~~~~~~~~~~~~~~~0GFO06EI0dba0h7R0O5e00kL~~~~~~~~~~~~~~~~0U0E0R;`\#
      06;i0WIg0:<o0cf40dG8~~~~~~~~~~~~0\HI0[_O0TaJ0kAa~~~~~~~~~~~~~~~~~~~~0d8m0Ce10K>]0a=I0HIj~~~~\#
      ~~~~~~~~~~~~0N5m~~~~0LhJ~~~~~~~~0W1i0`55~~~~~~~~~~~~0@fH016n0\`h~~~~0OiB~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0Y5>~~~~~~~~~~~~~~~~~~~~0Jlf~~~~~~~~0W9_~~~~~~~~0YRQ~~~~~~~~~~~~~~~~~~~~~~~~0iSk07la08:Q\#
      0>l8~~~~~~~~~~~~~~~~~~~~0BQ4~~~~~~~~0S_k0bln~~~~~~~~~~~~~~~~~~~~0MOb06AG0[;30>g:~~~~~~~~~~~~\#
      ~~~~0l@Y~~~~~~~~0dNf~~~~~~~~~~~~~~~~0?N;~~~~04=Z0hG@~~~~~~~~~~~~0Sgi052L0kH2~~~~0SJV0=2:02\g\#
      0NCQ0a6L0f2k~~~~0I>j0UkH~~~~0^f307PJ0gN1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0CH@0S9T~~~~03S=0NdN\#
      0Plb0RZR0XU8~~~~031=0X>60^Ub09Fb~~~~0i7e0D2c~~~~~~~~~~~~00080YIY0Yh80BfI0fF10`o70<X60CYa0Ld>\#
      07gV0b`\0_^;0hV^~~~~~~~~~~~~0\ZV0X1a~~~~~~~~~~~~059l~~~~0=C80D_K~~~~0]]h0DHK0Ggh0DR1~~~~~~~~\#
      ~~~~0N_D~~~~0gkF~~~~~~~~0?WN0NJH0W\^~~~~~~~~~~~~~~~~~~~~0AR9~~~~~~~~~~~~0NQA~~~~~~~~0JW\0LDk\#
      0VHn0?2d0Y]K0]lE0D9`~~~~0FNQ~~~~~~~~~~~~0;e7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0Zn=~~~~~~~~07V]\#
      0JOf0@GM~~~~~~~~~~~~0fLL~~~~~~~~0Ig[0NYF0_ll0P>U0hMO0XJ[0CAP~~~~~~~~~~~~~~~~0J>A05Q^0<:@0J53\#
      ~~~~~~~~0?GQ~~~~~~~~0iaL~~~~0d0H~~~~~~~~~~~~~~~~~~~~~~~~09O7~~~~~~~~~~~~0jTP0eXZ0<d30KFf~~~~\#
      ~~~~~~~~~~~~0=R]~~~~~~~~0PG^~~~~~~~~~~~~~~~~0L]B0SEF~~~~~~~~~~~~~~~~~~~~~~~~~~~~0>0^0_B?0ih?\#
      0`FT~~~~~~~~0H>R0\<\0diK0iED~~~~0C^h~~~~~~~~~~~~~~~~~~~~~~~~0EMn0=je0L<T0VS\0?:J0OD10aiV~~~~\#
      ~~~~0J]k~~~~~~~~0lGg~~~~~~~~~~~~0Jf:~~~~~~~~~~~~0C7R0P^X0`Xm0j8k~~~~0Tik~~~~~~~~0SR@~~~~~~~~\#
      ~~~~~~~~~~~~0TPC~~~~0fc?~~~~06n2~~~~~~~~~~~~~~~~~~~~0Fk90K3i~~~~~~~~0ZR_~~~~~~~~0TWe0F3=0g>d\#
      0j@Q~~~~0dV^~~~~~~~~~~~~0;QK~~~~0ZGk0U5Z03cR~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0H^5~~~~\#
      ~~~~005l~~~~0]=K0HkY~~~~~~~~0M7R0QA:03MZ~~~~~~~~0\kP0B[S~~~~0PNk0_;=~~~~~~~~~~~~~~~~~~~~0:_O\#
      ~~~~0e7Q~~~~~~~~0PfK~~~~~~~~~~~~~~~~~~~~0FUT~~~~09;0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~08Z2~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0jiA~~~~~~~~~~~~0F\X0AKI
      """#)
}
