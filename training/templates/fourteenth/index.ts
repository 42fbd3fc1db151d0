import type { Template, TemplateSet } from "../template.ts";
import { arAlmanaraNet } from "./ar-almanara-net.ts";
import { arSadaAlkhor } from "./ar-sada-alkhor.ts";
import { archipelagoPost } from "./archipelago-post.ts";
import { bayCityBroadcast } from "./bay-city-broadcast.ts";
import { beaconHealthDaily } from "./beacon-health-daily.ts";
import { campusAndClose } from "./campus-and-close.ts";
import { capeWinterBeacon } from "./cape-winter-beacon.ts";
import { capitalLookoutOnline } from "./capital-lookout-online.ts";
import { cityhopperDaily } from "./cityhopper-daily.ts";
import { dailyCauseway } from "./daily-causeway.ts";
import { deHafenblatt } from "./de-hafenblatt.ts";
import { deMittellandkurier } from "./de-mittellandkurier.ts";
import { deWernauerRundblick } from "./de-wernauer-rundblick.ts";
import { deccanMorningStar } from "./deccan-morning-star.ts";
import { emeraldMidlandsLeader } from "./emerald-midlands-leader.ts";
import { esDiarioDeAldan } from "./es-diario-de-aldan.ts";
import { esLaHojaDeLaSierra } from "./es-la-hoja-de-la-sierra.ts";
import { esPortalDelSur } from "./es-portal-del-sur.ts";
import { fenAndForestNews } from "./fen-and-forest-news.ts";
import { fourwaysToday } from "./fourways-today.ts";
import { frChaineCapitale } from "./fr-chaine-capitale.ts";
import { frInfoVallee } from "./fr-info-vallee.ts";
import { frLeCourrierDeBrevigny } from "./fr-le-courrier-de-brevigny.ts";
import { gazeboTelevisionNews } from "./gazebo-television-news.ts";
import { gorgePublicRadio } from "./gorge-public-radio.ts";
import { gulfAndDesertDaily } from "./gulf-and-desert-daily.ts";
import { harbourLightsGazette } from "./harbour-lights-gazette.ts";
import { harrowValeTimes } from "./harrow-vale-times.ts";
import { inlandEmpireRecord } from "./inland-empire-record.ts";
import { islesPressAgency } from "./isles-press-agency.ts";
import { itGazzettaDiValsecca } from "./it-gazzetta-di-valsecca.ts";
import { itIlQuadernoLento } from "./it-il-quaderno-lento.ts";
import { itNotizieLampo } from "./it-notizie-lampo.ts";
import { kauriCoastTimesNz } from "./kauri-coast-times-nz.ts";
import { kestrelCountyNews } from "./kestrel-county-news.ts";
import { lagoonCityTribune } from "./lagoon-city-tribune.ts";
import { lanternStreetReview } from "./lantern-street-review.ts";
import { middlebrookPatch } from "./middlebrook-patch.ts";
import { nlDijkEnDuinCourant } from "./nl-dijk-en-duin-courant.ts";
import { nlOmroepPolderland } from "./nl-omroep-polderland.ts";
import { northernCompassLive } from "./northern-compass-live.ts";
import { oakhavenIndependent } from "./oakhaven-independent.ts";
import { pennineWire } from "./pennine-wire.ts";
import { plKurierBorowinski } from "./pl-kurier-borowinski.ts";
import { plRadioKlon } from "./pl-radio-klon.ts";
import { pointAndCounter } from "./point-and-counter.ts";
import { polderAndPier } from "./polder-and-pier.ts";
import { ptCorreioTorreense } from "./pt-correio-torreense.ts";
import { ptGazetaDoValeAzul } from "./pt-gazeta-do-vale-azul.ts";
import { ptRevistaMare } from "./pt-revista-mare.ts";
import { publicBroadcasterOne } from "./public-broadcaster-one.ts";
import { quickreadNow } from "./quickread-now.ts";
import { riversideRadioGroup } from "./riverside-radio-group.ts";
import { ruLentaDnya } from "./ru-lenta-dnya.ts";
import { ruShuyskiyVestnik } from "./ru-shuyskiy-vestnik.ts";
import { ruZhurnalOkraina } from "./ru-zhurnal-okraina.ts";
import { southernCrossHerald } from "./southern-cross-herald.ts";
import { stBrannockStandard } from "./st-brannock-standard.ts";
import { straitsEveningWire } from "./straits-evening-wire.ts";
import { summitObserver } from "./summit-observer.ts";
import { theAnchorAndPlough } from "./the-anchor-and-plough.ts";
import { theCopperBasinNugget } from "./the-copper-basin-nugget.ts";
import { theLowlandIndependent } from "./the-lowland-independent.ts";
import { theMorningLedgerPlus } from "./the-morning-ledger-plus.ts";
import { theQuietPage } from "./the-quiet-page.ts";
import { theSaltmarshPost } from "./the-saltmarsh-post.ts";
import { theTollandSentinel } from "./the-tolland-sentinel.ts";
import { theUplandsReporter } from "./the-uplands-reporter.ts";
import { tickerAndTrade } from "./ticker-and-trade.ts";
import { tidewaterAndTarn } from "./tidewater-and-tarn.ts";
import { trInceadaPostasi } from "./tr-inceada-postasi.ts";
import { trUzunYol } from "./tr-uzun-yol.ts";
import { twoRiversDispatch } from "./two-rivers-dispatch.ts";
import { urbanCurrent } from "./urban-current.ts";
import { wealdAndDownsMessenger } from "./weald-and-downs-messenger.ts";
import { wexcombeAndValeStar } from "./wexcombe-and-vale-star.ts";

