import type { Template, TemplateSet } from "../template.ts";
import { arBawabatAlnakhilSport } from "./ar-bawabat-alnakhil-sport.ts";
import { arMajallatAlruwaq } from "./ar-majallat-alruwaq.ts";
import { arQanatAlsharqiyyaNews } from "./ar-qanat-alsharqiyya-news.ts";
import { arSahifatAlmarfa } from "./ar-sahifat-almarfa.ts";
import { brookfieldArchiveGazette } from "./brookfield-archive-gazette.ts";
import { capeQuayWeekend } from "./cape-quay-weekend.ts";
import { citydeskAlertsSeventh } from "./citydesk-alerts-seventh.ts";
import { countingHouseMarkets } from "./counting-house-markets.ts";
import { deElfUndAbpfiff } from "./de-elf-und-abpfiff.ts";
import { deHauptstadtkurierLive } from "./de-hauptstadtkurier-live.ts";
import { deKuechenzettelUndLeben } from "./de-kuechenzettel-und-leben.ts";
import { deRundfunkMitteDirekt } from "./de-rundfunk-mitte-direkt.ts";
import { deWehratalerTagblatt } from "./de-wehrataler-tagblatt.ts";
import { ennisIslander } from "./ennis-islander.ts";
import { esAndesDiarioDigital } from "./es-andes-diario-digital.ts";
import { esElCorreoDeAlmenar } from "./es-el-correo-de-almenar.ts";
import { esLaRevistaDelSofa } from "./es-la-revista-del-sofa.ts";
import { esRadioCostaNoticias } from "./es-radio-costa-noticias.ts";
import { fathomLongReads } from "./fathom-long-reads.ts";
import { fellAndFordFarmer } from "./fell-and-ford-farmer.ts";
import { firstLightWire } from "./first-light-wire.ts";
import { frCanalLittoralInfo } from "./fr-canal-littoral-info.ts";
import { frCarnetDesIdees } from "./fr-carnet-des-idees.ts";
import { frLaMarmiteEtLaTable } from "./fr-la-marmite-et-la-table.ts";
import { frLeReveilDeLaDoulce } from "./fr-le-reveil-de-la-doulce.ts";
import { frTribuneDuBallonOvale } from "./fr-tribune-du-ballon-ovale.ts";
import { gulfLanternEnglish } from "./gulf-lantern-english.ts";
import { harbourRadioTranscripts } from "./harbour-radio-transcripts.ts";
import { hearthsideWomen } from "./hearthside-women.ts";
import { itAgenziaPrimalinea } from "./it-agenzia-primalinea.ts";
import { itDomenicaLenta } from "./it-domenica-lenta.ts";
import { itGolETribuna } from "./it-gol-e-tribuna.ts";
import { itLaVoceDiValnera } from "./it-la-voce-di-valnera.ts";
import { karanpurTimesOnline } from "./karanpur-times-online.ts";
import { lagoonCityHerald } from "./lagoon-city-herald.ts";
import { lessingAndValeMercury } from "./lessing-and-vale-mercury.ts";
import { marlingCampusReview } from "./marling-campus-review.ts";
import { minsterAndMoorLive } from "./minster-and-moor-live.ts";
import { munsterTide } from "./munster-tide.ts";
import { northgateBroadcasting } from "./northgate-broadcasting.ts";
import { overlandQuarterlyTravel } from "./overland-quarterly-travel.ts";
import { pacificMailDaily } from "./pacific-mail-daily.ts";
import { plainsmanDaily } from "./plainsman-daily.ts";
import { ptDiarioDaBarraOnline } from "./pt-diario-da-barra-online.ts";
import { ptFolhaDoPlanaltoReal } from "./pt-folha-do-planalto-real.ts";
import { ptGazetaDoMinhoAlto } from "./pt-gazeta-do-minho-alto.ts";
import { ptPlacarETorcida } from "./pt-placar-e-torcida.ts";
import { quietHoursBlogNetwork } from "./quiet-hours-blog-network.ts";
import { ruLentaSeveraOnlayn } from "./ru-lenta-severa-onlayn.ts";
import { ruLuzhskiyVestnik } from "./ru-luzhskiy-vestnik.ts";
import { ruTribunaZarechyaSport } from "./ru-tribuna-zarechya-sport.ts";
import { ruZhurnalPerekryostok } from "./ru-zhurnal-perekryostok.ts";
import { southerlyTimes } from "./southerly-times.ts";
import { stellmouthEveningPost } from "./stellmouth-evening-post.ts";
import { straitsEveningLedger } from "./straits-evening-ledger.ts";
import { terraceTalkOnline } from "./terrace-talk-online.ts";
import { theGazeboSunday } from "./the-gazebo-sunday.ts";
import { theOrrinStandard } from "./the-orrin-standard.ts";
import { theWickDispatch } from "./the-wick-dispatch.ts";
import { tvchannelNineVale } from "./tvchannel-nine-vale.ts";
import { yesMinuteCooking } from "./yes-minute-cooking.ts";

const templates: readonly Template[] = [
  stellmouthEveningPost,
  lessingAndValeMercury,
  northgateBroadcasting,
  theWickDispatch,
  terraceTalkOnline,
  theOrrinStandard,
  yesMinuteCooking,
  countingHouseMarkets,
  plainsmanDaily,
  gulfLanternEnglish,
  karanpurTimesOnline,
  lagoonCityHerald,
  southerlyTimes,
  munsterTide,
  fathomLongReads,
  citydeskAlertsSeventh,
  ennisIslander,
  capeQuayWeekend,
  marlingCampusReview,
  firstLightWire,
  hearthsideWomen,
  fellAndFordFarmer,
  tvchannelNineVale,
  pacificMailDaily,
  quietHoursBlogNetwork,
  harbourRadioTranscripts,
  straitsEveningLedger,
  overlandQuarterlyTravel,
  brookfieldArchiveGazette,
  minsterAndMoorLive,
  theGazeboSunday,
  deWehratalerTagblatt,
  deRundfunkMitteDirekt,
  deElfUndAbpfiff,
  deKuechenzettelUndLeben,
  deHauptstadtkurierLive,
  frLeReveilDeLaDoulce,
  frCanalLittoralInfo,
  frLaMarmiteEtLaTable,
  frTribuneDuBallonOvale,
  frCarnetDesIdees,
  esElCorreoDeAlmenar,
  esRadioCostaNoticias,
  esAndesDiarioDigital,
  esLaRevistaDelSofa,
  ptDiarioDaBarraOnline,
  ptFolhaDoPlanaltoReal,
  ptGazetaDoMinhoAlto,
  ptPlacarETorcida,
  itLaVoceDiValnera,
  itAgenziaPrimalinea,
  itGolETribuna,
  itDomenicaLenta,
  arSahifatAlmarfa,
  arQanatAlsharqiyyaNews,
  arBawabatAlnakhilSport,
  arMajallatAlruwaq,
  ruLuzhskiyVestnik,
  ruLentaSeveraOnlayn,
  ruTribunaZarechyaSport,
  ruZhurnalPerekryostok,
];

export const thirteenth: TemplateSet = {
  name: "thirteenth",
  templates,
  folder: new URL("./", import.meta.url),
};
