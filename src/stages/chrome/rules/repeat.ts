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
    const seen = new Map<string, Line>();
    let copied = false;
    for (const line of scene.page.lines) {
      if (!line.prose) continue;
      const first = seen.get(line.block.text);
      const alone = !copied;
      copied = first !== undefined;
      if (first === undefined) seen.set(line.block.text, line);
      else
        yield cutLine(line, "chrome/repeat", alone && inBody(scene, line) ? 0.7 : 0.96, {
          signal: "same-as",
          value: first.index + 1,
          at: { start: first.block.start, end: first.block.end },
        });
    }
  },
});
