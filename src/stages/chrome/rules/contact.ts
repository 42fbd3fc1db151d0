import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const contact: Rule = wordingRule({
  kind: "contact",
  reason: "chrome/contact",
  meaning: "How to reach the newsroom, or how to report an error.",
  outside: { whole: 0.9, opens: 0.88, holds: 0.8, closes: 0.8 },
  inside: { opens: 0.72 },
  maxWords: 35,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Passengers said that nobody had told them about the engine trouble.
✂ Got a tip? Email us at tips@example.org
✂ Report a typo`,
  ],
  sparing: [
    `The pilot lost contact with the tower at noon and landed on a beach near the village.
Tell us the truth, the families shouted when the captain came out of the court.`,
  ],
});
