import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A public broadcaster: embedded media notices, "watch" and "around the network" lines inside the story. */
export const bellwetherNationalBroadcaster: Template = {
  name: "bellwether-national-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", "LIVE", story.headline()),
    ...chrome(
      "menu",
      "Accessibility links",
      "Skip to content",
      "Home",
      "News",
      "Sport",
      "Weather",
      "Sounds",
    ),
    ...story.title(),
    ...story.date(({ day, monthName, year }) =>
      story.pick([`${story.int(2, 22)} hours ago`, `${day} ${monthName} ${year}`]),
    ),
    ...chrome("share", "Share", "Save"),
    ...story.byline((a) => a),
    ...chrome(
      "contact",
      story.pick(["North of England", "Political correspondent", "Business reporter"]),
    ),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      "Halden Pictures",
      story.pick([
        "The view across the estuary at dawn",
        "A woman holding a letter outside a house",
      ]),
    ),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("audio", "Watch: Scenes from the night as crews arrived"),
          chrome(
            "audio",
            "This video can not be played",
            "Media caption: 'We had no warning at all'",
          ),
        ]),
      ],
      [
        story.int(20, 60) / 100,
        story.pick([
          chrome(
            "photo-credit",
            "Bellwether/Anna Rigg",
            "Anna Rigg's garden has been used as a car park",
          ),
          chrome("photo-credit", "Kestrel Agency", "Police tape across the road on Friday"),
        ]),
      ],
      [
        story.int(40, 80) / 100,
        story.pick([
          chrome(
            "tools",
            "Allow Chirper content?",
            "This article contains content provided by Chirper. We ask for your permission before anything is loaded, as they may be using cookies and other technologies.",
            "Accept and continue",
          ),
          chrome("related", "More on this story", ...marked("• ", story.headlines(2))),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome(
            "podcast",
            "Listen to the best of local radio on Bellwether Sounds and follow us on social media.",
          ),
          chrome(
            "contact",
            "Do you have a story suggestion? Contact us below or send a message on 07700 900 142.",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "related",
      "Related internet links",
      "County Council",
      "Police",
      "The Bellwether is not responsible for the content of external sites.",
    ),
    ...chrome("related", "Top stories", ...story.headlines(3)),
    ...chrome("related", "More to explore", story.headline(), story.headline(), story.headline()),
    ...chrome("related", "Elsewhere on the Bellwether", story.teaser()),
    ...chrome("tags", story.pick(["Ferrisham", "Energy industry", "NHS"]), "England"),
    ...chrome(
      "newsletter",
      "Sign up for our Morning Briefing and get our journalists' pick of the day.",
      "International readers can sign up here.",
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "Privacy Policy",
      "Parental Guidance",
      "Get Personalised Newsletters",
    ),
  ],
};
