import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const subscription: Rule = wordingRule({
  kind: "subscription",
  reason: "chrome/subscription",
  meaning: "A log-in, subscription, membership or donation prompt.",
  outside: { whole: 0.95, opens: 0.9, holds: 0.85, closes: 0.85 },
  inside: { whole: 0.85, opens: 0.82, holds: 0.75 },
  maxWords: 45,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
✂ Already a subscriber? Log in
✂ To continue reading, please subscribe for only 1 euro a month.
Passengers said that nobody had told them about the engine trouble.`,
  ],
  sparing: [
    `To read the full report takes an afternoon, and the minister said that she had not found the time.
The fund asks its members to make a donation once a year, the chairman told the meeting.`,
  ],
});
