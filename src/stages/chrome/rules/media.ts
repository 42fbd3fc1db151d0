import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const media: Rule = wordingRule({
  kind: "media",
  reason: "chrome/media",
  meaning: "A label or control of a player, gallery or embedded post.",
  outside: { whole: 0.93, opens: 0.9, holds: 0.85, closes: 0.85 },
  inside: { whole: 0.75, opens: 0.8 },
  maxWords: 25,
  matching: [
    `✂ Listen to this article
✂ Your browser does not support the audio element.
The ferry left the harbour an hour late and reached the island only after dark.`,
  ],
  sparing: [
    `Play was stopped for an hour when fog rolled in from the sea and hid the far goal.
Listen to the wind in the rigging and you know what the old sailors feared most.`,
  ],
});
