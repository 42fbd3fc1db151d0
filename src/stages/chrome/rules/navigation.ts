import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const navigation: Rule = wordingRule({
  kind: "navigation",
  reason: "chrome/navigation",
  meaning: "A menu item or another link to a part of the site.",
  outside: { whole: 0.93, opens: 0.9, holds: 0.8, closes: 0.8 },
  inside: { opens: 0.7 },
  maxWords: 12,
  matching: [
    `✂ Skip to content
✂ Home
✂ Politics
✂ Sports
The ferry left the harbour an hour late and reached the island only after dark.`,
  ],
  sparing: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Education
Teachers on the island said that the lessons would be held in the church until the spring.`,
  ],
});
