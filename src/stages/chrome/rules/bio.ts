import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const bio: Rule = wordingRule({
  kind: "bio",
  reason: "chrome/bio",
  meaning: "Who the author is, beside or below the article.",
  outside: { whole: 0.9, opens: 0.9, holds: 0.85, closes: 0.85 },
  inside: { whole: 0.8, opens: 0.75, holds: 0.7 },
  maxWords: 60,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Passengers said that nobody had told them about the engine trouble.
✂ About the author
✂ Marta Olsen is a freelance journalist. Follow her on Twitter @martaolsen`,
  ],
  sparing: [
    `The author of the report said that the ferry should never have left the harbour.
She is a freelance captain who has sailed the route for twenty years, she told the court.`,
  ],
});
