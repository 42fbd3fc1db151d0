import type { Template, TemplateSet } from "../template.ts";
import { bluegrassAmNewsroom } from "./bluegrass-am-newsroom.ts";
import { capitalLedgerBusiness } from "./capital-ledger-business.ts";
import { ceylonMorningLeaf } from "./ceylon-morning-leaf.ts";
import { channelNineRiverCities } from "./channel-nine-river-cities.ts";
import { countySheriffAndCourtsDesk } from "./county-sheriff-and-courts-desk.ts";
import { deDerSuedblick } from "./de-der-suedblick.ts";
import { deLokaloPortal } from "./de-lokalo-portal.ts";
import { deNorderwischerBote } from "./de-norderwischer-bote.ts";
import { deRadioWellenbrecher } from "./de-radio-wellenbrecher.ts";
import { deRundfunkMitte } from "./de-rundfunk-mitte.ts";
import { dhakaLantern } from "./dhaka-lantern.ts";
import { doringkopSun } from "./doringkop-sun.ts";
import { esCadenaMeridiano } from "./es-cadena-meridiano.ts";
import { esElFaroDePenarrubia } from "./es-el-faro-de-penarrubia.ts";
import { esLaCiudadHoy } from "./es-la-ciudad-hoy.ts";
import { eveningTideNewsletter } from "./evening-tide-newsletter.ts";
import { fogBayChronicle } from "./fog-bay-chronicle.ts";
import { frActuVallees } from "./fr-actu-vallees.ts";
import { frHexagoneInfo } from "./fr-hexagone-info.ts";
import { frLaDepecheDeMontreval } from "./fr-la-depeche-de-montreval.ts";
import { frRadioPaysVert } from "./fr-radio-pays-vert.ts";
import { gazetteOfRecordNetwork } from "./gazette-of-record-network.ts";
import { goldCoastReviewOnline } from "./gold-coast-review-online.ts";
import { gulfShoreNational } from "./gulf-shore-national.ts";
import { haldenWire } from "./halden-wire.ts";
import { harareJunction } from "./harare-junction.ts";
import { harbourRadio106 } from "./harbour-radio-106.ts";
import { hillCountryRegister } from "./hill-country-register.ts";
import { homepageHub } from "./homepage-hub.ts";
import { indusPostDaily } from "./indus-post-daily.ts";
import { isleBroadcasting } from "./isle-broadcasting.ts";
import { itLaGazzettaDiBorgo } from "./it-la-gazzetta-di-borgo.ts";
import { itTeleValpiana } from "./it-tele-valpiana.ts";
import { kampalaRoadMonitor } from "./kampala-road-monitor.ts";
import { keaPortal } from "./kea-portal.ts";
import { khabarExpress } from "./khabar-express.ts";
import { kilbrackAndAsheChampion } from "./kilbrack-and-ashe-champion.ts";
import { klangRiverTimes } from "./klang-river-times.ts";
import { lakeshorePublicRadio } from "./lakeshore-public-radio.ts";
import { ledworthPostAndPacket } from "./ledworth-post-and-packet.ts";
import { littleAmbleAndDistrict } from "./little-amble-and-district.ts";
import { marlbyLive } from "./marlby-live.ts";
import { metroBoroughWire } from "./metro-borough-wire.ts";
import { nationalServiceBroadcaster } from "./national-service-broadcaster.ts";
import { newyddionYCwm } from "./newyddion-y-cwm.ts";
import { nyotaOnline } from "./nyota-online.ts";
import { oldPortHeritageHerald } from "./old-port-heritage-herald.ts";
import { orbit24News } from "./orbit-24-news.ts";
import { outbackAndCoastBroadcaster } from "./outback-and-coast-broadcaster.ts";
import { pacificSwellNews } from "./pacific-swell-news.ts";
import { platformFreePaper } from "./platform-free-paper.ts";
import { portEllisDailyBeacon } from "./port-ellis-daily-beacon.ts";
import { prairieLakesNow } from "./prairie-lakes-now.ts";
import { ptJornalDoPardinho } from "./pt-jornal-do-pardinho.ts";
import { ptRadioRaia } from "./pt-radio-raia.ts";
import { ruVolnaRadio } from "./ru-volna-radio.ts";
import { ruZarechnayaPravdaDnya } from "./ru-zarechnaya-pravda-dnya.ts";
import { rundschauWorldEnglish } from "./rundschau-world-english.ts";
import { statehouseWatch } from "./statehouse-watch.ts";
import { strathnayAndIslesNews } from "./strathnay-and-isles-news.ts";
import { theDailyAssize } from "./the-daily-assize.ts";
import { theLagoonSentinel } from "./the-lagoon-sentinel.ts";
import { theMorningTrumpet } from "./the-morning-trumpet.ts";
import { thePenmarrickPost } from "./the-penmarrick-post.ts";
import { theSouthernGazetteer } from "./the-southern-gazetteer.ts";
import { theStraitDispatch } from "./the-strait-dispatch.ts";
import { touchlineAndPaddock } from "./touchline-and-paddock.ts";
import { tradeWindTribune } from "./trade-wind-tribune.ts";
import { veldAndVaalCourier } from "./veld-and-vaal-courier.ts";
import { visayanDailyBantay } from "./visayan-daily-bantay.ts";
import { weirFlatStandard } from "./weir-flat-standard.ts";
import { wexcombeAndValeMercury } from "./wexcombe-and-vale-mercury.ts";

