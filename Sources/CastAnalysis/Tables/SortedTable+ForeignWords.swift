// Written by script/tables/make-languages.py; do not edit. Sources:
// script/tables/languages/words.txt, written by hand; class g: PyPI wordfreq 3.1.1.

extension SortedTable {
  /// Words that decide about names outside English: see `ForeignClasses`.
  static let foreignWords = SortedTable(
    """
    a:FdNdCgFgIgYg abbe:Cm abend:Bx aceasta:Og acik:Pg acte:CxQx acto:Dx ad:Yg adeins:Yg ademas:Dg
    adi:Pg adur:Yg af:*p afram:Yg agli:Ed agua:Fg ahi:Dg ahrif:Yg ai:EdFg aixi:Qg aixo:Qg akt:BxLx
    al:DdEdQd alapjan:Ng alem:Fg alguem:Fg all:Ng alla:Ed alle:BdEd allo:Ed alltsa:Hg als:Qd
    alskar:Hg altal:Ng altinda:Pg altsa:Jg am:BdZg an:HgYgZg anda:Hg anfang:Bx anh:Zg anksciau:Wg
    annad:Yg annee:Cg annees:Cg ano:Dg anos:Dg ans:Bd ao:Fd aos:Fd apos:Fg apres:Cg april:BxGx
    aqui:DgQg ar:HgIgJgYg ara:XgYg arasinda:Pg ardindan:Pg ari:Xg arid:Yg artik:Pg arum:Yg as:FdFgWg
    asa:Og asamt:Yg asi:Dg aslinda:Pg aspon:Tg at:HgMgNg atat:Og ate:Fg ato:Fx atpakal:Xg atraves:Fg
    atri:Xg att:Yg atti:Yg atto:Ex au:Cd aufs:Bd august:Bx augustus:Gx aux:Cd av:*p aven:Hg ay:Zg
    ayni:Pg ayrica:Pg az:NdLgMgTg azert:Ng aztan:Ng ba:Zg bac:Zg bade:HgIgJg baedi:Yg bagaimana:Sg
    bagli:Pg bai:Zg ban:Zg band:Bx bang:Zg bao:Zg bapak:Sm bar:Ng barao:Fm barcelona:Qg baro:Nn
    baron:BmCmGm barone:Em baronin:Bf baronne:Cf baska:Pg baskani:Pg basladi:Pg basta:Hg bat:Zg
    battre:Hg bay:Pn bayan:Pn bazi:Pg be:QgZg beda:Lg bede:Lg bedzie:Lg behem:Mg behover:Hg beide:Bd
    beim:Bd ben:Zg benh:Zg bi:Zg bien:Zg biet:Zg bieu:Zg biezi:Xg binh:Zg bircok:Pg birkac:Pg
    bischof:Bm bo:Zg bog:Lx boi:Zg boierul:Om bong:Zg bor:Ig borjar:Hg born:Jg boyle:Pg bu:Sf
    bucuresti:Og budu:Tg bugun:Pg buh:MxTx buna:Og bus:Xg but:Xg buti:Wg butu:WgXg butun:Pg buyuk:Pg
    byc:Lg byl:Lg byla:Lg bylo:Lg byly:Lg byt:MgTg c:Tg ca:CgOgZg cac:Zg cach:Zg cai:Zg caly:Lg
    cam:Zg can:Zg cand:Og canh:Zg cap:Zg capitaine:Cm capitan:Dm capitano:Em capitao:Fm capitol:Qx
    capitolo:Ex capitulo:DxFx cardeal:Fm cardenal:Dm cardinal:Cm cardinale:Em cas:MgTgUg casa:Ug
    case:Tg cast:MxTxTg casti:Tg casto:MgTg casu:Ug cat:Og catala:Qg catalunya:Qg cateva:Og catre:Og
    cau:Zg cay:Zg ce:CdUgVg cely:MgTg cemo:Vg cena:Fx ceprav:Ug ces:Cd ceske:Mg cesto:Vg cet:Cd
    cette:Cd chac:Zg chan:Zg chang:Zg chapitre:Cx chat:Zg chau:Zg chay:Zg che:Zg chet:Zg
    chevalier:Cm chi:Zg chiec:Zg chien:Zg chinh:Zg chiu:Zg choi:Zg chon:Zg chong:Zg chu:Zg chua:Zg
    chuan:Zg chuc:Zg chung:Zg chuong:Zg chuyen:Zg ci:MgTg cia:Wg cie:Lg cilveki:Xg cilvekiem:Xg
    cilveks:Xg cilveku:Xg cimu:Ng cio:Eg citta:Eg clovek:MgTg co:TgZg cocuk:Pg cok:Pg colonel:Cm
    colonnello:Em comencar:Qg commandant:Cm como:Dg comte:CmQm comtessa:Qf comtesse:Cf con:Zg
    conde:DmFm condesa:Df condessa:Ff cong:Zg consul:Rn conte:Em contele:Om contesa:Of contessa:Ef
    coronel:DmFm cos:Lg cosi:Eg coz:Mg cr:Mg cu:Zg cua:Zg cualquier:Dg cung:Zg cunku:Pg cuoc:Zg
    cuoi:Zg cuu:Zg czesc:Lx czesto:Lg d:Dm da:*pFdFgHgZg dac:Zg daca:Og dafur:Bg dai:Zg dal:Ed
    dala:Xg dalej:Tg dalla:Ed dalsi:Mg dalsie:Tg dan:Zg dang:Zg danh:Zg dao:Zg dar:Hg darba:Wg
    darfor:Hg darit:Xg das:BdFd dat:Zg data:Og dau:Zg day:Zg daznai:Wg dazniausiai:Wg
    de:*pGdHdIdJdZg decat:Og december:Gx deel:Gx degil:Pg degli:*pEd dei:*pEd dein:Bd deine:Bd
    deja:Cg dejstvi:MxTx del:*pDdEdQdHxIxJxWgXg delat:Mg della:*pEd delle:Ed dello:*pEd dels:Qd
    dem:*qBdZg den:*qBdHdIdJdTgZg dep:Zg der:*qBd des:BdCd desi:Og despres:Qg despues:Dg det:HdIdJd
    deti:Mg deu:QxZg deus:Fx deutschen:Bg deutschland:Bg dezember:Bx dhr:Gm*a di:*pZg dia:DgZg
    dias:Dg dich:Zg die:Bd diem:Zg dien:Zg diena:WgXg dienstag:Bx diese:Bd diesem:Bd diesen:Bd
    dieser:Bd dieses:Bd dieu:CxZg diger:Pg digunakan:Sg diky:Mg dil:MxTx dilakukan:Sg dinh:Zg
    dinsdag:Gx dio:Ex dios:Dx dl:Om*a dna:Of*a do:*pFdZg doamna:Of doan:Zg dobe:Mg dobre:Mg doc:Zg
    docteur:Cm doctor:DmQm doctora:Df dod:Jg dogru:Pg doi:Zg dokter:Gm doktor:BmHmImJmLmMmTmVmUm
    doktorin:Bf dollar:Bx dom:Fm doma:Xg domaju:Xg domn:Om domnisoara:Of domnul:Om don:DmEmZg
    dona:DfFf donderdag:Gx dong:Zg donna:Ef donnerstag:Bx dos:*pFd dott:Em*a dottor:Em dottoressa:Ef
    doua:Og doutor:Fm doutora:Ff dr:*n*a dronning:IfJf drottning:Hf drzava:Vg drzave:UgVg du:*pCdZg
    dua:Zg duc:CmQmZg duca:Em duchessa:Ef duchesse:Cf dung:Zg dunya:Pg duoc:Zg duoi:Zg duong:Zg
    dupa:Og duque:DmFm duquesa:DfFf duquessa:Qf dux:Rn duzo:Lg dve:Mg dwoch:Lg dzieki:Lg dziekuje:Lg
    dzien:Lg dzis:Lg dzives:Xg dzivi:Xg e:EgFg eda:Yg een:GdGg eg:Yg egalement:Cg eger:Pg egesz:Ng
    egitim:Pg egy:Nd egyutt:Ng ehka:Kg eigentlich:Bg eika:Kg ein:Bd eine:Bd einem:Bd einen:Bd
    einer:Bd eines:Bd eivat:Kg el:*qDdQdDg eleg:Ng eloszor:Ng elott:Ng els:Qd elso:Ng en:HdIdJdNg
    enaa:Kg ende:Bx enemman:Kg ensimmainen:Kg entao:Fg erittain:Kg es:NgQg escena:DxQx
    esimerkiksi:Kg espana:Dg esta:DdDgFgQg estan:Dg estao:Fg estas:Dd este:DdTg estos:Dd et:IdJd
    etaient:Cg etait:Cg etat:Cg ete:Cg etre:Cg ett:Hd etta:Kg euer:Bd eure:Bd euro:Bx europai:Ng
    ev:Ng eves:Ng exista:Og ezert:Ng fa:HgIgJgYg facut:Og faet:Jg familia:FgQg far:HgIgJg fara:Og
    farkli:Pg fata:Og fatt:HgIg februar:Bx februari:Gx fekk:Yg ferfi:Ng folk:Yg for:HgIgJgYg
    forskellige:Jg forst:HgIgJg forsta:Hg forstar:Hg forste:IgJg fortfarande:Hg fra:EmYg fraga:Hg
    fran:Hg francais:Cg frate:Em frau:Bf fraulein:Bf fray:Dm frei:Fm freifrau:Bf freiherr:Bm
    freitag:Bx frere:Cm frk:IfJf*a frl:Bf*a froken:HfIfJf fru:HfIfJf fur:Bg furst:Bm furstin:Bf
    g:VmUm ga:HgIgJg gada:Xg gaeti:Yg gai:Zg galler:Hg gan:Zg gandriz:Xg gang:Hg gap:Zg gar:HgIgJg
    garna:Hg gay:Zg gecen:Pg genc:Pg generaal:Gm general:BmCmDmFmHmImJmLmMmTm generale:Em gercek:Pg
    gercekten:Pg gerd:Yg gi:Zg gia:EgZg giai:Zg giam:Zg giao:Zg gio:Zg gioi:Zg giong:Zg giu:Zg
    giua:Zg giup:Zg gjor:Ig gjore:Ig gli:Ed god:Gx goi:Zg gom:Zg gor:HgJg gora:Hg gore:JgPg
    gospa:VfUf gospod:VmUm gospoda:VfUf gospodica:VfUf gospodin:VmUm gott:Bx graaf:Gm gracies:Qg
    grad:Bx graf:Bm grafin:Bf gramm:Bx gravin:Gf greve:HmImJm grevinde:IfJf grevinna:Hf
    grevinne:IfJf grof:NnVmUm grupes:Wg gud:HxIxJx gun:Pg gunu:Pg guzel:Pg gyvenima:Wg ha:FgZg
    habia:Dg haegt:Yg hafdi:Yg hai:Zg hakkinda:Pg halimbawa:ag halla:Hg haller:Hg han:KgZg hanen:Kg
    hanet:Kg hang:Zg hanh:Zg har:Hg harom:Ng hat:Ng hatte:Bg hau:Zg hauptmann:Bm hay:Zg hayir:Pg
    he:Zg heer:Gm hefdi:Yg heidan:Kg helsingin:Kg helt:Yg her:Yg herceg:Nn hermana:Df hermano:Dm
    herr:BmHmImJm herra:Km herrn:Bm hertog:Gm hertogin:Gf herzog:Bm herzogin:Bf het:GdZg hic:Pg
    hicbir:Pg hien:Zg hieu:Zg hinh:Zg historia:FgQg hizli:Pg hja:Yg hjaelp:Jg hjalp:Hg hlavni:Mg
    ho:Zg hoa:Zg hoac:Zg hoan:Zg hoang:Zg hoat:Zg hoc:Zg hodne:Mg hofum:Yg hoi:Zg hom:Zg hon:Zg
    hong:Zg hoofdstuk:Gx hop:Zg hozza:Ng hr:BmImJm*a hrabe:MmTm hrabenka:MfTf hrabia:Lm hrabina:Lf
    hun:Yg huong:Zg huu:Zg huyen:Zg hvad:Yg hyva:Kg hyvaa:Kg i:EdPgWgYg ibu:Sf icin:Pg icinde:Pg
    ido:Ng iespejams:Xg igy:Ng ihr:Bd ihre:Bd ihrem:Bd ihren:Bd ihrer:Bd ii:Og il:EdOg im:Bd imi:Og
    imperator:Rn impreuna:Og in:OgPg inainte:Og inca:Og inceput:Og indonesia:Sg ine:Tg informacio:Qg
    inkabb:Ng ins:Bd insa:Og intr:Og intre:Og ipasi:Xg irma:Ff is:PgWg isi:Og islandi:Yg islands:Yg
    istallet:Hg iste:Pg istiyorum:Pg it:Zg iti:Og izmedu:Vg izskatas:Xg ja:FgLgMgWgXg jabut:Xg
    jahre:Bx jahren:Bx jakies:Lg jakis:Lg jalkeen:Kg januar:Bx januari:Gx javla:Hg jede:Bd jedem:Bd
    jeden:Bd jeder:Bd jedes:Bd jeji:Mg jene:Bd jenem:Bd jenen:Bd jener:Bd jenes:Bd jesli:Lg jeste:Mg
    jestes:Lg jestesmy:Lg jezeli:Lg ji:MgWg jiz:Mg jo:Ng jol:Ng jon:Ng joprojam:Xg jos:Vg ju:Wg
    juffrouw:Gf juli:BxGx juni:BxGx jus:WgXg jusu:WgXg juz:Lg ka:WgXg kac:Pg kada:Xg kadin:Pg
    kads:Xg kadu:Xg kailangan:ag kaiser:Bm kaiserin:Bf kamer:Xg kannattaa:Kg kanner:Hg kanns:Hg
    kanzler:Bm kanzlerin:Bf kapec:Xg kapitan:BmLmMmTm kapitein:Gm kapitel:BxHxIxJx kapitola:MxTx
    kapittel:HxIxJx kaptajn:ImJm kaptein:ImJm kapten:Hm kardinal:Bm karsi:Pg karta:Wg kay:Kg
    kayttaa:Kg kazdy:LgMgTg kaze:Vg kc:Mg kdyz:Mg ke:Zg ked:Tg kehidupan:Sg kein:Bd keine:Bd
    keinem:Bd keinen:Bd keiner:Bd kene:Ng kenraali:Km kesempatan:Sg ket:NgZg kha:Zg khac:Zg khach:Zg
    khi:Zg khien:Zg kho:Zg khoang:Zg khoi:Zg khong:Zg kich:Zg kiedys:Lg kiem:Zg kien:Zg kilo:Bx
    kilometer:Bx kiraly:Nn kisa:Pg kisi:Pg kita:Wg kitu:Wg kiz:Pg kjope:Ig klaipedos:Wg knez:VmUm
    knezna:MfTf knize:MmTm kobenhavn:Jg kodel:Wg kolonel:Gm komid:Yg kong:ImJm konig:Bm konigin:Bf
    koning:Gm koningin:Gf konnen:Bg konnte:Bg kopa:Xg kops:Xg koszonom:Ng kotu:Pg kovetkezo:Ng
    kozott:Ng kral:MmTm kralj:VmUm kraljica:VfUf kralovna:MfTf krievijas:Xg krol:Lm krolowa:Lf
    ks:Lm*a ksiadz:Lm ksiaze:Lm ksiezna:Lf ktera:Mg ktere:Mg kteri:Mg ktery:Mg ktora:LgTg ktore:LgTg
    ktorego:Lg ktoreho:Tg ktorej:Lg ktori:Tg ktoru:Tg ktory:LgTg ktorych:LgTg ktorym:Lg ktorzy:Lg
    ktos:Lg kucuk:Pg kuitenkin:Kg kulturas:Xg kulturos:Wg kung:Hm kuningas:Km kuningatar:Kf kura:Xg
    kuri:Wg kuriu:Wg kurs:Xg kvuli:Mg ky:Zg kylla:Kg l:CdEdQd la:*qCdDdEdQdCgFgZg labak:Xg lahes:Kg
    lai:Zg laika:WgXg lam:Zg lan:Zg lange:Hg langre:Hg lanh:Zg lap:Zg las:*qDd lata:Yg later:Hg
    latviesu:Xg latvija:Xg lau:Zg lay:Zg lazim:Pg le:*qCdEdZg legalabb:Ng legnagyobb:Ng leid:Yg
    len:Zg lepsie:Tg les:*qCdQd leur:Cd leurs:Cd leutnant:Bm lich:Zg lide:Mg lidi:Mg lidz:Xg lien:Zg
    lietuviu:Wg lietuvoje:Wg lieu:Zg lieutenant:Cm lika:Yg lisaa:Kg lisaksi:Kg liter:Bx ljubljana:Ug
    ljubljani:Ug lo:*qEd loai:Zg loi:Zg lon:Zg long:Zg los:*qDd loti:Xg loytyy:Kg luat:Zg luc:Zg
    ludi:Tg ludia:Tg ludzu:Xg luon:Zg luong:Zg lutfen:Pg luu:Zg ly:Zg m:Cm ma:CdIgJgMgOgTgYgZg
    maandag:Gx maart:Gx mac:Zg madame:Cf made:Jg mademoiselle:Cf madre:Ef mae:Fg maend:Jg magat:Ng
    magyarorszag:Ng mai:Bx maintenant:Cg maitre:Cm maja:Lg majas:Xg maji:Mg major:Bm maju:Tg mal:Yg
    mam:MgTg mame:MgTg man:Hg manche:Bd mang:Zg manga:Hg manh:Zg manniskor:Hg mar:Ng marchesa:Ef
    marchese:Em mark:Bx marques:DmFm marquesa:DfFf marquis:Cm marquise:Cf marz:Bx mas:DgNg masik:Ng
    maske:Jg masodik:Ng maste:Hg masyarakat:Sg mat:TgZg mate:MgTg matte:Ig mau:Zg may:Zg me:MgZg
    med:Yg medal:Yg medan:Yg medu:Vg medutim:Vg meg:Ng mei:Gx meidan:Kg meilla:Kg mein:Bd meine:Bd
    meinem:Bd meinen:Bd meiner:Bd mel:Mg mela:Mg melakukan:Sg meli:Mg memberikan:Sg meme:Cg
    mendapatkan:Sg meneer:Gm menemukan:Sg mengambil:Sg mengatakan:Sg menggunakan:Sg meningkatkan:Sg
    menna:Kg mennesker:IgJg mer:Yg mere:Cf merupakan:Sg mes:CdQgXg mesdames:Cf messieurs:Cm meter:Bx
    metu:Wg mevr:Gf*a mevrouw:Gf mexico:Dg mi:Pg mial:Lg miec:Lg miedzy:Lg miert:Ng mika:Kg mikid:Yg
    milliarde:Bx milliarden:Bx million:Bx millionen:Bx min:Yg mina:Kg minh:Zg minister:BmGmLm
    ministerin:Bf ministr:MmTm ministra:Df ministre:Cm ministro:DmEmFm minuten:Bx missa:Kg
    misschien:Gg mista:Kg misto:Mg mit:Mg mita:Kg mitaan:Kg mittag:Bx mitte:Bx mittwoch:Bx mjog:Yg
    mlle:Cf mm:Cm*a mme:Cf mna:Tg mo:Zg moga:Lg moge:Lg mogoce:Ug moi:Zg moj:Lg mon:CdQg monate:Bx
    monsieur:Cm montag:Bx morgen:Bx mot:Zg mowi:Lg mozda:Vg moze:LgTgVg mozesz:Lg mozete:TgVg
    mozna:LgMg mozno:Tg mr:Cm*a mrs:*a mua:Zg muc:Zg muj:Mg muon:Zg musi:MgTg musica:Fg mussen:Bg
    musu:WgXg muze:Mg muzete:Mg mw:Gf*a my:Zg myohemmin:Kg myos:Kg myslim:Mg na:FdIgYg nachadza:Tg
    nacht:Bx naeste:Jg nagon:Hg nagot:Hg nagra:Hg nain:Kg najbardziej:Lg najma:Tg nam:MgTgZg nama:Kg
    nan:Hg nang:Zg nao:FgZg naprawde:Lg napriklad:MgTg nar:HgIgJg nas:FdMgTgVg nase:MgTgVg nasil:Pg
    nasta:Hg nastan:Hg national:Og naturlich:Bg natuurlijk:Gg nay:Zg nayttaa:Kg ne:Xg nebus:Xg
    nece:Vg neco:Mg nederland:Gg nehany:Ng neiti:Kf nej:Mg nejlepsi:Mg neka:Xg nekdo:Mg nekdy:Mg
    nekolik:Mg nel:Ed nelkul:Ng nella:Ed nen:Zg neni:Mg nera:Wg neskor:Tg nesto:Vg neu:Zg nevim:Mg
    nez:MgTg nezd:Ng ngay:Zg nghe:Zg nghi:Zg nghia:Zg nghien:Zg nghiep:Zg ngoai:Zg ngu:Zg nguoi:Zg
    nguon:Zg nguyen:Zg nha:Zg nhac:Zg nhan:Zg nhap:Zg nhat:Zg nhe:Zg nhiem:Zg nhien:Zg nhiet:Zg
    nhieu:Zg nhin:Zg nho:Zg nhom:Zg nhu:Zg nhung:Zg ni:Mg nic:TgUg nidur:Yg nieco:Tg niekolko:Tg
    niita:Kg nin:Pg ninguem:Fg nista:Vg niz:Lg no:FdZg noastra:Og noi:Zg nomes:Qg nona:Sf nos:CdFdFg
    nosaltres:Qg notre:Cd nove:MgTg november:BxGx novy:Mg nozime:Xg nu:YgZg nua:Zg numero:Fg nuna:Yg
    nuoc:Zg nyonya:Sf o:FdOdNgZg obcine:Ug oberst:BmImJm ocksa:Hg oczywiscie:Lg odrum:Yg ogsa:IgJg
    oket:Ng oktober:BxGx oldugu:Pg oldugunu:Pg oll:Yg ollu:Yg ollum:Yg olmasi:Pg once:Pg onemli:Pg
    ong:Zg onkel:Bm onnur:Yg onsker:Ig opet:Mg opstine:Vg ordid:Yg os:Fd osob:Lg ossze:Ng ou:Cg
    over:Hg overste:Hm oyle:Pg ozel:Pg ozellikle:Pg pa:HgIgJg paasta:Kg padre:DmEmFm page:Cx
    pagina:DxExFxQx pagkatapos:ag pais:DgFgQg pak:Sm pamamagitan:ag pan:LmMmTm pana:LmMmTmOg
    pangeran:Sm pani:LfMfTf panna:Lf panny:Lf panu:LmMmTm papa:DmEmFm pape:Cm papst:Bm par:MgNgTg
    parak:Xg pare:Qm parintele:Om paris:Xg part:Qx parte:DxExFx partie:Cx pasaule:Xg pasaulyje:Wg
    pater:BmGm patik:Xg patri:Tg paus:Gm pec:Xg pela:Fd peldaul:Ng pelo:Fd pemerintah:Sg penize:Mg
    perche:Eg pere:Cm perempuan:Sg pero:EgQg perque:Qg personnes:Cg perusahaan:Sg pfarrer:Bm pha:Zg
    phai:Zg pham:Zg phan:Zg phap:Zg phat:Zg phep:Zg phia:Zg pho:Zg phong:Zg phu:Zg phuc:Zg phuong:Zg
    phut:Zg piemeram:Xg pilipinas:ag pilsetas:Xg pirma:Xg pitaa:Kg pitaisi:Kg piu:Eg plukovnik:MmTm
    plusieurs:Cg pocas:Tg podla:Tg politica:Qg politique:Cg pomoc:Ug porad:Mg posledni:Mg poti:Og
    pozniej:Lg prace:Mg praci:Mg pradejo:Wg prasident:Bm prasidentin:Bf prave:MgTg preco:Tg pred:Mg
    predsednik:VmUm premiere:Cg pres:Mg president:CmQmGmHmImJmQg presidenta:Df
    presidente:CfDmEmFmDgFg presidentti:Km pretoze:Tg prezident:MmTm prezydent:Lm pri:Mg pries:Wg
    prince:Cm princep:Qm princesa:DfFfQf princesse:Cf principe:DmEmFm principessa:Ef prins:GmHmImJm
    prinses:Gf prinsessa:HfKf prinsesse:IfJf prinssi:Km printesa:Of printul:Om prinz:Bm
    prinzessin:Bf problem:MgTg proc:Mg prof:*n*a profesor:DmLmMmTmVmUm profesora:Df professeur:Cm
    professor:BmEmFmQmGmHmImJm professora:Ff professoressa:Ef professori:Km professorin:Bf proste:Mg
    prosze:Lg protoze:Mg prover:Ig prozent:Bx prvni:Mg prvy:Tg pulkownik:Lm puo:Eg putin:Og putri:Sf
    qua:Zg qualsevol:Qg quan:Zg quang:Zg que:DgQg quoc:Zg quy:Zg quyen:Zg quyet:Zg ra:Ng rad:Mg
    rainha:Ff rang:Zg rat:Zg ratt:Hg razlicnih:Ug re:Em regele:Om regina:EfOfRn rei:FmQm reina:DfQf
    reine:Cf rekl:Mg republike:Vg republiky:Tg respublikos:Wg rett:Yg rex:Rn rey:Dm reykjavik:Yg
    riga:Xg rigas:Xg rika:Mg ro:Zg roi:CmZg romania:Og romaniei:Og rong:Zg rouva:Kf rowniez:Lg
    rozdzial:Lx sa:CdHgIgJgLgOgYg sac:Zg sach:Zg sadan:Jg saeti:Yg sag:Hg saga:Hg sagdi:Yg sager:Hg
    saja:Xg sajat:Ng sake:Wg salies:Wg sam:Mg samkvaemt:Yg samozrejme:Tg samstag:Bx san:Zg sang:Zg
    sann:Ig sao:Fg sara:Eg sat:Zg satt:Hg sau:Og sava:Xg savivaldybes:Wg sayin:Pn scena:ExLx
    scene:Cx schwester:Bf se:UgYgZg sebelumnya:Sg sebenarnya:Sg segun:Dg seimos:Wg sein:Bd seine:Bd
    seinem:Bd seinen:Bd seiner:Bd seit:Xg seite:Bx seka:Kg sekilde:Pg sementara:Sg senhor:Fm
    senhora:Ff senor:Dm senora:Df senorita:Df senyor:Qm senyora:Qf september:BxGx ser:Yg sera:DgFgQg
    sergent:Cm ses:Cd seseorang:Sg sey:Pg si:DgEgOgQgWgXgZg sia:Wg siandien:Wg sidan:Yg sidar:Yg
    sie:LgWg siek:Wg siella:Kg sieur:Cm sig:Em*a signor:Em signora:Ef signore:Em signorina:Ef
    siina:Kg siita:Kg silla:Kg simdi:Pg sin:Yg sina:Yg sinum:Yg sio:Wg sios:Wg sire:Cm sis:WgXg
    sita:Kg siu:Wg siuo:Wg sja:Yg sjalv:Hg skiet:Xg skor:Tg slecna:MfTf slovenije:Ug sloveniji:Ug
    slovenskej:Tg slovensku:Tg so:FgXgZg sobrid:Xg societa:Eg sodien:Xg soeur:Cf solo:Dg son:CdQgZg
    song:Zg sonnabend:Bx sonntag:Bx sor:Df soran:Ng soz:Pg speles:Xg spolecnosti:Mg spolocnosti:Tg
    sposob:Lg sr:DmFmQm*a sra:DfFfQf*a srta:Df*a st:Ug sta:Vg stad:Yg stale:MgTg star:HgIgJg
    stejne:Mg stevilo:Ug stjorn:Yg sto:Vg stockholm:Hg storre:HgIgJg stunden:Bx su:DdPgTgYgZg suc:Zg
    sucastou:Tg sul:Ed sulla:Ed sultan:PnSm suor:Ef sure:Pg sus:Dd svart:Hg sve:Mg sveho:Mg svuj:Mg
    swiata:Lg swoja:Lg system:Tg szamara:Ng szene:Bx szep:Ng szeptember:Ng szerintem:Ng szo:Ng
    szoval:Ng ta:WgXg taalla:Kg tac:Zg taciau:Wg tacu:Xg tada:Xg tads:Xg tadu:Xg tage:Bx tagen:Bx
    tahan:Kg tai:Zg taja:Xg take:Mg takze:LgMgTg talak:Xg talan:Ng talla:Kg tam:Zg tama:Kg taman:Kg
    tambe:Qg tambem:Fg tambien:Dg tan:Zg tanaan:Kg tang:Zg tanker:Hg tante:Bf tao:FgZg tap:Zg
    tapat:Xg tapec:Xg tarafindan:Pg tarziu:Og tas:Xg tassa:Kg tasta:Kg tat:Zg tata:Kg tato:Tg tau:Zg
    tausend:Bx tay:Zg taysin:Kg te:MgQgZg tech:Mg ted:Mg tehda:Kg teil:Bx teises:Wg tekid:Yg tem:Fg
    ten:*pZg tenente:EmFm teniente:Dm tenyleg:Ng ter:*p tesekkur:Pg tesekkurler:Pg tete:Cg teto:Mg
    tez:Lg tha:Yg thad:Yg thaer:Yg thai:Zg than:Zg thang:Zg thanh:Zg thann:Yg thannig:Yg thar:Yg
    that:Zg thatt:Yg thau:Yg thay:Zg the:Zg thegar:Yg theim:Yg their:Yg theirra:Yg them:Zg ther:Yg
    thess:Yg thessi:Yg thessu:Yg thessum:Yg thetta:Yg thi:Zg thich:Zg thien:Zg thiet:Zg thig:Yg
    tho:Yg thoi:Zg thong:Zg thu:YgZg thuat:Zg thuc:Zg thuoc:Zg thuong:Zg thuy:Zg thvi:Yg ti:Og
    tia:DfFf tich:Zg tidligere:IgJg tieda:Kg tien:Zg tieng:Zg tiep:Zg tiesam:Xg tiesi:Xg tietaa:Kg
    tieu:Zg tiez:Tg tim:MgZg tima:Yg tinh:Zg tio:DmFm to:Zg toan:Zg toata:Og tobb:Ng todel:Wg
    tohtori:Km toi:Zg tok:Yg tom:QxLx tome:Cx tomer:Xg tomo:DxExFx tong:Zg tonnen:Bx tot:Zg toti:Og
    tovabb:Ng tovabbi:Ng tra:Zg trai:Zg tran:Zg tre:Zg treba:Mg tren:Zg tres:CgFg tri:MgZg trien:Zg
    trieu:Zg trinh:Zg tris:Xg tro:Zg troche:Lg troi:Zg trong:Zg truc:Zg truoc:Zg truong:Zg truyen:Zg
    tu:Zg tuan:SmZg tuc:Zg tul:Ng tum:Pg tung:Zg tuoi:Zg tuong:Zg turejo:Wg turetu:Wg turk:Pg
    turkiye:Pg tuto:Tg tuyet:Zg tva:Hg tvo:Yg ty:Zg tych:Tg tym:Tg uber:Bg uc:Pg udens:Xg ugy:Ng
    uhr:Bx uj:Ng ujra:Ng ukio:Wg um:Fd uma:Fd un:CdDdEdQdOd una:DdEdQd unas:Dd une:Cd ung:Zg
    universitesi:Pg uno:Ed unos:Dd unser:Bd unsere:Bd unserem:Bd unseren:Bd uong:Zg uplne:MgTg
    uporablja:Ug ur:NnYg uram:Nn urcite:MgTg ut:Yg utan:Ng utolso:Ng uz:MgTgWg uzere:Pg uzerinde:Pg
    uzerine:Pg va:OgZg vaere:IgJg vaeret:Jg vaeri:Yg vaert:Ig vahan:Kg vai:Zg vaiku:Wg vairak:Xg
    val:Hg valdigt:Hg valilla:Kg valo:Ng valstybes:Wg vam:MgTg van:*pZg vanskelig:Ig vao:FgZg
    var:HgIg vara:Hg varbut:Xg vard:Yg vardir:Pg vare:Ig varetu:Xg varfor:Hg varlden:Hg vas:MgTg
    vase:TgUg vat:Zg vay:Zg vdaka:Tg ve:Zg vec:UgVg veci:Mg vel:WgXg vela:Tg veliau:Wg velmi:Tg
    verda:Yg verdur:Yg verid:Yg verkligen:Hg verschillende:Gg vi:Zg viata:Og vic:Mg vice:Mg
    vicomte:Cm vid:Yg video:Fg viec:Zg viela:Kg viele:Bd vielleicht:Bg vien:Zg viena:Wg vienkarsi:Xg
    vienmer:Xg viet:Zg vieta:WgXg vina:Xg vinam:Xg vinas:Xg vini:Xg viniem:Xg vins:Xg vinu:Xg
    visa:Wg vise:Vg visiskai:Wg viska:Wg visu:Wg vlastne:Mg vlastni:Mg vo:Zg vobec:Tg voce:Fg
    voces:Fg voi:Zg vom:Bd von:*p vong:Zg vos:Cd votre:Cd vrijdag:Gx vsak:MgTg vse:Mg vsech:Mg
    vsechno:Mg vsechny:Mg vsetci:Tg vsetko:Tg vsetky:Tg vsetkych:Tg vsichni:Mg vu:Zg vua:Zg vubec:Mg
    vuc:Zg vung:Zg vzdy:MgTg wahrend:Bg ware:Bg wedlug:Lg welche:Bd welcher:Bd welches:Bd wiec:Lg
    wiecej:Lg wlasnie:Lg wochen:Bx woensdag:Gx wszystkich:Lg wszystkie:Lg wszystkim:Lg wurde:Bg
    xa:Zg xac:Zg xay:Zg xuat:Zg xuong:Zg y:Zg yakin:Pg yapilan:Pg yaptigi:Pg yen:Zg yeu:Zg
    yhdessa:Kg yhta:Kg yil:Pg yilinda:Pg yleensa:Kg ypac:Wg yuksek:Pg zasto:Vg zaterdag:Gx
    zdjecie:Lg ze:LgMgTgUg zeby:Lg zemes:Wg zentimeter:Bx zinoma:Wg zivljenje:Ug zivot:MgTgVg
    zmogus:Wg zmones:Wg zmoniu:Wg znaci:Vg zondag:Gx zostal:Lg zostala:Lg zrobic:Lg zu:*p zum:Bd
    zur:Bd zuruck:Bg zycia:Lg zycie:Lg багато:cg бидат:eg бидејки:eg бог:bxcx более:bg больше:bg
    будет:bg будут:bg будуть:cg българия:dg български:dg бързо:dg більш:cg більше:cg веке:eg
    велики:fg веома:fg видео:eg винаги:dg влади:cg вместе:bg вообще:bg вопрос:bg време:dgegfg
    времена:fg времени:bg времето:dgeg время:bg вријеме:fg врска:eg все:bg всегда:bg всего:bg
    всеки:dg всички:dg всичко:dg всяка:dg върху:dg відео:cg віини:cg г:dmemfm генерал:bmcmdmemfm
    глава:bx година:dgegfg године:fg години:dgeg голем:eg голема:eg голяма:dg города:bg
    господин:bmdmemfm госпожа:bfdfefff госпођа:dfefff града:fg градот:eg граф:bmcmdmemfm
    графиня:bfcfdfefff гроші:cg данас:fg делать:bg денес:eg деньги:bg добре:cgdg добро:dgegfg
    добър:dg додека:eg докато:dg доктор:bmcmdmemfm должен:bg должны:bg доста:dg дојде:eg држава:egfg
    државата:eg државе:fg друге:fg други:dgegfg другите:eg других:bg думаю:cg дядя:bm дякую:cg
    дітеи:cg европа:dg ее:bg еще:bg живот:dgegfg живота:dg животот:eg жизни:bg жизнь:bg життя:cg
    завжди:cg заедно:dgeg започва:dg заради:dg зараз:cg затоа:eg затова:dg зашто:fg защото:dg
    заједно:fg здесь:bg земја:eg земјата:eg земље:fg знаеш:eg значи:egfg знову:cg зошто:eg
    зробити:cg и:cgdg између:fg имаат:eg имаме:eg имаше:eg имају:fg именно:bg името:dg император:bm
    информации:eg иого:cg иому:cg искам:dg каждыи:bg казва:dg какво:dg какои:bg както:dg
    капитан:bmdmemfm капітан:cm касније:fg ке:eg кнез:dmemfm княгиня:bfcf княжна:bf княз:dmemfm
    князь:bmcm когато:dg когда:bg което:dg кои:dg които:dg колико:fg колко:dg колку:eg конечно:bg
    королева:bfcf король:bmcm которая:bg которого:bg которои:bg которые:bg которыи:bg которых:bg
    която:dg којима:fg којој:fg крал:dmemfm кралица:dfefff краще:cg краіни:cg крајот:eg краљ:dmemfm
    краљица:dfefff кроме:bg където:dg късно:dg кілька:cg кількість:cg луге:eg лугето:eg лучше:bg
    людеи:bgcg людина:cg мадам:bf маи:dg маиже:cg маика:dg македонија:eg македонски:eg малко:dg
    малку:eg мають:cg мајка:eg мегу:eg между:bgdg место:bgegfg међутим:fg милиони:eg мислам:eg
    мисля:dg много:bgdgfg многу:eg могат:dg могут:bg можам:eg можат:eg можда:fg можеби:eg может:bg
    можете:fg можна:cg можно:bg можуть:cg мои:bg място:dg міи:cg міста:cg місце:cg навистина:eg
    навіть:cg наи:dg наистина:dg након:fg налази:fg направи:dgeg населення:cg начин:dgeg нашата:eg
    нашите:eg неговата:eg неговиот:eg неговите:eg некои:eg неколико:fg неколку:eg некој:eg немає:cg
    несколько:bg нешто:egfg неі:cg нибудь:bg нивните:eg никога:dg никогаш:eg никогда:bg никои:dg
    никој:eg ничего:bg ништа:fg ништо:eg новыи:bg нужно:bg нього:cg някои:dg няколко:dg ніколи:cg
    ніхто:cg нічого:cg области:bg області:cg однако:bg одного:cg односно:fg около:bgdg околу:eg
    општине:fg освен:dg отец:bm откако:eg отново:dg очень:bg пан:cm пані:cf первыи:bg перед:bgcg
    першии:cg питання:cg повеке:eg повече:dg повторно:eg покрај:eg полковник:bmcmdmemfm помегу:eg
    помош:eg поради:eg порошенко:cg после:bgeg постоји:fg потоа:eg потом:bg потому:bg потрібно:cg
    потім:cg початку:cg почему:bg почти:bg поэтому:bg права:cg правда:cg прави:dgeg право:fg
    првиот:eg преди:dg преко:fg преку:eg према:fg пример:eg прије:fg просто:bgcgdg проти:cg
    против:bgegfg професор:cmdmemfm профессор:bm після:cg работа:dgeg работи:dgeg работы:bg
    различни:eg разом:cg рекао:fg републике:fg робити:cg роботи:cg розділ:cx років:cg россии:bg
    росіі:cg русия:dg рішення:cg сакаат:eg сакам:eg сакаш:eg сваки:fg света:dg светот:eg свого:cg
    своего:bg своеи:bg свои:bg своите:eg своих:bg своі:cg своіх:cg својата:eg своје:fg својот:eg
    своју:fg связи:bg свіи:cg світу:cg сделать:bg сегодня:bg сеичас:bg секогаш:eg секој:eg секоја:eg
    сепак:eg септември:dg серед:cg сказав:cg сказал:bg скопје:eg скоро:dg скільки:cg случае:bg
    софия:dg спасибо:bg според:dgeg среди:bg срещу:dg става:dg стана:dg ствари:fg страна:dgeg
    страната:dg стране:fg сьогодні:cg также:bg такива:dg такие:bg такии:cg таким:cg таких:cg
    такое:bg також:cg такои:bg твитер:eg тепер:cg теперь:bg територіі:cg тетушка:bf тетя:bf
    товарищ:bm тогава:dg тогаш:eg тогда:bg тои:cgdg током:fg толкова:dg толку:eg только:bg том:bxcx
    точно:dg треба:cgegfg требало:fg трохи:cg трябва:dg тільки:cg украины:bg украіна:cg украіни:cg
    украінськии:cg украінськоі:cg украіні:cg участь:cg хората:dg хорошо:bg хтось:cg цар:cmdmemfm
    царица:bfdfefff цариця:cf царь:bm цеи:cg цього:cg цьому:cg частина:cx часть:bxbg человек:bg
    человека:bg через:bgcg често:dgfg човек:dgeg чтобы:bg этого:bg этои:bg является:bg якии:cg
    якого:cg ім:cg інших:cg іх:cg іі:cg јазик:eg један:fg једна:fg једно:fg једног:fg једном:fg
    његов:fg
    """,
    index:
      #"""
      3T2m~~~~~~~~~~~~2IAR1<9:1dkC0I4]~~~~32o`~~~~3A184M>2~~~~0_Bg~~~~3:[<02MU3iC<1P4D~~~~1JLW~~~~\#
      ~~~~~~~~1OS01iMJ1VJa390?~~~~~~~~2[`Z~~~~~~~~25>A~~~~~~~~~~~~3h<<~~~~~~~~22CQ4g8f1A`>1R652Bm\\#
      ~~~~4JjD44Pc55Xn~~~~3`Kd~~~~6>Ho~~~~~~~~~~~~~~~~3MTU~~~~~~~~4RFb1;7a0GW]34eg4lln~~~~3l4m0W3Y\#
      0W<V4=g:~~~~27lg0R7T5MFi~~~~~~~~0_1=~~~~~~~~~~~~~~~~~~~~~~~~~~~~0gLf~~~~~~~~~~~~2CW40bE9~~~~\#
      ~~~~3m@C39f60:g[4k^V0V5V2\JQ3g[;5nXf~~~~1>W6~~~~0EIf~~~~~~~~~~~~~~~~~~~~1U_=~~~~~~~~20W35Dd@\#
      ~~~~04ZL0SWB17940<>@1IS008aT1ViQ1>F123kK0DY80PZ]05HT4XBJ~~~~21a:~~~~~~~~1[C?~~~~~~~~~~~~1Z7o\#
      ~~~~~~~~~~~~~~~~~~~~1bJ>~~~~~~~~~~~~~~~~3^NI~~~~~~~~~~~~0S=T6>PD~~~~0@YT~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~056>~~~~05nG1NKN1c>E~~~~0[eZ4VLP~~~~~~~~~~~~1S1K2gL8161;~~~~~~~~2BbE3IH[~~~~~~~~3TjH\#
      05YY~~~~~~~~~~~~~~~~~~~~~~~~4DaM3]Dh4OG8~~~~~~~~2e<`1_11~~~~~~~~~~~~4@9f1^7\4fTk~~~~42]3~~~~\#
      ~~~~35Yd5AJW3>He5`BD~~~~0<VL5[fW~~~~3YbL0K]<3j9W430@63fV3H4T56jb~~~~2`@`3bm>~~~~~~~~~~~~47Jc\#
      3a;A~~~~0IYH1GNi2__?2dnG3fPX~~~~4PfM~~~~~~~~~~~~2PSU0:Y`2JcH4h0L~~~~~~~~0_MH~~~~0B5l1g>P47Xb\#
      4HT^4[BL5?:g1Mbh~~~~20a42<>8~~~~~~~~~~~~1HUl5A>f4l^F~~~~~~~~4\h9~~~~~~~~~~~~~~~~~~~~4H86~~~~\#
      ~~~~~~~~3GJn~~~~5A0]3^_h~~~~~~~~~~~~2on8~~~~~~~~~~~~3c6f~~~~~~~~~~~~~~~~~~~~~~~~~~~~3hN[~~~~\#
      ~~~~0_XU23b31QlD4ePN~~~~~~~~1i0L~~~~~~~~~~~~~~~~~~~~~~~~0jjZ~~~~~~~~06dC1?IO0\^21Ha@3@\31ETK\#
      3BYU44`d~~~~1Xfe~~~~~~~~~~~~~~~~~~~~~~~~12^_0o2922\T~~~~4J5g0Md6~~~~1nSR1kLg2<hf3DW83n:G0b<K\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4EhO~~~~0?\g2dG\5XhT1oBI0C=g~~~~0@7m1ePk3kTl~~~~~~~~0E[o02eg\#
      3Xj>2jJm3cW>1cSj20?D4dd@4hVW2V1[2jkB5En?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1@jE0C2P4JE@\#
      ~~~~~~~~3Inl4oh80aND2^fS2nB91b<33=Eb1XS;~~~~1=j=~~~~~~~~~~~~~~~~4GhX~~~~~~~~3Le?~~~~0YB23b1f\#
      ~~~~~~~~~~~~~~~~~~~~0RdI~~~~~~~~~~~~6=83~~~~3]k]~~~~0gES54Xf22S30<]=~~~~~~~~3[:B1]C30R@C~~~~\#
      62Bh~~~~~~~~~~~~~~~~2l=C0KFV1Y7k0JYK0^0o0K<T1TiW24mB4T0X2BYn28P02GFP4jN`27\a582[1\[256Lk5;@P\#
      ~~~~~~~~0bmC1\e`4C8n~~~~038B2\m]2ief4]n:4_>1~~~~~~~~08FY2KFm0>S=100j1G<42T`j3WIa24KQ5KFI5djk\#
      ~~~~~~~~~~~~0:BF2_M`~~~~~~~~~~~~2eEB5W`L0?Q<~~~~~~~~604:409`~~~~1mY;2HlL3NZZ2:aj~~~~~~~~~~~~\#
      ~~~~~~~~3QhO2nlh3ie^~~~~~~~~5UNQ1;]9~~~~~~~~2kEW~~~~~~~~0mF31]Wb~~~~0m9O~~~~41Yh4M]m41c]~~~~\#
      42gX5B`=41Qf0fKV0n;o~~~~~~~~0NdQ~~~~~~~~2ncK10fM~~~~~~~~~~~~40l54A:<19Dd~~~~~~~~~~~~~~~~3gMK\#
      ~~~~0ZME~~~~~~~~5iFj5Ol;~~~~4hN<3mI]~~~~~~~~~~~~~~~~~~~~~~~~2JU32BGZ~~~~~~~~1]Jd213d2LB12b0E\#
      3NEa3NO^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0;RM~~~~~~~~2FWE2l]_3AQ53PBj\#
      ~~~~2K\e2i44~~~~0L>S2a0n3?_Z~~~~3GkX5kFc~~~~~~~~31<D0X_<3<a=4@Zo63>`~~~~4EFi5LJR0lfL~~~~~~~~\#
      ~~~~0U3^2J6T2XVR4<oh~~~~~~~~4[41~~~~~~~~0d>;26Aj3M6_2]N]~~~~05R@15N9~~~~~~~~~~~~03dn~~~~0h>8\#
      4G:J~~~~~~~~~~~~0Fkd~~~~~~~~28ec1KG>36b[~~~~~~~~~~~~2J@h1jDF~~~~4HCH0F\G~~~~~~~~~~~~42=^2Rcd\#
      5F^0~~~~~~~~2@@8~~~~2DW;1@5A11[<1?T:1@^;3:ho3oH31@AS4GY@3IAG4O4e38XX6>XF~~~~17X;1iWh4mLJ0ZD;\#
      1RQl35:G648m5RPU2dOY2hag1gOg~~~~5:\W~~~~~~~~~~~~~~~~~~~~~~~~~~~~3mi73eTO3Tag4AB:5IH7~~~~~~~~\#
      28]?06lP48\?49RZ49\K49gn3H=W55fa65B5~~~~~~~~~~~~2CD2~~~~~~~~29D13eg93QVe4<855]n50Zl6~~~~~~~~\#
      ~~~~~~~~~~~~0T6[0SjF2?D?~~~~3]b>0G:U~~~~3E@L~~~~1n>6~~~~~~~~~~~~0`<A087V0E3B3Nch3HfS5l6?0gTO\#
      0M2C2Xi`381a4H]S4Hhd5QnP~~~~~~~~~~~~1GGj2]>n~~~~1GkJ1<YR~~~~~~~~~~~~~~~~~~~~2Y5P1Xm?2hJ3~~~~\#
      ~~~~2\dY~~~~~~~~4=Ta~~~~5DT[~~~~~~~~15Yk5S@25edJ~~~~08>@3aBT~~~~06A[~~~~~~~~~~~~~~~~~~~~~~~~\#
      3dj_~~~~~~~~~~~~~~~~2cn<20kF3A^Z~~~~62`k~~~~08Wh4<VS~~~~0=H<~~~~~~~~~~~~5@TW~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0Edf37Mn0XXj0LbC3dNW4P1I2AZH0\9e0k@E1^M22AM52dYe2ddN~~~~~~~~0eR51]1^5khI3nB24nfQ0LHn\#
      4o>>5MhM~~~~0\B]1YZ2~~~~2?U?4>eA4abM1KmC2B?V3`SV60lC~~~~~~~~5<dC~~~~~~~~5BnC~~~~2D=f~~~~~~~~\#
      ~~~~~~~~139h~~~~0i?P2k:D3G>;1:>31]j:4EX95mbT63X915jQ1:Hc~~~~1bZG0^Ne33C90oHJ0hIJ5NHF~~~~~~~~\#
      ~~~~~~~~~~~~~~~~5e:I30M^0XgR6;lU1a_l1akP23Y>1nnN31Go4knf~~~~0;`60N8]5f>a01;03[EC~~~~~~~~~~~~\#
      ~~~~5cbl3@dj22dS4aHa~~~~4HM_~~~~233G3HDi~~~~4`VQ0hhc2l4k5ZHS~~~~~~~~5\4N1o7I1aEo2;BN2GSX2Za7\#
      02]e1bg63T:345?13D2l2aNh~~~~1I7K~~~~02nZ~~~~0@i4~~~~~~~~~~~~~~~~5GB54454~~~~2\TI3gTQ4RnD~~~~\#
      ~~~~~~~~3F494nT>~~~~0VQJ~~~~~~~~3d`4~~~~4[`0~~~~~~~~1=8I2eS?4R1P0b0M4R;M~~~~25e20@Ac~~~~0CCP\#
      ~~~~~~~~~~~~06H02CgK308N5V@b5h2N0X@100GJ12:80:a;3^gP09VF5gdK~~~~~~~~3SBP1<1f3fn93bJ15588~~~~\#
      3X`\4NbE~~~~~~~~0MKM1N3Y4]Zb~~~~2=j651Z2~~~~~~~~2@6E3POl~~~~~~~~3P0o~~~~3R:g3RDd3RO`46Gl4<hW\#
      5C@n0]\0~~~~0?=G0@an0E;H3aJd4SP?4ZLQ5Vdj~~~~~~~~4@`^0QRk0Q]e01mB0Q:Q2=Bd3BfM17a5~~~~~~~~49AK\#
      ~~~~4@J>1DK_2WZ90f4A2OBc2hDU~~~~13]J~~~~5O4M~~~~~~~~~~~~2bJe2e\W4Qg_1^WE1WZd3_8g1_@K4:ZI1B?N\#
      1Z@?2j:S1VQW0lUf4U6b4ZZ_4mhS5Yhh678k1[L^18[=1ml40TIZ0ma]0[3?1khF2F:I0EmY1Ld02b8J3n_<3<Vk3<Jd\#
      40[e19UA47^l4h`:4n8=2G`Z368c4a4:~~~~~~~~~~~~0C\[~~~~~~~~2HVZ3aS40XQO3e^Y5g<B~~~~~~~~3k]:~~~~\#
      3SZJ~~~~1CLY~~~~~~~~~~~~~~~~~~~~~~~~0LXe3oWY~~~~~~~~4PN=~~~~~~~~39JL29O05]<24e4Q1[1a1l<i~~~~\#
      0N0n3X8X2G<;5Rn]~~~~~~~~~~~~~~~~0PlP1C>A4d<N1C7i3C?T1;@52N7O48cB~~~~1N;]2@f<2E082Fen~~~~3?iX\#
      ~~~~~~~~42E^3hb8~~~~4?e6~~~~2d?`2f`13=m04[PS0c7n2;3>4^>U~~~~~~~~~~~~~~~~~~~~0SI_~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0GA[~~~~~~~~0Yjg24f`~~~~~~~~~~~~~~~~3`<H17Cb1hX<~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0X9_33nd~~~~0`dd2Fmm0oU0~~~~3gc8~~~~~~~~~~~~~~~~3U;U3BPb~~~~~~~~~~~~~~~~0_cZ1WI?2=13~~~~\#
      0JmJ4_ND~~~~4Q^5~~~~~~~~~~~~48TZ~~~~5jHg2YPA3AfL3@S142UX~~~~0BE00Daj0e]`0ei]1_Y82o4m5^PU69LS\#
      ~~~~2hR703\g~~~~0R0@10I\1V2U2L5:3H^D2OoP1O[;4A^7~~~~01^O~~~~~~~~2m:W~~~~3K2Z1O<a07@V1F>m1FLR\#
      1FXg3M\G3l`S~~~~~~~~03UU~~~~10_56?PB3eL]2`1Q3CZc~~~~~~~~~~~~3>cf1K0A~~~~4ebC2LIC~~~~~~~~~~~~\#
      ~~~~2P]n3[mL~~~~~~~~1=O[06PU2ZNe3keA4G`51C0k~~~~~~~~15bg3k18~~~~~~~~3TRR~~~~~~~~5YT3~~~~~~~~\#
      4OfW~~~~4nF6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2EU62bSV3UaA4Y4Y2`g>~~~~2;J?~~~~2h[i2:Pj4L;3~~~~\#
      1SEa~~~~~~~~~~~~~~~~3dYo0B=B~~~~~~~~~~~~1Yc437Eg3a\b4i283IUH3Rgg0PP`46lN2>S?2_V@2o;K2nO[0G2;\#
      2F362U5c2^n^55H_5]L56=XC~~~~~~~~~~~~~~~~1MY038J`4??@~~~~~~~~~~~~3;V0~~~~2TR>1fd72VZ<2PKQ~~~~\#
      ~~~~~~~~22m>~~~~31^i~~~~~~~~4m:F~~~~0kQ41OLA~~~~46^5~~~~~~~~~~~~~~~~~~~~5Ih^2g;g5?Vm~~~~~~~~\#
      ~~~~~~~~349B~~~~1H<4~~~~~~~~~~~~29;43>:Y3d??2[Ym5=dc5>RA0=O[~~~~2=Zd6@0403Kb~~~~1HNi~~~~~~~~\#
      3P;<5`2k~~~~3KBJ52T_25S@~~~~~~~~~~~~2nZi4nnV~~~~~~~~09^o~~~~~~~~~~~~~~~~~~~~0Y[D0WS_141X1_nO\#
      1`8<1`D1~~~~~~~~~~~~~~~~~~~~12f@1Q>J1?:J3i2044jm4?IH4]2c2S4j~~~~~~~~2`O0~~~~~~~~~~~~0AX?~~~~\#
      5=XD~~~~~~~~~~~~~~~~~~~~1^`C~~~~4QTX~~~~~~~~~~~~~~~~~~~~4I3Y~~~~2^UB3KKc~~~~~~~~~~~~3@>H~~~~\#
      05e`2DOB~~~~~~~~~~~~3QDD~~~~~~~~~~~~~~~~~~~~2RLe2T@]2cfP40KV3LR]4YlF59N[~~~~5IXe4B^U~~~~3m`X\#
      ~~~~2X4Q2CMK5d\n4LU85EB:~~~~~~~~0nPc~~~~0>[M5U`Q5nl84G1\~~~~4MEI2odQ32MK484S~~~~~~~~2=cj2N_a\#
      3\6A~~~~1V=\2O8L3YMQ21<H46?T4L1T5N:i5aXX~~~~~~~~34nk3hWP~~~~~~~~~~~~33eg5Hbf~~~~3_BV~~~~~~~~\#
      2K>h~~~~~~~~04@0~~~~04nL1Pj34P\f~~~~~~~~~~~~5LdG0h`m5Sj@~~~~~~~~1omG0=2Q56\J4NH_28<;~~~~1H3Q\#
      ~~~~~~~~2Di[~~~~3X1d~~~~~~~~~~~~2IeQ~~~~~~~~~~~~~~~~09LI1PbH2UUP2a`A4fFU564l~~~~293P1<A;2:I4\#
      3i\@36J^3lFS5Kf[5Pj45lHY418f~~~~3WAl51B]2aUA2hiU3ZNM0:741J3Z~~~~~~~~~~~~~~~~0Cd_5SZl~~~~1T@0\#
      ~~~~2He33afJ4I]N~~~~5j:h4h>G~~~~0IBi10Wl2[4g5idj~~~~2mO1~~~~~~~~63L41`ZR~~~~~~~~~~~~2?e6~~~~\#
      ~~~~~~~~~~~~~~~~~~~~1=ao4CH;3n1h0d^:0D==~~~~~~~~~~~~12CR~~~~~~~~~~~~~~~~~~~~09CU1TH`4OQh~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~3Q^?3Z9>2U^H4MT`5m6e~~~~~~~~~~~~~~~~~~~~04G:0ONT1cJn2QmU39?X3J=f\#
      69<`6:2U1MiO~~~~4D0F35mB4:2?2RlT~~~~~~~~~~~~2n7337]S1>5i4ALe~~~~3B8@3`C?2VKU~~~~1\753FbT45lW\#
      ~~~~1\I3~~~~0008~~~~15Fk2m1?4<C<4@ic23<>4^PQ5=BB00ma~~~~5d0D~~~~~~~~425j3A8_3klG~~~~~~~~0k\F\#
      ~~~~4FM;66T>~~~~~~~~~~~~~~~~~~~~~~~~3G3E2_6n0jOQ0Nk[0]g15]ZJ6>:G2mXN0F;71AO21_9a23El3@3N~~~~\#
      ~~~~630d5KXl1V_a1WR^5[8a2LYF2MPC2M\N~~~~~~~~2MDn~~~~2M7[~~~~17id~~~~1k681k@f3CTM4eBc2S;F~~~~\#
      1<M^~~~~~~~~~~~~~~~~5d>5~~~~53Z;~~~~1cn44`dK~~~~~~~~~~~~1n\S~~~~4=B24FU61`dW2Nnf1JSm0OFP4F`2\#
      ~~~~~~~~~~~~~~~~~~~~~~~~4R]_~~~~1X4A2Nf40O4:~~~~~~~~1Wih0cUY2^<c19<;3EVT~~~~~~~~~~~~~~~~06]G\#
      ~~~~1CUl~~~~5k8j~~~~4;e62LiS4;Y?~~~~5\D?~~~~~~~~07k91hPI4=I_~~~~4NOm0bOL2AE^~~~~~~~~1W0c~~~~\#
      ~~~~0g^M~~~~~~~~09l`3L6n~~~~~~~~~~~~0D5Y0^h^~~~~3bTh~~~~~~~~~~~~~~~~~~~~~~~~1Uj<0U\k2><A00cQ\#
      3MmH07J60UQF0Vk>1:Sh3S9f5c2A~~~~0KfB4Zdo6>2G2aEK4K\Q~~~~60^F0IMJ~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      08ho~~~~3_RE~~~~~~~~~~~~24=E~~~~~~~~~~~~~~~~~~~~464O~~~~~~~~~~~~~~~~~~~~34O?~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~117]5Z665lZ5~~~~~~~~2@Hi~~~~~~~~~~~~2[j;3en^1f]N~~~~~~~~~~~~4gV\~~~~~~~~\#
      ~~~~14j81J`P~~~~3K_e~~~~5mDg~~~~~~~~0W\R~~~~3bf]~~~~2g^L0j2>0j<;1[]g3JL8~~~~0nkZ~~~~~~~~3U3D\#
      67RF3ZCc~~~~14XZ~~~~~~~~~~~~2IL1~~~~0e2`~~~~~~~~66BU0F4d~~~~2VCU~~~~25^8~~~~~~~~~~~~28D]1S^D\#
      3jIM2i[e5NfK~~~~3\YW~~~~~~~~~~~~2C`Q0Ze<02D144=^45b713HQ2d5d3JEJ3RZG2SI^4:bX41@^4;4J4Lb;5<0h\#
      3inR5_`91Id_4<071LM`4lL<0J=]4;F?2\B<17L>4>=54LGK5gXA~~~~~~~~2Sb41in?3HU=~~~~1h1D3<jJ6=DA~~~~\#
      ~~~~1leZ1n4Y~~~~~~~~0RL@2Yh0~~~~~~~~~~~~0V<[~~~~~~~~~~~~~~~~~~~~~~~~16Hj1gaR3Jc;2Kjc~~~~~~~~\#
      ~~~~1h`a~~~~~~~~2::h34\@~~~~~~~~0[\70NWm11I;47f\~~~~5^jM~~~~~~~~1jb13``d~~~~4D870c^[2E_H1Z`Y\#
      3BGc21i\4ENJ4XbA59<J0?g45nHI5oJ?~~~~0:J7~~~~0;Ec3=89~~~~1nH70FCM0YcL2VcT2Ogj3UGa1m>N~~~~~~~~\#
      ~~~~~~~~~~~~0DF2~~~~3Jj2~~~~~~~~5J<A0c@j~~~~~~~~~~~~~~~~~~~~4MLU~~~~1gWg~~~~~~~~3263~~~~~~~~\#
      ~~~~0M[I~~~~~~~~1`Mn~~~~4I=3~~~~~~~~~~~~1D2b1D>`1;e;1DZP1RXO49:6~~~~~~~~~~~~0TB>2BPO5hf;62NH\#
      ~~~~265c5:LE5;`G~~~~4OZ248IE46P\~~~~~~~~1XKl~~~~~~~~59`@0NOh1KQK1Ocl4DAi0Y9o2LQH3KVd4S^b5C\_\#
      0d3L69b4~~~~00P40<i\~~~~169Y5JP\5n44~~~~~~~~~~~~~~~~31N54RVA4^no~~~~~~~~~~~~~~~~~~~~1WbD2PCJ\#
      4ble0aeo~~~~~~~~~~~~~~~~3\b[~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0JbK1BOe~~~~1YCY61J1~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~60P<~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2iQF5ahB~~~~3_j:3j\g3jfY5065\#
      ~~~~~~~~~~~~1Cg25^<k~~~~~~~~~~~~~~~~~~~~~~~~439_~~~~1Q^D41Ja46WL0RT]5XFE~~~~~~~~~~~~2bfK0A1h\#
      ~~~~4QJJ5b8<2oC@~~~~~~~~~~~~5XV]2NMJ~~~~~~~~~~~~0>hQ3PhI~~~~~~~~~~~~~~~~~~~~~~~~1MCl~~~~0Pdd\#
      1MMY1PTn~~~~~~~~~~~~~~~~~~~~0=^P50F[~~~~~~~~~~~~2K5N4GoH~~~~~~~~~~~~~~~~~~~~01OK0>6T0J2K2PkM\#
      2g342P=O2RXe3EH506W03Hoi5GR[~~~~~~~~~~~~5cDB~~~~~~~~~~~~~~~~~~~~~~~~~~~~1U1I2Vnf5\nU65bI1SL`\#
      ~~~~~~~~0[=>1?m;~~~~0GP32\:63?BU58j=5YDH5LZL2[El4PEi60Bn~~~~~~~~65T91k`C~~~~1fLI2Q>?~~~~30n;\#
      34@4~~~~0=?R2>k[5P\O0M;[2fEi2f;Y~~~~4JMi~~~~1CE;1oXc4W8B59n>5DFX~~~~3XBh5bd15T:D~~~~~~~~~~~~\#
      4>4Q~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1>hU0j]S0^;72`^Y3f[W~~~~~~~~68^F0ck30ijY\#
      0_k32UI^~~~~~~~~~~~~~~~~1JC:~~~~~~~~~~~~650k~~~~1ST60of22J[=33PW~~~~0hSW1j;m5NVW~~~~~~~~1W@A\#
      ~~~~0EQ_4S7E0<G5~~~~~~~~~~~~~~~~~~~~3Po@~~~~~~~~~~~~2:26~~~~4B1X~~~~~~~~~~~~0^a[5E^X~~~~4bN_\#
      6<\n3?PZ~~~~2iD457`e~~~~4dT22lIM~~~~~~~~~~~~~~~~5E2_0Wko~~~~5OPL~~~~0lD_43dZ0;Z3~~~~16@l~~~~\#
      ~~~~3YS=0QE4~~~~2=8R2[N>3?1j5Zfc~~~~1AIF3Odo~~~~~~~~~~~~~~~~2c<P2D6C2QJ7~~~~~~~~0Dj33glV2WEW\#
      0KSY~~~~0CQZ5R`k~~~~~~~~5CNW3ZXn0dhP~~~~~~~~~~~~~~~~0O=[~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~1NiR242^4<M31K>f57J_~~~~~~~~~~~~~~~~5Cj2~~~~~~~~0Agi~~~~~~~~~~~~~~~~~~~~~~~~10A:~~~~~~~~\#
      ~~~~~~~~~~~~2ZXR~~~~~~~~0WLW11o>2c3L1BHR5gJP1Rah01EW2@Y53b8k~~~~~~~~3o_`30W`~~~~~~~~5jXE2gU6\#
      43Km44Ff~~~~0dEP64F15>Bn0@QM2\]?4@Cf5AZX~~~~1\@U1Jgc3hja~~~~~~~~2=Je0P6a1GV@1OFT2SP01P[S1_a@\#
      37<[3Gc44ff9~~~~~~~~2ELG1ED=27GD1YQ846d;4TZe19bE4=8M5OBZ4NZY~~~~~~~~10n>~~~~2:iI~~~~4Vh=~~~~\#
      2SBI4@0M206G~~~~~~~~4M8C2;mj3AJ`3Ec@58XD0LP=4UZf4l<8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0DLD4N6n\#
      ~~~~54D60Y084c<a2Ini0UFU20JN6>f63cg@~~~~3L[J4mZ>~~~~3TC]4KTT1B0b4b\91mLL5i8f1:n;3F<`6:Ha6:d`\#
      0O^:4gbc~~~~3l=24WdQ0AoK~~~~~~~~~~~~~~~~~~~~~~~~64Vi~~~~~~~~~~~~~~~~~~~~~~~~~~~~3TZ;0Qh<4V0M\#
      4WFV~~~~~~~~0YSc~~~~~~~~2;\X~~~~~~~~~~~~3]WJ~~~~~~~~~~~~3Zlf2TmB~~~~4ib?~~~~1HnS27?W3fbF41nd\#
      ~~~~~~~~~~~~~~~~~~~~~~~~3a212;;045G_0Q3J~~~~~~~~3SRm~~~~~~~~~~~~~~~~4E4g43SU18S?1>on0=mS1]^5\#
      1dW01eZ@1lQf~~~~~~~~4GB81;HE1\Ri3V<8~~~~2ef]5_NF3lWK4E=d5?0i~~~~1g4V3[f>~~~~~~~~3W67~~~~3oQ3\#
      ~~~~~~~~3YZh48;Y~~~~~~~~24T107Vb~~~~0@0K29e93WVI~~~~1:_8~~~~~~~~2gEU~~~~2H=N2T6n2enA3NmP3DOM\#
      ~~~~~~~~2<DV~~~~~~~~~~~~~~~~~~~~~~~~25lL0h4X~~~~~~~~~~~~3Ymd5\`64j0l~~~~4K>402=B1mag0lnH2ZhO\#
      2_F]2cF;3FKR0nbj2Q^=2JKm2>aF1Lmb08ON0RoN0LiV1M7P27P435GC3FV74K4D4KIS4Rdm2^L\4MkH4clG~~~~~~~~\#
      ~~~~5mR]~~~~3e4f~~~~3Kle~~~~3WhS~~~~2FO<~~~~1E071FfJ3eC<52b75[V2~~~~~~~~~~~~0NHX0ZV^5H>2~~~~\#
      ~~~~1TZ>~~~~0AOP4\ZI~~~~~~~~~~~~~~~~~~~~458W4B>35a2i~~~~~~~~~~~~5flP1^1n4J><~~~~~~~~5WR7~~~~\#
      1S:4~~~~~~~~~~~~~~~~~~~~0<2e0bYB~~~~47ng~~~~~~~~5;Pl~~~~14JJ~~~~0MB]1^jZ31f90Z:U3G\]5F8>~~~~\#
      ~~~~~~~~~~~~~~~~3_1W51N83iKK0L4l3<?]0K5c1hhN~~~~2fiZ0o9=1a8L3MJh~~~~~~~~~~~~1L[Q2U?;26ca2a9h\#
      ~~~~~~~~~~~~~~~~~~~~4JWE4RPg5<Fd~~~~~~~~~~~~4DNj15=N~~~~0JM\~~~~16`O2749~~~~~~~~1;T<~~~~~~~~\#
      ~~~~1K^M5\Rn0Km;5fLE~~~~~~~~~~~~44Z=4oZ15V0\~~~~~~~~~~~~~~~~00?B1ic5~~~~0UhF1B_;~~~~~~~~~~~~\#
      3Sc9~~~~~~~~~~~~3FjK3^AB40RL4oLU1ZU31ZK>3VPc0A`R5<TX~~~~1I\=~~~~2OW756>K~~~~2^35~~~~16kO1?]]\#
      5JdX~~~~5T^e3nUL~~~~~~~~~~~~~~~~1TcQ~~~~3hE[~~~~3C8D~~~~2m`@~~~~35eE~~~~1h9m~~~~~~~~0WfA1F1k\#
      ~~~~~~~~~~~~4AUB0Z]0~~~~~~~~0S_[256l5TnZ4f6C5G\45@bJ~~~~1[:A4`@8~~~~1=A@~~~~~~~~~~~~662C~~~~\#
      ~~~~~~~~~~~~~~~~~~~~2cTb~~~~4j`M04Qk~~~~~~~~09ef0[Lg~~~~~~~~~~~~0HR?0H;`61ZY0HFT~~~~~~~~~~~~\#
      3]:7~~~~0XHF4::S~~~~2Cn;0MSX~~~~5M47~~~~~~~~4C?61X?L50jY~~~~~~~~~~~~0l0<0kdg~~~~~~~~~~~~~~~~\#
      0GIN~~~~1TQ@3`3L52FH47;e0B^A0Ck:~~~~3EOS0PGj~~~~~~~~1G_;0mhD~~~~~~~~~~~~~~~~3fDg~~~~4BUT0BV`\#
      0Tk30_:B171J1<m11NbW1hFJ1Zi12?3H2Ei>5oXX0=VE~~~~~~~~0dU40=f914a:5_@6~~~~~~~~~~~~2OKa~~~~025a\#
      2Sl80foA3d7i3mQe0^C@1<dL2@QY0fUT4BOf68>?1ebH6:VY3]264?7Y~~~~~~~~1]P_~~~~2>Ld5FF_1oMf~~~~6=dk\#
      4_hl2SX55B>547Q5~~~~~~~~~~~~~~~~3;ak2X_T2oVL3;G^0EB`2?<N1A4;~~~~5Fl9~~~~~~~~~~~~~~~~4>\o2YBk\#
      5hDV3MeZ~~~~~~~~5kXE~~~~~~~~03CL1UKV1IJ15?H;~~~~1E9D~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1OlQ18AH\#
      4F0U6<jd2[<o~~~~03n>~~~~~~~~26Mb3o@l~~~~1jOl~~~~~~~~3E1E~~~~5;2F~~~~~~~~~~~~0>=V1UW;1c4i1_HN\#
      2h;B5bVW3_JB1fmK4TJS0nG7190C0P?n2Dbe2NVI3VFQ4;P>18eZ2C6g2<]E2E:W3=WJ3AA`3c^D3no03@Hi4>mf1NCN\#
      1RA]4c\F11@[544H2PdS32F`1NY14:RP5>bo5X0U~~~~~~~~5hVQ~~~~40c33]MB153Q1>N<31n@39m<400c~~~~3FB@\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0aUP~~~~5K2U~~~~31V;3jRG~~~~4k2H~~~~~~~~~~~~3lOa1c\835Pm\#
      50Te05@X0G_J1K6N2XMg4kPg~~~~0eKi~~~~~~~~~~~~4Cbj2RBb1C]22I4i3LD33I7i2DFe4?Q03Z_n2?MG3C0I4A1j\#
      4Lo967l[0?2Z3lj]5WBn68nX1];H2_h_~~~~0fDZ~~~~~~~~4NiH1m0e32VP0VDk1AhZ11gW1O3C4UFC~~~~~~~~~~~~\#
      ~~~~4b>\3d0V0\o10iH9~~~~~~~~~~~~2]i`2W=n2gh54kBh1LBj5H02~~~~1L745THH0g;:0e:d3m:W2c\j0nX63c?W\#
      4:nd0AD@3bB\5:>m36Aa3J5a13QS1jk>1G290mRm0k4O1P;H3_bj0T_E107?1_QN2_>40TT`2\304FkB0Fa54T<Q4Q3j\#
      3e<g1d;52:BV48j@2`9T1IlB2GnY2Yb22^C;0YLm26[m2b[\1f<W0]<b2lf>3Vn\3J[m2P6I4:EG4YFD1PDN1T2E3B@;\#
      2<7N43l@4IhL4WT`2jX;530<0;Lm2TZQ5MVR5P:]5Q^=1eF65TR161<24gH`3Lm16:>J29X66;6@~~~~~~~~~~~~~~~~\#
      ~~~~1[UZ~~~~~~~~3S0>4V\90CJG5jhi~~~~~~~~~~~~2Jk_~~~~~~~~~~~~4?[]~~~~3V[80f;84Ben~~~~~~~~3HL1\#
      ~~~~~~~~0oBc1Dh`~~~~~~~~5f^g~~~~~~~~~~~~0aFd37iQ0eBc3Ic44CPZ4GR[4YXa0;9=3m2\27d;~~~~0:oX~~~~\#
      ~~~~~~~~~~~~5Al10>F[~~~~~~~~~~~~~~~~~~~~1Q7I64bh0gfO18661E^O~~~~~~~~13e04>Fo1neQ0BhJ1[n73N8b\#
      4S@55EP<5Q:I3[S3~~~~~~~~18Ib2]F03\RY3TKj4\>;~~~~~~~~~~~~49IV2lUT32e1~~~~~~~~0`4I3SK[3DFX0a5J\#
      5O^b45183PV]4Bmn4E`c2kSX01V_1dCV2ZA5284<6;FN6;Xd1X`E1><W3QMC2Uh\43ZW3_Zn5BP\0`m^~~~~~~~~2kko\#
      ~~~~2fXA~~~~~~~~3h4K~~~~0o]k~~~~~~~~~~~~2mmB~~~~~~~~1i7j3kKm4]Ll~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0H]d~~~~04eN0HhW~~~~0FSX2;dI16Pn0i\M1ccc528g1gF60n1O2jdi337J4F8454hN~~~~~~~~~~~~~~~~1l0N6?B`\#
      ~~~~~~~~4Z::~~~~2KOg~~~~~~~~~~~~~~~~~~~~~~~~~~~~2R6S~~~~~~~~5eT1371a~~~~1d^?~~~~~~~~~~~~~~~~\#
      ~~~~39YJ1enT~~~~~~~~3Ekm51hG53H@~~~~01dJ620?1B7g0jG?3YC?3\BF~~~~0i1A~~~~3<0I~~~~~~~~0\V@~~~~\#
      ~~~~~~~~~~~~5o:i~~~~~~~~3^UC3O953OC200[L4O?b2V:;0;ho0l]L4iTB1AX74KfG0A;^5[Fa~~~~2WNH0VW70bcT\#
      5R>l473?16X=4Thk07_U4\L>0OVH2?oB1e<c24Dj2:XM3=M:2fQB3cMC5D8i5ZXV~~~~~~~~1jX01i@E33\j~~~~~~~~\#
      0U=@1:1e0\MF~~~~0WDl~~~~0]SC4IQ[11RI4IGn075_~~~~~~~~~~~~42LP1Bgm~~~~0JEd14@o~~~~4Dl645OE1Ri[\#
      2Qed~~~~4Ah=5iV9~~~~0cMl3jA1~~~~~~~~2`HD5`dC43Ba~~~~0a]>4>ST1lDa3SjN3Q;G3:@R~~~~3:6d~~~~3ohD\#
      ~~~~3:KF~~~~~~~~0Og?4DY\~~~~0@HE1[eW25GE6<LS2TH0~~~~~~~~0\g=1dQi~~~~0<P\45X14Q@C0Ie13O]]0VKE\#
      3nLA4X27~~~~~~~~2MlW2Wi336UJ5L4n~~~~~~~~~~~~~~~~~~~~~~~~~~~~0lMP32]?3CG2~~~~~~~~0mYX578@~~~~\#
      ~~~~~~~~53lf046a3CdY1QGZ3AoZ~~~~~~~~~~~~0N@I1?df2YWl3Vek02UB1W8P0a>_5bFW~~~~0BM:3ngW3Y6j~~~~\#
      ~~~~2A9566fi0iR_2@m`~~~~~~~~1QS85FPA1PM4~~~~2QTo~~~~4@Q<2<ID~~~~2IX41T9W225M3b]E~~~~~~~~5Y6\\#
      ~~~~2N@D0dMc~~~~2?\]2Q424XRD~~~~0Ggj1ELZ3`iE~~~~~~~~1^Co5I8E~~~~0kJ1~~~~~~~~~~~~4^^O6<<Y3Dd]\#
      ~~~~~~~~~~~~~~~~~~~~~~~~2]6H1=ZK~~~~3D;W~~~~~~~~2]_P2aiU0FKP2k_J3R1F5PLd5HNe~~~~~~~~~~~~2`Xj\#
      3dG53k;D4MbS4b0T1?BK~~~~3\ib1AA012J;2j2H3^3i5U>b~~~~5aHZ~~~~~~~~~~~~24^A2Ahk~~~~2B3S2FBf2O_L\#
      ~~~~~~~~3ONE3UTF3XQJ~~~~5@Fa~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~22KD~~~~~~~~4;<_2EDU5QLB0\1j\#
      6?4V1Sem58D22Z1:1ocU5?n>~~~~~~~~~~~~~~~~~~~~5lh>~~~~~~~~091H0Z1X4CY[1e341`mM3JT\~~~~2^_d3M@2\#
      19Mf4<_[5=2G~~~~1fEZ0l<82W691IAH~~~~~~~~4In9~~~~2h0P3gE64FDO015k0GnC4cNM4j>;~~~~0OnQ1J<86?`7\#
      1aN]~~~~~~~~~~~~3B_]~~~~~~~~4P=E1l[K1dIW5f2L~~~~3iRh1HEn5eH`~~~~5`V74=_[3Wa012R`2]VN2bCe~~~~\#
      ~~~~067P~~~~1Kf968NP32>55dLk~~~~1fTY~~~~30@>3i;P0R]b3[Zi~~~~1Ym<2;SQ4\0K2XAj~~~~1RHg30a;~~~~\#
      40DR~~~~1Eg13f7G1BW\0:Q=1U7h2i<U5VT721IQ5cT321UG1U>=5>4o~~~~47AT0`I\~~~~~~~~1gi@2>3N~~~~~~~~\#
      4Jb`2mBA~~~~3o8C2Z9J12ne4NAQ5SNI2oNa~~~~3g=g4GKa1>^X2HMe~~~~~~~~098f~~~~5of`~~~~~~~~~~~~26j`\#
      ~~~~~~~~~~~~~~~~~~~~~~~~3kBC0?HF~~~~~~~~~~~~0`XV~~~~3Uo<1kVG0V^f~~~~3;8c4iB;4V>M~~~~~~~~~~~~\#
      ~~~~3\JT
      """#)
}
