import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly of a large newspaper group: cookie wall text, ipso note, "most popular", bookmark prompts, local partners. */
export const groupCmsHalberdEcho: Template = {
  name: "group-cms-halberd-echo",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "Before you read on: 812 companies would like to remember what you look at here, and so would we. You may say no to all of us.",
        "Sign in or accept cookies to keep reading the Halberd Echo for free.",
      ]),
      "Accept & continue",
      "Pay to reject",
    ),
    ...chrome(
      "menu",
      "Subscribe",
      "Log in",
      "News",
      "Sport",
      "Memories",
      "Public notices",
      "Jobs",
      "Homes",
      "Local info",
    ),
    ...chrome(
      "ticker",
      story.pick([
        "Traffic: slow on the A18 southbound",
        `${story.int(2, 24)}° Light cloud in Halberd`,
      ]),
    ),
    ...story.title(),
    ...chrome("photo-credit", story.pick(["(Image: Newsquay)", "(Image: Contributed)", "1 of 3"])),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...chrome("author-bio", story.pick(["Chief Reporter", "Audience Editor", "Trainee reporter"])),
    ...story.date(({ day, monthShort, year }) => `${day} ${monthShort} ${year}`),
    ...story.pick([chrome("share", "Share", `${story.int(1, 60)} Comments`), []]),
    ...story.pick([chrome("tags", "Halberd", story.pick(["Crime", "Community", "Nostalgia"])), []]),
    ...story.body(
      [story.int(3, 17) / 100, chrome("ad", "This article appears after the advertisement")],
      [
        story.int(23, 37) / 100,
        story.pick([
          chrome(
            "promo",
            story.pick(["READ MORE:", "Most read:"]),
            ...marked("• ", story.headlines(2)),
          ),
          [],
        ]),
      ],
      [
        story.int(48, 62) / 100,
        story.pick([
          chrome(
            "newsletter",
            story.pick([
              "Our Lunchtime Briefing has all you need before your sandwich. Sign up here.",
              "Want court stories sent to your phone? Join our channel by clicking this link.",
            ]),
          ),
          [],
        ]),
      ],
      [
        story.int(78, 92) / 100,
        chrome(
          "follow",
          story.pick([
            "You can also follow us on TikTok and Instagram",
            "Join the ‘Halberd Memories’ group, where 14,000 people are arguing about a bus",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "The Halberd Echo follows the code of the press watchdog. Readers who think we have got something wrong, or gone where we should not have gone, can write to the editor through this form.",
    ),
    ...chrome(
      "comment",
      "Comments: Our rules",
      "Argue as much as you like, but argue about the story. Posts that go after people are taken down, and those who keep writing them lose their account.",
    ),
    ...chrome(
      "related",
      "Read more",
      "1",
      story.headline(),
      "2",
      story.headline(),
      "3",
      story.headline(),
    ),
    ...story.pick([
      chrome(
        "event",
        "Featured local businesses",
        "What's on: Halberd Tractor Run, Sunday, 10am",
        "Submit your event",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Data policies",
      "Archive",
      "Ethics policy",
      `© Copyright 2001-${story.when.year} Halberd Group. Registered in England & Wales 067711`,
    ),
  ],
};
