import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian news portal: also-read lines, app push, gold rate, city selectors, tags at foot. */
export const lakhpurMetroScroll: Template = {
  name: "lakhpur-metro-scroll",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "India",
      "Cities",
      "Elections",
      "Cricket",
      "Web Stories",
      "Jobs & Results",
      "Epaper",
    ),
    ...chrome(
      "ticker",
      `Gold rate today ₹${story.int(6000, 9900)}`,
      `Petrol ₹1${story.int(1, 9)}.${story.int(10, 99)}`,
      `Delhi ${story.int(18, 44)}°C`,
    ),
    ...chrome(
      "breadcrumb",
      `News / ${story.pick(["India", "Cities", "Science"])} / ${story.titleText}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) =>
      story.pick([`Reported by: ${author} | Edited by: Web Desk`, `By ${author}`]),
    ),
    ...story.date(
      ({ year, dd, clock, monthShort }) => `Updated: ${monthShort} ${dd}, ${year} ${clock} IST`,
    ),
    ...chrome("follow", story.pick(["Follow Us on Gizzle News", "Join Our WhatsApp Channel"])),
    ...story.body(
      [0.35, chrome("photo-credit", story.pick(["Representational image", "Photo Credit: PTA"]))],
      [0.2, chrome("promo", "Also Read", story.headline())],
      [
        0.5,
        [...chrome("promo", `ALSO READ | ${story.headline()}`), ...chrome("ad", "Advertisement")],
      ],
      [
        0.8,
        chrome(
          "app",
          story.pick([
            "Get Latest News, Breaking News from India and Around the World. Download the app",
            "Catch the news as it breaks: open in the app",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "TOPICS:",
      story.pick(["Monsoon", "Education", "Tech"]),
      story.pick(["India News", "Trending"]),
      story.pick(["School", "Weather"]),
    ),
    ...chrome("related", story.pick(["Don't Miss", "Must Read"])),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(1, 50)} mins ago`)),
    ...chrome(
      "ad",
      "From around the web",
      story.pick([
        "Villas in Lakhpur might be cheaper than you think",
        "Play this game for 1 minute",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Be the first to comment",
      "Post",
      story.pick([
        "Comments are subject to moderation by our team in line with community norms.",
        "Disclaimer: views are the reader's own",
      ]),
    ),
    ...chrome(
      "related",
      "Web Stories",
      story.headline(),
      story.headline(),
      "Trending",
      story.headline(),
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "footer",
      "About Us",
      "Grievance Redressal",
      "Compliance Report under IT Rules",
      "Investor",
      `Copyright © ${story.when.year} Lakhpur Metro Digital Ltd. All rights reserved.`,
    ),
  ],
};
