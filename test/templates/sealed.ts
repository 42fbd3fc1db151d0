import type { TemplateSet } from "../../training/templates/template.ts";
import { twentyFifth } from "./twenty-fifth/index.ts";
import { twentyFourth } from "./twenty-fourth/index.ts";

/** The sets that nothing is trained on, and whose misses nobody has read. */
export const sealed: readonly TemplateSet[] = [twentyFourth, twentyFifth];
