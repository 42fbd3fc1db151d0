import type { Template, TemplateSet } from "../template.ts";
import { arAkhbar } from "./ar-akhbar.ts";
import { campusWeekly } from "./campus-weekly.ts";
import { cardApp } from "./card-app.ts";
import { cityFreesheet } from "./city-freesheet.ts";
import { deNetzmagazin } from "./de-netzmagazin.ts";
import { deWochenblatt } from "./de-wochenblatt.ts";
import { esDigital } from "./es-digital.ts";
import { fanNetwork } from "./fan-network.ts";
import { farmWeekly } from "./farm-weekly.ts";
import { frHebdo } from "./fr-hebdo.ts";
import { headlineMirror } from "./headline-mirror.ts";
import { itPortale } from "./it-portale.ts";
import { jaChihou } from "./ja-chihou.ts";
import { liveBroadsheet } from "./live-broadsheet.ts";
import { mailEdition } from "./mail-edition.ts";
import { markdownMetro } from "./markdown-metro.ts";
import { nationDailyKe } from "./nation-daily-ke.ts";
import { neighbourBoard } from "./neighbour-board.ts";
import { ninetiesWebzine } from "./nineties-webzine.ts";
import { nlKrant } from "./nl-krant.ts";
import { nonprofitNewsroom } from "./nonprofit-newsroom.ts";
import { plPortal } from "./pl-portal.ts";
import { printIndent } from "./print-indent.ts";
import { ptPortalBr } from "./pt-portal-br.ts";
import { ruAgentstvo } from "./ru-agentstvo.ts";
import { slowScience } from "./slow-science.ts";
import { trGazete } from "./tr-gazete.ts";
import { zhKehuduan } from "./zh-kehuduan.ts";

const templates: readonly Template[] = [
  arAkhbar,
  campusWeekly,
  cardApp,
  cityFreesheet,
  deNetzmagazin,
  deWochenblatt,
  esDigital,
  fanNetwork,
  farmWeekly,
  frHebdo,
  headlineMirror,
  itPortale,
  jaChihou,
  liveBroadsheet,
  mailEdition,
  markdownMetro,
  nationDailyKe,
  neighbourBoard,
  ninetiesWebzine,
  nlKrant,
  nonprofitNewsroom,
  plPortal,
  printIndent,
  ptPortalBr,
  ruAgentstvo,
  slowScience,
  trGazete,
  zhKehuduan,
];

export const second: TemplateSet = {
  name: "second",
  templates,
  folder: new URL("./", import.meta.url),
};
