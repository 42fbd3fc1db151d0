import { z } from "zod";
import type { Annotation, Evidence, FlagClaim, ReasonCode } from "../../model/claim.ts";
import { type Annotated, defineStage, type Stage } from "../../model/stage.ts";
import { countWords } from "../../text/words.ts";
import { keptText, lastKept } from "./kept.ts";

/** Articles are longer: fewer than one page of 2,000 has a full text under this many words. */
const stubWords = 150;
/** What sites call the box that stands where the rest of a text would. */
const wall =
  /(?:^|[\s_-])(?:paywall|pay-wall|regwall|subscriber-only|subscribers-only|premium-gate|content-gate|piano-offer)(?=$|[\s_-])/i;
/** Notices of a consent wall before the page behind it counts as unread. */
const wallNotices = 2;
/** `…`, `[...]`, `[+1234 chars]`, `… Read more`: how feeds, APIs and teasers mark that they cut a text. */
const cutOff =
  /(?:(?:\[?(?:…|\.{3})\]?)(?:\s?[([]?(?:read more|more|continue reading|full story|weiterlesen|mehr|lire la suite|leer más|seguir leyendo|leia mais|ler mais|continua a leggere|leggi tutto|lees verder|czytaj dalej|читать далее|阅读全文|閱讀全文|続きを読む|더 보기)[)\]]?(?:\s?[»→>])?)?|\[\+\d{1,7} chars?\])$/iu;

/** Says what a user should know of the text that is left; changes nothing. */
export const quality: Stage = defineStage({
  name: "quality",
  version: 1,
  after: ["chrome", "metadata", "names"],
  reasons: {
    "quality/truncated": "The text stops where its source cut it off.",
    "quality/paywall-stub":
      "A prompt to subscribe, or what the page calls its wall, stands where most of the text should be.",
    "quality/consent-wall": "Only a consent notice was scraped, not the page behind it.",
  },
  options: z.strictObject({}),
  prepare: () => flagsOf,
});

function flagsOf(input: Annotated): Annotation[] {
  const removed = input.removed();
  const out: Annotation[] = [];
  const mark = cutOff.exec(lastKept(input.document, removed).slice(-40))?.[0];
  if (mark !== undefined)
    out.push(flag("truncated", "quality/truncated", { signal: "ends-with", value: mark }));
  const prompts = countReasons(input.annotations, "chrome/subscription");
  const notices = countReasons(input.annotations, "chrome/consent");
  const walls = signsOfWall(input, prompts);
  if (walls.length === 0 && notices < wallNotices) return out;
  const words = countWords(keptText(input.document, removed));
  if (walls.length > 0 && words > 0 && words < stubWords) {
    out.push(
      flag("paywall-stub", "quality/paywall-stub", { signal: "words", value: words }, ...walls),
    );
  }
  if (notices >= wallNotices && words === 0)
    out.push(flag("consent-wall", "quality/consent-wall", { signal: "notices", value: notices }));
  return out;
}

/** What speaks for a wall before the rest of the text. Of a whole text it says nothing: many are metered. */
function signsOfWall({ document, annotations }: Annotated, prompts: number): Evidence[] {
  const out: Evidence[] = prompts > 0 ? [{ signal: "prompts", value: prompts }] : [];
  if (annotations.some((claim) => claim.kind === "flag" && claim.code === "paywall"))
    out.push({ signal: "declared", value: "paywall" });
  const shapes = document.html?.elements.shapes ?? [];
  const named = shapes.find(({ id, classes }) => wall.test(`${id} ${classes.join(" ")}`));
  if (named)
    out.push({
      signal: "element-named",
      value: wall.exec(`${named.id} ${named.classes.join(" ")}`)![0].trim(),
    });
  return out;
}

function countReasons(annotations: readonly Annotation[], reason: ReasonCode): number {
  let count = 0;
  for (const claim of annotations) {
    if (claim.kind === "remove" && claim.reason === reason) count++;
  }
  return count;
}

function flag(
  code: string,
  reason: ReasonCode,
  ...evidence: readonly [Evidence, ...Evidence[]]
): FlagClaim {
  return { kind: "flag", code, severity: "warning", reason, confidence: 0.8, evidence };
}
