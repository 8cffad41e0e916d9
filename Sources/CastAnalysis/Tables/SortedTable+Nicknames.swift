// Written by script/tables/make-nicknames.py; do not edit. Sources:
// script/tables/nicknames/english.txt, written by hand.

extension SortedTable {
  /// Given names by the short forms and spellings that stand for them, joined by commas.
  static let nicknames = SortedTable(
    """
    abbie:abigail abby:abigail abe:abraham abram:abraham ada:adelaide addie:adelaide,adeline
    aggie:agnes al:alan,albert,alfred alec:alexander aleck:alexander aleksander:alexander
    aleksandr:alexander alex:alexander,alexandra alexandre:alexander alexis:alexandra alf:alfred
    alfie:alfred alick:alexander allan:alan allen:alan allie:alice,alison ally:alice,alison
    amy:amelia andy:andrew angie:angela ann:anna,anne anna:ann,anne anne:ann,anna annette:anna
    annie:ann,anna,anne,hannah antony:anthony archie:archibald archy:archibald arn:arnold
    arnie:arnold art:arthur artie:arthur augie:augustus bab:barbara babbie:barbara babs:barbara
    baldie:archibald barb:barbara barbie:barbara barnaby:barnabas barney:barnabas,bernard
    barny:barnabas,bernard bart:bartholomew barty:bartholomew bastian:sebastian bat:bartholomew
    batty:bartholomew bea:beatrice,beatrix beatrix:beatrice becca:rebecca beck:rebecca
    beckie:rebecca becky:rebecca bee:beatrice bel:isabel,isabella bell:arabella,isabel,isabella
    bella:annabel,arabella,isabel,isabella belle:annabel,arabella,isabel,isabella ben:benjamin
    benji:benjamin benjy:benjamin bennie:benjamin benny:benjamin bernie:bernard
    bert:albert,bertram,egbert,ethelbert,gilbert,herbert,hubert,robert
    bertie:albert,bertha,bertram,egbert,herbert,hubert bess:elisabeth,elizabeth bessie:elizabeth
    bessy:elizabeth bet:elizabeth beth:elisabeth,elizabeth betsey:elizabeth betsie:elizabeth
    betsy:elizabeth betty:elisabeth,elizabeth biddy:bridget bil:william bill:william billy:william
    bob:robert bobbie:robert,roberta bobby:robert bram:abraham bridie:bridget buck:malachi
    buffy:elizabeth cal:caleb,calvin callie:caroline caro:caroline carolina:caroline
    carrie:carol,caroline carry:caroline cassie:catherine cath:catherine catherine:katherine
    cathy:catherine cecilia:cecily cecily:cecilia celia:cecilia charley:charles
    charlie:charles,charlotte chas:charles chaz:charles
    chris:christian,christina,christine,christopher chrissie:christina,christine
    christie:christina,christine christy:christopher chuck:charles cilla:priscilla
    cindy:cynthia,lucinda cis:cecilia,cecily,cicely cissie:cecilia cissy:cecilia,cecily claire:clara
    clara:clarissa clare:clara,clarence clarrie:clara clarry:clarissa clary:clarissa clem:clement
    clemmie:clementina cliff:clifford colin:nicholas con:cornelius connie:constance corny:cornelius
    corrie:cornelia creesy:lucretia curt:curtis cyn:cynthia daisy:margaret dan:daniel dandy:andrew
    dannie:daniel danny:daniel dave:david davey:david davie:david davy:david deb:deborah
    debbie:deborah debby:deborah dee:delia delia:bridget della:adelaide,adeline den:dennis
    denis:dennis denny:dennis dick:richard dickey:richard dickie:richard dickon:richard
    dicky:richard dob:robert dod:george dodie:dorothy dodo:dorothea doll:dorothy
    dolly:dorothea,dorothy dolph:randolph,rudolph dom:dominic don:donald donnie:donald donny:donald
    dora:dorothea,dorothy,theodora dorothea:dorothy dorothy:dorothea dory:theodore
    dot:dorothea,dorothy dottie:dorothea,dorothy doug:douglas drew:andrew duggie:douglas eb:ebenezer
    eben:ebenezer ed:edgar,edmund,edward,edwin eddie:edgar,edmund,edward,edwin eddy:edward
    edie:edith edmond:edmund edy:edith effie:euphemia eleanora:eleanor eli:elijah elinor:eleanor
    elisabeth:elizabeth elise:elisabeth,elizabeth eliza:elisabeth,elizabeth
    ella:eleanor,elinor,isabella ellen:eleanor,helen ellie:eleanor,elinor,ellen elsa:elizabeth
    elsie:alice,elisabeth,elizabeth elspeth:elizabeth em:emily,emma,emmeline emily:amelia
    emmie:emily,emma emmy:emily,emma,emmeline eph:ephraim ern:ernest ernie:ernest essie:esther,ester
    estelle:stella esther:hester etta:henrietta ettie:henrietta etty:henrietta eva:evangeline,eve
    eve:evelyn evie:evangeline,eve,evelyn evy:eve ez:ezra fan:frances fannie:frances fanny:frances
    ferdie:ferdinand ferdy:ferdinand fifi:josephine flo:florence flora:florence florrie:florence
    flossie:florence flossy:florence floy:florence fran:frances,francis francie:frances
    francy:frances frank:francis,franklin frankie:frances,francis franky:francis
    fred:alfred,frederic,frederick,wilfred freda:frederica,winifred
    freddie:frederic,frederica,frederick freddy:alfred,frederic,frederick frederic:frederick
    fritz:frederick gabby:gabrielle gabe:gabriel gaby:gabriel,gabrielle gail:abigail gena:eugenia
    gene:eugene genie:eugenia geoff:geoffrey geoffrey:jeffrey geordie:george georgia:georgiana
    georgie:george,georgiana,georgina georgy:george,georgiana,georgina gerry:gerald,gerard
    gert:gertrude gertie:gertrude gib:gilbert gid:gideon gil:gilbert gill:gillian gina:georgina
    ginger:virginia ginny:virginia goff:godfrey greg:gregory gregg:gregory greta:margaret
    gretchen:margaret gus:augusta,augustus,gustavus gussie:augusta,augustus gusta:augusta
    gwen:guinevere,gwendolen gwennie:gwendolen hal:harold,henry hank:henry hanna:johanna hannah:ann
    harrie:harriet harriet:henrietta harriette:harriet harry:harold,henry hattie:harriet,henrietta
    hatty:harriet heck:hector heidi:adelaide hen:henry herb:herbert herbie:herbert hessie:hester
    hester:esther hettie:esther,henrietta,hester hetty:esther,harriet,henrietta,hester hez:hezekiah
    hick:richard hodge:roger horry:horace,horatio huey:hugh hugh:hubert hughie:hugh hughy:hugh
    humph:humphrey ib:isabel ibbie:isabel iggy:ignatius ike:isaac,isaiah immy:imogen ina:georgina
    isa:isabel,isabella isabel:isabella isabella:isabel isobel:isabel
    izzy:isaac,isabel,isabella,isidore,israel jack:jacob,john jackie:jacqueline,john
    jacky:jacob,jacqueline,john jaime:james jake:jacob jakie:jacob jamie:james janet:jane janey:jane
    janie:jane jap:jasper jean:jane jeanie:jean jeannie:jean jeems:james jeff:geoffrey,jeffrey
    jem:james,jemima,jeremiah,jeremy jemmy:james jen:jennifer jennie:jane,janet,jennifer
    jennifer:guinevere jenny:jane,janet,jennifer jeremy:jeremiah
    jerry:gerald,gerard,jeremiah,jeremy,jerome jess:jessica,jesse jessie:janet,jessica jill:gillian
    jim:james jimmie:james jimmy:james jinny:jane,virginia jo:joanna,johanna,joseph,josephine,josiah
    joan:jane,joanna joanie:joan joann:joanna joanna:joan jock:james,john joe:joseph joey:joseph
    johnnie:john johnny:john,jonathan jon:john,jonathan jonathon:jonathan jonny:jonathan jos:joseph
    josepha:josephine josh:joshua,josiah josie:josephine josy:josephine joy:joyce jozy:josephine
    jude:judith judy:judith jule:julia,julian julie:julia,juliana,juliet jus:justin
    kate:catherine,katherine,katharine,kathleen kath:katherine,katharine,kathleen
    katharine:catherine katherine:catherine,katharine kathie:catherine,katherine,kathleen
    kathleen:catherine kathryn:catherine kathy:catherine,katherine,katharine,kathleen
    katie:catherine,katherine,katharine katy:catherine,katherine,katharine
    kay:catherine,katherine,katharine,kathleen ken:kenneth kenny:kenneth kester:christopher
    kit:catherine,katherine,katharine,christopher kitty:catherine,katherine,katharine,kathleen
    larry:laurence,lawrence laurence:lawrence laurie:laura,laurence,lawrence lawrence:laurence
    lawrie:laurence,lawrence lecia:alice len:leonard
    lena:eleanor,helen,helena,madeleine,madeline,magdalen lennie:leonard lenny:leonard
    leo:leonard,leonora,leopold leonora:eleanor les:leslie lettice:letitia lettie:letitia
    letty:letitia lew:lewis,louis lewie:lewis lewis:louis liam:william libby:elisabeth,elizabeth
    liddy:lydia lige:elijah lil:lillian,lilian lilibet:elizabeth lilla:elizabeth
    lillie:lillian,lilian lilly:lillian,lilian lily:lillian,lilian lina:caroline linda:melinda
    lisa:elisabeth,elizabeth lisbeth:elizabeth lise:elisabeth,elizabeth lisha:alicia lissa:melissa
    liv:olivia livia:olivia livy:olivia liz:elisabeth,eliza,elizabeth liza:eliza,elizabeth
    lizzie:elisabeth,eliza,elizabeth lizzy:eliza,elizabeth lolla:laura lolly:laura loren:lorenzo
    lorry:lorenzo lotta:charlotte lottie:charlotte lotty:charlotte lou:louis,louisa,louise
    louie:louis,louisa,louise louis:lewis louisa:louise louise:louisa lu:louisa,lucille,lucy
    luce:lucy lucky:lucius lucy:lucille,lucinda,lucretia luke:lucas lukie:luke lulu:louisa,louise
    lyddie:lydia lyddy:lydia lyn:evelyn mab:mabel maddie:madeleine,madeline maddy:madeleine,madeline
    madge:madeleine,madeline,margaret,margery,marjorie mae:mary,may magda:magdalen
    maggie:magdalen,margaret maggy:margaret mahomet:mohammed maisie:mary mal:malachi,malcolm
    mally:mary mamie:margaret,maria,mary manda:amanda mandy:amanda manny:herman marc:marcus
    marge:margaret,margery,marjorie margery:margaret margie:margaret,marjorie margot:margaret
    margy:margery maria:mary marie:mary marietta:mary marion:marian marjorie:margaret,margery
    mark:marcus martie:martha marty:martin mary:maria,marian,marianne,marie,marion mat:matthew
    matilda:maud matt:matthew mattie:martha,matilda matty:martha,matilda,matthew maud:matilda
    maude:matilda maudie:maud maudlin:magdalen max:maximilian,maxwell may:mabel,margaret,mary
    maybelle:mabel meg:margaret meggie:margaret mehmed:mohammed mel:melinda mellie:amelia
    mercy:mercedes meta:margaret mick:michael mickey:michael micky:michael mike:michael
    mikey:michael millie:amelia,camilla,emily,mildred,millicent
    milly:amelia,camilla,emily,mildred,millicent mima:jemima mimi:marie,miriam mimie:myra
    mina:wilhelmina minnie:mary,minerva,wilhelmina mira:miranda missy:melissa mitch:michael
    mitzi:miriam mohamad:mohammed mohamed:mohammed mohammad:mohammed moll:mary mollie:mary
    molly:maria,marion,mary mona:monica monty:montague,montgomery morrie:maurice morry:morris
    mose:moses moss:maurice muhammad:mohammed muhammed:mohammed nabby:abigail nace:ignatius
    nan:ann,anna,anne,hannah,nancy nance:nancy nancy:ann,anna,anne nando:ferdinand nannie:ann
    nanny:ann,anne,hannah nat:natalie,natalia,nathan,nathaniel nate:nathan,nathaniel
    nathan:jonathan,nathaniel natty:nathaniel ned:edgar,edmund,edward,edwin neddy:edward nel:ellen
    nell:eleanor,elinor,ellen,helen,helena nelle:eleanor,helen
    nellie:cornelia,eleanor,elinor,ellen,helen,helena nelly:eleanor,elinor,ellen,helen nessa:agnes
    nessie:agnes nettie:antoinette,janet nick:dominic,nicholas nicky:nicholas noll:oliver
    nolly:oliver nora:eleanor,elinor,lenora,leonora norah:leonora norm:norman numps:humphrey
    ollie:oliver olly:oliver oz:oswald ozzie:oswald paddy:patrick pam:pamela
    pat:martha,patience,patricia,patrick patsy:patricia,patrick
    patty:martha,matilda,patience,patricia paulie:paul pearl:margaret peg:margaret peggy:margaret
    pen:penelope penny:penelope perce:percival percy:percival pete:peter phebe:phoebe
    phemie:euphemia phil:philip,phillip phillip:philip phin:phineas pip:philip,phillip
    pippa:philippa poldy:leopold poll:mary polly:mary,paulina prissy:priscilla prudy:prudence
    prue:prudence queenie:victoria rae:rachel rafe:ralph randy:miranda,randolph ray:rachel,raymond
    reg:reginald reggie:reginald rena:serena rene:irene rennie:irene retta:henrietta rex:reginald
    ria:maria rich:richard richie:richard rick:frederick,richard ricky:richard rita:margaret
    ritchie:richard rob:robert robbie:robert robby:robert robin:robert rod:roderick,rodney
    roddy:roderick rodge:roger rollo:roland rolly:roland,rowland ron:aaron,ronald
    ronnie:aaron,ronald,veronica ros:rosalind rosa:rosalind,rosamond,rose rose:rosamond,rosemary
    rosie:rose,rosemary rosy:rosamond,rose rowland:roland roz:rosalind rudolf:rudolph rudy:rudolph
    rufe:rufus rup:rupert russ:russell rusty:russell ruthie:ruth sadie:sarah sal:salome,sarah
    sallie:sarah sally:sarah sam:samantha,samson,samuel sammie:samuel sammy:samuel sander:alexander
    sandie:alexander sandra:alexandra sandy:alexander,alexandra sara:sarah seb:sebastian
    si:josiah,simon sib:sybil sid:sidney sim:simeon,simon simon:simeon sissy:cecilia,cecily,cicely
    sol:solomon solly:solomon sophie:sophia sophy:sophia,sophie stan:stanley steph:stephen
    steve:stephen,steven steven:stephen stevie:stephen,steven sue:susan,susanna,susannah
    sukey:susan,susanna,susannah sukie:susan suky:susan,susanna,susannah susan:susanna,susannah
    susanna:susan susannah:susanna susie:susan,susanna,susannah susy:susan suzie:susan sydney:sidney
    syl:sylvia tabby:tabitha tad:thaddeus,theodore tam:thomas tavy:octavia,octavius
    ted:edmund,edward,theodore teddy:edmund,edward,thaddeus,theodore teenie:christina teresa:theresa
    terrance:terence terry:terence,teresa,theresa tess:teresa,theresa tessa:teresa,theresa
    tessie:teresa,theresa tetty:elizabeth thad:thaddeus thea:dorothea,dorothy,theodora
    theo:theobald,theodora,theodore,theophilus theresa:teresa thom:thomas tibby:isabel,isabella
    tilda:matilda tillie:matilda tilly:matilda tim:timothy timmie:timothy timmy:timothy
    tina:christina,christine tish:letitia toby:tobias tolly:bartholomew tom:thomas tommie:thomas
    tommy:thomas toni:anthony,antonia,antoinette tony:anthony,antonia topher:christopher
    tracy:teresa,theresa tricia:patricia trina:catherine,katherine tris:tristram trish:patricia
    trix:beatrix trixie:beatrice,beatrix trudie:gertrude trudy:gertrude ursie:ursula val:valentine
    vera:veronica vester:sylvester vi:violet vic:victor,victoria vickey:victoria vickie:victoria
    vicky:victoria vin:vincent vince:vincent vinny:vincent virgie:virginia viv:vivian
    wally:wallace,walter walt:walter wat:walter watty:walter wilf:wilfred will:wilfred,william
    willa:wilhelmina willie:william wills:william willy:william wilma:wilhelmina
    win:edwin,winifred,winston winnie:winifred xander:alexander zac:isaac,zachary
    zach:zachariah,zachary,zechariah zack:zachariah,zachary zeb:zebulon zeke:ezekiel,zachariah
    """,
    index:
      #"""
      ~~~~~~~~~~~~~~~~2?f_2`m6~~~~~~~~2LCe~~~~~~~~~~~~~~~~~~~~0g4W~~~~~~~~~~~~~~~~04IX~~~~18eD2k4W\#
      ~~~~1M4h3<=T~~~~~~~~~~~~0C_?~~~~~~~~~~~~0`iT1h0C~~~~~~~~1?g_1EF?2CZ`~~~~~~~~~~~~~~~~~~~~1<@S\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2oW\0niP~~~~2VXV~~~~~~~~~~~~0Q?m~~~~~~~~~~~~~~~~~~~~0Jnf\#
      2Y=h~~~~~~~~~~~~~~~~~~~~~~~~~~~~1SBP2MX2~~~~~~~~~~~~~~~~~~~~0W1k~~~~00eW0N2C00WR2_U?~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1BLD2m1;2m^31B<_1QN`~~~~~~~~2aUd~~~~~~~~0he5~~~~~~~~0a^<0Q2l19L32LQ`\#
      2S_9~~~~~~~~~~~~~~~~2<6_~~~~~~~~0>PO~~~~~~~~2_fJ2<o^~~~~~~~~~~~~0XUK1F270SN>37Hk04Y7~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~2_H@383E~~~~~~~~~~~~~~~~~~~~~~~~~~~~0oBc~~~~~~~~~~~~0og@~~~~2NgI~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0:2U~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0Xo0~~~~0ONm2:212cV7~~~~~~~~~~~~~~~~~~~~~~~~0Xb0~~~~0e0k~~~~~~~~~~~~~~~~10HE0;Ne~~~~~~~~~~~~\#
      2]7_2dUW~~~~0=fY~~~~~~~~08Rd~~~~1daF~~~~0E@X~~~~~~~~~~~~~~~~~~~~2i=E~~~~0Y\\~~~~~~~~~~~~~~~~\#
      0DIl2NZg2i2A~~~~~~~~~~~~0aB[~~~~~~~~2UU<~~~~35`^~~~~2hC6~~~~~~~~0_9Z~~~~07ji0R1Y0JNS~~~~14kV\#
      0Qc<2;I8~~~~~~~~~~~~~~~~1_7j~~~~~~~~~~~~~~~~~~~~20:Y1DcU~~~~~~~~~~~~1_\Y0Z\R~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~2GE>~~~~~~~~~~~~~~~~~~~~~~~~~~~~0XHX~~~~0`D@3<`X~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~2Ue531@8~~~~~~~~~~~~1<25~~~~~~~~~~~~~~~~~~~~~~~~2V21~~~~~~~~~~~~~~~~~~~~05k^~~~~~~~~~~~~\#
      0<SH14WY2OCc36;9~~~~11HS~~~~~~~~~~~~1@JR~~~~~~~~~~~~~~~~~~~~0MB]~~~~~~~~2fK<~~~~~~~~~~~~~~~~\#
      ~~~~0hCE2B2C1g`b2OaQ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2H77~~~~~~~~2KDa~~~~~~~~2TT6~~~~\#
      1FH9~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1bBk0M58~~~~~~~~~~~~~~~~0\<_~~~~~~~~23`?~~~~~~~~22H22ST;\#
      ~~~~~~~~~~~~2L64~~~~~~~~~~~~~~~~0=Kc~~~~~~~~~~~~0O@]0kP6~~~~~~~~1^JU~~~~~~~~~~~~~~~~~~~~22:^\#
      2=N=~~~~2PHh~~~~~~~~~~~~~~~~~~~~0f\V~~~~~~~~1Zm<1?<C0[WS~~~~~~~~~~~~~~~~~~~~0L0]1T4j~~~~0=:>\#
      ~~~~0U5P~~~~1TX<0i0H0bAb~~~~~~~~~~~~~~~~~~~~0R]>1_Cf~~~~~~~~~~~~~~~~~~~~~~~~1Fab0gdl~~~~~~~~\#
      ~~~~2Pl70IiG099m29H<~~~~~~~~~~~~~~~~~~~~0iSG17@328Ok2b1o~~~~~~~~~~~~~~~~31kD~~~~~~~~~~~~~~~~\#
      15IW2cB129VD~~~~~~~~~~~~~~~~1M@5~~~~~~~~2@h>~~~~~~~~~~~~~~~~0EbD~~~~1e?X~~~~~~~~~~~~~~~~~~~~\#
      ~~~~2ZZI~~~~~~~~~~~~~~~~~~~~0Hh02TA\~~~~~~~~~~~~1>oJ2ORV~~~~1NIb~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~17oB2>7j2Sjj1jV=34\U~~~~~~~~~~~~1fcW~~~~05TS~~~~~~~~~~~~03`62Ad9~~~~~~~~~~~~~~~~~~~~34?m\#
      34iH~~~~~~~~~~~~~~~~2:[?2U=d~~~~~~~~~~~~~~~~~~~~~~~~25I6~~~~~~~~1WhN~~~~~~~~1K`d~~~~2gie0J?@\#
      ~~~~00>T~~~~1D;W~~~~~~~~~~~~0A;?11;@1OYQ2[6O2K8I~~~~0VBf2eFk2m?]3=dE~~~~16Wk~~~~~~~~~~~~~~~~\#
      1VNK2?8g~~~~~~~~~~~~~~~~~~~~~~~~~~~~2]il1^YN~~~~~~~~08Ek17NN1kmi0DgY0P]<28?M~~~~~~~~2ndU0TMA\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~20Tk1G7j0Ffd1g1A~~~~2II;0]Xh01ko0eYX1]_^~~~~~~~~~~~~1?]00S0a0[c8\#
      ~~~~~~~~2Y_^~~~~1R493;mj~~~~~~~~30Ng~~~~~~~~~~~~~~~~~~~~301o~~~~2ZM6~~~~~~~~2@2J~~~~0@l22>fk\#
      ~~~~~~~~2>U0~~~~~~~~~~~~~~~~0FLj~~~~~~~~~~~~2\_^~~~~1aCf2^_G~~~~~~~~1>bm1d=L1gOh~~~~~~~~~~~~\#
      24;g25<C~~~~~~~~~~~~~~~~~~~~~~~~0\h\041e0]9U0igj~~~~~~~~35Q\~~~~1930~~~~2=[K0k4O0b[f2G1<2\PA\#
      0fgM0leX2I_h0m55~~~~~~~~0jUE~~~~~~~~~~~~~~~~~~~~24c2~~~~~~~~~~~~0]J]1MPJ~~~~3:EH~~~~1cIJ~~~~\#
      1P<e~~~~~~~~~~~~~~~~1ik?~~~~~~~~0<CK2`72~~~~~~~~033=0?B]1B\O1oST~~~~~~~~~~~~~~~~2d1V~~~~~~~~\#
      173B~~~~0cfn~~~~~~~~~~~~1E:i~~~~1oHI2In^2SC52L\5~~~~~~~~~~~~~~~~17]f1iaI3<NA~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0D820`PE~~~~1I9`2R8i~~~~~~~~~~~~1iJA1LgZ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0>5R0EQK\#
      ~~~~~~~~~~~~2]O>~~~~1j8\2HdQ32X\~~~~~~~~~~~~~~~~~~~~~~~~1nhl1Yd7~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~1A0R~~~~~~~~~~~~~~~~2o:m~~~~~~~~~~~~09Ea~~~~~~~~~~~~2[ab~~~~~~~~~~~~~~~~~~~~23n9\#
      2g0h2fb:2h\01;FU1\fO0Gbe1o4?~~~~1Mga1N4>27cS~~~~~~~~2_:F~~~~~~~~~~~~1\0333UD2^F93;3C0LNG~~~~\#
      ~~~~0je=0\ID~~~~~~~~1`69~~~~0F2?1O<:~~~~1HLi~~~~~~~~~~~~~~~~~~~~0X=e~~~~~~~~~~~~1[da~~~~~~~~\#
      ~~~~1NmH~~~~08j[1g?f~~~~~~~~~~~~~~~~1II[2S5<~~~~~~~~~~~~~~~~~~~~1]o91^:>22^62X4^1Z<9~~~~~~~~\#
      ~~~~~~~~~~~~18MK~~~~~~~~0;_Q0WNM05B@2^5i~~~~08][~~~~0W@e2Z0K~~~~1fK?~~~~1l`3~~~~~~~~~~~~1i<:\#
      3=XZ~~~~~~~~0mDd~~~~2HXN2P;[31RL0;7;01UZ0@PR0h3P1_OS1`aY2Ta_~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0RAi~~~~~~~~2A@62AR2~~~~29cE~~~~~~~~~~~~~~~~1om]~~~~~~~~~~~~21jh~~~~~~~~1=2m~~~~~~~~~~~~~~~~\#
      ~~~~2Jj_~~~~1;Y<27KK0VNX2C?S2ec]~~~~~~~~~~~~~~~~2VoB~~~~0iKV~~~~0^^V~~~~~~~~~~~~~~~~0^RA2KlR\#
      ~~~~~~~~~~~~0:?H0:Ne~~~~~~~~2PX@~~~~0S\k1f5L~~~~~~~~0>dl0KRh04<\0KaA1Tkh1moV10kU1]5H0GLl0GA8\#
      1nWK0Wf01AhQ09a50H<j0O^9~~~~~~~~1Cd^~~~~~~~~~~~~0hR;2h5=1K@Z~~~~~~~~~~~~~~~~~~~~~~~~~~~~1J4<\#
      1c7@~~~~~~~~~~~~0Z5A~~~~~~~~~~~~~~~~~~~~~~~~2ccP2YJe2[Mm~~~~1DW62kbK1QiE299O19oj3=Ac~~~~~~~~\#
      1dU71kLW2g^E~~~~~~~~~~~~26Im~~~~~~~~~~~~2V<K~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0gV82Qjc0U\[\#
      ~~~~~~~~36Zf38AK1PdO~~~~~~~~~~~~~~~~1dHB~~~~~~~~~~~~2kEk2UH8~~~~~~~~~~~~2B_Y~~~~1?H`~~~~~~~~\#
      ~~~~~~~~~~~~2RUH~~~~~~~~~~~~1Jia1Bj8146R~~~~1H1<~~~~13T513B9~~~~~~~~~~~~~~~~2nIj3;A6~~~~~~~~\#
      ~~~~~~~~2eoQ~~~~~~~~~~~~1@?L~~~~0VZL~~~~1W\g~~~~~~~~0lP5~~~~0DYB~~~~~~~~~~~~2\4Z~~~~35Ac~~~~\#
      0RP[~~~~~~~~0l2a11l_0T=Q1KLm0kaD~~~~~~~~~~~~1Q<B15l^2:@o1A>[1<L;2XAF30@i~~~~~~~~2@L`34M<39cA\#
      ~~~~~~~~~~~~1hb61Dn3282e~~~~~~~~~~~~~~~~~~~~1[XI~~~~~~~~~~~~~~~~~~~~2oe0~~~~0`[P12b0~~~~1X68\#
      ~~~~~~~~~~~~36I>~~~~3:0W~~~~~~~~0^E<0KBg0Ve82XNh2U1]~~~~~~~~~~~~3286~~~~~~~~~~~~~~~~~~~~~~~~\#
      28kG~~~~23:3~~~~~~~~~~~~~~~~39?[~~~~~~~~01Ia~~~~~~~~2JGP~~~~~~~~~~~~~~~~~~~~~~~~1W18274l~~~~\#
      38jU~~~~~~~~2dFW2NKa~~~~3:eE1aY`~~~~0>C:~~~~~~~~~~~~~~~~~~~~~~~~0Sm^~~~~~~~~03L30_GM1kX72oHc\#
      ~~~~~~~~~~~~~~~~2VI>~~~~~~~~~~~~~~~~0ef>~~~~~~~~0PNB~~~~~~~~2^S3068<11_T2WKd2<_C~~~~~~~~0i[<\#
      1<[?0J_:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2jel1N[U0c5I~~~~~~~~~~~~~~~~~~~~1UjW~~~~~~~~~~~~\#
      0AK9~~~~02:^~~~~0gG7~~~~~~~~~~~~0WXX~~~~~~~~~~~~~~~~2O6<~~~~~~~~19^E~~~~~~~~~~~~~~~~~~~~2iSg\#
      ~~~~~~~~~~~~~~~~~~~~1M[50Nli2<BR0UDm0NOA2Rf:0P4:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~25_o~~~~\#
      28_6~~~~~~~~~~~~~~~~~~~~~~~~0ZNj~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~2Dk2~~~~1=A`2Y1O~~~~~~~~~~~~~~~~~~~~~~~~06TU1J\`~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~33@@~~~~2F@m0jDK~~~~~~~~~~~~~~~~2jT3~~~~~~~~2N?d~~~~~~~~\#
      2bZ31;4E2Xb?~~~~~~~~~~~~~~~~~~~~~~~~~~~~24o6~~~~3;R=0IIU06o30nB_2P0E1Y7L1EQ\~~~~~~~~~~~~38_X\#
      ~~~~~~~~0_dK~~~~~~~~~~~~0amS~~~~~~~~0@]51eTS20`c2?NT2laK0a331jl;2BkT~~~~0Y>c~~~~~~~~02_826cY\#
      ~~~~2a;]~~~~1=OP~~~~0Goe0Ti@1CTj1E\N1fW;~~~~~~~~~~~~~~~~10[K~~~~~~~~2:M[09TB~~~~~~~~~~~~0S?P\#
      1LJJ129e1kcU31]K~~~~0dAd0HX01=]3~~~~0Zi?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~36dU~~~~~~~~\#
      1Ol1~~~~~~~~~~~~0:_O~~~~~~~~~~~~1^g3~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1mSj26Wn\#
      ~~~~~~~~~~~~0kAg0Ai\2FJK0Lh30T]S~~~~~~~~~~~~~~~~~~~~~~~~2bf=~~~~0^m:0cR`~~~~2`HC1::31[?U2aKn\#
      ~~~~2hNf1:HZ3:VJ~~~~~~~~~~~~~~~~~~~~~~~~~~~~1m`H06FO~~~~~~~~~~~~~~~~~~~~1FU00fP5~~~~1AOM~~~~\#
      ~~~~1`B\~~~~2J:J~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0IWF~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2F3Q169V0lB:1GXb~~~~1SVa~~~~~~~~2in>~~~~~~~~~~~~1@YT\#
      2COf2QHj2@[Z~~~~~~~~~~~~~~~~~~~~~~~~2A3:~~~~04oL~~~~~~~~~~~~2l6<~~~~0G3P~~~~~~~~16Gb1R`72EU:\#
      ~~~~~~~~~~~~~~~~~~~~2nXM~~~~~~~~32mg~~~~~~~~~~~~~~~~2>D;~~~~0UjT~~~~2Wfe~~~~1JGo1H_50V7:0<1U\#
      ~~~~~~~~07Yo~~~~~~~~~~~~~~~~1b^C~~~~~~~~0m[V1a3d2Q;]2c470n33314o~~~~~~~~2I1d~~~~~~~~2]BV~~~~\#
      12SC~~~~~~~~1U=c~~~~2<TC~~~~~~~~~~~~~~~~~~~~39K>12EC1K3`~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0<e@\#
      1nHO~~~~~~~~37Xd012j2gAP05_1~~~~~~~~2W=E~~~~~~~~~~~~1L[=~~~~~~~~~~~~~~~~~~~~~~~~1k?^~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0]ml1A[g1anA2a`60f73~~~~1@c\0?i^0UOD~~~~~~~~~~~~~~~~~~~~02J@~~~~1cb9\#
      ~~~~~~~~1co7~~~~~~~~~~~~~~~~~~~~~~~~~~~~00K>08:42D0i~~~~2W[1~~~~~~~~~~~~~~~~~~~~~~~~~~~~2?BZ\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0eBn1><m~~~~1<e:~~~~~~~~0HKC1hH:0aS\07J535m2~~~~~~~~2lK>\#
      ~~~~~~~~1EgN1PU:22l204d>~~~~~~~~0YMa~~~~2dki~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      1XIO~~~~~~~~33eC~~~~06be0AZ90[ne0Z@8~~~~1Q0a1lGc~~~~~~~~~~~~~~~~~~~~~~~~23T^2DUB~~~~2EEf~~~~\#
      ~~~~~~~~000`15`A1:bE1GdN1`NU~~~~~~~~1:S[~~~~~~~~0QNn~~~~~~~~~~~~~~~~0L>^~~~~~~~~38OG1@3R1ja[\#
      ~~~~2KS9~~~~1]C@~~~~2B@9~~~~~~~~0I9@2b>539V;~~~~~~~~0dPI~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0j6c\#
      ~~~~~~~~~~~~133V~~~~22S32K`n~~~~~~~~~~~~~~~~~~~~~~~~~~~~15UM~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      2RBV3788~~~~~~~~~~~~~~~~0[@N30gD37gd~~~~1hnD~~~~~~~~~~~~~~~~~~~~~~~~1ZNR~~~~~~~~~~~~~~~~20Gi\#
      ~~~~~~~~0FZF2\lN~~~~~~~~159J1F<j~~~~~~~~~~~~2MA6~~~~1PKj2Q[e21@_2`b8~~~~~~~~~~~~0=Ye~~~~~~~~\#
      ~~~~~~~~2\CK~~~~1OGE~~~~~~~~2]]c~~~~~~~~~~~~~~~~0BlO~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~26<;~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0YjK16f321Qe~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1bP4~~~~2=i`\#
      ~~~~
      """#)
}
