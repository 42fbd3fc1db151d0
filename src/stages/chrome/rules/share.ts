import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const share: Rule = wordingRule({
  kind: "share",
  reason: "chrome/share",
  meaning: "A button or link to share, save, print or follow.",
  outside: { whole: 0.95, opens: 0.9, holds: 0.85, closes: 0.85 },
  inside: { whole: 0.7, opens: 0.66 },
  maxWords: 25,
  matching: [
    `✂ Share on Facebook
✂ Tweet
✂ Copy link
The ferry left the harbour an hour late and reached the island only after dark.`,
  ],
  sparing: [
    `Share prices fell by four percent after the ferry company reported a loss for the year.
Follow the coast road for an hour and the lighthouse comes into view, the guide says.`,
  ],
});
