import type { Annotation } from "../../../model/claim.ts";
import { classOf, digit, lower, upper } from "../../../text/characters.ts";
import { cutLine, defineRule, type Rule, type Scene } from "../rule.ts";

const holdsText = /[\p{L}\p{N}\p{Extended_Pictographic}★☆]/u;
/** Where links cut a sentence into lines, its comma or bracket is left alone. */
const piece = /^[,.;:!?&()"'“”‘’«»\s]+$/u;

export const separator: Rule = defineRule({
  reason: "chrome/separator",
  meaning: "A line of signs without a letter or a digit that only parts what stands around it.",
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
✂ ___
✂ * * *
Passengers said that nobody had told them about the engine trouble.
✂ |`,
  ],
  sparing: [
    `The ferry left the harbour an hour late and reached the island only after dark.
— No!
★★★☆☆
1.
,
Passengers said that nobody had told them about the engine trouble.`,
  ],
  find({ page }: Scene): Annotation[] {
    const out: Annotation[] = [];
    for (const line of page.lines) {
      const { text } = line.block;
      // Most lines need no further look.
      const opening = classOf(text.charCodeAt(0));
      if (opening === lower || opening === upper || opening === digit) continue;
      if (holdsText.test(text) || piece.test(text)) continue;
      const evidence = { signal: "signs-only", value: text.slice(0, 40) };
      out.push(cutLine(line, "chrome/separator", 0.95, evidence));
    }
    return out;
  },
});
