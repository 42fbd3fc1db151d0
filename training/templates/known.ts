import { first } from "./first/index.ts";
import { fourth } from "./fourth/index.ts";
import { second } from "./second/index.ts";
import type { TemplateSet } from "./template.ts";
import { third } from "./third/index.ts";

/** The sets that may be read, mended with and trained on. */
export const known: readonly TemplateSet[] = [first, second, third, fourth];
