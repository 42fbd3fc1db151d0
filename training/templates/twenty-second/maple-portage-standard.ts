import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian city paper: article content label, long newsletter legal prose, trending with subhead. */
export const maplePortageStandard: Template = {
  name: "maple-portage-standard",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to Content",
      "News",
      "Local Business",
      "Opinion",
      "Obituaries",
      "Puzzmaze",
      "Driving",
    ),
    ...chrome("breadcrumb", story.pick(["News / Local News", "Home News"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} • Standard Staff`),
    ...chrome("author-bio", "Get the latest from this writer straight to your inbox"),
    ...story.date((when) => `Published ${when.monthShort} ${when.dd}, ${when.year}`),
    ...chrome(
      "reading-time",
      `${story.pick(["Last updated 2 hours ago", "4 minute read"])} · Join the conversation`,
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Photo by Standard files", "Emily Trask / The Standard"]),
    ),
    ...chrome(
      "tools",
      story.pick(["Story text", "Make a free account and keep this piece for later."]),
    ),
    ...story.body(
      [
        story.pick([0.15, 0.2, 0.3]),
        chrome(
          "ad",
          "Story text",
          "Advert no. 2",
          "The advert that belongs here is late. Read on without it.",
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          "Portage Headline News",
          "Sign up to receive daily headlines from the Standard.",
          "Pressing the button means that Portage may write to you. Every message has a link at the bottom that makes it stop.",
          "Our form hiccuped. Give it another go",
        ),
      ],
      [0.5, chrome("ad", "Story text")],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "related",
          story.pick(["Recommended from Editorial", "More on This Topic"]),
          ...story.headlines(2),
        ),
      ],
    ),
    ...chrome("share", "Put this in front of your friends"),
    ...chrome(
      "comment",
      "Comments",
      "Members only past this point: log in to read on and to reply.",
      "Argue as you would at a neighbour's table. New remarks wait for a moderator, sometimes until after lunch.",
    ),
    ...chrome("related", "Trending", ...story.headlines(5)),
    ...chrome("tags", story.pick(["Crime", "Hockey", "Housing"]), "City Hall"),
    ...chrome(
      "footer",
      "Advertise With Us",
      "Digital Ad Registry",
      "Content Licensing",
      `© ${story.when.year} Portage Network Inc. No copying without our say-so.`,
    ),
  ],
};
