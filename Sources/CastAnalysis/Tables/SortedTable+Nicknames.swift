// Written by script/tables/make-nicknames.py; do not edit. Sources:
// script/tables/nicknames, written by hand.

extension SortedTable {
  /// Given names by the short forms and spellings that stand for them, joined by commas.
  static let nicknames = SortedTable(
    """
    abbie:abigail abby:abigail abe:abraham abram:abraham ada:adelaide addie:adelaide,adeline
    aggie:agnes al:alan,albert,alfred alec:alexander aleck:alexander aleksander:alexander
    aleksandr:alexander alesha:aleksei,alexei alex:alexander,alexandra alexandre:alexander
    alexis:alexandra alf:alfred alfie:alfred alick:alexander allan:alan allen:alan
    allie:alice,alison ally:alice,alison alyosha:aleksei,alexei alyoshenka:aleksei,alexei
    alyoshka:aleksei,alexei amy:amelia andrei:andrew andrey:andrew andrusha:andrew,andrei
    andryusha:andrew,andrei andy:andrew angie:angela ann:anna,anne anna:ann,anne anne:ann,anna
    annette:anna annie:ann,anna,anne,hannah annushka:anna antony:anthony anya:anna anyuta:anna
    archie:archibald archy:archibald arn:arnold arnie:arnold art:arthur artie:arthur augie:augustus
    bab:barbara babbie:barbara babs:barbara baldie:archibald barb:barbara barbie:barbara
    barnaby:barnabas barney:barnabas,bernard barny:barnabas,bernard bart:bartholomew
    barty:bartholomew bastian:sebastian bat:bartholomew batty:bartholomew bea:beatrice,beatrix
    beatrix:beatrice becca:rebecca beck:rebecca beckie:rebecca becky:rebecca bee:beatrice
    bel:isabel,isabella bell:arabella,isabel,isabella bella:annabel,arabella,isabel,isabella
    belle:annabel,arabella,isabel,isabella ben:benjamin benji:benjamin benjy:benjamin
    bennie:benjamin benny:benjamin bernie:bernard
    bert:albert,bertram,egbert,ethelbert,gilbert,herbert,hubert,robert
    bertie:albert,bertha,bertram,egbert,herbert,hubert bess:elisabeth,elizabeth bessie:elizabeth
    bessy:elizabeth bet:elizabeth beth:elisabeth,elizabeth betsey:elizabeth betsie:elizabeth
    betsy:elizabeth betty:elisabeth,elizabeth biddy:bridget bil:william bill:william billy:william
    bob:robert bobbie:robert,roberta bobby:robert borenka:boris borya:boris boryenka:boris
    bram:abraham bridie:bridget buck:malachi buffy:elizabeth cal:caleb,calvin callie:caroline
    caro:caroline carolina:caroline carrie:carol,caroline carry:caroline cassie:catherine
    cath:catherine catherine:katherine cathy:catherine cecilia:cecily cecily:cecilia celia:cecilia
    charley:charles charlie:charles,charlotte chas:charles chaz:charles
    chris:christian,christina,christine,christopher chrissie:christina,christine
    christie:christina,christine christy:christopher chuck:charles cilla:priscilla
    cindy:cynthia,lucinda cis:cecilia,cecily,cicely cissie:cecilia cissy:cecilia,cecily claire:clara
    clara:clarissa clare:clara,clarence clarrie:clara clarry:clarissa clary:clarissa clem:clement
    clemmie:clementina cliff:clifford colin:nicholas con:cornelius connie:constance corny:cornelius
    corrie:cornelia creesy:lucretia curt:curtis cyn:cynthia daisy:margaret dan:daniel dandy:andrew
    dannie:daniel danny:daniel dave:david davey:david davie:david davy:david deb:deborah
    debbie:deborah debby:deborah dee:delia delia:bridget della:adelaide,adeline den:dennis
    denis:dennis denny:dennis dick:richard dickey:richard dickie:richard dickon:richard
    dicky:richard dima:dmitri dob:robert dod:george dodie:dorothy dodo:dorothea doll:dorothy
    dolly:dorothea,dorothy dolph:randolph,rudolph dom:dominic don:donald donnie:donald donny:donald
    dora:dorothea,dorothy,theodora dorothea:dorothy dorothy:dorothea dory:theodore
    dot:dorothea,dorothy dottie:dorothea,dorothy doug:douglas drew:andrew duggie:douglas
    dunechka:avdotya dunya:avdotya dunyasha:avdotya eb:ebenezer eben:ebenezer
    ed:edgar,edmund,edward,edwin eddie:edgar,edmund,edward,edwin eddy:edward edie:edith
    edmond:edmund edy:edith effie:euphemia eleanora:eleanor eli:elijah elinor:eleanor
    elisabeth:elizabeth elise:elisabeth,elizabeth eliza:elisabeth,elizabeth
    ella:eleanor,elinor,isabella ellen:eleanor,helen ellie:eleanor,elinor,ellen elsa:elizabeth
    elsie:alice,elisabeth,elizabeth elspeth:elizabeth em:emily,emma,emmeline emily:amelia
    emmie:emily,emma emmy:emily,emma,emmeline eph:ephraim ern:ernest ernie:ernest essie:esther,ester
    estelle:stella esther:hester etta:henrietta ettie:henrietta etty:henrietta eva:evangeline,eve
    eve:evelyn evie:evangeline,eve,evelyn evy:eve ez:ezra fan:frances fannie:frances fanny:frances
    fedka:fyodor fedya:fyodor ferdie:ferdinand ferdy:ferdinand fifi:josephine flo:florence
    flora:florence florrie:florence flossie:florence flossy:florence floy:florence
    fran:frances,francis francie:frances francy:frances frank:francis,franklin
    frankie:frances,francis franky:francis fred:alfred,frederic,frederick,wilfred
    freda:frederica,winifred freddie:frederic,frederica,frederick freddy:alfred,frederic,frederick
    frederic:frederick fritz:frederick gabby:gabrielle gabe:gabriel gaby:gabriel,gabrielle
    gail:abigail gena:eugenia gene:eugene genie:eugenia geoff:geoffrey geoffrey:jeffrey
    geordie:george georgia:georgiana georgie:george,georgiana,georgina
    georgy:george,georgiana,georgina gerry:gerald,gerard gert:gertrude gertie:gertrude gib:gilbert
    gid:gideon gil:gilbert gill:gillian gina:georgina ginger:virginia ginny:virginia goff:godfrey
    greg:gregory gregg:gregory greta:margaret gretchen:margaret grisha:grigori grishka:grigori
    grusha:agrafena grushenka:agrafena gus:augusta,augustus,gustavus gussie:augusta,augustus
    gusta:augusta gwen:guinevere,gwendolen gwennie:gwendolen hal:harold,henry hank:henry
    hanna:johanna hannah:ann harrie:harriet harriet:henrietta harriette:harriet harry:harold,henry
    hattie:harriet,henrietta hatty:harriet heck:hector heidi:adelaide hen:henry herb:herbert
    herbie:herbert hessie:hester hester:esther hettie:esther,henrietta,hester
    hetty:esther,harriet,henrietta,hester hez:hezekiah hick:richard hodge:roger horry:horace,horatio
    huey:hugh hugh:hubert hughie:hugh hughy:hugh humph:humphrey ib:isabel ibbie:isabel iggy:ignatius
    ike:isaac,isaiah ilyusha:ilya immy:imogen ina:georgina isa:isabel,isabella isabel:isabella
    isabella:isabel isobel:isabel izzy:isaac,isabel,isabella,isidore,israel jack:jacob,john
    jackie:jacqueline,john jacky:jacob,jacqueline,john jaime:james jake:jacob jakie:jacob
    jamie:james janet:jane janey:jane janie:jane jap:jasper jean:jane jeanie:jean jeannie:jean
    jeems:james jeff:geoffrey,jeffrey jem:james,jemima,jeremiah,jeremy jemmy:james jen:jennifer
    jennie:jane,janet,jennifer jennifer:guinevere jenny:jane,janet,jennifer jeremy:jeremiah
    jerry:gerald,gerard,jeremiah,jeremy,jerome jess:jessica,jesse jessie:janet,jessica jill:gillian
    jim:james jimmie:james jimmy:james jinny:jane,virginia jo:joanna,johanna,joseph,josephine,josiah
    joan:jane,joanna joanie:joan joann:joanna joanna:joan jock:james,john joe:joseph joey:joseph
    johnnie:john johnny:john,jonathan jon:john,jonathan jonathon:jonathan jonny:jonathan jos:joseph
    josepha:josephine josh:joshua,josiah josie:josephine josy:josephine joy:joyce jozy:josephine
    jude:judith judy:judith jule:julia,julian julie:julia,juliana,juliet jus:justin
    kate:catherine,katherine,katharine,kathleen katenka:catherine,ekaterina
    katerina:catherine,ekaterina kath:katherine,katharine,kathleen katharine:catherine
    katherine:catherine,katharine kathie:catherine,katherine,kathleen kathleen:catherine
    kathryn:catherine kathy:catherine,katherine,katharine,kathleen
    katie:catherine,katherine,katharine katy:catherine,katherine,katharine katya:catherine,ekaterina
    katyusha:catherine,ekaterina kay:catherine,katherine,katharine,kathleen ken:kenneth
    kenny:kenneth kester:christopher kit:catherine,katherine,katharine,christopher
    kitty:catherine,katherine,katharine,kathleen kolenka:nicholas,nikolai kolya:nicholas,nikolai
    kostya:konstantin larry:laurence,lawrence laurence:lawrence laurie:laura,laurence,lawrence
    lawrence:laurence lawrie:laurence,lawrence lecia:alice len:leonard
    lena:eleanor,helen,helena,madeleine,madeline,magdalen,elena lennie:leonard lenny:leonard
    lenochka:elena leo:leonard,leonora,leopold leonora:eleanor les:leslie lettice:letitia
    lettie:letitia letty:letitia lew:lewis,louis lewie:lewis lewis:louis liam:william
    libby:elisabeth,elizabeth liddy:lydia lige:elijah lil:lillian,lilian lilibet:elizabeth
    lilla:elizabeth lillie:lillian,lilian lilly:lillian,lilian lily:lillian,lilian lina:caroline
    linda:melinda lisa:elisabeth,elizabeth lisbeth:elizabeth lise:elisabeth,elizabeth lisha:alicia
    lissa:melissa liv:olivia livia:olivia livy:olivia liz:elisabeth,eliza,elizabeth
    liza:eliza,elizabeth,elizaveta lizanka:elizaveta lizaveta:elizaveta
    lizzie:elisabeth,eliza,elizabeth lizzy:eliza,elizabeth lolla:laura lolly:laura loren:lorenzo
    lorry:lorenzo lotta:charlotte lottie:charlotte lotty:charlotte lou:louis,louisa,louise
    louie:louis,louisa,louise louis:lewis louisa:louise louise:louisa lu:louisa,lucille,lucy
    luce:lucy lucky:lucius lucy:lucille,lucinda,lucretia luke:lucas lukie:luke lulu:louisa,louise
    lyddie:lydia lyddy:lydia lyn:evelyn lyuba:lyubov mab:mabel maddie:madeleine,madeline
    maddy:madeleine,madeline madge:madeleine,madeline,margaret,margery,marjorie mae:mary,may
    magda:magdalen maggie:magdalen,margaret maggy:margaret mahomet:mohammed maisie:mary
    mal:malachi,malcolm mally:mary mamie:margaret,maria,mary manda:amanda mandy:amanda manny:herman
    manya:maria,marya marc:marcus marge:margaret,margery,marjorie margery:margaret
    margie:margaret,marjorie margot:margaret margy:margery maria:mary marie:mary marietta:mary
    marion:marian marjorie:margaret,margery mark:marcus martie:martha marty:martin
    mary:maria,marian,marianne,marie,marion marya:maria,mary masha:maria,marya,mary
    mashenka:maria,marya mat:matthew matilda:maud matt:matthew mattie:martha,matilda
    matty:martha,matilda,matthew maud:matilda maude:matilda maudie:maud maudlin:magdalen
    max:maximilian,maxwell may:mabel,margaret,mary maybelle:mabel meg:margaret meggie:margaret
    mehmed:mohammed mel:melinda mellie:amelia mercy:mercedes meta:margaret mick:michael
    mickey:michael micky:michael mike:michael mikey:michael mikhail:michael
    millie:amelia,camilla,emily,mildred,millicent milly:amelia,camilla,emily,mildred,millicent
    mima:jemima mimi:marie,miriam mimie:myra mina:wilhelmina minnie:mary,minerva,wilhelmina
    mira:miranda misha:michael,mikhail mishka:michael,mikhail missy:melissa mitch:michael
    mitenka:dmitri mitya:dmitri mitzi:miriam mohamad:mohammed mohamed:mohammed mohammad:mohammed
    moll:mary mollie:mary molly:maria,marion,mary mona:monica monty:montague,montgomery
    morrie:maurice morry:morris mose:moses moss:maurice muhammad:mohammed muhammed:mohammed
    nabby:abigail nace:ignatius nan:ann,anna,anne,hannah,nancy nance:nancy nancy:ann,anna,anne
    nando:ferdinand nannie:ann nanny:ann,anne,hannah nastasya:anastasya nastenka:anastasya
    nastya:anastasya nat:natalie,natalia,nathan,nathaniel natasha:natalya,nataly natashenka:natalya
    nate:nathan,nathaniel nathan:jonathan,nathaniel natty:nathaniel ned:edgar,edmund,edward,edwin
    neddy:edward nel:ellen nell:eleanor,elinor,ellen,helen,helena nelle:eleanor,helen
    nellie:cornelia,eleanor,elinor,ellen,helen,helena nelly:eleanor,elinor,ellen,helen nessa:agnes
    nessie:agnes nettie:antoinette,janet nick:dominic,nicholas nicky:nicholas nikolai:nicholas
    nikolenka:nicholas,nikolai nikolushka:nicholas,nikolai noll:oliver nolly:oliver
    nora:eleanor,elinor,lenora,leonora norah:leonora norm:norman numps:humphrey ollie:oliver
    olly:oliver oz:oswald ozzie:oswald paddy:patrick pam:pamela pasha:paul,pavel
    pat:martha,patience,patricia,patrick patsy:patricia,patrick
    patty:martha,matilda,patience,patricia paulie:paul pavel:paul pavlusha:paul,pavel pearl:margaret
    peg:margaret peggy:margaret pen:penelope penny:penelope perce:percival percy:percival pete:peter
    petenka:peter,pyotr petrusha:peter,pyotr petya:peter,pyotr phebe:phoebe phemie:euphemia
    phil:philip,phillip phillip:philip phin:phineas pip:philip,phillip pippa:philippa poldy:leopold
    poll:mary polly:mary,paulina porfiry:porfiri prissy:priscilla prudy:prudence prue:prudence
    pyotr:peter queenie:victoria rae:rachel rafe:ralph randy:miranda,randolph ray:rachel,raymond
    reg:reginald reggie:reginald rena:serena rene:irene rennie:irene retta:henrietta rex:reginald
    ria:maria rich:richard richie:richard rick:frederick,richard ricky:richard rita:margaret
    ritchie:richard rob:robert robbie:robert robby:robert robin:robert rod:roderick,rodney
    roddy:roderick rodenka:rodion rodge:roger rodka:rodion rodya:rodion rollo:roland
    rolly:roland,rowland ron:aaron,ronald ronnie:aaron,ronald,veronica ros:rosalind
    rosa:rosalind,rosamond,rose rose:rosamond,rosemary rosie:rose,rosemary rosy:rosamond,rose
    rowland:roland roz:rosalind rudolf:rudolph rudy:rudolph rufe:rufus rup:rupert russ:russell
    rusty:russell ruthie:ruth sadie:sarah sal:salome,sarah sallie:sarah sally:sarah
    sam:samantha,samson,samuel sammie:samuel sammy:samuel sander:alexander sandie:alexander
    sandra:alexandra sandy:alexander,alexandra sara:sarah sasha:aleksandr,alexander
    sashenka:aleksandr,alexander sashka:aleksandr,alexander seb:sebastian senya:semyon
    serezha:sergei seryozha:sergei shura:aleksandr,alexander si:josiah,simon sib:sybil sid:sidney
    sim:simeon,simon simon:simeon sissy:cecilia,cecily,cicely sol:solomon solly:solomon
    sonechka:sofya,sophia sonia:sofya sonya:sofya,sophia sophie:sophia sophy:sophia,sophie
    stan:stanley steph:stephen steve:stephen,steven steven:stephen stevie:stephen,steven
    styopa:stepan sue:susan,susanna,susannah sukey:susan,susanna,susannah sukie:susan
    suky:susan,susanna,susannah susan:susanna,susannah susanna:susan susannah:susanna
    susie:susan,susanna,susannah susy:susan suzie:susan sydney:sidney syl:sylvia tabby:tabitha
    tad:thaddeus,theodore tam:thomas tanya:tatyana tavy:octavia,octavius ted:edmund,edward,theodore
    teddy:edmund,edward,thaddeus,theodore teenie:christina teresa:theresa terrance:terence
    terry:terence,teresa,theresa tess:teresa,theresa tessa:teresa,theresa tessie:teresa,theresa
    tetty:elizabeth thad:thaddeus thea:dorothea,dorothy,theodora
    theo:theobald,theodora,theodore,theophilus theresa:teresa thom:thomas tibby:isabel,isabella
    tilda:matilda tillie:matilda tilly:matilda tim:timothy timmie:timothy timmy:timothy
    tina:christina,christine tish:letitia toby:tobias tolly:bartholomew tom:thomas tommie:thomas
    tommy:thomas toni:anthony,antonia,antoinette tony:anthony,antony,antonia topher:christopher
    tracy:teresa,theresa tricia:patricia trina:catherine,katherine tris:tristram trish:patricia
    trix:beatrix trixie:beatrice,beatrix trudie:gertrude trudy:gertrude ursie:ursula val:valentine
    vanka:ivan vanya:ivan vanyusha:ivan vasenka:vasili,vasily vasily:vasili vaska:vasili,vasily
    vasya:vasili,vasily vera:veronica vester:sylvester vi:violet vic:victor,victoria vickey:victoria
    vickie:victoria vicky:victoria vin:vincent vince:vincent vinny:vincent virgie:virginia
    viv:vivian wally:wallace,walter walt:walter wat:walter watty:walter wilf:wilfred
    will:wilfred,william willa:wilhelmina willie:william wills:william willy:william
    wilma:wilhelmina win:edwin,winifred,winston winnie:winifred xander:alexander yasha:yakov
    zac:isaac,zachary zach:zachariah,zachary,zechariah zack:zachariah,zachary zeb:zebulon
    zeke:ezekiel,zachariah zhenya:evgeni
    """,
    index:
      #"""
      ~~~~~~~~~~~~~~~~2Lm_34_6~~~~~~~~2\3e~~~~~~~~~~~~35IC~~~~0kgW~~~~~~~~~~~~~~~~04_X~~~~1?4D2`o4\#
      3A=W1SPh3T=T~~~~~~~~~~~~0Fm?~~~~~~~~2jhl0e\T22BC~~~~~~~~1F6_1Kb?2Pa`~~~~~~~~~~~~~~~~~~~~1BOS\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3E`\146P~~~~2hOV~~~~~~~~~~~~0U6m~~~~~~~~2^W6~~~~~~~~0Nef\#
      2k]h~~~~~~~~~~~~~~~~~~~~~~~~~~~~1ZWP2]Y2~~~~~~~~~~~~~~~~~~~~0Zhk~~~~00eW0QiC00WR325?~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1HhD3C:;3Cg31HX_1Wj`~~~~~~~~36Md~~~~~~~~0mX5~~~~~~~~0fQ<0Til1?[32\A`\#
      0:[a2eV9~~~~~~~~~~~~2H4_~~~~~~~~0A^O~~~~~~~~32FJ2Hm^~~~~~~~~~~~~0\LK1LN70WE>3OHk04o71=KG~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~31h@3P3E~~~~~~~~~~~~~~~~~~~~~~~~~~~~14Oc2dnN~~~~~~~~154@~~~~2_GI~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0=@U~~~~~~~~~~~~~~~~~~~~03330KWG~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0\f0~~~~0SEm2E`139C7~~~~~~~~~~~~~~~~~~~~~~~~0\Y0~~~~0ick~~~~~~~~~~~~~~~~15UE0>\e~~~~~~~~~~~~\#
      2oW_3:BW~~~~0A4Y~~~~~~~~0;`d~~~~1nDF~~~~0HNX~~~~~~~~~~~~~~~~~~~~3?FE~~~~0]S\~~~~~~~~~~~~~~~~\#
      0GWl2_:g3>mA~~~~~~~~~~~~0f5[~~~~~~~~2gL<~~~~3L0^~~~~3>>6~~~~~~~~0clZ~~~~0;8i0UhY0NES~~~~1:8V\#
      0UZ<2GG8~~~~~~~~~~~~~~~~1hZj~~~~~~~~~~~~~~~~~~~~2:YY1K?U~~~~~~~~~~~~1i?Y0^_R~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~2Um>~~~~~~~~~~~~~~~~~~~~1=[f~~~~0\?X~~~~0e7@3TlX~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~2g\53GI8~~~~~~~~3ME21BA5~~~~~~~~~~~~~~~~~~~~~~~~2gi1~~~~~~~~~~~~~~~~~~~~08U^~~~~~~~~~~~~\#
      0?aH19dY2_cc3N;9~~~~16US~~~~~~~~~~~~1FYR~~~~~~~~~~~~~~~~~~~~0Q9]~~~~~~~~3<F<~~~~~~~~~~~~~~~~\#
      ~~~~0]aJ0m6E222b2O9C2`AQ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2V_7~~~~~~~~2[4a~~~~~~~~2fK6~~~~\#
      1Ld9~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1kek0Pl8~~~~~~~~~~~~~~~~0`?_~~~~~~~~2>Q?~~~~~~~~2=922eK;\#
      ~~~~~~~~~~~~2[f4~~~~~~~~~~~~~~~~0@Yc~~~~~~~~~~~~0S7]10]6~~~~~~~~1gmU~~~~~~~~~~~~~~~~~~~~1oSg\#
      2<k^2IL=2ach~~~~~~~~~~~~~~~~~~~~0kOV~~~~~~~~1d;<1EKC0_ZS~~~~~~~~~~~~~~~~~~~~0Og]1[Ij~~~~0@H>\#
      ~~~~0XlP~~~~1[m<0mcH0g4b~~~~~~~~~~~~~~~~~~~~0VT>1hff~~~~~~~~~~~~0cA_~~~~~~~~1M=b0lWl~~~~~~~~\#
      ~~~~2bG70M`G0<Gm2E6<3:X]~~~~~~~~~~~~~~~~0nFG1<M32D=k36io~~~~~~~~~~~~~~~~3H4D~~~~~~~~~~~~~~~~\#
      1:VW38o12EDD~~~~~~~~~~~~~~~~1S\5~~~~~~~~2Mo>~~~~~~~~~~~~~~~~0I0D~~~~1nbX~~~~~~~~~~~~~~~~~~~~\#
      ~~~~2m:I~~~~~~~~~~~~~~~~~~~~0L_02f8\~~~~~~~~~~~~1E>J2`2V~~~~1Teb~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~1>>B2K>j2eaj24h=3JlU~~~~~~~~~~~~215W~~~~073S~~~~~~~~~~~~04662Nk9~~~~~~~~~~~~~~~~2d0;3JOm\#
      3K9H~~~~~~~~0K=c~~~~2FY?2g4d~~~~35:f~~~~~~~~~~~~~~~~2A76~~~~~~~~1`4N~~~~~~~~1R<d2YB^3=de0N6@\#
      ~~~~00>T~~~~1JWW~~~~~~~~~~~~0DI?16H@1V5Q2kC:2ZhI2mVO0Z9f3;Ak3CH]3V0E~~~~1;dk2;3^~~~~~~~~~~~~\#
      1]cK2L?g~~~~~~~~~~~~~~~~~~~~~~~~~~~~30Il1h<N~~~~~~~~0;Sk1<[N26Li0H5Y0TT<1fWk2CmM2FIi3DmU0XDA\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~2;Ek1MSj0J4d21CA~~~~2X1;0a[h01ko0jLX1gB^~~~~~~~~~~~~1El00Vga0_f8\#
      1oAD~~~~2l?^~~~~1XP93LKH3Smj1=<93FWg~~~~~~~~~~~~~~~~~~~~3F:o~~~~2lm6~~~~~~~~2M9J~~~~0D:22Kmk\#
      0c0=~~~~2K\0~~~~~~~~~~~~~~~~0IZj~~~~~~~~~~~~2o?^2aDH1jff31?G~~~~~~~~1E1m1m`L21ah~~~~~~~~~~~~\#
      2>lg2@jC~~~~~~~~~~~~~~~~~~~~~~~~0`k\04Ge0a<U0nZj~~~~~~~~38NS3Ka\1?B0~~~~0cOQ10AO0gNf2JFK2UY<\#
      0kZM122X2XGh12B52o0A~~~~0obE~~~~~~~~~~~~~~~~~~~~2@Q2~~~~~~~~~~~~0aM]1SlJ~~~~07>W3REH1llJ07Lm\#
      1VXe~~~~~~~~~~~~~~~~24=?~~~~~~~~0?QK32W2~~~~~~~~03I=0BP]1I8O2:2T~~~~~~~~~~~~~~~~39^V~~~~~~~~\#
      1<@B~~~~0hYn~~~~~~~~~~~~1KVi~~~~29gI2Y^^2e:52\]5~~~~~~~~~~~~~~~~1<jf243I38Bm3TZA~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0GF20eCE2Xg]1OU`2cSi~~~~~~~~~~~~23\A1SCZ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0ACR0H_K\#
      ~~~~~~~~~~~~2oo>~~~~24J\2WLQ3Ha\~~~~~~~~~~~~~~~~~~~~~~~~29Gl1c27~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~1G?R~~~~~~~~~~~~~~~~3ECm~~~~~~~~~~~~0<Sa~~~~~~~~~~~~2nAb~~~~~~~~~~~~~~~~~~~~2>_9\#
      3<kh3<]:3>W01AUU1f:O0K0e29S?~~~~1TCa1TP>2@<n2CQS~~~~31ZF~~~~~~~~~~~~1e>33IeD30f93S3C0PEG~~~~\#
      ~~~~102=0`LD2Q73~~~~1iY9~~~~0I@?1UX:~~~~1Nhi3VGj~~~~~~~~~~~~~~~~0\4e~~~~~~~~~~~~1e2a~~~~~~~~\#
      ~~~~1UIH~~~~0<8[21Qf~~~~~~~~~~~~~~~~1Oe[2d`<~~~~~~~~~~~~~~~~~~~~1gR91g]>2=O62ik^1cJ93LaB~~~~\#
      ~~~~~~~~35YO1>\K~~~~~~~~0>mQ0[EM05X@30Ui37l00;k[~~~~0[7e2lPK~~~~20]?~~~~27?3~~~~~~~~~~~~23N:\#
      3UdZ~~~~~~~~12Qd~~~~2W@N2aV[2Q]\0>E;01UZ0C^R0lfP1i2S1jDY2fX_3G[L3LVQ3MS`~~~~~~~~~~~~~~~~~~~~\#
      0V8i~~~~~~~~2NG62NY20o7P2EQE~~~~~~~~06A^~~~~2:L]~~~~~~~~~~~~2<[h~~~~~~~~1CAm~~~~~~~~~~~~~~~~\#
      ~~~~2ZZ_~~~~1Ah<2?eb0ZEX2C9K2PFS3;^]~~~~~~~~~~~~2hfB~~~~07ZN0n>V0baV~~~~~~~~~~~~~~~~0bUA2[\R\#
      ~~~~~~~~~~~~0=MH0=\e~~~~~~~~2b3@~~~~0WSk20GL~~~~~~~~0B2l0OIh04R\0OXA1\@h28NV168U1fIH0JZl0JO8\#
      296K0[]01HDQ0<o50L3j0SU933ML~~~~1J@^~~~~~~~~~~~~0mE;3>0=1Q\Z~~~~~~~~~~~~~~~~~~~~~~~~~~~~1PP<\#
      1lZ@~~~~~~~~~~~~0^8A~~~~~~~~~~~~~~~~~~~~~~~~39PP2kje2mmm~~~~1K363AkK1XEE2DgO1@>j2RSM3UMc~~~~\#
      1n8725^W3=YE~~~~1Y<d~~~~2B7m~~~~~~~~~~~~2h3K~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2?TX0lI82cEc0YS[\#
      ~~~~~~~~3NZf3PAK1W@O~~~~~~~~~~~~~~~~1mkB~~~~3Mgj~~~~3ANk2g?8~~~~~~~~~~~~2OfY~~~~1EW`~~~~~~~~\#
      ~~~~2657~~~~2d@H~~~~~~~~~~~~1QEa1IF819CR~~~~1NM<~~~~18a518O9081L~~~~~~~~~~~~3DRj3SA6~~~~~~~~\#
      ~~~~~~~~3;jQ~~~~~~~~~~~~1FNL~~~~0ZQL~~~~1_hg~~~~~~~~11]51^`l0GgB2^La~~~~~~~~2nTZ~~~~3KQc~~~~\#
      0VG[~~~~~~~~11?a179_0X4Q1Qhm10nD~~~~~~~~~~~~1WXB1;9^2Eno1GM[1B[;2j8F3FIi~~~~~~~~1^F<2MS`3J]<\#
      3QcA~~~~~~~~23461KJ32C`e~~~~~~~~~~~~~~~~~~~~1dfI~~~~~~~~~~~~~~~~~~~~3En0~~~~0eNP17o0~~~~1`B8\#
      ~~~~~~~~~~~~3NI>~~~~3R0W~~~~~~~~0bH<0:QW0O9g0Z\82fh]2jEh~~~~~~~~3HA6~~~~~~~~~~~~~~~~~~~~~~~~\#
      2DYG~~~~2=k3~~~~~~~~~~~~~~~~3Q?[~~~~~~~~01Ia~~~~~~~~2Z7P~~~~~~~~~~~~~~~~~~~~~~~~1_=82Bbl~~~~\#
      3PjU~~~~~~~~3:3W2^ka~~~~3ReE1k<`~~~~0AQ:~~~~33gX~~~~~~~~~~~~~~~~0Wd^~~~~~~~~03b30d:M25j73EQc\#
      1G^m~~~~~~~~~~~~2h@>~~~~~~~~~~~~~~~~0jY>~~~~~~~~0TEB~~~~~~~~313308b<16lT1YXg2H]C2iBd~~~~0nN<\#
      1Bj?0NV:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3@nl1U7U0ghI~~~~~~~~~~~~~~~~~~~~1]?W~~~~~~~~~~~~\#
      0DY9~~~~02:^~~~~0l:7~~~~~~~~~~~~0[OX~~~~~~~~~~~~~~~~2_V<~~~~~~~~1?mE~~~~~~~~~~~~~~~~~~~~3?\g\#
      ~~~~~~~~~~~~~~~~06[g05j[0Rci1T750Y;m0RFA2H@R0Sk:2dQ:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2AMo~~~~\#
      2DM6~~~~~~~~~~~~~~~~~~~~~~~~0^Qj2`[0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~2SS2~~~~1CP`2k7O~~~~~~~~~~~~~~~~~~~~~~~~09>U1Q8`~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3IP@~~~~2Thm0oQK~~~~~~~~~~~~~~~~3@]3~~~~~~~~2^@d~~~~~~~~\#
      37R31ACE2jY?~~~~~~~~~~~~~~~~~~~~~~~~~~~~2@]6~~~~3SR=0M@U09Y313O_0:4Z1aCL1Km\2`PE~~~~~~~~3P_X\#
      ~~~~~~~~0dWK~~~~~~~~~~~~0f`S3?8B~~~~0Ck51ofS2;Qc2LUT3BjK0ef325>;2P2T~~~~0]5c~~~~~~~~02_82BQY\#
      ~~~~363]~~~~1C^P~~~~0Kfe0X`@1J0j1L8N20i;~~~~~~~~~~~~~~~~15hK~~~~34m?2F;[0<bB~~~~~~~~~~~~0W6P\#
      1RfJ17Fe26BU3GfK~~~~0i4d0LO01Cl3~~~~0^l?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3NdU~~~~~~~~\#
      1VH1~~~~~~~~~~~~0=mO~~~~~~~~~~~~1hJ3~~~~~~~~~~~~3TN9~~~~~~~~~~~~3LoR~~~~~~~~~~~~~~~~282j2BEn\#
      ~~~~~~~~~~~~10Ng0E7\2U2K0P_30XTS~~~~~~~~~~~~~~~~~~~~~~~~37^=~~~~0c`:0hE`~~~~32hC1@I31dMU36Cn\#
      ~~~~3>If1@WZ3RVJ~~~~~~~~~~~~~~~~~~~~~~~~~~~~28?H090O~~~~~~~~~~~~~~~~~~~~1M100kC5~~~~1GkM~~~~\#
      ~~~~1ie\~~~~2YjJ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2Jbf2K1>~~~~~~~~0MNF~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2T[Q1;FV11O:1N4b~~~~1Zka~~~~~~~~3@7>~~~~~~~~~~~~1FhT\#
      2PVf2bcj2MbZ~~~~2Io]~~~~~~~~~~~~~~~~2N::~~~~05EL~~~~~~~~~~~~3B?<~~~~0JAP~~~~~~~~1;Tb1Z572T=:\#
      ~~~~~~~~~~~~~~~~~~~~3DaM~~~~~~~~3I=g~~~~~~~~2QJ^~~~~2KK;~~~~0YaT~~~~2i]e~~~~1Pco1O;50Yn:0??U\#
      ~~~~~~~~0:go~~~~~~~~~~~~~~~~1lAC~~~~~~~~12hV1jVd2bV]38a713@33G=o~~~~~~~~2WYd0KK;~~~~1bIS2obV\#
      17`C~~~~~~~~1\Rc~~~~2HRC~~~~~~~~~~~~~~~~~~~~3QK>17RC1QO`~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0@3@\#
      28gO~~~~~~~~3OXd012j3=<P08I1~~~~~~~~2i4E~~~~~~~~~~~~1S7=~~~~~~~~~~~~~~~~~~~~~~~~25Q^~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0b0l1H7g1kQA36X60jj3~~~~1G2\0C7^0YFD~~~~~~~~~~~~~~~~~~~~02J@~~~~1mE9\#
      ~~~~~~~~1mR7~~~~~~~~~~~~~~~~~~~~~~~~~~~~00K>0;H42Qni1b0;2iR1~~~~~~~~~~~~~~~~~~~~~~~~~~~~2LIZ\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0j5n1DKm~~~~1C4:~~~~~~~~0LBC22Z:0fF\0:B50oDY3L=2~~~~3BT>\#
      ~~~~~~~~1LCN1W1:2=]205:>~~~~~~~~0]Da~~~~3:fi~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      1`UO~~~~~~~~3J5C~~~~09Le0Dh90`1e0^C81=k61WLa26fc2RjA~~~~~~~~34DX~~~~~~~~2>E^2S=B~~~~2Smf~~~~\#
      ~~~~~~~~000`1:mA1A1E1N@N1j1U~~~~~~~~1@b[~~~~~~~~0UEn~~~~~~~~~~~~~~~~0P5^~~~~~~~~3POG1FBR253[\#
      ~~~~2[C9~~~~1ff@~~~~2OG9~~~~~~~~0M0@2kPD37653QV;~~~~0iCI~~~~~~~~~~~~~~~~~~~~~~~~2\Ld~~~~0nic\#
      ~~~~~~~~~~~~18@V~~~~2=D32[Pn~~~~~~~~~~~~~~~~~~~~~~~~~~~~1:bM~~~~~~~~~~~~~~~~2IYQ~~~~~~~~~~~~\#
      2c]V3O88~~~~~~~~~~~~~~~~0_CN3G0D3Ogd~~~~23@D~~~~~~~~~~~~~~~~~~~~~~~~1c\R~~~~~~~~~~~~~~~~2:fi\#
      ~~~~~~~~0IhF2oLN~~~~~~~~1:FJ1LXj~~~~~~~~~~~~2]B6~~~~1Vgj2c6e2<1_33B8~~~~~~~~~~~~0@ge~~~~~~~~\#
      1b`^~~~~2ncK~~~~1UcE~~~~2XVI30=c~~~~~~~~~~~~~~~~0F:O~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2Aj;~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0]mK1<332<Be~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1l34~~~~2JT`\#
      ~~~~
      """#)
}
