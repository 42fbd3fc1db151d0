import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const tags: Rule = wordingRule({
  kind: "tags",
  reason: "chrome/tags",
  meaning: "A list of tags, topics or categories, or its label.",
  outside: { whole: 0.92, opens: 0.88, holds: 0.8, closes: 0.8 },
  inside: { whole: 0.75 },
  maxWords: 12,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Passengers said that nobody had told them about the engine trouble.
✂ Tags: ferry, harbour, weather
✂ Filed under: Transport`,
  ],
  sparing: [
    `The tags on the crates showed that the cargo had come from a port in the south.
Topics such as the weather were avoided, the captain said, because they made people nervous.`,
  ],
});
