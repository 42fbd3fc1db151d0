import type { Template, TemplateSet } from "../template.ts";
import { arDafatirThaqafiya } from "./ar-dafatir-thaqafiya.ts";
import { arManbarAlkhalij } from "./ar-manbar-alkhalij.ts";
import { arSadaAlWadi } from "./ar-sada-al-wadi.ts";
import { arlValleyGazette } from "./arl-valley-gazette.ts";
import { auroraLifestyle } from "./aurora-lifestyle.ts";
import { bengalMorningPost } from "./bengal-morning-post.ts";
import { bramleyBeacon } from "./bramley-beacon.ts";
import { brightwaterMirror } from "./brightwater-mirror.ts";
import { caledonHerald } from "./caledon-herald.ts";
import { carrowScienceDesk } from "./carrow-science-desk.ts";
import { civicLedgerNonprofit } from "./civic-ledger-nonprofit.ts";
import { colworthChronicleClassic } from "./colworth-chronicle-classic.ts";
import { crestlineLocalPatch } from "./crestline-local-patch.ts";
import { dailyChronicleOfLagan } from "./daily-chronicle-of-lagan.ts";
import { deLaubenBote } from "./de-lauben-bote.ts";
import { deQuartierBlick } from "./de-quartier-blick.ts";
import { deRundschauWest } from "./de-rundschau-west.ts";
import { esClElFaroAustral } from "./es-cl-el-faro-austral.ts";
import { esMxLaPlazaNoticias } from "./es-mx-la-plaza-noticias.ts";
import { esVozDeOrduna } from "./es-voz-de-orduna.ts";
import { finalWhistleSport } from "./final-whistle-sport.ts";
import { flatlandsTribune } from "./flatlands-tribune.ts";
import { frCanalInfo24 } from "./fr-canal-info-24.ts";
import { frEchoDuBocage } from "./fr-echo-du-bocage.ts";
import { frRevueDesMetiers } from "./fr-revue-des-metiers.ts";
import { greenbeltFarmer } from "./greenbelt-farmer.ts";
import { gulfMeridian } from "./gulf-meridian.ts";
import { harbourRadioNews } from "./harbour-radio-news.ts";
import { hedgeAndLedger } from "./hedge-and-ledger.ts";
import { itCapitaleSera } from "./it-capitale-sera.ts";
import { itGazzettaDelleValli } from "./it-gazzetta-delle-valli.ts";
import { itGiornaleDelPorto } from "./it-giornale-del-porto.ts";
import { kestrelWire } from "./kestrel-wire.ts";
import { kirkhavenTimes } from "./kirkhaven-times.ts";
import { ledburyLegalNotices } from "./ledbury-legal-notices.ts";
import { merciaHealthLetter } from "./mercia-health-letter.ts";
import { metroBriefFreeSheet } from "./metro-brief-free-sheet.ts";
import { monsoonHerald } from "./monsoon-herald.ts";
import { nineNewsLakeshore } from "./nine-news-lakeshore.ts";
import { northmoorPublicRadio } from "./northmoor-public-radio.ts";
import { openKitchenTable } from "./open-kitchen-table.ts";
import { oxleyAndDistrictEcho } from "./oxley-and-district-echo.ts";
import { portHallidayStar } from "./port-halliday-star.ts";
import { ptAgoraSaude } from "./pt-agora-saude.ts";
import { ptBrFolhaDaLua } from "./pt-br-folha-da-lua.ts";
import { ptCorreioDoTormes } from "./pt-correio-do-tormes.ts";
import { queueTechReview } from "./queue-tech-review.ts";
import { riversideStudentVoice } from "./riverside-student-voice.ts";
import { ruGoryachayaLenta } from "./ru-goryachaya-lenta.ts";
import { ruPosadNovosti } from "./ru-posad-novosti.ts";
import { ruVestnikSevera } from "./ru-vestnik-severa.ts";
import { sallowPlanningWatch } from "./sallow-planning-watch.ts";
import { slowLaneMagazine } from "./slow-lane-magazine.ts";
import { soundpostArts } from "./soundpost-arts.ts";
import { tasmanSun } from "./tasman-sun.ts";
import { tavyTodayPush } from "./tavy-today-push.ts";
import { theEveningLantern } from "./the-evening-lantern.ts";
import { theStrawPoll } from "./the-straw-poll.ts";
import { unionLineLabour } from "./union-line-labour.ts";
import { whinseaCoastOnline } from "./whinsea-coast-online.ts";
import { worldPulseBroadcaster } from "./world-pulse-broadcaster.ts";

const templates: readonly Template[] = [
  arlValleyGazette,
  portHallidayStar,
  theEveningLantern,
  northmoorPublicRadio,
  hedgeAndLedger,
  whinseaCoastOnline,
  dailyChronicleOfLagan,
  bengalMorningPost,
  tasmanSun,
  carrowScienceDesk,
  crestlineLocalPatch,
  kestrelWire,
  slowLaneMagazine,
  metroBriefFreeSheet,
  bramleyBeacon,
  caledonHerald,
  greenbeltFarmer,
  harbourRadioNews,
  civicLedgerNonprofit,
  worldPulseBroadcaster,
  oxleyAndDistrictEcho,
  nineNewsLakeshore,
  theStrawPoll,
  gulfMeridian,
  auroraLifestyle,
  finalWhistleSport,
  kirkhavenTimes,
  queueTechReview,
  riversideStudentVoice,
  ledburyLegalNotices,
  openKitchenTable,
  brightwaterMirror,
  sallowPlanningWatch,
  monsoonHerald,
  colworthChronicleClassic,
  unionLineLabour,
  flatlandsTribune,
  soundpostArts,
  merciaHealthLetter,
  tavyTodayPush,
  deLaubenBote,
  deRundschauWest,
  deQuartierBlick,
  frEchoDuBocage,
  frCanalInfo24,
  frRevueDesMetiers,
  esVozDeOrduna,
  esClElFaroAustral,
  esMxLaPlazaNoticias,
  ptCorreioDoTormes,
  ptBrFolhaDaLua,
  ptAgoraSaude,
  itGazzettaDelleValli,
  itCapitaleSera,
  itGiornaleDelPorto,
  arSadaAlWadi,
  arManbarAlkhalij,
  arDafatirThaqafiya,
  ruPosadNovosti,
  ruVestnikSevera,
  ruGoryachayaLenta,
];

export const ninth: TemplateSet = {
  name: "ninth",
  templates,
  folder: new URL("./", import.meta.url),
};
