import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Northern public broadcaster: accessibility lines, correction form, comments closed note, related with places. */
export const muskegNorth: Template = {
  name: "muskeg-north",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Jump past the menu", "Text only", "Sign language"),
    ...chrome("menu", "North", "South", "Land & ice", "Sound", "Inuktitut"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} · Muskeg News`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} ${clock} CT`,
    ),
    ...chrome("reading-time", "Roughly four minutes, more if you stop to think"),
    ...chrome(
      "audio",
      "Have a machine read this",
      "The voice is made by software and may stumble over names.",
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Ice fog over the runway on Monday morning. (Eli Kanayuk/Muskeg)",
        "The road out of town. There is one. (Submitted by A. Roy)",
      ]),
    ),
    ...story.body(
      [0.45, chrome("promo", story.headline())],
      [
        0.7,
        chrome("promo", `WATCH | ${story.headline()}`, `${story.int(1, 4)}:${story.int(10, 59)}`),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} reports out of the western bureau. Born in a float plane, more or less. Speaks three languages, one of them to dogs.`,
    ),
    ...chrome("contact", "Spotted a slip? Tell the desk and we will put it right in public."),
    ...chrome(
      "comment",
      "Below this story nobody can comment, because the last time it went badly.",
    ),
    ...chrome("related", "Up this way"),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), story.pick(["The Bay", "Keewatin", "Down south"])),
    ),
    ...chrome(
      "legal",
      "It matters to us that everybody can use these pages, and that goes for those who do so with their ears, a stick or a friend.",
    ),
    ...chrome("footer", "Ombud", "Careers", "© Muskeg"),
  ],
};
