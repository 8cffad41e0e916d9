// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/lists, each with the reference it follows.

extension SortedTable {
  /// Words of grammar, titles, endings of names: see `WordClasses`.
  static let closedWords = SortedTable(
    """
    a:F abbe:TU abbey:P abbot:TU about:F above:F abu:K academy:O accord:E according:F accords:E
    across:FI act:EX acting:M activist:T actor:T actress:T ad:N added:S adm:BT administration:HO
    admiral:T admitted:S adviser:T advisor:T af:K affair:E affiliate:T afghan:G african:G
    african_american:G african_americans:G afro:Z after:F afterwards:F ag:OQ again:F against:F
    agency:O agenda:E ago:F agreement:E agreements:E ah:F aide:T ain:F airlines:O airport:P
    airways:O al:BKk alas:F albeit:F alderman:TU all:Fo alliance:O almighty:N almost:F alone:F
    along:F alps:R already:F alright:F also:F although:F always:F am:FN amazon:R ambassador:T amen:F
    amendment:E amid:F amidst:F amish:G among:F amongst:F an:F anabaptist:G analyst:T anarchist:G
    anatolia:R and:F andalusia:R andes:R anglican:G anglo:Z another:F answered:S antarctica:R any:F
    anybody:F anyhow:F anyone:F anything:F anyway:F anywhere:F apache:G apart:F appendix:X approx:B
    apr:BN april:N arab:G arabia:R arabian:G arabic:G aramaean:G archbishop:ATU archduke:TU arctic:R
    are:F aren:F argentine:G argued:S argues:S army:O around:FJ article:X as:F ashkenazi:G asian:G
    asian_american:G asian_americans:G aside:F asked:S asks:S assembly:O assistant:M assn:B
    associate:M associates:O association:O assyrian:G at:FI atlantic:R attorney:MT aug:BN august:N
    aunt:DTV auntie:DTV aunty:DTV australasian:G austro:Z author:T authority:O ave:B avenue:P
    awakening:E award:E awards:E away:F ayatollah:TU aye:F aztec:G ba:N back:F bah:F balkan:G
    balkans:R ballet:E bank:O baptist:G baron:TU baroness:TV basin:P basque:G battalion:O battle:E
    bavaria:R bavarian:G bay:P bc:N bce:N be:F beach:P because:F bedouin:G been:F before:F began:S
    behind:F being:F below:F ben:K beneath:F benelux:R bengal:R berber:G beside:F besides:F best:F
    better:F between:F bey:TU beyond:FJ bible:N bibliography:X big:o bill:E bin:Kk bint:K bishop:ATU
    bishopric:T blockade:E blvd:B board:O boer:G bohemia:R bolshevik:G bolsheviks:G book:X boss:T
    both:F boulevard:P bowl:E boycott:E breton:G bridge:P brig:BT brigade:O brigades:O brigadier:MT
    britain:R british_empire:R briton:G britons:G brittany:R broadcasting:O broadway:R bronx:R
    brooklyn:R bros:B brother:DTU brothers:O bsc:N buddhist:G bureau:O burgundy:R burma:R but:F by:F
    bye:F byzantine:G cabinet:HO caesar:TU californian:G caliph:TU calvinist:G came:S camp:AP
    campaign:EH can:F canal:P candidate:T cannot:F cant:F canto:X canyon:P cape:AP capital:L capt:BT
    captain:T captains:T cardinal:ATU caribbean:R carnival:E castle:P catalan:G catalonia:R
    catechism:E cathedral:P catholic:G caucasian:G caucasus:R cc:N cd:N cdr:T ce:N celt:G celtic:G
    center:O central_america:R central_asian:G centre:O ceo:T certainly:F ceylon:R cf:B cfo:T
    chair:T chairman:T chairmen:T chairperson:T chairwoman:T chamber:O championship:E
    championships:E chancellor:T channel:P chaplain:T chapter:X charter:E chechen:G chechnya:R
    cheers:N chelsea:R cherokee:G cheshire:R chief:MT choir:O christian:G christmas:N church:O
    city:LP classic:E club:O cmdr:BT co:BOQ coach:T coalition:O coast:P code:E col:BT college:O
    colonel:T colonels:T colony:L come:F command:O commander:T commanders:T commission:O
    commissioner:T committee:O commodore:T communist:G community:O compact:E company:OQ comrade:T
    concerning:F concordat:E confederate:G confederation:O conference:O congress:O congressman:T
    congresswoman:T conservative:G consortium:O conspiracy:E constable:T constitution:E consul:T
    contents:X continued:S convention:EO cooperative:O copt:G coptic:G cornwall:R corp:BOQ
    corporal:T corporation:OQ corps:O correspondent:T corsica:R cossack:G could:F couldn:F couldnt:F
    council:O councillor:T councilor:T counsel:T count:DTU countess:DTV country:L county:LP coup:E
    court:O courts:O cousin:T covid:N cpl:BT cree:G creek:P creole:G cried:S crimea:R crisis:E
    croat:G crown:MT cto:T cumberland:R cup:E czar:DTU czarina:TV czech:G czechoslovakia:R da:Kk
    dame:TV dane:G danube:R darfur:R das:K day:E de:Kk deacon:T dean:T dear:F dec:BN december:N
    declaration:E declared:S deep_south:R defence:M defense:M degli:K dei:K del:Kk della:Kk delta:P
    deluge:E democrat:G democratic:G den:K department:O dept:B deputy:MT der:K derbyshire:R des:K
    desert:P despite:F detective:T devil:N devon:R devonshire:R di:Kk dictator:T did:F didn:F
    didnt:F directive:E director:T directorate:O directors:T district:LP division:O do:FK doctor:T
    doctors:T doctrine:EH does:F doesn:F doesnt:F doi:N doing:F dom:DTU don:DFTU dona:D donbas:R
    done:F dont:F dorset:R dos:K down:F dr:BT druze:G du:Kk duchess:ATV due:F duke:ADTU duma:O
    during:F dutchman:G dvd:N each:F earl:ATU east:R east_asia:R east_asian:G easter:N
    eastern_europe:R economist:T ed:B editor:T eds:B eg:B eh:F eight:Fo eighteenth:o eighth:o
    either:F el:Kk election:E elections:E eleven:F eleventh:o else:F elsewhere:F email:N embassy:P
    emir:TU emperor:DTU empress:DTV encyclical:E england:R english:N englishman:G englishmen:G
    englishwoman:G enough:F ensign:T enterprises:O envoy:T epilogue:X episcopalian:G epistle:E eq:N
    era:EH esq:BW esquire:TU essex:R estate:P et:N etc:B etruscan:G euphrates:R eur:N eurasia:R
    eurasian:G euro:Z european:G evangelical:G even:F eventually:F ever:F every:F everybody:F
    everyone:F everything:F everywhere:F excellency:T except:F excepting:F exclaimed:S excluding:F
    executive:T executives:T exhibit:X exhibition:E expedition:E explained:S exposition:E faculty:O
    fair:E falls:P family:H faq:N faqs:N far_east:R farm:P fascist:G father:TU feb:BN february:N
    federal:M federation:O fellow:T felt:S festival:E few:F field:P fields:P fifteenth:o fifth:Fo
    fifty:F fig:BN figs:N figure:X finally:F finance:M finn:G first:Fo fitz:K five:Fo flanders:R
    fleet:O flemish:G flood:E florentine:G following:F footnote:X for:F force:O forces:O foreign:M
    forest:P former:FM formerly:F fort:AP forty:F foundation:O founder:T four:Fo fourteenth:o
    fourth:Fo fr:BTU franco:Z frank:G frau:TV fraulein:TV frenchman:G frenchmen:G frenchwoman:G
    fri:BN friar:TU friday:N fridays:N from:FJ front:O ft:B fund:O further:F furthermore:F fwd:N
    gaelic:G galicia:R games:E ganges:R garden:P gardens:P gate:P gaul:G gaza:R gaza_strip:R
    gazette:O gbp:N gen:BT general:MT generals:T genocide:E given:F glacier:P gloucestershire:R
    gmbh:OQ go:F god:N gods:N gold_coast:R good:F goodbye:F gospel:E goth:G gov:BT government:O
    governor:T governors:T graeco:Z grand:MT grandfather:TU grandmother:TV great:o great_britain:R
    greco:Z green:P group:O grove:P guard:O guards:O guild:O gulf:P gypsy:G ha:F had:F hadn:F
    hadnt:F hajj:T hajji:TU half:F hall:P hallo:F halloween:N hampshire:R harbor:P harbour:P has:F
    hasidic:G hasn:F hasnt:F have:F haven:F havent:F having:F he:F head:T heaven:N hebrew:G hed:F
    heights:P hell:FN hello:F hence:F her:F herald:O here:F heres:F herr:TU hers:F herself:F
    hertfordshire:R hes:F hey:F hi:F high:M highlands:PR highness:T hill:P hills:P him:F himalayas:R
    himself:F hindu:G his:F hispanic:G hispano:Z hither:F hm:F hmm:F holdings:OQ holland:R
    hollywood:R holocaust:E holy:M holy_land:R hon:BT honorable:T honourable:T hospital:O hotel:P
    house:O how:F however:F html:N http:N https:N huguenot:G hun:G hundred:F hurrah:F hush:F
    hussite:G hutu:G huzza:F i:Fi iberia:R ibn:Kk id:FN ie:B if:F ii:i iii:i ill:F illustration:X
    im:F imam:TU in:FI inc:BOQ inca:G including:F incorporated:OQ indeed:F index:X indo:Z
    industries:OQ initiative:E inn:P inquirer:O inquisition:E inside:FI insisted:S insp:B
    inspector:T instead:F institute:O institution:O intelligence:O interim:M interior:M
    international:OQ internet:N into:FI introduction:X inuit:G invasion:E irishman:G irishmen:G is:F
    isbn:N islamic:G islamist:G island:LP islands:P isle:P isles:P isn:F isnt:F it:F italo:Z itd:F
    itll:F its:F itself:F iv:i ive:F ivory_coast:R ix:i jacobin:G jacobite:G jain:G jan:BN january:N
    jesuit:G jew:G jewish:G jihadist:G journal:O journalist:T jr:BW judeo:Z judge:T judges:T jul:BN
    july:N jun:BN june:N junior:M just:F justice:MT kashmir:R kc:W kensington:R kent:R king:DTU
    kingdom:LP kings:T knesset:O knew:S kosovo:R kurd:G kurdish:G kurdistan:R la:Kk laboratories:O
    laboratory:O labourite:G ladies:T lady:DTV lake:AP lancashire:R landgrave:TU lane:P lapland:R
    las:K last:Fo lastly:F later:F latin:N latin_america:R latin_american:G latino:G latter:F
    laughed:S law:E laws:E lawyer:T le:Kk leader:T leaders:T league:O least:F lecturer:T legion:O
    lenninist:G lent:N less:F lest:F let:F lets:F letter:X levant:R library:O lieut:BTU
    lieutenant:MT lieutenants:T like:F likewise:F limited:OQ little:Fo llc:OQ llp:OQ lo:FK lodge:P
    lombardy:R londoner:G looked:S lord:DNTU lords:T los:K lots:F lt:BT ltd:BOQ luso:Z lutheran:G
    ma:N madam:NTV madame:DTV mademoiselle:TV maharaja:TU mail:O maj:BT majesty:T major:MT
    managing:M manchuria:R manhattan:R manifesto:E manor:P many:F maoist:G maori:G mar:BN marathon:E
    march:EN marchioness:ATV market:P marquess:ATU marquis:ATU married:S marshal:T marxist:G
    marxists:G massacre:E master:DTU may:FN maya:G mayan:G maybe:F mayfair:R mayor:T md:NW me:F
    meantime:F meanwhile:F media:O mediterannean:R mediterranean:R member:T memorandum:E mennonite:G
    menshevik:G mesopotamia:R messrs:BTU methodist:G michaelmas:N middle_east:R middle_eastern:G
    midshipman:T might:F militia:O mine:F minister:T ministers:T ministry:O miss:DTV mission:O
    mississippi:R mister:TU mistress:TV mlle:BTV mme:BTV mohawk:G mohican:G mon:BN monday:N
    mondays:N mongol:G mons:BTU monsieur:TU moor:G moorish:G moravia:R more:F moreover:F mormon:G
    moslem:G mosque:O most:FM mostly:F mother:TV mount:AP mountain:P mountains:P movement:E mp:W
    mr:BTU mrs:BTV ms:BTV msc:N mssrs:TU mt:ABP much:F mullah:TU murmured:S museum:O muslim:G must:F
    muttered:S my:F myself:F nakba:E namely:F national:M native_american:G native_americans:G
    navajo:G navy:O nay:F nazi:G nb:N near:FI near_east:R nearly:F neighborhood:L neighbourhood:L
    neither:F neocon:G network:O networks:O never:F nevertheless:F new_england:R new_world:R
    newspaper:O next:Fo night:E nile:R nine:Fo nineteenth:o ninth:o no:BFX nobody:F nodded:S none:F
    nonetheless:F nor:F nordic:G norfolk:R norman:G normandy:R norse:G north:R north_africa:R
    north_american:G northerner:G northumberland:R nos:B not:F note:X noted:S notes:X nothing:F
    notwithstanding:F nov:BN november:N now:F nowadays:F nowhere:F number:X nurse:T o:F obe:W
    oblast:P observed:S observer:O occident:R ocean:P oct:BN october:N of:F off:F office:O officer:T
    officers:T often:F oh:F ok:FN okay:F old:Fo old_world:R olympiad:E olympics:E on:F once:F one:Fo
    ones:F oneself:F only:F onto:F open:E opera:E opposite:F or:F orchestra:O order:O organisation:O
    organization:O orient:R other:F others:F otherwise:F ottoman:G ottoman_empire:R ought:F our:F
    ours:F ourselves:F out:F outside:FI over:F overall:F own:F pacific:R pact:E page:X palace:P
    palestine:R palestinian:G parisian:G park:P parliament:O part:X partnership:O party:O pasha:TU
    pashtun:G pass:P passover:N past:F pastor:T patagonia:R pc:N pdf:N peace:E peninsula:P per:F
    pere:TU perhaps:F permanent:M peronist:G persia:R persian:G persian_gulf:R ph:BN phase:X phd:NW
    phoenician:G piccadilly:R place:P plain:P plains:P plan:E plate:X plateau:P plaza:P plc:OQ
    please:F plot:E plus:F pm:N point:AP pole:G police:O politburo:O polynesia:R pooh:F pope:DTU
    popes:T port:ALP possibly:F post:O pp:B pps:N preface:X premier:T premiers:T pres:B
    presbyterian:G presently:F presidency:H president:T presidents:T press:O previously:F prime:M
    prince:ADTU princes:T princess:ADTV prison:P private:T prize:E probably:F prof:BT professor:T
    professors:T program:E programme:E project:E prologue:X prosecutor:T protestant:G protocol:E
    protocols:E provence:R providence:N province:LP provost:T prussia:R prussian:G ps:N psalm:E
    pshaw:F psst:F punjab:R purge:E puritan:G pvt:BT pyrenees:R qc:W quaker:G quarter:P quartet:O
    queen:DTV queens:T quite:F rabbi:T railroad:O railway:O railways:O rajah:TU ramadan:N ran:S
    ranch:P range:P rather:F rd:B re:N really:F rear:M rebellion:E reconstruction:E records:O
    red_indian:G red_indians:G reef:P references:X referendum:E reformation:E regarding:F regards:N
    regime:H regiment:O region:LP registry:O remarked:S renaissance:E rep:BT replied:S
    representative:T republic:P republican:G researcher:T reservoir:P resistance:O resolution:E
    restoration:E returned:S rev:BTU reverend:TU revolt:E revolution:E rhine:R rhineland:R
    rhodesia:R ridge:P right:M riot:E riots:E rising:E river:LP riviera:R road:P rock:P rockies:R
    rom:G roma:G roman:G roman_empire:R romani:G rose:S ruhr:R russo:Z sa:OQ sabine:G sahara:R
    sahel:R said:S saint:De salafi:G salafist:G samaritan:G same:F san:K santa:K sardinia:R sat:BNS
    satan:N saturday:N saturdays:N saxon:G saxony:R say:S says:S scandal:E scandinavia:R scene:X
    schism:E scholar:T school:O schools:O scot:G scotland:R scots:G scotsman:G scottish:G
    scripture:N scriptures:N sea:P second:Fo secretariat:O secretaries:T secretary:T section:X
    sections:X security:M seigneur:TU seine:R seminary:O semite:G semitic:G sen:BT senate:O
    senator:T senators:T senior:M senor:TU senora:TV senorita:TV sep:BN sept:BN september:N serb:G
    serbo:Z sergeant:T series:E service:O services:O seven:Fo seventeenth:o seventh:o several:F
    sgt:BT shah:TU shaikh:TU shall:F shant:F she:F shed:F sheik:TU sheikh:TU shes:F shia:G shii:G
    shiite:G shiites:G shire:P should:F shouldn:F shouldnt:F shouted:S shropshire:R siam:R siberia:R
    siberian:G sicily:R sidi:K siege:E sighed:S signor:TU signora:TV signorina:TV sikh:G silesia:R
    silk_road:R similarly:F sinai:R since:F sincerely:N singer:T sino:Z sioux:G sir:DNTU sister:DTV
    six:Fo sixteenth:o sixth:o slav:G slavic:G slavonic:G smiled:S so:F society:O soho:R some:F
    somebody:F somehow:F someone:F somerset:R something:F sometime:F sometimes:F somewhat:F
    somewhere:F song:E soon:F south:R south_american:G southerner:G soviet:G soviet_union:R
    spaniard:G spartan:G speaker:T special:M spokesman:T spokeswoman:T spring:E squad:O squadron:O
    square:P squire:TU sr:BW st:Be stalinist:G state:LM states-general:O station:P statute:E stave:X
    ste:e still:F stoic:G stood:S strait:P straits:P strategy:E street:P streets:L strike:E studio:O
    studios:O study:E subject:N subsequently:F suburb:L such:F suddenly:F suffolk:R sufi:G
    sultan:DTU sultana:TV summit:E sun:B sunday:N sundays:N sunni:G superintendent:T supreme:M
    supt:B sure:F surely:F surrey:R sussex:R swabian:G swede:G symphony:EO syndicate:O systems:O
    table:X tamil:G tartar:G tatar:G team:O telegraph:O tells:S templar:G temple:P ten:FKo tenth:o
    ter:K territory:P test:E teuton:G teutonic:G texan:G thames:R than:F thank:F thanks:F
    thanksgiving:N that:F thats:F the:Ft theater:O theatre:O thee:F their:F theirs:F them:F
    themselves:F then:F thence:F there:F thereafter:F thereby:F therefore:F theres:F these:F they:F
    theyd:F theyll:F theyre:F theyve:F thine:F thinks:S third:Fo thirteenth:o this:F those:F thou:F
    though:F thought:S thousand:F three:Fo through:FJ throughout:FI thu:BN thur:N thurs:N thursday:N
    thursdays:N thus:F thy:F tibet:R tigris:R till:F times:O tis:F to:FJ today:F together:F told:S
    tomorrow:F too:F tories:G tory:G tour:E tournament:E toward:FJ towards:FJ tower:P town:LP
    township:P transylvania:R treaty:E trial:E trials:E tribunal:O tribune:O trojan:G trophy:E
    trotskyist:G trust:O tsar:DTU tsarina:TV tsars:T tue:BN tues:N tuesday:N tuesdays:N turk:G
    turkic:G turkmen:G turko:Z turned:S tuscany:R tutsi:G tv:N twas:F twelfth:o twelve:F twentieth:o
    twenty:F twice:F two:Fo ugh:F uighur:G ulster:R um:FK umm:K uncle:DTU und:K under:FM
    underneath:F union:O unionist:G united:O univ:B universities:O university:O unless:F unlike:F
    until:F unto:F up:F upon:F uprising:E url:N us:F usd:N ussr:R usually:F uyghur:G v:i valley:P
    van:Kk vatican:R venetian:G ver:K very:F vi:i via:F vicar:T vice:M viennese:G vii:i viii:i
    viking:G village:LP virginian:G viscount:TU viscountess:ATV viz:B vol:BX volga:R volume:X vom:Kk
    von:Kk vs:B wahhabi:G wales:R walk:P walked:S wanted:S war:E ward:P wars:E warwickshire:R was:F
    wasn:F wasnt:F we:F wed:BFN wednesday:N wednesdays:N week:E weekly:O well:F welsh:G welshman:G
    went:S were:F weren:F werent:F west:R west_bank:R western_europe:R westerner:G westminster:R
    weve:F what:F whatever:F whats:F when:F whence:F whenever:F where:F whereas:F whereby:F
    wherein:F whereupon:F wherever:F whether:F which:F whichever:F whig:G while:F whilst:F
    whispered:S whither:F whitsuntide:N who:F whoever:F whole:F whom:F whos:F whose:F why:F wiccan:G
    will:F wiltshire:R wished:S with:F within:F without:F won:F wont:F wood:P woods:P workers:O
    would:F wouldn:F wouldnt:F wow:F writes:S wrote:S www:N x:i xi:i xii:i xiii:i xiv:i xix:i xv:i
    xvi:i xvii:i xviii:i xx:i xxi:i xxii:i xxiii:i xxiv:i xxix:i xxv:i xxvi:i xxvii:i xxviii:i xxx:i
    xxxi:i xxxii:i xxxiii:i xxxiv:i xxxix:i xxxv:i xxxvi:i xxxvii:i xxxviii:i y:K yankee:G yankees:G
    yazidi:G ye:F yea:F yeah:F yep:F yes:F yesterday:F yet:F yonder:F yorkshire:R you:F youd:F
    youll:F young:Fo your:F youre:F yours:F yourself:F yourselves:F youve:F yugoslavia:R zaire:R
    zero:F zionist:G zoroastrian:G zu:K zulu:G zum:K zur:K
    """,
    index:
      #"""
      000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004\#
      00400c02C03R03R05B06K06P07<07<07<09K0:d0=g0=g0>[0>[0A30CV0D30EN0E]0FA0FA0FT0F\0F\0F\0I10I1\#
      0I<0I<0L80L80L80L80MA0MA0MA0MS0MS0MS0O70O70O70R70R=0R=0Rj0Rj0Rj0Rj0SA0SA0SA0SA0X<0X<0XA0XL\#
      0Z00Z;0Z;0^C0^K0^K0^K0^\0^d0^d0jE0jL0jL0kO0kO0kU0kh0kh0kh0kh0kh0lU0lU0lU0mH0mH0mH0mH121121\#
      12112113_13_13_13_13_13_15o15o15o16=16=16=17:17@17@17@17@17@17@17@18J18J18V18j18j18j18o194\#
      19\19\19\1:`1;R1=D1=D1=h1=m1>41>W1>m1?f1AH1AH1CX1CX1CX1CX1CX1Dm1Dm1Dm1Dm1F71F71F71F71Go1Go\#
      1Go1Ha1Ha1Ha1K=1K=1K=1MB1MB1MG1Mf1Mf1Ml1Ml1Ml1Ml1Ml1Ml1OO1OU1OU1OU1P=1P=1P=1P=1PE1PE1PE1Pa\#
      1Pi1Pi1RT1RT1RT1T<1T<1T<1T\1T\1T\1T\1Td1Td1Td1Td1WO1WO1WO1WO1Yh1Yh1Yh1Yh1[c1[c1[c1[c1[n1[n\#
      1^:1^:1^:1^:1^:1^P1_T1_T1_T1_T1_T1_T1_T1_Y1_Y1_i1_i1_o1`41`91`91`91`D1`D1`D1`Y1`f1e_1e_1e_\#
      1e_1f51gF1go1go1hH1hH1hM1hM1hM1hM1hM1i:1i:1i:1i:1iR1iR1iR1iR1i]1i]1i]1i]1i]1i]1j41j41j41j:\#
      1j:1j:1kJ1kJ1kJ1kJ1kJ1kJ1kJ1kJ1kT1kT1kY1kY1km1km1km1km1lI1lI1lI1lI1lI1lZ1lc1lc1lc1lc1lc1lc\#
      1m@1m@1m@1m@1m@1m@1m@1m@20m20m20m20m22k22k22k22k24B24B24B24P24P24P25\25\25\25\25\25j26<26<\#
      26<26<26<26<26<26<2;^2;^2;^2;d2>;2>;2>;2>;2@f2@f2@f2@o2A72A72DP2DU2DU2Dd2E:2EA2FA2FA2FA2FA\#
      2FO2FO2FO2FO2Gm2H22H22H22J[2J[2J[2J[2KG2KG2KG2KG2KG2KG2O\2O\2O\2O\2O\2O\2Om2Om2Om2Om2Om2Om\#
      2Om2P12P12PV2Q:2Q:2Q:2Qk2Qk2R02R02R02R=2Rf2Rf2SX2SX2T22T22U22U22Uj2V\2Vm2W32W32W32W32W32W3\#
      2Yk2Yk2Z02Z62[[2[[2[[2\=2\J2\J2\J2]b2]g2]g2_K2_V2_V2ed2f@2f@2f[2fb2fb2fb2fm2fm2fm2fm2fm2fm\#
      2g22g22g22g22g22g22g22g22g22g22g22g22g22g22g22g22g22g22gj2gj2gj2gj2gj2gj2gj2gj2iD2iD2iD2iI\#
      2oW2oW2oW30631131131131131131132=32=32=32=32=32=32L32L32L32L32L32L32L32L35A35A37P37P3<e3<e\#
      3<l3?S3C>3C>3C>3CY3Cb3Cb3Fo3H;3Ha3Hg3Hg3Kb3Nk3Nk3O=3O=3O_3O_3O_3O_3P@3P@3P@3P@3R33R33R33Xf\#
      3YL3YL3YL3YL3YL3YL3[Q3[Q3[Q3]63]R3]R3_23_73`53`53`53`53`53`53`53`53`53`53`53`53`;3`;3`D3`D\#
      3`D3`M3`Y3b_3b_3c63c63c<3cX3cX3cX3cX3cX3cX3ca3ca3ca3ce3d?3d?3d?3d?3dW3dW3dW3dW3fK3fK3fK3fK\#
      3fK3fK3g13g13g13g13g63g63g63g63g63g63g63g63g63g63hY3hY3hY3hY3kM3kM3kM3oM40L40L40L40L40L40L\#
      41S41S41S41d41d41d41d41d41j41j41j41j41j41n41n41n41n41n41n41n41n41n42L42L42L42L42L42L42L42L\#
      42L42L42L42L42L42f42f45<45<45<45<45@45\45\45\45\46L46L46L46L46L46L46L46L46L46L486486486486\#
      48648648C48C48C48C48C48C48C48C48K48K48K48K48R48R48R48R48\48\48\48\48\48\48j48j48j48j48j48j\#
      49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A49A\#
      49A49A49A49A49A
      """#)
}
