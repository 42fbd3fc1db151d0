import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A national broadsheet in Britain that lives on its readers' support and tells them so at length. */
export const theAlbionCourant: Template = {
  name: "the-albion-courant",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Skip to main content", "Skip to navigation"),
    ...chrome("donation", story.pick(["Print subscriptions", "Support us"])),
    ...chrome("login", "Sign in"),
    ...chrome("search", "Search jobs"),
    ...chrome("language", "UK edition"),
    ...chrome("site-name", "The Albion Courant – back to home"),
    ...chrome(
      "menu",
      "News",
      "Opinion",
      "Sport",
      "Culture",
      "Lifestyle",
      story.pick(["Show More", "More"]),
      "Hide expanded menu",
    ),
    ...chrome("breadcrumb", story.pick(["UK news", "Society", "World", "Environment"])),
    ...chrome("menu", "This article is more than 1 month old"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) =>
      `${name} ${story.pick(["social affairs correspondent", "north of England editor", ""])}`.trim(),
    ),
    ...story.date(
      (w) =>
        `${w.weekday.slice(0, 3)} ${w.day} ${w.monthShort} ${w.year} ${w.clock.replace(":", ".")} GMT`,
    ),
    ...chrome("share", "Share"),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          story.pick(["Sign up to First Light", "Sign up to The Wrap"]),
          "Free daily newsletter",
          story.pick([
            "Three things to know, one thing to argue about and a picture of a dog, before you are out of bed",
            "The best new writing every Saturday, chosen by our editors and delivered before your toast is cold",
          ]),
          "Enter your email address",
          "Sign up",
          "About your data: some of our emails carry advertising or mention good causes, and signing up opens an account for you if you have none. Our privacy policy tells you what we keep and for how long.",
          "after newsletter promotion",
        ),
      ],
      [0.55, [...chrome("related", story.headline()), ...chrome("related", "Read more")]],
      [
        0.8,
        story.int(0, 1)
          ? chrome("ad", "Advertisement")
          : chrome(
              "photo-credit",
              "View image in fullscreen",
              "Photograph: Lyle Draycott/The Albion Courant",
            ),
      ],
    ),
    ...chrome(
      "tags",
      "Explore more on these topics",
      "Local government",
      "Health",
      story.pick(["Regions", "Scotland", "Wales"]),
      "news",
    ),
    ...chrome("share", "Share"),
    ...chrome("legal", "Reuse this content"),
    ...chrome(
      "donation",
      `You have read this far, so may I ask you something? Would you think of paying for the reporting you have just enjoyed${story.pick(["", ", in a year when so much hangs on people knowing what is true"])}?`,
      "No proprietor rings us at night and nobody draws a dividend. There is only you, and people like you in 180 countries, each giving a little so that a stranger may read for nothing.",
      story.pick([
        "You will be done before the kettle boils, and all of it goes on reporting.",
        "A small sum every month helps us most, because it lets us plan.",
      ]),
      "£5 per month",
      "£12 per month",
      "Recommended",
      "£20 one-time",
      "Continue",
      `Remind me in ${story.pick(["March", "June", "October"])}`,
    ),
    ...chrome(
      "related",
      "Related stories",
      ...story
        .headlines(4)
        .flatMap((h) =>
          story.int(0, 1)
            ? [h, `${story.int(2, 28)} ${story.pick(["Jan", "Mar", "Sep"])} ${story.when.year}`]
            : [h],
        ),
    ),
    ...chrome("promo", "Most viewed", ...story.headlines(5)),
    ...chrome(
      "menu",
      "About us",
      "Help",
      "Complaints & corrections",
      "Contact us",
      "Modern Slavery Act",
      "Tax strategy",
      "All topics",
      "All writers",
      "Digital newspaper archive",
    ),
    ...chrome(
      "footer",
      "Back to top",
      `© ${story.when.year} Albion Courant Media Ltd. All rights reserved. (acdc)`,
    ),
  ],
};
