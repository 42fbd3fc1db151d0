import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Southeast Asian broadsheet: follow-topic buttons, premium marks, join-channel line, branded content row. */
export const theStraitsLantern: Template = {
  name: "the-straits-lantern",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Latest",
      "Asia",
      "World",
      "Opinion",
      "Life",
      "Business",
      "Sport",
      "Visual",
      "Podcasts",
      "E-paper",
    ),
    ...chrome("login", "Log in", "Subscribe", "You're reading as a guest"),
    ...chrome("breadcrumb", story.pick(["Asia", "Singapore > Transport", "World • Environment"])),
    ...story.title(),
    ...chrome("tools", "Sign up now: the Lantern's letters, from food to finance"),
    ...chrome("photo-credit", story.pick(["PHOTO: LANTERN FILE", "LANTERN PHOTO: TAN WEI JIE"])),
    ...story.byline((author) => author),
    ...story.date(
      ({ monthShort, dd, year, clock }) =>
        `${story.pick(["Published", "UPDATED", "PUBLISHED ON"])} ${monthShort} ${dd}, ${year}, ${clock} ${story.pick(["AM", "PM", "SGT"])}`,
    ),
    ...chrome("share", "Bookmark", "WhatsApp", "Telegram", "Facebook", "Twitter", "Copy link"),
    ...chrome(
      "audio",
      story.pick(["Listen to this article", "0:00 /", "Play Audio"]),
      `${story.int(3, 7)} min`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          story.pick(["More on this topic", "More On This Topic"]),
          story.headline(),
          story.headline(),
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [
        0.85,
        chrome(
          "follow",
          story.pick([
            "The Lantern is on WhatsApp. Join the channel for news as it breaks.",
            "Follow our Telegram channel for the top stories of the day.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      ...["Transport", "Weather", "Infrastructure", "Wildlife", "Courts and crime"].slice(
        story.int(0, 2),
        4,
      ),
    ),
    ...chrome(
      "tools",
      "Was this story useful to you?",
      "Unlock unlimited access with a free account",
      "Thank you for your feedback",
    ),
    ...chrome(
      "sponsor",
      "BRANDED CONTENT",
      story.pick([
        "Why more parents are saying yes to swimming at 6am",
        "From kopi to cloud: one towkay's journey",
      ]),
      "Brought to you by HarbourBank",
    ),
    ...chrome(
      "related",
      story.pick(["Top stories", "Trending", "Recommended for you"]),
      ...story.headlines(5),
    ),
    ...chrome(
      "comment",
      `${story.int(1, 90)} comments`,
      story.reader(),
      story.comment(),
      "Like",
      "Reply",
      story.reader(),
      story.comment(),
      "Like",
      "Reply",
    ),
    ...chrome(
      "newsletter",
      "Morning Briefing Newsletter",
      "Start your day with what matters, written by editors who got up so that you didn't have to.",
      "By signing up, I accept the privacy policy.",
    ),
    ...chrome(
      "legal",
      "Permit no. 055/11. Published by Lantern Media Limited, Co. Regn. No. 202120748X.",
      `Copyright © ${story.when.year}. All rights reserved.`,
    ),
  ],
};
