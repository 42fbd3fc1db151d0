import type { Template, TemplateSet } from "../template.ts";
import { alpenrandBergboteOesterreich } from "./alpenrand-bergbote-oesterreich.ts";
import { antenneBleueInfoContinue } from "./antenne-bleue-info-continue.ts";
import { archipelagoInquisitiveManila } from "./archipelago-inquisitive-manila.ts";
import { ballinderryDemocratAndFarmer } from "./ballinderry-democrat-and-farmer.ts";
import { bawsalatAlmalWalaswaq } from "./bawsalat-almal-walaswaq.ts";
import { bellwetherNationalBroadcaster } from "./bellwether-national-broadcaster.ts";
import { biznesPristanVolgaKama } from "./biznes-pristan-volga-kama.ts";
import { boomslangSundayExplained } from "./boomslang-sunday-explained.ts";
import { borealisTamarackPrairieHerald } from "./borealis-tamarack-prairie-herald.ts";
import { campanarioDiarioDeLaMeseta } from "./campanario-diario-de-la-meseta.ts";
import { caribbeaGleamAndHarbour } from "./caribbea-gleam-and-harbour.ts";
import { coalfieldAndSteelSocialistWeekly } from "./coalfield-and-steel-socialist-weekly.ts";
import { coletivoMareCheia } from "./coletivo-mare-cheia.ts";
import { copperplateMarketsWire } from "./copperplate-markets-wire.ts";
import { cordilleraAbiertaReportajes } from "./cordillera-abierta-reportajes.ts";
import { corriereDelBorgoBlog } from "./corriere-del-borgo-blog.ts";
import { ecoDelleValliEDeiLaghi } from "./eco-delle-valli-e-dei-laghi.ts";
import { fogbankTechGazette } from "./fogbank-tech-gazette.ts";
import { folhaDoPlanaltoVerde } from "./folha-do-planalto-verde.ts";
import { funkhausNordmarsch } from "./funkhaus-nordmarsch.ts";
import { gavelAndGownLawReporter } from "./gavel-and-gown-law-reporter.ts";
import { gazetaDaSerraLusitana } from "./gazeta-da-serra-lusitana.ts";
import { gridironAndGrassSportsdesk } from "./gridiron-and-grass-sportsdesk.ts";
import { gullwingCityDispatch } from "./gullwing-city-dispatch.ts";
import { hailstoneMeteoChannelFive } from "./hailstone-meteo-channel-five.ts";
import { halfpennyConsumerChampion } from "./halfpenny-consumer-champion.ts";
import { hearthstoneRecipeAndHomeJournal } from "./hearthstone-recipe-and-home-journal.ts";
import { hundsrueckWaldkurier } from "./hundsrueck-waldkurier.ts";
import { ilSestanteEconomia } from "./il-sestante-economia.ts";
import { ironbridgeEveningArgusLive } from "./ironbridge-evening-argus-live.ts";
import { jaridatAlwahaAlkhadra } from "./jaridat-alwaha-alkhadra.ts";
import { kedvinskiyRabochiyVestnik } from "./kedvinskiy-rabochiy-vestnik.ts";
import { kettledrumCampusWeekly } from "./kettledrum-campus-weekly.ts";
import { kirkwallSoundShetlandDesk } from "./kirkwall-sound-shetland-desk.ts";
import { laGazetteBorealeQuebec } from "./la-gazette-boreale-quebec.ts";
import { laVeredaRioplatense } from "./la-vereda-rioplatense.ts";
import { lakeheadTriCountyRadio } from "./lakehead-tri-county-radio.ts";
import { larkriseAccessibleNewsEasyread } from "./larkrise-accessible-news-easyread.ts";
import { majallatQasabaWahibr } from "./majallat-qasaba-wahibr.ts";
import { mangroveCoastPunch } from "./mangrove-coast-punch.ts";
import { moorhenValleyParishBlog } from "./moorhen-valley-parish-blog.ts";
import { orreryScienceDigest } from "./orrery-science-digest.ts";
import { pantographRailAndBusInsider } from "./pantograph-rail-and-bus-insider.ts";
import { pigeonpostPlainMailDigest } from "./pigeonpost-plain-mail-digest.ts";
import { praharTimesOfMalwa } from "./prahar-times-of-malwa.ts";
import { prosewrightLiteraryQuarterly } from "./prosewright-literary-quarterly.ts";
import { qanatAlmarsaAlikhbariya } from "./qanat-almarsa-alikhbariya.ts";
import { quarterdeckPacificNews } from "./quarterdeck-pacific-news.ts";
import { quorumCongressHourly } from "./quorum-congress-hourly.ts";
import { radioOndaTrevalle } from "./radio-onda-trevalle.ts";
import { redeTorcidaEPlacar } from "./rede-torcida-e-placar.ts";
import { revuePhareEtMareesMagazine } from "./revue-phare-et-marees-magazine.ts";
import { ridgelinePatchOfFourTowns } from "./ridgeline-patch-of-four-towns.ts";
import { sallowmereAndLeddonEcho } from "./sallowmere-and-leddon-echo.ts";
import { savannahStandardCountyPages } from "./savannah-standard-county-pages.ts";
import { sevensistersDevelopmentMonitor } from "./sevensisters-development-monitor.ts";
import { stolichnyyTelegrafLenta } from "./stolichnyy-telegraf-lenta.ts";
import { straitsviewMandarinLanePost } from "./straitsview-mandarin-lane-post.ts";
import { tagwerkBoersenblick } from "./tagwerk-boersenblick.ts";
import { tangataMorningStarNz } from "./tangata-morning-star-nz.ts";
import { thornappleMagazineWeekend } from "./thornapple-magazine-weekend.ts";
import { tinselAndGossipDaily } from "./tinsel-and-gossip-daily.ts";
import { tramlinesAfterDarkAltWeekly } from "./tramlines-after-dark-alt-weekly.ts";
import { valleesEtCombesLeRepublicain } from "./vallees-et-combes-le-republicain.ts";
import { wattlebirdRegionalNetwork } from "./wattlebird-regional-network.ts";
import { zhurnalGarazhIAntenna } from "./zhurnal-garazh-i-antenna.ts";
import { zocaloYPortalesNoticiero } from "./zocalo-y-portales-noticiero.ts";

