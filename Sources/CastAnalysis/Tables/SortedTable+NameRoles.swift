// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:DSW ab:Li abbess:h abbot:h able:o aboard:F acj:f act:X acting:P action:X added:Q admitted:P
    aerospace:^ af:p affiliated:P ag:i agreement:X air:o airman:t airways:^ aja:f ajp:f aka:N ald:d
    alias:N all:c also:BGZ always:E[ am:E amendment:X an:DSW ancient:B and:GW another:S answered:Q
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
    could:EU[ count:z countess:Y cousin:AKR cpo:dt created:P crew:F cried:V croft:x crown:v
    cruiser:F csm:t cst:dt curate:t cv:L cwo:dt czar:r dac:qt dad:K daddy:K dale:x dare:E date:X
    daughter:Ru daughters:u day:x dc:qt dci:qt dcj:f dcs:qt dd:Li dean:h dear:e dearest:e decision:X
    deck:F decks:F deed:X degli:p della:p dello:p den:p dep:dt der:p destroyer:F det:dqt detective:q
    dey:h di:qt did:U[ directive:X distillers:^ distillery:^ district:y djp:f do:E does:U doge:h
    doing:CPZ domiciled:P don:a don't:E dona:Jat doo:L ds:qt dsi:qt dubbed:N duc:z duca:z
    duchessa:JY duchesse:JY duly:W duque:z duquesa:Y during:T each:STWc ead:Li early:T ehf:L eirl:L
    either:S ejaculated:V elder:~ elected:P elector:h electronics:^ embassy:b emir:h emperor:r
    empress:r enquired:Q ens:dt eood:L established:P every:ST exclaimed:V existing:P facility:X
    fall:x father:KR fear:E feel:E ferch:p fg:o field:x figli:u fils:| find:E first:o flight:o flt:o
    foods:^ ford:x formally:G formed:P former:G formerly:CNZ foundry:^ frau:Ja fraulein:m freifrau:Y
    freight:^ freiherr:z frigate:F frowned:V full:G fusilier:t galleon:F garments:^ gasworks:^
    gate:x giggled:V give:E glanced:V glassworks:^ gnr:dt go:E goddaughter:R godson:R good:e goods:X
    government:b govt:b gp:o graf:z grafin:JY granddaughter:R grandfather:AKR grandma:K grandmamma:K
    grandmother:AKR grandpa:K grandpapa:K grandson:R granny:K great:e grinned:V groaned:V growled:V
    guardsman:t guidelines:X gunner:t gysgt:dt had:U[ ham:x has:U[ hate:E haulage:^ have:EU having:P
    head:x headquartered:P heart:x held:P henceforth:CZ her:GOS hereafter:CZ herein:CZ
    hereinafter:CWZ herr:a hf:Li hhj:jt hijos:u hill:x his:GOS hissed:V holdings:k hope:E house:x
    hull:F hurst:x husband:R ibn:p in:TW inc:I incorporated:IP individually:Wc industries:k
    inquired:Q insp:qt inspector:q insurance:^ international:k interposed:V interrupted:V
    ironworks:^ is:U island:l islands:l isle:l isles:l its:GSW j:f ja:f jj:fn jja:fn jnr:g jointly:c
    jp:f jr:g jsc:Lf judge:j judges:n judgment:X junior:| just:[ justice:j justices:n kaiser:r
    keel:F ketch:F kft:L kg:Li kgaa:L king:rx kingdom:s kirk:x kk:Li knelt:V knight:h know:E
    known:CNPZ l:f laird:h lance:o land:x landgrave:z last:T late:T later:G laughed:V lcdr:d lce:o
    lcpl:dt ldr:t leading:o lease:X leave:E ley:x licence:X license:X licensed:P like:E limitada:L
    limited:P listed:P litigation:X little:e lj:f ljj:fn lllp:L llp:L loan:X locally:G located:P
    lock:x logistics:^ love:Ex low:x lp:Li ltc:dt ltcol:dt ltd:L ltda:Ld ltjg:dt ma:K maam:H mac:`
    madam:Ha madame:Ja mademoiselle:am magistrate:jty make:E mama:K mamma:K man:x many:S march:x
    marchesa:JY marchese:z margrave:z marine:t mark:Xx marks:X marques:z marquise:JY married:P
    mast:F master:x masts:F may:EU mayor:h mayoress:ht mcpl:t mcpo:t mean:E mere:x merger:X mgr:dt
    mid:T might:E millers:^ minster:x miss:am mister:a mistress:Ha mlle:m mme:J modern:B mom:K
    mommy:K monsieur:a monsignor:t moor:x more:x mother:KR motion:X motors:^ mouth:x mr:a mrs:aw
    ms:Ha msgr:dt msgt:dt mum:K mummy:K murmured:V must:EU muttered:V my:OS name:BG named:P navy:b
    nawab:h nee:M need:E neither:S nephew:R never:E[ next:T ni:` nic:` nicknamed:N niece:R nizam:h
    no:S nodded:V note:X notes:X now:B nv:Li nyrt:L o:` oao:L observed:Q of:W ofc:dt officially:G
    often:G ohg:L ojsc:L old:Ge on:TW one:W only:[ ooo:L optics:^ or:BCG order:X organised:P
    organized:P originally:N ought:E our:OS outfitters:^ owned:P oy:L oyj:L p:f pa:K palace:l papa:K
    parliament:b partners:u patent:X patents:X patrolman:t pc:Liqt pen:G peninsula:l pere:| period:X
    petition:X petroleum:^ petty:o pfc:dt pharaoh:r pharmaceuticals:^ pharmacies:^ pharmacy:^ pj:f
    pjsc:L plan:X plastics:^ pllc:L plt:o policy:X pool:x poor:e pope:r popularly:G port:x pray:E
    prebendary:t premises:X presiding:y previously:N price:X printers:^ prior:h prioress:ht
    products:X professionally:G program:X programme:X project:X property:X proposal:X protocol:X
    province:l provost:h pseudonym:N pte:Ldit ptl:dt pty:L publishers:^ publishing:^ qualified:P
    queen:r radm:d ran:V real:G realtors:^ recorder:t rector:t referred:CPZ refineries:^ refinery:^
    regent:h regina:v registered:P regulation:X regulations:X reinsurance:^ rejoined:V related:P
    remarked:Q repeated:Q replied:Q replies:Q report:X represented:P republic:s residing:P retired:P
    retorted:V returned:Q rex:v rfn:dt rick:x ridge:x rifleman:t rigging:F ring:x rose:x rt:do
    rule:X rules:X sa:i sab:L sac:L said:Q sapi:L sapper:t sarl:L sas:Li sasu:L sat:V say:E says:Q
    schedule:X schooner:F scj:f screamed:V scrl:L sdn:Ld se:Li seaman:t second:o securities:X^ see:E
    semiconductors:^ senate:b senior:y| senor:a senora:Ja senorita:m services:X settlement:X sfc:dt
    sgm:t shall:EU shan't:E shares:X shaw:x sheriff:ht ship:F shipbuilders:^ shipping:^ shipyard:^
    shipyards:^ shire:x should:EU shouted:V shrugged:V side:x sighed:V signor:a signora:Ja
    signorina:m simply:GZ since:T sir:a sister:KR site:X sloop:F slp:L smiled:V smith:x smsgt:dt
    sneezed:V snr:g sobbed:V software:X^ sohn:u sohne:u solicitors:^ some:S sometimes:GZ son:Rux
    sonner:u sons:u spa:Li spc:t spr:dt sprang:V sqn:o squadron:o sr:g srl:L ssgt:dt staff:o stage:G
    stammered:V stared:V state:s statute:X ste:d stead:x steamer:F steamship:F steelworks:^
    stepbrother:R stepdaughter:R stepfather:R stepmother:R stepsister:R stepson:R stern:F still:G
    stock:X stone:x stores:^ study:X sub:o submarine:F such:S superintendent:q supermarkets:^
    suppose:E supt:qt survey:X swear:E take:E technologies:^ telecom:^ telecommunications:^ tell:E
    tells:Q ten:p ter:p term:X terms:X territory:X textiles:^ that:D the:DGWZ their:GOS then:B[
    these:D thine:S think:E thinks:Q this:DT those:D thought:Q through:W thy:S till:T to:Z today:B
    together:c told:Q ton:x tpr:dt traded:P trading:CPZ transaction:X transactions:X trawler:F
    treaty:X tree:x trooper:t tsar:r tsarina:r tsgt:dt twin:R ug:L ui:` uncle:AKR under:G
    unincorporated:P union:s united:P until:GT usually:G vadm:d van:p ven:dt venerable:t very:o
    vessel:F vicomte:z vicomtesse:JY viscount:z viscountess:Y vom:p von:p walked:V want:E ward:x
    warden:t warrant:o was:U water:x waterworks:^ way:x wdc:qt wdi:qt wds:qt well:x wept:V were:U
    wg:o whaler:F what:S which:SW whispered:V who:W whose:SW wick:x widow:R widower:R wife:R
    will:EU[ wing:o winked:V wish:E with:W wo:t wo1:t wo2:t won't:E wood:x work:X works:X worth:x
    would:EU[ wpc:qt wrote:Q yacht:F yawned:V young:e younger:~ your:OS zao:L zonen:u zrt:L zu:p
    zum:p zur:p
    """,
    index:
      #"""
      ~~~~~~~~09Q_0`I`0=Pa0jGf~~~~1cj5~~~~~~~~0@k<~~~~17an~~~~0AoJ~~~~01;]~~~~~~~~0QHL1E6d~~~~~~~~\#
      ~~~~~~~~~~~~~~~~0BG@07\6~~~~~~~~0;FL0ROM~~~~0iZA~~~~1Wh?~~~~0N@E~~~~~~~~~~~~~~~~~~~~0^7c0XXC\#
      ~~~~~~~~0Kj7~~~~~~~~173?1>Ze1\Fd~~~~1IY<0HUM1JRo0RjS0ib[1JjV1MLH~~~~~~~~~~~~~~~~0=j91=Z30T;c\#
      1=Qe0=_\14@h~~~~0W]U~~~~~~~~~~~~0]^M~~~~~~~~~~~~0_=c~~~~~~~~0VJ5~~~~0VSD09i_~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~15F=~~~~1Ca5~~~~1T;4~~~~~~~~10dL1ZjT1\\i1LPU1bn?~~~~~~~~0a=B~~~~0mlV1d]e~~~~0QBO\#
      0T0Q~~~~~~~~~~~~0HM8~~~~05hT1b2=0H4j1QaN~~~~0W2;1EP@~~~~~~~~~~~~1V2Y~~~~~~~~093?~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0Q3O~~~~~~~~~~~~13CH1:n:1SVU1kNP~~~~~~~~1ZYO~~~~1O<O~~~~~~~~~~~~~~~~\#
      0H]8~~~~03`>1W;i1jU01KDO00i70V6i0Ylo1>>91SD`~~~~~~~~1kYA~~~~~~~~1K9B1Q<E~~~~0C3I~~~~~~~~0bBF\#
      ~~~~1F[3~~~~17;X0M0O1PZ918Q0~~~~1U:4~~~~~~~~1DWC1XHm1_OB0M<m0e\m~~~~1AdV0eDY~~~~0kFV~~~~~~~~\#
      ~~~~~~~~~~~~~~~~012o~~~~02L70>Yd~~~~~~~~~~~~~~~~~~~~06C30KF^1<dF~~~~~~~~~~~~~~~~1<`X08L508W5\#
      ~~~~0a^;~~~~0;b=~~~~~~~~~~~~~~~~~~~~~~~~0oF@1`e;~~~~05FC1_670\KT0obm~~~~1<9`~~~~~~~~~~~~00]N\#
      1LYC1<170IeC1MAR0C^d~~~~~~~~~~~~~~~~1j<V~~~~~~~~~~~~~~~~0Gm=1j]H08h<~~~~~~~~1Mhg1CUS~~~~~~~~\#
      ~~~~~~~~1L1n~~~~0UIV0UX_~~~~~~~~0lAM~~~~1^f0~~~~1BHW~~~~~~~~~~~~0QOd~~~~02CK~~~~1;XC1Fd[~~~~\#
      18EP0LhU1J]504]0~~~~~~~~~~~~0]1C~~~~0Qej~~~~1@G_1iEZ~~~~1kFC~~~~0`9G19[U1X^m~~~~~~~~0bRh0ZdK\#
      0@X<1Q5T~~~~~~~~0?@31ege~~~~~~~~~~~~~~~~~~~~~~~~~~~~1fb501CF1?@1~~~~0:Sa16R@14N?~~~~0gAl~~~~\#
      ~~~~~~~~0B[c~~~~~~~~~~~~~~~~~~~~~~~~0Xc^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0NK5~~~~~~~~\#
      0FfA1J=l1W0>~~~~1;DQ1a?A0iS3~~~~14Yj~~~~~~~~0_Lk~~~~1]PW~~~~11B018?Y1h500H>F1iJR0Bk10:8;153=\#
      ~~~~~~~~~~~~~~~~~~~~0a4G~~~~~~~~~~~~~~~~~~~~0:gJ1PjY13^V12dX0IIG1_GH1>Q\1=9V1DaY~~~~0];M~~~~\#
      0cZf~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0h<E1cP]~~~~09<]~~~~~~~~~~~~0LO[~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0QXi~~~~1F8S~~~~1=2M0m\>0LAo~~~~~~~~~~~~~~~~1]eP~~~~~~~~~~~~~~~~0CSe~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0n]R07IJ1WS_1:aR~~~~12[Q~~~~~~~~~~~~~~~~1hg2~~~~~~~~~~~~~~~~~~~~~~~~0Cm3~~~~~~~~\#
      ~~~~~~~~~~~~1KN8~~~~~~~~1?iP0oi;0eVi1\5i~~~~~~~~0Qm>0lTU~~~~~~~~12TL1OFZ1^nn0\5n~~~~~~~~~~~~\#
      ~~~~0?o;~~~~1V_J0c:[0TMl1T_>0BT`0Vj904B?04Mg0J:c1^L^~~~~~~~~~~~~~~~~0PVO~~~~1:M:1[C8~~~~~~~~\#
      0X1l1<Zd~~~~0U2B~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1L6?~~~~~~~~1g0_~~~~1@Re~~~~131B1ZQY0FL;\#
      ~~~~~~~~~~~~~~~~~~~~11SS~~~~~~~~~~~~~~~~~~~~0`lO0M[51^<a~~~~0nge~~~~~~~~1:2H~~~~~~~~18aE14F`\#
      0>^i1@4g0G;o1[c4~~~~~~~~~~~~0]g>1M:I1KUO17jJ~~~~~~~~~~~~~~~~~~~~~~~~1\>m~~~~0f7]0VAo~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0i1J0hJ6~~~~1?1i~~~~~~~~1hE]~~~~~~~~1M]h~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0:AN1FP>~~~~~~~~1i>D~~~~~~~~~~~~~~~~0:`d1?9_1QKM1^VE~~~~1Tnh~~~~~~~~~~~~~~~~~~~~1fik0AVa0BMQ\#
      0No80>5O1TLo0AeG~~~~16km1cGl~~~~~~~~16?k1Z9n1ccJ~~~~~~~~~~~~~~~~~~~~0>fG1K13~~~~~~~~0<i[0<_e\#
      18oM1k8Y~~~~~~~~1]Bf~~~~0i@S~~~~~~~~0P`;~~~~1J2e1eJ@~~~~~~~~~~~~1j420<LL~~~~~~~~1_ck~~~~06Og\#
      1H\G1V;L~~~~1bfG~~~~~~~~~~~~~~~~0A:J1c?1~~~~~~~~1ECP~~~~0GWD~~~~0Mhj~~~~0Y;@~~~~~~~~~~~~0nTN\#
      ~~~~14eR~~~~1WKd07R=0g\L0fH40E>b1Qmb139C0ZQc~~~~1`59~~~~~~~~~~~~~~~~0efE1`O11Uj70JR60YYa1`03\#
      0AQV~~~~1SN;0DU[~~~~1GhT~~~~~~~~1AWa~~~~~~~~~~~~0=361Zb5~~~~~~~~~~~~1ONh1OXP~~~~~~~~~~~~~~~~\#
      1XkQ~~~~~~~~1d7F~~~~~~~~0PiN~~~~1?JU0n2i~~~~~~~~~~~~~~~~~~~~~~~~~~~~1ZA^0mHA~~~~0PNH0gkk1GIf\#
      ~~~~0O5d~~~~~~~~07CF0[>`1X0=~~~~~~~~~~~~0IW7~~~~~~~~~~~~0B661F1i1H5m~~~~~~~~1Jc=~~~~~~~~~~~~\#
      0RA<0R`M~~~~~~~~1N6e1`UL~~~~~~~~~~~~~~~~0SFY05ah1ePO~~~~0Y4P~~~~~~~~~~~~~~~~~~~~0=X^0Il@~~~~\#
      ~~~~~~~~0ORQ1?\n~~~~1g7L~~~~0kXf~~~~~~~~~~~~10l519Qe~~~~~~~~~~~~~~~~~~~~1h>P1_?Z0J^30f?f~~~~\#
      ~~~~0_bD~~~~0L1]0hZR~~~~~~~~0Z<V~~~~~~~~~~~~~~~~15cF1hMP~~~~~~~~1L<]0OFV0DAF1@@a1R[?~~~~~~~~\#
      ~~~~~~~~~~~~~~~~1f[D1^CK~~~~~~~~0Z5h196:1<U`~~~~~~~~0XMS~~~~~~~~0LIe0gcT~~~~0ESl0K240O=J0jQV\#
      0o710<9F0e@k1]]Q1kTg~~~~~~~~~~~~0eI:~~~~0j36~~~~0XjR0<S711\X1LgC~~~~~~~~~~~~0lMe161@0jAi~~~~\#
      ~~~~~~~~~~~~17PC~~~~054C1ah?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1<@g0]E=1bCd\#
      1a1h~~~~~~~~~~~~~~~~~~~~0IBK~~~~0Uaa1Igk09cR1ilb~~~~~~~~1Yb;~~~~~~~~~~~~~~~~~~~~~~~~0bb5~~~~\#
      0GOV~~~~0HgP~~~~~~~~~~~~~~~~0iLR~~~~09DZ~~~~~~~~~~~~0X8S1NN\11Lk1UI31_Y31`\1~~~~~~~~~~~~0HEO\#
      0lZ]~~~~~~~~~~~~11dK1>JN0DM[~~~~~~~~~~~~0^UT0R7c~~~~~~~~~~~~~~~~1e6o~~~~~~~~~~~~~~~~0CL20RY4\#
      1@Yi~~~~~~~~~~~~1;d`~~~~08?W1hnA~~~~1DA]0^fX~~~~05@h~~~~1EiC0;Nd~~~~~~~~1Rdg1Rmd~~~~0A^K~~~~\#
      ~~~~0L90~~~~~~~~0SdY~~~~~~~~~~~~~~~~~~~~1E]:~~~~~~~~~~~~0CDQ04h<0P;<0Oog1@9m0;<`~~~~~~~~~~~~\#
      1B;@~~~~0oM011kA~~~~0\?G~~~~1[09~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0I]N0dQd1T5W1b\W~~~~~~~~\#
      ~~~~1e`2~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0DaZ~~~~0`eQ1b9k0GE<1BPO~~~~~~~~1VV]0I=<1`HX\#
      0h5:1Kil1O3H~~~~~~~~~~~~~~~~~~~~~~~~0?Ol1_io0`VK1\fN~~~~~~~~~~~~~~~~~~~~~~~~0<Db1X@[0V`^~~~~\#
      ~~~~~~~~021c1iP6~~~~~~~~1G>]~~~~~~~~~~~~~~~~1G1W0Y^R~~~~~~~~1TUo~~~~~~~~~~~~~~~~~~~~00<904cR\#
      1:TO0jYn~~~~0>GU0\gn1@oT~~~~~~~~~~~~0kbd~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1dJh0`P30hiD~~~~~~~~\#
      ~~~~~~~~0AJ>~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~19kl~~~~~~~~~~~~~~~~0PGk0b6;1F>V0WH;1HCM\#
      1PQ>1^19~~~~0gPI1jM>0@Ld1aXO~~~~~~~~10Ha~~~~~~~~~~~~0OL115=4~~~~~~~~~~~~1693~~~~~~~~~~~~1Ve_\#
      ~~~~0IP_~~~~~~~~~~~~1h^W~~~~17Bn0afB~~~~~~~~~~~~~~~~~~~~~~~~1aa70:Z51@_Q~~~~0JFH0JXS0Q:I0nN3\#
      ~~~~~~~~02hb1VOQ0mc7~~~~~~~~12?:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~14l_1dkJ~~~~~~~~~~~~0S4?\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~141P~~~~1YoW~~~~01ZO0N5L0TFW~~~~~~~~075f~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~00E`036U1QVl~~~~~~~~1LIh0cjT~~~~~~~~~~~~0FmZ0hB\~~~~~~~~0di8~~~~~~~~~~~~0Jkj\#
      1gEk~~~~~~~~~~~~0;4c~~~~~~~~~~~~1230~~~~0SMf~~~~~~~~~~~~0i9T1AIY~~~~~~~~~~~~~~~~~~~~1Pc2~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~00c8~~~~~~~~1NE>0m<X1>8<0GbR~~~~0Di`~~~~0_Eg~~~~0C<K~~~~1DmO\#
      ~~~~~~~~0MO>~~~~~~~~15O<1G[T~~~~~~~~~~~~~~~~~~~~~~~~~~~~02n:1gSI~~~~1IFa1I<l~~~~~~~~0L\U~~~~\#
      ~~~~~~~~~~~~~~~~1@hK16eQ~~~~~~~~0U:c02\<0UPI~~~~19DB~~~~0J3619JP~~~~1bWo0D6Z~~~~1;LW01lB~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~0n:I00TF0Ob409Yk1d0m0Uok1D661iVE1ie40645~~~~~~~~~~~~~~~~0;U806<`\#
      0\Vl0@`_0>@d1i7l~~~~~~~~~~~~0ZXB~~~~~~~~~~~~~~~~1PBc0?W01eD[0lke0I4g05Z;05nK~~~~02=M~~~~~~~~\#
      ~~~~0mVW~~~~~~~~~~~~0B?X1CK617JX~~~~1:[l~~~~~~~~0^0Q0fc10fmM0lai0oTZ0=IB1jFk0g8O1[<I~~~~13M^\#
      ~~~~~~~~0jaj~~~~~~~~~~~~~~~~0:1;1APn~~~~~~~~~~~~~~~~~~~~0Zn515\j1Sfd~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~1dSn16Zg147>~~~~~~~~~~~~~~~~1LB8~~~~1:?T~~~~~~~~~~~~~~~~1:G9~~~~0MB^1>0j1A=C~~~~~~~~\#
      0TmZ04WE1RIb1g>X~~~~0:M[0FAj0YRg1P;G0gHV0aHb03<Y03E31W_G1aND1bK;1fUV0F5:~~~~06\O0?G`0nG<1K\9\#
      ~~~~0Kbf0]QA~~~~~~~~0f0J18YW1fHY~~~~0aW808`M~~~~13UB~~~~1M4403gP~~~~1jf^~~~~~~~~0`]S1bR\~~~~\#
      1UVk~~~~~~~~~~~~1f:f07ei01_k1R5G1f0J~~~~~~~~0NR<0Hme1;4m~~~~1goi~~~~~~~~~~~~1YU^1B[l~~~~~~~~\#
      ~~~~0>jI12FF1Mo10f\U03OL06dd1dCR~~~~~~~~~~~~0fSX1];8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      1i^a~~~~~~~~~~~~~~~~~~~~~~~~0ZD11VII~~~~01NV0b<j~~~~070I~~~~0l8m~~~~~~~~~~~~~~~~0^KG0W=;1Sm5\#
      ~~~~~~~~0S[H048n~~~~~~~~0o\B~~~~~~~~~~~~~~~~~~~~~~~~~~~~0^=`1Kb>~~~~~~~~~~~~0eOf~~~~~~~~0Ea@\#
      ~~~~~~~~1HQQ~~~~~~~~~~~~1L`D~~~~~~~~1Y9V~~~~~~~~~~~~0Nc30OY91IP?1\Mo1]Vc0Wg4~~~~~~~~~~~~1:gR\#
      ~~~~~~~~~~~~~~~~~~~~0j9b~~~~~~~~0NF:~~~~~~~~~~~~0^]:19f=1k@n~~~~~~~~1`=E~~~~~~~~1BoE~~~~19U0\#
      0:mZ~~~~~~~~~~~~~~~~16Gi~~~~~~~~~~~~15iV0JeX0K?:0lFQ~~~~~~~~~~~~0cBj1<iH~~~~1R?3~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1ZIL15WT~~~~~~~~09K=12Mb~~~~1DL8~~~~~~~~~~~~1Ao60Tel~~~~02V31f@e0_oC\#
      ~~~~~~~~~~~~00081GRY1I180XCI1eY^0KPn0he>1[Te1XR\~~~~~~~~006X0?40~~~~~~~~~~~~1MWV0>NL~~~~0OhF\#
      10=50=@l101`0K[80[eK1E=0~~~~0[NK0aOh0[X1~~~~~~~~~~~~0nBD0K8M~~~~~~~~~~~~~~~~0m5H1A6^~~~~~~~~\#
      ~~~~~~~~~~~~0T^9~~~~~~~~~~~~~~~~0Z]Z~~~~0e8\1=Fn0^mn1HfK~~~~1PHE1cYS~~~~0^DQ1CkL~~~~1jnQ~~~~\#
      0WR^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0A@]0e0f~~~~~~~~~~~~~~~~~~~~~~~~~~~~0d7[0MHf0mPF\#
      10SU18:j1Bc[1S\l~~~~~~~~0cN_1k__0d_A~~~~0dV3~~~~~~~~~~~~~~~~0kkh~~~~~~~~0?f60A4S116S13jL0<1l\#
      0kMC1>e31W590EG71[mH~~~~0dEJ~~~~~~~~~~~~~~~~~~~~~~~~~~~~0Ug>~~~~0@@U1OcC10\^~~~~~~~~~~~~~~~~\#
      0hSB1C:b0FYG~~~~~~~~~~~~~~~~~~~~~~~~0;jY0LV^1<M51FEE1TDT1gJ?0b0R05T\1Ln\1hWb~~~~0Eik~~~~~~~~\#
      ~~~~~~~~0NYE~~~~0\_n1=d\1On=1WCV~~~~~~~~~~~~~~~~~~~~~~~~1YHP~~~~~~~~~~~~~~~~~~~~082S~~~~~~~~\#
      ~~~~~~~~1Tem~~~~1gZk~~~~183k~~~~~~~~~~~~~~~~0YE]~~~~~~~~~~~~1U]k~~~~~~~~~~~~0@:2~~~~~~~~0?`2\#
      ~~~~0UB=0_Z90eki~~~~~~~~1;=c1JG_~~~~17We1gcQ~~~~~~~~03T31]J^~~~~~~~~~~~~~~~~1X:7~~~~18fZ~~~~\#
      ~~~~~~~~~~~~0gVM1UAe~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~00Ml~~~~1N\K0boY0il>19>U12k:~~~~~~~~1Nbd\#
      0k1502be041F0jg_1N<P1RT=0k;b1VBF~~~~~~~~~~~~~~~~~~~~1^^Q~~~~~~~~~~~~~~~~0S?6~~~~~~~~~~~~~~~~\#
      ~~~~0E30~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1S8G~~~~~~~~~~~~~~~~~~~~~~~~\#
      0TWI
      """#)
}
