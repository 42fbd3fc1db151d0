import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const app: Rule = wordingRule({
  kind: "app",
  reason: "chrome/app",
  meaning: "A prompt to install an app.",
  outside: { opens: 0.92, holds: 0.85, whole: 0.92, closes: 0.85 },
  inside: { opens: 0.85, holds: 0.45 },
  maxWords: 30,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
✂ Download our app to get the news first
Passengers said that nobody had told them about the engine trouble.`,
  ],
  sparing: [
    `More than a million people had to download the app before they could enter the stadium.
The company will be removed from Google Play and the App Store in June, a spokesman said.`,
  ],
});
