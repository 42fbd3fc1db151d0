import type { Annotation } from "../../../model/claim.ts";
import { cutLine, defineRule, type Rule, type Scene } from "../rule.ts";

/** `[gallery ids="1,2"]`, `[/caption]`, `{{ad-slot}}`: longer lines hold text as well. */
const left =
  /^(?:\[\/?[a-z][\w-]{1,30}(?:\s[^[\]]{0,200}=[^[\]]{0,200})?\/?\]|\{\{[^{}]{1,200}\}\})$/i;
/** Single words in brackets are what somebody does or leaves out: `[laughs]`, `[sic]`. */
const instruction = /[=/{_-]/;

export const shortcode: Rule = defineRule({
  reason: "chrome/shortcode",
  meaning: "An instruction to the site's own software that was left in the text.",
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
✂ [adblock slot=4]
✂ [/caption]
✂ {{ newsletter-box }}
Passengers said that nobody had told them about the engine trouble.`,
  ],
  sparing: [
    `[laughs]
[1]
The band [of six] played on until the captain asked them very politely to stop.`,
  ],
  *find({ page }: Scene): Iterable<Annotation> {
    for (const line of page.lines) {
      const { text } = line.block;
      if (!text.startsWith("[") && !text.startsWith("{")) continue;
      if (text.length > 300 || !left.test(text) || !instruction.test(text)) continue;
      yield cutLine(line, "chrome/shortcode", 0.93, {
        signal: "instruction",
        value: text.slice(0, 80),
      });
    }
  },
});
