import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const legal: Rule = wordingRule({
  kind: "legal",
  reason: "chrome/legal",
  meaning: "A copyright, terms or rights notice.",
  outside: { whole: 0.93, opens: 0.92, closes: 0.9, holds: 0.92 },
  inside: { whole: 0.7, opens: 0.66, closes: 0.7, holds: 0.86 },
  maxWords: 60,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
✂ Copyright 2024 Island Post. All rights reserved. This material may not be published, broadcast or redistributed.`,
  ],
  sparing: [
    `Copyright law protects the song for seventy years after the death of its writer, the judge said.
The terms of use of the harbour were changed in the spring, and the ferry company objected.`,
  ],
});
