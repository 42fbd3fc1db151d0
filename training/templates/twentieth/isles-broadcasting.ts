import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A public broadcaster of an island kingdom: few words round the story, but in the same places. */
export const islesBroadcasting: Template = {
  name: "isles-broadcasting",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "IBN Account",
      "Home",
      "News",
      "Sport",
      "Weather",
      "Sounds",
      "Menu",
    ),
    ...chrome("search", "Search IBN"),
    ...chrome("breadcrumb", story.pick(["News", "North West", "Marl & Leddon"])),
    ...story.title(),
    ...story.date((w) =>
      story.pick([`${w.day} ${w.monthName} ${w.year}`, `${story.int(2, 11)} hours ago`]),
    ),
    ...chrome("share", "Share", "Save"),
    ...chrome(
      "photo-credit",
      story.pick(["Eastlight Media", "Handout", "Supplied"]),
      story.pick([
        "The council said the decision was not taken lightly",
        "The scene was cordoned off on Sunday",
      ]),
    ),
    ...story.byline(
      (name) =>
        `${name}, ${story.pick(["IBN News", "Political reporter, IBN Marl", "Local Democracy Reporting"])}`,
    ),
    ...story.body(
      [
        0.4,
        story.int(0, 1)
          ? chrome(
              "photo-credit",
              story.pick([
                "Image caption, Families have campaigned for years for answers",
                "Picture: Eastlight Media. The building dates back to the 1850s",
              ]),
            )
          : chrome("related", story.headline(), story.headline()),
      ],
      [0.7, story.int(0, 1) ? chrome("related", ...story.headlines(1)) : []],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Follow IBN Marl on Sounds, Facebook, X and Instagram.",
        "Send your story ideas to marl@ibn.example or via WhatsApp on 07700 900 145.",
      ]),
    ),
    ...(story.int(0, 1)
      ? chrome("related", "More on this story", ...story.headlines(3))
      : chrome("related", "Get in touch", "Tell us which stories we should cover in your town")),
    ...chrome(
      "related",
      "Related internet links",
      "Town Hall",
      "We have no control over what other sites say.",
    ),
    ...chrome(
      "tags",
      ...story.pick([
        ["Leddon", "Local government"],
        ["Skelby", "Weather", "Transport"],
        ["Courts"],
      ]),
    ),
    ...chrome(
      "promo",
      story.pick(["Top stories", "Elsewhere on the IBN", "Most read"]),
      ...(story.int(0, 1) ? counted(story.headlines(6)) : story.headlines(5)),
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "About the IBN",
      "Cookies",
      "Parental Guidance",
      "Contact the IBN",
      `Copyright © ${story.when.year} IBN. How we choose what to link to.`,
    ),
  ],
};
