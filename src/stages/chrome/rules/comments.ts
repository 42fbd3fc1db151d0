import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const comments: Rule = wordingRule({
  kind: "comments",
  reason: "chrome/comments",
  meaning: "The heading, form or rules of a comment section.",
  outside: { whole: 0.95, opens: 0.92, holds: 0.85, closes: 0.85 },
  inside: { whole: 0.75, opens: 0.8, holds: 0.6 },
  maxWords: 40,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Passengers said that nobody had told them about the engine trouble.
✂ 14 Comments
✂ Leave a reply
✂ Your email address will not be published. Required fields are marked *`,
  ],
  sparing: [
    `The minister made no comment when she left the building through the back door.
Comments on the draft may be sent to the ministry until the end of the month, it said.`,
  ],
});
