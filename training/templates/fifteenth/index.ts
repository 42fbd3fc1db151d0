import type { Template, TemplateSet } from "../template.ts";
import { dailyClarion } from "./daily-clarion.ts";
import { frArmorAtlantique } from "./fr-armor-atlantique.ts";
import { frFranceCanalInfo } from "./fr-france-canal-info.ts";
import { frInfoEnBoucle } from "./fr-info-en-boucle.ts";
import { frLaGazetteDeMeuse } from "./fr-la-gazette-de-meuse.ts";
import { frLeFrancilien } from "./fr-le-francilien.ts";
import { frLeGrainDeSable } from "./fr-le-grain-de-sable.ts";
import { frLeGrandSoir } from "./fr-le-grand-soir.ts";
import { frLeSeptJours } from "./fr-le-sept-jours.ts";
import { frLemanMatin } from "./fr-leman-matin.ts";
import { frMaillotEtCrampons } from "./fr-maillot-et-crampons.ts";
import { frMesVillesActu } from "./fr-mes-villes-actu.ts";
import { frMetroMinute } from "./fr-metro-minute.ts";
import { frRadioBoreal } from "./fr-radio-boreal.ts";
import { frSahelHebdo } from "./fr-sahel-hebdo.ts";
import { kowhaiPost } from "./kowhai-post.ts";
import { liffeyStandard } from "./liffey-standard.ts";
import { northmoorLive } from "./northmoor-live.ts";
import { prairiePublicVoice } from "./prairie-public-voice.ts";
import { southernCrossNews } from "./southern-cross-news.ts";
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
];

/** Ordinary news of large sites, country by country; to learn from. */
export const fifteenth: TemplateSet = {
  name: "fifteenth",
  templates,
  folder: new URL("./", import.meta.url),
};
