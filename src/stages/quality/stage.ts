import { z } from "zod";
import type { Annotation, Evidence, FlagClaim, ReasonCode } from "../../model/claim.ts";
import { type Annotated, defineStage, type Stage } from "../../model/stage.ts";
import { countWords } from "../../text/words.ts";
import { keptText } from "./kept.ts";

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
  const kept = keptText(input.document, input.removed());
  const words = countWords(kept);
  const out: Annotation[] = [];
  const last = kept.slice(-40);
  const mark = cutOff.exec(last)?.[0];
  if (mark !== undefined)
    out.push(flag("truncated", "quality/truncated", { signal: "ends-with", value: mark }));
  const prompts = countReasons(input.annotations, "chrome/subscription");
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
  const notices = countReasons(input.annotations, "chrome/consent");
  if (notices >= wallNotices && words === 0)
    out.push(flag("consent-wall", "quality/consent-wall", { signal: "notices", value: notices }));
  return out;
}

function countReasons(annotations: readonly Annotation[], reason: ReasonCode): number {
  return annotations.filter((claim) => claim.kind === "remove" && claim.reason === reason).length;
}

function flag(
  code: string,
  reason: ReasonCode,
  ...evidence: readonly [Evidence, ...Evidence[]]
): FlagClaim {
  return { kind: "flag", code, severity: "warning", reason, confidence: 0.8, evidence };
}
