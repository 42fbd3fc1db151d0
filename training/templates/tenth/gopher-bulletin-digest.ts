import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A text bulletin of the nineties, hard wrapped, with rules of equals signs and a list header. */
export const gopherBulletinDigest: Template = {
  name: "gopher-bulletin-digest",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- ", wrap: 72 },
  compose: (story) => [
    ...chrome(
      "site-name",
      "==================================================================",
      `TRI-COUNTY NEWS DIGEST     Vol. ${story.int(2, 9)}, No. ${story.int(10, 240)}`,
      "==================================================================",
    ),
    ...chrome("menu", "IN THIS DIGEST:", ...numbered(story.headlines(story.int(3, 5)), ") ")),
    ...chrome(
      "newsletter",
      story.pick([
        "To subscribe send the words SUBSCRIBE DIGEST to listserv@tricounty.example and leave the subject line blank.",
        "You are receiving this digest because you asked for it. To stop, send UNSUB DIGEST to the list address, not to the whole list, please.",
      ]),
    ),
    ...chrome("tools", "------------------------------"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ dd, monthShort, year }) => `${dd} ${monthShort} ${year}`),
    ...story.body(
      [story.int(33, 47) / 100, chrome("tools", "(more)", `Digest page ${story.int(2, 6)}`)],
      [
        story.int(63, 77) / 100,
        story.pick([
          chrome("promo", `[See also item ${story.int(3, 8)}: ${story.headline()}]`),
          [],
        ]),
      ],
    ),
    ...chrome("tools", "------------------------------", "END OF ITEM"),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...story.pick([
      chrome(
        "sponsor",
        "The Digest is made possible by disk space kindly lent by the county college.",
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "legal",
        "Redistribution for non-commercial purposes is permitted as long as this notice stays with the text. Opinions are those of the people who hold them and not of the college, its regents or the dial-up pool.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "==================================================================",
      "End of Digest",
    ),
  ],
};
