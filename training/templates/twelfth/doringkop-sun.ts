import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A small-town free sheet: the next story runs straight on under the last line, with headline, byline and lead. */
export const doringkopSun: Template = {
  name: "doringkop-sun",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Doringkop Sun"),
    ...chrome("menu", "Home", "Local", "Schools", "Crime Watch", "Jobs", "Print editions"),
    ...chrome("counter", `Views: ${story.int(60, 4000)}`),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("reading-time", "Less than a minute"),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.headline(), story.teaser()),
      chrome("tags", "Local news", "News"),
      [],
    ]),
    ...story.body(
      [0.4, chrome("ad", "Make the Sun your preferred source on Google")],
      [0.7, story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())])],
    ),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.headline()),
      chrome("comment", story.reader(), story.comment()),
      chrome(
        "author-bio",
        "Our reporter studied at Potchefstroom and drives a bakkie older than she is.",
      ),
    ]),
    ...chrome("teaser", story.teaser(), story.teaser()),
    ...chrome("related", "Read the rest »"),
    ...chrome(
      "promo",
      story.pick([
        "Do you have information pertaining to a story? Let us know on our WhatsApp line.",
        "Stay in the loop with the Sun on Facebook, X and Instagram, or pick one up at the Spar.",
      ]),
    ),
    ...chrome("tags", "doringkop", "news", story.pick(["mine", "municipality"])),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome(
      "author-bio",
      "She has been the face of the Sun since 2003 and has photographed every matric dance since.",
    ),
    ...chrome("footer", "Karee Local Media", "Advertise", "Terms of Use and Privacy"),
  ],
};
