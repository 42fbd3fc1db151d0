import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const advertisement: Rule = wordingRule({
  kind: "advertisement",
  reason: "chrome/advertisement",
  meaning: "A marker of an advertisement or of paid content.",
  outside: { whole: 0.97, opens: 0.95, closes: 0.9, holds: 0.9 },
  inside: { whole: 0.95, opens: 0.9, closes: 0.85, holds: 0.75 },
  maxWords: 30,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
✂ ADVERTISEMENT
✂ Story continues below advertisement
Passengers said that nobody had told them about the engine trouble.`,
  ],
  sparing: [
    `The advertisement showed a ferry that had been out of service since the spring.
Sponsored by three members of the opposition, the bill passed its first reading.`,
  ],
});
