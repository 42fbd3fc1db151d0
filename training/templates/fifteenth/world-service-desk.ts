import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A British public broadcaster's news page: time since, byline with role and place, related topics, more on this story. */
export const worldServiceDesk: Template = {
  name: "world-service-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Home",
      "News",
      "Sport",
      "Business",
      "Innovation",
      "Earth",
      "Audio",
      "Video",
      "Live",
    ),
    ...story.title(),
    ...story.date(() =>
      story.pick([
        `${story.int(2, 23)} hours ago`,
        `${story.int(1, 6)} days ago`,
        `${story.int(10, 58)} mins ago`,
      ]),
    ),
    ...chrome("share", "Share", "Save"),
    ...story.byline((author) => author),
    ...chrome(
      "author-bio",
      story.pick([
        "BBN News",
        "Political correspondent",
        "North of England reporter",
        "Health and social affairs editor",
      ]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["PN", "Stockfield", "Supplied", "LDRS"]),
      story.pick([
        "The scene on Tuesday morning",
        "Residents have called for action",
        "The building has stood empty since 2019",
      ]),
    ),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [
        story.int(22, 38) / 100,
        chrome(
          "photo-credit",
          story.pick(["Handout", "Street view", "EPP"]),
          story.pick([
            "The council said work would begin next month",
            "Staff were told on Monday",
            "Campaigners gathered outside",
          ]),
        ),
      ],
      [story.int(42, 58) / 100, chrome("related", ...story.headlines(story.int(1, 3)))],
      [
        story.int(72, 88) / 100,
        chrome(
          "follow",
          story.pick([
            "Follow our region on Facebook, X and Instagram.",
            "Get in touch: tell us which stories we should cover where you live",
          ]),
        ),
      ],
    ),
    ...chrome("related", "More on this story", ...story.headlines(3)),
    ...chrome(
      "related",
      "Related internet links",
      story.pick(["Fire and Rescue Service", "Local Council", "HM Courts Service"]),
      "The BBN is not responsible for what is said on other people's websites.",
    ),
    ...chrome(
      "tags",
      story.pick(["Local government", "Transport", "Weather"]),
      story.pick(["Harlow Vale", "Marlow Cross", "Castleham"]),
    ),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        story.teaser(),
        `${story.int(1, 20)} hrs ago`,
        story.pick(["England", "Scotland", "Europe", "US & Canada"]),
      ),
    ),
    ...chrome(
      "related",
      "Elsewhere on the BBN",
      story.headline(),
      "Most read",
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "About Us",
      "Privacy Policy",
      "Cookies",
      "Accessibility Help",
      "Parental Guidance",
      "Do not share or sell my info",
      `Copyright © ${story.when.year} BBN. All rights reserved. Read about our approach to external linking.`,
    ),
  ],
};
