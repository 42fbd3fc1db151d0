import type { Template, TemplateSet } from "../template.ts";
import { arMadarChannel } from "./ar-madar-channel.ts";
import { arSahilPress } from "./ar-sahil-press.ts";
import { australPublicNews } from "./austral-public-news.ts";
import { ballyvaneLeader } from "./ballyvane-leader.ts";
import { bharatMailToday } from "./bharat-mail-today.ts";
import { bitgate } from "./bitgate.ts";
import { coldChainBulletin } from "./cold-chain-bulletin.ts";
import { deMohringerTagblatt } from "./de-mohringer-tagblatt.ts";
import { deNordlage } from "./de-nordlage.ts";
import { esElCorreoDeLaHoz } from "./es-el-correo-de-la-hoz.ts";
import { esLaPlazaDigital } from "./es-la-plaza-digital.ts";
import { frDirectInfo } from "./fr-direct-info.ts";
import { frLaGazetteDuHautLez } from "./fr-la-gazette-du-haut-lez.ts";
import { glenOrrinVoice } from "./glen-orrin-voice.ts";
import { hearthAndPlate } from "./hearth-and-plate.ts";
import { heliographMagazine } from "./heliograph-magazine.ts";
import { highveldMail } from "./highveld-mail.ts";
import { islesBroadcasting } from "./isles-broadcasting.ts";
import { itLaVoceDiValponte } from "./it-la-voce-di-valponte.ts";
import { itTuttoqui } from "./it-tuttoqui.ts";
import { kowhaiNow } from "./kowhai-now.ts";
import { kvtlNewsfour } from "./kvtl-newsfour.ts";
import { lagoonDaily } from "./lagoon-daily.ts";
import { leddonLive } from "./leddon-live.ts";
import { ledgerline } from "./ledgerline.ts";
import { metroLens } from "./metro-lens.ts";
import { notesFromTheTowpath } from "./notes-from-the-towpath.ts";
import { penworthEveningGazette } from "./penworth-evening-gazette.ts";
import { portLawsonTribune } from "./port-lawson-tribune.ts";
import { prairiePressAgency } from "./prairie-press-agency.ts";
import { ptBrFolhaDoCorvo } from "./pt-br-folha-do-corvo.ts";
import { ptOLitoral } from "./pt-o-litoral.ts";
import { riverBendRecord } from "./river-bend-record.ts";
import { ruKlyuchZhurnal } from "./ru-klyuch-zhurnal.ts";
import { ruZaozerskSegodnya } from "./ru-zaozersk-segodnya.ts";
import { savannaMonitor } from "./savanna-monitor.ts";
import { shelfAndCounter } from "./shelf-and-counter.ts";
import { terraceSport } from "./terrace-sport.ts";
import { theAlbionCourant } from "./the-albion-courant.ts";
import { theDailyKlaxon } from "./the-daily-klaxon.ts";
import { theQuayReaderPrint } from "./the-quay-reader-print.ts";
import { theSlowBrief } from "./the-slow-brief.ts";
import { transglobeWire } from "./transglobe-wire.ts";
import { wattleCoastMercury } from "./wattle-coast-mercury.ts";

const templates: readonly Template[] = [
  theAlbionCourant,
  portLawsonTribune,
  kvtlNewsfour,
  leddonLive,
  theDailyKlaxon,
  ballyvaneLeader,
  glenOrrinVoice,
  bharatMailToday,
  lagoonDaily,
  savannaMonitor,
  highveldMail,
  australPublicNews,
  wattleCoastMercury,
  kowhaiNow,
  transglobeWire,
  prairiePressAgency,
  ledgerline,
  bitgate,
  shelfAndCounter,
  coldChainBulletin,
  heliographMagazine,
  hearthAndPlate,
  terraceSport,
  notesFromTheTowpath,
  theSlowBrief,
  islesBroadcasting,
  riverBendRecord,
  penworthEveningGazette,
  theQuayReaderPrint,
  metroLens,
  deMohringerTagblatt,
  deNordlage,
  frLaGazetteDuHautLez,
  frDirectInfo,
  esElCorreoDeLaHoz,
  esLaPlazaDigital,
  ptBrFolhaDoCorvo,
  ptOLitoral,
  itLaVoceDiValponte,
  itTuttoqui,
  arSahilPress,
  arMadarChannel,
  ruZaozerskSegodnya,
  ruKlyuchZhurnal,
];

/** For testing only: nothing is trained on it. */
export const twentieth: TemplateSet = {
  name: "twentieth",
  templates,
  folder: new URL("./", import.meta.url),
};
