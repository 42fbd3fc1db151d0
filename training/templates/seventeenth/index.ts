import type { Template, TemplateSet } from "../template.ts";
import { accraNoonGraphic } from "./accra-noon-graphic.ts";
import { arBawabatAlmidanArriyadiya } from "./ar-bawabat-almidan-arriyadiya.ts";
import { arMajallatDaftarAlqura } from "./ar-majallat-daftar-alqura.ts";
import { arQanatAlufuqAlikhbariya } from "./ar-qanat-alufuq-alikhbariya.ts";
import { arSahifatAljisrAlyawmiya } from "./ar-sahifat-aljisr-alyawmiya.ts";
import { brackwaterEveningLantern } from "./brackwater-evening-lantern.ts";
import { clamshellCommuterFree } from "./clamshell-commuter-free.ts";
import { cobboldStreetGazetteer } from "./cobbold-street-gazetteer.ts";
import { corribCountyTribune } from "./corrib-county-tribune.ts";
import { deHauptstadtwarteMagazin } from "./de-hauptstadtwarte-magazin.ts";
import { deHeidmoorAllgemeine } from "./de-heidmoor-allgemeine.ts";
import { deOeAlpenvorlandKurier } from "./de-oe-alpenvorland-kurier.ts";
import { deRundblickSenderMitte } from "./de-rundblick-sender-mitte.ts";
import { deccaniMorningHerald } from "./deccani-morning-herald.ts";
import { dunmoreAndErieTabloid } from "./dunmore-and-erie-tabloid.ts";
import { esAltavozPublicoRadio } from "./es-altavoz-publico-radio.ts";
import { esArMatutinoDelPlata } from "./es-ar-matutino-del-plata.ts";
import { esDiarioDeLaParamera } from "./es-diario-de-la-paramera.ts";
import { esMxEcoDeLaCostaGrande } from "./es-mx-eco-de-la-costa-grande.ts";
import { farrowdaleFarmAndField } from "./farrowdale-farm-and-field.ts";
import { frContinuMidiInfos } from "./fr-continu-midi-infos.ts";
import { frGazetteDesHautsCantons } from "./fr-gazette-des-hauts-cantons.ts";
import { frLettreDuQuaiEnquetes } from "./fr-lettre-du-quai-enquetes.ts";
import { frQcCourrierDuBasFleuve } from "./fr-qc-courrier-du-bas-fleuve.ts";
import { fundyShoreBroadcast } from "./fundy-shore-broadcast.ts";
import { gippslandAndBayCourier } from "./gippsland-and-bay-courier.ts";
import { gritstoneFootballPost } from "./gritstone-football-post.ts";
import { harbingerSquareFinancial } from "./harbinger-square-financial.ts";
import { highbankSchoolsAndLecturers } from "./highbank-schools-and-lecturers.ts";
import { isleOfSarrowObserver } from "./isle-of-sarrow-observer.ts";
import { itGazzettinoDellaMarcaAlta } from "./it-gazzettino-della-marca-alta.ts";
import { itMensilePiccolePatrie } from "./it-mensile-piccole-patrie.ts";
import { itQuotidianoNazionaleAurora } from "./it-quotidiano-nazionale-aurora.ts";
import { itRadioAltopianoNotizie } from "./it-radio-altopiano-notizie.ts";
import { kaimaiRangesPostNz } from "./kaimai-ranges-post-nz.ts";
import { karooAndCapeDispatch } from "./karoo-and-cape-dispatch.ts";
import { kingfisherBayRadioJm } from "./kingfisher-bay-radio-jm.ts";
import { lagoonIslandsStarFiji } from "./lagoon-islands-star-fiji.ts";
import { larkspurPublicRadioNetwork } from "./larkspur-public-radio-network.ts";
import { liffeysideNationalBulletin } from "./liffeyside-national-bulletin.ts";
import { meridianHillMonthly } from "./meridian-hill-monthly.ts";
import { nigerDeltaSentinelNg } from "./niger-delta-sentinel-ng.ts";
import { ninefoldTvNewsroom } from "./ninefold-tv-newsroom.ts";
import { oakhamptonCountyBeacon } from "./oakhampton-county-beacon.ts";
import { palletAndDockLogistics } from "./pallet-and-dock-logistics.ts";
import { pearlOfAfricaMirror } from "./pearl-of-africa-mirror.ts";
import { pennyfeatherPublicBroadcasting } from "./pennyfeather-public-broadcasting.ts";
import { plumsteadAndHeathLive } from "./plumstead-and-heath-live.ts";
import { prospectAndLowellBusinessWeek } from "./prospect-and-lowell-business-week.ts";
import { ptAntenaPublicaNoticias } from "./pt-antena-publica-noticias.ts";
import { ptBrFolhaDoPlanaltoAssinantes } from "./pt-br-folha-do-planalto-assinantes.ts";
import { ptBrPortalSerraVerde } from "./pt-br-portal-serra-verde.ts";
import { ptJornalDaBeiraRio } from "./pt-jornal-da-beira-rio.ts";
import { quaysideEveningLampstand } from "./quayside-evening-lampstand.ts";
import { redRiverAndPrairieHerald } from "./red-river-and-prairie-herald.ts";
import { riftValleyNationKe } from "./rift-valley-nation-ke.ts";
import { ruRadiotochkaUtroNovosti } from "./ru-radiotochka-utro-novosti.ts";
import { ruStolichnayaHronikaPortal } from "./ru-stolichnaya-hronika-portal.ts";
import { ruVymzhenskiyVestnikOnline } from "./ru-vymzhenskiy-vestnik-online.ts";
import { ruZhurnalBolshayaReka } from "./ru-zhurnal-bolshaya-reka.ts";
import { sagebrushValleyPilot } from "./sagebrush-valley-pilot.ts";
import { sahyadriSamacharEnglish } from "./sahyadri-samachar-english.ts";
import { shelfmarkGroceryTrade } from "./shelfmark-grocery-trade.ts";
import { southernCrossSevenBroadcast } from "./southern-cross-seven-broadcast.ts";
import { tarnAndFellMessenger } from "./tarn-and-fell-messenger.ts";
import { telegraphOfMalnad } from "./telegraph-of-malnad.ts";
import { thornburyMoneyAdviser } from "./thornbury-money-adviser.ts";
import { tradeWindsDailyCaribbean } from "./trade-winds-daily-caribbean.ts";
import { wolversleyMorningRecorder } from "./wolversley-morning-recorder.ts";

