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
    const { lines, firsts } = scene.page;
    const prose = lines.filter((line) => line.prose);
    const repeats = (line: Line | undefined): boolean =>
      line !== undefined && firsts[line.index] !== line.index;
    for (let place = 0; place < prose.length; place++) {
      const line = prose[place]!;
      if (!repeats(line)) continue;
      const first = lines[firsts[line.index]!]!;
      const alone = !repeats(prose[place - 1]) && !repeats(prose[place + 1]);
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
