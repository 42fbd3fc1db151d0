import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A portal that republishes agency text: related stories with lead paragraphs of their own below, no headings at all. */
export const lwOrbitDigest: Template = {
  name: "lw-orbit-digest",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("login", "Mail", "Sign in"),
    ...story.title(),
    ...story.byline((a) => `${a} · Orbit Digest`),
    ...story.date(
      ({ weekday, monthName, day, year, clock }) =>
        `${weekday}, ${monthName} ${day}, ${year} at ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(2, 7)} min read`),
    ...story.body([
      0.5,
      story.pick([
        chrome("tools", "Story continues"),
        chrome("ad", "Story continues below advertisement"),
        [],
      ]),
    ]),
    ...chrome("promo", story.headline()),
    ...chrome("teaser", story.teaser()),
    ...chrome("promo", story.headline()),
    ...chrome("teaser", story.teaser()),
    ...chrome("promo", story.headline()),
    ...chrome(
      "teaser",
      "Two brothers who have not spoken since a wedding in 1998 found themselves, last Thursday, on the only two free seats of a delayed night train. What they said to each other between midnight and Crewe is nobody's business, but one of them has told our columnist.",
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Up next",
        "Our goal is a safe and lively place for people to talk about what matters to them. To keep the conversation decent, we have paused comments on this story.",
      ]),
    ),
    ...chrome("footer", "Terms and Privacy Policy", "Your choices", "About our ads"),
  ],
};
