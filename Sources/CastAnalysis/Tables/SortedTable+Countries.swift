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
      000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
      00000000000000000Z00Z00Z00Z00Z00Z04U06908T08a08a08a0:m0:m0:m0;c0;c0;c0;c0;c0<B0<B0<B0@70@7\#
      0@70@70CI0CI0CI0DA0DN0DN0DN0DN0DN0DN0Fi0Fi0Fi0I\0I\0I\0LH0LH0LH0LH0LH0LH0LH0LH0Nh0Nh0Nh0Nh\#
      0P70P70P70RH0RH0RH0RH0RH0RH0RH0YN0YN0YN0Z10Z10Z10Zi0Zi0Zi0Zi0[@0[i0[i0[i0]C0]C0]C0]C0aY0aY\#
      0aY0b;0b;0bH0bH0bH0bH0bH0cH0cQ0cQ0cf0cf0cf0d00d00d00d00d00d;0d;0d;0e<0e<0eW0eW0f40f40fK0fK\#
      0fT0fT0fT0g@0gL0gL0gL0gL0h90hR0jb0k=0k=0k=0k=0k=0k=0k=0k=0k=0lT0lT0lT0lT11_11_11_11_12a12a\#
      12a12a12a12a12m12m12m16816816816i16i16i16i16i16i16i16i18N18N18N18N19>19>19>19U19c19c19c19c\#
      19c19c1:B1:B1:B1=f1=f1=f1A=1A=1AJ1AJ1AJ1AJ1AJ1AJ1BM1BM1BM1BM1Ce1Ce1Ce1Ce1Ce1Ce1Ce1Ce1Ce1Ce\#
      1Df1Df1Df1E31E31E31EM1EM1EM1EM1EM1EM1EM1E\1E\1E\1F61F61F61F61F61F61F61F61F61F61F61HZ1HZ1HZ\#
      1HZ1Ie1Mf1NQ1NQ1Nm1Nm1Nm1Nm1Nm1Nm1Nm1R:1R:1R:1R:1RE1RE1RE1RE1RE1RE1RE1RE1RE1RE1S<1S<1S<1S<\#
      1S<1S<1ST1ST1ST1ST1ST1ST1ST1ST1T>1T>1T>1T>1Tg1Tg1Tg1Tg1[i1[i1[i1[i1[i1[i1^<1^<1^<1^<1^<1^<\#
      1^c1^c1^c1^c1`41`41`41`41a[1a[1a[1a[1bo1bo1bo1bo1e81e81e81e81e81e81eX1eX1eX1eX1eX1eX1f81f8\#
      1f81f81fM1fM1fM1fM1mT1mT1mj1mj1nc1nc1nc1nc1o31o31o31o31o31o322Q22Q22Q22Q22Q22Q22e22e22e22e\#
      23123123123124Y24Y24Y24Y26b26b26m26m29I29I29I29I29I29I2<02<02<02<02<02<02<02<02<02<02<02<0\#
      2<02<02<02<02<02<02<@2<@2<@2<@2<@2<@2<@2<@2<S2<S2<S2<S2<S2=42=C2=C2=C2=C2=C2=C2=C2=C2=C2=C\#
      2@32@32@32@32B52B52B52BT2D:2D:2D:2E12E12E12GY2GY2GY2J72J72J72JX2JX2JX2JX2JX2JX2JX2JX2KV2KV\#
      2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2KV2Kn2Kn2Kn2Kn\#
      3N>3N>3N>3N>3OE3OE3OE3OE3OE3OE3Pk3Pk3Pk3Pk3Pk3Pk3Qe3Qe3RR3RR3RR3Rl3Rl3Rl3ZX3ZX3Zd3Zd3\X3\X\#
      3\X3]@3^P3^P3^P3_m3_m3_m3e93e\3e\3fS3fS3ho3k13lG3n>3n>3nl3nl3nl3nl40E40E40O40O43g43g43g45h\#
      46846846846846846847b47b47b48J48J48J4;94;94;94;94;94;94;94;94;A4;A4;A4;V4;V4;V4;m4;m4;m4;m\#
      4<[4<[4=24B;4B;4B;4B;4BU4C:4C:4C:4C:4C:4C:4C:4Cc4Cc4Cc4DU4DU4DU4DU4E24E24E24E24FK4FK4FK4FK\#
      4FK4FK4FK4FK4FK4FK4FK4FK4FK4FK4FK4FK4FK4FK4FK4FK4Fl4Fl4Fl4Fl4GM4GM4GM4GM4GM4GM4GM4GM4GM4GM\#
      4GM4GM4GM4GM4GM4GM4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj\#
      4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4Gj4HS4HS4HS4HS4HS4HS4HS4HS4HS4HS4HS4HS4HS4HS\#
      4HS4HS4Hb4Hb4Hb4Hb4Hb4Hb4Hb4Hb4I94I94I94I94I94I94I94JE4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`\#
      4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`4J`\#
      4J`4J`4J`4J`4J`
      """#)
}
