import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** National broadcaster: bare pages, list of top stories and 'related topics', and 'get in touch' forms in prose. */
export const northgateBroadcasting: Template = {
  name: "northgate-broadcasting",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Accessibility links", "Skip to content", "Accessibility Help"),
    ...chrome("menu", "Your account", "Home", "News", "Sport", "Weather", "Sounds", "More menu"),
    ...chrome("search", story.pick(["Search NGB", "Search"])),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick(["Northgate/Handout", "M. Oyelowo/Northgate"]),
      story.pick([
        "Image caption, The scene on the morning after",
        "Image caption, Residents were told to keep away",
      ]),
    ),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      story.pick(["Northgate News", "Business reporter, Northgate News", "in Tolby"]),
    ),
    ...story.date(
      (d) =>
        `${story.pick(["Published 3 hours ago,", "Updated"])} ${d.day} ${d.monthName} ${d.year}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("related", ...story.headlines(story.pick([1, 2, 3])))],
      [
        0.75,
        chrome(
          "comment-form",
          story.pick([
            "Have you been affected by this story? You can tell us what happened by emailing yourstory@northgate.example. Please include a phone number if you are willing to speak to a journalist.",
            "Get in touch: are you there? Share your pictures and videos, but only if it is safe to do so.",
          ]),
          story.pick([
            "If no form shows below, your browser may be blocking it: try our mobile pages.",
            "Please leave your name, age and location with any submission.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Get our flagship newsletter with all the headlines you need to start the day.",
        "Follow Northgate News on social media for updates.",
      ]),
      story.pick(["Sign up here.", "External sites open in a new window."]),
    ),
    ...chrome(
      "related",
      story.pick(["Related topics", "More on this story"]),
      ...story.headlines(3),
    ),
    ...chrome(
      "tags",
      story.pick(["Stell", "Marling"]),
      story.pick(["Local government", "Weather", "Courts"]),
    ),
    ...chrome(
      "related",
      "Related internet links",
      story.pick(["Stell County Council", "Weather Service"]),
      "Northgate is not responsible for the content of external sites.",
    ),
    ...chrome(
      "related",
      "Top stories",
      ...story.headlines(4),
      "Features & Analysis",
      ...story.headlines(2),
      story.pick(["Most read", "Most watched"]),
      ...counted(story.headlines(story.pick([5, 10]))),
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "About the NGB",
      "Privacy Policy",
      "Parental Guidance",
      "Contact the NGB",
      `© ${story.when.year} Northgate. Read about our approach to external linking.`,
    ),
  ],
};
