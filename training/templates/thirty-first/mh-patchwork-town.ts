import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Hyperlocal network: neighbour posts, crime log, nearby towns, local sponsors, event pins */
export const mhPatchworkTown: Template = {
  name: "mh-patchwork-town",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Saltwick",
      "Subscribe",
      "News Feed",
      "Neighbor Posts",
      "Classifieds",
      "Events",
      "Find your town",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Community Corner", "Traffic & Transit", "Politics & Government"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Town Staff`),
    ...chrome("follow", "Verified Staff Badge", "Follow"),
    ...story.date(
      (d) =>
        `Posted ${d.weekday.slice(0, 3)}, ${d.monthShort} ${d.day}, ${d.year} at ${d.clock} ET|Updated ${d.weekday.slice(0, 3)}, ${d.monthShort} ${d.day}`,
    ),
    ...chrome("comment", `Replies (${story.int(0, 31)})`),
    ...chrome("photo-credit", story.pick(["(Shutterbox)", "(Dana Poole/Town)"])),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Find out what's happening in Saltwick with free, real-time updates.",
          "Let's go!",
        ),
      ],
      [0.5, chrome("promo", `Related: ${story.headline()}`)],
      [
        0.75,
        chrome(
          "newsletter",
          "What's new in Saltwick? We'll tell you before your neighbor does.",
          "Subscribe",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Before you reply: talk the way you would over a fence. Anything cruel, crude or threatening will be taken down, and so may you.",
    ),
    ...chrome("comment", "Thank", "Reply", "Share", "More from Saltwick"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        `${story.pick(["Crime & Safety", "Schools", "Weather"])} | ${story.int(1, 23)}h`,
        story.headline(),
      ),
    ),
    ...chrome(
      "related",
      "Crime log",
      "10:14 p.m., Ash Street: noise complaint, tuba",
      "11:02 p.m., Dock Road: suspicious person was resident",
    ),
    ...chrome(
      "event",
      "Featured Events",
      "+ Add your event",
      `Sep ${story.int(1, 30)} Church rummage sale`,
      `Sep ${story.int(1, 30)} Intro to pickleball`,
    ),
    ...chrome(
      "promo",
      "Local Marketplace",
      "Gigs & Services: Lawn care by Kyle",
      "For Sale: treadmill, used once",
    ),
    ...chrome("menu", "Nearby Communities", "Cobb Harbor", "Marling", "Across the State"),
    ...chrome(
      "footer",
      "Corporate Info",
      "Partnerships",
      "Advertise on Town",
      "Support",
      "Posting Instructions",
      "Community Guidelines",
      `© ${story.when.year} Town Pages. All Rights Reserved. Do Not Sell My Personal Information`,
    ),
  ],
};
