// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:DSW ab:Li abbess:h abbot:h able:o aboard:F acj:f act:X acting:P action:X added:Q admitted:P
    aerospace:^ af:p affiliated:P ag:i agreement:X air:o airman:t airways:^ aja:f ajp:f aka:N ald:d
    alias:N all:c also:BGZ always:E am:E amendment:X an:DSW ancient:B and:GW another:S answered:Q
    answers:Q any:S ao:Li ap:p appellate:y appointed:P aps:L archdeacon:ht are:U army:b as:GWZ asa:L
    ask:E asked:Q asks:Q associate:y associates:u asst:dt assurance:^ at:W auctioneers:^ auf:p
    aunt:AKR auntie:AK aunty:AK authorised:P authorized:P automotive:^ bakeries:^ bakery:^ baron:z
    baroness:Y barque:F based:P bdr:dt beg:E being:P believe:E ben:p berry:x best:G better:G
    beverages:^ bey:h bhd:Ld big:e bill:X bin:p bint:p birth:G blushed:V board:F boat:F bombardier:t
    bonds:X born:M both:Wc bottlers:^ bowed:V bows:F breweries:^ brewers:^ brewery:^ brickworks:^
    bridge:x brig:F brook:x bros:u brother:KR brothers:u burgrave:z burn:x bury:x business:Z bv:L
    by:GTWx c:f cabinet:b called:CNPZ can:EU can't:E canon:t castle:x cdr:d cement:^ ceramics:^
    ch:do chartered:P chemicals:^ chief:y chuckled:V church:x cic:L cie:u circuit:y city:l cj:f
    cliff:x cllr:d closing:X cmdr:d cmsgt:dt cmsr:dt co:Iu cock:x code:X collectively:Gc color:o
    colour:o combe:x comdr:d come:E commonly:G commonwealth:s commr:dt company:Iu complaint:X
    comte:z comtesse:JY conde:z condesa:Y congress:b const:dt constable:q constituted:P conte:z
    contessa:JY continued:Q contract:X controlled:P convention:X corp:I corporation:I coughed:V
    could:EU count:z countess:Y cousin:AKR cpo:dt created:P crew:F cried:V croft:x crown:v cruiser:F
    csm:t cst:dt curate:t cv:L cwo:dt czar:r dac:qt dad:K daddy:K dale:x dare:E date:X daughter:Ru
    daughters:u day:x dc:qt dci:qt dcj:f dcs:qt dd:Li dean:h dear:e dearest:e decision:X deck:F
    decks:F deed:X degli:p della:p dello:p den:p dep:dt der:p destroyer:F det:dqt detective:q dey:h
    di:qt did:U directive:X distillers:^ distillery:^ district:y djp:f do:E does:U doge:h doing:CPZ
    domiciled:P don:a don't:E dona:Jat doo:L ds:qt dsi:qt dubbed:N duc:z duca:z duchessa:JY
    duchesse:JY duly:W duque:z duquesa:Y during:T each:STWc ead:Li early:T ehf:L eirl:L either:S
    ejaculated:V elder:~ elected:P elector:h electronics:^ embassy:b emir:h emperor:r empress:r
    enquired:Q ens:dt eood:L established:P every:ST exclaimed:V existing:P facility:X fall:x
    father:KR fear:E feel:E ferch:p fg:o field:x figli:u fils:| find:E first:o flight:o flt:o
    foods:^ ford:x formally:G formed:P former:G formerly:CNZ foundry:^ frau:Ja fraulein:m freifrau:Y
    freight:^ freiherr:z frigate:F frowned:V full:G fusilier:t galleon:F garments:^ gasworks:^
    gate:x giggled:V give:E glanced:V glassworks:^ gnr:dt go:E goddaughter:R godson:R good:e goods:X
    government:b govt:b gp:o graf:z grafin:JY granddaughter:R grandfather:AKR grandma:K grandmamma:K
    grandmother:AKR grandpa:K grandpapa:K grandson:R granny:K great:e grinned:V groaned:V growled:V
    guardsman:t guidelines:X gunner:t gysgt:dt had:U ham:x has:U hate:E haulage:^ have:EU having:P
    head:x headquartered:P heart:x held:P henceforth:CZ her:GOS hereafter:CZ herein:CZ
    hereinafter:CWZ herr:a hf:Li hhj:jt hijos:u hill:x his:GOS hissed:V holdings:k hope:E house:x
    hull:F hurst:x husband:R ibn:p in:TW inc:I incorporated:IP individually:Wc industries:k
    inquired:Q insp:qt inspector:q insurance:^ international:k interposed:V interrupted:V
    ironworks:^ is:U island:l islands:l isle:l isles:l its:GSW j:f ja:f jj:fn jja:fn jnr:g jointly:c
    jp:f jr:g jsc:Lf judge:j judges:n judgment:X junior:| justice:j justices:n kaiser:r keel:F
    ketch:F kft:L kg:Li kgaa:L king:rx kingdom:s kirk:x kk:Li knelt:V knight:h know:E known:CNPZ l:f
    laird:h lance:o land:x landgrave:z last:T late:T later:G laughed:V lcdr:d lce:o lcpl:dt ldr:t
    leading:o lease:X leave:E ley:x licence:X license:X licensed:P like:E limitada:L limited:P
    listed:P litigation:X little:e lj:f ljj:fn lllp:L llp:L loan:X locally:G located:P lock:x
    logistics:^ love:Ex low:x lp:Li ltc:dt ltcol:dt ltd:L ltda:Ld ltjg:dt ma:K maam:H mac:` madam:Ha
    madame:Ja mademoiselle:am magistrate:jty make:E mama:K mamma:K man:x many:S march:x marchesa:JY
    marchese:z margrave:z marine:t mark:Xx marks:X marques:z marquise:JY married:P mast:F master:x
    masts:F may:EU mayor:h mayoress:ht mcpl:t mcpo:t mean:E mere:x merger:X mgr:dt mid:T might:E
    millers:^ minster:x miss:am mister:a mistress:Ha mlle:m mme:J modern:B mom:K mommy:K monsieur:a
    monsignor:t moor:x more:x mother:KR motion:X motors:^ mouth:x mr:a mrs:aw ms:Ha msgr:dt msgt:dt
    mum:K mummy:K murmured:V must:EU muttered:V my:OS name:BG named:P navy:b nawab:h nee:M need:E
    neither:S nephew:R never:E next:T ni:` nic:` nicknamed:N niece:R nizam:h no:S nodded:V note:X
    notes:X now:B nv:Li nyrt:L o:` oao:L observed:Q of:W ofc:dt officially:G often:G ohg:L ojsc:L
    old:Ge on:TW one:W ooo:L optics:^ or:BCG order:X organised:P organized:P originally:N ought:E
    our:OS outfitters:^ owned:P oy:L oyj:L p:f pa:K palace:l papa:K parliament:b partners:u patent:X
    patents:X patrolman:t pc:Liqt pen:G peninsula:l pere:| period:X petition:X petroleum:^ petty:o
    pfc:dt pharaoh:r pharmaceuticals:^ pharmacies:^ pharmacy:^ pj:f pjsc:L plan:X plastics:^ pllc:L
    plt:o policy:X pool:x poor:e pope:r popularly:G port:x pray:E prebendary:t premises:X
    presiding:y previously:N price:X printers:^ prior:h prioress:ht products:X professionally:G
    program:X programme:X project:X property:X proposal:X protocol:X province:l provost:h
    pseudonym:N pte:Ldit ptl:dt pty:L publishers:^ publishing:^ qualified:P queen:r radm:d ran:V
    real:G realtors:^ recorder:t rector:t referred:CPZ refineries:^ refinery:^ regent:h regina:v
    registered:P regulation:X regulations:X reinsurance:^ rejoined:V related:P remarked:Q repeated:Q
    replied:Q replies:Q report:X represented:P republic:s residing:P retired:P retorted:V returned:Q
    rex:v rfn:dt rick:x ridge:x rifleman:t rigging:F ring:x rose:x rt:do rule:X rules:X sa:i sab:L
    sac:L said:Q sapi:L sapper:t sarl:L sas:Li sasu:L sat:V say:E says:Q schedule:X schooner:F scj:f
    screamed:V scrl:L sdn:Ld se:Li seaman:t second:o securities:X^ see:E semiconductors:^ senate:b
    senior:y| senor:a senora:Ja senorita:m services:X settlement:X sfc:dt sgm:t shall:EU shan't:E
    shares:X shaw:x sheriff:ht ship:F shipbuilders:^ shipping:^ shipyard:^ shipyards:^ shire:x
    should:EU shouted:V shrugged:V side:x sighed:V signor:a signora:Ja signorina:m simply:GZ since:T
    sir:a sister:KR site:X sloop:F slp:L smiled:V smith:x smsgt:dt sneezed:V snr:g sobbed:V
    software:X^ sohn:u sohne:u solicitors:^ some:S sometimes:GZ son:Rux sonner:u sons:u spa:Li spc:t
    spr:dt sprang:V sqn:o squadron:o sr:g srl:L ssgt:dt staff:o stage:G stammered:V stared:V state:s
    statute:X ste:d stead:x steamer:F steamship:F steelworks:^ stepbrother:R stepdaughter:R
    stepfather:R stepmother:R stepsister:R stepson:R stern:F still:G stock:X stone:x stores:^
    study:X sub:o submarine:F such:S superintendent:q supermarkets:^ suppose:E supt:qt survey:X
    swear:E take:E technologies:^ telecom:^ telecommunications:^ tell:E tells:Q ten:p ter:p term:X
    terms:X territory:X textiles:^ that:D the:DGWZ their:GOS then:B these:D thine:S think:E thinks:Q
    this:DT those:D thought:Q through:W thy:S till:T to:Z today:B together:c told:Q ton:x tpr:dt
    traded:P trading:CPZ transaction:X transactions:X trawler:F treaty:X tree:x trooper:t tsar:r
    tsarina:r tsgt:dt twin:R ug:L ui:` uncle:AKR under:G unincorporated:P union:s united:P until:GT
    usually:G vadm:d van:p ven:dt venerable:t very:o vessel:F vicomte:z vicomtesse:JY viscount:z
    viscountess:Y vom:p von:p walked:V want:E ward:x warden:t warrant:o was:U water:x waterworks:^
    way:x wdc:qt wdi:qt wds:qt well:x wept:V were:U wg:o whaler:F what:S which:SW whispered:V who:W
    whose:SW wick:x widow:R widower:R wife:R will:EU wing:o winked:V wish:E with:W wo:t wo1:t wo2:t
    won't:E wood:x work:X works:X worth:x would:EU wpc:qt wrote:Q yacht:F yawned:V young:e younger:~
    your:OS zao:L zonen:u zrt:L zu:p zum:p zur:p
    """,
    index:
      #"""
      ~~~~~~~~09P_0`D`0=Oa0j;f~~~~1cU5~~~~~~~~0@j<~~~~17Un~~~~0AnJ~~~~01;]~~~~~~~~0QEL1Dbd~~~~~~~~\#
      ~~~~~~~~~~~~~~~~0BF@07[6~~~~~~~~0;EL0RLM~~~~0iNA~~~~1WT?~~~~0N=E~~~~~~~~~~~~~~~~~~~~0^3c0XUC\#
      ~~~~~~~~0Kh7~~~~~~~~16g?1>Fe1\2d~~~~1IE<0HSM1J>o0RgS0iV[1JVV1M8H~~~~~~~~~~~~~~~~0=i91=F30T8c\#
      1==e0=^\144h~~~~0WZU~~~~~~~~~~~~0][M~~~~~~~~~~~~0_8c~~~~~~~~0VG5~~~~0VPD09h_~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~15:=~~~~1CM5~~~~1Sg4~~~~~~~~10XL1ZVT1\Hi1L<U1bY?~~~~~~~~0a8B~~~~0m`V1dHe~~~~0Q?O\#
      0SmQ~~~~~~~~~~~~0HK8~~~~05gT1a]=0H2j1QMN~~~~0Vo;1E<@~~~~~~~~~~~~1U^Y~~~~~~~~092?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0Q0O~~~~~~~~~~~~137H1:Z:1SBU1k7P~~~~~~~~1ZEO~~~~1NhO~~~~~~~~~~~~~~~~\#
      0H[8~~~~03_>1Vgi1j>01K0O00i70V3i0Yio1=j91S0`~~~~~~~~1kBA~~~~~~~~1JeB1PhE~~~~0C2I~~~~~~~~0b=F\#
      ~~~~1FG3~~~~16oX0LnO1PF918D0~~~~1Tf4~~~~~~~~1DCC1X4m1_:B0M:m0eWm~~~~1APV0e?Y~~~~0k:V~~~~~~~~\#
      ~~~~~~~~~~~~~~~~012o~~~~02L70>Xd~~~~~~~~~~~~~~~~~~~~06B30KD^1<PF~~~~~~~~~~~~~~~~1<LX08K508V5\#
      ~~~~0aY;~~~~0;a=~~~~~~~~~~~~~~~~~~~~~~~~0o:@1`P;~~~~05EC1^a70\HT0oVm~~~~1;e`~~~~~~~~~~~~00]N\#
      1LEC1;]70IcC1LmR0C]d~~~~~~~~~~~~~~~~1ifV~~~~~~~~~~~~~~~~0Gk=1jFH08g<~~~~~~~~1MTg1CAS~~~~~~~~\#
      ~~~~~~~~1K]n~~~~0UFV0UU_~~~~~~~~0l5M~~~~1^Q0~~~~1B4W~~~~~~~~~~~~0QLd~~~~02CK~~~~1;DC1FP[~~~~\#
      188P0LfU1JI504\0~~~~~~~~~~~~0\nC~~~~0Qbj~~~~1@3_1hoZ~~~~1joC~~~~0`4G19NU1XJm~~~~~~~~0bMh0ZaK\#
      0@W<1PaT~~~~~~~~0??31eRe~~~~~~~~~~~~~~~~~~~~~~~~~~~~1fM501CF1>l1~~~~0:Ra16F@14B?~~~~0g5l~~~~\#
      ~~~~~~~~0BZc~~~~~~~~~~~~~~~~~~~~~~~~0X`^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0NH5~~~~~~~~\#
      0FeA1Iil1V\>~~~~1;0Q1`jA0iG3~~~~14Mj~~~~~~~~0_Gk~~~~1]<W~~~~1160182Y1g`00H<F1i4R0Bj10:7;14g=\#
      ~~~~~~~~~~~~~~~~~~~~0`oG~~~~~~~~~~~~~~~~~~~~0:fJ1PVY13RV12XX0IGG1_2H1>=\1<eV1DMY~~~~0]8M~~~~\#
      0cUf~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0h0E1c;]~~~~09;]~~~~~~~~~~~~0LM[~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0QUi~~~~1EdS~~~~1<^M0mP>0L?o~~~~~~~~~~~~~~~~1]QP~~~~~~~~~~~~~~~~0CRe~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0nQR07HJ1W?_1:TR~~~~12OQ~~~~~~~~~~~~~~~~1hQ2~~~~~~~~~~~~~~~~~~~~~~~~0Cl3~~~~~~~~\#
      ~~~~~~~~~~~~1K:8~~~~~~~~1?UP0o];0eQi1[ai~~~~~~~~0Qj>0lHU~~~~~~~~12HL1O2Z1^Yn0\2n~~~~~~~~~~~~\#
      ~~~~0?n;~~~~1VKJ0c5[0TJl1TK>0BS`0Vg904A?04Lg0J8c1^8^~~~~~~~~~~~~~~~~0PSO~~~~1:@:1Zo8~~~~~~~~\#
      0Wnl1<Fd~~~~0ToB~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1Kb?~~~~~~~~1f[_~~~~1@>e~~~~12eB1Z=Y0FK;\#
      ~~~~~~~~~~~~~~~~~~~~11GS~~~~~~~~~~~~~~~~~~~~0`gO0MX51]ha~~~~0n[e~~~~~~~~19eH~~~~~~~~18TE14:`\#
      0>]i1?`g0G:o1[O4~~~~~~~~~~~~0]d>1LfI1KAO17^J~~~~~~~~~~~~~~~~~~~~~~~~1[jm~~~~0f2]0V>o~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0heJ0h>6~~~~1>]i~~~~~~~~1h0]~~~~~~~~1MIh~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0:@N1F<>~~~~~~~~1hhD~~~~~~~~~~~~~~~~0:_d1>e_1Q7M1^BE~~~~1TZh~~~~~~~~~~~~~~~~~~~~1fTk0AUa0BLQ\#
      0Nl80>4O1T8o0AdG~~~~16_m1c2l~~~~~~~~163k1Yen1cNJ~~~~~~~~~~~~~~~~~~~~0>eG1J]3~~~~~~~~0<h[0<^e\#
      18bM1jaY~~~~~~~~1\nf~~~~0i4S~~~~~~~~0P];~~~~1I^e1e5@~~~~~~~~~~~~1i^20<KL~~~~~~~~1_Nk~~~~06Ng\#
      1HHG1UgL~~~~1bQG~~~~~~~~~~~~~~~~0A9J1bj1~~~~~~~~1DoP~~~~0GUD~~~~0Mej~~~~0Y8@~~~~~~~~~~~~0nHN\#
      ~~~~14YR~~~~1W7d07Q=0gPL0fC40E=b1QYb12mC0ZNc~~~~1_`9~~~~~~~~~~~~~~~~0eaE1`:11UV70JP60YVa1_[3\#
      0APV~~~~1S:;0DT[~~~~1GTT~~~~~~~~1ACa~~~~~~~~~~~~0=261ZN5~~~~~~~~~~~~1O:h1ODP~~~~~~~~~~~~~~~~\#
      1XWQ~~~~~~~~1cbF~~~~~~~~0PfN~~~~1?6U0mfi~~~~~~~~~~~~~~~~~~~~~~~~~~~~1Ym^0m<A~~~~0PKH0g_k1G5f\#
      ~~~~0O2d~~~~~~~~07BF0[;`1W\=~~~~~~~~~~~~0IU7~~~~~~~~~~~~0B561E]i1Gam~~~~~~~~1JO=~~~~~~~~~~~~\#
      0R><0R]M~~~~~~~~1Mbe1`@L~~~~~~~~~~~~~~~~0SCY05`h1e;O~~~~0Y1P~~~~~~~~~~~~~~~~~~~~0=W^0Ij@~~~~\#
      ~~~~~~~~0OOQ1?Hn~~~~1fbL~~~~0kLf~~~~~~~~~~~~10`519De~~~~~~~~~~~~~~~~~~~~1giP1^jZ0J\30f:f~~~~\#
      ~~~~0_]D~~~~0Ko]0hNR~~~~~~~~0Z9V~~~~~~~~~~~~~~~~15WF1h8P~~~~~~~~1Kh]0OCV0D@F1?la1RG?~~~~~~~~\#
      ~~~~~~~~~~~~~~~~1fFD1]oK~~~~~~~~0Z2h18i:1<A`~~~~~~~~0XJS~~~~~~~~0LGe0gWT~~~~0ERl0K040O:J0jEV\#
      0nk10<8F0e;k1]IQ1k=g~~~~~~~~~~~~0eD:~~~~0ig6~~~~0XgR0<R711PX1LSC~~~~~~~~~~~~0lAe15e@0j5i~~~~\#
      ~~~~~~~~~~~~17DC~~~~053C1aS?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1;lg0]B=1and\#
      1`\h~~~~~~~~~~~~~~~~~~~~0I@K~~~~0U^a1ISk09bR1iVb~~~~~~~~1YN;~~~~~~~~~~~~~~~~~~~~~~~~0b]5~~~~\#
      0GMV~~~~0HeP~~~~~~~~~~~~~~~~0i@R~~~~09CZ~~~~~~~~~~~~0X5S1N:\11@k1U531_D31`G1~~~~~~~~~~~~0HCO\#
      0lN]~~~~~~~~~~~~11XK1>6N0DL[~~~~~~~~~~~~0^PT0R4c~~~~~~~~~~~~~~~~1dao~~~~~~~~~~~~~~~~0CK20RV4\#
      1@Ei~~~~~~~~~~~~1;P`~~~~08>W1hXA~~~~1Cm]0^aX~~~~05?h~~~~1EUC0;Md~~~~~~~~1RPg1RYd~~~~0A]K~~~~\#
      ~~~~0L70~~~~~~~~0SaY~~~~~~~~~~~~~~~~~~~~1EI:~~~~~~~~~~~~0CCQ04g<0P8<0Olg1?em0;;`~~~~~~~~~~~~\#
      1Ag@~~~~0oA011_A~~~~0\<G~~~~1Z\9~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0I[N0dLd1SaW1bGW~~~~~~~~\#
      ~~~~1eK2~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0D`Z~~~~0``Q1adk0GD<1B<O~~~~~~~~1VB]0I;<1`3X\#
      0gi:1KUl1N_H~~~~~~~~~~~~~~~~~~~~~~~~0?Nl1_To0`QK1\RN~~~~~~~~~~~~~~~~~~~~~~~~0<Cb1Wl[0V]^~~~~\#
      ~~~~~~~~021c1i:6~~~~~~~~1Fj]~~~~~~~~~~~~~~~~1F]W0Y[R~~~~~~~~1TAo~~~~~~~~~~~~~~~~~~~~00<904bR\#
      1:GO0jMn~~~~0>FU0\dn1@[T~~~~~~~~~~~~0kVd~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1d5h0`K30h]D~~~~~~~~\#
      ~~~~~~~~0AI>~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~19^l~~~~~~~~~~~~~~~~0PDk0b1;1EjV0WE;1GoM\#
      1P=>1]]9~~~~0gDI1j6>0@Kd1aCO~~~~~~~~10<a~~~~~~~~~~~~0OI11514~~~~~~~~~~~~15m3~~~~~~~~~~~~1VQ_\#
      ~~~~0IN_~~~~~~~~~~~~1hIW~~~~176n0aaB~~~~~~~~~~~~~~~~~~~~~~~~1aL70:Y51@KQ~~~~0JDH0JVS0Q7I0nB3\#
      ~~~~~~~~02hb1V;Q0mW7~~~~~~~~123:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~14`_1dVJ~~~~~~~~~~~~0S1?\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~13eP~~~~1Y[W~~~~01ZO0N2L0TCW~~~~~~~~074f~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~00E`036U1QBl~~~~~~~~1L5h0ceT~~~~~~~~~~~~0FlZ0h6\~~~~~~~~0dd8~~~~~~~~~~~~0Jij\#
      1g0k~~~~~~~~~~~~0;3c~~~~~~~~~~~~11g0~~~~0SJf~~~~~~~~~~~~0hmT1A5Y~~~~~~~~~~~~~~~~~~~~1PO2~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~00c8~~~~~~~~1N1>0m0X1=d<0G`R~~~~0Dh`~~~~0_@g~~~~0C;K~~~~1DYO\#
      ~~~~~~~~0ML>~~~~~~~~15C<1GGT~~~~~~~~~~~~~~~~~~~~~~~~~~~~02n:1g>I~~~~1I2a1Hhl~~~~~~~~0LZU~~~~\#
      ~~~~~~~~~~~~~~~~1@TK16YQ~~~~~~~~0U7c02\<0UMI~~~~197B~~~~0J1619=P~~~~1bBo0D5Z~~~~1;8W01lB~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~0mnI00TF0O_409Xk1c[m0Ulk1Cb61i@E1iO40635~~~~~~~~~~~~~~~~0;T806;`\#
      0\Sl0@__0>?d1hal~~~~~~~~~~~~0ZUB~~~~~~~~~~~~~~~~1Onc0?V01do[0l_e0I2g05Y;05mK~~~~02=M~~~~~~~~\#
      ~~~~0mJW~~~~~~~~~~~~0B>X1C7617>X~~~~1:Nl~~~~~~~~0]mQ0fW10faM0lUi0oHZ0=HB1iok0flO1ZhI~~~~13A^\#
      ~~~~~~~~0jUj~~~~~~~~~~~~~~~~0:0;1A<n~~~~~~~~~~~~~~~~~~~~0Zk515Pj1SRd~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~1d>n16Ng13k>~~~~~~~~~~~~~~~~1Kn8~~~~1:2T~~~~~~~~~~~~~~~~1::9~~~~0M@^1=\j1@iC~~~~~~~~\#
      0TjZ04VE1R5b1fiX~~~~0:L[0F@j0YOg1OgG0g<V0aCb03<Y03E31WKG1a9D1b6;1f@V0F4:~~~~06[O0?F`0n;<1KH9\#
      ~~~~0K`f0]NA~~~~~~~~0ekJ18LW1f3Y~~~~0aR808_M~~~~13IB~~~~1L`403fP~~~~1jO^~~~~~~~~0`XS1b=\~~~~\#
      1UBk~~~~~~~~~~~~1eef07di01_k1QaG1e[J~~~~~~~~0NO<0Hke1:`m~~~~1gZi~~~~~~~~~~~~1YA^1BGl~~~~~~~~\#
      ~~~~0>iI12:F1M[11cnR03NL06cd~~~~~~~~~~~~~~~~0fNX1\g8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      1iHa~~~~~~~~~~~~~~~~~~~~~~~~0ZA11V5I~~~~01NV0b7j~~~~06oI~~~~0klm~~~~~~~~~~~~~~~~0^FG0W:;1SY5\#
      ~~~~~~~~0SXH047n~~~~~~~~0oPB~~~~~~~~~~~~~~~~~~~~~~~~~~~~0^9`1KN>~~~~~~~~~~~~0eJf~~~~~~~~0E`@\#
      ~~~~~~~~1H=Q~~~~~~~~~~~~1LLD~~~~~~~~1XeV~~~~~~~~~~~~0N`30OV91I<?1\9o1]Bc0Wd4~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0imb~~~~~~~~0NC:~~~~~~~~~~~~0^X:19Y=1jin~~~~~~~~1_hE~~~~~~~~1B[E~~~~19H0\#
      0:lZ~~~~~~~~~~~~~~~~16;i~~~~~~~~~~~~15]V0JcX0K=:0l:Q~~~~~~~~~~~~0c=j1<UH~~~~1Qk3~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1Z5L15KT~~~~~~~~09J=12Ab~~~~1D88~~~~~~~~~~~~1A[60Tbl~~~~02V31eke0_jC\#
      ~~~~~~~~~~~~00081G>Y1H]80X@I1eD^0KNn0hY>1[@e1X>\~~~~~~~~006X0?30~~~~~~~~~~~~1MCV0>ML~~~~0OeF\#
      10150=?l0oe`0KY80[bK1Di0~~~~0[KK0aJh0[U1~~~~~~~~~~~~0n6D0K6M~~~~~~~~~~~~~~~~0liH1@b^~~~~~~~~\#
      ~~~~~~~~~~~~0T[9~~~~~~~~~~~~~~~~0ZZZ~~~~0e3\1=2n0^hn1HRK~~~~1P4E1cDS~~~~0^?Q1CWL~~~~1jWQ~~~~\#
      0WO^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0A?]0dkf~~~~~~~~~~~~~~~~~~~~~~~~~~~~0d2[0MFf0mDF\#
      10GU17mj1BO[1SHl~~~~~~~~0cI_1kH_0dZA~~~~0dQ3~~~~~~~~~~~~~~~~0k_h~~~~~~~~0?e60A3S10jS13^L0<0l\#
      0kAC1>Q31Va90EF71[YH~~~~0d@J~~~~~~~~~~~~~~~~~~~~~~~~~~~~0Ud>~~~~0@?U1OOC10P^~~~~~~~~~~~~~~~~\#
      0hGB1Bfb0FXG~~~~~~~~~~~~~~~~~~~~~~~~0;iY0LT^1<951F1E1T0T1g5?0akR05S\1LZ\1hBb~~~~0Ehk~~~~~~~~\#
      ~~~~~~~~0NVE~~~~0\\n1=P\1OZ=1VoV~~~~~~~~~~~~~~~~~~~~~~~~1Y4P~~~~~~~~~~~~~~~~~~~~081S~~~~~~~~\#
      ~~~~~~~~1TQm~~~~1gEk~~~~17fk~~~~~~~~~~~~~~~~0YB]~~~~~~~~~~~~1UIk~~~~~~~~~~~~0@92~~~~~~~~0?_2\#
      ~~~~0U?=0_U90efi~~~~~~~~1:ic1J3_~~~~17Ke1gNQ~~~~~~~~03S31]6^~~~~~~~~~~~~~~~~1Wf7~~~~18YZ~~~~\#
      ~~~~~~~~~~~~0gJM1Tme~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~00Ml~~~~1NHK0bjY0i`>191U12_:~~~~~~~~1NNd\#
      0je502be040F0j[_1MhP1R@=0job1UnF~~~~~~~~~~~~~~~~~~~~1^IQ~~~~~~~~~~~~~~~~0S<6~~~~~~~~~~~~~~~~\#
      ~~~~0E20~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1RdG~~~~~~~~~~~~~~~~~~~~~~~~\#
      0TTI
      """#)
}
