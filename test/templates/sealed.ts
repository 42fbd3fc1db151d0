import type { TemplateSet } from "../../training/templates/template.ts";
import { thirtyThird } from "./thirty-third/index.ts";
import { twentyFifth } from "./twenty-fifth/index.ts";

/** The sets that nothing is trained on and nothing was changed for. */
export const sealed: readonly TemplateSet[] = [twentyFifth, thirtyThird];