const templates: readonly Template[] = [
  sallowmereAndLeddonEcho,
  quarterdeckPacificNews,
  gullwingCityDispatch,
  mangroveCoastPunch,
  thornappleMagazineWeekend,
  lakeheadTriCountyRadio,
  praharTimesOfMalwa,
  wattlebirdRegionalNetwork,
  copperplateMarketsWire,
  fogbankTechGazette,
  kirkwallSoundShetlandDesk,
  bellwetherNationalBroadcaster,
  tangataMorningStarNz,
  ridgelinePatchOfFourTowns,
  coalfieldAndSteelSocialistWeekly,
  tinselAndGossipDaily,
  pantographRailAndBusInsider,
  boomslangSundayExplained,
  straitsviewMandarinLanePost,
  ballinderryDemocratAndFarmer,
  quorumCongressHourly,
  archipelagoInquisitiveManila,
  halfpennyConsumerChampion,
  tramlinesAfterDarkAltWeekly,
  orreryScienceDigest,
  pigeonpostPlainMailDigest,
  savannahStandardCountyPages,
  gridironAndGrassSportsdesk,
  hearthstoneRecipeAndHomeJournal,
  moorhenValleyParishBlog,
  ironbridgeEveningArgusLive,
  borealisTamarackPrairieHerald,
  caribbeaGleamAndHarbour,
  prosewrightLiteraryQuarterly,
  hailstoneMeteoChannelFive,
  sevensistersDevelopmentMonitor,
  kettledrumCampusWeekly,
  gavelAndGownLawReporter,
  larkriseAccessibleNewsEasyread,
  hundsrueckWaldkurier,
  tagwerkBoersenblick,
  funkhausNordmarsch,
  alpenrandBergboteOesterreich,
  valleesEtCombesLeRepublicain,
  antenneBleueInfoContinue,
  laGazetteBorealeQuebec,
  revuePhareEtMareesMagazine,
  campanarioDiarioDeLaMeseta,
  zocaloYPortalesNoticiero,
  laVeredaRioplatense,
  cordilleraAbiertaReportajes,
  ecoDelleValliEDeiLaghi,
  ilSestanteEconomia,
  corriereDelBorgoBlog,
  radioOndaTrevalle,
  folhaDoPlanaltoVerde,
  gazetaDaSerraLusitana,
  redeTorcidaEPlacar,
  coletivoMareCheia,
  kedvinskiyRabochiyVestnik,
  stolichnyyTelegrafLenta,
  zhurnalGarazhIAntenna,
  biznesPristanVolgaKama,
  jaridatAlwahaAlkhadra,
  qanatAlmarsaAlikhbariya,
  majallatQasabaWahibr,
  bawsalatAlmalWalaswaq,
];

export const nineteenth: TemplateSet = {
  name: "nineteenth",
  templates,
  folder: new URL("./", import.meta.url),
};
