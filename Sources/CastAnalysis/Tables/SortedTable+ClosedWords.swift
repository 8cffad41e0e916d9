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
      ~~~~1e=30J>_3RKD~~~~~~~~~~~~~~~~~~~~~~~~0^:<~~~~~~~~1_LU0^\J~~~~02H]~~~~~~~~1Flk2R0f~~~~~~~~\#
      ~~~~~~~~~~~~~~~~1a;C0DW63cX32eiB~~~~0\442NC^1oJA2<4U~~~~~~~~~~~~1BBf~~~~06]00bkb1_Y_~~~~~~~~\#
      0@_R2i3;~~~~~~~~~~~~~~~~~~~~~~~~2P7G~~~~0kFM2A7o3e<F3F9j~~~~~~~~~~~~0^U7~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~3bdC0WBf~~~~10o=~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1QOA~~~~~~~~\#
      0@3V1BeV~~~~3j7h~~~~2c[51>N]3CY40?>X2Cee~~~~~~~~~~~~28io32RX~~~~0`gP1W[N1[nB~~~~~~~~~~~~~~~~\#
      3117~~~~2?<8~~~~11>7~~~~~~~~3]6=~~~~~~~~~~~~0R=<1LAf3_QZ~~~~27S03VIP3W?=~~~~~~~~~~~~06hg1UUb\#
      ~~~~2;5]~~~~2QkP~~~~0VL=18oD1S\l~~~~30^\3oGS1goj~~~~~~~~~~~~0icB07Sm0I<T3:?O~~~~0<YL~~~~~~~~\#
      ~~~~~~~~0:d>~~~~~~~~~~~~~~~~~~~~0mlZ45I?45@11>\Z~~~~~~~~272A~~~~2ZbV~~~~3KbW1CXI1eL\0j[h34D>\#
      1UNL0Ub:0PNN1V0F0PW\1g9c1iC`2GYX1E?D3Dic~~~~~~~~~~~~~~~~~~~~~~~~~~~~1HLI~~~~1X3<23[V~~~~~~~~\#
      ~~~~~~~~~~~~2ble~~~~~~~~07270YLM3P8748CJ0=6K3SeW2ok\0Bd3~~~~~~~~~~~~~~~~~~~~~~~~2XTB~~~~3J`f\#
      3j[3~~~~0V?H~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~22Rg~~~~~~~~~~~~~~~~~~~~2V2`~~~~~~~~~~~~~~~~\#
      ~~~~00MB1H:@2Uj7~~~~0<1]1lSK15hD3;\]412V1IYN~~~~1FTX~~~~~~~~~~~~~~~~0W6O~~~~~~~~1Wdi~~~~~~~~\#
      ~~~~2AZF32Ln2AQ72_9\1I>a40hk1h:h~~~~~~~~1<@E1LVN1FH[2LbD2hR<1G`53Uo010>`~~~~39<O~~~~~~~~~~~~\#
      ~~~~~~~~0:JQ1bJ9~~~~~~~~2Zn7~~~~~~~~~~~~3h56~~~~0HMo~~~~~~~~~~~~~~~~~~~~12H`1T<Q2h2^36N_1cQ;\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~3S9_1oZl~~~~~~~~~~~~~~~~~~~~033F0\Sn~~~~1]jd2Eo@3]`]45SW3]j90E]e\#
      ~~~~~~~~2lgA~~~~1CbE~~~~~~~~0UGP0H8^1Nc^0_Ul2[iK~~~~~~~~0hDC46a3~~~~~~~~3Nb]3Nkf14D53=NQ~~~~\#
      0fZA3Ha>2hG0~~~~2TCQ~~~~0j=H2h=T~~~~3<Q]08fY~~~~~~~~05P6~~~~1lI`29o03o?02=og~~~~~~~~0KT;~~~~\#
      ~~~~~~~~33cl~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3CNj3V]H~~~~0khG1`>1~~~~2FWM2X@V45nG42k=~~~~\#
      1dYf3FoZ~~~~2M2l0F:70__I~~~~~~~~0_ie~~~~0Fan3Q6>1NjA14jS3bP]~~~~06Kc~~~~~~~~00]e~~~~3<ln~~~~\#
      ~~~~0@F@~~~~3SlE~~~~~~~~~~~~0Vlh1o3B~~~~~~~~~~~~~~~~~~~~3O_H2MRB~~~~~~~~2;iC~~~~~~~~~~~~~~~~\#
      2DEb0GQD2<@91Mf?2BdV0bRO2nTI~~~~~~~~~~~~17W[~~~~20W<~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~341I3DTU\#
      ~~~~~~~~48R:~~~~~~~~0f?E2GPb294;~~~~~~~~~~~~2da:~~~~~~~~~~~~~~~~3:HZ1R]_449:~~~~~~~~~~~~2KgX\#
      ~~~~~~~~1gf[~~~~3ST^~~~~~~~~0_G`1KU9~~~~~~~~~~~~0?XG~~~~4095~~~~~~~~~~~~~~~~~~~~45<m3gHm~~~~\#
      0jE\~~~~0P=[1F7B~~~~1P2`3OgW~~~~~~~~~~~~~~~~~~~~~~~~3XMY~~~~~~~~3iO_1`^A~~~~3=dl1oA2~~~~~~~~\#
      ~~~~0m<E~~~~~~~~~~~~~~~~~~~~~~~~48611QiS~~~~~~~~~~~~~~~~3GD4~~~~1kYR0Y<U1U>B2G=`2[L22KGE2oW^\#
      0Rji2FkA36aQ3HWo3fRc~~~~~~~~~~~~35:I~~~~~~~~0S5K0XX[1mbP~~~~~~~~3d?C0X<Y~~~~3nA@~~~~1hMO1hWL\#
      3iFo~~~~~~~~~~~~~~~~1K32~~~~~~~~~~~~~~~~~~~~~~~~2HFe~~~~~~~~~~~~0>[c~~~~~~~~2No7~~~~~~~~2dUM\#
      ~~~~0eC^0^kj15RH2aR344ab~~~~~~~~1@4o~~~~3WJg3_H7~~~~~~~~20DS3o8>~~~~~~~~~~~~0NEf1F]5~~~~1528\#
      ~~~~~~~~~~~~1>b82^0e~~~~31^j23?c1LOn1Xk@2]2@0];n3aRl~~~~~~~~~~~~~~~~~~~~~~~~3nKK1@H\0I]40MA\\#
      1=D:3JkZ47?Y3K4i3PSf~~~~~~~~19\<1Og019Jl2CAP2UCC1O\S3fj@33im~~~~1i]H~~~~~~~~~~~~3U]H377>0C0g\#
      ~~~~~~~~~~~~~~~~0Y[l2K?H2V\g180W0Da?3a?12Y30~~~~~~~~~~~~12Oo3^WR0;]T2]Tg~~~~~~~~~~~~~~~~26AN\#
      ~~~~2BBR~~~~42Wo0DL=~~~~3>Vb~~~~~~~~~~~~2M_=~~~~~~~~~~~~0>CY~~~~~~~~~~~~2:M807f30mB6~~~~2:C\\#
      ~~~~~~~~~~~~~~~~~~~~27J?~~~~~~~~~~~~3l^X~~~~~~~~3KZ5~~~~~~~~~~~~~~~~3:Qh~~~~~~~~0^KP47NG~~~~\#
      ~~~~2F``1MXK2`da~~~~~~~~17@N~~~~~~~~1Hmk~~~~~~~~1TdJ37`d2H^@0l<X~~~~3P@X1D@f~~~~~~~~0M5^1l6k\#
      ~~~~~~~~~~~~~~~~1Rf`~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3ceP~~~~~~~~0<lk3lh[~~~~~~~~\#
      2[[C1;:M1[7P~~~~~~~~~~~~~~~~115k07C[3g6o~~~~0A3h3gOO~~~~~~~~~~~~~~~~~~~~~~~~3fEQ~~~~~~~~~~~~\#
      ~~~~~~~~~~~~2O\S43[D~~~~~~~~29VR36Ym16=E~~~~2Ome~~~~3ULH42LJ~~~~~~~~~~~~~~~~3VVZ~~~~0Xac1jJf\#
      ~~~~~~~~0aOF0o1]~~~~1<3c~~~~~~~~~~~~~~~~~~~~~~~~0]FM2DdF2\JG20dO3?F33CE^1@cX~~~~3@G?~~~~~~~~\#
      16U@~~~~~~~~~~~~15bP~~~~~~~~~~~~1QHh~~~~~~~~~~~~~~~~~~~~1eTQ~~~~108e1Y;N2lC\15;J~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~1;i6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1POY~~~~~~~~~~~~2gjV~~~~~~~~~~~~~~~~\#
      ~~~~1A;1~~~~~~~~~~~~~~~~21bC~~~~~~~~~~~~~~~~~~~~3UTc~~~~~~~~~~~~~~~~~~~~~~~~~~~~1kf7~~~~~~~~\#
      ~~~~~~~~~~~~1?fG1KMd1Pae1=<g~~~~0nPf07<Z2fmC2mIk3oMO2:Xk3i?O~~~~0Sn:~~~~17Pn~~~~~~~~~~~~~~~~\#
      0i1V22>N~~~~~~~~~~~~~~~~~~~~08Eb2DP0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~25U:45\S2k[V0Hkc01fU0jdO\#
      3\:I3\EB30>S0fOC2:nK2ZPN2lY947aE~~~~3`DD0H0H3m4R~~~~1\:92=V8~~~~~~~~~~~~~~~~~~~~~~~~0`=2~~~~\#
      2YOm~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1hH=~~~~~~~~~~~~~~~~~~~~0QN:~~~~~~~~3@Pg3@Zd3k_7~~~~0a4m\#
      ~~~~0oF0~~~~~~~~~~~~~~~~1Ki?~~~~24ik~~~~~~~~~~~~~~~~~~~~~~~~0T[V~~~~0;LO~~~~~~~~~~~~3Z=k~~~~\#
      42f]~~~~~~~~2;VA~~~~1<n63gn\~~~~~~~~~~~~~~~~17G]~~~~40Ri~~~~1MN_~~~~~~~~1Q4>1f5d~~~~0TAX~~~~\#
      ~~~~~~~~3GdZ~~~~1^HS2JjA~~~~1Y\X~~~~~~~~3M_k~~~~~~~~2N643]?k~~~~0gi<~~~~~~~~2b><1mFj~~~~3ISe\#
      ~~~~1I8A1`DQ39aH3c<C~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1c31~~~~\#
      ~~~~1djK062c~~~~3Yl^~~~~2P1k~~~~~~~~~~~~~~~~~~~~~~~~~~~~3bGL~~~~0CKf~~~~1Vfi3U4m3B@C~~~~~~~~\#
      ~~~~1V_Z~~~~~~~~~~~~~~~~~~~~~~~~~~~~0jLD~~~~1Pni2bQA~~~~~~~~~~~~~~~~28b<~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0^C>~~~~3`5]~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2IAZ~~~~~~~~2IK62TKR18[d~~~~~~~~~~~~\#
      ~~~~3O=S~~~~~~~~41\>~~~~32DF~~~~~~~~~~~~0T:g~~~~~~~~~~~~~~~~2FOO1VE<~~~~~~~~~~~~0=?A3RTE~~~~\#
      ~~~~~~~~~~~~~~~~~~~~1fKk3oVW1fAZ~~~~~~~~1HT=~~~~42Qj22LQ2_D83b>d0LO51_4L0f1P~~~~3_fb~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~29MW0fFh~~~~1;RH~~~~0ALR03>C0A]d2G`A13no13e`3m]b3eiJ~~~~~~~~2BoD~~~~~~~~\#
      2OeN1h4P11Tn2EHI2fbM3hfG464i2CRU0Z0_2@oP2U:h34WI3m?F03RO13HL1Z4:1n@g3><P2gYL3;Qh~~~~~~~~3ZTe\#
      ~~~~3FWh~~~~~~~~00D`07_U2\ZF38<L3iiV~~~~~~~~~~~~~~~~~~~~0fnZ~~~~1WOA27jP1fj82C8c~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0FNY2S@P~~~~~~~~~~~~~~~~~~~~~~~~~~~~2K`\~~~~0:RT3_]`~~~~3hJ`~~~~~~~~\#
      ~~~~3D?f~~~~1=he3=nf~~~~~~~~0aCU~~~~~~~~0\IG1=^L37V>~~~~0j4R~~~~1jZU~~~~25GF~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0`D12UYB~~~~~~~~1W5d1<en~~~~~~~~~~~~3kMI~~~~~~~~1_ih21k^2lnl~~~~~~~~\#
      ~~~~~~~~~~~~~~~~21<1~~~~~~~~3@?j~~~~1GWI213b~~~~~~~~~~~~1gY^~~~~~~~~~~~~0b=Z08Mb2J;>3i2K~~~~\#
      ~~~~~~~~1^kU3<:@3EW2~~~~~~~~~~~~~~~~1YbH2<XD2]<12edH3[F23]Jk2m8J0B75~~~~24^O~~~~~~~~~~~~39PK\#
      ~~~~~~~~2I8o~~~~~~~~2BIa~~~~~~~~~~~~42@c~~~~~~~~~~~~~~~~~~~~~~~~3Qkj~~~~~~~~04RG06WS3EjO~~~~\#
      1lZ]~~~~~~~~~~~~~~~~2cE62K2E~~~~~~~~~~~~~~~~~~~~~~~~1k?1~~~~~~~~~~~~1DYf1V<i~~~~~~~~2oA>2?o^\#
      3[Qi~~~~~~~~~~~~~~~~~~~~~~~~0KM;~~~~~~~~~~~~20]Q~~~~~~~~2D\j~~~~~~~~~~~~1?ID1??K~~~~~~~~22EJ\#
      ~~~~10bT3?SU00cF2F6g~~~~~~~~48\7~~~~2SX_~~~~~~~~~~~~2E:g~~~~~~~~~~~~0XA:3BGE442K~~~~~~~~~~~~\#
      ~~~~0<fE3j0X2QN12QXM05582QEA3lBK431B~~~~~~~~~~~~3c6K1:9B19m51:BZ~~~~~~~~3ZFV0D3d1DRB~~~~~~~~\#
      ~~~~3cAJ~~~~~~~~0Tod13Th3ml>19=[0<<5~~~~0G[M~~~~2@PB~~~~~~~~~~~~~~~~476^24BO3NP33g@Q3M=_3Y>7\#
      3D8k3LgA3a2A3HgQ1J?>0JT91<\S25=Y2^hL3M2>~~~~1T\Z3MFA~~~~1\cd0lj@~~~~~~~~10R81=O`2fQJ0cIa~~~~\#
      ~~~~~~~~~~~~31?31k8U09KL364H3KPZ~~~~08\R0;iL1joX36=V3KGL~~~~~~~~~~~~~~~~~~~~~~~~2W`Z~~~~0h1=\#
      32[]3SC\0g=o1A^F0h:g40Ya2RDI2SgU39jH~~~~1`lj2MAI17c]0CVI3:4e248m~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~3bX00<Dn34LT~~~~~~~~~~~~0ZCU0ZNR2Amb3Ecl~~~~~~~~1VO`~~~~~~~~1hb30E0D~~~~~~~~~~~~~~~~\#
      ~~~~23Mh~~~~3QPF~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1b=8~~~~2`W:~~~~~~~~~~~~~~~~~~~~2dld2SJR\#
      40B71GF:~~~~33EU~~~~33<F~~~~3W^n13_:~~~~~~~~~~~~1WF:2D952Q:=~~~~1?9U~~~~1M:4~~~~1O8H~~~~~~~~\#
      0LcZ~~~~~~~~2Im`~~~~2ERi3R3X2V?f~~~~~~~~0l[a0m^:1VUo2VKW2f9o1X=Z1cEj2WKH3LVX3?<32][\3ni8~~~~\#
      ~~~~2=12~~~~~~~~0hNQ1^0?~~~~0iRe2DUT3H;=~~~~~~~~~~~~0YUI2_`k1ahk2e98~~~~2_jG3C6e3\1D3^5W3AC]\#
      ~~~~~~~~~~~~000834k^1>Wk~~~~3XYG1kJ81C21~~~~~~~~0J5\~~~~~~~~~~~~~~~~~~~~~~~~~~~~1NY;~~~~~~~~\#
      ~~~~35Ak~~~~1NPl~~~~0C=k~~~~1]bh~~~~~~~~44A4~~~~~~~~~~~~0mWM28642XMN2Y_b1m@l3L`S2^_^3YFm3oiN\#
      ~~~~3fZo~~~~3gaG~~~~~~~~2?MF~~~~2mTk1j:>1g`\2lNK3Kl22?dX15B33=>E3^E_3cNS2iIM~~~~1D1=2;<m~~~~\#
      ~~~~2=>:2^XD2bYT2nm>2d=L0?IU3HN<2YDh~~~~097R0FAY1e5R1g1f2jEb3BcE~~~~~~~~~~~~3JV`~~~~0MLm12Bf\#
      0SVo2S_<3JMR~~~~~~~~0?5F2]Dj49<_1f`A3;B^1fV32[a6~~~~~~~~~~~~~~~~37n=~~~~~~~~~~~~~~~~~~~~0NSl\#
      1SL=32=S~~~~0dh72Efk1oj:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~04f0~~~~~~~~2;D=~~~~~~~~~~~~~~~~~~~~\#
      2H:K0dNB0ecG~~~~~~~~3UfH~~~~1HB32Cna10\^0fch3eIG~~~~~~~~~~~~0Z;10?m\~~~~0IA?1a4<2jgR43NO~~~~\#
      1GPe~~~~~~~~~~~~1SDn~~~~0JFf0Sdj28Q[2<HV48Kj~~~~3kna~~~~~~~~~~~~1aW>~~~~~~~~~~~~2Xjd~~~~~~~~\#
      ~~~~~~~~~~~~~~~~3mIk1?[E1DmG2JSk2iD[3^OG~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2OGi~~~~~~~~2[9H\#
      ~~~~2[B\40`O~~~~~~~~~~~~2T2c~~~~~~~~~~~~~~~~~~~~2o5j00US3Pn^~~~~3jOF~~~~~~~~3Io741SK2KWZ~~~~\#
      ~~~~3Z7O~~~~0YgB~~~~~~~~2FFg~~~~~~~~~~~~1nbB~~~~~~~~03lB1E_A~~~~~~~~~~~~1bPN~~~~~~~~~~~~0lcF\#
      2SQC~~~~~~~~~~~~~~~~~~~~1jal~~~~~~~~~~~~3eRQ~~~~04md0J^;~~~~1XdR~~~~~~~~0]Za~~~~~~~~~~~~~~~~\#
      ~~~~0cV0~~~~2_K2~~~~0;@[~~~~~~~~0ZYT1Q;^2Gmm~~~~0F1N1N?7~~~~0m3T3@eG~~~~~~~~~~~~~~~~~~~~2L5=\#
      ~~~~09QC~~~~~~~~1Y3`~~~~~~~~~~~~3cn5~~~~1RHV~~~~47nQ~~~~~~~~~~~~~~~~1YB8~~~~~~~~2X9`016_1\\;\#
      ~~~~0VXC1IFk~~~~2H2E0^d@~~~~~~~~~~~~0MSL1:hM2fI;~~~~~~~~3I9?~~~~2kOP~~~~~~~~~~~~~~~~~~~~045`\#
      ~~~~2Pa@3>5]~~~~~~~~~~~~~~~~~~~~~~~~2g2k~~~~2nbo~~~~1;FS1\P<0bH[20M[~~~~165W~~~~~~~~0Ql9~~~~\#
      ~~~~~~~~0Q`\~~~~~~~~~~~~~~~~~~~~0C\k22YJ~~~~~~~~~~~~~~~~0FT\~~~~1Ib50Im_1IlD1L5\1d501gSM3iVg\#
      ~~~~~~~~~~~~1J^<~~~~~~~~254X1@Wl2j`:~~~~3bkB~~~~~~~~1@nI~~~~0K:E1`4L0KCT~~~~~~~~25bV~~~~~~~~\#
      ~~~~3`;U~~~~423Q~~~~~~~~~~~~~~~~~~~~3QWn3Q`k~~~~1K];05HC3X3X0=HP~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      3XfP20mc~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3BOU~~~~~~~~~~~~~~~~~~~~~~~~~~~~35Yd~~~~~~~~0\?j\#
      13<42N]g2V85~~~~~~~~~~~~~~~~01]7~~~~~~~~2Z>9~~~~~~~~~~~~0M[4496A0=\K~~~~~~~~~~~~~~~~~~~~~~~~\#
      1aGF1Ml=~~~~~~~~~~~~11HO~~~~1OO>~~~~~~~~10Kl2ZX^0GAn2eEC3VlX3W5B~~~~~~~~~~~~~~~~~~~~~~~~1KD9\#
      ~~~~~~~~~~~~~~~~2^7E~~~~~~~~~~~~~~~~~~~~~~~~~~~~2R6>~~~~~~~~1D:Q~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      3AOD~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3V771UE128Jm2>VZ2o_2~~~~0=Sa~~~~\#
      3jl5~~~~2eYU0;6h2^@_1T4b1JGo2eO\1lAB3RC:42^_~~~~~~~~~~~~~~~~~~~~~~~~0Gd<~~~~~~~~~~~~2cOS~~~~\#
      0O7T~~~~1F?L3Xn`~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3IBn~~~~19Sd~~~~2AJM2Rk42VQF3kgm\#
      ~~~~1Ef843lF0>03~~~~~~~~~~~~0>b`~~~~~~~~0oOc2i;C~~~~0>k52maL~~~~~~~~2P@U1`YI2PKI3d\R0RHM0`NR\#
      1U\R0]Q<~~~~~~~~~~~~0TU3~~~~~~~~~~~~~~~~~~~~1[c0~~~~~~~~0c9J~~~~~~~~~~~~~~~~~~~~28Z71W=k2B6?\#
      2Q?G2a=?~~~~~~~~~~~~~~~~~~~~2WTS3LK73[>=3i^K35jJ~~~~~~~~~~~~~~~~~~~~35K<~~~~~~~~1X[M~~~~~~~~\#
      ~~~~14SL~~~~0A88~~~~~~~~3H2P0ENS~~~~~~~~3P[Q~~~~~~~~~~~~1hiW2jR03Q>W279H~~~~~~~~2Wn`~~~~2C[=\#
      1^a3~~~~~~~~~~~~~~~~~~~~~~~~~~~~35a5~~~~~~~~~~~~0L\J~~~~2@ZV1[hJ39GW1cgA0ikL~~~~3^<:~~~~~~~~\#
      1:`01Ym9~~~~3C>;~~~~~~~~~~~~~~~~~~~~3DJY~~~~~~~~~~~~24P6~~~~~~~~~~~~~~~~~~~~~~~~0mN326f_~~~~\#
      ~~~~~~~~~~~~~~~~~~~~2heS~~~~3aG:~~~~~~~~~~~~~~~~1\Dg0lUo3HmM1b[:3QDP~~~~~~~~1]BT~~~~0ng]~~~~\#
      ~~~~~~~~~~~~0n]G26KR0DCJ~~~~2S2R0U?3~~~~0UPB~~~~1NGE~~~~~~~~~~~~~~~~2Lj]~~~~~~~~~~~~~~~~2]g:\#
      ~~~~~~~~~~~~~~~~~~~~1]6M~~~~~~~~~~~~~~~~~~~~~~~~~~~~3:gZ24IU~~~~~~~~~~~~~~~~~~~~0\hH~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0K151Dcl0WeZ1c>[~~~~0<N?~~~~~~~~1XM`1^Ae~~~~~~~~~~~~~~~~1=mD~~~~3Mg8~~~~\#
      2CJ5~~~~~~~~~~~~0RoO~~~~~~~~0L8k3OI8~~~~~~~~~~~~1BN_2?XF2^LX0IdY~~~~3=[E~~~~1AU@0lD02?4B~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~2:cS0P3[1C?P~~~~~~~~~~~~1[?O1mn32i^^3Rca26Ve3eBK~~~~~~~~07J:0NfU0oWU\#
      1\oS~~~~~~~~1PEI~~~~~~~~0TcP~~~~~~~~~~~~30ga2IVJ326O3md;~~~~46UK~~~~3d5>~~~~44JY1jB]0:iZ~~~~\#
      ~~~~~~~~~~~~2iW`~~~~~~~~~~~~~~~~~~~~~~~~~~~~3\aQ3dJf~~~~~~~~~~~~~~~~0U8C~~~~2LWR~~~~0[]F3]Y8\#
      ~~~~2LN;~~~~261d2j;2402D~~~~~~~~~~~~1i:\0LUd3TQj43@j3T9E0[j>~~~~~~~~3B791_;:~~~~0Lj:~~~~3J=c\#
      ~~~~~~~~~~~~15KQ3Wl2~~~~~~~~~~~~~~~~~~~~189Y0::V25j@~~~~~~~~~~~~~~~~~~~~~~~~30632]bm3UE6~~~~\#
      2N<M~~~~~~~~0n7:~~~~~~~~~~~~194E0Aod1nUS16f;3`S@0Mbh31I9~~~~3[6i~~~~23b41Go:~~~~~~~~3X`k~~~~\#
      ~~~~~~~~~~~~~~~~2\=_3PGC09Z^3`iG1SlP~~~~0coD40LX~~~~~~~~~~~~0i;D27^92h[5~~~~~~~~3ZMf3D1b18dc\#
      ~~~~~~~~3N883O5i~~~~~~~~~~~~~~~~3Cb80meV~~~~~~~~~~~~3YR9~~~~~~~~1n7^~~~~~~~~~~~~~~~~0ca=1Pia\#
      3YL31^:d~~~~3Ac;03HS2272~~~~~~~~~~~~~~~~~~~~3lJg~~~~~~~~33\`~~~~1:T5~~~~~~~~3:[P3A2V~~~~0SLX\#
      ~~~~~~~~0817~~~~~~~~~~~~0]bO3S\g~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3J5^~~~~~~~~~~~~2O6;\#
      31mU36G?~~~~03WS1f:01jSi1Ud91lci38h90hgJ1MBa2ijE3I]=1Qbg2ceZ3X:F41jU~~~~3:nj22b>0NLR~~~~~~~~\#
      3caI0kO537PQ~~~~~~~~~~~~~~~~~~~~~~~~46n`~~~~~~~~~~~~~~~~~~~~0@io~~~~~~~~~~~~~~~~~~~~0QY^~~~~\#
      ~~~~0gUl~~~~~~~~~~~~~~~~~~~~~~~~23mf~~~~~~~~0jS3~~~~~~~~~~~~3<CI~~~~~~~~~~~~~~~~148=~~~~~~~~\#
      1_T4~~~~~~~~~~~~~~~~2mnU1>4]1MG<3L;B3`Mg1XEI0EBm1L_Y1Lhg~~~~~~~~0[Mb1OUL1niJ2\ca0GJ=~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0>8W3S2K0XLl1]Ok3_n>2BS^2NK:~~~~~~~~~~~~~~~~~~~~1oRo1kmT2EA`1B6N2ZJ630UY\#
      21Wc3NYc3T^I0]nX3o1516_048jg~~~~2?FJ38H=3OoX~~~~38RY~~~~~~~~~~~~1EI403`V~~~~3T@9~~~~~~~~2gEC\#
      0TI615Y?2g;I~~~~~~~~~~~~~~~~~~~~3EL>~~~~~~~~~~~~~~~~3?ZK3?dC004B~~~~0I6g~~~~~~~~~~~~1EV=1Gg8\#
      ~~~~0[4n~~~~1FeV~~~~~~~~1i0B~~~~~~~~3Cgk3n_D0JNR~~~~~~~~~~~~~~~~~~~~~~~~3_7c42FZ~~~~~~~~1ao5\#
      ~~~~~~~~2>;<~~~~~~~~~~~~~~~~0gEZ1`9Q1o9R2L;K2T7D0l1534cN3WS33b1I~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0HVd~~~~~~~~0H`]0d?C~~~~~~~~~~~~~~~~~~~~~~~~05l^1VnT08Ud1iR63FJ_~~~~2JGP3f5o41dY~~~~~~~~1ZA7\#
      1;2412nR47V@~~~~~~~~3>L12U2^~~~~3MU;~~~~16Oj0mHg1WTX2dJ]3>Cb2gOC3MLl~~~~~~~~~~~~0UX^~~~~0PaK\#
      ~~~~2f[<~~~~~~~~2S9g1AjY2;d;2\R<~~~~~~~~24Ve~~~~~~~~~~~~~~~~0L@L3\O;1Z[R3F`N~~~~16CU2A@h2VcG\#
      ~~~~0ADj2aE@~~~~~~~~~~~~~~~~~~~~~~~~0]1d~~~~~~~~~~~~~~~~1bil~~~~~~~~~~~~3`YW~~~~3GXn0:ZG~~~~\#
      3ZaT~~~~3Zkc3gg243c=0NZg~~~~~~~~~~~~~~~~~~~~~~~~2Z0V~~~~3g191ZLQ2UO`~~~~~~~~30M_~~~~~~~~~~~~\#
      3YeX~~~~~~~~0kU`2:9A3dWf~~~~~~~~~~~~~~~~1lj81Sd53Y7o~~~~~~~~~~~~3j?o~~~~~~~~~~~~02Wn1^Pn0Nm>\#
      ~~~~~~~~~~~~0h[B3@8j~~~~~~~~~~~~~~~~2W=F~~~~~~~~0Rd`37CJ3;IN~~~~~~~~0eLG~~~~3Ve@0OQ]0N8X0o`N\#
      ~~~~0O[92R=O43G:~~~~0`ZN2l9l~~~~~~~~~~~~~~~~~~~~1c[6~~~~~~~~~~~~~~~~~~~~0RQf1e_[1ejW~~~~~~~~\#
      ~~~~429W~~~~~~~~~~~~~~~~2f@_~~~~~~~~1;_3~~~~~~~~~~~~0agR0g_F~~~~~~~~~~~~~~~~1`f;~~~~~~~~~~~~\#
      0[>Q~~~~~~~~~~~~1igK~~~~0@OY3[`O~~~~~~~~~~~~1E4W1ZmQ2@8631OL~~~~~~~~~~~~~~~~~~~~~~~~11dT02i8\#
      1^[]3HC_06>o3k8K~~~~~~~~2_Va3A9T~~~~~~~~~~~~~~~~~~~~235N2`<V36lD~~~~~~~~~~~~0ZgD~~~~3OUP2NS7\#
      1DGH1TUn3db6~~~~~~~~28B9~~~~3D^<~~~~44Z32TZN~~~~~~~~~~~~~~~~~~~~~~~~2YVT2B]_45gV~~~~~~~~~~~~\#
      0:AK~~~~2>gf~~~~~~~~~~~~3hQo2I^0~~~~2d0h0XQ81Jfc3GN?3fK=2`KN~~~~~~~~~~~~2_PH~~~~~~~~18VM~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~14\Z~~~~~~~~~~~~1O1T~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3RjO\#
      ~~~~~~~~0R\f~~~~~~~~~~~~~~~~1Ha=3ThS~~~~~~~~~~~~~~~~2@B_~~~~2_0Y~~~~0@:a~~~~~~~~~~~~0BF7~~~~\#
      ~~~~0WZD~~~~2Dk6~~~~~~~~~~~~0d[<~~~~01V8~~~~2iN633Pf~~~~3_>T~~~~3o]e1>FF~~~~2VmK~~~~~~~~~~~~\#
      2oJR~~~~~~~~12W>~~~~~~~~~~~~2N0\3E5L~~~~~~~~~~~~~~~~0o?b~~~~~~~~~~~~~~~~2ORN3BjB~~~~~~~~~~~~\#
      ~~~~1JTU1[Zg2gbV0WN>2kAQ2FAQ~~~~~~~~~~~~~~~~~~~~~~~~~~~~12c;14KE17:>394144i[05cB452Q48oa05BB\#
      3PeW3TIc3V@=~~~~0_?P~~~~~~~~2;^I~~~~~~~~~~~~0KnD~~~~~~~~~~~~~~~~0kb?~~~~~~~~0E9g0R7N3djn~~~~\#
      0B?`2\0^18jc3e]g~~~~~~~~~~~~~~~~~~~~~~~~2`5Q~~~~~~~~~~~~0Vc03fc[~~~~0`4B0@X;~~~~~~~~0D:X~~~~\#
      2=JQ~~~~1<MN~~~~~~~~~~~~~~~~~~~~~~~~~~~~2Rfl~~~~~~~~1TiQ0Pl6~~~~~~~~~~~~0BQ<0OIB0Q;f1ZS?2c8d\#
      3Ak[3LDI~~~~~~~~~~~~~~~~~~~~0iHQ46FA~~~~~~~~0_3Q2Ti3~~~~~~~~~~~~~~~~46g]1_oZ~~~~3h^O~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~1kTV~~~~2k4_0e4I2nGL1gFE2QcT32l8~~~~08<Q~~~~~~~~121^1TM;2Ykj19bE\#
      ~~~~~~~~~~~~3\ni3R<K3SMd0JhU0Kg[1gK?46L7~~~~~~~~090Y09B32W3E~~~~~~~~~~~~0eW:3jHn~~~~~~~~1`JH\#
      2Xb;0ET@029i45a?~~~~~~~~~~~~~~~~31V\~~~~~~~~0okB~~~~~~~~~~~~0nEA35442hkR3l7e2HOG3hYG2J[93=42\#
      ~~~~~~~~~~~~2Pif~~~~3hDf~~~~1iI:3>^G3>g\3?1]~~~~~~~~06P50i\V~~~~1K=N3nYi1g?3~~~~3G:^2bGT29=?\#
      1CK_~~~~0SAI3]Rc3dPR~~~~~~~~1m4[~~~~~~~~1TDZ~~~~15o?~~~~~~~~30F13\X=3kTB~~~~~~~~~~~~~~~~~~~~\#
      0Cge~~~~~~~~2KN`1@;C~~~~05Za0\]o0Z5;1R01~~~~~~~~~~~~~~~~1QYO~~~~~~~~~~~~~~~~~~~~2]Kd~~~~~~~~\#
      ~~~~~~~~1?T=1@OH~~~~~~~~2bd:~~~~2keo2AdN25OM4382~~~~2knD3^`:3_20~~~~~~~~3<e80b312>Hk41n2~~~~\#
      ~~~~~~~~0o9F~~~~~~~~~~~~~~~~2Jc=0MlQ20;C0>S_2PVW3^j000<n3A[]~~~~1ToK1mUj~~~~~~~~~~~~~~~~~~~~\#
      1AHj~~~~~~~~~~~~~~~~~~~~21O3~~~~~~~~~~~~~~~~1OEj~~~~~~~~~~~~~~~~~~~~~~~~3YZE~~~~04?:2aZd1IOF\#
      2af3~~~~2b0O~~~~2Q0R~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0IIG~~~~~~~~0F\\~~~~1G3g~~~~~~~~~~~~\#
      ~~~~~~~~~~~~1YL[~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0G7:~~~~~~~~~~~~~~~~1U6Z0Fnl~~~~~~~~3cG@~~~~\#
      ~~~~~~~~~~~~~~~~2E110a[B~~~~3K>A~~~~~~~~2<h>~~~~~~~~~~~~~~~~~~~~1nH0~~~~~~~~~~~~3F1e~~~~32dX\#
      ~~~~~~~~0IS@0O@l~~~~1S5K~~~~~~~~~~~~~~~~~~~~09gl0EiD3=F`26<D~~~~~~~~1_EL~~~~~~~~~~~~~~~~41CA\#
      127k2E]f~~~~~~~~~~~~~~~~41:X~~~~0=g@2Z6K0V4U1]Zl~~~~0Uj821F7~~~~~~~~~~~~0>LI~~~~3XB1~~~~~~~~\#
      ~~~~1RT001B038]A00ma~~~~3a[f0?dY~~~~22k?0k>C3181~~~~~~~~~~~~0Xj:~~~~~~~~~~~~1Yh9~~~~~~~~3BXl\#
      ~~~~46:J~~~~~~~~~~~~1a`h1ZaD2WDH3e1P1G<o43TT44RX0QFP~~~~~~~~~~~~~~~~0_N;29ck~~~~2@fL3NBH0jl0\#
      ~~~~~~~~1M273;6E~~~~~~~~~~~~11\Q~~~~~~~~2;Ll~~~~~~~~~~~~1R=P~~~~~~~~~~~~3;oC333W~~~~021o02PE\#
      3;ef0HA;~~~~1:Mk1N5>~~~~~~~~~~~~1B[]3JEh~~~~~~~~0b_j1dD:3?o10K]g1_bR1dN^1>m501Lb34<\3Ig\0k53\#
      ~~~~~~~~~~~~14bE~~~~~~~~~~~~~~~~~~~~0Fh^~~~~1P=`~~~~~~~~~~~~02Ck~~~~3<[^27@[~~~~~~~~~~~~~~~~\#
      18Jo2\ji~~~~~~~~~~~~~~~~~~~~~~~~25\O~~~~~~~~~~~~~~~~~~~~~~~~~~~~3E@k1F1F1jhE~~~~1>;;~~~~~~~~\#
      0XF216oV~~~~1XU91j4i~~~~~~~~~~~~~~~~2LDH2Hne1[P>3n5Q1[EI09n32f1J1CiD2Y=239Zc3`ca3kFQ3ab847FK\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0B]82RPK3b_l1WmI0I1A2R[=~~~~2Gfk2OAU~~~~~~~~~~~~\#
      ~~~~0X1P0;WF3[i:41Mj2n:`~~~~3=T;~~~~~~~~~~~~~~~~~~~~~~~~3U=Q~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~0Ofj3lT0~~~~~~~~~~~~~~~~~~~~2a0Z~~~~~~~~2=d>3gXA~~~~1J7Q~~~~3mQX~~~~~~~~~~~~\#
      ~~~~3NIT
      """#)
}
