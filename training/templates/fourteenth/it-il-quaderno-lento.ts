import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, quote, within } from "./extras.ts";

/** Rivista di sole storie: citazioni ripetute e una frase di un altro pezzo. */
export const itIlQuadernoLento: Template = {
  name: "it-il-quaderno-lento",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("site-name", "Il quaderno lento"),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      within(
        story,
        [story.int(25, 38) / 100, chrome("teaser", `«${quote(story)}»`)],
        [story.int(50, 62) / 100, chrome("teaser", story.teaser())],
        [
          story.int(74, 88) / 100,
          chrome(
            "newsletter",
            "Scriviamo una lettera al mese. Se la vuoi, lasciaci un indirizzo, anche di carta.",
          ),
        ],
      ),
      story.date((w) => `${w.day}/${w.month}/${w.year}`),
      chrome("photo-credit", caption(story)),
      chrome("promo", story.headline(), story.headline()),
      chrome("donation", "Il quaderno lento si paga come al bar: dopo, e quanto ti sembra giusto."),
    ].flat();
  },
};
