// Written by script/tables/make-languages.py; do not edit. Sources:
// PyPI wordfreq 3.1.1; Latin is written by hand, in
// script/tables/languages/latin.txt.

extension SortedTable {
  /// Frequent short words with the languages that use them: see `LanguageTally`.
  static let languages = SortedTable(
    """
    a:A8C7D8E7F8L7M8N9O8Q8T8V6 aan:G6 ab:B5R6 aber:B6 about:A6 aby:L4M5T6 ac:R5S2 această:O4
    acest:O5 actually:A3 acum:O5 ad:E5R7 ada:S7 adalah:S6 adam:N2O2P4S2T2Y2 af:J8Y7 after:A5a2
    aftur:Y5 again:A4 against:A4 agora:F5 ahol:N4 ahora:D5 ai:C6E5K3O5Z4 aici:O4 aika:K5 aikana:K4
    aina:K5 ainda:F5 aivan:K4 així:Q5 això:Q5 aj:T7 ak:P3T6X3 akan:S7 aki:N5 akkor:N6 ako:T7V5a6
    akong:a5 aku:S7 al:D6E6G6O6P4Q7S4 alam:S3a5 alan:K3P4 alatt:N4 albo:L4 aldrig:H5J4 ale:L6M6O5T6
    alebo:T6 algo:D5F4 ali:F3P4U6V6 aliquid:R4 all:A6B3E5H3I3a3 alla:E6H6K3Y4 alle:B5E5G5I6J5K4
    alleen:G5 alles:B5G4 allir:Y4 allt:H5Y5 alors:C5 already:A4 als:B6G6Q5 also:A5B5
    alt:B3I5J5O3P3Q3 alte:B3O4 altijd:G4 altres:Q5 altri:E5 altro:E5 always:A4 am:A4B6O6 ama:P6a4
    amb:Q7 amely:N4 american:A3O2 ami:C3N5 amikor:N5 amit:N5 ampak:U4 an:A6B6C3I3O4P4S3Z4 anak:S5a4
    ancak:P4 anche:E6 ancora:E5 and:A8 anda:P3S6 andere:B4G5 andra:H5 andre:I5J5 ang:a9 anh:Z5
    ani:L4M5O5T5 anni:E5 ano:F4M4a6 anos:F5 another:A4 ans:B2C5 ant:W5 ante:D3R4 antes:D4F4 anul:O4
    any:A5Q5 anys:Q5 anything:A4 ao:F6 aos:F4 apa:S6 apenas:D2F4 apie:W6 après:C5 apud:R4 aquest:Q6
    aquesta:Q5 aquests:Q4 aqui:D2F5 ar:O5W6X7 ara:P3Q5 araw:a5 arba:W5 are:A6O5 around:A4 arra:N4
    artık:P5 arī:X7 as:A6C4F6I3N3S3a3 asi:D3M5T4 assim:F5 asta:O4 así:D5 at:A6I7J8a8 atas:S5 atau:S6
    atque:R5 att:H8 atunci:O5 atât:O4 até:F5 au:C6O6 auch:B6 auf:B7 aus:B6 aussi:C5 aut:R6 autem:R5
    autre:C5 autres:C5 aux:C5 av:H7I7 avait:C5 avant:C4 avea:O5 avec:C6 avoir:C5 avut:O4 away:A4a2
    ay:a8 aynı:P5 ayon:a5 az:N8 azt:N6 aztán:N4 azért:N5 að:Y8 aðeins:Y4 año:D4 años:D5 aš:W5
    až:M5T5 așa:O5 ba:I2N2O2Z4a5 babae:a4 back:A5a2 bad:A4B2G2H2J3 bagay:a5 bagian:S5 bago:a4
    bagong:a4 bahasa:S5 bahay:a5 bahwa:S5 baik:S6 bakit:a5 bana:P5 bansa:a4 banyak:S6 bara:H6Y5
    bardziej:L4 bardzo:L5 bare:I6J5 baru:S5 based:A3 bazı:P4 başka:P4 be:A6N5P3W5a3 beberapa:S5
    because:A5 been:A5 before:A4 behöver:H5 bei:B6W6 beim:B4 being:A4 believe:A3 belum:S5 bem:F5
    ben:E3G5N4P6Q4 benar:S5 bene:E4 beni:E2P5 benim:P5 bersama:S5 besar:S5 best:A4G3I3S2Y3a3
    bet:W6X6 better:A4 between:A4 bez:L5M5T4V5X5 bi:P3U6V6 bien:C5D5 big:A4J2K2S2a2 bih:V4 bij:G6
    bija:X6 bil:H3I3J3U6 bila:S4U5V5 bilang:S4a5 bile:P5U3V3 bili:U4V4a2 bilo:U5V5 bin:B5P4S2
    bine:O5 bio:V6 bir:P8 biri:P4 birlikte:P5 bis:B5 bisa:S7 biti:U4V5 biz:P5 bizim:P4 biết:Z5
    ble:I6 blev:H5J5 bli:H5I5 blir:H5I6 blive:J5 bliver:J5 bo:H3L5Q3U6 bodo:U5 bol:T6 bola:F2S4T5
    boli:L2O2T5 bolj:U4 bolo:T5 bom:F5S2U3Z3 bomo:U4 bon:C4Q4 boste:U4 both:A4 bra:H6I5
    brasil:D2F5Q2 brez:U5 broj:V4 bu:P7 budapest:N5 bude:M5T5V4 bugün:P4 buhay:a5 bukan:S5 bunu:P4
    bunun:P4 buong:a4 bus:A2B2C2G2S2W5a2 business:A4a2 but:A6C3 buvo:W6 by:A6I3J3L5M6S3T6a3 bych:M5
    byl:M5 byla:M5 bylo:L2M5 być:L5 był:L5 była:L5 było:L5 byť:T5 bé:Q4Z4 böyle:P5 bütün:P4 büyük:P5
    být:M5 będzie:L5 būs:X5 būt:X5 būti:W5 būtu:X5 būtų:W5 bạn:Z5 bản:Z5 bị:Z6 bộ:Z5 c:C7E5N4T4Z4
    ca:B3C4H3I3J3O6Z4 cada:D4F4Q4 call:A3 called:A4 came:A3 can:A6P3 cao:Z5 cap:O3Q5
    cara:D3E2F4Q3S5V2 care:A4O7 casa:D4E4F5O4Q4 case:A4E2O2 ce:C6E3O6 cea:O5 ceea:O4 cel:L2O5Q2U2
    cele:O5 ces:C5 cette:C5 change:A4C2 che:E8 chi:E5Z5 chiar:O5 children:A3 cho:Z7 chyba:L5M2
    chính:Z6 chúng:Z5 chỉ:Z6 ci:C3E6L5O3 cik:X5 cilvēki:X4 city:A4G2H2I2J2M2N2S3T2Z2a4 ciutat:Q4
    co:A3L6M6 coisa:F4 com:F7Q6 come:A4E6 comme:C6 como:D6F6 company:A4Q2a2 con:D7E7Z5
    contra:D4F4O2Q4R4 contre:C4 cosa:D4E5Q4 cosas:D4 così:E5 could:A5 country:A3 coś:L5 creo:D4
    csak:N6 cu:O7 cuando:D5 cui:E5R4 cum:O5R7 czas:L4 czy:L6 các:Z7 când:O5 cât:O5 còn:Z6 có:Z7
    công:Z6 cùng:Z5 că:O7 către:O5 cũng:Z6 cả:Z5 cần:Z5 cầu:Z5 của:Z7
    d:A4B4C7E5F4J4K4L4N4O4P5Q7S4T4W5 da:B5E7F7I6J5P7U7V8 daar:G5 dabar:W5 dacă:O5 dag:G5H4I5J5Y5
    daha:P6 dahil:P3a5 dai:E4O2 dal:E5M3N2T3U3 dalam:S6 dalawang:a4 dalla:E5 další:M5 damit:B5a3
    dan:G6S8 dana:S2V5 danas:V4 danes:U4 danmark:H2I2J5 dann:B5 dans:C7 dansk:J5 danske:J4
    dapat:S5a5 dar:D3F4O6W6 dari:S7 das:B7F6 dass:B6 dat:G7O4 daudz:X5 daug:W5 daugiau:W5 daw:a4
    day:A4S2a3 days:A4a2 de:C8D9F8G9H7I7J7N7O9P7Q9 decât:O4 deg:I5 degli:E5 dei:E6
    del:D7E7H4I4J4Q7U4 dela:F3H2U4V3 dell:E5 della:E7 delle:E6 delo:U4V2 dels:Q6 dem:B6H5I5J5
    den:B7H7I7J7M4 dengan:S7 denn:B5 denne:I5J5 depois:F5 depuis:C4 der:B8I5J7 dere:I5 deres:I4J5
    des:B6C7Q5 desde:D5F4 despre:O5 després:Q5 después:D4 det:H8I8J8 detta:H5 dette:I6J5 deus:F4R4
    deux:C5 devam:P5 deze:G6 değil:P5 deň:T4 di:E8S8a5 dia:F5Q5S6 did:A5 didn:A4 die:B8G7 dieną:W4
    diese:B5 dieser:B5 dig:H5J5 din:H5I5J5O7a5 dintre:O5 dir:B5P2Q5 dire:C5E4 diri:S5 dit:C5G6H3J4Q3
    dito:F2a5 dixit:R4 diye:P5 diğer:P5 dla:L6 dlaczego:L4 dnes:M4T4 do:A5F7L7M7T6U6V6Z5 doar:O5
    dobro:U4V4 dobrze:L4 doch:B5 doen:G5 does:A4 doesn:A4 doing:A4 dois:C2F4 dok:V5
    dom:F2G2H5L3T3U3V2 dominus:R4 don:A5C2D2E2N2O2P2S2T2U2V2a3 donc:C4 donde:D5 done:A4 dont:A2C4
    door:G6 dopo:E5 dos:D5F6Q5 două:O5 dove:E5 down:A4 doğru:P5 drugi:L3U4V4 du:B6C7H7I7J7W4Z4
    dua:P2S5 due:A3E5 dum:H2J2R4 dunia:S5 după:O5 durant:C3Q5 durante:D4E4F4 durch:B5 during:A4
    dus:G5O3 dva:M4T4U4V4 dzieci:L4 dzięki:L4 dân:Z5 där:H6 då:H6 déjà:C4 día:D5 díky:M4 dünya:P4
    dėl:W6 dụng:Z5 e:E8F8N5O6 each:A4 echt:B3G5 ed:A2E5J2a2 eden:P4U4 edes:K4 een:G8 eens:G5
    eerste:G5 ef:Y5 efter:H5J6 eftir:Y6 ego:R4 egy:N7 egyik:N5 egész:N4 ehkä:K5 ei:K7O5 eikä:K5
    ein:B7Y4 eine:B6 einem:B5 einen:B6 einer:B6 eines:B4Q2 einfach:B4 einn:Y4 einnig:Y5 eins:B2Y5
    eiropas:X4 eitt:Y4 eius:R5 eivät:K5 ekkert:Y4 ekki:Y7 el:D8N6O5Q8 ela:F5 ele:F6O3P3 eles:F5
    eli:K5P2 elle:C6 eller:H6I6J5 ellos:D4 els:Q7 első:N5 elég:N4 előtt:N4 em:F7Q5Z5 ember:N4
    en:C7D8G8H7I7J8K6P6Q7Y7 encara:Q5 encore:C5 end:A4C2J5 enemmän:K4 enim:R5U2 enn:I5Y5 ennen:K5
    enough:A4 ens:H4J2Q5 entre:C5D5F5Q5 então:F4 enää:K4 eo:R5 eorum:R4 eos:R4 er:B6G6I8J8Y8
    era:A2D5E5F5H2O5Q5S2 erat:R5 ergo:R4 eri:K4 erre:N4 eru:Y6 es:B7C4D7N5Q6X6 esa:D4 ese:D4
    esi:W2X5 esmu:X5 eso:D5 essa:E2F5 esse:F5R6 essere:E5 esset:R4 est:C7R7 esta:D5F4Q2
    estado:D4F4a2 estat:Q5 este:D5F5N4O7 esto:D5 estoy:D4 està:Q5 está:D5F5 están:D4 estão:F5
    et:C8I6J7R9 etiam:R6 ett:H7I4 ettei:K4 etter:I6 että:K7 etwas:B4 eu:C4F7O5 eum:R4 europos:W4
    even:A5G4 ever:A4 every:A4 everyone:A3 ex:E3F3R6 ez:N6 ezek:N4 ezt:N5 ezért:N4 eða:Y6 ešte:T5
    fa:E5N2Q5 face:A3C3F2O5a2 faire:C5 fait:C6 family:A4a2 far:A3E4H2I3J3 fara:O2Y5 fare:E5I2
    fatto:E5 faut:C4 fazer:F5 fazla:P5 feel:A4 fel:H4N5O4 fer:Q6Y4 fet:Q5 few:A4 fi:O6Q3 fick:H5
    fie:O5 fiind:O4 fik:J5 fikk:I5 find:A4B2J2 finns:H6 fins:Q5 first:A5a3 flere:I5J5 foarte:O5
    fog:N4 foi:F6 fois:C4 folk:H4I5J4 for:A7F4I7J7a4 foram:F5 fost:O6 found:A4 four:A4 fra:E3I6J6
    fram:H4I3Y5 france:A2C5 free:A4S2a2 from:A6 frá:Y6 från:H6 fue:D5 fuisse:R4 fuit:R5
    full:A4H3I3S2Y2 fyrir:Y7 fá:Y5 få:H5I5J5 får:H6I5J5 fór:Y4 för:H7 första:H4 før:I5J4 første:I5J4
    für:B7 făcut:O4 fără:O4 g:A2B2C2D2E2F2G2H2I2J3K2L2M2N3O2P3S3T3U3V3W4X3Y2Z2a3 ga:G4I3U6V5 gaan:G5
    gaat:G5 gada:X5 gadu:X5 gadā:X5 gal:W4 gali:W6 game:A4S3Z3a3 gan:W2X5Z2 gang:G2I5J5Y2 ganz:B5
    gde:V5 gdje:V4 gdy:L5 gdzie:L5 geen:G6 gegen:B5 geht:B5 gelen:P4 genel:P4 gent:G2Q5 gente:D4E4F4
    gera:W3Y5 gerai:W4 geri:P4W2Y2 gert:Y4 get:A5Y3 getting:A4 getur:Y5 gia:Z5 gibi:P6 gibt:B5
    give:A4J4 già:E4Z3 gjør:I5 gjøre:I5 gli:E6 go:A5L5S2a2 god:A4G3H3I5J5V3a2 godina:V5 godine:V6
    godt:I5J5 goed:G5 going:A4 good:A5S2a2 got:A4 govern:Q4 gracias:D4 grada:V4 gran:D4E3Q5
    grande:C4D3E4F4 grazie:E4 gre:U4 great:A4 group:A4S2a2 gràcies:Q4 gusto:D2E2a5 gut:B5 gå:H5I4J4
    går:H5I5J5 gör:H5 göra:H5 göre:P5 gør:J5 gøre:J4 gün:P5 güzel:P5 ha:D5E6H6I6N6P3Q6T3a3 haar:G5
    habang:a4 habe:B5 haben:B6 había:D4 hace:D5 hacer:D5 had:A5G5 hadde:I6 hade:H5 haec:R5 hafa:Y6
    hafi:Y5 hafði:Y4 hai:E4O2S3Z5 hal:S5 halda:Y4 ham:I4J4 han:D4H6I6J6Q5 hanggang:a5 hann:Y7
    hanno:E5 hans:B2H4I4J5Y5 hanya:S6 har:H7I7J7 hard:A4G3 hari:S5a3 harus:S6 has:A5D3Q3 hasta:D5P3
    hat:B6N3 hatte:B5 haud:R4 havde:J5 have:A6J5 havia:F3Q5 having:A4 hay:D5Z5 he:A6D4K4Q4 head:A3
    heb:G5 hebben:G6 heeft:G6 heel:G5 hefur:Y6 hela:H5 heldur:Y5 hele:G4I5J5M2P2 help:A4G2
    helt:H5I5J5 hem:G4H4P4Q5 hemen:P4 her:A5B3I6J5P6 here:A5 het:G8 hi:Q6 hic:R4 hidup:S5
    hier:B5C3G5T2 high:A4J2a2 hij:G6 him:A5 hindi:a7 his:A6R4 hiç:P5 hiện:Z5 hjá:Y5 ho:E6M5Q5T5
    hoc:R6 hoe:G5 hogy:N7 hoje:F4 home:A4Q3a2 hon:H5 honum:Y5 house:A4T2a2 how:A5a2 however:A4
    hun:G5I5J5 hunc:R4 hur:H6 hva:I6 hvad:J5 hvað:Y5 hvernig:Y5 hvis:I5J6 hvor:I5J6 hvordan:I5J5
    hvort:Y4 hyvin:K5 hyvä:K5 hành:Z5 há:F5 hát:N4Z3 hän:K6 hänen:K5 här:H6 hér:Y5 hình:Z5 hún:Y6
    hơn:Z5 họ:Z6 học:Z6 hội:Z5 i:A7E7H8I8J8L8M6N5O5Q8T5V8a5 ia:F3O3S5 iam:R5 iar:O5 iba:D3T4a5
    ibang:a5 ich:B7L5T6 id:R5 iets:G4 if:A6 igen:H4J5N5 igitur:R4 igjen:I5 ih:U2V5 ihan:K5 ihr:B5
    ihre:B5 ik:G7 iki:P5W6 ikke:I7J7 il:C7E8 ilang:a5 ile:L4P6 ili:V6 ilk:P5 illa:H3Q3R4Y3 ille:I2R5
    ilman:K4 ils:C5 ilyen:N5 im:B7L4T4V4 ima:U5V5W2 ime:U4V4 immer:B5 in:A8B7E7G8H5O5R8U8 ind:J5
    inde:J3R4T2 ingen:H5I5J4 ingin:S5 ini:S7 inn:I5Y5 insan:P4 insanlar:P4 inte:H7 inter:R5 into:A5
    io:E5 ipsa:R4 ipse:R5 ir:W8X8 is:A7G7N7 isa:P2a5 isang:a7 ise:P5 isso:F5 ist:B7 istanbul:P5
    it:A7X4 ita:R4 italia:D2E4O2S2 ito:a7 itong:a4 its:A5 itse:K5 itt:N5 itu:S7 iyi:P5 iz:U6V6
    između:V4 için:P7 içinde:P4 iş:P4 işte:P4 iš:W7 j:C6M3N3T3W4X3 ja:B5H5J5K8L5Q5V5X6 jaar:G5
    jadi:S6 jag:H8 jak:L7M6 jako:L5M6V3 jam:S4W4 jamais:C4F2 jangan:S5 jau:W6X6 je:C7G7M7T7U8V8
    jedan:V5 jeden:B3L4M4T4 jednak:L5 jeg:I7J7 jego:L5 jeho:M5T5 jei:W5 jeigu:W4 jej:L5M3T5
    jejich:M5 jen:M6 jer:J3V5 jest:L7 jestem:L5 jestli:M4 jeszcze:L5 jetzt:B5 jeśli:L5 ještě:M5
    ji:M4S2U3W5 jie:W5 jih:U6 jij:G5 jika:S6 jim:M4U4 jis:W6 již:M4 jo:H3I5J5K6M4Q4U5W5X5 job:A3B2J3
    jog:N2W5 joka:K6 joku:K4 jonka:K5 jos:K6O3W5 jossa:K5 jotain:K5 joten:K4 jotka:K5 još:V6 jsem:M7
    jsme:M5 jsou:M6 jste:M5 ju:H5T5U2V3 juga:S6 jullie:G4 jums:W5X5 juos:W4 just:A6H4Q3 juuri:K5
    już:L6 já:F5M5Y3 jälkeen:K5 jó:N6 jól:N5 jā:X5 ją:L4W4 jį:W5 jūs:W4X5 jūsu:X5 jūsų:W5 jų:W5
    k:K3L3M6N3P3T6U5V3W4X3a3 ka:X7a6 kad:V4W7X6 kada:V5W4a2 kadar:P6 kadın:P4 kahit:a5 kai:K4W6
    kaikki:K5 kaip:W6 kaj:U5 kako:U5V6 kaksi:K5 kalau:S5 kali:S5 kami:S6a5 kamu:S6 kan:G6H7I6J7S4
    kanilang:a5 kann:B6Y3 kanske:H5 kanskje:I5 kanssa:K5 kanya:a4 kanyang:a6 kao:V6 kapag:a5 kar:U6
    karena:S6 kartu:S3W4 kartą:W5 karşı:P4 kas:W5X7 kasama:a5 kasi:a5 kau:S5 kauno:W4 kaut:X5 kay:a5
    kaya:P2S3a5 kayo:a4 každý:M4T4 kaže:U3V4 kde:M5T5 kdo:M5U3 kdy:M4 když:M6 ke:M4S6 keep:A4
    kein:B4 keine:B5 kell:N6 kembali:S5 kemur:Y5 kendi:P5 kepada:S5 ker:U5 ketika:S5 keď:T6 khi:Z6
    khác:Z5 không:Z7 ki:N6P6U7 kicsit:N4 kiedy:L5 kiek:W4 kiitos:K4 kis:N5 kita:S6W3a3 kjer:U5
    know:A5 ko:U6V4W4X6a7 kod:L2V5 koja:V5 koje:V5 koji:V6 koju:V4 koko:K5 kol:M2W4 kom:G4H4I5J4V2Y5
    koma:Y5 komen:G4 kommer:H6I5J5 komt:G5 kong:a5 kopā:X5 koska:K5 kot:U6 kota:S5 která:M5 které:M5
    který:M5 kto:L4T4 ktorá:T5 ktoré:T6 ktorú:T4 ktorý:T6 ktoś:L4 która:L4 które:L5 który:L5
    którzy:L4 kuin:K6 kuinka:K4 kun:G3I4J5K6 kung:a6 kunne:I5J5 kunnen:G5 kur:P2W5X5 kuras:X4
    kuri:W4X4 kurie:W4 kurios:W4 kuris:W5 kurių:W4 kuru:P2X4 kurš:X5 kuten:K5 kyllä:K5 két:N5
    können:B5 között:N5 küçük:P4 kā:X7 kāds:X5 kādu:X5 kāpēc:X5 ką:W5 kết:Z5 l:C8E7O5Q8
    la:C8D8E8O7Q8 labai:W6 labi:X5a2 lagi:S6Y3a3 lahat:a6 lahko:U7 lai:X6Z3 laiko:W4 laiku:W3X4
    laikā:X5 lain:K2S5 lalu:S5 lamang:a5 lang:B3G4I3J3a6 las:D7 last:A4G2a2 lat:L5 later:A3G3
    latvijas:X6 latvijā:X5 lavoro:E4 le:C8D6E7N5O5U5 lebih:S6 left:A4 legyen:N4 lehet:N5 len:T6
    lenne:N4 les:C7D4Q7 less:A3 lesz:N5 let:A4G2J3M5T2U4 leta:H2U5V2 leto:U4 lett:I3N5 leur:C5
    leven:G4 li:E4F2M3O2P2Q5V5 lidt:J5 lietuvos:W6 life:A4G2J2a2 lige:J5U2V2 like:A6I4
    line:A3J2M2S2T2a2 lisäksi:K5 lisää:K4 lite:H5I3 litt:I5 little:A4
    live:A4B2E2F2G2H2I2J3K2N2O2S2a3 ljudi:U4V5 ljudje:U4 ll:A4 lloc:Q4 lo:D7E6Q4 loc:O4
    long:A4C3Z4a2 loob:a4 look:A4 looking:A4 lor:O4 loro:E5 los:D7Q4 lot:A4I2
    love:A4F2G2H2I2J2L2N2S3V2a3d2 lub:L5 ludzi:L5 ludzie:L5 lugar:D4F4a4 lui:C5E4O6 là:C5Z8 làm:Z6
    lên:Z5 líka:Y4 lý:Z5 līdz:X6 lūdzu:X4 lại:Z6
    m:A5B4C5D3E3F3G4H3I3J4K3L3M3N4O4P4Q5S3T4U3V3W6X3Y3Z3a3 ma:C5E6L6N4O3T4V3Z3a3 maaaring:a5 maar:G6
    machen:B5 made:A4 mag:B3G4a5 maging:a4 magis:R4 magyar:N5 mai:E5N4O7Q4 mais:C6F6 majd:N5 mají:M4
    mają:L4 make:A5 maken:G5 making:A4 mal:B5C4D4F3P3Q3T4 mali:T4U2V3a3 mam:L5
    man:A4B6G4H6I5J6W5X6Y3a4 manera:D4Q4 mange:I5J5 mani:E3X5 mano:D3E3W5 many:A4 maraming:a5
    mare:E3O5Q3 mas:D4F6a5 masa:O2S5 masih:S5 masz:L4 mateix:Q4 mau:F2S5Z2 may:A5Z3a6 mať:T4
    me:A6C5D6E5F6G5K4Q4R5S3U4V4a3 mean:A4 med:H7I7J7U6 medzi:T5 mee:G5 meer:G6 meg:I6N7 meget:I3J5
    mehr:B5 mein:B4 meine:B5 meira:Y4 mejor:D4 melhor:F5 mellett:N4 membuat:S5 memiliki:S5
    men:A4G3H6I6J6 menjadi:S6 menos:D4F4 mensen:G5 mer:C3H5I5 mere:J5 mereka:S6 mert:N5 mes:C4D3Q4W5
    mesmo:F5 mesto:T3U4V4 met:G7 metais:W5 metu:W5 metų:W5 meu:F5O4Q4 mezi:M5 með:Y7 mga:a8
    mi:D6E6L6M6N5O5P5Q3T5U5V5 mia:E5J2 miatt:N4 mich:B5 miesto:T4W4 mig:H6J6Q3Y4 might:A4 mihi:R5
    mij:G5 mijn:G6 mikor:N4 miksi:K5 mikä:K5 milli:P3Y4 millor:Q4 milyen:N5 mim:F4
    min:B2G2H5I5J5K2L2M2N2S2W2X2 minden:N5 mindenki:N4 mindig:N5 minha:F5 mint:N6 mio:B2E5J3
    mir:B5U2V2 mismo:D4a3 mit:B7J4N5 miten:K5 mitt:H5I4Y3 mitä:K6 mitään:K5 miért:N5 mjög:Y5
    mm:B2C2G2H2I2J2K4L2M2N3O2P2S2T3U2V2W3X2Y2Z2 mnie:L6 mnogo:U3V4 mo:a6 moc:L2M5T3 mod:J5O4
    modo:D3E4F3 moet:G5 moeten:G5 mogoče:U4 mogu:V5 moi:C5L2 moins:C4 molt:Q5 molto:E5 mon:C5J2
    monde:C5 money:A4 mong:Z3a5 more:A5S2T2U3V2a3 most:A5N6 mot:C3H5I5 może:L6 można:L5 može:V5
    možno:T4U2 mr:A4G2N2S2V2a2 mu:L4M4P4S4T4U4V5 much:A5 mucho:D4 muito:F5 mukaan:K5 mukha:a4
    mula:a6 mulai:S5 mult:O5 multe:O4 mums:W4X5 mun:K3Y4 mundo:D4F5a4 mungkin:S5 music:A3N2a2
    muss:B5 must:A4 mutta:K6 muy:D5 my:A6L4M4S3T4a3 mycket:H5 mye:I5 myös:K6 mà:Q3Z6 má:M5T5Y5
    mám:M5T4 már:N6 más:D6N4 må:I6J5 många:H5 måske:J4 måste:H5 még:N6 mér:Y5 més:Q6 même:C5 mình:Z5
    mít:M4 món:Q4Z3 môže:T5 mă:O5 mēs:X5 mě:M6 měl:M4 mı:P5 mūsu:X5 mūsų:W5 může:M4 một:Z7
    n:A3B3C6D3E4F3G5K4M3N4O5P3Q4S3V3W3X3Z3a3 na:F7L8M8T8U7V7a9 naar:G6 nach:B6 nad:L4M4T4U4V3
    nada:D5F5 nag:a5 naging:a5 nagy:N5 nagyon:N5 naj:U5 najbolj:U4 najmä:T4 nakon:V5
    nam:G3L4R5U4V4Z6 nama:S5V3X2 naman:a6 name:A4B3G2W2 namin:a5 nang:a5 nap:N4 nas:F5L5U5V5 nasa:a5
    nasıl:P5 natin:a5 national:A3C2a3 nav:X6 nawet:L5 ne:B3C6E5K5M5N5O5P6Q3R5T3U6V6W6X5 nebo:M6
    nec:R6 neden:P5 need:A5 nego:V5 nei:E5I4W5Y3 nekaj:U5 nekem:N5 neki:N4U2V4 nekoliko:U2V4 nekā:X5
    nel:E6 nella:E5 nem:F4N7 nema:V4Y4 není:M5 neque:R4 nes:W5X2 net:A2G4P2W5 never:A4
    new:A5B3C2D2E3F2G3H3I3J3K3L2M3N3O3P3Q2S3T3U3V3W2Y3Z3a2b2c2d2h2 next:A4a2 nešto:V4 než:M5T4 ng:a9
    nga:Z3a5 ngayon:a5 ngunit:a5 ngày:Z6 người:Z7 nhiều:Z5 nhà:Z6 nhân:Z5 như:Z6 nhưng:Z5 nhất:Z5
    những:Z6 ni:C3D5H5M3Q4U6V5a6 nic:L5M5 nich:L4M4T4 nicht:B7 nici:O5 nie:L8T6 niet:G7 nieuwe:G5
    niečo:T4 nigdy:L4 night:A4a2 nihil:R4 niin:K6 niitä:K4 nije:V6 nila:a5 nin:P4 nincs:N5 nisi:R5
    niso:U4 nisu:V4 nito:a5 niya:a6 niż:L4 no:A5D7E5F7K4L5M4Q7T5V4X7a4 noch:B6 noe:I6 noen:I6
    nog:G6H4 noget:J5 nogle:J5 noi:E4K2O5Q2 noin:K5 nok:I5J5 només:Q5 non:C5E7R7 noong:a5
    norge:H2I5J2 nors:W5 norsk:I5 nos:C4D5F5N2Q4R4 nossa:F4 not:A6 nothing:A4 notre:C4 nou:G3O4Q4
    nous:C6Q3 now:A5a2 nu:G5H6J6O7X5 nulla:E4R4 number:A4a2 nunc:R5 nunca:D4F4 nuo:K3W6 nur:B6
    nye:I4J5 nyt:J3K6 nào:Z5 này:Z6 nám:M4T4Y3 nás:M5T5 não:F7 näin:K5 när:H6 nå:I6J3 någon:H5
    något:H5 några:H5 når:I6J5 nên:Z5 nó:Z5 nói:Z5 nú:Y5 năm:Z6 nē:X4 nėra:W5 něco:M5 nước:Z5 nếu:Z5
    o:D6E6F8L7M6O7P6Q6T7U6V6W6a6 ob:B4U5 och:H8 också:H5 od:L6M6T6U6V7 oder:B6 of:A8G6Y5a5
    off:A4M2S2a2 og:I8J8Y8 ogni:E5 også:I6J6 ohne:B4 okkar:Y5 okkur:Y5 oko:L2V5 olacak:P4 olan:P6
    olarak:P6 old:A4N2a2 oldu:P5 olduğu:P5 ole:K6 oleh:S6 olen:K5 oli:K6 olisi:K5 olla:K6 ollut:K5
    olmak:P4 olsun:P4 olur:P5 olyan:N5 om:G6H7I7J6 omdat:G4 omnes:R4 omnia:R5 omnibus:R4
    on:A7C6K8L5Q5V5 ona:L4M3P4T2U2V4 once:A4 onda:E2F2V4 onde:F5 onder:G5 one:A6L3V4a3
    oni:L4M3T2U2V5 onko:K5 only:A5 ono:L2M2V4 ons:G5 ont:C5H3 onu:P4 onze:G5 ook:G6 op:G7J5 opp:I5
    or:A6C3a3 ora:E5O3 orang:S6 oraz:L5 order:A3S2a2 os:F7J5N4 osa:K4 oss:H5I5 osób:L4 other:A5
    otra:D4X2 otro:D4X3 otros:D4 ott:N5 ou:C6F6 our:A5a2 out:A5S2a3 outros:F4 ovaj:V5 ovat:K6
    over:A5G6I5J5 ovo:V5 own:A4 où:C5 pa:U7V5X5a6 pada:S6 pag:a6 pagal:W5 pak:G2M5S3V2 paldies:X5
    paling:S5 paljon:K5 panahon:a5 pang:a5 par:C6J4X7 para:D7F7P4S5a6 part:A4C4Q5a2 parte:D5E5F4O4a2
    party:A3B2a2 pas:C7W4 pasti:S5 pat:O2W5X5 pats:W4X4 pe:O7 pedig:N5 pel:Q5 pela:F5 pelo:D2F5
    pels:Q4 pentru:O7 people:A5a2 per:E7G4H4Q7R6W6 perché:E5 pernah:S5 pero:D6a5 perquè:Q5
    person:A4B3H3I3J3 personas:D4X2 persones:Q5 pertama:S5 però:E4Q6 pessoas:F5 peu:C5Q2 peut:C5
    pháp:Z5 phát:Z5 phải:Z6 pie:X6 pirms:X5 pitäisi:K4 pitää:K5 più:E6 place:A4C4O3 play:A4M2a2
    please:A4 plus:C6O3 po:E4L6M6T6U6V6W6a5 poate:O5 poco:D4E4 pod:L5M4T5U4V5 podczas:L4 pode:F5
    podle:M5 podľa:T5 poi:E5 point:A4C4J2a2 pois:F4K4 pokud:M5 por:D7F7 porque:D5F5 posse:F2R4
    possit:R4 post:A3B2D2E3F2G2H2I2J2L2M2O2Q2R4S2a3 pot:O5Q5U3 potem:L4U4 potest:R4 potom:M3T5V3
    pour:C7 power:A3a2 pozri:T5 počas:T5 pracy:L4 praha:M4 prav:U5 pre:T6V4 pred:T5U5V3 predvsem:U4
    prema:V5 pret:X5 preto:F2T4 pretože:T4 pri:T5U6V4 prie:W5 prieš:W5 prima:E5G3O4 primer:D4Q4U4V2
    prin:O5 pro:B3M6R5W3 proprio:E4 proti:M4T4U4X2 protože:M5 proč:M5 prvi:U4V4 první:M5 przed:L5
    przez:L6 przy:L5 práve:T4 právě:M4 public:A4C3O2a2 puede:D5 punya:S5 put:A4V4 putea:O4 può:E5
    până:O5 på:H8I7J7 pēc:X6 před:M5 při:M5 qu:C6 quae:R6 quam:R5 quan:Q5Z5 quand:C5 quando:E5F5
    quanto:E5F4 que:C7D8F8Q8 quella:E4 quello:E5 quem:F5R4 quero:F4 questa:E5 questo:E6 qui:C7E4Q5R6
    quibus:R5 quid:R5 quidem:R5 quindi:E4 quis:F2R4 quo:R5 quod:R6 quoi:C4 quoque:R4 quorum:R4
    què:Q5 qué:D5 quốc:Z5 r:A3B3C3D2E3F3G2H2I3J3K2L4M3N3O3P3Q2S2T3U2V3W4X2Y2Z2a2c2 ra:N3Z6
    radi:T3U3V4 raz:L4T3 re:A5D2E3N3X2 read:A4 real:A4D3F3O2Q3S2a2 really:A5 rebus:R4 reikia:W5
    rekao:V5 rerum:R4 res:Q4R4U4 rex:R4 rien:C5 right:A5 rin:a6 roce:M4 rokov:T4 roku:L5M4T5X3
    românia:O5 rumah:S5 run:A3 rá:N4 rätt:H5 rétt:Y4 rīgas:X5 rất:Z5
    s:A6B4C6G5H4J4K4L4M7N5O6P4Q6T7U6V6W4a4 sa:O6T8V6a9 saa:K5 saan:K2a5 saat:K3P4S6 sad:A2J2V5
    sada:V5 sadece:P5 said:A5 saj:U5 saja:S5 salah:S5 sam:L4U4V6 sama:K4L3M3S5T3U3V3Y4a3 saman:K3Y5
    same:A4L3U2V2 sammen:I5J5 samo:L3U5V5 sampai:S5 sana:K2P5S3a4 sangat:S5 sans:C5 sarili:a4
    satu:S6 sau:O6W4Z6 savo:W6 savu:X5 say:A4Z2 saya:S6 says:A3 schon:B5 school:A4G3a3
    se:C6D7E6F7H5I5J5K7M8O6Q5R5U7V8 sea:A2D4a2 sebagai:S5 sebuah:S5 secara:S5 second:A4C2 secondo:E4
    sed:R6 sedan:H5 see:A5B2 seen:A3 seg:I6 segir:Y4 segja:Y4 sehr:B5 sei:B4E4F4 sein:B5C2 seine:B5
    seit:B4 sekarang:S5 sekä:K5 selalu:S5 selama:S5 selbst:B4 selv:I5J5 sem:F5N5U5Y8 semmi:N4
    semper:R4 sempre:E5F5Q4 semua:S5 sen:H5K6P5X3 sendiri:S5 seni:P5S3 senin:P4S2 sense:A3Q5
    senza:E5 seorang:S5 seperti:S6 ser:D5F6H5I5J4Q6 ses:C5H3J3M2P3 set:A4J4M2Q3S2a2 setelah:S5
    setiap:S5 seu:F6Q6 seus:F5Q5 seva:Q5 seveda:U4 seves:Q4 she:A5 should:A5
    show:A4B2E2F3G2J2M2N2O2P2T2a3 si:C6D6E7I5M7O6Q6R6S4T7U6V4a6 sia:E5S2X2 siapa:S5 sibi:R5 sic:R5
    sich:B6 side:A3I3J4a2 siden:I5J5 sie:B6L4 siellä:K4 siempre:D4 sier:I5 sig:H6J6Y5 siihen:K4
    siinä:K5 siis:K5 siitä:K5 sila:T2V2a5 sillä:K5 sin:D5E2H5I5J4U3V3 since:A4 sind:B6 sine:I4J3O2R4
    sinh:Z5 sit:A2J4K2R4 sitten:K5 sitä:K6 siya:a6 siz:P4 size:A3P4 się:L8 sjá:Y5 själv:H5 ska:H6
    skal:I6J6Y5 skulle:H6I5J5 skupaj:U4 slik:I5 small:A3 sme:T6 smo:U6V5 so:A6B6E4T5U7Z4 sobie:L5
    sobre:D5F5Q5 sok:N5 soll:B4 solo:D5E5F2S2a2 som:H7I7J7Q4T6 some:A5 someone:A4 son:A3C6D5H3P5Q3
    sono:E6 sonra:P6 sont:C6 sou:F4Q3 sous:C4 sta:E4G2O2U5V2 staat:B2G5 start:A4B2G2H2I2J2M2
    state:A4E3O2a2 states:A3 stato:E5 ste:T5U4V4 still:A4 stop:A3G2J3 strani:U4V3 su:D6E5P4V7W7
    sua:E5F6O3 suas:F4 sub:A2O4R4S2 such:A4 sudah:S6 suis:C5 sul:E5F3 sulla:E5K2 sunt:O6R5 suo:E5
    suomen:K5 suomessa:K5 suomi:K4 super:A2B3C3D2E2F3G2J3L3M3O2R4S3T3U2V2W2X2a3 support:A4 sur:C6D3
    sure:A4a2 sus:D5O3 sve:V6 svenska:H5 sverige:H5I3J2 svi:V4 svo:Y6 svoje:M3T4U4V4 svojo:U4 své:M5
    system:A4B3H2I2J2L3S2a2 szerint:N5 sá:Y4 são:F6 säger:H5 så:H7I7J7 sé:D3E2Q3Y5 sér:Y5 sínum:Y4
    síðan:Y5 só:F5 són:Q5 sú:T6Y4 să:O7 są:L6 sẽ:Z6 số:Z6 sử:Z5 sự:Z6
    t:A6B3C5E3G4H3I3J3K3L3M3N5P3Q5S4T3V3W4X3Z3a5 ta:C4H5I5L4M4O3P3U5V4W4X2Z5 taas:K5a2 tad:W3X6
    tada:V4W4 tady:M4 tagad:X5 tahu:S5 tahun:S6 tai:K6W7X4 taip:W6 taj:V4 tak:J4L6M6S6T6U3
    taka:L4U2Y4 take:A4U2 takie:L4 tako:U6V5 také:M5T3 także:L5 takže:M4T4 talaga:a4
    tam:L5M5P4R4T4U4W4X5Z3 también:D5 també:Q5 também:F5 tamen:R5 tan:D4P2Q4Z2 tanpa:S5 tant:C4Q4
    tanto:D4E4F4 tao:Z2a5 taon:a5 taong:a5 tapi:S6 tarp:W5 tas:W4X6 tayo:a4 tačiau:W5 taču:X5
    te:C5D6E4F5G7L5N5O5Q4R5U5V5X4 team:A4B3E2G3H2I2J2S2a3 teda:M3T4 tega:U5 tegen:G5 tego:L6
    tehdä:K5 tej:L5T3U4 tek:P5V3 telah:S5 tell:A4 tem:F6U5 tempat:S5 tempo:E5F5 temps:C5Q4
    ten:A2G4L5M5P2T4W4 tener:D4 tengo:D4 tenho:F5 tenir:C2Q4 tentang:S5 tento:M4T4 ter:F5G3U5
    teraz:L5T4 terjadi:S5 tersebut:S5 tetap:S5 tev:X5 tevi:X4 teď:M5 też:L5 than:A5Z2 that:A7 the:A9
    their:A5 them:A5 then:A5a2 theo:Z5 there:A5 these:A5 they:A6 thing:A4 things:A4 think:A5
    this:A6a3 those:A4 though:A3 thought:A4 three:A4 through:A4 thành:Z6 thì:Z6 thế:Z5 thể:Z6
    thời:Z5 thứ:Z5 thực:Z5 ti:D3E5F3I3J2M4N3O2T3U4V4 tibi:R5 tid:H4I4J5 tidak:S7 tie:K2T4W3X5
    tiek:W5X5 tiempo:D5 tiene:D5E2 tiesiog:W4 tieši:X5 tiež:T5 tijd:G5 tijdens:G4 tik:W6X5 tika:X5
    tikai:X6 tikrai:W5 til:I7J7Y7 till:H7 time:A5F3G2I3J3S2V3a3 times:A4F2 timp:O5 tin:Z5
    to:A8I5J5L8M7T7U6V6W5X6 toate:O5 toch:G5 today:A4 todo:D5F4 todos:D5F5 todėl:W5 toen:G4 toga:V5
    toho:M5T5 toi:C4K3 tokom:V4 told:A4 tom:A2F2G2H2I2J2K2L2M5N2O2P2T5V4Y2 tome:V4 tomu:M5T4
    tomēr:X5 too:A4 took:A3 top:A4B2C2E2F2G3J2K2M2N2O2P2S2T2X2Z2a2 tot:G6O5Q6 toto:M3T4 tots:Q5
    toujours:C4 tous:C5 tout:C6 tra:E5Z4 trabajo:D4 treba:T3U4V5 trebuie:O5 tri:T4U4V4Z2 trong:Z7
    tror:H5I5J4 trung:Z5 try:A3 très:C5 trên:Z6 trước:Z5 tu:C6D5E4F4L5M5O3Q4R4T5U3V4W4X6Z3 tudi:U7
    tudo:F5 tudom:N5 tulad:a5 tulee:K5 tuli:K5 tum:R4 tuo:E4K5W5 tur:H3I3J3P2X5 turi:W5 tutti:E5
    tutto:E5 två:H5 twee:G5 two:A5a2 ty:L4M5T3Z4 tych:L5 tylko:L6 tym:L6 tão:F4 tämä:K5 tämän:K5
    tässä:K5 tästä:K4 tätä:K4 té:M4Q5 tényleg:N4 tím:M5T3 tíma:Y4 tôi:Z6 több:N5 tüm:P5 türk:P5
    türkiye:P5 tým:M3T5 tā:X6 tāpēc:X5 tās:X5 třeba:M4 tại:Z6 từ:Z6 u:G6L5M5V8 ubi:R4 ud:J5 uit:G6
    um:B6F7Y7 uma:F7 un:C7D7E7O7Q7X8 una:D7E7O4Q7 unang:a4 und:B8 unde:O5R4 under:A4H5I5J4 undir:Y5
    une:C7 unei:O5 uno:D5E5 uns:B5F3Q4 unter:B5 until:A4 untuk:S7 unui:O5 unul:O4 up:A6S3a3 upang:a5
    upp:H5Y6 us:A5B3F2J2Q4S2a3 use:A4 used:A4 ut:H5I6R7 utan:H5Y4 uten:I5 után:N5 uz:V4X7 uzun:P4
    už:M6T6W5 v:M8T8U8 va:C5D4E4H4O6Q7 vaan:K5 vad:H6 vagy:N6 vagyok:N5 vai:F5K4X7 vaig:Q4 vaikka:K5
    vain:K6 vairs:X4 vairāk:X5 valaki:N4 valami:N4 valsts:X5 vam:Q4U5V4 van:G8N6Q5 vannak:N4
    var:H6I6J7P6X6Y7 vara:H6 varbūt:X4 varför:H5 varit:H5 varētu:X5 vas:C3D3Q2U4V4 vastaan:K4
    ve:A5M6P8 ved:I5J6 vedno:U5 veel:G5 vegna:Y5 vel:I5J4N2R4Y5 veliko:U5V2 vendar:U4 ver:D4F5G3P3
    vera:E3Y6 verið:Y6 very:A5a2 vet:H5I5 veure:Q4 veya:P5 vez:D5F4 vezi:O4V3 več:U5 veľa:T4
    veľmi:T5 vi:E4H7I6J6V4Z4 viac:T5 vid:H5 vida:D4F5Q4 vidi:U2V4 vie:C4K3T3 viel:B5G2 vielä:K5
    vien:W3X4 viena:W4X4 vienas:W5X3 vienmēr:X4 viens:C3X5 vienu:W3X4 vieną:W4 vil:I6J6Y3 vill:H6Y3
    ville:C4H3I4J5K2 vilniaus:W5 vis:C2G2H2I2J3O2W5X2 visi:W5X5 viss:H2I2X5Y2 visu:W2X5 visą:W4
    vita:E5H2Y3 viên:Z5 við:Y7 viņa:X5 viņi:X5 viņu:X5 viņš:X5 više:V5 việc:Z6 việt:Z5 vo:T6 você:F6
    voi:E4K6O4 voir:C4 volna:N5 volt:N6 vom:B5O4 von:B7 voor:G7 vor:B5J2O5 vores:J5 voru:Y5 votre:C4
    vou:F5 vous:C6 vreme:O3V4 vse:U6 vsi:U4 vuoden:K5 vuonna:K5 vuotta:K4 và:Z7 vào:Z6 vám:M5T5
    vás:M5T5 vähän:K5 väl:H5 være:I6J6 været:J5 væri:Y5 vært:I5 vì:Z5 více:M4 vă:O5 vďaka:T4 vēl:X6
    však:M4T5 všechny:M4 všetko:T5 všetky:T4 vždy:M4T4 về:Z6 với:Z6 w:L8 waar:G5 waktu:S5 wala:a5
    walang:a5 want:A5G4 war:A3B6 waren:B4G4 was:A6B6G6L4 wat:G6 water:A3G3 way:A5a2 we:A6G6L4
    week:A4C2G4a2 weer:G5 weil:B4 wel:G6 well:A5a2 wenn:B6 went:A3 werd:G5 werden:B6G4 were:A5
    what:A6 when:A5 where:A5 which:A5 while:A4 white:A3a2 who:A5a2 why:A4 wie:B6G4L3 wieder:B5
    wiem:L5 wij:G5 wil:G5 will:A6B5 wir:B6 wird:B6 with:A7 without:A4 więc:L5 więcej:L5 women:A4
    won:A4G2 worden:B3G5 wordt:G6 work:A5a2 world:A4F2G2L2N2S2Z2a2 would:A5 wszystko:L5 wurde:B5
    xuất:Z5 y:C6D8 ya:D5P5S6 yang:S8 year:A5a3 years:A5a2 yeni:P5 yer:P5 yes:A3 yet:A4 yfir:Y5
    yine:P4 yksi:K5 yli:K4 yo:D5S2a3 yok:P5 you:A7 your:A6 yra:W7 yung:a5 yıl:P4 z:L8M7T7U7
    za:L6M6T6U7V7 zal:G5 zaman:P5S2 zaradi:U5 zato:U5V4 zawsze:L4 zbog:V5 ze:G6L6M5 zeit:B5 zelo:U5
    zich:G5 zien:G5 zij:G5 zijn:G7 zo:G6T5 zoals:G5 zou:G5 zu:B7 zum:B6 zur:B5 zwei:B4 à:C8F6 á:Y8
    által:N4 ár:Y5 ára:N2Y4 árið:Y5 ásamt:Y4 át:N4 áður:Y5 än:H5 är:H8 även:H5 å:I8 år:H5I5J5 åt:H5
    ça:C6 çok:P6 çünkü:P4 è:E7 é:F7 ég:Y7 én:I3J3N6 és:N8Q7 était:C5 été:C5 év:N4 être:C5 í:Y8
    így:N5 íslands:Y5 îi:O4 îl:O4 în:O8 într:O5 între:O4 ông:Z6 önce:P5 önemli:P5 över:H5 öyle:P4
    úgy:N5 új:N5 úr:N3Y6 út:N3Y6 über:B6 þar:Y6 þau:Y5 það:Y6 þegar:Y6 þeim:Y5 þeir:Y5 þeirra:Y5
    þess:Y6 þetta:Y5 því:Y6 þá:Y6 þær:Y4 þér:Y4 þó:Y5 þú:Y5 će:V6 čas:M4T4U4 časa:U4 času:M3T3U4
    če:U6 či:M4T5 čia:W5 čo:T6 đang:Z5 đi:Z5 điều:Z6 đây:Z5 đã:Z6 đó:Z6 được:Z7 đại:Z5 đầu:Z6 đến:Z6
    để:Z6 định:Z5 đồng:Z5 độ:Z5 động:Z6 į:W7 ļoti:X5 ľudí:T4 ő:N4 şekilde:P4 şey:P5 şimdi:P4 şu:P5
    šajā:X4 še:U6 šis:W4X5 šo:X5 šta:V5 što:V6 šī:X5 šį:W4 że:L7 żeby:L5 že:M7T7U6 žmonės:W4 și:O8
    а:b7c7d6e6f6 або:c5 аз:d5 ако:d6e5f5 але:c6 али:f6 ама:d3e4 б:b3c5d3e2f3 бе:d4e2 беа:e4
    без:b5c5d5e5f5 беше:d5e6 би:c4d4e5f6 биде:e5 бил:d4e4 била:d3e4f5 биле:e4f3 били:d4f4
    било:d3e4f5 био:f6 бити:f5 бих:d3f4 бо:c5 број:e4f4 був:c5 буде:c5f4 будь:b2c4 була:c5 були:c5
    було:c5 бути:c5 бъде:d5 бы:b5c2 был:b5 была:b5 были:b5 было:b5 быть:b5 в:b8c8d8 вам:b4c5f4
    вас:b5c5d4e3f4 ве:e4 ведь:b4 вели:e4 вече:d5 већ:f4 веќе:e4 вже:c5 ви:c6d5e5f4 види:c2d2e3f4
    вие:d4e4 више:f5 во:b5e8 вона:c5 вони:c5 вот:b5c3 врз:e4 все:b6c6d5 всем:b4 всех:b4 всё:b4
    всі:c5 всіх:c4 във:d5 вы:b5c2 від:c6 він:c6 г:b5c3d5e4f3 га:c2f5 где:b5f5 гдје:f4 ги:d5e7
    го:d6e7 год:b4c2e2f3 года:b5 году:b5 град:d4e4f4 да:b5d8e8f8 даже:b5d3 дали:b2c2d4e5f2 дан:f4
    дана:f5 два:b4c4d4e4f4 две:b3d4e4f3 де:b2c5d3e3f3 дека:e7 дел:b2e5 дело:b4d2e3f2 ден:d5e5
    день:b4c4 деца:d4e4f2 для:b6c6 днес:d4 дни:b2d4 до:b5c7d6e6f6 док:f5 дома:b4d3e4f2 дори:d4
    друг:b3c2d4e4 дуже:c5f2 дури:e4 е:d8e8 его:b6 еден:e5 един:d5 една:d5e5 едно:d5e4 ее:b5 ему:b4
    если:b5c2 есть:b5c2 ето:d4f2 еще:b5c2 ещё:b4 её:b4 ж:b3c5 же:b6c4 жена:b2d4e4f3 з:c8
    за:b6c7d8e8f7 зато:b2f4 защо:d5 због:f5 знам:d4e4f3 зі:c5 и:b8d8e8f8 иако:e4f4 из:b6d3f6
    или:b5d5e6f6 им:b4d5e5f4 има:d6e6f5 имам:d4e4f2 имат:d4 име:d3e4f4 иска:d4 исто:e5f3 их:b5c2f5
    й:b3c5d4 його:c6 йому:c4 к:b6c4f3 кад:f4 када:f5 каде:e5 каже:c3d3e3f4 как:b7d5 како:e7f6 као:f6
    като:d6 кај:e5 ко:b3c2e2f4 кога:d3e6f3 код:c2d2f5 кое:b2d3e4 кои:e6 кой:d4 коли:c5d2 кон:e5
    кој:e6 која:e5f5 које:f5 који:f6 коју:f4 кто:b5c2 къде:d4 към:d6 лет:b5 ли:b4d6e4f5 лише:c4
    лишь:b4 луѓе:e5 люди:b4c4 м:b4c4d3e3f3 май:d4 мало:b3c3e2f4 має:c5 ме:d5e5f4 мен:d4 мене:c5e4f3
    меня:b5 мені:c5 меѓу:e4 ми:c6d6e6f5 мира:b4d2f2 мне:b5c2 мога:d4 могу:b4f5 може:c5d6e5f5
    мой:b4d2 мора:e4f4 му:d6e5f5 мы:b6 між:c4 н:b4c3d3e2f3 на:b7c8d9e9f7 над:b4c4d4e4f3 надо:b4
    най:d6 нам:b4c4f4 нас:b5c5d4e4f5 не:b7c8d7e7f6 него:b4d4e4f5 неки:f4 нема:c3e5f4 нет:b5c2
    неща:d4 нещо:d5 нея:d4 неће:f4 ни:b5d5e5f5 нив:e4 ние:d4e5 низ:e4f3 нису:f4 них:b4c4 нищо:d4
    није:f6 но:b6c3d6e6f4 нови:d4e3f4 ну:b5c5 няма:d6 ні:c5 ніж:c4 о:b6c4d3f6 об:b5c4 ова:e5f4
    оваа:e5 овај:f5 овде:e3f4 ове:f4 овие:e5 ово:f5 овој:e5f3 од:e8f7 один:b4c5 око:f5 он:b6c3e3f5
    она:b5e4f4 онда:f4 они:b5c2f5 оние:e4 оно:b3f4 ось:c4 от:b6d8 още:d5 п:b4c4d2f3 па:e5f5
    пак:d4e4f2 пари:d4e4 пат:e4 по:b7c6d7e6f6 под:b5d4e4f5 пока:b4 први:e2f4 пре:f4 пред:d4e5f3
    през:d5 при:b5c5d5e4f4 про:b3c6 пут:f4 пута:f4 път:d4 під:c5 р:b3c4d3e3f3 ради:b2c4f4 раз:b4c4
    рече:e4 року:c5 році:c4 рік:c4 с:b7c5d7f6 са:d6f6 сад:e4f5 сада:f5 сака:e4 сам:b4c4d3e3f6
    саме:c4f2 само:c3d6e6f5 сащ:d4 све:f6 сви:f4 свои:b4d2e2 свою:b4c4 свој:e2f4 се:d8e8f8
    себе:b4c4d4e3f4 себя:b4 сега:d5e5 си:d7e6f4 сите:e6 след:d6 сме:d4e4 смо:f5 со:b5e7 стал:b4
    сте:d4e4f4 су:f7 сум:e5 сша:b4c4 съм:d6 със:d5 също:d5 та:c7f4 таа:e5 тази:d5 так:b6c6
    така:c4d5e5 таке:c4 тако:f5 там:b5c5d4 таму:e4 тај:f4 те:b3c5d5e5f5 теб:d4 тебе:b4c4e4f2 тебя:b4
    теж:c4 тези:d5 тем:b4 ти:c5d6e6f4 тие:e5 тим:c4e3f4 то:b6c6d4f6 тоа:e6 това:d6 тога:f5 того:b5c5
    тоді:c4 тоже:b4c2 този:d5 той:b3c4d5 том:b5c2d2f4 томе:f4 тому:b3c5 тот:b4 тој:e6f3
    три:b4c4d4e4f4 ту:b2c3f4 тук:d5 тука:d2e4 туку:e4 тут:b4c5 ты:b5 тя:d5 тях:d4 у:b6c8f8 увек:f4
    уже:b5c4 уз:f4 уште:e5 хора:d5 хотя:b4 хочу:b4c4 хто:c5 це:c7 цей:c5 цел:d3e4 ці:c4 час:b3c5d3e3
    часа:b2d4e3 част:d4f2 че:d7 чего:b4 чем:b5 чи:c5 чого:c4 чому:c5 чрез:d4 что:b7 шта:f5 што:e7f6
    ще:c5d7 що:c7 щоб:c5 щодо:c5 щось:c4 эти:b4 это:b6c3 этой:b4 этом:b5 этот:b4 я:b7c7d5 як:c6
    яка:c5 який:c5 яких:c4 якщо:c5 які:c5 є:c6 і:c8 із:c5 їх:c5 її:c5 ја:e7f5 јас:e5 је:f8 јер:f5
    још:f6 људи:f5 њих:f4 ће:f6 ќе:e7 آئی:i5 آج:i5 آخر:g4h3i3 آن:h6 آپ:i6 أجل:g4 أحد:g5 أخرى:g4
    أكثر:g5 أن:g7 أنا:g4 أنت:g5 أنه:g5 أنها:g4 أو:g6 أي:g5 أيضا:g5 إذا:g5 إلا:g5 إلى:g7 إن:g5 اب:i5
    از:h8 اس:i7 است:h7 اسی:i4 اسے:i5 الآن:g5 الان:g3h5 التي:g6 الذي:g6 الله:g6h3i4 اللہ:i6 الى:g5
    اما:g2h5 ان:g5h3i6 انا:g4 او:g4h5i3 اور:i8 اول:g2h5i2 اون:h5 اپنی:i5 اپنے:i5 اگر:h5i5 اگه:h5
    ای:h5i3 این:h7i4 ایک:i7 اے:i4 ب:g4h2i2 بأن:g4 با:h7 بات:i5 بار:h4i4 بازی:h5i2 باشد:h5 باشه:h5
    باید:h5 بدون:g4h4 بر:h6 برای:h6 بسبب:g4 بشكل:g4 بعد:g6h5i5 بعض:g5i3 بما:g4 بن:g5h3i5 به:g5h8
    بها:g5 بود:h6 بوده:h5 بين:g5h2 بچه:h4 بھی:i7 بہت:i5 بین:h4i3 بے:i5 تا:h6i3 تحت:g4h3i3 تكون:g4
    تلك:g4 تم:g5i4 تمام:h4i4 تنها:h4 تو:h6i6 توسط:h4 تک:h3i5 تھا:i6 تھی:i5 تھے:i6 ثم:g5 جا:h4i5
    جائے:i5 جاتا:i5 جب:i5 جدا:g4h3 جس:i6 جميع:g4 جن:i5 جو:i6 حاصل:h3i5 حال:g3h5i3 حالا:h5 حتى:g5
    حرف:h4 حول:g4 حيث:g5 خان:g2h2i5 خلاف:h2i5 خلال:g5 خوب:h5i3 خود:h6i4 خیلی:h5 داد:h4 دارد:h5
    دارم:h5 داره:h5 داشت:h4 در:h8 دست:h5 دن:i4 دنیا:h4i5 دو:h5i5 دوست:h5i3 دون:g4 دی:h3i5 دیا:i5
    دیگر:h5i4 دے:i5 ذلك:g6 را:h7 راه:h5 رو:h7 روز:h5i3 روی:h5 رہا:i5 رہی:i5 رہے:i5 زمان:h4 زیر:h4i3
    ساتھ:i5 ساعت:h4 سال:h6i5 سب:i5 سر:g2h5i4 سه:h4 سے:i8 شامل:h3i4 شخص:g4h3i4 شد:h6 شدن:h5 شده:h6
    شرکت:h4i3 شما:h6 شهر:g3h4 شود:h5 شيء:g5 صاحب:g3h2i4 صرف:h2i5 صورت:h4i3 طرح:h3i5 طرف:g2h4i4
    طور:h3i5 عام:g5i4 عبد:g4i3 عبر:g4 عدد:g5h2 على:g7 علي:g5 عليه:g5i4 عمل:g4h3i4 عن:g6 عند:g4
    غير:g5 فإن:g4 فقد:g4 فقط:g5h5 فى:g5 في:g8 فيه:g5 فيها:g5 فکر:h5i3 فیلم:h5 قال:g5 قبل:g5h4i4
    قد:g5 قرار:g3h5i3 كان:g6 كانت:g5 كل:g6 كما:g5 كنت:g4 كه:h5 كيف:g4 لئے:i5 لا:g7 لك:g5 لكن:g5
    لم:g6 لن:g4 له:g5 لها:g4 لو:g5h2i3 لوگ:i5 لي:g5 ليس:g4 لیکن:i5 لیے:i6 لے:i5 ما:g7h6 مثل:g5h4
    مجھے:i4 محمد:g5h4i4 مرة:g4 مرد:h5i3 مردم:h5 مصر:g4h2i2 مع:g6 ملک:h2i5 مما:g4 من:g8h6 منذ:g5
    منها:g4 مورد:h5 مگر:h2i5 می:h6 میں:i8 نام:h5i5 نظر:g2h5i4 نفر:h4 نه:h5 نہ:i6 نہیں:i7 نیز:h5i2
    نیست:h5 نے:i7 ها:h6 های:h5 هذا:g6 هذه:g6 هر:h5 هست:h5 هل:g4 هم:g4h6 همه:h6 هنا:g4 هناك:g5 هو:g6
    هي:g5 و:g7h8i6 واحد:g4h3i2 والی:i4 والے:i5 وجود:g4h5i3 وجہ:i5 وفي:g5 وقت:g4h4i5 وقد:g5 ولا:g5
    ولكن:g5 ولی:h5i2 ومن:g5 وهو:g5 وهي:g4 وہ:i6 يا:g5h3 يتم:g4 يجب:g4 يقول:g4 يكون:g5 يمكن:g5 يوم:g5
    پر:h4i7 پس:h5i3 پھر:i5 پہلے:i5 پی:h3i5 پیش:h5i4 چرا:h5 چند:h5i3 چه:h5 چون:h5 چی:h5 کا:i7
    کار:h5i4 کام:i5 کتاب:h4i4 کر:i7 کرتا:i4 کرتے:i5 کرد:h6 کردم:h5 کردن:h5 کرده:h5 کرنا:i5 کرنے:i5
    کریں:i5 کسی:h4i5 کشور:h5 کن:h5i2 کند:h4 کنم:h5 کنه:h4 کنید:h5 که:h8 کو:i7 کوئی:i5 کچھ:i5 کہ:i7
    کہا:i5 کی:i8 کیا:i6 کے:i8 گئی:i5 گئے:i5 گا:i5 گفت:h5 گی:i5 گیا:i6 گے:i5 ہر:i5 ہم:i5 ہو:i6
    ہوئی:i5 ہوئے:i5 ہوا:i5 ہوتا:i5 ہوتی:i4 ہونے:i5 ہوں:i5 ہی:i6 ہیں:i7 ہے:i8 ی:h5i2 یا:h6i5 یه:h5
    یک:h6 یکی:h5 یہ:i7 ở:Z6
    """,
    index:
      #"""
      3dfX~~~~~~~~~~~~36\R2RVC~~~~~~~~676E~~~~0VKA4ePH1JWT139X7bo_~~~~1]G903\U2Y5[1AZ120ED~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5G4C~~~~0J_]2[724B6V7ZEe~~~~~~~~~~~~~~~~1hMc~~~~\#
      0BVR~~~~3RDB~~~~~~~~4n>d5PJi3WjG8<MB7`S^~~~~~~~~~~~~6AST57@V~~~~~~~~3fjn~~~~~~~~~~~~~~~~06ER\#
      ~~~~~~~~3OFl5WmT~~~~3Tl54^Zd~~~~~~~~~~~~7omj~~~~1AP_7Um@86a2~~~~86mQ7Ua_~~~~~~~~7O3C7h1K~~~~\#
      ~~~~~~~~4<=67<ei~~~~~~~~6kkm~~~~~~~~~~~~3CEA~~~~~~~~54:<~~~~7PY27PoN~~~~~~~~~~~~~~~~2jJd1ogU\#
      57HA~~~~~~~~0WQl~~~~~~~~5GLZ6HSQ1[i17TkM~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~29=j~~~~1ZN91bUN~~~~\#
      ~~~~~~~~7?EU2=>J~~~~~~~~~~~~7l]g~~~~~~~~7lSO026L~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4]3[~~~~~~~~\#
      ~~~~2SLP0<P>~~~~~~~~31Om5_aE~~~~~~~~~~~~~~~~1TCS2D<A~~~~~~~~~~~~0[dH2j2J0mVl~~~~5K;J7:k8~~~~\#
      ~~~~~~~~78gF5LGW1=k_7>mO7jYe1=_f~~~~~~~~7Wco~~~~~~~~2KR11I;g~~~~~~~~~~~~~~~~~~~~2eMV1\IW~~~~\#
      ~~~~~~~~~~~~0:Uj~~~~~~~~~~~~3VgA~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1OY6~~~~~~~~~~~~\#
      ~~~~2\E=~~~~~~~~~~~~~~~~16Q>~~~~~~~~~~~~~~~~8Co8~~~~~~~~7egd~~~~~~~~~~~~2TS[3l9`~~~~~~~~~~~~\#
      ~~~~~~~~~~~~1nUh~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1B^71mEF6Li94]<67=gB4<Ph~~~~~~~~8;g?\#
      ~~~~~~~~4JZn2`;E6JCY7Mm^~~~~~~~~~~~~3YVL~~~~~~~~5oCR~~~~~~~~5Fk\2MK25]?g4b[I6?0T~~~~~~~~6H_L\#
      5^AM30776X7`~~~~~~~~~~~~~~~~7hcG~~~~~~~~~~~~~~~~~~~~~~~~~~~~7eK?~~~~~~~~15K`~~~~3fL:4ElU~~~~\#
      ~~~~~~~~~~~~~~~~4]DH20Si~~~~~~~~~~~~~~~~2EP=~~~~~~~~~~~~~~~~~~~~3UQS21Ld4LKY~~~~~~~~~~~~5CFJ\#
      0Uog6^Yb7;cj1`Po7<3:1fcR7;WC7<?K~~~~~~~~~~~~~~~~~~~~~~~~0OMG0UHg0EUV~~~~~~~~2nA3~~~~4e?`7Q=2\#
      ~~~~5[Cb51^>~~~~0lLX69;o~~~~~~~~6aYI~~~~~~~~~~~~~~~~0376~~~~0\BR~~~~~~~~~~~~~~~~1N9i0PE;~~~~\#
      5bJE1_\I53fd~~~~15SD~~~~~~~~~~~~4F4b10L?613E~~~~2gGW6cW77CGo~~~~4=L7~~~~~~~~4RI?47dF50Gf6`9T\#
      2H3M3cnC81Y_~~~~0GC72CEU6Mm:3U=B6N=b6NI5~~~~~~~~~~~~1:5S5ERi~~~~~~~~~~~~2QYf2NT9~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~1ag22`gB65XL6\?=~~~~~~~~06Yf~~~~0E^j~~~~~~~~5lMQ~~~~~~~~~~~~256G\#
      53C[~~~~63lK6;9^5YDn~~~~0Wgm7Lgh~~~~~~~~~~~~~~~~1;[W~~~~6VEn1B;j37aH~~~~~~~~3W;j~~~~65?0~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~7nK:~~~~~~~~0LX0~~~~~~~~0@S>3XjC~~~~0dn`59An~~~~~~~~~~~~~~~~69_[~~~~\#
      2J>_3?_`2]V77N_C581^7NU27n][~~~~~~~~~~~~~~~~~~~~~~~~5NUD~~~~~~~~6;dU~~~~~~~~1gFj5lWm~~~~05cA\#
      1?j10<GB1XSl5D`X~~~~~~~~~~~~06bT0a7Q4H]B7h?F1C8M3i0H6ceO~~~~~~~~0S4b5g@_7Z]@4B@\~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~6I5U7BaE0;N]6U?<3a>b~~~~~~~~~~~~~~~~~~~~38C331DZ~~~~~~~~2F0d7G3N3Y:E6<JE\#
      0Ygi7]IL7^OJ~~~~~~~~~~~~~~~~~~~~4O<I0`7e4Sn:0k3m4:<H5gZi0TkW2XX04N[H2^lB6hm34\iO79K?~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~1Jg73C3O89G76]i7~~~~~~~~~~~~5Ugo~~~~~~~~7Wo]6A=A~~~~~~~~~~~~~~~~03jI~~~~\#
      ~~~~1;IH~~~~~~~~1NYM~~~~~~~~~~~~~~~~~~~~2`Ee5:2g7fCk~~~~~~~~5RAK6TK]~~~~0G\I7DUl08Mn7SAf8@3l\#
      ~~~~~~~~~~~~1^J]~~~~3M6m~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1Klf~~~~~~~~2:@I~~~~~~~~1P5\050G0MP4\#
      372R5nYY6ZWE~~~~~~~~2ncP~~~~~~~~~~~~~~~~~~~~~~~~~~~~08i\0f[d4L@G~~~~1o?=~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0Sm?~~~~~~~~5:a?4@:G0GSY6_m:~~~~~~~~~~~~2]]O~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~3^W_5NN?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~54K9~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~3G5N6ee;~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~60ka~~~~~~~~0]oO4P[C3Z?=~~~~~~~~\#
      ~~~~3ND`~~~~2`1S3b79~~~~1@QN3HoE13OV0QLM0W:Y56Yb1e`J~~~~~~~~4d3D~~~~~~~~2i:A0nA23\WR7>=H50Ta\#
      ~~~~7b]l~~~~793C~~~~~~~~~~~~5b7P3>m>4:cJ71eI71oF~~~~1Z<272?6~~~~0>^[~~~~~~~~3fXb32J@5gb\68gI\#
      52C_6JMm6JYC~~~~~~~~~~~~~~~~1R\O4A>Z~~~~~~~~~~~~~~~~~~~~6>DS~~~~~~~~~~~~13oW~~~~0<?<~~~~70;[\#
      ~~~~~~~~~~~~3]NS0jdj0`TC1OO]4cho~~~~1<^E~~~~3aRe~~~~~~~~~~~~~~~~5\^Q2Meo7nCK59JZ~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~5<Tk~~~~3:jL5T[A~~~~7\YE7`_[45EG~~~~7beG~~~~~~~~1O4@1PFX~~~~~~~~~~~~~~~~\#
      0X?h~~~~30li~~~~~~~~7QI7~~~~2G3:1b8h~~~~2H_:46F?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3VVP\#
      ~~~~3Y2P~~~~1Mnh~~~~42G^35bP5B1K~~~~~~~~~~~~77a;~~~~~~~~~~~~~~~~~~~~~~~~~~~~1Jnh62N]6McK5S8k\#
      ~~~~1=M93WXC0Y_L3]mm~~~~4=W35`h_~~~~~~~~~~~~~~~~~~~~2WSf1fk`2PiO0k<k61n7~~~~~~~~462Q~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~3X:h~~~~~~~~~~~~1F3P~~~~~~~~0[Fg5<iQ5acZ1XcV5f[O~~~~~~~~~~~~~~~~0<dM~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0fBJ~~~~3iK9~~~~~~~~~~~~~~~~~~~~7IYU2K2m60AV6J7G~~~~~~~~~~~~1e4K~~~~853@\#
      ~~~~~~~~4H<S0>i032?K~~~~~~~~~~~~~~~~~~~~~~~~0E7;~~~~~~~~~~~~~~~~~~~~3nF?33UH~~~~17bN0ce26Bcj\#
      5@RS~~~~~~~~~~~~0CW4~~~~0cSe4NH[2FbE0L=m~~~~~~~~~~~~~~~~~~~~~~~~7kWV3=U:5k9o~~~~~~~~~~~~2S]Z\#
      ~~~~2LMQ40j90Y5H~~~~~~~~2YIg~~~~~~~~0nI87:9>8?We~~~~~~~~~~~~~~~~~~~~0SR@2\OX~~~~~~~~6=`F4>2W\#
      4IW?~~~~3jaU809M42QB1[Y=~~~~4\F4~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2KeK~~~~1]V>\#
      6K;_7W?;~~~~6KI26KU93`l<48Ln4^B?~~~~2]oa1fH46ViC~~~~3\<4~~~~5Aie0eV<~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~1VAA~~~~~~~~~~~~4KC5~~~~~~~~~~~~~~~~~~~~~~~~~~~~6?Oe0KBm1BU70eDV~~~~7JiR879G~~~~~~~~~~~~\#
      73aA~~~~~~~~8DcX~~~~~~~~35WD~~~~~~~~7f[N~~~~52:[~~~~0fHV~~~~1Qf662638Be4~~~~0C`i6?W07S3A4o]n\#
      3BYY6=2M6g997YOQ~~~~4i\_74kK0]@?~~~~~~~~3^_^1a6i6O3a~~~~~~~~3`VQ~~~~~~~~~~~~~~~~541B~~~~~~~~\#
      ~~~~44V[0bc>63Kb~~~~3@LJ~~~~~~~~6UQ=~~~~~~~~6:0b2m`@~~~~~~~~~~~~1XA:0?ai4KVB4lHi8@?R~~~~~~~~\#
      ~~~~~~~~89[R4CP_~~~~3`NA1Ak35YaL5nAf~~~~~~~~~~~~~~~~~~~~~~~~7P=I1_Q95\3>~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~3DM2~~~~6P=45igW~~~~~~~~~~~~~~~~0La?~~~~4>Ol48a85<==~~~~0Q=5~~~~~~~~~~~~~~~~~~~~655K\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~46YX8?c^~~~~~~~~~~~~~~~~5OTC5]KV88K41=B^38]_~~~~5XG_2Q8J\#
      ~~~~1IJR08?g2Z:K5mTi~~~~~~~~~~~~78MU~~~~~~~~~~~~183=~~~~~~~~~~~~~~~~~~~~~~~~2_]]0A`V~~~~2Qd]\#
      ~~~~5Gnl5JYi5dRJ~~~~~~~~5gRV~~~~2KZ9~~~~~~~~~~~~~~~~~~~~~~~~0[>e1kdA5a6F8CSm3Q\65e9]~~~~~~~~\#
      3`?d00Ze3Mic7XoG55b16mao0Zl2~~~~~~~~~~~~~~~~~~~~~~~~34\4~~~~5O1n6Hk`3Hhg28a6~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5>QI~~~~7o[n2f@b4jHD1h=E~~~~~~~~3l1i~~~~~~~~68U7\#
      20[23A0B4jgg5lhO~~~~3N1U~~~~~~~~~~~~~~~~~~~~2d_2~~~~~~~~~~~~5h6I~~~~~~~~26\h19do6DAV7JA`~~~~\#
      ~~~~~~~~4@DW7J5>~~~~~~~~~~~~~~~~6]KG1U?I1nH0~~~~4@h4~~~~~~~~~~~~~~~~04De28od1dEZ2OMi~~~~~~~~\#
      0?LF~~~~~~~~3d7260cG~~~~~~~~24Ec~~~~~~~~~~~~5bUL~~~~~~~~~~~~~~~~7?]I~~~~~~~~~~~~7?Qh~~~~5E6;\#
      64Z=76kH~~~~1QC4~~~~8DI8~~~~~~~~7j19~~~~~~~~~~~~~~~~~~~~~~~~~~~~05@_~~~~5a[X~~~~1h0i~~~~29GR\#
      2aL\2aXU4KNH4V@<61Si24M;6PMJ~~~~1J4X~~~~1>mB3Kk?~~~~5KD0~~~~~~~~~~~~~~~~~~~~~~~~3H=Y~~~~~~~~\#
      ~~~~4@2o~~~~~~~~~~~~6e92~~~~0Oj;~~~~4INg~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1hD`6nQJ0N7?~~~~\#
      ~~~~~~~~270^2lhW~~~~~~~~8?9j48@4633T7O[82C<T~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      5FRJ0?iE5g9B30Ci5gnX5hFK7MEI~~~~3PD^~~~~7jeD7i[4~~~~1YRA26b]5:j5~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0XR715\Z3IQX6]5N~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4ZSi3<`a\#
      3c7o487I5>g72O^h1^aX2ZM^~~~~~~~~~~~~~~~~03B63V90~~~~~~~~7C5j~~~~65^`7bSg~~~~2?;X3m57~~~~~~~~\#
      ~~~~~~~~~~~~09[01m[[0;;L2I;U3KYO4OMH5L42~~~~~~~~~~~~~~~~~~~~~~~~2L:b~~~~7a_U~~~~~~~~0bPG~~~~\#
      ~~~~3Fb03DZJ6i7K~~~~~~~~~~~~~~~~~~~~~~~~12;S5^d?3COD~~~~57PF2Hi]6[S5~~~~~~~~~~~~~~~~1l?F~~~~\#
      ~~~~70SH~~~~~~~~~~~~~~~~33fL5c1]~~~~~~~~4BT0~~~~~~~~3PMZ89Q82>^483a:~~~~~~~~~~~~2U87~~~~~~~~\#
      ~~~~3673~~~~~~~~~~~~~~~~~~~~~~~~~~~~3m^o~~~~~~~~~~~~~~~~66bK0T>l~~~~~~~~~~~~~~~~~~~~~~~~4[Lj\#
      5jH754i0~~~~~~~~~~~~2G>@~~~~~~~~18I:6?79~~~~~~~~1kQ:1FQR3b^=2j?a5KP_5\?<~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~7HSD0HWL0FjB0`0Y4R>E~~~~5`=83lBW~~~~~~~~~~~~~~~~~~~~~~~~~~~~3OnR45h\4M<F\#
      ~~~~~~~~~~~~~~~~21U?~~~~1dcZ10fJ3BIT6L_e330b~~~~4UEj1ZXi1WIi~~~~4ODL~~~~~~~~~~~~~~~~3\3b~~~~\#
      2A4d82[W~~~~00084^6K1NMk5IZF1A`F6XGb7VSM~~~~~~~~4K7j~~~~~~~~~~~~~~~~~~~~~~~~36TD~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~7]9f~~~~01SS21?h5dcb5LOS6a?P7V9@~~~~10]1~~~~~~~~0lk13oHN~~~~~~~~~~~~~~~~~~~~\#
      4I`411TM73SY~~~~~~~~8A5G~~~~0R_o6WAl~~~~2>O\~~~~6MMc~~~~~~~~~~~~5Vo?~~~~~~~~2Y?D1R7=~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2<<R1aSB~~~~~~~~7ZOG~~~~~~~~~~~~~~~~15Df~~~~\#
      ~~~~~~~~5_i:4<Z3~~~~~~~~~~~~~~~~~~~~1?8e3W1H6GmD2EBI~~~~0Xc?~~~~~~~~~~~~82c_~~~~~~~~692D~~~~\#
      ~~~~~~~~~~~~~~~~1;8T~~~~2eiW~~~~~~~~~~~~~~~~~~~~4H4d5_IM~~~~~~~~~~~~~~~~~~~~0Mbi~~~~~~~~6^7I\#
      607G7aGL~~~~~~~~~~~~~~~~5[857\Qc~~~~~~~~3ONb4Qda~~~~~~~~~~~~~~~~0BM\~~~~~~~~~~~~8AIh0D<J~~~~\#
      ~~~~04Ln~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0fl:~~~~~~~~~~~~\#
      ~~~~6=Qj7L78~~~~~~~~~~~~~~~~~~~~~~~~3Z6V~~~~~~~~~~~~~~~~67?B~~~~~~~~~~~~~~~~~~~~~~~~6@Eb~~~~\#
      ~~~~~~~~~~~~~~~~4mZl1CI]3j0c6W_a~~~~~~~~~~~~~~~~~~~~~~~~3Q7;36JI2SoN6:ah~~~~~~~~~~~~~~~~~~~~\#
      ~~~~5BEO~~~~~~~~~~~~~~~~~~~~23>c7g16~~~~~~~~~~~~~~~~2Tfh5omi4QLK~~~~~~~~~~~~1@FZ~~~~66@<~~~~\#
      ~~~~~~~~6oEP~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~02Zd3]Z=~~~~1n@R~~~~19n]2dg<6kCn~~~~2`MP~~~~\#
      3mCE~~~~1?aB~~~~~~~~~~~~~~~~2;_n0H1D8<1@6;14~~~~~~~~~~~~~~~~~~~~1<Gi~~~~5PcJ~~~~62>e~~~~~~~~\#
      ~~~~2A_f5Qb74YiM~~~~7bK_0_J]~~~~6@SL1QL>0PZ?~~~~~~~~~~~~1?@H~~~~~~~~~~~~4i:>~~~~~~~~~~~~2[L?\#
      ~~~~~~~~~~~~72]G~~~~~~~~~~~~~~~~~~~~~~~~~~~~2e3>~~~~~~~~~~~~~~~~~~~~~~~~1lI=4NP;~~~~~~~~~~~~\#
      49gX2U?a~~~~5XYD~~~~~~~~24;i4h`T1C[;3ZfV5SVn69h]7EKf~~~~3^O\~~~~~~~~~~~~~~~~5ZJ760S949G?7mEY\#
      ~~~~~~~~~~~~2R6=3EK`64Nb7MWC07Ll07C10DU72RoE2jcC84M>~~~~0J0D0Fbf00k_3Gk13=hj0]7J2PGX2\;Y3LPT\#
      1`Y35dG1~~~~0Wa21Vj<5`4@70a0~~~~0oJl3<Jk~~~~~~~~~~~~~~~~6eG<7LMl~~~~~~~~~~~~1]Oc~~~~~~~~2OiU\#
      ~~~~8:S<~~~~~~~~~~~~~~~~~~~~1g=m~~~~~~~~~~~~5N]6~~~~~~~~~~~~0@:P3e8D~~~~~~~~0dQ>37ll~~~~~~~~\#
      ~~~~7hKQ1>Vc8DQ8~~~~~~~~5MOE~~~~7Ica~~~~~~~~2PY>4Sa?~~~~0H_:~~~~~~~~6NeU~~~~7ge_~~~~~~~~~~~~\#
      0OCW01>@2mMk~~~~~~~~4Daf1NbY7\EF~~~~~~~~8?MK~~~~4C>M~~~~4QCO~~~~~~~~~~~~662]~~~~3aoE7:aE~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~4g9[~~~~~~~~~~~~81c>23PX~~~~~~~~~~~~~~~~56N6~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~7aQT~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4G=J~~~~~~~~~~~~6IAg~~~~7T9g1PRb4CnQ1=V^~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~51=?3X27~~~~~~~~5@Zn2n[@~~~~~~~~5C;a~~~~30dm3_NL~~~~~~~~~~~~~~~~~~~~\#
      3_=B~~~~2?Z24b73~~~~~~~~~~~~~~~~82C?~~~~~~~~2;kB~~~~~~~~~~~~~~~~~~~~~~~~~~~~1Sed7kc8~~~~0bDd\#
      ~~~~23G]~~~~~~~~~~~~1TbV2\aR~~~~~~~~~~~~~~~~~~~~~~~~5`EH3NTl4DE;7Scj~~~~~~~~~~~~3g_44joF1kF1\#
      0QZb3>gO4Gm55aJW3fC0~~~~~~~~~~~~2V2S~~~~~~~~~~~~0J9=~~~~5NE4~~~~~~~~~~~~29`I3Laf~~~~~~~~~~~~\#
      ~~~~~~~~1F;]5WF92V:Y0^U3~~~~0@2Z~~~~~~~~~~~~0DD4~~~~0TQ73c\i~~~~~~~~~~~~~~~~1DCJ~~~~~~~~5PQS\#
      6]Ya~~~~2X<=~~~~5Lg^2436~~~~~~~~~~~~2S:O~~~~~~~~16B\4>Xg2L1Y2_K?4_hQ4aUZ4:Z^1g^Z~~~~0KSU11^_\#
      2SCA2T6]5Ooa5SjQ7PcF~~~~~~~~~~~~5;am8C]o~~~~~~~~2@\f452]56CW~~~~~~~~4gh74hkE~~~~~~~~~~~~~~~~\#
      4?N^4[:Q4dPm7@E465HF7oQN1jb:~~~~22:>~~~~~~~~2W<>0RiJ6kaA1O`n~~~~~~~~4]UA5e02~~~~~~~~6`EH~~~~\#
      ~~~~~~~~~~~~0?V32\X^~~~~0coV5;4C~~~~~~~~~~~~~~~~0LGS2g_6~~~~~~~~~~~~~~~~1>M[~~~~~~~~~~~~65OM\#
      ~~~~~~~~2=h2~~~~~~~~~~~~~~~~~~~~~~~~6gm3~~~~~~~~~~~~5TcC8Ce77cMn~~~~~~~~~~~~0GM32J_>~~~~~~~~\#
      7Zic4a]=~~~~~~~~~~~~~~~~~~~~3hDR4SMV~~~~1T;?0Vi?04Ui1P\G2MBm6K1V0[51338C~~~~~~~~~~~~~~~~~~~~\#
      4Ud=6nCQ~~~~7WYP4WPP1b`n~~~~~~~~~~~~~~~~~~~~~~~~0eMe~~~~6Ak?~~~~~~~~7nSI0RG_7D1V~~~~~~~~0mgZ\#
      ~~~~3cA2~~~~~~~~~~~~~~~~2P3R4DY70Do;0Ee3~~~~~~~~~~~~~~~~41U8~~~~~~~~~~~~~~~~2RNY~~~~~~~~~~~~\#
      1I^R3AL57c7=~~~~~~~~~~~~~~~~3\NL~~~~87IG2`W_22Ah~~~~~~~~~~~~0MXY~~~~~~~~~~~~7RGN~~~~~~~~~~~~\#
      0c?91Dh@~~~~~~~~~~~~~~~~~~~~4?3X0X3R0;^17[]F~~~~~~~~~~~~~~~~~~~~~~~~209T~~~~~~~~5^TH~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~2P>H5He;88?Z~~~~~~~~~~~~3R;J~~~~5hX;~~~~~~~~2_6Z~~~~~~~~3HOV4k?:7U==~~~~\#
      ~~~~~~~~8@cY4g@_~~~~6DM;3`ek~~~~~~~~2dD=~~~~~~~~~~~~~~~~~~~~~~~~14L[~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~7AS?2<3P37Pi5j@D1L322W4h~~~~~~~~~~~~~~~~03K]58BE~~~~4I@i3?ME6U1C3FE[1W2;4;I66@em6Tcc\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~40a<1S@8~~~~~~~~~~~~4\>E4@Oe~~~~~~~~~~~~3KHd~~~~094h~~~~~~~~~~~~\#
      5S``~~~~~~~~~~~~~~~~0FPn0U\b1@463h;Z5FZm~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      7Rih3El7~~~~~~~~~~~~~~~~~~~~~~~~~~~~0A8I4AHl5k0X~~~~~~~~~~~~0\R=~~~~~~~~~~~~~~~~~~~~~~~~7ck0\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~7L]`~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4da>~~~~~~~~3SgC49RH4`b75?A3\#
      ~~~~0jPF~~~~5Fb^~~~~~~~~~~~~6lel~~~~~~~~~~~~7Ya7~~~~~~~~2ihU66Z<~~~~2?3a3`]P7GKk2@Tl~~~~~~~~\#
      ~~~~~~~~2kOV~~~~~~~~3?8V34f6~~~~~~~~~~~~~~~~1`4g~~~~~~~~~~~~29l5~~~~~~~~3Dee4c9^~~~~~~~~64:@\#
      ~~~~2LV[~~~~~~~~0=g]0EGF5Ed=4>;M~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4J3@~~~~~~~~~~~~6W;0~~~~~~~~\#
      ~~~~4P;Q7YCQ~~~~~~~~4O[e~~~~~~~~~~~~~~~~~~~~3D1V~~~~~~~~~~~~2^c>~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~0B`@~~~~~~~~~~~~~~~~0l[g~~~~~~~~~~~~~~~~5EB0~~~~~~~~~~~~~~~~~~~~~~~~4=704CZY~~~~~~~~~~~~\#
      ~~~~0gLR1E<C4lR00WC94:4D6QG77b=k~~~~5Lng~~~~1iB]~~~~6QSm1LcJ4Di?6^O?~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~4BJf~~~~2SVa57jK0_fl5HP>~~~~~~~~~~~~8<W;~~~~~~~~~~~~~~~~8C;G~~~~3JM;~~~~2bba8Boh\#
      8DYG~~~~~~~~5>4K7DIO~~~~~~~~~~~~~~~~~~~~~~~~~~~~3^F65iG71gVg3o8P5Yli2c295mMJ~~~~~~~~~~~~3j:O\#
      ~~~~~~~~~~~~~~~~3O^C~~~~05HY2;=9~~~~~~~~5=GF1]@B19BZ5jg\~~~~~~~~~~~~~~~~27O_2MSP7lCA~~~~~~~~\#
      0X[o~~~~~~~~7^g;~~~~~~~~5AFL7_5U~~~~1Lo06E9n6EGm6\3X6[]`~~~~68:G6[gH~~~~~~~~~~~~2<R=~~~~~~~~\#
      ~~~~~~~~579Q~~~~~~~~~~~~5V16~~~~2`nR3:0L~~~~~~~~1]g`4[BH3oV@~~~~~~~~3HE?~~~~~~~~20L:~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~4W52~~~~~~~~~~~~~~~~~~~~1k<T2;V386Q[~~~~~~~~~~~~~~~~~~~~~~~~2Yfh~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~53T1~~~~4:PP7dg1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4@n9\#
      ~~~~0M9Z~~~~~~~~~~~~32R;~~~~~~~~0:h_~~~~~~~~~~~~1mhC~~~~~~~~~~~~~~~~1oFR7_Y771Wd~~~~1XKD~~~~\#
      ~~~~~~~~6=jR~~~~~~~~~~~~7m;]~~~~3XJE51E0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~1Nka~~~~~~~~~~~~~~~~~~~~~~~~2cES~~~~~~~~~~~~~~~~~~~~3TDS5;=5~~~~54T;~~~~~~~~~~~~\#
      5A>X~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0jHC~~~~~~~~~~~~~~~~8DkB0`?g643m2l\;1NC;0K9S\#
      41CN~~~~~~~~~~~~~~~~3XAD~~~~~~~~~~~~7_Ag~~~~~~~~~~~~~~~~2OT`~~~~~~~~~~~~~~~~~~~~0Uc410>43842\#
      5\TB7]WX7]ei~~~~6j3g~~~~~~~~7aiV5@H9~~~~~~~~51gW5=OG~~~~~~~~~~~~~~~~1FXc~~~~2h>S~~~~~~~~1RRH\#
      ~~~~~~~~~~~~5A5n284U6><m~~~~3cTg~~~~~~~~~~~~2TI`~~~~3JoB~~~~~~~~0kQC~~~~~~~~2:I;4F_V~~~~~~~~\#
      6VW>0\nm~~~~3ZU_7LC0~~~~33]e7K?d~~~~~~~~~~~~~~~~0oTP~~~~3bVe5JbG8<mR~~~~~~~~8=9O~~~~~~~~~~~~\#
      ~~~~~~~~01_c1CR[2Wle0i_B4o<55ocg8A[e~~~~1KT04TAZ5dZo~~~~6[1C~~~~1MFQ~~~~~~~~~~~~~~~~~~~~~~~~\#
      44]f6MYg~~~~45RR2HCb2WcV2?FK3ia?51Nb~~~~2h`W63:A~~~~6>Ni~~~~~~~~~~~~~~~~3A:_~~~~~~~~~~~~~~~~\#
      6CKW0=QX12nY6Bo`4j_N6CY]6C;G6Cgh~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5VTj~~~~~~~~~~~~~~~~~~~~\#
      3eXU~~~~~~~~7VgY~~~~2GGU53\G~~~~6i[k~~~~~~~~~~~~1Ufi~~~~~~~~27WE6YEF5IO685M3~~~~~~~~~~~~~~~~\#
      4Lci5IEb5g1D~~~~0Xl:68^U~~~~266Z7gKg3MMn~~~~~~~~~~~~~~~~~~~~3:K;~~~~~~~~5PYd~~~~1PbO2d2b4O4G\#
      ~~~~24nV46h1~~~~0[oX1EPh7NAf3KOb7^EL8:I_~~~~4G365^^B~~~~~~~~4VOT~~~~~~~~4n2]7KQc~~~~570n~~~~\#
      3eHg~~~~0g3;~~~~1H]G7liN~~~~3EBI0a\j0kgm3[b\4`0\83mg0@na1TZ2~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~5Dm@1Ro\~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~39Y:~~~~~~~~19RE~~~~~~~~2DdI~~~~~~~~~~~~~~~~0j0C\#
      ~~~~~~~~~~~~~~~~~~~~~~~~7D=k~~~~~~~~~~~~~~~~0]HH~~~~5kN4~~~~7BGb~~~~4HEB~~~~~~~~6OA07B=:7BU5\#
      7DcG~~~~1_H=~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5_Q[7B100Z\X~~~~~~~~~~~~2>V5~~~~~~~~\#
      ~~~~~~~~5?:U~~~~4^bn5<^i~~~~4GFL60[m~~~~~~~~~~~~1RC61g4Q7OmK~~~~~~~~1f>f~~~~~~~~~~~~~~~~6Wk2\#
      4AQ@~~~~~~~~6cK20\dc~~~~~~~~0e_Q5m[A5QNd6n985@b\~~~~~~~~~~~~~~~~~~~~6o9m~~~~14:I~~~~1DMB159J\#
      ~~~~6nk54XR]5WPH~~~~~~~~~~~~~~~~~~~~~~~~4K`867W\2=`E1[MW2UiD3SMJ~~~~~~~~~~~~04gI~~~~~~~~07V:\#
      2i_R78[9~~~~44:P~~~~~~~~2>eR~~~~~~~~6D7C~~~~~~~~~~~~1^TN~~~~~~~~~~~~4?W6~~~~~~~~~~~~~~~~~~~~\#
      3Cie3og;1f6]6UmP~~~~~~~~~~~~4n[92]fP~~~~~~~~3WO@~~~~~~~~3HYM~~~~~~~~1[aS~~~~5fQG~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~5eif~~~~~~~~4WjG2Zl16VOH~~~~~~~~56dI50gf~~~~~~~~~~~~3kje~~~~~~~~62D>~~~~\#
      ~~~~~~~~5WZR~~~~~~~~~~~~0aIi7:K`~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3SaV~~~~6SMA~~~~4^PU~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~26Hl6??O5XQ3~~~~3cI5~~~~~~~~~~~~3[QR~~~~~~~~\#
      ~~~~~~~~~~~~1P=H~~~~~~~~~~~~~~~~0:Aa~~~~~~~~~~~~~~~~~~~~0T77~~~~7>_F~~~~2W[04M^>~~~~~~~~~~~~\#
      ~~~~~~~~0odF0Z;05mja0K1^7a1=~~~~~~~~~~~~~~~~3LGV~~~~50>j~~~~1lkL~~~~0_Zd5Ieg~~~~~~~~~~~~~~~~\#
      4@`^7`gj~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0j9X2N_@1cOM2_BN~~~~~~~~~~~~~~~~~~~~1^kH~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~8?Cf~~~~~~~~2j[U~~~~2RFi~~~~3>TU5399~~~~~~~~2oID4Uo]\#
      6RIb~~~~2AU?7K7a5R2^7[gW~~~~~~~~~~~~~~~~~~~~~~~~5f6>~~~~~~~~6T9L3dIj0?Em2QmS3MDi7eom~~~~7YWo\#
      ~~~~~~~~7O;g~~~~0U>F~~~~4AiZ~~~~1?YF~~~~~~~~~~~~~~~~~~~~~~~~00RX0^C0~~~~0g;=~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~06ja6AGQ3L=F04:h4e5R7Yoa~~~~~~~~4gaR~~~~~~~~2lFD0\JN514E27_W5_8H55PC6FE3~~~~~~~~\#
      ~~~~895Q~~~~3@^i1SI92oW]22gU~~~~0^ej~~~~2nI71iRd~~~~~~~~~~~~0g[:1=013_5=~~~~~~~~~~~~~~~~170[\#
      4nfD~~~~2[h=1YJf~~~~42280gDA48W3~~~~2b>I~~~~~~~~~~~~0B=>4Z[F~~~~~~~~1B4@67`S1nO9~~~~4>ig1TnS\#
      ~~~~~~~~~~~~~~~~~~~~~~~~5iQ0~~~~~~~~3ne:1_l\2gWk~~~~~~~~~~~~~~~~~~~~~~~~~~~~3f2l4]ec3Ka@5[X>\#
      2kF\~~~~1Wa74JmT~~~~~~~~~~~~~~~~~~~~1i1B~~~~1bK;~~~~~~~~~~~~~~~~~~~~7UGU~~~~~~~~3QI^18ea~~~~\#
      ~~~~7i9N7jm3~~~~~~~~2CZN5B;e6<@d5;i^2:]B0QoY7>Gl3P;7~~~~~~~~0POg7_MU7d[4~~~~0<553a5=0GjS~~~~\#
      1V5f~~~~~~~~~~~~~~~~0fd5~~~~1hVH6>_^~~~~0DfE44fe~~~~2gif3k2l~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~867201JT~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1SlF~~~~1GG`3ZHe~~~~2GkM\#
      7Gkj~~~~~~~~~~~~~~~~~~~~29WF2YS@3IGO~~~~~~~~1K[i7fQ6~~~~1`FV~~~~121=3dAn~~~~7niU4a;N~~~~4<1g\#
      ~~~~~~~~43iK~~~~74=^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3K>U6Kk=~~~~~~~~2N4E3\lU4PQL3FPg\#
      5n2J6L5X0=JF~~~~~~~~~~~~4Y[=~~~~~~~~~~~~3QS_1Q;95]n35^ma~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~4Rdh~~~~~~~~~~~~~~~~~~~~~~~~~~~~2Cj7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0m45~~~~~~~~\#
      17G543SB4WZ]4ffT0N?_2M]J~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4j9o~~~~~~~~~~~~~~~~\#
      ~~~~~~~~1fPC0S<h~~~~7Dme~~~~~~~~~~~~2SgJ~~~~~~~~~~~~2aAA~~~~~~~~6;IY~~~~~~~~~~~~1o_[7dCE5[b0\#
      7[Sk~~~~~~~~3ggF7N9V79U]~~~~3hQK0AUm0<no0A@^0AJ[33Na~~~~4R\U6LKm6`YV7n1<22Rb7e;b80_W2L`[80ki\#
      ~~~~~~~~~~~~1dkK~~~~~~~~~~~~~~~~~~~~~~~~12c=66P^~~~~~~~~~~~~6;[S0ej_~~~~~~~~01oW~~~~~~~~64aR\#
      ~~~~~~~~~~~~0Se4~~~~~~~~~~~~~~~~~~~~~~~~58L300Kd4d;T~~~~67Pi51Vj7E5\64lj8D7K~~~~65fh7C]P~~~~\#
      ~~~~~~~~~~~~2_TK0d8B~~~~~~~~6dA48@mS6dMG3^kg~~~~0G;K~~~~2VRG~~~~0Bhk2Zd:~~~~0h>>~~~~~~~~~~~~\#
      ~~~~~~~~0a@24mRR~~~~~~~~~~~~~~~~~~~~6G_\~~~~~~~~5i5S~~~~2_f\~~~~~~~~~~~~~~~~0LkT~~~~~~~~~~~~\#
      5_@h~~~~1;0g~~~~~~~~~~~~8:]U20cG5DU@~~~~~~~~7Jcn~~~~~~~~~~~~~~~~~~~~27<T2[A?62Uo3^6H~~~~0F7K\#
      2VZ76V_o~~~~~~~~~~~~~~~~~~~~~~~~~~~~3Eb[~~~~4Qm3~~~~25o<2BZ96<gi~~~~~~~~~~~~~~~~2PQM~~~~3kWW\#
      6@]0~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1lZY34S64D5;58:W~~~~2?O6~~~~~~~~~~~~6[Gk~~~~3TM6~~~~\#
      ~~~~5`]j4iD?4oFA~~~~~~~~~~~~0lC4~~~~~~~~~~~~~~~~~~~~~~~~0ZdA~~~~~~~~~~~~~~~~~~~~6k3i~~~~0Q3l\#
      ~~~~~~~~5Tn\00bB~~~~~~~~~~~~~~~~~~~~1<?D~~~~5koV~~~~~~~~3\bg~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~216B~~~~5X>Z~~~~~~~~4klh~~~~0^^Q5Nfo4o0D~~~~~~~~0^n?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~13[U2;M9~~~~~~~~~~~~7_oJ4A6l6=WN7`;67`Gk~~~~~~~~5^J4~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~5ZUA~~~~4:l08Ac5190B5Rf68<eO~~~~~~~~31Yo~~~~~~~~~~~~~~~~~~~~~~~~~~~~3E:@~~~~~~~~~~~~\#
      ~~~~15fK16[V5CXI~~~~~~~~3<kJ~~~~~~~~~~~~0N\m~~~~~~~~~~~~~~~~~~~~~~~~5nR3~~~~~~~~85;P~~~~19J5\#
      4WcQ4cB7~~~~~~~~1lRE~~~~3jTQ~~~~6V9W~~~~~~~~7^;8~~~~~~~~~~~~6Sm:~~~~~~~~~~~~~~~~~~~~5GW5~~~~\#
      7R;o~~~~2:7o~~~~~~~~6;P?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0bWM2GcY59TH~~~~3G?]~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~5iYC7I5n6G=_0TXd6F[W3FZB6Fe?6G1U0IWn5O:]7Hi67IAH0LO]7IM6~~~~~~~~6SAY2=5<~~~~\#
      ~~~~~~~~~~~~~~~~~~~~0lcB1;S=~~~~~~~~~~~~28GW4U0i2Jhd~~~~~~~~3:`L~~~~3:Bf~~~~6BUC~~~~4aDG~~~~\#
      3U5I~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~6b1i1H>c~~~~~~~~3XZ?6>fm7U5K4[X14_Tb~~~~~~~~~~~~~~~~\#
      3Ymn4`WU~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2k3Q6=FK~~~~~~~~~~~~~~~~36BL5Q525l^[~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~13C55ceb6F9Z~~~~62iE341c~~~~\#
      ~~~~2RgA~~~~0VCK63aT~~~~~~~~~~~~~~~~~~~~~~~~~~~~2B8:72Kl5VC2~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~7W3c~~~~0m^E~~~~2Bk:~~~~~~~~3n;m~~~~~~~~~~~~~~~~6f37~~~~~~~~4YD387]o~~~~~~~~50]72J67~~~~\#
      3;11~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0>;g86?N5L>X~~~~~~~~~~~~5SAZ~~~~5cRE6l7W7XMA7XC9\#
      2nRn~~~~7USX~~~~7;K]~~~~2bG>7iC`7iMh1lcO~~~~~~~~~~~~~~~~~~~~1LQH3VE?4ZHM1Vab6>027Nkf6`Om~~~~\#
      ~~~~~~~~0=763V_`~~~~~~~~~~~~3:V2~~~~~~~~1Oko~~~~~~~~2Ea^~~~~1eN^~~~~0>B@~~~~2hNa~~~~~~~~~~~~\#
      ~~~~1:S81Fa_~~~~1i92~~~~~~~~~~~~~~~~~~~~~~~~23i16H?77?kg~~~~~~~~7ii?~~~~2IGQ0]PG3Y^k3bHX39C\\#
      55GD5=4O5Zm4~~~~~~~~~~~~~~~~~~~~~~~~1ED<~~~~~~~~~~~~7n;]5_Z@~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~7PE;~~~~~~~~~~~~6X[_~~~~1KM63lgg5BL17o383[0C6g[e~~~~~~~~~~~~~~~~~~~~~~~~~~~~1TJY1gN_~~~~\#
      ~~~~~~~~1:HQ~~~~~~~~~~~~~~~~6:?C~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~7R1]~~~~~~~~~~~~3_k]67H90n[6\#
      ~~~~1hen2bOj~~~~5JjV~~~~~~~~~~~~~~~~~~~~~~~~~~~~8;_U5ClP1X::~~~~5UBa7HGC~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~24^Z4UYV7^1^~~~~~~~~~~~~7:AX40F52jlW3eOl~~~~~~~~~~~~52aX~~~~~~~~~~~~\#
      ~~~~~~~~2H;6~~~~404\~~~~~~~~~~~~~~~~~~~~5]e40IN1~~~~~~~~3[YA5[Ma~~~~~~~~~~~~1Eb72AhP~~~~~~~~\#
      4R6M~~~~~~~~6Z=H~~~~~~~~~~~~28On~~~~2Lh67RS]7dO]~~~~0C:h7ESd7F3e1`<P7EcL~~~~~~~~0ig`4L7K~~~~\#
      ~~~~~~~~7WMS~~~~~~~~1aol60II~~~~~~~~~~~~~~~~~~~~~~~~8Amn~~~~1AHR4HT:~~~~~~~~~~~~4a3_1\BR6XOQ\#
      ~~~~~~~~~~~~~~~~~~~~0o[]~~~~2T?d2o6?5m0e7<KS5d<m1UJ15d1[7<YN~~~~~~~~~~~~2N@j3E2E~~~~6kMj~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1;cP~~~~0;E8~~~~~~~~0`dM8:gA~~~~3FlU~~~~5:XR5naW11Ee5:Po5QFF~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~3DDX~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1UUn3F<=4cZC18]M4=?3\#
      6:T2~~~~~~~~5979~~~~~~~~1D`X~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1;nk~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0hah~~~~~~~~~~~~~~~~~~~~~~~~~~~~063Z8=O\8=[W8=gQ~~~~4B]L8=EI3H`I~~~~~~~~~~~~~~~~\#
      ~~~~~~~~2c=N1\1]~~~~~~~~~~~~~~~~5OC5~~~~4dY8~~~~2WEJ~~~~~~~~~~~~~~~~~~~~7f9?1Id90KJ`1Kdb~~~~\#
      318U~~~~1Q1M5R:?~~~~~~~~~~~~~~~~~~~~~~~~3Lm6~~~~~~~~~~~~7H=X~~~~201j~~~~2eW16==O5nhd71;`~~~~\#
      5aT0~~~~~~~~4Y;D~~~~~~~~~~~~~~~~4^k:~~~~~~~~~~~~1n\M0C2]42=G~~~~0>I^~~~~~~~~~~~~~~~~6UGh3;Xn\#
      5RSW6]Ab~~~~10T02<lQ3;NN~~~~~~~~~~~~~~~~~~~~~~~~1dLh2E;n~~~~2VBF2m:d37F53jkB~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~51o36fan~~~~~~~~26=A5YW37TY01K=J0O22~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0O;k2<bd~~~~\#
      1m5U~~~~~~~~~~~~~~~~~~~~~~~~8AQI~~~~~~~~4S9]2FZY1]_n~~~~~~~~1LZ8~~~~~~~~~~~~4@WC~~~~~~~~~~~~\#
      568^~~~~~~~~2QD`5P8C6NUW~~~~~~~~4MlY88k0~~~~~~~~~~~~~~~~~~~~5i<d~~~~~~~~0j[O~~~~~~~~~~~~~~~~\#
      ~~~~7LoO~~~~~~~~7AId8D?e~~~~4A]=~~~~~~~~~~~~11fP2<J7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      3=IS1a]9~~~~~~~~~~~~~~~~6jK_~~~~~~~~2JUO~~~~1d8C~~~~4V`a3<?P7fg_6DYf0P<B7@7[02@c1A9H~~~~~~~~\#
      ~~~~0R;R~~~~~~~~76ae5oXM~~~~~~~~18?C~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0nT?~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~6BGW~~~~0mIg~~~~~~~~~~~~0^Mg6FQ;4mGH~~~~~~~~~~~~~~~~~~~~0BEY4;f<6o[2\#
      ~~~~6R1\~~~~~~~~3nPf~~~~~~~~~~~~6Ka51T3m~~~~~~~~~~~~~~~~~~~~2cMQ~~~~~~~~~~~~3h`7~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~7A_J4QUE7X9m~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1VY0~~~~2ZWE1L=97VEd\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~4KoD6B5l8>KJ~~~~~~~~~~~~~~~~~~~~02RO7H5L~~~~~~~~4]]N~~~~~~~~7gW9\#
      5Vc2~~~~~~~~~~~~~~~~~~~~~~~~07nU0gdR1Bo5~~~~~~~~~~~~~~~~~~~~~~~~~~~~24U9~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~3@2n4djL4F@A~~~~~~~~0?<U5I=k6fkQ7Y9o1`ck46Oi~~~~~~~~~~~~~~~~~~~~14Uk~~~~7[?B~~~~\#
      ~~~~~~~~2R=3~~~~~~~~3@DZ~~~~~~~~3_a8~~~~4JfZ1QVF4Q124Pe>~~~~1Um>1eVK5VKC~~~~5HH`85WO~~~~2h0j\#
      4ina~~~~3lM7~~~~~~~~3GI=~~~~~~~~~~~~~~~~1BKe3?U84;=g5?Ya~~~~~~~~~~~~~~~~3AjS1dWN4_215I6N411K\#
      6A3^6Pig6Q5o~~~~~~~~~~~~~~~~7TOF~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~7>Um0dBZ2hYn~~~~\#
      ~~~~~~~~2DQg6TW@~~~~0I8P~~~~1ZDl~~~~2DZ92LDG5EK?~~~~~~~~5HY5~~~~~~~~3k;g~~~~4Vk\~~~~~~~~0gT6\#
      1j0G5LaF~~~~5<4`~~~~5OLk~~~~~~~~~~~~~~~~~~~~~~~~7CQ<3Q0m5Gf;8?k@~~~~~~~~~~~~~~~~7\mg~~~~~~~~\#
      ~~~~~~~~~~~~~~~~6aKS35mB4IGl827j~~~~55m[~~~~~~~~7Jo`~~~~~~~~~~~~~~~~~~~~~~~~7doS~~~~6\Q;~~~~\#
      ~~~~6\]C8@QN~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1\jJ1_4K3I[?69E<~~~~~~~~~~~~4Kh25G=>6699~~~~~~~~\#
      ~~~~~~~~89g62DFL81m6~~~~~~~~~~~~4\T2~~~~~~~~~~~~~~~~63[]~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~79_7\#
      47Dn89=C~~~~09=e71Kc~~~~2ODj0d\j30Xk~~~~2c^d7kK@~~~~3]5P~~~~~~~~5Ml9~~~~~~~~05XV3@gR4N>5~~~~\#
      4j@i~~~~~~~~3M\Q1neE2;FZ5Z6e6:ha~~~~7a9\~~~~~~~~~~~~~~~~~~~~~~~~2=Ec~~~~7KcF~~~~5M8S~~~~~~~~\#
      ~~~~~~~~4`Ok1\QI~~~~~~~~~~~~1HfS~~~~~~~~~~~~1D9G~~~~~~~~~~~~4e\[~~~~~~~~~~~~30NG~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~7d7f~~~~~~~~~~~~~~~~~~~~09PR~~~~~~~~4S0X54C8~~~~~~~~~~~~~~~~~~~~4UPn0S^b\#
      ~~~~~~~~6gKk2eA\2XD:4f];4iO8~~~~~~~~0L3_~~~~~~~~~~~~~~~~~~~~0D0I~~~~2fRm6^El~~~~~~~~~~~~4WHi\#
      ~~~~2GQ;~~~~~~~~3;d40?1n4;4<6RUl~~~~~~~~~~~~5o0X~~~~~~~~~~~~7E?A1jC`~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~27f0~~~~~~~~3`G<3i;B5U9C1gfZ6LA]8<9L~~~~~~~~~~~~4DOU7m1K~~~~~~~~~~~~5ZaT~~~~5KaX~~~~~~~~\#
      3;n93hhR~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5kEK2C507cWl~~~~~~~~~~~~~~~~2:d[~~~~~~~~~~~~~~~~~~~~\#
      ~~~~2jS0~~~~~~~~~~~~~~~~~~~~~~~~0fRj4Tei6Y50~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0JCn~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~5Z@F~~~~~~~~~~~~1k3W~~~~~~~~0FYc~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      5f=e~~~~~~~~~~~~~~~~~~~~6;@Q2=MS~~~~2nle82OZ2^J>75ea767X76Ei0f2S~~~~~~~~5jSS~~~~49]M3ceV6m=b\#
      ~~~~~~~~~~~~2EhK5\l;~~~~~~~~~~~~~~~~~~~~40QJ0:__231I~~~~1c5c~~~~~~~~~~~~~~~~0ZJ71_e22^Ul3T0_\#
      5]\55bhb6<4V~~~~1cE`178M5eUG~~~~0SJI05lF1e=P3[;M6igQ~~~~2IPU~~~~~~~~~~~~87SL~~~~4FIM~~~~0\7f\#
      ~~~~7OQ\~~~~~~~~1D1o4YLL~~~~1M\M3kMA~~~~~~~~1G4n~~~~6S_Y6Da1~~~~4nQ3~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~1<Q17hW74nHB~~~~0Tb0~~~~~~~~61g_~~~~~~~~~~~~85a1~~~~85ke3_W2~~~~7Fg2~~~~1EWb~~~~~~~~4fRR\#
      ~~~~0@LG0W2l79?B~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2Xb16Re6~~~~~~~~~~~~28h9~~~~~~~~~~~~~~~~\#
      ~~~~5R^L3`527;A2~~~~~~~~~~~~~~~~~~~~6>U>~~~~12E^2CaH6?gT~~~~~~~~~~~~~~~~~~~~2T]]~~~~1]8n3I7c\#
      ~~~~0aga44Lm0Aj6~~~~7\eb1cVn8BY00gm>6HG\1Imi8BMR~~~~~~~~1Y3O~~~~~~~~6Zen~~~~0hOi2i1e8B=g83GF\#
      ~~~~~~~~~~~~~~~~0n83~~~~5hOk~~~~3SCk~~~~~~~~~~~~~~~~~~~~~~~~~~~~042J1O=i2FF55i`97mMX~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~0XI227Fk1S\n~~~~~~~~~~~~~~~~~~~~~~~~554^~~~~~~~~~~~~~~~~4bn7~~~~\#
      ~~~~1\9C~~~~1k[P~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0:0I1K6d223W~~~~~~~~~~~~~~~~~~~~\#
      7eY6~~~~~~~~6ag<~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2P`h~~~~0>0^0ZCd0hXG~~~~2K9C5fiT1I064[024Ijk\#
      6m3G81M@~~~~4?>m~~~~~~~~5037~~~~4jXm4oiF324Q~~~~~~~~3kaD~~~~~~~~~~~~2Z03~~~~~~~~3nZO~~~~~~~~\#
      ~~~~25eb~~~~1YZ3~~~~35H:6AaE~~~~5Q>?3Pg:3D:H5T556ZKY04^l3H441XlU351<2I3`2n794W>G6?^]7o;h84in\#
      ~~~~2A@228=12Xk0~~~~~~~~~~~~0cI@~~~~4<HO~~~~~~~~~~~~83Y>~~~~~~~~4bL?~~~~1Cf6~~~~~~~~~~~~~~~~\#
      ~~~~~~~~3L2d~~~~~~~~~~~~~~~~~~~~12Xe37?j~~~~~~~~~~~~~~~~~~~~1IT2~~~~~~~~~~~~~~~~2gQ`~~~~5KZn\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5`NO6hU@~~~~~~~~2IX00FAc6haa~~~~2TnJ0ZRM~~~~~~~~~~~~~~~~~~~~\#
      ~~~~2M9Y076@3Z]h3h3L43^63C`V5?2:~~~~~~~~~~~~5j8a~~~~1biM0f:E4<gj23ba26jL~~~~~~~~~~~~4GY4~~~~\#
      ~~~~~~~~3G[5~~~~0k\]~~~~~~~~4cNd~~~~2X5j84ER~~~~~~~~~~~~6`gh02nC6a3g6j?a7mWb~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~2anc63RE~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~58n0~~~~~~~~~~~~~~~~0V`e\#
      0hGR7OGi7b3e09GK~~~~5b_C~~~~~~~~~~~~~~~~1HJL~~~~~~~~~~~~~~~~~~~~4Nc^61`A~~~~6:K4~~~~~~~~~~~~\#
      ~~~~~~~~~~~~07c48>cZ4]Ka7jO:~~~~~~~~~~~~~~~~~~~~~~~~0HEE59]X59gB682o6:8]0V;V~~~~5YK@2@@Y5E[h\#
      757F7Bmc~~~~~~~~~~~~~~~~6mka~~~~~~~~~~~~0U5O~~~~~~~~75Y8~~~~~~~~2?jM4k7327n53mJF6mS:~~~~~~~~\#
      6mIE69V]~~~~~~~~4Q]N~~~~~~~~~~~~7]A6~~~~~~~~~~~~~~~~~~~~1LGJ~~~~8<AW~~~~~~~~2>FM5KlC1jkA~~~~\#
      ~~~~7^Yo1_@V5]T\~~~~~~~~~~~~~~~~~~~~8A?b28X<~~~~~~~~~~~~4Y0I5LZR~~~~~~~~2]>I~~~~~~~~~~~~7GUF\#
      ~~~~~~~~~~~~0\[=4lm5~~~~~~~~25?e~~~~~~~~~~~~~~~~~~~~1SQ1~~~~3Aag~~~~~~~~~~~~~~~~~~~~0[O83@UM\#
      6oe85h>m~~~~~~~~~~~~~~~~0@F05bBG~~~~~~~~~~~~~~~~3MUo~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~2]307[382adh~~~~~~~~5han~~~~~~~~~~~~~~~~2hF566GZ~~~~~~~~~~~~0>VB~~~~~~~~0b;J\#
      6Ron7jEN3bjG~~~~4>am3OfD~~~~2=oM~~~~~~~~~~~~~~~~1G_>~~~~03SW~~~~~~~~80EM~~~~2k<]~~~~~~~~~~~~\#
      3TdH~~~~~~~~~~~~4>E;~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4MH01\_U~~~~11073V0Y74U^23YL7ocY6jWR\#
      38<L5J0f~~~~2HWj~~~~~~~~~~~~~~~~~~~~~~~~1l8R~~~~0JUl~~~~~~~~~~~~34J3~~~~5<J_7hmH0VXi~~~~1@om\#
      ~~~~~~~~1o39~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3B=6~~~~~~~~~~~~2biM~~~~5=cL~~~~~~~~2Fj5~~~~\#
      ~~~~~~~~~~~~8;Sa~~~~~~~~~~~~3W`U6Dog~~~~~~~~6\k174Io~~~~~~~~0iKo~~~~5`oY0JKg7oER2GZe~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~3PY2~~~~~~~~40=\6n_g~~~~~~~~~~~~~~~~~~~~~~~~8@[I~~~~~~~~~~~~~~~~~~~~~~~~\#
      4`@R2IcM47U:5mEV6GIE0c\Y06OA3lW;~~~~5=>2~~~~~~~~3OUb~~~~~~~~~~~~6bM9~~~~~~~~~~~~0QSP1<7D2>lO\#
      7FIQ35<D6M74~~~~~~~~~~~~~~~~~~~~4N6A~~~~~~~~~~~~~~~~~~~~2CP1~~~~2f\e~~~~7=[`~~~~~~~~1JBD3f;;\#
      7=?:2QLV7=I14?iT~~~~~~~~~~~~~~~~~~~~1@<N~~~~~~~~4]om~~~~~~~~~~~~~~~~~~~~~~~~6YaS~~~~~~~~~~~~\#
      1eEB2@dB39PB6YS@6Z1@~~~~2mW`~~~~2<Dm~~~~~~~~~~~~~~~~~~~~1oVO4_a[57ba~~~~~~~~80U<~~~~~~~~~~~~\#
      0l0@20oS82mB8CG<5e^0~~~~4h7534AG8>o0~~~~~~~~~~~~3fa>~~~~~~~~0RSL7;79~~~~~~~~1C@>4_K@~~~~~~~~\#
      22IJ4;U95UMM~~~~~~~~~~~~6P]<~~~~~~~~~~~~3JgA~~~~~~~~5W9f61B\~~~~~~~~~~~~~~~~~~~~4SC12O=N6e[O\#
      ~~~~~~~~~~~~~~~~0kH81jNa7POW~~~~0l:m22]F~~~~~~~~4731~~~~~~~~~~~~~~~~~~~~~~~~2[_5~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~5=Z:1;AQ~~~~0PiK2;0M1Rfm~~~~~~~~~~~~7@oa7@_i7A;d~~~~~~~~~~~~~~~~~~~~58f6~~~~\#
      5o8d~~~~2]J=~~~~~~~~2dM[61JT0ENQ~~~~~~~~4be=~~~~1>C;~~~~~~~~~~~~~~~~~~~~6_186_I06_U62d<W6_;`\#
      5D4d2NJ76_a36GUG~~~~~~~~1E2k5N6G~~~~~~~~1c_P~~~~8B54~~~~~~~~~~~~0OV>~~~~2?a42\kL2m0=~~~~~~~~\#
      ~~~~4Cdi169G~~~~7KGa2a:Z6jcM~~~~~~~~~~~~4_;8~~~~0E?A~~~~~~~~5?j9~~~~~~~~7C=a~~~~~~~~3e1m7Xeo\#
      1`ja76W4~~~~~~~~~~~~4\5;5M?Y~~~~~~~~0B4b~~~~~~~~4al^~~~~~~~~~~~~4Ln`~~~~~~~~7FU1~~~~~~~~~~~~\#
      ~~~~~~~~5JCL6Qa<1Yof~~~~78An~~~~41K477m?~~~~~~~~~~~~0nfK~~~~~~~~~~~~~~~~~~~~0Iad4E3g86GD8:?m\#
      ~~~~~~~~4eF^~~~~~~~~3AV=7G_L~~~~~~~~5S0Q~~~~~~~~2^A=~~~~~~~~~~~~~~~~2Bcb~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~5QYI~~~~~~~~1aIL5CdU64BC6<^S~~~~~~~~~~~~~~~~~~~~~~~~87k73^=m~~~~~~~~2BPa~~~~0a0X0mo^\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5GEW2UK_7V[M2VcU~~~~~~~~85EE2HKn7G?=~~~~~~~~\#
      4gKS~~~~25H4~~~~~~~~~~~~~~~~~~~~0Gde15oB~~~~4\\K~~~~~~~~~~~~~~~~~~~~016J0`[]1M=Y1VPC~~~~~~~~\#
      5gJ?~~~~~~~~~~~~~~~~29Pm6IYb~~~~1>cP~~~~~~~~~~~~~~~~~~~~~~~~1AA=7mi35K3A~~~~~~~~41a63Bk`4idJ\#
      ~~~~~~~~5oQM~~~~2@1k~~~~~~~~61Zg6MA=~~~~6oQT~~~~7@QF0HoI~~~~~~~~~~~~2EIL~~~~0=[0~~~~2ZEa2U[<\#
      3GSD~~~~5>>R1mOM5a@A7KmR~~~~0`L@~~~~~~~~5F0=~~~~5SLm8856~~~~81EO~~~~~~~~~~~~~~~~~~~~39h2~~~~\#
      ~~~~~~~~~~~~~~~~1Ye8~~~~~~~~~~~~0EnB7M=d0_@F~~~~~~~~0NcR~~~~8>W:~~~~7[oB7Ci<~~~~6Okl14D0~~~~\#
      ~~~~6LUg~~~~~~~~3XbA3e@h~~~~~~~~~~~~~~~~2D2W5j1664TT3Gcd~~~~~~~~5:;3~~~~~~~~7QeT7QU]~~~~1^0`\#
      0hjA3B4C6d5n72ig~~~~733O~~~~~~~~~~~~~~~~~~~~~~~~14gU61:?~~~~~~~~2BAA5l8H6?G_~~~~~~~~5nKI~~~~\#
      ~~~~3XRh~~~~3T:T~~~~~~~~~~~~~~~~3kD^~~~~~~~~26QH1=9j0o0g1l0X3F3X6Xi_5J:3~~~~~~~~~~~~1OF;~~~~\#
      ~~~~~~~~~~~~7>1R~~~~~~~~6@>b47N1~~~~~~~~45=M~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2JEY~~~~~~~~\#
      1TSP~~~~~~~~~~~~~~~~~~~~~~~~3CXg~~~~70Ee~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5`Ud\#
      1X1d~~~~~~~~~~~~~~~~0OaJ~~~~~~~~05OR~~~~~~~~~~~~3N;>4I7f~~~~~~~~~~~~5Xb=~~~~~~~~~~~~7R]]~~~~\#
      ~~~~~~~~3mV`~~~~~~~~0Kga118@5Wd]5Xlf0=@2~~~~~~~~~~~~5>Io5OfD0TG@6IK5~~~~5RIZ~~~~0;ll2mjd3SW5\#
      47nD~~~~~~~~~~~~5]6b08_a6Ik7~~~~~~~~~~~~2EXa~~~~5cA@~~~~0YV`~~~~~~~~68BU~~~~3QeH~~~~~~~~~~~~\#
      5TJo~~~~3g363?A?3:9Z0WY=3dSO4:GR~~~~3VN^~~~~~~~~~~~~~~~~5BTg~~~~~~~~~~~~~~~~~~~~5^7^7k?_~~~~\#
      ~~~~~~~~~~~~~~~~7k5N~~~~~~~~6Jem1U7@~~~~5T@?7caG~~~~~~~~~~~~1?H@~~~~5kXA7\9M~~~~4HLh~~~~~~~~\#
      4Z=Y5D=U88W]~~~~4l[B6WQI~~~~~~~~3_FT~~~~~~~~3TY=~~~~~~~~2fJY6Eml6Eab~~~~38f?6EUL84_b8:3l5amc\#
      ~~~~1Bfj21`]7:W]~~~~~~~~8BEe~~~~~~~~~~~~~~~~1GiJ~~~~~~~~1MTa~~~~~~~~4hHB~~~~74aT~~~~~~~~7kmY\#
      ~~~~3\C7~~~~~~~~4aLE6;l;~~~~7Ta0~~~~~~~~~~~~~~~~~~~~1fYX~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3iZA\#
      2Q1879kQ~~~~~~~~67io~~~~~~~~~~~~2^:13>\^~~~~~~~~~~~~~~~~~~~~14]93N[21FHM5lD97j;h47;g~~~~~~~~\#
      1@cM36iM~~~~~~~~4U:9~~~~~~~~~~~~2DoH2cj:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      0Mn4~~~~~~~~4ee^~~~~~~~~12P73Qna4jQ75CP66fCf6fUn~~~~~~~~~~~~13fV~~~~~~~~~~~~~~~~~~~~5;GW~~~~\#
      ~~~~~~~~~~~~~~~~5M\1~~~~~~~~5?b9~~~~2Lo=4le[~~~~2\227l;G~~~~~~~~~~~~~~~~6eSo~~~~~~~~3m<K0]]5\#
      3meR6hI@~~~~~~~~0UTW~~~~~~~~1i[B3Nd20H;l3=_05cZc3nm>~~~~~~~~0okb4T715:Fl~~~~1H3h43Hc5cH=7Oei\#
      ~~~~7Ik[~~~~~~~~~~~~~~~~~~~~~~~~0FHm0aUN3ERQ7Z;\~~~~~~~~~~~~0D\:7[Il1Y>64RS15eAV~~~~~~~~~~~~\#
      3=@20SCC~~~~58Tc4TOn0G2]2NiL~~~~4X4c~~~~4?`J~~~~3jLi0NHk4GP2~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~7eCW~~~~~~~~~~~~7XYd~~~~8;IU~~~~~~~~~~~~3Yee~~~~~~~~~~~~~~~~~~~~~~~~5=k;~~~~~~~~8@I>\#
      ~~~~~~~~~~~~~~~~442[17lP~~~~~~~~3gNX~~~~~~~~~~~~3g>l4gZU~~~~~~~~~~~~~~~~~~~~39a71J_i4BgR1Pj5\#
      1DX54dHI7LUN7P5[33EL~~~~~~~~~~~~~~~~4g0Y~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~38o9~~~~~~~~4[b[\#
      0NS>~~~~~~~~~~~~839^70k1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4Z4C6<Th6[;O6kYl~~~~4m>814o^~~~~\#
      3UG13e`P02eJ~~~~~~~~~~~~57XK6bC@~~~~~~~~~~~~~~~~~~~~3]bn09fY0;134Gbc1?O34=f^5fHV~~~~0K]g~~~~\#
      ~~~~5c8\~~~~~~~~~~~~~~~~3ii4~~~~~~~~6iQH~~~~~~~~~~~~3mni7g;Z~~~~~~~~4Nk4~~~~~~~~~~~~0[YJ5U\1\#
      3WD9~~~~~~~~0DLM~~~~4MT;~~~~~~~~~~~~~~~~~~~~44CQ~~~~~~~~~~~~0@Zl2bYL~~~~5hli~~~~~~~~~~~~~~~~\#
      ~~~~~~~~7JYA5H7l~~~~~~~~~~~~~~~~~~~~~~~~~~~~3l_W~~~~1^A52AI>7NKI~~~~~~~~~~~~~~~~~~~~~~~~1Fja\#
      ~~~~~~~~~~~~~~~~2XNe~~~~~~~~~~~~31b4~~~~~~~~~~~~~~~~88aJ~~~~849Q~~~~~~~~0HL^~~~~31j72@k<45^d\#
      4SWM7cCn~~~~~~~~~~~~~~~~~~~~~~~~~~~~2o^B~~~~~~~~0m>E2hhM~~~~~~~~~~~~37X@2g<3~~~~1>:;~~~~~~~~\#
      ~~~~0@fJ~~~~7<om~~~~~~~~3Q@L6dmR3J_N17Z=4Q<m~~~~~~~~~~~~~~~~7FAW5DHP~~~~~~~~~~~~~~~~1S7P2<Z2\#
      17QZ7?;H2VJ?~~~~4CH>19:@~~~~~~~~~~~~3aIf~~~~~~~~~~~~73I@3d^N~~~~~~~~~~~~24f`~~~~~~~~~~~~1U_2\#
      ~~~~~~~~~~~~~~~~4D=V~~~~~~~~2mBm4PF=~~~~~~~~~~~~~~~~~~~~~~~~~~~~0MEG1bDP21kL0I@\5m:S~~~~~~~~\#
      ~~~~~~~~~~~~4maK~~~~~~~~~~~~3<UE~~~~0h4`66kE7TC0~~~~40[>0;U<3=4253K1~~~~~~~~~~~~4C1T~~~~~~~~\#
      7F_U~~~~4ZfF~~~~~~~~~~~~~~~~75A6~~~~~~~~5eK^83Q^75M]~~~~~~~~6lA?6lY4~~~~~~~~~~~~~~~~~~~~6lMg\#
      0YHL~~~~~~~~~~~~~~~~3jC;~~~~63Di1j:n~~~~~~~~1Qon2IoZ~~~~~~~~1WiM7mag~~~~~~~~~~~~~~~~5V:`3I>i\#
      4h@g~~~~~~~~2>?b05693[Dd68K_6bc^6bYf6c3L6c?O7SKk~~~~3?j77SWJ8;=H~~~~~~~~~~~~7MM=~~~~~~~~~~~~\#
      ~~~~~~~~4;^M~~~~~~~~~~~~4HkR5Y<A~~~~6iCj1BB^~~~~~~~~~~~~~~~~~~~~6U_m~~~~~~~~~~~~1Ej\1W=F~~~~\#
      ~~~~3U\j3<7A5X6G~~~~1ifl~~~~7JMV~~~~7_eS~~~~~~~~0Ch`1oMQ~~~~~~~~1MeH~~~~~~~~~~~~817n1^823]CY\#
      5dhb~~~~~~~~~~~~0:KN0e8h0Jhj~~~~3C<95H@52f5j~~~~~~~~62_>~~~~4FWc~~~~~~~~2[UD~~~~~~~~3b>=349U\#
      ~~~~4m6h6@2T2USB6^g4~~~~~~~~~~~~~~~~741;~~~~~~~~~~~~~~~~2=Tb~~~~0CLH42nU43<Q2R^43eib3iBZ42\<\#
      5JO85@3c5n:o~~~~4i2119[E~~~~~~~~1G>f~~~~~~~~2O2H3iR06d[g~~~~73?l~~~~01gk397Q~~~~~~~~0HhP~~~~\#
      1jY86O_j84UL6OUB~~~~~~~~1@Y>~~~~69NZ77EN8;3Z~~~~77SW1HT^775`7K[V~~~~7So;~~~~~~~~~~~~5@=P5PmD\#
      ~~~~~~~~7H_[~~~~~~~~1n19~~~~~~~~~~~~0b11~~~~~~~~8>?f8>3i~~~~1WUM~~~~~~~~~~~~~~~~4TXc54^35Mea\#
      ~~~~~~~~5@lR6h9m~~~~0QbF~~~~2iXR6R=E~~~~~~~~~~~~~~~~~~~~~~~~5O\l~~~~5HmB0^;M3@;V2JNA16fo~~~~\#
      ~~~~1cl6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~419a~~~~~~~~~~~~7MaU~~~~58]Q~~~~3IdM~~~~~~~~~~~~~~~~\#
      ~~~~~~~~2FQM5j\o~~~~~~~~6oo_~~~~~~~~5mbK~~~~~~~~~~~~~~~~55Yd~~~~~~~~~~~~2Y\2~~~~~~~~~~~~~~~~\#
      4YSc6TAR~~~~~~~~
      """#)
}
