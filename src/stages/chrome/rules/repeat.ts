import type { Annotation } from "../../../model/claim.ts";
import type { Line } from "../page.ts";
import { cutLine, defineRule, inBody, type Rule, type Scene } from "../rule.ts";

export const repeat: Rule = defineRule({
  reason: "chrome/repeat",
  meaning: "A paragraph that the document has already held, word for word.",
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Passengers said that nobody had told them about the engine trouble.
✂ The ferry left the harbour an hour late and reached the island only after dark.
✂ Passengers said that nobody had told them about the engine trouble.`,
  ],
  sparing: [
    `Row, row, row your boat
Gently down the stream
Row, row, row your boat
The children sang it on the ferry until the captain asked them very politely to stop.`,
  ],
  *find(scene: Scene): Iterable<Annotation> {
    const prose = scene.page.lines.filter((line) => line.prose);
    const seen = new Map<string, Line>();
    const firsts = prose.map((line) => {
      const first = seen.get(line.block.text);
      if (first === undefined) seen.set(line.block.text, line);
      return first;
    });
    for (const [place, line] of prose.entries()) {
      const first = firsts[place];
      if (first === undefined) continue;
      const alone = firsts[place - 1] === undefined && firsts[place + 1] === undefined;
      yield cutLine(line, "chrome/repeat", alone && inBody(scene, line) ? refrain : 0.98, {
        signal: "same-as",
        value: first.index + 1,
        at: { start: first.block.start, end: first.block.end },
      });
    }
  },
});

/** A lone sentence that an article repeats is its refrain or its advice as often as a slip. */
const refrain = 0.7;
