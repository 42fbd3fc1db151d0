import type { Template, TemplateSet } from "../template.ts";
import { arSahifa } from "./ar-sahifa.ts";
import { clickSite } from "./click-site.ts";
import { communityRadio } from "./community-radio.ts";
import { consentWall } from "./consent-wall.ts";
import { deBoulevard } from "./de-boulevard.ts";
import { deLokalzeitung } from "./de-lokalzeitung.ts";
import { deMagazin } from "./de-magazin.ts";
import { diaryBlog } from "./diary-blog.ts";
import { donationWeekly } from "./donation-weekly.ts";
import { esDiario } from "./es-diario.ts";
import { esPortal } from "./es-portal.ts";
import { familyLifestyle } from "./family-lifestyle.ts";
import { frQuotidien } from "./fr-quotidien.ts";
import { glossyMagazine } from "./glossy-magazine.ts";
import { islandPortal } from "./island-portal.ts";
import { itGazzetta } from "./it-gazzetta.ts";
import { jaShimbun } from "./ja-shimbun.ts";
import { letterPlatform } from "./letter-platform.ts";
import { linkForum } from "./link-forum.ts";
import { localTv } from "./local-tv.ts";
import { meteredBroadsheet } from "./metered-broadsheet.ts";
import { moneyTerminal } from "./money-terminal.ts";
import { paperArchive } from "./paper-archive.ts";
import { parishWeekly } from "./parish-weekly.ts";
import { pressBlog } from "./press-blog.ts";
import { pressWire } from "./press-wire.ts";
import { printView } from "./print-view.ts";
import { ptJornal } from "./pt-jornal.ts";
import { publicBroadcaster } from "./public-broadcaster.ts";
import { publicOffice } from "./public-office.ts";
import { recipeSite } from "./recipe-site.ts";
import { regionalDaily } from "./regional-daily.ts";
import { ruNovosti } from "./ru-novosti.ts";
import { southAsianPortal } from "./south-asian-portal.ts";
import { sportsPortal } from "./sports-portal.ts";
import { storyPlatform } from "./story-platform.ts";
import { tabloid } from "./tabloid.ts";
import { techSite } from "./tech-site.ts";
import { tradeJournal } from "./trade-journal.ts";
import { westAfricanDaily } from "./west-african-daily.ts";
import { zhRibao } from "./zh-ribao.ts";

const templates: readonly Template[] = [
  arSahifa,
  clickSite,
  communityRadio,
  consentWall,
  deBoulevard,
  deLokalzeitung,
  deMagazin,
  diaryBlog,
  donationWeekly,
  esDiario,
  esPortal,
  familyLifestyle,
  frQuotidien,
  glossyMagazine,
  islandPortal,
  itGazzetta,
  jaShimbun,
  letterPlatform,
  linkForum,
  localTv,
  meteredBroadsheet,
  moneyTerminal,
  paperArchive,
  parishWeekly,
  pressBlog,
  pressWire,
  printView,
  ptJornal,
  publicBroadcaster,
  publicOffice,
  recipeSite,
  regionalDaily,
  ruNovosti,
  southAsianPortal,
  sportsPortal,
  storyPlatform,
  tabloid,
  techSite,
  tradeJournal,
  westAfricanDaily,
  zhRibao,
];

export const first: TemplateSet = {
  name: "first",
  templates,
  folder: new URL("./", import.meta.url),
};
