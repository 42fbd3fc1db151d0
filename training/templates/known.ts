import { eighteenth } from "./eighteenth/index.ts";
import { eighth } from "./eighth/index.ts";
import { eleventh } from "./eleventh/index.ts";
import { fifteenth } from "./fifteenth/index.ts";
import { fifth } from "./fifth/index.ts";
import { first } from "./first/index.ts";
import { fourteenth } from "./fourteenth/index.ts";
import { fourth } from "./fourth/index.ts";
import { nineteenth } from "./nineteenth/index.ts";
import { ninth } from "./ninth/index.ts";
import { second } from "./second/index.ts";
import { seventeenth } from "./seventeenth/index.ts";
import { seventh } from "./seventh/index.ts";
import { sixteenth } from "./sixteenth/index.ts";
import { sixth } from "./sixth/index.ts";
import type { TemplateSet } from "./template.ts";
import { tenth } from "./tenth/index.ts";
import { third } from "./third/index.ts";
import { thirteenth } from "./thirteenth/index.ts";
import { thirtieth } from "./thirtieth/index.ts";
import { thirtyFirst } from "./thirty-first/index.ts";
import { thirtySecond } from "./thirty-second/index.ts";
import { twelfth } from "./twelfth/index.ts";
import { twentieth } from "./twentieth/index.ts";
import { twentyEighth } from "./twenty-eighth/index.ts";
import { twentyFirst } from "./twenty-first/index.ts";
import { twentyFourth } from "./twenty-fourth/index.ts";
import { twentyNinth } from "./twenty-ninth/index.ts";
import { twentySecond } from "./twenty-second/index.ts";
import { twentySeventh } from "./twenty-seventh/index.ts";
import { twentySixth } from "./twenty-sixth/index.ts";
import { twentyThird } from "./twenty-third/index.ts";

/** The sets that may be read, mended with and trained on. */
export const known: readonly TemplateSet[] = [
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  eleventh,
  twelfth,
  thirteenth,
  fourteenth,
  fifteenth,
  sixteenth,
  seventeenth,
  eighteenth,
  nineteenth,
  twentieth,
  twentyFirst,
  twentySecond,
  twentyThird,
  twentyFourth,
  twentySixth,
  twentySeventh,
  twentyEighth,
  twentyNinth,
  thirtieth,
  thirtyFirst,
  thirtySecond,
];
