import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Trade magazine for packaging: whitepapers, supplier directory, webinar box, sponsor strip. */
export const gdPacklineAndPallet: Template = {
  name: "gd-packline-and-pallet",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Machinery",
      "Materials",
      "Sustainability",
      "Buyers' Guide",
      "Webinars",
      "Whitepapers",
      "Media Pack",
    ),
    ...chrome(
      "ad",
      story.pick([
        "Leaderboard sponsored by Ostrava Film Systems",
        "Stand 4B-118: come and see us",
      ]),
    ),
    ...chrome(
      "breadcrumb",
      `Home > News > ${story.pick(["Machinery", "Corrugated", "Flexibles"])}`,
    ),
    ...story.title(),
    ...story.date(({ dd, monthShort, year }) => `${dd}-${monthShort}-${year}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome("tools", "Text size", "Print", "Email to a friend"),
    ...story.body(
      [0.4, chrome("ad", "This content continues after a message from our sponsor")],
      [
        0.6,
        chrome(
          "related",
          `Related supplier: ${story.pick(["Vesely Labelling", "Grundmann Palletisers", "Tai Loong Cartons"])}`,
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Have you news for our readers? Press releases with one photograph (300 dpi, no logos) go to the editor by Tuesday noon.",
    ),
    ...chrome("related", "Related Content", ...marked("» ", story.headlines(3))),
    ...chrome(
      "sponsor",
      "Whitepaper",
      story.pick([
        "Cutting changeover on legacy fillers: a plant manager's notes",
        "Seven ways to lose money on shrink film",
      ]),
      "Download now (registration required)",
    ),
    ...chrome(
      "event",
      "Forthcoming events",
      story.pick([
        "Nordpack, Gothenburg, 3-5 March",
        "Interpal, Birmingham, 12 May",
        "Corrutec Asia, Bangkok, 8-10 July",
      ]),
    ),
    ...chrome(
      "newsletter",
      "Subscribe to our fortnightly bulletin. Controlled circulation: free for those who specify, buy or run machinery.",
      "First name",
      "Company",
      "Job function",
      "Please select",
      "Submit",
    ),
    ...chrome(
      "related",
      "Most viewed",
      ...story.headlines(5),
      "Most commented",
      ...story.headlines(2),
    ),
    ...chrome(
      "footer",
      "Member of the audit bureau. Published by Wharfe Trade Titles, Unit 6, Low Mill. ISSN 0000-1234.",
    ),
  ],
};
