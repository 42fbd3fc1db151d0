import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A wire service's own site: slug lines, "our standards", licence links, suggested topics. */
export const kestrelWire: Template = {
  name: "kestrel-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Kestrel Wire"),
    ...chrome("menu", "World", "Business", "Markets", "Sustainability", "More", "My View"),
    ...chrome("tags", story.pick(["World | Europe", "Business | Autos", "Environment"])),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year} ${w.clock} UTC`),
    ...(story.int(1, 4) > 1
      ? chrome("tools", "Updated ago", "Text", "Small Text Medium Text Large Text")
      : []),
    ...chrome("share", story.pick(["X Facebook Linkedin Email Link", "Share"])),
    ...(story.int(1, 4) > 1
      ? chrome(
          "photo-credit",
          story.pick([
            "KESTREL/Abdul Moretti/File Photo Purchase Licensing Rights",
            "KESTREL/Handout Purchase Licensing Rights",
          ]),
        )
      : []),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("ad", "Advertisement · Scroll to continue")],
      [
        0.5,
        chrome(
          "newsletter",
          story.pick([
            "Kestrel at Dawn: what moved overnight and why. Sign up here.",
            "Kestrel Vitals: medicine and its business, each Thursday. Sign up here.",
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "teaser",
          story.headline(),
          story.teaser(),
          `${story.when.monthName} ${story.when.day}, ${story.when.year}`,
        ),
      ],
    ),
    ...chrome(
      "legal",
      "How we work: the Kestrel rules of fair dealing.",
      "Purchase Licensing Rights",
    ),
    ...chrome(
      "tags",
      "Suggested Topics:",
      story.pick(["Europe", "Autos", "Energy"]),
      story.pick(["Grid & Infrastructure", "Labour", "Markets"]),
    ),
    ...chrome(
      "author-bio",
      story.author,
      "Kestrel Wire",
      "Covers the region's politics and general news. Previously reported on commodities, which proved useful when the price of everything went up.",
    ),
    ...chrome("related", "Read Next"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.pick(["World", "China", "Markets", "Legal"])} category · ${story.when.monthName} ${story.when.day}`,
        story.headline(),
      ),
    ),
    ...(story.int(1, 4) > 1
      ? chrome("podcast", "Kestrel Daily: what the vote means", "Listen to episode")
      : []),
    ...chrome(
      "consent",
      "Do Not Sell or Share My Personal Information and Limit the Use of My Sensitive Personal Information",
      "Cookies",
    ),
    ...chrome(
      "legal",
      "All quotes delayed a minimum of 15 minutes. A list of exchanges is kept here.",
    ),
    ...chrome(
      "footer",
      "About Kestrel",
      "Advertise With Us",
      "Digital News Report",
      `© ${story.when.year} Kestrel. All rights reserved`,
    ),
  ],
};
