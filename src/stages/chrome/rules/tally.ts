import type { Annotation } from "../../../model/claim.ts";
import { cutLine, defineRule, inBody, type Rule, type Scene } from "../rule.ts";

/** `Like (12)`, `veryNice! (243)`, `(1.2k)`: at most three words and a bracketed number. */
const bracketed = /^(?:[^\s()]{1,20}\s){0,3}\(\s?\d[\d.,]{0,8}[kKmM]?\s?\)$/u;
/** `12`, `1.2K`, `+3`: a number alone, which may be the cell of a table. */
const alone = /^[+#]?\d[\d.,]{0,8}[kKmM]?$/u;

/** Most lines do not open like a number. */
const numeric: ReadonlySet<number> = new Set([..."0123456789+#"].map((sign) => sign.charCodeAt(0)));

export const tally: Rule = defineRule({
  reason: "chrome/counter",
  meaning: "A count of views, votes or minutes to read.",
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Passengers said that nobody had told them about the engine trouble.
✂ likeIt! (52)
✂ 318`,
  ],
  sparing: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Grace Harbour (1931)
The first of the three ships was built for the mail and never carried a paying guest.`,
  ],
  find(scene: Scene): Annotation[] {
    const out: Annotation[] = [];
    for (const line of scene.page.lines) {
      const { text } = line.block;
      if (text.length > 80 || inBody(scene, line)) continue;
      const shape = text.endsWith(")") ? bracketed : alone;
      if (shape === alone && !numeric.has(text.charCodeAt(0))) continue;
      const confidence = !shape.test(text) ? 0 : shape === bracketed ? 0.93 : 0.7;
      if (confidence > 0)
        out.push(cutLine(line, "chrome/counter", confidence, { signal: "count", value: text }));
    }
    return out;
  },
});
