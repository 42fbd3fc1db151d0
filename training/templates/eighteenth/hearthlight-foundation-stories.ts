import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A foundation's stories page with big numbers, SDG icons, partner logos and regional language switch. */
export const hearthlightFoundationStories: Template = {
  name: "hearthlight-foundation-stories",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome("language", "English", "Français", "Español", "العربية"),
    ...chrome("menu", "Our work", "Where we are", "Stories", "Partners", "Careers", "Search"),
    ...chrome(
      "breadcrumb",
      `Home | Stories | ${story.pick(["Education", "Health", "Climate resilience"])}`,
    ),
    ...chrome("tags", story.pick(["Goal 4: Quality education", "Goal 13: Climate action"])),
    ...story.title(),
    ...story.date(({ year, day, monthName }) => `${day} ${monthName} ${year}`),
    ...story.byline((author) => author),
    ...story.standfirst(),
    ...chrome("share", "Share this story via: WhatsApp", "Telegraph", "Copy link"),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          ...story.pick([
            ["© Hearthlight/J. Doe", "The morning lesson begins. © Hearthlight/J. Doe"],
            [`Photo: Hearthlight / ${story.when.year}`],
          ]),
        ),
      ],
      [
        0.45,
        chrome(
          "counter",
          ...story.pick([
            ["2.4 million children reached", "11 countries", "96% attendance"],
            ["41 boats. 9,000 pupils. 1 idea."],
          ]),
        ),
      ],
      [
        0.8,
        story.int(0, 1) === 1
          ? chrome(
              "donation",
              story.pick([
                "$30 can buy a life jacket for a child. Give today",
                "Stand with families on the front line of the water.",
              ]),
            )
          : [],
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "Names of some people have been changed for their safety. This programme is carried out with the support of the Kingdom of Noraland and the Lindqvist Family Trust; the contents are the sole responsibility of the Foundation.",
        "Hearthlight works without regard to religion, politics or nationality.",
      ]),
    ),
    ...chrome("related", story.pick(["More stories", "Stories from the region"])),
    ...story.repeat(3, () => chrome("related", story.headline(), "Read story →")),
    ...chrome(
      "app",
      "Resources",
      `Annual report ${story.when.year} (PDF)`,
      "Fact sheet (PDF)",
      "Photo library",
    ),
    ...chrome(
      "newsletter",
      "Stay in touch",
      "Yes, I'd like to hear how my support makes a difference.",
    ),
    ...chrome(
      "sponsor",
      "Our partners",
      story.pick(["Lindqvist Family Trust", "Kingdom of Noraland"]),
      "Tolland Water Works",
      "Nine Rivers Bank",
    ),
    ...chrome(
      "footer",
      "Report misconduct",
      "Procurement",
      "Privacy",
      "Registered 501(c)(3)",
      "© Hearthlight Foundation",
    ),
  ],
};
