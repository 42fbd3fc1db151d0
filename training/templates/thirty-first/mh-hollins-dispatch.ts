import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US small daily on a common newspaper CMS: run-together social words, obituaries box, e-edition promo, photo-buy link, trending with counts */
export const mhHollinsDispatch: Template = {
  name: "mh-hollins-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("login", "Log In", "My Account", "Dashboard", "Logout"),
    ...chrome("search", "Site search", "Search", "Close search"),
    ...chrome(
      "menu",
      "Facebook",
      "Twitter",
      "Instagram",
      "HomeNewsSportsObituariesOpinionE-EditionClassifiedsPublic Notices",
      "Subscribe for $1 a week",
    ),
    ...chrome(
      "ticker",
      `${story.int(20, 95)}°F`,
      story.pick(["Cloudy", "Clear", "Showers"]),
      "Full forecast",
    ),
    ...chrome("promo", "Featured", "Top story"),
    ...story.title(),
    ...story.byline(
      (a) => `${a} ${story.pick(["Staff Writer", "The Dispatch", "For the Dispatch"])}`,
    ),
    ...story.date((d) => `${d.monthShort} ${d.day}, ${d.year}`),
    ...chrome(
      "share",
      "Facebook",
      "Twitter",
      "WhatsApp",
      "SMS",
      "Email",
      "Print",
      "Copy article link",
      "Save",
    ),
    ...chrome(
      "photo-credit",
      `1 of ${story.int(2, 6)}`,
      "Buy this photo",
      "Photo by Amy Strickler",
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "paywall",
          story.pick([
            "This page requires Javascript.",
            "Please log in, or sign up for a new account, to continue reading.",
            "You have 2 free articles remaining this month",
          ]),
        ),
      ],
      [0.6, chrome("ad", story.pick(["Recommended for you", "Advertisement", "[Ad]"]))],
    ),
    ...chrome("tags", "Tags", "Local", "County Government", "Business"),
    ...chrome(
      "related",
      "Around The Web",
      ...story.headlines(2),
      "More from this section",
      ...story.headlines(3),
    ),
    ...chrome(
      "follow",
      "Get email notifications on daily news!",
      "Thanks, your alert is set.",
      "Oops, we could not set your alert.",
      "Alerts go out at most once a day, when something new fits your choices.",
    ),
    ...chrome(
      "related",
      "Most Popular",
      "Articles",
      "Images",
      "Videos",
      ...story.headlines(5),
      "No popular images to show right now.",
    ),
    ...chrome(
      "related",
      "Obituaries",
      `Harlan "Buddy" Crowe, ${story.int(61, 97)}`,
      `Lois Ann Whitmer, ${story.int(61, 97)}`,
      "View all obituaries",
    ),
    ...chrome(
      "comment-form",
      "Join the discussion, neighbor.",
      "Be civil. No cursing, no name-calling, nothing you wouldn't say at church supper.",
      "DO NOT SHOUT. Caps lock is off by the A key.",
      "Be honest. Say what you saw and not what you heard at the gas station.",
      "Add something. If you were there, tell us what happened and we may call you.",
    ),
    ...chrome(
      "promo",
      "E-Edition",
      `The Hollins Dispatch ${story.when.mm}.${story.when.dd}.${story.when.year}`,
      "Click here to view this week's print replica",
    ),
    ...chrome(
      "footer",
      "hollinsdispatch.example",
      "110 Depot Street",
      "Hollins, VA 24000",
      "Phone: 540-555-0144",
      `© Copyright ${story.when.year} The Hollins Dispatch`,
      "Powered by PageWright CMS",
    ),
  ],
};
