import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A state broadcaster's news site: short top, story ideas line and related topics right under the last sentence. */
export const nationalServiceBroadcaster: Template = {
  name: "national-service-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "Sport", "Business", "Weather", "Watch", "More menu"),
    ...chrome("search", "Search"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) =>
      story.pick([`${day} ${monthName} ${year}`, `${story.int(2, 11)} hours ago`]),
    ),
    ...story.byline((author) => author),
    ...chrome(
      "author-bio",
      story.pick([
        "South correspondent",
        "Political reporter, in the capital",
        "Reporting from the north-east",
      ]),
    ),
    ...chrome("share", "Share", "Save"),
    ...chrome(
      "photo-credit",
      story.pick(["Press Union", "Stock photograph", "Supplied by family"]),
    ),
    ...story.body(
      [
        0.3,
        story.pick([chrome("audio", "Listen: how the morning unfolded", "Play", "2 mins"), []]),
      ],
      [
        0.6,
        story.pick([
          chrome("related", story.headline(), story.headline(), story.headline()),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Do you have a story we should be looking at? Get in touch by email or WhatsApp.",
        "Listen to the best of local radio on Sounds and follow us on Facebook.",
        "Send your story ideas to the newsroom in your county.",
      ]),
    ),
    ...chrome("related", "More on this story", ...story.headlines(2)),
    ...chrome(
      "related",
      "Related internet links",
      "HM Courts Service",
      "The external sites are not our responsibility.",
    ),
    ...chrome(
      "tags",
      "Related topics",
      story.pick(["Rail travel", "Courts", "Health"]),
      story.pick(["Thornley", "Marlby", "Corley"]),
    ),
    ...chrome(
      "related",
      "Top stories",
      ...story
        .repeat(3, () => chrome("teaser", story.headline(), story.teaser()))
        .map(({ text }) => text),
    ),
    ...chrome("related", "Most read", ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "Terms of Use",
      "About",
      "Privacy Policy",
      "Cookies",
      "Accessibility Help",
      "Parental Guidance",
      `Copyright © ${story.when.year}. Read about our approach to external linking.`,
    ),
  ],
};
