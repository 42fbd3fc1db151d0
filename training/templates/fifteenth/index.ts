import type { Template, TemplateSet } from "../template.ts";
import { arJaridatAlmina } from "./ar-jaridat-almina.ts";
import { arMarsadAlyawm } from "./ar-marsad-alyawm.ts";
import { dailyClarion } from "./daily-clarion.ts";
import { deAlpenbote } from "./de-alpenbote.ts";
import { deAnstaltNord } from "./de-anstalt-nord.ts";
import { deKlickpunktPortal } from "./de-klickpunkt-portal.ts";
import { deTagesblick } from "./de-tagesblick.ts";
import { deWeserlandKurier } from "./de-weserland-kurier.ts";
import { esElMeridianoNacional } from "./es-el-meridiano-nacional.ts";
import { esLaHoraDeLevante } from "./es-la-hora-de-levante.ts";
import { esNoticiasDelAltiplano } from "./es-noticias-del-altiplano.ts";
import { esRumboDigital } from "./es-rumbo-digital.ts";
import { fiveMileFlyDesk } from "./five-mile-fly-desk.ts";
import { frArmorAtlantique } from "./fr-armor-atlantique.ts";
import { frCourrierDesCausses } from "./fr-courrier-des-causses.ts";
import { frFranceCanalInfo } from "./fr-france-canal-info.ts";
import { frInfoEnBoucle } from "./fr-info-en-boucle.ts";
import { frLaGazetteDeMeuse } from "./fr-la-gazette-de-meuse.ts";
import { frLeFrancilien } from "./fr-le-francilien.ts";
import { frLeGrainDeSable } from "./fr-le-grain-de-sable.ts";
import { frLeGrandSoir } from "./fr-le-grand-soir.ts";
import { frLeSeptJours } from "./fr-le-sept-jours.ts";
import { frLemanMatin } from "./fr-leman-matin.ts";
import { frLesMarchesDuJour } from "./fr-les-marches-du-jour.ts";
import { frMaillotEtCrampons } from "./fr-maillot-et-crampons.ts";
import { frMesVillesActu } from "./fr-mes-villes-actu.ts";
import { frMetroMinute } from "./fr-metro-minute.ts";
import { frOutremerLagon } from "./fr-outremer-lagon.ts";
import { frPortailOrangeraie } from "./fr-portail-orangeraie.ts";
import { frRadioBoreal } from "./fr-radio-boreal.ts";
import { frSahelHebdo } from "./fr-sahel-hebdo.ts";
import { gridironAndGrass } from "./gridiron-and-grass.ts";
import { indusDailyMirror } from "./indus-daily-mirror.ts";
import { itCorriereDelPo } from "./it-corriere-del-po.ts";
import { itLaVoceDeiColli } from "./it-la-voce-dei-colli.ts";
import { itRadioTvLaghi } from "./it-radio-tv-laghi.ts";
import { itUltimora24 } from "./it-ultimora24.ts";
import { karooWire24 } from "./karoo-wire-24.ts";
import { kowhaiPost } from "./kowhai-post.ts";
import { lagosMorningStar } from "./lagos-morning-star.ts";
import { liffeyStandard } from "./liffey-standard.ts";
import { nationalLedgerCa } from "./national-ledger-ca.ts";
import { nlDeScheldetijd } from "./nl-de-scheldetijd.ts";
import { nlHetKanaalblad } from "./nl-het-kanaalblad.ts";
import { nlOmroepDeVecht } from "./nl-omroep-de-vecht.ts";
import { northmoorLive } from "./northmoor-live.ts";
import { plGazetaNadwislanska } from "./pl-gazeta-nadwislanska.ts";
import { plPortalWszystko24 } from "./pl-portal-wszystko24.ts";
import { prairiePublicVoice } from "./prairie-public-voice.ts";
import { ptBrDiarioDoPlanalto } from "./pt-br-diario-do-planalto.ts";
import { ptBrPortalAgoraJa } from "./pt-br-portal-agora-ja.ts";
import { ptCorreioDoLitoral } from "./pt-correio-do-litoral.ts";
import { ptDiarioDoMondego } from "./pt-diario-do-mondego.ts";
import { quickreadUk } from "./quickread-uk.ts";
import { ruGorodNaLadoni } from "./ru-gorod-na-ladoni.ts";
import { ruStepnoyKuryer } from "./ru-stepnoy-kuryer.ts";
import { ruVestnikStolicy } from "./ru-vestnik-stolicy.ts";
import { secondShiftMagazine } from "./second-shift-magazine.ts";
import { southernCrossNews } from "./southern-cross-news.ts";
import { straitAndIsland } from "./strait-and-island.ts";
import { theCivicObserver } from "./the-civic-observer.ts";
import { theHarbourTribune } from "./the-harbour-tribune.ts";
import { transpacificWire } from "./transpacific-wire.ts";
import { wkprNineNews } from "./wkpr-nine-news.ts";
import { worldServiceDesk } from "./world-service-desk.ts";

const templates: readonly Template[] = [
  worldServiceDesk,
  dailyClarion,
  northmoorLive,
  theHarbourTribune,
  wkprNineNews,
  prairiePublicVoice,
  transpacificWire,
  southernCrossNews,
  kowhaiPost,
  liffeyStandard,
  quickreadUk,
  theCivicObserver,
  nationalLedgerCa,
  indusDailyMirror,
  lagosMorningStar,
  karooWire24,
  straitAndIsland,
  fiveMileFlyDesk,
  secondShiftMagazine,
  gridironAndGrass,
  frLeGrandSoir,
  frFranceCanalInfo,
  frArmorAtlantique,
  frMetroMinute,
  frLeFrancilien,
  frInfoEnBoucle,
  frLeSeptJours,
  frMesVillesActu,
  frLemanMatin,
  frLaGazetteDeMeuse,
  frRadioBoreal,
  frLeGrainDeSable,
  frSahelHebdo,
  frMaillotEtCrampons,
  frLesMarchesDuJour,
  frPortailOrangeraie,
  frOutremerLagon,
  frCourrierDesCausses,
  deTagesblick,
  deWeserlandKurier,
  deAnstaltNord,
  deKlickpunktPortal,
  deAlpenbote,
  esElMeridianoNacional,
  esLaHoraDeLevante,
  esRumboDigital,
  esNoticiasDelAltiplano,
  ptBrDiarioDoPlanalto,
  ptBrPortalAgoraJa,
  ptDiarioDoMondego,
  ptCorreioDoLitoral,
  itCorriereDelPo,
  itLaVoceDeiColli,
  itUltimora24,
  itRadioTvLaghi,
  arMarsadAlyawm,
  arJaridatAlmina,
  ruVestnikStolicy,
  ruGorodNaLadoni,
  ruStepnoyKuryer,
  nlHetKanaalblad,
  nlOmroepDeVecht,
  nlDeScheldetijd,
  plGazetaNadwislanska,
  plPortalWszystko24,
];

/** Ordinary news of large sites, country by country; to learn from. */
export const fifteenth: TemplateSet = {
  name: "fifteenth",
  templates,
  folder: new URL("./", import.meta.url),
};
