import type { Annotation } from "../../../model/claim.ts";
import { type Line, shareOfTopics, topicsOf } from "../page.ts";
import { cutLine, defineRule, inBody, type Rule, type Scene } from "../rule.ts";

/**
 * A promo is the headline of another story: it has a verb and names its actors, so it is longer than
 * a subhead. Of the lone unpunctuated lines between paragraphs, those of 8 to 25 words are chrome in
 * 56 of 100 cases on news pages and in 14 on blogs.
 */
const minWords = 9;
const maxWords = 25;
/** A subhead shares its words with the paragraph that it opens. */
const maxShared = 0.34;
/** Share of paragraphs with quotation marks from which the text reads like news. */
const reported = 0.2;
/** Articles with long subheads have several of them; links to other stories come singly. */
const maxAlike = 3;

export const promo: Rule = defineRule({
  reason: "chrome/promo",
  meaning: "The headline of another story, set between two paragraphs of this one.",
  matching: [
    `The mayor told reporters on Monday that the village library would stay open for another year.
Residents had gathered outside the council hall since the early morning, and some of them sang.
✂ Storm tears roof off ‘oldest chapel’ in Northern Province as hundreds flee floods
“Nobody wants to lose the reading room,” said the teacher who had led the protest since May.`,
  ],
  sparing: [
    `The mayor told reporters on Monday that the village library would stay open for another year.
A vote that nobody expected
“Nobody wants to lose the reading room,” said the teacher who had led the protest since May.`,
    `The mayor told reporters on Monday that the village library would stay open for another year.
Why a teacher from the valley led the protest for the reading room
“Nobody wants to lose the reading room,” said the teacher who had led the protest since May.`,
  ],
  *find(scene: Scene): Iterable<Annotation> {
    const { page } = scene;
    const { lines } = page;
    const found = lines.filter((line) => isHeadline(scene, line));
    if (found.length === 0 || found.length > maxAlike) return;
    const speech = shareOfSpeech(lines);
    for (const line of found) {
      const next = lines[line.index + 1]!;
      const shared = shareOfTopics(page, line, topicsOf(page, [next]));
      if (shared > maxShared) continue;
      yield cutLine(
        line,
        "chrome/promo",
        speech < reported ? 0.4 : isTelegraphic(line) ? 0.95 : 0.5,
        { signal: "unpunctuated-between-paragraphs", value: true },
        { signal: "words", value: line.words },
        { signal: "shared-with-next-paragraph", value: Math.round(shared * 100) / 100 },
        { signal: "alike-in-body", value: found.length },
        { signal: "paragraphs-with-speech", value: Math.round(speech * 100) / 100 },
      );
    }
  },
});

/**
 * Headlines leave out the small words that subheads keep: of the lines that this asks of in annotated
 * news, 15 of 18 that pass are chrome, and 2 of 12 of the others.
 */
function isTelegraphic({ functionShare }: Line): boolean {
  return functionShare <= 0.37;
}

/** A numbered subhead, a definition (`Pros: …`), a broken sentence, two sentences. */
const unlikeHeadline = /^[\p{N}(]|:\s|[,:;–—-]$|\p{Ll}{2}[.!?]["”’»)]?\s/u;

/** Share of the paragraphs that quote somebody: news does, guides and blogs seldom. */
function shareOfSpeech(lines: readonly Line[]): number {
  let prose = 0;
  let speech = 0;
  for (const line of lines) {
    if (!line.prose) continue;
    prose++;
    if (line.quoting) speech++;
  }
  return speech / Math.max(1, prose);
}

function isHeadline(scene: Scene, line: Line): boolean {
  const { lines } = scene.page;
  return (
    !line.prose &&
    !line.sentence &&
    line.words >= minWords &&
    line.words <= maxWords &&
    inBody(scene, line) &&
    line.block.kind === "paragraph" &&
    !unlikeHeadline.test(line.block.text) &&
    lines[line.index - 1]?.prose === true &&
    lines[line.index + 1]?.prose === true
  );
}
