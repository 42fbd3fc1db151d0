import type { Stage } from "../model/stage.ts";
import { chrome } from "./chrome/stage.ts";
import { markdown } from "./markdown/stage.ts";
import { metadata } from "./metadata/stage.ts";
import { names } from "./names/stage.ts";
import { pageType } from "./page-type/stage.ts";
import { quality } from "./quality/stage.ts";
import { secondOpinion } from "./second-opinion/stage.ts";
import { siteRules } from "./site-rules/stage.ts";

/** The list of stages, in the order in which they run. */
export const stages: readonly Stage[] = [
  siteRules,
  markdown,
  chrome,
  secondOpinion,
  pageType,
  metadata,
  names,
  quality,
];