const templates: readonly Template[] = [
  harrowValeTimes,
  pennineWire,
  theSaltmarshPost,
  capitalLookoutOnline,
  publicBroadcasterOne,
  theTollandSentinel,
  gorgePublicRadio,
  northernCompassLive,
  gulfAndDesertDaily,
  deccanMorningStar,
  lagoonCityTribune,
  southernCrossHerald,
  theQuietPage,
  cityhopperDaily,
  oakhavenIndependent,
  islesPressAgency,
  kestrelCountyNews,
  bayCityBroadcast,
  theAnchorAndPlough,
  pointAndCounter,
  harbourLightsGazette,
  theUplandsReporter,
  straitsEveningWire,
  capeWinterBeacon,
  middlebrookPatch,
  wexcombeAndValeStar,
  fourwaysToday,
  lanternStreetReview,
  emeraldMidlandsLeader,
  polderAndPier,
  summitObserver,
  theMorningLedgerPlus,
  fenAndForestNews,
  quickreadNow,
  stBrannockStandard,
  twoRiversDispatch,
  urbanCurrent,
  gazeboTelevisionNews,
  theCopperBasinNugget,
  tickerAndTrade,
  campusAndClose,
  wealdAndDownsMessenger,
  kauriCoastTimesNz,
  theLowlandIndependent,
  riversideRadioGroup,
  beaconHealthDaily,
  archipelagoPost,
  deWernauerRundblick,
  deHafenblatt,
  deMittellandkurier,
  frLeCourrierDeBrevigny,
  frInfoVallee,
  frChaineCapitale,
  esDiarioDeAldan,
  esPortalDelSur,
  esLaHojaDeLaSierra,
  ptGazetaDoValeAzul,
  ptCorreioTorreense,
  ptRevistaMare,
  itGazzettaDiValsecca,
  itNotizieLampo,
  itIlQuadernoLento,
  ruShuyskiyVestnik,
  ruLentaDnya,
  ruZhurnalOkraina,
  arSadaAlkhor,
  arAlmanaraNet,
  nlDijkEnDuinCourant,
  nlOmroepPolderland,
  plKurierBorowinski,
  plRadioKlon,
  trInceadaPostasi,
  trUzunYol,
  dailyCauseway,
  inlandEmpireRecord,
  tidewaterAndTarn,
];

/** For training: chrome that stands within plain news stories. */
export const fourteenth: TemplateSet = {
  name: "fourteenth",
  templates,
  folder: new URL("./", import.meta.url),
};
