/// Two or three sentences in each language, written for the tests.
let languageSamples: [(code: String, text: String)] = [
  ("en", "The old man stood at the window and looked out over the harbour. It was early."),
  ("de", "Der alte Mann stand am Fenster und sah auf den Hafen hinaus. Es war noch früh."),
  ("fr", "Il était une fois dans une petite ville un homme qui ne savait pas lire."),
  ("es", "En aquel pueblo no había nadie que supiera leer, pero todas las noches iban al puerto."),
  (
    "it",
    "In quel paese non c’era nessuno che sapesse leggere, ma ogni sera andavano al porto con i loro cani."
  ),
  (
    "pt",
    "O velho estava à janela e não via o porto. Ainda era cedo, e ninguém tinha uma luz, mas isso não era para ele."
  ),
  ("nl", "De oude man stond voor het raam en keek naar de haven. Het was nog vroeg, zei hij."),
  (
    "sv",
    "Den gamle mannen stod vid fönstret och såg ut över hamnen. Det var tidigt, men inte mörkt."
  ),
  (
    "no",
    "Den gamle mannen stod ved vinduet og så ut over havnen. Det var ikke mørkt, men jeg var trøtt."
  ),
  (
    "da",
    "Den gamle mand stod ved vinduet og så ud over havnen. Det var ikke mørkt, men jeg blev træt af at vente."
  ),
  (
    "fi",
    "Vanha mies seisoi ikkunan ääressä ja katsoi satamaan. Oli vielä aikaista, mutta hän ei ollut yksin, eikä se ollut hyvä."
  ),
  (
    "pl",
    "Stary człowiek stał przy oknie i nie patrzył na port. Było jeszcze wcześnie, ale już się nie bał tego, co jest."
  ),
  (
    "cs",
    "Starý muž stál u okna a díval se na přístav. Bylo ještě brzy, ale už se nebál toho, co je a co by se mohlo stát."
  ),
  (
    "hu",
    "Az öreg ember az ablaknál állt, és a kikötőt nézte. Még korán volt, de ő nem volt egyedül, és ez jó volt."
  ),
  (
    "ro",
    "Bătrânul stătea la fereastră și se uita la port. Era încă devreme, dar nu mai era singur, și asta era tot ce voia."
  ),
  (
    "tr",
    "Yaşlı adam pencerenin önünde durdu ve limana baktı. Daha çok erkendi ama bir köpek vardı, o da bunu biliyordu. Sonra her şey gibi bu da geçti."
  ),
  (
    "ca",
    "El vell era a la finestra i mirava el port. Encara era d’hora, però no estava sol, i això és tot el que volia amb els seus."
  ),
  (
    "la",
    "Non est in hoc loco quod quaeris, sed omnia quae tibi dixit vera sunt, et nunc ad te cum fratre venit ut te videat."
  ),
  (
    "id",
    "Orang tua itu berdiri di depan jendela dan melihat ke pelabuhan. Hari ini masih pagi, tetapi dia tidak sendiri, dan itu yang dia mau untuk kita."
  ),
  ("ru", "Старик стоял у окна и смотрел на гавань. Было ещё рано, но он не был один."),
  (
    "uk",
    "Старий стояв біля вікна і дивився на гавань. Було ще рано, але він був не один, що й казати."
  ),
  (
    "bg",
    "Старецът стоеше до прозореца и гледаше към пристанището. Беше още рано, но той не беше сам и не искаше да се връща."
  ),
  (
    "sr",
    "Старац је стајао поред прозора и гледао у луку. Било је још рано, али он није био сам и то је све што је хтео."
  ),
  ("el", "Ο γέρος στεκόταν στο παράθυρο και κοίταζε το λιμάνι."),
  ("zh", "老人站在窗前，望着港口。天还很早，没有人点灯。"),
  ("ja", "老人は窓辺に立って、港を眺めていた。まだ早く、誰も明かりをつけていなかった。"),
  ("ko", "노인은 창가에 서서 항구를 바라보았다. 아직 이른 시간이었다."),
  ("th", "ชายชรายืนอยู่ที่หน้าต่างและมองออกไปที่ท่าเรือ"),
  (
    "ar",
    "وقف الرجل العجوز عند النافذة ونظر إلى الميناء. كان الوقت لا يزال مبكرا ولم يكن وحده في هذا."
  ),
  (
    "fa",
    "پیرمرد کنار پنجره ایستاد و به بندر نگاه کرد. هنوز زود بود و او از این که تنها بود می‌ترسید."
  ),
  ("he", "הזקן עמד ליד החלון והביט אל הנמל. עוד היה מוקדם."),
  ("Deva", "बूढ़ा आदमी खिड़की पर खड़ा होकर बंदरगाह को देख रहा था।"),
]

/// A story with people, and with nouns that recur.
let germanStory =
  """
  Am Dienstag hat die Kanzlerin Hanna Brandt im Parlament eine Rede gehalten. Die Abgeordneten \
  hörten zu, auch Frau Keller aus Bremen und Herr Dr. Weiß. Nach der Rede sagte Brandt, dass die \
  Regierung an ihrem Plan festhalte. Der Minister Otto Lindner widersprach ihr: Die Grenzen \
  müssten kontrolliert werden, sagte Lindner.

  Große Fragen blieben offen. Die Neue Bank und die neue Industrie warnten vor höheren Kosten. \
  In einem Gespräch mit Hanna Brandt habe man lange über die Zukunft gesprochen. Eine Tasse \
  Kaffee stand neben dem Telefon, eine zweite Tasse Kaffee auf dem Boden. Große Fragen stellte \
  auch der Reporter. Millionen Euro waren verschwunden, und Millionen Euro sind viel Geld.

  Ende Januar fuhr Brandt an die Küste. Niemand wusste, wo Otto Lindner war; nur Karla von der \
  Au hatte ihn gesehen, und Karla von der Au schwieg. Die Neue Bank wollte nichts sagen. Herr \
  Keller ist Lehrer, und seine Kinder spielten im Garten.
  """
