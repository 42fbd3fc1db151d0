import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const consent: Rule = wordingRule({
  kind: "consent",
  reason: "chrome/consent",
  meaning: "A cookie or consent notice, or one of its buttons.",
  outside: { whole: 0.95, opens: 0.95, holds: 0.9, closes: 0.9 },
  inside: { whole: 0.8, opens: 0.85, holds: 0.75 },
  maxWords: 60,
  matching: [
    `✂ We use cookies to improve your experience on our website.
✂ Accept all
✂ Cookie settings
The regulator fined the company four million euros for tracking its readers without asking.`,
  ],
  sparing: [
    `The company uses cookies to track its readers across the web, the regulator said on Monday.
The cookie policy of the newspaper changed in March, and the fine followed in the summer.`,
  ],
});
