import type { Template, TemplateSet } from "../template.ts";
import { btBluegillRadio } from "./bt-bluegill-radio.ts";
import { btCapitolLedgerdesk } from "./bt-capitol-ledgerdesk.ts";
import { btChannelSixValley } from "./bt-channel-six-valley.ts";
import { btDailyYell } from "./bt-daily-yell.ts";
import { btDeAtRaxtaler } from "./bt-de-at-raxtaler.ts";
import { btDeChSeeblick } from "./bt-de-ch-seeblick.ts";
import { btDeFreitagsheft } from "./bt-de-freitagsheft.ts";
import { btDeHasetalBote } from "./bt-de-hasetal-bote.ts";
import { btDeKlartextPortal } from "./bt-de-klartext-portal.ts";
import { btDeRundschauSender } from "./bt-de-rundschau-sender.ts";
import { btDeVereinsblatt } from "./bt-de-vereinsblatt.ts";
import { btDroverAndGrower } from "./bt-drover-and-grower.ts";
import { btEsArPampaAbierta } from "./bt-es-ar-pampa-abierta.ts";
import { btEsClAustralNoticias } from "./bt-es-cl-austral-noticias.ts";
import { btEsDiarioVegasur } from "./bt-es-diario-vegasur.ts";
import { btEsMxLaHoraSerrana } from "./bt-es-mx-la-hora-serrana.ts";
import { btEsPlazaDigital } from "./bt-es-plaza-digital.ts";
import { btEsUyRadioCostera } from "./bt-es-uy-radio-costera.ts";
import { btFrBeMeuseHebdo } from "./bt-fr-be-meuse-hebdo.ts";
import { btFrFilNational } from "./bt-fr-fil-national.ts";
import { btFrLentementRevue } from "./bt-fr-lentement-revue.ts";
import { btFrLoireQuotidien } from "./bt-fr-loire-quotidien.ts";
import { btFrQcRiveraine } from "./bt-fr-qc-riveraine.ts";
import { btFrSahelMatin } from "./bt-fr-sahel-matin.ts";
import { btGulfLantern } from "./bt-gulf-lantern.ts";
import { btHearthAndMantel } from "./bt-hearth-and-mantel.ts";
import { btHilltopLantern } from "./bt-hilltop-lantern.ts";
import { btHollowCreekChronicler } from "./bt-hollow-creek-chronicler.ts";
import { btIslandsOpen } from "./bt-islands-open.ts";
import { btItChVoceDelleValli } from "./bt-it-ch-voce-delle-valli.ts";
import { btItGazzettinoDarena } from "./bt-it-gazzettino-darena.ts";
import { btItIlTaccuinoLento } from "./bt-it-il-taccuino-lento.ts";
import { btItLoStivaleWeb } from "./bt-it-lo-stivale-web.ts";
import { btKaveriCoastHerald } from "./bt-kaveri-coast-herald.ts";
import { btMailroomDispatch } from "./bt-mailroom-dispatch.ts";
import { btMeridianWire } from "./bt-meridian-wire.ts";
import { btMorgueDigitalArchive } from "./bt-morgue-digital-archive.ts";
import { btNinefold } from "./bt-ninefold.ts";
import { btPemburyPost } from "./bt-pembury-post.ts";
import { btPtAngolaJornalDoDondo } from "./bt-pt-angola-jornal-do-dondo.ts";
import { btPtBrFolhadaserra } from "./bt-pt-br-folhadaserra.ts";
import { btPtBrLentePublica } from "./bt-pt-br-lente-publica.ts";
import { btPtCorreioDaRibeira } from "./bt-pt-correio-da-ribeira.ts";
import { btRelayPortal } from "./bt-relay-portal.ts";
import { btRuBelomoryeSegodnya } from "./bt-ru-belomorye-segodnya.ts";
import { btRuGorodokPortal } from "./bt-ru-gorodok-portal.ts";
import { btRuOtvesDelo } from "./bt-ru-otves-delo.ts";
import { btRuTikhayaGazeta } from "./bt-ru-tikhaya-gazeta.ts";
import { btSextantMarkets } from "./bt-sextant-markets.ts";
import { btSlieveChampion } from "./bt-slieve-champion.ts";
import { btSouthernInland } from "./bt-southern-inland.ts";
import { btStraitsEveningSheet } from "./bt-straits-evening-sheet.ts";
import { btStrandScience } from "./bt-strand-science.ts";
import { btSwitchboardTech } from "./bt-switchboard-tech.ts";
import { btTallgrassTribune } from "./bt-tallgrass-tribune.ts";
import { btTerraceEnd } from "./bt-terrace-end.ts";
import { btTuiBayTimes } from "./bt-tui-bay-times.ts";
import { btTundraStandard } from "./bt-tundra-standard.ts";
import { btVisayanInquiry } from "./bt-visayan-inquiry.ts";
import { btVoltaMirror } from "./bt-volta-mirror.ts";
import { btWeekendVeld } from "./bt-weekend-veld.ts";

const templates: readonly Template[] = [
  btBluegillRadio,
  btCapitolLedgerdesk,
  btChannelSixValley,
  btDailyYell,
  btDeAtRaxtaler,
  btDeChSeeblick,
  btDeFreitagsheft,
  btDeHasetalBote,
  btDeKlartextPortal,
  btDeRundschauSender,
  btDeVereinsblatt,
  btDroverAndGrower,
  btEsArPampaAbierta,
  btEsClAustralNoticias,
  btEsDiarioVegasur,
  btEsMxLaHoraSerrana,
  btEsPlazaDigital,
  btEsUyRadioCostera,
  btFrBeMeuseHebdo,
  btFrFilNational,
  btFrLentementRevue,
  btFrLoireQuotidien,
  btFrQcRiveraine,
  btFrSahelMatin,
  btGulfLantern,
  btHearthAndMantel,
  btHilltopLantern,
  btHollowCreekChronicler,
  btIslandsOpen,
  btItChVoceDelleValli,
  btItGazzettinoDarena,
  btItIlTaccuinoLento,
  btItLoStivaleWeb,
  btKaveriCoastHerald,
  btMailroomDispatch,
  btMeridianWire,
  btMorgueDigitalArchive,
  btNinefold,
  btPemburyPost,
  btPtAngolaJornalDoDondo,
  btPtBrFolhadaserra,
  btPtBrLentePublica,
  btPtCorreioDaRibeira,
  btRelayPortal,
  btRuBelomoryeSegodnya,
  btRuGorodokPortal,
  btRuOtvesDelo,
  btRuTikhayaGazeta,
  btSextantMarkets,
  btSlieveChampion,
  btSouthernInland,
  btStraitsEveningSheet,
  btStrandScience,
  btSwitchboardTech,
  btTallgrassTribune,
  btTerraceEnd,
  btTuiBayTimes,
  btTundraStandard,
  btVisayanInquiry,
  btVoltaMirror,
  btWeekendVeld,
];

export const thirtySecond: TemplateSet = {
  name: "thirty-second",
  templates,
  folder: new URL("./", import.meta.url),
};
