import type { Annotation } from "../../../model/claim.ts";
import { type Line, wordingOf } from "../page.ts";
import { cutLine, defineRule, inBody, type Rule, type Scene } from "../rule.ts";

/** `READ MORE: …`, `Also read | …`: the label, then a sign that parts it from the headline. */
const labelled = /^[^\p{L}\p{N}]{0,4}\p{L}[^:：|｜>»→】\]\n]{0,30}\s?[:：|｜>»→】\]]/u;
const maxWords = 30;

/** `Video:` or `Next:` opens a definition in a list as often as a link to another story. */
function confidenceIn(line: Line, within: boolean): number {
  if (line.prose) return within ? 0.3 : 0.6;
  return within ? 0.66 : 0.9;
}

export const promoLabel: Rule = defineRule({
  reason: "chrome/promo",
  meaning: "The headline of another story, set between two paragraphs of this one.",
  matching: [
    `The mayor told reporters on Monday that the village library would stay open for another year.
✂ READ MORE: Storm tears roof off chapel
✂ Also read | Ten walks along the river
“Nobody wants to lose the reading room,” said the teacher who had led the protest since May.`,
  ],
  sparing: [
    `The mayor told reporters on Monday that the village library would stay open for another year.
Earlier that day the council had met for an hour: nobody had voted against the plan.
Watch the river from the bridge and you can see how high the water stood in May.`,
  ],
  *find(scene: Scene): Iterable<Annotation> {
    for (const line of scene.worded("promo-label")) {
      const wording = wordingOf(line, "promo-label");
      if (wording === undefined || line.words > maxWords || line.words <= wording.length) continue;
      const label = labelled.exec(line.block.text)?.[0];
      if (label === undefined || label.split(" ").length > wording.length + 2) continue;
      yield cutLine(line, "chrome/promo", confidenceIn(line, inBody(scene, line)), {
        signal: "label",
        value: wording.phrase,
      });
    }
  },
});
