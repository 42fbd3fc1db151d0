import type { Template, TemplateSet } from "../../../training/templates/template.ts";
import { afterglowPortalToday } from "./afterglow-portal-today.ts";
import { arMirfaaAlakhbar } from "./ar-mirfaa-alakhbar.ts";
import { arSahifatAlwahah } from "./ar-sahifat-alwahah.ts";
import { ballinacorWesternHerald } from "./ballinacor-western-herald.ts";
import { brackwaterCoastFmNewsroom } from "./brackwater-coast-fm-newsroom.ts";
import { cinderhillInvestigates } from "./cinderhill-investigates.ts";
import { colonnadeCapitolBrief } from "./colonnade-capitol-brief.ts";
import { correioDaPontaDoCacao } from "./correio-da-ponta-do-cacao.ts";
import { cronicaRioplatenseOnce } from "./cronica-rioplatense-once.ts";
import { dreiLindenRundfunkText } from "./drei-linden-rundfunk-text.ts";
import { elFarolDeValdehornos } from "./el-farol-de-valdehornos.ts";
import { flashCanalMidiContinu } from "./flash-canal-midi-continu.ts";
import { gorsefellCommunitySheet } from "./gorsefell-community-sheet.ts";
import { harrowVaneQuarterlyWeb } from "./harrow-vane-quarterly-web.ts";
import { ironbridgeTradeHeraldSteel } from "./ironbridge-trade-herald-steel.ts";
import { laNoticiaDelAltiplanoMx } from "./la-noticia-del-altiplano-mx.ts";
import { laSquillaDiValdirosa } from "./la-squilla-di-valdirosa.ts";
import { leRalliementDuMorvandeau } from "./le-ralliement-du-morvandeau.ts";
import { lohntalKreisboteDigital } from "./lohntal-kreisbote-digital.ts";
import { lucarneHebdoIdees } from "./lucarne-hebdo-idees.ts";
import { luzonStraitClarionMobile } from "./luzon-strait-clarion-mobile.ts";
import { mapleshadeNorthShoreNow } from "./mapleshade-north-shore-now.ts";
import { meridianTapeWire } from "./meridian-tape-wire.ts";
import { ninefoldTechBulletin } from "./ninefold-tech-bulletin.ts";
import { obozrevatelTretyaPolosa } from "./obozrevatel-tretya-polosa.ts";
import { okeIlaroPunchline } from "./oke-ilaro-punchline.ts";
import { pacificRimfireBroadcaster } from "./pacific-rimfire-broadcaster.ts";
import { pennyfarthingSportsGazette } from "./pennyfarthing-sports-gazette.ts";
import { prairieDogDailyArgus } from "./prairie-dog-daily-argus.ts";
import { quillmarshAndDistrictLamp } from "./quillmarsh-and-district-lamp.ts";
import { sangamBharatDispatch } from "./sangam-bharat-dispatch.ts";
import { savannaDrumlineGateway } from "./savanna-drumline-gateway.ts";
import { sentinelaDoRioFundo } from "./sentinela-do-rio-fundo.ts";
import { silverbirchLifestyleEdit } from "./silverbirch-lifestyle-edit.ts";
import { skerryvoreIslesBulletin } from "./skerryvore-isles-bulletin.ts";
import { tagesblickSechsPortal } from "./tagesblick-sechs-portal.ts";
import { thornbackTabloidOnline } from "./thornback-tabloid-online.ts";
import { tidewrackPublicRadioUs } from "./tidewrack-public-radio-us.ts";
import { tuttoraNotizieFlash } from "./tuttora-notizie-flash.ts";
import { umhlangaRidgeMercuryLite } from "./umhlanga-ridge-mercury-lite.ts";
import { wombarraInletExaminer } from "./wombarra-inlet-examiner.ts";
import { zatonskieVedomostiOnline } from "./zatonskie-vedomosti-online.ts";

const templates: readonly Template[] = [
  quillmarshAndDistrictLamp,
  brackwaterCoastFmNewsroom,
  prairieDogDailyArgus,
  wombarraInletExaminer,
  sangamBharatDispatch,
  okeIlaroPunchline,
  thornbackTabloidOnline,
  harrowVaneQuarterlyWeb,
  meridianTapeWire,
  tidewrackPublicRadioUs,
  gorsefellCommunitySheet,
  ninefoldTechBulletin,
  umhlangaRidgeMercuryLite,
  ballinacorWesternHerald,
  savannaDrumlineGateway,
  pacificRimfireBroadcaster,
  mapleshadeNorthShoreNow,
  luzonStraitClarionMobile,
  pennyfarthingSportsGazette,
  colonnadeCapitolBrief,
  cinderhillInvestigates,
  silverbirchLifestyleEdit,
  ironbridgeTradeHeraldSteel,
  afterglowPortalToday,
  skerryvoreIslesBulletin,
  lohntalKreisboteDigital,
  tagesblickSechsPortal,
  dreiLindenRundfunkText,
  leRalliementDuMorvandeau,
  lucarneHebdoIdees,
  flashCanalMidiContinu,
  elFarolDeValdehornos,
  laNoticiaDelAltiplanoMx,
  cronicaRioplatenseOnce,
  laSquillaDiValdirosa,
  tuttoraNotizieFlash,
  sentinelaDoRioFundo,
  correioDaPontaDoCacao,
  zatonskieVedomostiOnline,
  obozrevatelTretyaPolosa,
  arMirfaaAlakhbar,
  arSahifatAlwahah,
];

export const twentyFifth: TemplateSet = {
  name: "twenty-fifth",
  templates,
  folder: new URL("./", import.meta.url),
};
