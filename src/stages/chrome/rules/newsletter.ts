import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const newsletter: Rule = wordingRule({
  kind: "newsletter",
  reason: "chrome/newsletter",
  meaning: "An invitation to a newsletter, or a piece of its form.",
  outside: { whole: 0.95, opens: 0.92, holds: 0.9, closes: 0.9 },
  inside: { whole: 0.85, opens: 0.75, holds: 0.8 },
  maxWords: 45,
  matching: [
    `The council voted on Tuesday to keep the library open for another year.
✂ Sign up for our daily newsletter
✂ Enter your email
Residents had gathered outside the town hall since the early morning hours.`,
    `The council voted on Tuesday to keep the library open for another year.
✂ Get the day's top stories delivered straight to your inbox.
Residents had gathered outside the town hall since the early morning hours.`,
  ],
  sparing: [
    `The start-up said its newsletter had reached two million readers by the end of the year.
Its founder, who sends the first issue to her mother, said she would hire five more editors.`,
    `Voters who sign up for the party pay five pounds and can vote in the contest from Monday.
The deadline to subscribe to the fund passed last week, according to the ministry.`,
  ],
});