const templates: readonly Template[] = [
  wexcombeAndValeMercury,
  portEllisDailyBeacon,
  channelNineRiverCities,
  lakeshorePublicRadio,
  thePenmarrickPost,
  nationalServiceBroadcaster,
  theDailyAssize,
  theMorningTrumpet,
  kilbrackAndAsheChampion,
  theLagoonSentinel,
  nyotaOnline,
  theSouthernGazetteer,
  khabarExpress,
  visayanDailyBantay,
  theStraitDispatch,
  outbackAndCoastBroadcaster,
  weirFlatStandard,
  keaPortal,
  veldAndVaalCourier,
  goldCoastReviewOnline,
  tradeWindTribune,
  haldenWire,
  prairieLakesNow,
  strathnayAndIslesNews,
  littleAmbleAndDistrict,
  statehouseWatch,
  homepageHub,
  harbourRadio106,
  doringkopSun,
  hillCountryRegister,
  orbit24News,
  marlbyLive,
  isleBroadcasting,
  metroBoroughWire,
  kampalaRoadMonitor,
  ceylonMorningLeaf,
  gulfShoreNational,
  dhakaLantern,
  indusPostDaily,
  capitalLedgerBusiness,
  touchlineAndPaddock,
  platformFreePaper,
  newyddionYCwm,
  klangRiverTimes,
  pacificSwellNews,
  gazetteOfRecordNetwork,
  fogBayChronicle,
  harareJunction,
  countySheriffAndCourtsDesk,
  rundschauWorldEnglish,
  ledworthPostAndPacket,
  eveningTideNewsletter,
  bluegrassAmNewsroom,
  oldPortHeritageHerald,
  deNorderwischerBote,
  deRundfunkMitte,
  deLokaloPortal,
  deDerSuedblick,
  deRadioWellenbrecher,
  frLaDepecheDeMontreval,
  frRadioPaysVert,
  frHexagoneInfo,
  frActuVallees,
  esElFaroDePenarrubia,
  esLaCiudadHoy,
  esCadenaMeridiano,
  itLaGazzettaDiBorgo,
  itTeleValpiana,
  ptJornalDoPardinho,
  ptRadioRaia,
  ruZarechnayaPravdaDnya,
  ruVolnaRadio,
];

/** Plain news sites of every size, by another hand, without sight of rules, lists and weights. */
export const twelfth: TemplateSet = {
  name: "twelfth",
  templates,
  folder: new URL("./", import.meta.url),
};
