import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A port authority's notices and news: navigation warnings, tide table, procurement, two languages. */
export const tollhavenHarbourAuthority: Template = {
  name: "tollhaven-harbour-authority",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Tollhaven Harbour Authority", "Awdurdod Harbwr"),
    ...chrome("language", "Cymraeg", "English"),
    ...chrome("menu", "Notices to mariners", "Tides", "Berths", "Community", "News", "Tenders"),
    ...chrome(
      "calendar",
      "Tides today",
      `HW ${story.int(10, 12)}:${story.int(10, 59)} ${story.int(5, 7)}.${story.int(1, 9)}m`,
      `LW ${story.int(16, 18)}:${story.int(10, 59)} 1.${story.int(1, 9)}m`,
    ),
    ...chrome(
      "ticker",
      `Local Notice ${story.int(10, 60)}/${story.when.year}: ${story.pick(["unlit buoy, North Channel", "dredging until further notice"])}`,
    ),
    ...chrome("breadcrumb", "You are here: News"),
    ...story.date(({ year, mm, dd }) => `${dd}/${mm}/${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "contact",
      "ENDS",
      "For further information contact:",
      `${story.pick(["Mair Hopkin", "Owen Tudor-Gray"])}, Stakeholder Engagement`,
      `T: 01632 960 ${story.int(100, 999)}`,
    ),
    ...chrome("related", "Latest notices"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `Posted ${story.int(1, 28)}/${story.when.mm}/${story.when.year}`,
      ),
    ),
    ...chrome("tools", "Print this page", "Font size A A A", "Back to top"),
    ...chrome(
      "legal",
      story.pick([
        "While every effort is made to keep this site accurate, nothing on it should be used for navigation. Mariners must consult the chart.",
        "The Authority accepts no liability for loss arising from use of this website.",
      ]),
    ),
    ...chrome(
      "footer",
      "Sitemap",
      "FOI",
      "Welsh language scheme",
      "Port Security: 24h 01632 960 999",
    ),
  ],
};
