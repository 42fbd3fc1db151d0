import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const attribution: Rule = wordingRule({
  kind: "attribution",
  reason: "chrome/attribution",
  meaning: "Where this copy was first published, or where to read on.",
  outside: { opens: 0.93, holds: 0.9, whole: 0.9, closes: 0.9 },
  inside: { opens: 0.9, holds: 0.85 },
  maxWords: 40,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Passengers said that nobody had told them about the engine trouble.
✂ Read more from the source: Island Post`,
    `The ferry left the harbour an hour late and reached the island only after dark.
✂ This article was originally published on Island Post.`,
  ],
  sparing: [
    `The novel was first published in 1931, and the ferry in it still sails in the first chapter.
The post on the hill was empty when the soldiers came back to it on Friday morning.`,
  ],
});
