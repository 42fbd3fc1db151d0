import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const counter: Rule = wordingRule({
  kind: "counter",
  reason: "chrome/counter",
  meaning: "A count of views, votes or minutes to read.",
  outside: { whole: 0.95, opens: 0.9, holds: 0.85, closes: 0.85 },
  inside: { whole: 0.85, opens: 0.8 },
  maxWords: 8,
  matching: [
    `✂ 5 min read
✂ 1,204 views
The ferry left the harbour an hour late and reached the island only after dark.`,
  ],
  sparing: [
    `The journey takes 45 minutes on a calm day and close to two hours in a storm.
The video has had 12 million views since it was posted on Sunday, the police said.`,
  ],
});
