import type { Annotation } from "../../../model/claim.ts";
import { cutLine, defineRule, inBody, type Rule, type Scene } from "../rule.ts";

/** Characters beside the links from which a line says something of its own. */
const mostBeside = 3;

export const links: Rule = defineRule({
  reason: "chrome/links",
  meaning: "A line of Markdown that is nothing but links or pictures.",
  examplesAre: "text/markdown",
  matching: [
    `✂ [Home](/) | [World](/world) | [Sport](/sport)
# Ferry reaches the island after dark
✂ ![The ferry](https://pictures.example/ferry.jpg)
The ferry left the harbour an hour late and reached the island only after dark.
✂ - [Ten walks along the river](/walks)
✂ - [Mayor opens new school](/school)`,
  ],
  sparing: [
    `The ferry left the harbour an hour late, [the line said](/ferry), and came only after dark.
[Passengers said that nobody had told them about the engine trouble at any time](/quote).
[1] stands for the first of the notes (see below).`,
  ],
  *find(scene: Scene): Iterable<Annotation> {
    if (scene.page.document.mediaType !== "text/markdown") return;
    for (const line of scene.page.lines) {
      const { marked } = line;
      if (marked === null || (marked.linked === 0 && marked.images === 0)) continue;
      const shown = line.block.text.replace(/[^\p{L}\p{N}]/gu, "").length;
      if (shown - marked.linked > mostBeside || line.prose) continue;
      const pictures = marked.images > 0 && marked.images * 2 >= marked.links;
      const confidence = pictures ? 0.85 : inBody(scene, line) ? 0.5 : 0.85;
      yield cutLine(line, "chrome/links", confidence, {
        signal: pictures ? "pictures" : "links",
        value: pictures ? marked.images : marked.links,
      });
    }
  },
});
