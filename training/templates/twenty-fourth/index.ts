import type { Template, TemplateSet } from "../template.ts";
import { acaciaSundayLeader } from "./acacia-sunday-leader.ts";
import { alfarrabioEconomico } from "./alfarrabio-economico.ts";
import { altavozDigitalPlaza } from "./altavoz-digital-plaza.ts";
import { altenroderKreisblatt } from "./altenroder-kreisblatt.ts";
import { birzhevoyMayakLenta } from "./birzhevoy-mayak-lenta.ts";
import { blueMountainGleam } from "./blue-mountain-gleam.ts";
import { boussoleInfoContinu } from "./boussole-info-continu.ts";
import { brackenfellVillageVoice } from "./brackenfell-village-voice.ts";
import { bughawInquirerPh } from "./bughaw-inquirer-ph.ts";
import { campusOwlGazette } from "./campus-owl-gazette.ts";
import { channelFourDunmore } from "./channel-four-dunmore.ts";
import { civicLedgerWorks } from "./civic-ledger-works.ts";
import { cogsAndCircuits } from "./cogs-and-circuits.ts";
import { emberCountyBeacon } from "./ember-county-beacon.ts";
import { fathomFreightWeekly } from "./fathom-freight-weekly.ts";
import { gidiCompassOnline } from "./gidi-compass-online.ts";
import { halyardNewswireBare } from "./halyard-newswire-bare.ts";
import { ilGazzettiereDiBorgo } from "./il-gazzettiere-di-borgo.ts";
import { kauriCoastHerald } from "./kauri-coast-herald.ts";
import { laGacetaDelMirador } from "./la-gaceta-del-mirador.ts";
import { larderAndLoaf } from "./larder-and-loaf.ts";
import { lePhareDeLAunelle } from "./le-phare-de-l-aunelle.ts";
import { liffeyAndBannTimes } from "./liffey-and-bann-times.ts";
import { mapleJunctionPost } from "./maple-junction-post.ts";
import { nordwindAktuellTv } from "./nordwind-aktuell-tv.ts";
import { oCaisDaFoz } from "./o-cais-da-foz.ts";
import { oxbowMessengerLive } from "./oxbow-messenger-live.ts";
import { pennantIslesBroadcaster } from "./pennant-isles-broadcaster.ts";
import { petrelMagazineLongreads } from "./petrel-magazine-longreads.ts";
import { porticoStartPage } from "./portico-start-page.ts";
import { qanatAlufuqMubashir } from "./qanat-alufuq-mubashir.ts";
import { quaderniDiVetta } from "./quaderni-di-vetta.ts";
import { quillonTerminal } from "./quillon-terminal.ts";
import { revueDuCausse } from "./revue-du-causse.ts";
import { rioDeMateNoticias } from "./rio-de-mate-noticias.ts";
import { saffronMercury } from "./saffron-mercury.ts";
import { sawtAlmarsa } from "./sawt-almarsa.ts";
import { severnyyVagonZhurnal } from "./severnyy-vagon-zhurnal.ts";
import { soukAndSkyline } from "./souk-and-skyline.ts";
import { straitsidePost } from "./straitside-post.ts";
import { telestrettoNotizie } from "./telestretto-notizie.ts";
import { theDailyWhelk } from "./the-daily-whelk.ts";
import { tickerTantePortal } from "./ticker-tante-portal.ts";
import { tidewaterPublicRadio } from "./tidewater-public-radio.ts";
import { touchlineAndTier } from "./touchline-and-tier.ts";
import { tribunaDoCerradoWeb } from "./tribuna-do-cerrado-web.ts";
import { veldAndVaalDaily } from "./veld-and-vaal-daily.ts";
import { wattleAndRangeNews } from "./wattle-and-range-news.ts";
import { zarechnyeHroniki } from "./zarechnye-hroniki.ts";

const templates: readonly Template[] = [
  oxbowMessengerLive,
  emberCountyBeacon,
  quillonTerminal,
  gidiCompassOnline,
  wattleAndRangeNews,
  mapleJunctionPost,
  liffeyAndBannTimes,
  acaciaSundayLeader,
  kauriCoastHerald,
  veldAndVaalDaily,
  straitsidePost,
  bughawInquirerPh,
  saffronMercury,
  blueMountainGleam,
  tidewaterPublicRadio,
  channelFourDunmore,
  theDailyWhelk,
  brackenfellVillageVoice,
  halyardNewswireBare,
  petrelMagazineLongreads,
  soukAndSkyline,
  touchlineAndTier,
  larderAndLoaf,
  cogsAndCircuits,
  civicLedgerWorks,
  fathomFreightWeekly,
  campusOwlGazette,
  pennantIslesBroadcaster,
  porticoStartPage,
  altenroderKreisblatt,
  nordwindAktuellTv,
  tickerTantePortal,
  lePhareDeLAunelle,
  boussoleInfoContinu,
  revueDuCausse,
  laGacetaDelMirador,
  rioDeMateNoticias,
  altavozDigitalPlaza,
  ilGazzettiereDiBorgo,
  telestrettoNotizie,
  quaderniDiVetta,
  tribunaDoCerradoWeb,
  alfarrabioEconomico,
  oCaisDaFoz,
  zarechnyeHroniki,
  birzhevoyMayakLenta,
  severnyyVagonZhurnal,
  sawtAlmarsa,
  qanatAlufuqMubashir,
];

export const twentyFourth: TemplateSet = {
  name: "twenty-fourth",
  templates,
  folder: new URL("./", import.meta.url),
};
