import type { Template, TemplateSet } from "../template.ts";
import { agencyPlainDesk } from "./agency-plain-desk.ts";
import { arQanatAlufuq } from "./ar-qanat-alufuq.ts";
import { arSahifatAlmina } from "./ar-sahifat-almina.ts";
import { blueRidgeChronicle } from "./blue-ridge-chronicle.ts";
import { capeTarrantHerald } from "./cape-tarrant-herald.ts";
import { capitalGazebo } from "./capital-gazebo.ts";
import { cricketCountryPost } from "./cricket-country-post.ts";
import { deBlickpunktRepublik } from "./de-blickpunkt-republik.ts";
import { deOberlandRundfunk } from "./de-oberland-rundfunk.ts";
import { deWendelauerBote } from "./de-wendelauer-bote.ts";
import { dublinLamp } from "./dublin-lamp.ts";
import { ellertonEveningMail } from "./ellerton-evening-mail.ts";
import { esLaVozDelAlcor } from "./es-la-voz-del-alcor.ts";
import { esMxElCandilDiario } from "./es-mx-el-candil-diario.ts";
import { eveningTram } from "./evening-tram.ts";
import { fenlandPoliceCourt } from "./fenland-police-court.ts";
import { foundryLaneStandard } from "./foundry-lane-standard.ts";
import { frLeCausseLibre } from "./fr-le-causse-libre.ts";
import { frTribuneDuFleuve } from "./fr-tribune-du-fleuve.ts";
import { garrowAndDistrictTimes } from "./garrow-and-district-times.ts";
import { globalDeskEnglish } from "./global-desk-english.ts";
import { harbourLightsHk } from "./harbour-lights-hk.ts";
import { harrowCrossGazette } from "./harrow-cross-gazette.ts";
import { hinterwayQuarterly } from "./hinterway-quarterly.ts";
import { islandNoticeBoard } from "./island-notice-board.ts";
import { itGazzettinoValdessa } from "./it-gazzettino-valdessa.ts";
import { itQuotidianoAperto } from "./it-quotidiano-aperto.ts";
import { jaAsuNoHiroba } from "./ja-asu-no-hiroba.ts";
import { jaNagisaShimpo } from "./ja-nagisa-shimpo.ts";
import { kwameTownMonitor } from "./kwame-town-monitor.ts";
import { lakesAndLoggers } from "./lakes-and-loggers.ts";
import { longformGallery } from "./longform-gallery.ts";
import { midlandsMorning } from "./midlands-morning.ts";
import { moneyPlain } from "./money-plain.ts";
import { moorAndCoastRadio } from "./moor-and-coast-radio.ts";
import { morningSignal } from "./morning-signal.ts";
import { mumsAndSuch } from "./mums-and-such.ts";
import { muskegNorth } from "./muskeg-north.ts";
import { northfieldCountyRecord } from "./northfield-county-record.ts";
import { openNotebookBlog } from "./open-notebook-blog.ts";
import { pacificDispatch } from "./pacific-dispatch.ts";
import { parishPump } from "./parish-pump.ts";
import { pellworthLive } from "./pellworth-live.ts";
import { plainEnglishBusiness } from "./plain-english-business.ts";
import { prairieSun } from "./prairie-sun.ts";
import { ptBrFolhaDoCerrado } from "./pt-br-folha-do-cerrado.ts";
import { ptCorreioDaFoz } from "./pt-correio-da-foz.ts";
import { publicSquareOnline } from "./public-square-online.ts";
import { quarterToNine } from "./quarter-to-nine.ts";
import { radioTamar } from "./radio-tamar.ts";
import { redmarshObserver } from "./redmarsh-observer.ts";
import { riversideSportHub } from "./riverside-sport-hub.ts";
import { ruDeloISlovo } from "./ru-delo-i-slovo.ts";
import { ruZarechnyeNovosti } from "./ru-zarechnye-novosti.ts";
import { scholarsCorner } from "./scholars-corner.ts";
import { scienceBench } from "./science-bench.ts";
import { sentinelDownUnder } from "./sentinel-down-under.ts";
import { softLaunch } from "./soft-launch.ts";
import { statehouseWire } from "./statehouse-wire.ts";
import { sundayLantern } from "./sunday-lantern.ts";
import { theCommonsLedger } from "./the-commons-ledger.ts";
import { thirdHalf } from "./third-half.ts";
import { trGunOrtasi } from "./tr-gun-ortasi.ts";
import { trKiyiPostasi } from "./tr-kiyi-postasi.ts";
import { valleyTvEleven } from "./valley-tv-eleven.ts";
import { veldtMail } from "./veldt-mail.ts";
import { velvetRope } from "./velvet-rope.ts";
import { wireAndWeft } from "./wire-and-weft.ts";
import { zhHeyanWanbao } from "./zh-heyan-wanbao.ts";
import { zhNanfengZaixian } from "./zh-nanfeng-zaixian.ts";

const templates: readonly Template[] = [
  harrowCrossGazette,
  morningSignal,
  pellworthLive,
  hinterwayQuarterly,
  redmarshObserver,
  foundryLaneStandard,
  capeTarrantHerald,
  blueRidgeChronicle,
  wireAndWeft,
  sundayLantern,
  radioTamar,
  kwameTownMonitor,
  statehouseWire,
  harbourLightsHk,
  cricketCountryPost,
  muskegNorth,
  velvetRope,
  fenlandPoliceCourt,
  prairieSun,
  islandNoticeBoard,
  moneyPlain,
  thirdHalf,
  theCommonsLedger,
  valleyTvEleven,
  scienceBench,
  quarterToNine,
  parishPump,
  sentinelDownUnder,
  softLaunch,
  midlandsMorning,
  pacificDispatch,
  longformGallery,
  veldtMail,
  dublinLamp,
  agencyPlainDesk,
  eveningTram,
  scholarsCorner,
  mumsAndSuch,
  lakesAndLoggers,
  capitalGazebo,
  moorAndCoastRadio,
  openNotebookBlog,
  deWendelauerBote,
  deBlickpunktRepublik,
  deOberlandRundfunk,
  frLeCausseLibre,
  frTribuneDuFleuve,
  esLaVozDelAlcor,
  esMxElCandilDiario,
  itGazzettinoValdessa,
  itQuotidianoAperto,
  ptCorreioDaFoz,
  ptBrFolhaDoCerrado,
  arSahifatAlmina,
  arQanatAlufuq,
  ruZarechnyeNovosti,
  ruDeloISlovo,
  trKiyiPostasi,
  trGunOrtasi,
  jaNagisaShimpo,
  jaAsuNoHiroba,
  zhHeyanWanbao,
  zhNanfengZaixian,
  ellertonEveningMail,
  garrowAndDistrictTimes,
  globalDeskEnglish,
  northfieldCountyRecord,
  plainEnglishBusiness,
  riversideSportHub,
  publicSquareOnline,
];

export const eleventh: TemplateSet = {
  name: "eleventh",
  templates,
  folder: new URL("./", import.meta.url),
};
