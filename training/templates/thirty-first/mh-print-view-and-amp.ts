import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** The accelerated mobile version of a paper: view-full-site, sticky ads, consent strings, related three lines, no-script text */
export const mhPrintViewAndAmp: Template = {
  name: "mh-print-view-and-amp",
  language: "en",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Close sidebar", "View full site", "Open in app"),
    ...chrome("site-name", "The Penmore Packet"),
    ...chrome("ad", story.pick(["AD", "Ad • 0:15", "Skip ad in 5"])),
    ...story.title(),
    ...story.date((d) => `${d.dd} ${d.monthName} ${d.year}, ${d.clock}`),
    ...story.byline((a) => `By ${a} @packetnews`),
    ...story.standfirst(),
    ...chrome("share", "f", "x", "w", "✉"),
    ...story.body(
      [0.2, chrome("ad", "AD")],
      [0.4, chrome("promo", `[${story.headline()}]`)],
      [0.6, chrome("ad", "AD")],
      [
        0.8,
        chrome(
          "tools",
          "An interactive chart appears here on the full site.",
          "Click here if you can't see the form",
        ),
      ],
    ),
    ...chrome("related", "Read more on The Packet", ...marked("› ", story.headlines(3))),
    ...chrome("comment", "View comments on the main site"),
    ...chrome(
      "consent",
      "Manage consent",
      "You are seeing fewer personalised adverts because your browser asked us not to track.",
    ),
    ...chrome(
      "footer",
      "Back to top ↑",
      "Terms",
      "Regulated by the press board",
      `Packet Media ${story.when.year}`,
    ),
  ],
};
