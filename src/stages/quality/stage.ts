import { z } from "zod";
import type { Annotation, Evidence, FlagClaim, ReasonCode } from "../../model/claim.ts";
import { type Annotated, defineStage, type Stage } from "../../model/stage.ts";
import { countWords } from "../../text/words.ts";
import { keptText, lastKept } from "./kept.ts";

/** Articles are longer: fewer than one page of 2,000 has a full text under this many words. */
const stubWords = 150;
/** Notices of a consent wall before the page behind it counts as unread. */
const wallNotices = 2;
/** `…`, `[...]`, `[+1234 chars]`: how feeds and APIs mark that they cut a text. */
const cutOff = /(?:\[?(?:…|\.{3})\]?|\[\+\d{1,7} chars?\])$/u;

/** Says what a user should know of the text that is left; changes nothing. */
export const quality: Stage = defineStage({
  name: "quality",
  version: 1,
  after: ["chrome", "metadata", "names"],
  reasons: {
    "quality/truncated": "The text stops where its source cut it off.",
    "quality/paywall-stub": "A prompt to subscribe stands where most of the text should be.",
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
  if (prompts === 0 && notices < wallNotices) return out;
  const words = countWords(keptText(input.document, removed));
  if (prompts > 0 && words > 0 && words < stubWords) {
    out.push(
      flag(
        "paywall-stub",
        "quality/paywall-stub",
        { signal: "words", value: words },
        { signal: "prompts", value: prompts },
      ),
    );
  }
  if (notices >= wallNotices && words === 0)
    out.push(flag("consent-wall", "quality/consent-wall", { signal: "notices", value: notices }));
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
