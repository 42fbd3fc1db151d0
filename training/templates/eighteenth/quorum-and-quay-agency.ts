import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A foreign broadcaster's English service that sets agency copy: related-story card within, standards line, most-read, other languages. */
export const quorumAndQuayAgency: Template = {
  name: "quorum-and-quay-agency",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      story.pick(["Skip to main content", "Accessibility links"]),
      "Home",
      "World",
      "Europe",
      "Business",
      "Culture",
      "Video",
    ),
    ...chrome(
      "language",
      story.pick(["English", "Languages"]),
      "Deutsch",
      "Русский",
      "Shqip",
      "العربية",
    ),
    ...(story.int(0, 1) === 1 ? chrome("ticker", `BREAKING: ${story.headline()}`) : []),
    ...chrome(
      "breadcrumb",
      `${story.pick(["World", "Europe"])} / ${story.pick(["Environment", "Society"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author} with ${story.pick(["Agency", "QQ wires"])}`),
    ...story.date(({ year, mm, dd, clock }) => `Published on ${dd}/${mm}/${year} - ${clock} GMT+1`),
    ...chrome(
      "share",
      "Share",
      "Comments",
      "Copy/paste the article video embed link below:",
      story.pick(["Copied", "Copy to clipboard"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "A view of the area, file picture - Copyright QP Pictures",
        "Copyright QQ 2025. All rights reserved",
      ]),
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "tools",
          ...story.pick([
            [
              "Unable to play video. Your browser does not support this format.",
              `01:${story.int(10, 59)}`,
            ],
            ["You can read this story in other languages.", "Back to video"],
          ]),
        ),
      ],
      [
        0.2,
        chrome(
          "promo",
          ...story.pick([
            ["RELATED", story.headline(), story.headline()],
            ["Related", story.headline()],
          ]),
        ),
      ],
      [0.55, [...chrome("ad", "ADVERTISEMENT"), ...chrome("teaser", story.teaser())]],
      [
        0.8,
        story.int(0, 1) === 1
          ? chrome(
              "photo-credit",
              story.pick([
                "People gather near the site on Wednesday - QP Pictures",
                "The lagoon road, file picture",
              ]),
            )
          : [],
      ],
    ),
    ...chrome(
      "tools",
      "Go to accessibility shortcuts",
      story.pick(["Our journalism is done under the Quorum Code.", "Found a mistake? Write to us"]),
    ),
    ...chrome(
      "tags",
      story.pick(["protest", "Courts"]),
      story.pick(["environment", "Europe news"]),
    ),
    ...chrome("related", story.pick(["You might also like", "More on this topic"])),
    ...story.repeat(story.int(2, 3), () => chrome("related", story.headline())),
    ...chrome(
      "related",
      "Most read",
      "1",
      story.headline(),
      "2",
      story.headline(),
      "3",
      story.headline(),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Europe this morning: the day's agenda before the coffee cools. We use your data as described in our policy.",
        "Subscribe to our newsletters",
      ]),
    ),
    ...chrome(
      "ad",
      "Partner content",
      story.pick([
        "Sponsored: why the coast is calling, presented by Salina Tourism",
        "From our partners: building the ports of tomorrow",
      ]),
    ),
    ...chrome(
      "footer",
      story.pick(["More from us", "Services"]),
      "Live",
      "Bulletin",
      "Weather",
      "Terms and Conditions",
      "Cookie Policy",
      "Modify Cookie Choices",
      `Copyright © ${story.when.year}`,
    ),
  ],
};
