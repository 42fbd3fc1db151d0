import type { Template, TemplateSet } from "../template.ts";
import { arBawwabat } from "./ar-bawwabat.ts";
import { bayTribuneAu } from "./bay-tribune-au.ts";
import { cosmosLens } from "./cosmos-lens.ts";
import { countyEchoLive } from "./county-echo-live.ts";
import { deAnzeigerPlus } from "./de-anzeiger-plus.ts";
import { deLandesfunk } from "./de-landesfunk.ts";
import { deccanMail } from "./deccan-mail.ts";
import { esCronicaNorte } from "./es-cronica-norte.ts";
import { esPortalPlata } from "./es-portal-plata.ts";
import { frCourrierPays } from "./fr-courrier-pays.ts";
import { frFlashInfo } from "./fr-flash-info.ts";
import { gluedCourier } from "./glued-courier.ts";
import { highPlainsRadio } from "./high-plains-radio.ts";
import { isleBroadcaster } from "./isle-broadcaster.ts";
import { itCorriereValle } from "./it-corriere-valle.ts";
import { jaMinatoShimbun } from "./ja-minato-shimbun.ts";
import { ledgerStreet } from "./ledger-street.ts";
import { mdHarbourTimes } from "./md-harbour-times.ts";
import { nlRegioOmroep } from "./nl-regio-omroep.ts";
import { palmwinePost } from "./palmwine-post.ts";
import { plGlosMiasta } from "./pl-glos-miasta.ts";
import { popreel } from "./popreel.ts";
import { prairieStatesman } from "./prairie-statesman.ts";
import { ptDiarioSerra } from "./pt-diario-serra.ts";
import { ruGorodOnline } from "./ru-gorod-online.ts";
import { trManset } from "./tr-manset.ts";
import { valleyOnline2002 } from "./valley-online-2002.ts";
import { veldDispatch } from "./veld-dispatch.ts";
import { windwardSun } from "./windward-sun.ts";
import { wkdtNewsroom } from "./wkdt-newsroom.ts";
import { zhXinwenWang } from "./zh-xinwen-wang.ts";

const templates: readonly Template[] = [
  arBawwabat,
  bayTribuneAu,
  cosmosLens,
  countyEchoLive,
  deAnzeigerPlus,
  deLandesfunk,
  deccanMail,
  esCronicaNorte,
  esPortalPlata,
  frCourrierPays,
  frFlashInfo,
  gluedCourier,
  highPlainsRadio,
  isleBroadcaster,
  itCorriereValle,
  jaMinatoShimbun,
  ledgerStreet,
  mdHarbourTimes,
  nlRegioOmroep,
  palmwinePost,
  plGlosMiasta,
  popreel,
  prairieStatesman,
  ptDiarioSerra,
  ruGorodOnline,
  trManset,
  valleyOnline2002,
  veldDispatch,
  windwardSun,
  wkdtNewsroom,
  zhXinwenWang,
];

export const third: TemplateSet = {
  name: "third",
  templates,
  folder: new URL("./", import.meta.url),
};
