import type { Template, TemplateSet } from "../template.ts";
import { arBawwabatAlsahil } from "./ar-bawwabat-alsahil.ts";
import { boxboardAndPrintWeekly } from "./boxboard-and-print-weekly.ts";
import { capitolSheet } from "./capitol-sheet.ts";
import { channelNineTasman } from "./channel-nine-tasman.ts";
import { continentalNewswire } from "./continental-newswire.ts";
import { dailyTrumpetTabloid } from "./daily-trumpet-tabloid.ts";
import { dePortalNachrichten24 } from "./de-portal-nachrichten24.ts";
import { deUnterelbeTageblatt } from "./de-unterelbe-tageblatt.ts";
import { deccanStandard } from "./deccan-standard.ts";
import { elmwoodReview } from "./elmwood-review.ts";
import { esHeraldoDeLaRibera } from "./es-heraldo-de-la-ribera.ts";
import { esMxCronicaDelIstmo } from "./es-mx-cronica-del-istmo.ts";
import { frChaineDirectInfo } from "./fr-chaine-direct-info.ts";
import { frOuestLittoral } from "./fr-ouest-littoral.ts";
import { highveldSunday } from "./highveld-sunday.ts";
import { isleOfFarraFreePress } from "./isle-of-farra-free-press.ts";
import { itCorriereTorciano } from "./it-corriere-torciano.ts";
import { jaKitasawaNippo } from "./ja-kitasawa-nippo.ts";
import { kingsbridgeAdvertiser } from "./kingsbridge-advertiser.ts";
import { lagoonTribune } from "./lagoon-tribune.ts";
import { ledgerlineBusiness } from "./ledgerline-business.ts";
import { newsorbitPortal } from "./newsorbit-portal.ts";
import { nlDeVechtbode } from "./nl-de-vechtbode.ts";
import { openLedgerNonprofit } from "./open-ledger-nonprofit.ts";
import { plGlosRozdroza } from "./pl-glos-rozdroza.ts";
import { prairiePublicMedia } from "./prairie-public-media.ts";
import { ptBrPortalAgora } from "./pt-br-portal-agora.ts";
import { ptDiarioDoSado } from "./pt-diario-do-sado.ts";
import { ruDelovoyKvartalNews } from "./ru-delovoy-kvartal-news.ts";
import { ruPrisurskieVesti } from "./ru-prisurskie-vesti.ts";
import { southernCrossPublic } from "./southern-cross-public.ts";
import { straitsLedger } from "./straits-ledger.ts";
import { theNorthernCourier } from "./the-northern-courier.ts";
import { trHaberKaracay } from "./tr-haber-karacay.ts";
import { tuscolaValleyRegister } from "./tuscola-valley-register.ts";
import { zhLinxiXinwenWang } from "./zh-linxi-xinwen-wang.ts";

const templates: readonly Template[] = [
  kingsbridgeAdvertiser,
  tuscolaValleyRegister,
  continentalNewswire,
  deccanStandard,
  ledgerlineBusiness,
  lagoonTribune,
  southernCrossPublic,
  prairiePublicMedia,
  boxboardAndPrintWeekly,
  isleOfFarraFreePress,
  newsorbitPortal,
  highveldSunday,
  channelNineTasman,
  elmwoodReview,
  straitsLedger,
  capitolSheet,
  openLedgerNonprofit,
  theNorthernCourier,
  dailyTrumpetTabloid,
  deUnterelbeTageblatt,
  dePortalNachrichten24,
  frOuestLittoral,
  frChaineDirectInfo,
  esHeraldoDeLaRibera,
  esMxCronicaDelIstmo,
  ptBrPortalAgora,
  ptDiarioDoSado,
  itCorriereTorciano,
  nlDeVechtbode,
  ruPrisurskieVesti,
  ruDelovoyKvartalNews,
  plGlosRozdroza,
  trHaberKaracay,
  arBawwabatAlsahil,
  jaKitasawaNippo,
  zhLinxiXinwenWang,
];

export const fifth: TemplateSet = {
  name: "fifth",
  templates,
  folder: new URL("./", import.meta.url),
};
