// Written by script/tables/make-closed.py; do not edit. Sources:
// The lists in script/tables/roles, written by hand.

extension SortedTable {
  /// Words that tell how a name is joined to others: see `NameRoles`.
  static let nameRoles = SortedTable(
    """
    a:d aboard:f added:q an:d another:d answered:q answers:q any:d army:b asked:q asks:q aunt:n
    auntie:n aunty:n barque:f big:e blushed:v board:f boat:f bowed:v bows:f brig:f brother:n by:t
    cabinet:b chuckled:v city:l commonwealth:s congress:b continued:q coughed:v cousin:n crew:f
    cried:v cruiser:f czar:r dad:n daddy:n dear:e dearest:e deck:f decks:f destroyer:f don:a dona:a
    during:t each:dt early:t either:d ejaculated:v embassy:b emperor:r empress:r enquired:q every:dt
    exclaimed:v father:n frau:a frigate:f frowned:v galleon:f giggled:v glanced:v good:e
    government:b govt:b grandfather:n grandma:n grandmamma:n grandmother:n grandpa:n grandpapa:n
    granny:n great:e grinned:v groaned:v growled:v her:d herr:a his:d hissed:v holdings:k hull:f
    in:t industries:k inquired:q international:k interposed:v interrupted:v island:l islands:l
    isle:l isles:l its:d jr:g kaiser:r keel:f ketch:f king:r kingdom:s knelt:v last:t late:t
    laughed:v little:e ma:n madam:a madame:a mademoiselle:a mama:n mamma:n many:d mast:f masts:f
    mid:t miss:am mister:a mistress:a mom:n mommy:n monsieur:a mother:n mr:a mrs:aw ms:a mum:n
    mummy:n murmured:v muttered:v my:d navy:b neither:d next:t no:d nodded:v observed:q old:e on:t
    our:d pa:n palace:l papa:n parliament:b peninsula:l pharaoh:r poor:e pope:r province:l queen:r
    ran:v rejoined:v remarked:q repeated:q replied:q replies:q republic:s retorted:v returned:q
    rigging:f said:q sat:v says:q schooner:f screamed:v senate:b senor:a senora:a ship:f shouted:v
    shrugged:v sighed:v signor:a signora:a since:t sir:a sister:n sloop:f smiled:v sneezed:v
    sobbed:v some:d sprang:v sr:g stammered:v stared:v state:s steamer:f steamship:f stern:f
    submarine:f such:d tells:q their:d thine:d thinks:q this:t thought:q thy:d till:t told:q
    trawler:f tsar:r tsarina:r uncle:n union:s until:t vessel:f walked:v wept:v whaler:f what:d
    which:d whispered:v whose:d winked:v wrote:q yacht:f yawned:v young:e your:d
    """,
    index:
      #"""
      07Sl~~~~07\900T?00_g02>d05Ef0:n`0D8C0GOg0GXd~~~~~~~~~~~~0;O807GY00=]0@5B~~~~~~~~~~~~~~~~0M`^\#
      ~~~~~~~~~~~~~~~~~~~~01U60H]k01l`026L06UM~~~~~~~~~~~~0?B00IG?~~~~09mG~~~~0Im9~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~04eN02jI0;5O0KaW0?3e0EQo0F:H06iS0>J[~~~~0B=E0@O`02ei~~~~03lo~~~~~~~~~~~~\#
      ~~~~02[\0@Ih0F3I07cU0KWk~~~~~~~~0Hd]~~~~0K?X~~~~08\10FPH~~~~~~~~~~~~~~~~~~~~~~~~0>Tm0K8o~~~~\#
      ~~~~~~~~~~~~0H95~~~~~~~~~~~~02Eb00Jn07>H0FEh0HA4~~~~~~~~~~~~~~~~~~~~0;DB~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~0HJo~~~~~~~~~~~~0DFQ0KP=~~~~~~~~0BVO~~~~~~~~~~~~0:Jn05Y80C_T~~~~01]?~~~~~~~~~~~~\#
      07m4~~~~~~~~0ABk0Ien~~~~0L9h~~~~~~~~~~~~0GjU~~~~~~~~03?>~~~~~~~~~~~~~~~~0MhY~~~~~~~~0J@f~~~~\#
      04N8~~~~00E>05f;0MO00E\O0;V;~~~~~~~~0CI90AJi02ML~~~~~~~~0K2k04m:0MG>~~~~~~~~~~~~~~~~0BlH~~~~\#
      ~~~~0G130Ki10AeX~~~~~~~~0A<3~~~~~~~~~~~~~~~~~~~~08K@0@kT0IOm0JhB0>bN~~~~0Cm8~~~~~~~~01L=~~~~\#
      ~~~~~~~~~~~~~~~~01f508ic~~~~067I00080D\8~~~~087I~~~~~~~~054^0BgF0IY\~~~~~~~~0Gb;~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~05>809UK073?0Fah09>K~~~~09H10?Qm0JX7~~~~0>]D0Ba`~~~~~~~~~~~~\#
      05oN~~~~0Cf^~~~~03Fd~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0MWH0=@\0=jk0DQK~~~~~~~~~~~~090`0<CT\#
      ~~~~~~~~~~~~0>4\04_7~~~~0=18~~~~~~~~~~~~0JP0~~~~~~~~~~~~~~~~~~~~06?d0=8f06_M~~~~~~~~~~~~~~~~\#
      ~~~~~~~~0<P[0H0l~~~~0LBO~~~~0:TC~~~~~~~~~~~~~~~~~~~~0<gA~~~~0<^30BKU~~~~~~~~~~~~~~~~0FjT0LKL\#
      ~~~~~~~~046R~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0JaZ~~~~0CU1~~~~~~~~~~~~0@W?~~~~0=Tl~~~~\#
      ~~~~~~~~~~~~0L[I~~~~0E1a0A7F0Dgl~~~~05MU~~~~~~~~~~~~~~~~0GF?0LR?0A`Q~~~~~~~~~~~~~~~~0Em\~~~~\#
      0Hm>~~~~08Uh~~~~~~~~~~~~0>C3~~~~~~~~0:Bn~~~~0=cT~~~~05_J~~~~~~~~~~~~0M6004?F004F~~~~0@b=~~~~\#
      ~~~~~~~~~~~~~~~~01650;;G08AR0?_X0HTm0:9l01>`0B6k034_0@>V0Lbk04XG~~~~~~~~0C<V~~~~~~~~0:^M~~~~\#
      0<3f~~~~~~~~~~~~~~~~00o;~~~~0:h90=Fi~~~~~~~~0EF_0L1]~~~~0Ale0LjQ~~~~~~~~~~~~~~~~0B\l~~~~~~~~\#
      ~~~~~~~~06Hi0?IZ0BBZ02TB0C5M0=KO0D@S0E;k0?m^0J9I~~~~~~~~~~~~0;[5~~~~~~~~~~~~~~~~~~~~0;hY~~~~\#
      ~~~~0><R0?g:0>jR01EJ0A0j0I2_~~~~~~~~0?Xk~~~~~~~~~~~~~~~~0AUg~~~~04FO~~~~~~~~~~~~0Ef8~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~03U0~~~~~~~~~~~~~~~~~~~~00iE0G;b~~~~~~~~0FYZ0KFD~~~~09cn0=[V~~~~~~~~\#
      0M>A0I>G~~~~~~~~0JH^03`:
      """#)
}
