// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:DSW ab:Li abbess:h abbot:h able:o aboard:F acj:f act:X acting:P action:X added:Q admitted:P
    aerospace:^ af:p affiliated:P ag:i agreement:X air:o airman:t airways:^ aja:f ajp:f aka:N ald:d
    alias:N all:c also:BGZ always:E[ am:E amendment:X an:DSW ancient:B and:GW another:S answered:Q
    answers:Q any:S ao:Li ap:p appellate:y appointed:P aps:Li archdeacon:ht are:U army:b as:GWZ
    asa:Li ask:E asked:Q asks:Q associate:y associates:u asst:dt at:W auctioneers:^ auf:p aunt:AKR
    auntie:AK aunty:AK authorised:P authorized:P automotive:^ bakeries:^ bakery:^ baron:z baroness:Y
    barque:F based:P bdr:dt beg:E being:P believe:E ben:p berry:x best:G better:G beverages:^ bey:h
    bhd:Ld big:e bill:X bin:p bint:p birth:G blushed:V board:F boat:F bombardier:t bonds:X born:M
    both:Wc bottlers:^ bowed:V bows:F breweries:^ brewers:^ brewery:^ brickworks:^ bridge:x brig:F
    brook:x bros:u brother:KR brothers:u burgrave:z burn:x bury:x business:Z bv:Li by:GTWx c:f
    cabinet:b called:CNPZ can:EU can't:E canon:t castle:x cdr:d cement:^ ceramics:^ ch:do
    chartered:P chemicals:^ chief:y chuckled:V church:x cic:Li cie:u circuit:y city:l cj:f cliff:x
    cllr:d closing:X cmdr:d cmsgt:dt cmsr:dt co:Iu cock:x code:X collectively:Gc color:o colour:o
    combe:x comdr:d come:E commonly:G commonwealth:s commr:dt company:Iu complaint:X comte:z
    comtesse:JY conde:z condesa:Y congress:b const:dt constable:q constituted:P conte:z contessa:JY
    continued:Q contract:X controlled:P convention:X corp:I corporation:I coughed:V could:EU[
    count:z countess:Y cousin:AKR cpo:dt created:P crew:F cried:V croft:x crown:v cruiser:F csm:t
    cst:dt curate:t cwo:dt czar:r dac:qt dad:K daddy:K dale:x dare:E date:X daughter:Ru daughters:u
    day:x dc:qt dci:qt dcj:f dcs:qt dd:Li dean:h dear:e dearest:e decision:X deck:F decks:F deed:X
    degli:p della:p dello:p den:p dep:dt der:p destroyer:F det:dqt detective:q dey:h di:qt did:U[
    directive:X distillers:^ distillery:^ district:y djp:f do:E does:U doge:h doing:CPZ domiciled:P
    don:a don't:E dona:Jat doo:Li ds:qt dsi:qt dubbed:N duc:z duca:z duchessa:JY duchesse:JY duly:W
    duque:z duquesa:Y during:T each:STWc ead:Li early:T ehf:Li eirl:L either:S ejaculated:V elder:~
    elected:P elector:h electronics:^ embassy:b emir:h emperor:r empress:r enquired:Q ens:dt eood:L
    established:P every:ST exclaimed:V existing:P facility:X fall:x father:KR fear:E feel:E ferch:p
    fg:o field:x figli:u fils:| find:E first:o flight:o flt:o foods:^ ford:x formally:G formed:P
    former:G formerly:CNZ foundry:^ frau:Ja fraulein:m freifrau:Y freight:^ freiherr:z frigate:F
    frowned:V full:G fusilier:t galleon:F garments:^ gasworks:^ gate:x giggled:V give:E glanced:V
    glassworks:^ gnr:dt go:E goddaughter:R godson:R good:e goods:X government:b govt:b gp:o graf:z
    grafin:JY granddaughter:R grandfather:AKR grandma:K grandmamma:K grandmother:AKR grandpa:K
    grandpapa:K grandson:R granny:K great:e grinned:V groaned:V growled:V guardsman:t guidelines:X
    gunner:t gysgt:dt had:U[ ham:x has:U[ hate:E haulage:^ have:EU having:P head:x headquartered:P
    heart:x held:P henceforth:CZ her:GOS hereafter:CZ herein:CZ hereinafter:CWZ herr:a hf:Li hhj:jt
    hijos:u hill:x his:GOS hissed:V holdings:k hope:E house:x hull:F hurst:x husband:R ibn:p in:TW
    inc:I incorporated:IP individually:Wc industries:k inquired:Q insp:qt inspector:q
    international:k interposed:V interrupted:V ironworks:^ is:U island:l islands:l isle:l isles:l
    its:GSW j:f ja:f jj:fn jja:fn jnr:g jointly:c jp:f jr:g jsc:f judge:j judges:n judgment:X
    junior:| just:[ justice:j justices:n kaiser:r keel:F ketch:F kft:Li kg:Li kgaa:L king:rx
    kingdom:s kirk:x kk:Li knelt:V knight:h know:E known:CNPZ l:f laird:h lance:o land:x landgrave:z
    last:T late:T later:G laughed:V lcdr:d lce:o lcpl:dt ldr:t leading:o lease:X leave:E ley:x
    licence:X license:X licensed:P like:E limitada:L limited:P listed:P litigation:X little:e lj:f
    ljj:fn lllp:L llp:L loan:X locally:G located:P lock:x logistics:^ love:Ex low:x lp:Li ltc:dt
    ltcol:dt ltd:L ltda:Ld ltjg:dt ma:K maam:H mac:` madam:Ha madame:Ja mademoiselle:am
    magistrate:jty make:E mama:K mamma:K man:x many:S march:x marchesa:JY marchese:z margrave:z
    marine:t mark:Xx marks:X marques:z marquise:JY married:P mast:F master:x masts:F may:EU mayor:h
    mayoress:ht mcpl:t mcpo:t mean:E mere:x merger:X mgr:dt mid:T might:E millers:^ minster:x
    miss:am mister:a mistress:Ha mlle:m mme:J modern:B mom:K mommy:K monsieur:a monsignor:t moor:x
    more:x mother:KR motion:X motors:^ mouth:x mr:a mrs:aw ms:Ha msgr:dt msgt:dt mum:K mummy:K
    murmured:V must:EU muttered:V my:OS name:BG named:P navy:b nawab:h nee:M need:E neither:S
    nephew:R never:E[ next:T ni:` nic:` nicknamed:N niece:R nizam:h no:S nodded:V note:X notes:X
    now:B nv:Li nyrt:L o:` oao:Li observed:Q of:W ofc:dt officially:G often:G ohg:Li ojsc:L old:Ge
    on:TW one:W only:[ ooo:Li optics:^ or:BCG order:X organised:P organized:P originally:N ought:E
    our:OS outfitters:^ owned:P oy:Li oyj:L p:f pa:K palace:l papa:K parliament:b partners:u
    patent:X patents:X patrolman:t pc:Liqt pen:G peninsula:l pere:| period:X petition:X petroleum:^
    petty:o pfc:dt pharaoh:r pharmaceuticals:^ pharmacies:^ pharmacy:^ pj:f pjsc:L plan:X plastics:^
    pllc:L plt:o policy:X pool:x poor:e pope:r popularly:G port:x pray:E prebendary:t premises:X
    presiding:y previously:N price:X printers:^ prior:h prioress:ht products:X professionally:G
    program:X programme:X project:X property:X proposal:X protocol:X province:l provost:h
    pseudonym:N pte:Ldit ptl:dt pty:L publishers:^ publishing:^ qualified:P queen:r radm:d ran:V
    real:G realtors:^ recorder:t rector:t referred:CPZ refineries:^ refinery:^ regent:h regina:v
    registered:P regulation:X regulations:X reinsurance:^ rejoined:V related:P remarked:Q repeated:Q
    replied:Q replies:Q report:X represented:P republic:s residing:P retired:P retorted:V returned:Q
    rex:v rfn:dt rick:x ridge:x rifleman:t rigging:F ring:x rose:x rt:do rule:X rules:X sa:i sab:Li
    sac:Li said:Q sapi:Li sapper:t sarl:L sas:Li sasu:L sat:V say:E says:Q schedule:X schooner:F
    scj:f screamed:V scrl:Li sdn:Ld se:Li seaman:t second:o securities:X see:E semiconductors:^
    senate:b senior:y| senor:a senora:Ja senorita:m services:X settlement:X sfc:dt sgm:t shall:EU
    shan't:E shares:X shaw:x sheriff:ht ship:F shipbuilders:^ shipping:^ shipyard:^ shipyards:^
    shire:x should:EU shouted:V shrugged:V side:x sighed:V signor:a signora:Ja signorina:m simply:GZ
    since:T sir:a sister:KR site:X sloop:F slp:Li smiled:V smith:x smsgt:dt sneezed:V snr:g sobbed:V
    software:X sohn:u sohne:u solicitors:^ some:S sometimes:GZ son:Rux sonner:u sons:u spa:Li spc:t
    spr:dt sprang:V sqn:o squadron:o sr:g srl:Li ssgt:dt staff:o stage:G stammered:V stared:V
    state:s statute:X ste:d stead:x steamer:F steamship:F steelworks:^ stepbrother:R stepdaughter:R
    stepfather:R stepmother:R stepsister:R stepson:R stern:F still:G stock:X stone:x stores:^
    study:X sub:o submarine:F such:S superintendent:q supermarkets:^ suppose:E supt:qt survey:X
    swear:E take:E technologies:^ telecom:^ telecommunications:^ tell:E tells:Q ten:p ter:p term:X
    terms:X territory:X textiles:^ that:D the:DGWZ their:GOS then:B[ these:D thine:S think:E
    thinks:Q this:DT those:D thought:Q through:W thy:S till:T to:Z today:B together:c told:Q ton:x
    tpr:dt traded:P trading:CPZ transaction:X transactions:X trawler:F treaty:X tree:x trooper:t
    tsar:r tsarina:r tsgt:dt twin:R ug:Li ui:` uncle:AKR under:G unincorporated:P union:s united:P
    until:GT usually:G vadm:d van:p ven:dt venerable:t very:o vessel:F vicomte:z vicomtesse:JY
    viscount:z viscountess:Y vom:p von:p walked:V want:E ward:x warden:t warrant:o was:U water:x
    waterworks:^ way:x wdc:qt wdi:qt wds:qt well:x wept:V were:U wg:o whaler:F what:S which:SW
    whispered:V who:W whose:SW wick:x widow:R widower:R wife:R will:EU[ wing:o winked:V wish:E
    with:W wo:t wo1:t wo2:t won't:E wood:x work:X works:X worth:x would:EU[ wpc:qt wrote:Q yacht:F
    yawned:V young:e younger:~ your:OS zao:Li zonen:u zrt:Li zu:p zum:p zur:p
    """,
    index:
      #"""
      ~~~~~~~~09G_0`>`0=Fa0j0f~~~~1c\5~~~~~~~~0@b<~~~~17Jn~~~~0AgJ~~~~01;]~~~~~~~~0Q=L1Dcd~~~~~~~~\#
      ~~~~~~~~~~~~~~~~0B?@07R6~~~~~~~~0;<L0RDM~~~~0iCA~~~~1WY?~~~~0N3E~~~~~~~~~~~~~~~~~~~~0]lc0XMC\#
      ~~~~~~~~0K]7~~~~~~~~16\?1>Ge1\7d~~~~1IF<0HMM1J?o0R_S0iK[1JWV1M<H~~~~~~~~~~~~~~~~0=`91=G30T0c\#
      1=>e0=U\13ih~~~~0WRU~~~~~~~~~~~~0]SM~~~~~~~~~~~~0_2c~~~~~~~~0V?5~~~~0VHD09__~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~14o=~~~~1CN5~~~~1Sl4~~~~~~~~10ML1Z[T1\Mi1L@U1b`?~~~~~~~~0a2B~~~~0mUV1dOe~~~~0Q6O\#
      0SeQ~~~~~~~~~~~~0HE8~~~~05iT1ac=0Glj1QQN~~~~0Vg;1E=@~~~~~~~~~~~~1UbY~~~~~~~~08i?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0PgO~~~~~~~~~~~~12lH1:Y:1SFU1kAP~~~~~~~~1ZJO~~~~1NlO~~~~~~~~~~~~~~~~\#
      0HU8~~~~03`>1Vli1jG01K1O00i70Uki0Yao1=k91S4`~~~~~~~~1kMA~~~~~~~~1JfB1PlE~~~~0BkI~~~~~~~~0b7F\#
      ~~~~1FH3~~~~16dX0LcO1PJ918:0~~~~1Tj4~~~~~~~~1DDC1X9m1_@B0Lom0eEm~~~~1AQV0dmY~~~~0joV~~~~~~~~\#
      ~~~~~~~~~~~~~~~~012o~~~~02L70>Od~~~~~~~~~~~~~~~~~~~~06E30K9^1<QF~~~~~~~~~~~~~~~~1<MX08B508M5\#
      ~~~~0aS;~~~~0;X=~~~~~~~~~~~~~~~~~~~~~~~~0no@1`V;~~~~05GC1^g70\@T0oKm~~~~1;e`~~~~~~~~~~~~00]N\#
      1LIC1;]70IXC1M1R0CVd~~~~~~~~~~~~~~~~1inV~~~~~~~~~~~~~~~~0Ge=1jOH08^<~~~~~~~~1MXg1CBS~~~~~~~~\#
      ~~~~~~~~1K^n~~~~0U>V0UM_~~~~~~~~0kjM~~~~1^W0~~~~1B5W~~~~~~~~~~~~0QDd~~~~02CK~~~~1;DC1FQ[~~~~\#
      17nP0L[U1JJ504]0~~~~~~~~~~~~0\fC~~~~0QZj~~~~1@4_1i7Z~~~~1k9C~~~~0_nG19EU1XOm~~~~~~~~0bGh0ZYK\#
      0@O<1PeT~~~~~~~~0?731eYe~~~~~~~~~~~~~~~~~~~~~~~~~~~~1fT501CF1>m1~~~~0:Ia16;@147?~~~~0fil~~~~\#
      ~~~~~~~~0BSc~~~~~~~~~~~~~~~~~~~~~~~~0XX^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0N>5~~~~~~~~\#
      0F^A1Ijl1V`>~~~~1;0Q1a0A0i<3~~~~14Bj~~~~~~~~0_Ak~~~~1]AW~~~~10k017hY1gg00H6F1i<R0Bc109n;14\=\#
      ~~~~~~~~~~~~~~~~~~~~0`iG~~~~~~~~~~~~~~~~~~~~0:]J1PZY13GV12MX0I<G1_8H1>>\1<fV1DNY~~~~0]0M~~~~\#
      0cCf~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0geE1cB]~~~~092]~~~~~~~~~~~~0LB[~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0QMi~~~~1EeS~~~~1<_M0mE>0L4o~~~~~~~~~~~~~~~~1]VP~~~~~~~~~~~~~~~~0CKe~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0nFR07?J1WD_1:LR~~~~12DQ~~~~~~~~~~~~~~~~1hY2~~~~~~~~~~~~~~~~~~~~~~~~0Ce3~~~~~~~~\#
      ~~~~~~~~~~~~1K;8~~~~~~~~1?VP0oR;0e?i1[fi~~~~~~~~0Qb>0l=U~~~~~~~~12=L1O6Z1^_n0[jn~~~~~~~~~~~~\#
      ~~~~0?f;~~~~1VOJ0bo[0TBl1TP>0BL`0V_904B?04Mg0Imc1^=^~~~~~~~~~~~~~~~~0PJO~~~~1:8:1[48~~~~~~~~\#
      0Wfl1<Gd~~~~0TgB~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1Kc?~~~~~~~~1fb_~~~~1@?e~~~~12ZB1ZBY0FD;\#
      ~~~~~~~~~~~~~~~~~~~~11<S~~~~~~~~~~~~~~~~~~~~0`aO0MN51]ma~~~~0nPe~~~~~~~~19\H~~~~~~~~18JE13o`\#
      0>Ui1?ag0G3o1[T4~~~~~~~~~~~~0]\>1LjI1KBO17SJ~~~~~~~~~~~~~~~~~~~~~~~~1[om~~~~0e_]0V6o~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0hZJ0h36~~~~1>^i~~~~~~~~1h7]~~~~~~~~1MMh~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0:7N1F=>~~~~~~~~1i0D~~~~~~~~~~~~~~~~0:Vd1>f_1Q;M1^GE~~~~1T_h~~~~~~~~~~~~~~~~~~~~1f[k0ANa0BEQ\#
      0Nb80=kO1T=o0A]G~~~~16Tm1c9l~~~~~~~~15hk1Yjn1cUJ~~~~~~~~~~~~~~~~~~~~0>]G1J^3~~~~~~~~0<_[0<Ue\#
      18XM1jjY~~~~~~~~1]3f~~~~0hiS~~~~~~~~0PT;~~~~1I_e1e<@~~~~~~~~~~~~1if20<BL~~~~~~~~1_Tk~~~~06Qg\#
      1HIG1UkL~~~~1bXG~~~~~~~~~~~~~~~~0A2J1c11~~~~~~~~1E0P~~~~0GOD~~~~0M[j~~~~0Y0@~~~~~~~~~~~~0n=N\#
      ~~~~14NR~~~~1W<d07H=0gEL0f040E6b1Q]b12bC0ZFc~~~~1_f9~~~~~~~~~~~~~~~~0eOE1`@11UZ70JE60YNa1_a3\#
      0AIV~~~~1S>;0DM[~~~~1GUT~~~~~~~~1ADa~~~~~~~~~~~~0<i61ZS5~~~~~~~~~~~~1O>h1OHP~~~~~~~~~~~~~~~~\#
      1X\Q~~~~~~~~1ciF~~~~~~~~0P]N~~~~1?7U0m[i~~~~~~~~~~~~~~~~~~~~~~~~~~~~1Z2^0m1A~~~~0PBH0gTk1G6f\#
      ~~~~0Nhd~~~~~~~~079F0[3`1Wa=~~~~~~~~~~~~0IJ7~~~~~~~~~~~~0An61E^i1Gbm~~~~~~~~1JP=~~~~~~~~~~~~\#
      0R6<0RUM~~~~~~~~1Mge1`FL~~~~~~~~~~~~~~~~0S;Y05bh1eBO~~~~0XiP~~~~~~~~~~~~~~~~~~~~0=N^0I_@~~~~\#
      ~~~~~~~~0OFQ1?In~~~~1fiL~~~~0kAf~~~~~~~~~~~~10U519:e~~~~~~~~~~~~~~~~~~~~1h0P1_0Z0JQ30egf~~~~\#
      ~~~~0_WD~~~~0Kd]0hCR~~~~~~~~0Z1V~~~~~~~~~~~~~~~~15LF1h?P~~~~~~~~1Kj]0O9V0D9F1?ma1RK?~~~~~~~~\#
      ~~~~~~~~~~~~~~~~1fMD1^4K~~~~~~~~0Yjh18_:1<A`~~~~~~~~0XBS~~~~~~~~0L<e0gLT~~~~0EKl0Je40O0J0j:V\#
      0n`10;oF0dik1]NQ1kHg~~~~~~~~~~~~0e2:~~~~0i\6~~~~0X_R0<I711EX1LWC~~~~~~~~~~~~0l6e15Z@0iji~~~~\#
      ~~~~~~~~~~~~179C~~~~054C1aY?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1;lg0]:=1b4d\#
      1`bh~~~~~~~~~~~~~~~~~~~~0I5K~~~~0UVa1ITk09YR1i^b~~~~~~~~1YS;~~~~~~~~~~~~~~~~~~~~~~~~0bW5~~~~\#
      0GGV~~~~0H_P~~~~~~~~~~~~~~~~0i5R~~~~09:Z~~~~~~~~~~~~0WmS1N?\115k1U931_J31`M1~~~~~~~~~~~~0H=O\#
      0lC]~~~~~~~~~~~~11MK1>7N0DE[~~~~~~~~~~~~0^JT0Qlc~~~~~~~~~~~~~~~~1dho~~~~~~~~~~~~~~~~0CD20RN4\#
      1@Fi~~~~~~~~~~~~1;P`~~~~085W1h`A~~~~1Cn]0^[X~~~~05@h~~~~1EVC0;Dd~~~~~~~~1RTg1R]d~~~~0AVK~~~~\#
      ~~~~0Kl0~~~~~~~~0SYY~~~~~~~~~~~~~~~~~~~~1EJ:~~~~~~~~~~~~0C<Q04h<0Oo<0Ocg1?fm0;2`~~~~~~~~~~~~\#
      1Ah@~~~~0o6011TA~~~~0\4G~~~~1Za9~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0IPN0d:d1SeW1bNW~~~~~~~~\#
      ~~~~1eR2~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0DYZ~~~~0`ZQ1ajk0G=<1B=O~~~~~~~~1VF]~~~~1`9X\#
      0g^:1KVl1NcH~~~~~~~~~~~~~~~~~~~~~~~~0?Fl1_Zo0`KK1\WN~~~~~~~~~~~~~~~~~~~~~~~~0<:b1X1[0VU^~~~~\#
      ~~~~~~~~021c1iB6~~~~~~~~1Fk]~~~~~~~~~~~~~~~~1F^W0YSR~~~~~~~~1TFo~~~~~~~~~~~~~~~~~~~~00<904cR\#
      1:?O0jBn~~~~0>=U0\\n1@\T~~~~~~~~~~~~0kKd~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1d<h0`E30hRD~~~~~~~~\#
      ~~~~~~~~0AB>~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~19Ul~~~~~~~~~~~~~~~~0P;k0ak;1EkV0W=;1H0M\#
      1PA>1]b9~~~~0g8I1j?>0@Cd1aIO~~~~~~~~101a~~~~~~~~~~~~0O@114f4~~~~~~~~~~~~15b3~~~~~~~~~~~~1VU_\#
      ~~~~0IC_~~~~~~~~~~~~1hPW~~~~16kn0a[B~~~~~~~~~~~~~~~~~~~~~~~~1aR70:P51@LQ~~~~0J9H0JKS0PnI0n73\#
      ~~~~~~~~02hb1V?Q0mL7~~~~~~~~11h:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~14U_1d]J~~~~~~~~~~~~0Ri?\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~13ZP~~~~1Y`W~~~~01ZO0MhL0T;W~~~~~~~~06kf~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~00E`036U1QFl~~~~~~~~1L8h0cST~~~~~~~~~~~~0FeZ0gk\~~~~~~~~0dR8~~~~~~~~~~~~0J^j\#
      1g7k~~~~~~~~~~~~0:jc~~~~~~~~~~~~11\0~~~~0SBf~~~~~~~~~~~~0hbT1A6Y~~~~~~~~~~~~~~~~~~~~1PS2~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~00c8~~~~~~~~1N6>0leX1=e<0GZR~~~~0Da`~~~~0_:g~~~~0C4K~~~~1DZO\#
      ~~~~~~~~0MB>~~~~~~~~158<1GHT~~~~~~~~~~~~~~~~~~~~~~~~~~~~02n:1gEI~~~~1I3a1Hil~~~~~~~~0LOU~~~~\#
      ~~~~~~~~~~~~~~~~1@UK16NQ~~~~~~~~0Toc02\<0UEI~~~~18mB~~~~0If6193P~~~~1bIo0CnZ~~~~1;8W01lB~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~0mcI00TF0OV409Ok1cbm0Udk1Cc61iHE1iW40665~~~~~~~~~~~~~~~~0;K806>`\#
      0\Kl0@W_0>6d1hil~~~~~~~~~~~~0ZMB~~~~~~~~~~~~~~~~1P2c0?N01e6[0lTe0Hlg05[;060K~~~~02=M~~~~~~~~\#
      ~~~~0m?W~~~~~~~~~~~~0B7X1C86173X~~~~1:Fl~~~~~~~~0]eQ0fK10fUM0lJi0o=Z0=?B1j8k0f`O1ZmI~~~~136^\#
      ~~~~~~~~0jJj~~~~~~~~~~~~~~~~09g;1A=n~~~~~~~~~~~~~~~~~~~~0Zc515Ej1SVd~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~1dEn16Cg13`>~~~~~~~~~~~~~~~~1L18~~~~19iT~~~~~~~~~~~~~~~~1:19~~~~0M5^1=]j1@jC~~~~~~~~\#
      0TbZ04WE1R9b1g0X~~~~0:C[0F9j0YGg1OkG0g0V0a=b03<Y03E31WPG1a?D1b<;1fGV0Em:~~~~06^O0?>`0n0<1KI9\#
      ~~~~0KUf0]FA~~~~~~~~0eYJ18BW1f:Y~~~~0aL808VM~~~~13>B~~~~1Ld403gP~~~~1jX^~~~~~~~~0`RS1bC\~~~~\#
      1UFk~~~~~~~~~~~~1elf07[i01_k1QeG1ebJ~~~~~~~~0NE<0Hee1:`m~~~~1gai~~~~~~~~~~~~1YF^1BHl~~~~~~~~\#
      ~~~~0>aI11oF1M`10fDU03OL1d5R~~~~~~~~~~~~~~~~0f;X1\l8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      1iPa~~~~~~~~~~~~~~~~~~~~~~~~0Z911V9I~~~~01NV0b1j~~~~06fI~~~~0kam~~~~~~~~~~~~~~~~0^@G0W2;1S]5\#
      ~~~~~~~~0SPH048n~~~~~~~~0oEB~~~~~~~~~~~~~~~~~~~~~~~~~~~~0^2`1KO>~~~~~~~~~~~~0e8f~~~~~~~~0EY@\#
      ~~~~~~~~1H>Q~~~~~~~~~~~~1LPD~~~~~~~~1XjV~~~~~~~~~~~~0NV30OM91I=?1\>o1]Gc0W\4~~~~~~~~~~~~1:RR\#
      ~~~~~~~~~~~~~~~~~~~~0ibb~~~~~~~~0N9:~~~~~~~~~~~~0^R:19P=1k2n~~~~~~~~1_nE~~~~~~~~1B\E~~~~19>0\#
      0:cZ~~~~~~~~~~~~~~~~160i~~~~~~~~~~~~15RV0JXX0K2:0koQ~~~~~~~~~~~~0c7j1<VH~~~~1Qo3~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1Z:L15@T~~~~~~~~09A=126b~~~~1D98~~~~~~~~~~~~1A\60TZl~~~~02V31f2e0_dC\#
      ~~~~~~~~~~~~00081G?Y1H^80X8I1eK^0KCn0hN>1[Ee1XC\~~~~~~~~006X0>k0~~~~~~~~~~~~1MGV0>DL~~~~0O\F\#
      0of50=6l0oZ`0KN80[ZK1Dj0~~~~0[CK0aDh0[M1~~~~~~~~~~~~0mkD0JkM~~~~~~~~~~~~~~~~0l^H1@c^~~~~~~~~\#
      ~~~~~~~~~~~~0TS9~~~~~~~~~~~~~~~~0ZRZ~~~~0da\1=3n0^bn1HSK~~~~1P8E1cKS~~~~0^9Q1CXL~~~~1j`Q~~~~\#
      0WG^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0A8]0dYf~~~~~~~~~~~~~~~~~~~~~~~~~~~~0c`[0M;f0m9F\#
      10<U17cj1BP[1SLl~~~~~~~~1kS_~~~~0dHA~~~~0d?3~~~~~~~~~~~~~~~~0kTh~~~~~~~~0?]60@kS10_S13SL0;gl\#
      0k6C1>R31Ve90E?71[^H~~~~0cnJ~~~~~~~~~~~~~~~~~~~~~~~~~~~~0U\>~~~~0@7U1OSC10E^~~~~~~~~~~~~~~~~\#
      0h<B1Bgb0FQG~~~~~~~~~~~~~~~~~~~~~~~~0;`Y0LI^1<951F2E1T5T1g<?0aeR05U\1L^\1hIb~~~~0Eak~~~~~~~~\#
      ~~~~~~~~0NLE~~~~0\Tn1=Q\1O^=1W4V~~~~~~~~~~~~~~~~~~~~~~~~1Y9P~~~~~~~~~~~~~~~~~~~~07hS~~~~~~~~\#
      ~~~~~~~~1TVm~~~~1gLk~~~~17\k~~~~~~~~~~~~~~~~0Y:]~~~~~~~~~~~~1UMk~~~~~~~~~~~~0@12~~~~~~~~0?W2\#
      ~~~~0U7=0_O90eTi~~~~~~~~1:ic1J4_~~~~17@e1gUQ~~~~~~~~03T31];^~~~~~~~~~~~~~~~~1Wk7~~~~18OZ~~~~\#
      ~~~~~~~~~~~~0g?M1U1e~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~00Ml~~~~1NLK0bdY0iU>18gU12T:~~~~~~~~1NRd\#
      0jZ502be041F0jP_1MmP1RD=0jdb1V2F~~~~~~~~~~~~~~~~~~~~1^OQ~~~~~~~~~~~~~~~~0S46~~~~~~~~~~~~~~~~\#
      ~~~~0Dk0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1RhG~~~~~~~~~~~~~~~~~~~~~~~~\#
      0TLI
      """#)
}
