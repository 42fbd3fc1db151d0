import type { Annotation } from "../../../model/claim.ts";
import { cutLine, defineRule, type Rule, type Scene } from "../rule.ts";

/** `[gallery ids="1,2"]`, `[/caption]`, `{{ad-slot}}`: longer lines hold text as well. */
const left =
  /^(?:\[\/?[a-z][\w-]{1,30}(?:\s[^[\]]{0,200}=[^[\]]{0,200})?\/?\]|\{\{[^{}]{1,200}\}\})$/i;
/** Single words in brackets are what somebody does or leaves out: `[laughs]`, `[sic]`. */
const instruction = /[=/{_-]/;

const bracket = 0x5b;
const brace = 0x7b;

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
  find({ page }: Scene): Annotation[] {
    const out: Annotation[] = [];
    for (const line of page.lines) {
      const { text } = line.block;
      const opening = text.charCodeAt(0);
      if (opening !== bracket && opening !== brace) continue;
      if (text.length > 300 || !left.test(text) || !instruction.test(text)) continue;
      const evidence = { signal: "instruction", value: text.slice(0, 80) };
      out.push(cutLine(line, "chrome/shortcode", 0.93, evidence));
    }
    return out;
  },
});
