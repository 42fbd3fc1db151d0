import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A press-release wire: subscriber tools, ticker symbols, source line, contact, other releases, translations. */
export const tidewaterTradeWire: Template = {
  name: "tidewater-trade-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", wrap: 92 },
  compose: (story) => [
    ...chrome("site-name", "PRTIDE"),
    ...chrome("menu", "Products", "Contact us", "Send a release", "Sign up", "Log in"),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Business", "Energy", "General business"])} › News in focus`,
    ),
    ...story.title(),
    ...(story.int(0, 1) === 1
      ? chrome("share", "Share to X", "Share to LinkUp", "Share by mail")
      : []),
    ...story.byline((author) => `News provided by ${author}`),
    ...story.date(({ year, dd, clock, monthShort }) => `${monthShort} ${dd}, ${year}, ${clock} ET`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("share", "Share this article", story.pick(["Copy link", "Share on X"]))],
      [
        0.5,
        story.int(0, 1) === 1
          ? chrome(
              "app",
              story.pick(["Continue reading", `Video: full interview (1:${story.int(10, 59)})`]),
            )
          : [],
      ],
    ),
    ...chrome(
      "contact",
      `SOURCE ${story.pick(["Halcyon Group", "Fernhill Holdings"])}`,
      story.pick([
        `Media: Pat Gruber, 555-0${story.int(100, 199)}`,
        "Contact: press@prtide.example",
      ]),
    ),
    ...chrome(
      "counter",
      ...story.pick([
        ["SHOULD YOUR NEWS BE HERE?", "310k+", "Desks and bloggers", "7k+", "Sites that carry us"],
        ["21% more page views with a photo"],
      ]),
    ),
    ...chrome("related", story.pick(["Also from this source", "More releases from this source"])),
    ...story.repeat(2, () => chrome("related", story.headline())),
    ...chrome(
      "related",
      "Explore",
      story.pick(["Corporate Expansion", "Awards"]),
      story.pick(["Mining & Metals", "Banking"]),
      "News Releases in Similar Topics",
    ),
    ...chrome(
      "legal",
      story.pick([
        'This release may contain forward-looking statements within the meaning of the Act. Words such as "expects" and "believes" are intended to identify them. Readers should not place undue reliance on them.',
        "PRTIDE isn't responsible for the accuracy of this release.",
      ]),
    ),
    ...chrome("newsletter", "Do not miss a release: PR newswatch alerts by email"),
    ...chrome(
      "footer",
      "Terms of Use",
      "Privacy Policy",
      "Information Security Policy",
      "Site Map",
      "RSS",
      "Cookie Settings",
      `Copyright © ${story.when.year} Tide Distribution Inc.`,
    ),
  ],
};
