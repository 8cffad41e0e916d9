// Written by script/tables/make-tables.py; do not edit. Sources:
// PyPI `countryinfo` 1.0.1 (MIT).

extension SortedTable {
  /// Names of countries (c) and their people (d) with ISO 3166 codes.
  static let countries = SortedTable(
    """
    afganistan:cAF afghan:dAF afghanistan:cAF al_jumhuriyah_al_libnaniyah:cLB
    al_jumhuriyyah_al_yamaniyyah:cYE al_jumhuriyyah_at_tunisiyyah:cTN al_mamlakah_al_magribiyah:cMA
    al_mamlakah_al_urduniyah_al_hashimiyah:cJO aland_islands:cAX albania:cAL albanian:dAL
    algeria:cDZ algerian:dDZ algerie:cDZ amelika_samoa:cAS america:cUS american:dUS
    american_samoa:cAS american_samoan:dAS amerika_samoa:cAS andorra:cAD andorran:dAD angola:cAO
    angolan:dAO anguilla:cAI anguillian:dAI antarctica:cAQ antigua_and_barbuda:cAG antiguan:dAG
    antilles_neerlandaises:cAN aotearoa:cNZ arab_republic_of_egypt:cEG argentina:cAR argentine:dAR
    argentine_republic:cAR argentinean:dAR armenia:cAM armenian:dAM aruba:cAW aruban:dAW
    australia:cAU australian:dAU austria:cAT austrian:dAT azerbaijan:cAZ azerbaijani:dAZ bahamas:cBS
    bahamian:dBS bahrain:cBH bahraini:dBH bailiwick_of_guernsey:cGG bailiwick_of_jersey:cJE
    bailliage_de_guernesey:cGG bailliage_de_jerri:cJE bailliage_de_jersey:cJE bangladesh:cBD
    bangladeshi:dBD barbadian:dBB barbados:cBB barbudan:dAG belarus:cBY belarusian:dBY belgian:dBE
    belgie:cBE belgien:cBE belgique:cBE belgium:cBE belize:cBZ belizean:dBZ belorussiya:cBY
    beluu_er_a_belau:cPW benin:cBJ beninese:dBJ bermuda:cBM bermudas:cBM bermudian:dBM bharat:cIN
    bharat_ganrajya:cIN bhutan:cBT bhutanese:dBT bielarus:cBY bolivarian_republic_of_venezuela:cVE
    bolivia:cBO bolivian:dBO bosnia_and_herzegovina:cBA bosnia_herzegovina:cBA bosnian:dBA
    botswana:cBW bouvet_island:cBV brasil:cBR brazil:cBR brazilian:dBR britain:cGB british:dGB
    british_indian_ocean_territory:cIO british_virgin_islands:cVG briton:dGB brunei:cBN
    brunei_darussalam:cBN bruneian:dBN bulgaria:cBG bulgarian:dBG buliwya:cBO buliwya_mamallaqta:cBO
    bundesrepublik_deutschland:cDE burkina_faso:cBF burkinabe:dBF burma:cMM burmese:dMM burundi:cBI
    burundian:dBI cabo_verde:cCV cambodia:cKH cambodian:dKH cameroon:cCM cameroonian:dCM canada:cCA
    canadian:dCA cape_verde:cCV cape_verdian:dCV cayman_islands:cKY caymanian:dKY
    central_african:dCF central_african_republic:cCF ceska_republika:cCZ cesko:cCZ chad:cTD
    chadian:dTD channel_islander:dGG chile:cCL chilean:dCL china:cCN chinese:dCN
    choson_minjujuui_inmin_konghwaguk:cKP christmas_island:cCX co_operative_republic_of_guyana:cGY
    cocos_islander:dCC collectivite_territoriale_de_saint_pierre_et_miquelon:cPM colombia:cCO
    colombian:dCO commonwealth_of_dominica:cDM commonwealth_of_puerto_rico:cPR
    commonwealth_of_the_bahamas:cBS commonwealth_of_the_northern_mariana_islands:cMP comoran:dKM
    comoros:cKM congo:cCG congo_brazzaville:cCG congo_kinshasa:cCD congolese:dCG cook_islander:dCK
    cook_islands:cCK costa_rica:cCR costa_rican:dCR cote_divoire:cCI croat:dHR croatia:cHR
    croatian:dHR cuba:cCU cuban:dCU cumhuriyi_tocikiston:cTJ curacao:cCW cypriot:dCY cyprus:cCY
    czech:dCZ czech_republic:cCZ czechia:cCZ dane:dDK danish:dDK danmark:cDK dawlat_al_kuwait:cKW
    dawlat_iritriya:cER dawlat_libya:cLY democratic_peoples_republic_of_korea:cKP
    democratic_republic_of_sao_tome_and_principe:cST democratic_republic_of_the_congo:cCD
    democratic_republic_of_timor_leste:cTL democratic_socialist_republic_of_sri_lanka:cLK
    denmark:cDK departement_de_mayotte:cYT department_of_mayotte:cYT
    dhivehi_raajjeyge_jumhooriyya:cMV djibouti:cDJ dominica:cDM dominican:dDO dominican_republic:cDO
    dominique:cDM dprk:cKP dr_congo:cCD drc:cCD dutch:dNL dzayer:cDZ east_timor:cTL
    east_timorese:dTL eastern_republic_of_uruguay:cUY ecuador:cEC ecuadorean:dEC eesti:cEE
    eesti_vabariik:cEE egypt:cEG egyptian:dEG eire:cIE el_salvador:cSV ellada:cGR ellan_vannin:cIM
    emirati:dAE equatorial_guinea:cGQ equatorial_guinean:dGQ eritrea:cER eritrean:dER
    estado_libre_asociado_de_puerto_rico:cPR estado_plurinacional_de_bolivia:cBO
    estados_unidos_mexicanos:cMX estonia:cEE estonian:dEE eswatini:cSZ ethiopia:cET ethiopian:dET
    faeroerne:cFO falkland_islander:dFK falkland_islands:cFK faroe_islands:cFO faroese:dFO
    federal_democratic_republic_of_ethiopia:cET federal_democratic_republic_of_nepal:cNP
    federal_republic_of_germany:cDE federal_republic_of_nigeria:cNG federal_republic_of_somalia:cSO
    federal_republic_of_yugoslavia:cCS federated_states_of_micronesia:cFM
    federation_of_saint_christopher_and_nevis:cKN federative_republic_of_brazil:cBR fiji:cFJ
    fijian:dFJ filipino:dPH finland:cFI finn:dFI finnish:dFI foroyar:cFO france:cFR french:dFR
    french_guiana:cGF french_polynesia:cPF french_polynesian:dPF french_republic:cFR
    french_southern_and_antarctic_lands:cTF french_southern_territories:cTF frenchman:dFR
    frenchmen:dFR furstentum_liechtenstein:cLI futuna_islander:dWF gabon:cGA gabonese:dGA
    gabonese_republic:cGA gabuuti:cDJ gabuutih_ummuuno:cDJ gambia:cGM gambian:dGM georgia:cGE
    georgian:dGE german:dDE germany:cDE ghana:cGH ghanaian:dGH gibraltar:cGI
    gonoprojatontri_bangladesh:cBD grand_duche_de_luxembourg:cLU grand_duchy_of_luxembourg:cLU
    great_britain:cGB greece:cGR greek:dGR greenland:cGL greenlandic:dGL grenada:cGD grenadian:dGD
    gronland:cGL grossherzogtum_luxemburg:cLU groussherzogtum_letzebuerg:cLU guadeloupe:cGP
    guadeloupian:dGP guahan:cGU guam:cGU guamanian:dGU guatemala:cGT guatemalan:dGT guernsey:cGG
    guiana:cGF guinea:cGN guinea_bissau:cGW guinea_bissauan:dGW guinean:dGN guyana:cGY guyane:cGF
    guyanese:dGY gwadloup:cGP haiti:cHT haitian:dHT hashemite_kingdom_of_jordan:cJO hayastan:cAM
    heard:dHM heard_island_and_mcdonald_islands:cHM hellenic_republic:cGR herzegovinian:dBA
    holland:cNL holy_see:cVA honduran:dHN honduras:cHN hong_kong:cHK hrvatska:cHR hungarian:dHU
    hungary:cHU i_kiribati:dKI iceland:cIS icelander:dIS independen_stet_bilong_papua_niugini:cPG
    independent_state_of_papua_new_guinea:cPG independent_state_of_samoa:cWS india:cIN indian:dIN
    indonesia:cID indonesian:dID iran:cIR iranian:dIR iraq:cIQ iraqi:dIQ ireland:cIE irish:dIE
    iritriya:cER islami_jumhuriyaeh_pakistan:cPK islamic_republic_of_afghanistan:cAF
    islamic_republic_of_iran:cIR islamic_republic_of_mauritania:cMR islamic_republic_of_pakistan:cPK
    island:cIS islands_of_bermuda:cBM islas_malvinas:cFK isle_of_man:cIM israel:cIL israeli:dIL
    italian:dIT italian_republic:cIT italy:cIT ivorian:dCI ivory_coast:cCI jabuuti:cDJ jamaica:cJM
    jamaican:dJM jamhuri_ya_kenya:cKE jamhuri_ya_muungano_wa_tanzania:cTZ jamhuri_ya_uganda:cUG
    jamhuuriyadda_federaalka_soomaaliya:cSO jamhuuriyadda_jabuuti:cDJ japan:cJP japanese:dJP
    jersey:cJE jomhuri_ye_eslami_ye_iran:cIR jordan:cJO jordanian:dJO jumhuriyat_as_sudan:cSD
    kazakh:dKZ kazakhstan:cKZ kazakhstani:dKZ keeling_islands:cCC kenya:cKE kenyan:dKE kibris:cCY
    kibris_cumhuriyeti:cCY kingdom_of_bahrain:cBH kingdom_of_belgium:cBE kingdom_of_bhutan:cBT
    kingdom_of_cambodia:cKH kingdom_of_denmark:cDK kingdom_of_eswatini:cSZ kingdom_of_lesotho:cLS
    kingdom_of_morocco:cMA kingdom_of_norway:cNO kingdom_of_saudi_arabia:cSA kingdom_of_spain:cES
    kingdom_of_swaziland:cSZ kingdom_of_sweden:cSE kingdom_of_thailand:cTH
    kingdom_of_the_netherlands:cNL kingdom_of_tonga:cTO kirghiz:dKG kiribati:cKI kittian:dKN
    kongeriget_danmark:cDK kongeriket_noreg:cNO kongeriket_norge:cNO konigreich_belgien:cBE
    koninkrijk_belgie:cBE konungariket_sverige:cSE kosovar:dXK kuki_airani:cCK kuwait:cKW
    kuwaiti:dKW kypros:cCY kyrgyz:dKG kyrgyz_republic:cKG kyrgyz_respublikasy:cKG kyrgyzstan:cKG
    lao_peoples_democratic_republic:cLA laos:cLA laotian:dLA latvia:cLV latvian:dLV
    latvijas_republika:cLV lebanese:dLB lebanese_republic:cLB lebanon:cLB lefatshe_la_botswana:cBW
    lesotho:cLS liberia:cLR liberian:dLR libya:cLY libyan:dLY liechtenstein:cLI liechtensteiner:dLI
    lietuvos_respublika:cLT lithuania:cLT lithuanian:dLT loktantrik_ganatantra_nepal:cNP
    luxembourg:cLU luxembourger:dLU lydveldid_island:cIS
    macao_special_administrative_region_of_the_peoples_republic_of_china:cMO macau:cMO
    macedonian:dMK madagascar:cMG magyarorszag:cHU malagasy:dMG malawi:cMW malawian:dMW malaysia:cMY
    malaysian:dMY maldivan:dMV maldive_islands:cMV maldives:cMV mali:cML malian:dML malta:cMT
    maltese:dMT mann:cIM mannin:cIM manx:dIM marshall_islands:cMH marshallese:dMH martinique:cMQ
    matanitu_ko_viti:cFJ mauritania:cMR mauritanian:dMR mauritian:dMU mauritius:cMU mayotte:cYT
    mcdonald_islander:dHM medinat_yisrael:cIL mexican:dMX mexicanos:cMX mexico:cMX micronesian:dFM
    moldova:cMD moldovan:dMD monaco:cMC monegasque:dMC mongolia:cMN mongolian:dMN montenegrin:cME
    montenegro:cME montserrat:cMS montserratian:dMS moroccan:dMA morocco:cMA mosotho:dLS
    motswana:dBW mozambican:dMZ mozambique:cMZ muso_oa_lesotho:cLS myanmar:cMM naijiria:cNG
    namibia:cNA namibian:dNA namibie:cNA naoero:cNR nation_of_brunei:cBN nauru:cNR nauruan:dNR
    nederland:cNL nepal:cNP nepalese:dNP netherlands:cNL nevisian:dKN new_caledonia:cNC
    new_caledonian:dNC new_zealand:cNZ new_zealander:dNZ ngwane:cSZ ni_vanuatu:dVU nicaragua:cNI
    nicaraguan:dNI niger:cNE nigeria:cNG nigerian:dNG nigerien:dNE nihon:cJP nijar:cNE nijeriya:cNG
    nippon:cJP niue:cNU niuean:dNU noreg:cNO norfolk_island:cNF norfolk_islander:dNF norge:cNO
    north_korea:cKP north_korean:dKP north_macedonia:cMK northern_mariana_islands:cMP norway:cNO
    norwegian:dNO oesterreich:cAT oman:cOM omani:dOM oriental_republic_of_uruguay:cUY osterreich:cAT
    pakistan:cPK pakistani:dPK palau:cPW palauan:dPW palestine:cPS palestinian:dPS panama:cPA
    panamanian:dPA papua_new_guinea:cPG papua_new_guinean:dPG paraguay:cPY paraguayan:dPY
    peoples_democratic_republic_of_algeria:cDZ peoples_republic_of_bangladesh:cBD
    peoples_republic_of_china:cCN peru:cPE peruvian:dPE philippine:dPH philippines:cPH pitcairn:cPN
    pitcairn_henderson_ducie_and_oeno_islands:cPN pitcairn_islander:dPN pitcairn_islands:cPN
    pleasant_island:cNR plurinational_state_of_bolivia:cBO poblacht_na_heireann:cIE poland:cPL
    pole:dPL polish:dPL polynesie_francaise:cPF porinetia_farani:cPF portugal:cPT portuguesa:cPT
    portuguese:dPT portuguese_republic:cPT prathet:cTH prc:cCN principality_of_andorra:cAD
    principality_of_liechtenstein:cLI principality_of_monaco:cMC principat_dandorra:cAD
    principaute_de_monaco:cMC puerto_rican:dPR puerto_rico:cPR qatar:cQA qatari:dQA qazaqstan:cKZ
    qazaqstan_respublikasi:cKZ ratcha_anachak_thai:cTH
    regiao_administrativa_especial_de_macau_da_republica_popular_da_china:cMO reino_de_espana:cES
    repiblik_ayiti:cHT repiblik_sesel:cSC repoblikani_madagasikara:cMG repubblica_di_san_marino:cSM
    repubblica_italiana:cIT repubblika_ta_malta:cMT republic_of_albania:cAL republic_of_angola:cAO
    republic_of_armenia:cAM republic_of_austria:cAT republic_of_azerbaijan:cAZ
    republic_of_belarus:cBY republic_of_benin:cBJ republic_of_bosnia_and_herzegovina:cBA
    republic_of_botswana:cBW republic_of_bulgaria:cBG republic_of_burundi:cBI
    republic_of_cabo_verde:cCV republic_of_cameroon:cCM republic_of_chad:cTD republic_of_chile:cCL
    republic_of_china:cTW republic_of_colombia:cCO republic_of_costa_rica:cCR
    republic_of_cote_divoire:cCI republic_of_croatia:cHR republic_of_cuba:cCU republic_of_cyprus:cCY
    republic_of_djibouti:cDJ republic_of_ecuador:cEC republic_of_el_salvador:cSV
    republic_of_equatorial_guinea:cGQ republic_of_estonia:cEE republic_of_fiji:cFJ
    republic_of_finland:cFI republic_of_ghana:cGH republic_of_guatemala:cGT republic_of_guinea:cGN
    republic_of_guinea_bissau:cGW republic_of_guyana:cGY republic_of_haiti:cHT
    republic_of_honduras:cHN republic_of_iceland:cIS republic_of_india:cIN republic_of_indonesia:cID
    republic_of_iraq:cIQ republic_of_ireland:cIE republic_of_kazakhstan:cKZ republic_of_kenya:cKE
    republic_of_kiribati:cKI republic_of_korea:cKR republic_of_latvia:cLV republic_of_liberia:cLR
    republic_of_lithuania:cLT republic_of_macedonia:cMK republic_of_madagascar:cMG
    republic_of_malawi:cMW republic_of_maldives:cMV republic_of_mali:cML republic_of_malta:cMT
    republic_of_mauritius:cMU republic_of_moldova:cMD republic_of_mozambique:cMZ
    republic_of_myanmar:cMM republic_of_namibia:cNA republic_of_nauru:cNR republic_of_nicaragua:cNI
    republic_of_niger:cNE republic_of_palau:cPW republic_of_panama:cPA republic_of_paraguay:cPY
    republic_of_peru:cPE republic_of_poland:cPL republic_of_rwanda:cRW republic_of_san_marino:cSM
    republic_of_senegal:cSN republic_of_serbia:cRS republic_of_seychelles:cSC
    republic_of_sierra_leone:cSL republic_of_singapore:cSG republic_of_slovenia:cSI
    republic_of_south_africa:cZA republic_of_south_sudan:cSS republic_of_suriname:cSR
    republic_of_tajikistan:cTJ republic_of_the_congo:cCG republic_of_the_gambia:cGM
    republic_of_the_maldives:cMV republic_of_the_marshall_islands:cMH republic_of_the_niger:cNE
    republic_of_the_philippines:cPH republic_of_the_sudan:cSD republic_of_trinidad_and_tobago:cTT
    republic_of_tunisia:cTN republic_of_turkey:cTR republic_of_uganda:cUG republic_of_uzbekistan:cUZ
    republic_of_vanuatu:cVU republic_of_yemen:cYE republic_of_zambia:cZM republic_of_zimbabwe:cZW
    republica_argentina:cAR republica_bolivariana_de_venezuela:cVE republica_da_guine_bissau:cGW
    republica_da_guine_equatorial:cGQ republica_de_angola:cAO republica_de_cabo_verde:cCV
    republica_de_chile:cCL republica_de_colombia:cCO republica_de_costa_rica:cCR
    republica_de_cuba:cCU republica_de_el_salvador:cSV republica_de_guinea_ecuatorial:cGQ
    republica_de_honduras:cHN republica_de_mocambique:cMZ republica_de_nicaragua:cNI
    republica_de_panama:cPA republica_del_ecuador:cEC republica_del_paraguay:cPY
    republica_del_peru:cPE republica_democratica_de_sao_tome_e_principe:cST
    republica_democratica_de_timor_leste:cTL republica_federativa_do_brasil:cBR
    republica_moldova:cMD republica_oriental_del_uruguay:cUY republica_portuguesa:cPT
    republiek_suriname:cSR republik_indonesia:cID republik_singapura:cSG
    republika_demokratika_timor_leste:cTL republika_hrvatska:cHR republika_ng_pilipinas:cPH
    republika_slovenija:cSI republika_srbija:cRS republika_yuburundi:cBI republiken_finland:cFI
    republique_centrafricaine:cCF republique_de_cote_divoire:cCI republique_de_djibouti:cDJ
    republique_de_guinee:cGN republique_de_guinee_equatoriale:cGQ republique_de_madagascar:cMG
    republique_de_maurice:cMU republique_de_vanuatu:cVU republique_des_seychelles:cSC
    republique_dhaiti:cHT republique_du_benin:cBJ republique_du_burundi:cBI
    republique_du_cameroun:cCM republique_du_mali:cML republique_du_niger:cNE
    republique_du_rwanda:cRW republique_du_senegal:cSN republique_du_tchad:cTD
    republique_francaise:cFR republique_gabonaise:cGA republique_togolaise:cTG
    repubulika_yu_rwanda:cRW respublika_belarus:cBY respublika_kazakhstan:cKZ reunion:cRE
    ribaberiki_kiribati:cKI ripablik_blong_vanuatu:cVU ripublik_naoero:cNR romania:cRO romanian:dRO
    rossiya:cRU rossiyskaya_federatsiya:cRU roumania:cRO royaume_de_belgique:cBE rumania:cRO
    russia:cRU russian:dRU russian_federation:cRU rwanda:cRW rwandan:dRW rwandese_republic:cRW
    rzeczpospolita_polska:cPL sahrawi:dEH saint_barthelemy:cBL saint_helena:cSH saint_helenian:dSH
    saint_kitts_and_nevis:cKN saint_lucia:cLC saint_lucian:dLC saint_pierre_and_miquelon:cPM
    saint_vincent_and_the_grenadines:cVC saint_vincentian:dVC sakartvelo:cGE salvadoran:dSV
    sammarinese:dSM samoa:cWS samoa_amelika:cAS samoan:dWS san_marino:cSM
    sankattan_siha_na_islas_marianas:cMP sao_tome_and_principe:cST sao_tomean:dST sarnam:cSR
    sathalanalat_paxathipatai_paxaxon_lao:cLA saudi:dSA saudi_arabia:cSA saudi_arabian:dSA
    schweiz:cCH senegal:cSN senegalese:dSN serb:dRS serbia:cRS serbia_and_montenegro:cCS serbian:dRS
    seychelles:cSC seychellois:dSC shqiperi:cAL shqiperia:cAL shqipnia:cAL sierra_leone:cSL
    sierra_leonean:dSL singapore:cSG singaporean:dSG singapura:cSG slovak:dSK slovak_republic:cSK
    slovakia:cSK slovene:dSI slovenia:cSI slovenska_republika:cSK socialist_republic_of_viet_nam:cVN
    socialist_republic_of_vietnam:cVN solomon_islander:dSB solomon_islands:cSB somali:dSO
    somalia:cSO somers_isles:cBM south_africa:cZA south_african:dZA south_georgia:cGS
    south_georgia_and_the_south_sandwich_islands:cGS south_korea:cKR south_korean:dKR
    south_sudan:cSS south_sudanese:dSS soviets:dSU spain:cES spaniard:dES spanish:dES sranangron:cSR
    srbija:cRS sri_lanka:cLK sri_lankan:dLK st_vincent_and_the_grenadines:cVC state_of_eritrea:cER
    state_of_israel:cIL state_of_kuwait:cKW state_of_libya:cLY state_of_palestine:cPS
    state_of_qatar:cQA sudan:cSD sudanese:dSD suid_afrika:cZA suisse:cCH sultanate_of_oman:cOM
    suomen_tasavalta:cFI suomi:cFI suriname:cSR surinamer:dSR svalbard_and_jan_mayen:cSJ
    svalbard_and_jan_mayen_islands:cSJ svizra:cCH svizzera:cCH swatini:cSZ swazi:dSZ swaziland:cSZ
    swede:dSE sweden:cSE swedish:dSE swiss:dCH swiss_confederation:cCH switzerland:cCH syria:cSY
    syrian:dSY syrian_arab_republic:cSY tadzhik:dTJ taiwan:cTW taiwanese:dTW tajik:dTJ
    tajikistan:cTJ tanzania:cTZ tanzanian:dTZ tchad:cTD teratri_of_norfk_ailen:cNF
    territoire_des_iles_wallis_et_futuna:cWF territory_of_christmas_island:cCX
    territory_of_norfolk_island:cNF territory_of_the_wallis_and_futuna_islands:cWF teta_paraguai:cPY
    teta_volivia:cBO thai:cTH thailand:cTH the_abode_of_peace:cBN the_south_sandwich_islander:dGS
    the_state_of_eritrea:cER the_state_of_palestine:cPS timor_leste:cTL tocikiston:cTJ togo:cTG
    togolese:cTG togolese_republic:cTG tokelau:cTK tokelauan:dTK tonga:cTO tongan:dTO
    trinidad_and_tobago:cTT trinidadian:dTT tunisia:cTN tunisian:dTN turk:dTR turkey:cTR turkish:dTR
    turkiye:cTR turkiye_cumhuriyeti:cTR turkmen:dTM turkmenistan:cTM turks_and_caicos_islands:cTC
    tuvalu:cTV tuvaluan:dTV uae:cAE udzima_wa_komori:cKM uganda:cUG ugandan:dUG uk:cGB ukraine:cUA
    ukrainian:dUA ukrayina:cUA umbuso_waseswatini:cSZ union_des_comores:cKM
    union_of_serbia_and_montenegro:cCS union_of_the_comoros:cKM united_arab_emirates:cAE
    united_kingdom:cGB united_kingdom_of_great_britain_and_northern_ireland:cGB
    united_mexican_states:cMX united_republic_of_tanzania:cTZ united_states:cUS
    united_states_minor_outlying_islands:cUM united_states_of_america:cUS uruguay:cUY uruguayan:dUY
    us:cUS us_virgin_islands:cVI usa:cUS uzbek:dUZ uzbekistan:cUZ uzbekistani:dUZ vanuatu:cVU
    vatican_city_state:cVA vaticanian:dVA venezuela:cVE venezuelan:dVE viet_nam:cVN vietnam:cVN
    vietnamese:dVN virgin_islands_of_the_united_states:cVI viti:cFJ wallis:dWF wallis_and_futuna:cWF
    western_sahara:cEH weswatini:cSZ wuliwya:cBO wuliwya_suyu:cBO yemen:cYE yemeni:dYE
    yemeni_republic:cYE yugoslavia:cCS zambia:cZM zambian:dZM zhongguo:cCN zhonghua:cCN
    zhonghua_minguo:cTW zhonghua_renmin_gongheguo:cCN zimbabwe:cZW zimbabwean:dZW
    """,
    index:
      #"""
      ~~~~~~~~~~~~~~~~03c<2_SB~~~~03WD2Wh2~~~~~~~~1lMi4;mT~~~~~~~~~~~~~~~~2WSH0S?L0@7X~~~~2]EW~~~~\#
      ~~~~~~~~~~~~~~~~3mn[~~~~~~~~0=NA~~~~~~~~1Rn22jKe3>M4~~~~~~~~~~~~~~~~3nHj~~~~07TH~~~~~~~~~~~~\#
      12@U~~~~~~~~1_ej~~~~~~~~~~~~12aT3[0V440643DM~~~~1:`=1TgQ21f62GeF4DUh~~~~~~~~1KF31a[P1o3M1o?F\#
      251D~~~~~~~~~~~~1CSM02<b2AA73j7T~~~~~~~~407<0BnQ3L6`~~~~~~~~0Bb43RRa15j\~~~~~~~~~~~~3d9W4A^?\#
      ~~~~~~~~~~~~~~~~~~~~0XMl1XXW~~~~~~~~000T~~~~~~~~~~~~~~~~0_BB0c^o3ek2~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~3g^040E23bCD~~~~1diC~~~~~~~~~~~~~~~~~~~~0M?m~~~~~~~~~~~~06iW0l6Y\#
      ~~~~~~~~231<2E142k=Y~~~~~~~~0KJ<3MAW~~~~~~~~~~~~1E\V2a3S~~~~3mVd~~~~3nSY~~~~~~~~07EL~~~~3KEV\#
      ~~~~1Pa?4FlN~~~~0PLP~~~~3jcN06]C18gD0L:@192I22Q<06Ro0J7m0>X]2:f;1EMS2caT2M8B~~~~~~~~3e\<3lGJ\#
      2b<o4;9f0HcN~~~~~~~~~~~~1A`P~~~~~~~~~~~~~~~~~~~~0GYl0foF1mT:~~~~0V1g~~~~3[SE2d6m3m5k1V7n2`]g\#
      3MX_2n:\40jm0Chi37[f3oQa0Kbj41Sb~~~~3hom2eYh~~~~0QA@1R:^39>:~~~~2aJN~~~~~~~~~~~~~~~~2_;P~~~~\#
      0NZE10O02;WY2JXm3SMC~~~~3_<X~~~~1S<I2CeM17@N3_Hg~~~~~~~~~~~~~~~~4=kL~~~~~~~~32AA~~~~3_UA~~~~\#
      ~~~~0X;a~~~~~~~~~~~~3UJO~~~~~~~~~~~~0LHZ~~~~~~~~~~~~~~~~~~~~~~~~~~~~1U2_~~~~0Y=P3CL93BDE~~~~\#
      1n><47be~~~~0\Ik2TiX4C2o4E?l1N]h46]A~~~~~~~~19>k3T101BMf1ZP=1`X]~~~~1jF7~~~~~~~~3oj:~~~~~~~~\#
      ~~~~0BUb2m_S2oLK0d0n1=G?2hU?0bc;~~~~~~~~~~~~~~~~~~~~1A=@23JY23W\23>`49O=~~~~~~~~~~~~~~~~2g99\#
      ~~~~4:D424gI~~~~~~~~~~~~1XB`2A_42NOf0a?l~~~~~~~~~~~~~~~~~~~~~~~~3_mi4>Dm4B\9~~~~2gOZ~~~~0>AV\#
      1Mfa~~~~28SN~~~~~~~~~~~~2>4S09ok0WZg1?h1348j3HV03e9[089A19cV31i;468L~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~00J_0\=X~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~04<Y040`04I\3Gbj3O15~~~~\#
      ~~~~~~~~0N6F2YLl~~~~~~~~~~~~0TTe1k;?~~~~0??W0PkC0;;90ZiJ3WNb~~~~~~~~~~~~0`dF~~~~1]Ah~~~~1ATL\#
      497f3eCZ~~~~~~~~1Vei~~~~3C7H2I]X2ODe~~~~0GeR0Vn20gbf3OjK4DFg~~~~3<A3~~~~1H2:1i\@~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1iAb~~~~~~~~~~~~~~~~0ole0Q7<~~~~~~~~~~~~~~~~~~~~~~~~32oK\#
      ~~~~~~~~~~~~08aN27J2~~~~~~~~~~~~~~~~~~~~~~~~~~~~0K9:~~~~~~~~3a[n1:B:3afk3hEi1ll843gV~~~~28Ic\#
      2e>E3gJ>~~~~~~~~~~~~~~~~3S^O~~~~0kK<0<B=1cRI0<NO~~~~~~~~~~~~~~~~~~~~~~~~2=^B13U_~~~~0X^f2S]U\#
      ~~~~3Xgl~~~~4H4N~~~~~~~~~~~~3Ic5~~~~~~~~~~~~~~~~2E^e~~~~~~~~~~~~1PKF~~~~~~~~~~~~~~~~~~~~0f>2\#
      2ge70bUe1MO<1MZ13J:`~~~~~~~~~~~~1ZoV4Hm>~~~~~~~~~~~~0DN=4Hbj0Yd20YX9~~~~~~~~3Am\~~~~~~~~~~~~\#
      3n>i4;a7~~~~~~~~0BKg0<2L0GM[4;Vc053104g925NE4HS11>hI2>RU~~~~~~~~~~~~~~~~2<0I2UTP~~~~4C:X20o@\#
      4B;U1\Ug0U1k45M<1?]F1@NZ3oCP1\@0~~~~~~~~~~~~~~~~~~~~3QNo1l8Q0?]F3]@5~~~~~~~~~~~~~~~~2JH9~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~2ZFf~~~~~~~~1>Qd4@C90XmL~~~~~~~~~~~~0g@b0]lD~~~~~~~~24M?~~~~3D;B\#
      ~~~~2Hkn3DY1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2^Lk~~~~~~~~~~~~\#
      1IBB~~~~3k102EUe~~~~~~~~0hEO3o8U~~~~0h9V2c1U~~~~~~~~~~~~0Ld^~~~~~~~~2@3i0LW8~~~~~~~~2=4S~~~~\#
      ~~~~~~~~1STE1Yb:~~~~187n~~~~~~~~~~~~0aYO18BC3bTA43Vb3Cd]1a8Y26@n48:91`4d~~~~1`mE2K;E1?62~~~~\#
      ~~~~0m@B~~~~~~~~~~~~1E3E1[iP~~~~~~~~2fIG~~~~~~~~~~~~~~~~~~~~3fDI~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~3lki~~~~~~~~~~~~~~~~3Z52~~~~3010~~~~~~~~~~~~2;::38hU~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~3ZF`1eX[~~~~~~~~382j4IFY2j3B3=363m@G48Je3^[Y~~~~2O\C48V]~~~~16i`~~~~~~~~~~~~4:la\#
      4:ak~~~~~~~~~~~~~~~~~~~~00Z90Rl`1>5o~~~~~~~~0hRl2GAl3LhY33Jo0[@X1NmT2J7\4=HJ0A5I1@eY1A0O0@RV\#
      30K33OER0j<g0jH`1nXm3OQK3\HV3ia^45hg4@cT1jg<~~~~0]Ck~~~~~~~~~~~~0G4>~~~~~~~~~~~~~~~~~~~~~~~~\#
      0k=M1I8F~~~~~~~~27c02dfa0mi<~~~~0ANd0AYZ0T9<1NG<27oh28<d~~~~~~~~~~~~~~~~~~~~~~~~2iA7~~~~~~~~\#
      0i_G07l30d\[3H@244=G~~~~3IHP~~~~~~~~3g5^2W;X4FVh2kZ[~~~~~~~~~~~~~~~~~~~~0UQc138F1TRC3ZdN~~~~\#
      ~~~~3Y6?~~~~0Fi90F>J~~~~~~~~0WDR~~~~4Cc5~~~~~~~~2^fK~~~~~~~~~~~~2[c\1^L`1goS1^WU3K]Y~~~~~~~~\#
      3GH@~~~~~~~~1g`4~~~~0?jj0`XO1coG~~~~~~~~2Rk;~~~~~~~~~~~~~~~~0R3K~~~~~~~~4CoL3h27~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~1VM<3E8g4Dc6~~~~~~~~~~~~~~~~~~~~~~~~1Eh;~~~~~~~~~~~~~~~~0FJN~~~~~~~~~~~~~~~~\#
      0d;G4E2@2IF6~~~~~~~~1nJV3N>O~~~~~~~~~~~~2Yno~~~~~~~~35@D29IG425i3b2U0Vb2~~~~~~~~~~~~~~~~1nch\#
      1GI[26bL1h\94;AG4<@h~~~~~~~~~~~~1hgn~~~~~~~~~~~~~~~~~~~~2Fc=~~~~~~~~~~~~0eWU1ego32Xe11=G~~~~\#
      ~~~~~~~~~~~~~~~~0nI^2MLJ3f6:~~~~~~~~~~~~1mjH2:U82_n1~~~~454[~~~~~~~~3?FW~~~~~~~~~~~~3;g0~~~~\#
      3QeU3R0j~~~~~~~~~~~~~~~~~~~~2BD_3dZa~~~~~~~~~~~~~~~~1Ce91cHH~~~~20`J~~~~~~~~~~~~173Z~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~19U21N2E~~~~0[]O~~~~~~~~~~~~~~~~4FBZ~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~15\?~~~~1_MW1?R<2[Ib2P4=4?ia47MW3mLJ~~~~~~~~1EA?19HZ~~~~2GmO~~~~~~~~\#
      ~~~~0NhG~~~~21Z63JRT~~~~~~~~~~~~1SnX1_991d[4~~~~~~~~~~~~~~~~1D>X0:Kg0:?n1Z8X1DK<3VD82VCj3YkT\#
      ~~~~~~~~03EL~~~~0Af\0[JZ1Og00_ij3]dh~~~~~~~~2ab63ZXA3lS]~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~3koK4BUC~~~~~~~~0OmT~~~~2U>D~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1@:^2noS1LU1\#
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1gV40O<M4Ig]3:X^0;V_0lTE18N90;Jf18Z11c]o3`P;~~~~3o[H~~~~\#
      2Y0f1HZY2EJ_2N2E~~~~~~~~~~~~02ZP~~~~~~~~12U50Z:=1[]1~~~~~~~~~~~~1^n:1HKb~~~~2nT:~~~~~~~~~~~~\#
      ~~~~0Pa`~~~~1ORk1AJi0HH5~~~~3^P;3W<l~~~~0G?92[3K3^oC~~~~~~~~23cR37?T0cf213j]1Qc0~~~~1iO;~~~~\#
      ~~~~~~~~1j0[3B_[0MOe~~~~~~~~~~~~0MZF1<3h~~~~1mHB3Rl;20373l:A1bJM48lX~~~~0ea;3kLf~~~~~~~~~~~~\#
      3\el4FKa~~~~0OYd1?EH2TP42mFB4H?A0Z]F~~~~~~~~~~~~2lj7~~~~22B\0fKG2D:g~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~09Xc168928jY2:E>46GD~~~~~~~~~~~~1<]]1bcK1hO\3]3[1NQ?0;c73jV844TD4JR?1`aj~~~~~~~~05g:2Knn\#
      2=he4<[Z~~~~2BTe~~~~~~~~~~~~4GY?~~~~~~~~04US~~~~~~~~3LOX2QnZ1JEZ~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      223V3Vb9~~~~~~~~~~~~~~~~3dm70gLF~~~~~~~~0f4C~~~~~~~~29>B3Uom~~~~~~~~3dJi2Q;5~~~~~~~~~~~~~~~~\#
      ~~~~0KXf2l4W33b<~~~~~~~~1HoW2;bW17VR3N2l3WYD~~~~~~~~~~~~~~~~0E3l09Ja0E?e16Uc1boH1c;A1kYS3]Qb\#
      ~~~~17bi2<@`473V3PF3~~~~0ka8~~~~1m:M2Ah2~~~~3\9n~~~~~~~~~~~~~~~~~~~~~~~~4?0A~~~~0M25~~~~~~~~\#
      ~~~~~~~~~~~~1T\D0eHR~~~~~~~~~~~~~~~~2=CY0c:S~~~~3@Yj~~~~~~~~~~~~~~~~~~~~0lHS~~~~~~~~2h<M1S_Z\#
      ~~~~~~~~23n0~~~~34hk2PcT3R<E~~~~~~~~~~~~24C]2<SC2Z[J~~~~~~~~2V^73Jk42\oL4G?L~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~2Jmj3^2:0TF=~~~~~~~~~~~~~~~~~~~~0DA\~~~~1fM1~~~~2>lR~~~~1T>h~~~~~~~~2=PL2G241IXA\#
      0Iio~~~~39[V1IN70Hn^0IOT1aD\47?U~~~~1D1L3NVK4CSP~~~~0?0O25>f295O2bVd~~~~3;O93=d4~~~~~~~~~~~~\#
      ~~~~~~~~1REd~~~~~~~~~~~~0=471YIo~~~~0QMl1[D>~~~~~~~~~~~~0I\R~~~~1LlT~~~~0EgX1Ie^2@^c1QIL1;[U\#
      ~~~~~~~~~~~~1BWV2X??~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1kiI3@B64:3h~~~~4<4H~~~~~~~~~~~~1ahX\#
      0:b6~~~~~~~~1M?j~~~~~~~~~~~~0W:c24Y5~~~~~~~~~~~~0cH5~~~~3ESJ~~~~~~~~2Jbg~~~~~~~~~~~~~~~~1=f_\#
      3Pk]25[R3VS5~~~~~~~~3HnK~~~~3cid~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~4GM`3iVi~~~~\#
      ~~~~~~~~0fT8~~~~1>Fa3WhX~~~~~~~~~~~~~~~~~~~~~~~~~~~~2>]^~~~~2XXS27<h2SDa~~~~~~~~0Z1n2RDa123<\#
      47WY36gH1H=\~~~~~~~~~~~~2QVB~~~~~~~~~~~~4<Nk~~~~0ni21UIm1Y4:27Y92DNd3jL[~~~~1f8T1DXN0FWn~~~~\#
      ~~~~~~~~0B6@0EL@0P7H1]WY1OE]1O9e2FAC~~~~~~~~~~~~~~~~13Cd20Ae~~~~0JZ?1b>?0D37~~~~2>BZ~~~~~~~~\#
      09<?~~~~0e<`~~~~~~~~~~~~2PKR~~~~2T5T1^<C~~~~~~~~~~~~~~~~~~~~2]^j1jQ@~~~~34ON~~~~~~~~30k;~~~~\#
      2`D5~~~~~~~~~~~~~~~~~~~~~~~~~~~~22ee~~~~0C;71>Z9~~~~1ofV~~~~~~~~~~~~~~~~~~~~~~~~~~~~1l\<~~~~\#
      ~~~~3S85~~~~~~~~~~~~~~~~2Ujd~~~~3XMO0b;M~~~~~~~~~~~~~~~~~~~~2f1S1C=A~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~3AG_1W<<~~~~3A0g3h\h~~~~1;PZ~~~~~~~~2cH=1kD;3iFE4EKD1<j]~~~~~~~~0CT51KiD06Ei2^6K~~~~0690\#
      1\jK3T[]~~~~~~~~~~~~0^]3~~~~~~~~0i;I0cQ_0oI]1F6214TQ0CId1F_o1[PO2B522dL:~~~~3FnT1j=D40O<~~~~\#
      ~~~~1^cS~~~~4JE_~~~~~~~~~~~~~~~~~~~~1j[D0joc0RHP2hj61JiU12mi1e8G0bH428]f31Ec46PO~~~~48cW~~~~\#
      ~~~~~~~~~~~~~~~~~~~~~~~~0\^220Q?~~~~~~~~~~~~~~~~~~~~~~~~2<IO~~~~1Rc83:>F~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~1dC<4EZU~~~~~~~~3[m011hi26me3[H[26P60I97~~~~2?WU3O^G4GjU~~~~~~~~~~~~~~~~3bfm3YA:~~~~\#
      ~~~~2:;d~~~~~~~~~~~~1WT`0@^80AB?0@iL1@Zc0JCk2M_N2\:b3<\:4=2c0NG>1i4O49g_4ISe3^B:3nlI~~~~~~~~\#
      ~~~~~~~~~~~~~~~~~~~~2EiD2FV1~~~~~~~~0YNC05@k~~~~3Tll05SD~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
      ~~~~~~~~~~~~~~~~2KV`0P@Z~~~~1U`^~~~~29SV1LJ329fk3[?^42U3~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~1;>=\#
      ~~~~~~~~1;ei1k0m3;4@~~~~~~~~~~~~~~~~0\2G11_72HI<3c8H2iXF~~~~3l]I~~~~~~~~~~~~~~~~0WmC0fdi~~~~\#
      ~~~~~~~~0[5U~~~~0:m2~~~~~~~~~~~~~~~~1oWn2COC~~~~21AI21NF3?ie~~~~3FQn2\XU1Hck~~~~1h>A~~~~~~~~\#
      12Le~~~~4>]@~~~~0jU12Ba`2lMl3PS@~~~~~~~~~~~~~~~~3aG=~~~~~~~~1WkL01:V3a2b~~~~1Df@14@f2GYP4A5a\#
      ~~~~3TKW~~~~~~~~~~~~~~~~3W2a~~~~~~~~0@Cf~~~~~~~~49CO35gd3ePO~~~~~~~~~~~~~~~~~~~~0<gk1Qmj0=fY\#
      15<C~~~~0<[C0Kn_~~~~~~~~~~~~3?0I~~~~~~~~~~~~0?Oe1^0G1Gh8~~~~0jb;~~~~3ElT~~~~~~~~0Mg\2jbZ076e\#
      ~~~~~~~~~~~~3QBh3Q7T~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~00?B~~~~0dJg0ZDR36E]~~~~2?d>~~~~~~~~0[iF\#
      ~~~~~~~~~~~~~~~~~~~~1<Cf0:X42NlU3i9g2f_n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2?AO3\Xm~~~~\#
      25mI1B@M3fSD1<Oc38LV4I9<1oLd~~~~~~~~01[]4CDL4BGk~~~~~~~~~~~~08Te~~~~~~~~~~~~~~~~0]2<~~~~~~~~\#
      ~~~~
      """#)
}
