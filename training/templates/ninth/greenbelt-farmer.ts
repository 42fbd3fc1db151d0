import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A farming trade weekly: prices, sponsored webinar, related with section names, jobs box. */
export const greenbeltFarmer: Template = {
  name: "greenbelt-farmer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome("ticker", "Feed wheat £184.50/t", "Lamb 612p/kg", "Red diesel 74.1ppl")
      : []),
    ...chrome(
      "breadcrumb",
      story.pick(["Home | News | Water", "Home | News | Markets", "Home | Know-how | People"]),
    ),
    ...story.title(),
    ...story.byline((a) => `© ${a}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1 ? chrome("tools", "Email", "Print", "Add to my clippings") : []),
    ...story.body(
      [0.3, chrome("promo", `See also: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "sponsor",
          "Sponsored webinar: Getting more from slurry. Tuesday, 7pm. One hour, two advisers, no slides of mud. Register free.",
        ),
      ],
      [
        0.8,
        story.repeat(3, () =>
          chrome(
            "related",
            `${story.pick(["Livestock", "Arable", "Machinery"])}: ${story.headline()}`,
          ),
        ),
      ],
    ),
    ...chrome("share", "Share this", "f", "in", "✉"),
    ...chrome(
      "author-bio",
      `${story.author} has been on the news desk since 2011, and still keeps eleven sheep.`,
    ),
    ...chrome(
      "newsletter",
      "Explore more / Newsletters",
      "Visit our Know How centre for practical farming advice. Or have the Friday bulletin sent to you.",
    ),
    ...chrome(
      "ad",
      "Advert",
      story.pick(["Wanted: round bale wrapper, any condition", "Quad bikes from £4,995 + VAT"]),
    ),
    ...chrome(
      "related",
      "Jobs of the week",
      "Herdsperson, Dalby Estate, £34,000 + house",
      "Relief milker, Wexcombe",
    ),
    ...chrome("comment", "What do you think?", story.reader(), story.comment()),
    ...chrome(
      "legal",
      "Farmer prices are indicative and should not be relied on when buying or selling. No part of this publication may be reproduced without the written permission of the publisher.",
    ),
    ...chrome("footer", "Contact", "Events", "Forum", "Tractor reviews"),
  ],
};