const templates: readonly Template[] = [
  wolversleyMorningRecorder,
  brackwaterEveningLantern,
  pennyfeatherPublicBroadcasting,
  cobboldStreetGazetteer,
  tarnAndFellMessenger,
  shelfmarkGroceryTrade,
  gritstoneFootballPost,
  thornburyMoneyAdviser,
  isleOfSarrowObserver,
  harbingerSquareFinancial,
  plumsteadAndHeathLive,
  clamshellCommuterFree,
  oakhamptonCountyBeacon,
  ninefoldTvNewsroom,
  larkspurPublicRadioNetwork,
  meridianHillMonthly,
  sagebrushValleyPilot,
  dunmoreAndErieTabloid,
  palletAndDockLogistics,
  deccaniMorningHerald,
  sahyadriSamacharEnglish,
  telegraphOfMalnad,
  nigerDeltaSentinelNg,
  accraNoonGraphic,
  riftValleyNationKe,
  karooAndCapeDispatch,
  pearlOfAfricaMirror,
  gippslandAndBayCourier,
  southernCrossSevenBroadcast,
  kaimaiRangesPostNz,
  lagoonIslandsStarFiji,
  corribCountyTribune,
  liffeysideNationalBulletin,
  redRiverAndPrairieHerald,
  fundyShoreBroadcast,
  tradeWindsDailyCaribbean,
  kingfisherBayRadioJm,
  highbankSchoolsAndLecturers,
  farrowdaleFarmAndField,
  prospectAndLowellBusinessWeek,
  quaysideEveningLampstand,
  deHeidmoorAllgemeine,
  deRundblickSenderMitte,
  deHauptstadtwarteMagazin,
  deOeAlpenvorlandKurier,
  frGazetteDesHautsCantons,
  frContinuMidiInfos,
  frLettreDuQuaiEnquetes,
  frQcCourrierDuBasFleuve,
  esDiarioDeLaParamera,
  esMxEcoDeLaCostaGrande,
  esArMatutinoDelPlata,
  esAltavozPublicoRadio,
  itGazzettinoDellaMarcaAlta,
  itQuotidianoNazionaleAurora,
  itRadioAltopianoNotizie,
  itMensilePiccolePatrie,
  ptJornalDaBeiraRio,
  ptBrPortalSerraVerde,
  ptBrFolhaDoPlanaltoAssinantes,
  ptAntenaPublicaNoticias,
  ruVymzhenskiyVestnikOnline,
  ruStolichnayaHronikaPortal,
  ruZhurnalBolshayaReka,
  ruRadiotochkaUtroNovosti,
  arSahifatAljisrAlyawmiya,
  arQanatAlufuqAlikhbariya,
  arMajallatDaftarAlqura,
  arBawabatAlmidanArriyadiya,
];

export const seventeenth: TemplateSet = {
  name: "seventeenth",
  templates,
  folder: new URL("./", import.meta.url),
};
