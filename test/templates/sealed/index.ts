import type { Template } from "../template.ts";
import { clickSite } from "./click-site.ts";
import { communityRadio } from "./community-radio.ts";
import { deBoulevard } from "./de-boulevard.ts";
import { esPortal } from "./es-portal.ts";
import { familyLifestyle } from "./family-lifestyle.ts";
import { moneyTerminal } from "./money-terminal.ts";
import { paperArchive } from "./paper-archive.ts";
import { parishWeekly } from "./parish-weekly.ts";

export const sealedTemplates: readonly Template[] = [
  clickSite,
  communityRadio,
  deBoulevard,
  esPortal,
  familyLifestyle,
  moneyTerminal,
  paperArchive,
  parishWeekly,
];
