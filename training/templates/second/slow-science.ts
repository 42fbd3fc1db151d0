import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A science monthly: listening bar, article metrics, institutional access, how to cite. */
export const slowScience: Template = {
  name: "slow-science",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "This site uses cookies to count visits and to remember where you stopped reading.",
      "That's fine",
      "Only the needed ones",
    ),
    ...chrome("site-name", "HALF-LIFE"),
    ...chrome(
      "menu",
      "Latest Issue",
      "Physics of Things",
      "Living World",
      "Deep Time",
      "Reviews",
      "Games",
    ),
    ...chrome("login", "Access through your institution", "Buy or subscribe"),
    ...chrome("breadcrumb", "half-life", "news", "article"),
    ...chrome("tags", "NEWS"),
    ...story.date(({ dd, monthName, year }) => `${dd} ${monthName} ${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...chrome(
      "audio",
      "Listen to this story",
      `${story.int(3, 12)} min ${story.int(10, 59)} sec`,
      "1x",
      "Enjoy more audio in the Half-Life app.",
    ),
    ...chrome("photo-credit", "A field station at dawn. Credit: Oda Brenner/Half-Life"),
    ...story.body(
      [0.4, chrome("related", "Keep exploring", ...story.headlines(2))],
      [
        0.75,
        chrome(
          "paywall",
          "You have 2 free articles left this month. Unlimited access starts at 3.50.",
        ),
      ],
    ),
    ...chrome(
      "tools",
      "doi: https://doi.example/10.0000/hl-2024-0113",
      "Cite this article",
      "Download citation",
      "Reprints and permissions",
    ),
    ...chrome("counter", `Accesses ${story.int(900, 9000)}`, `Altimeter ${story.int(10, 400)}`),
    ...chrome(
      "sponsor",
      "Jobs from Half-Life Careers",
      "Postdoc in Lichen Ecology",
      "University of Larkmouth",
      "Head of Snow",
      "Institute for Alpine Ecology",
    ),
    ...chrome(
      "newsletter",
      "Half a minute of science, daily",
      "Email address",
      "Yes! Sign me up. I agree my information will be processed in accordance with the Privacy Policy.",
    ),
    ...chrome("related", "Editors' picks", ...story.headlines(4)),
    ...chrome(
      "footer",
      "For Authors",
      "For Librarians",
      "Press Releases",
      "Accessibility statement",
    ),
    ...chrome("legal", "Half-Life (Online) ISSN 0000-000X"),
  ],
};
