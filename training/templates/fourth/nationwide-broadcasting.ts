import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A public broadcaster: accessibility help, image captions, related topics and stories, external sites notice. */
export const nationwideBroadcasting: Template = {
  name: "nationwide-broadcasting",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Nationwide Homepage", "Skip to content", "Accessibility Help"),
    ...chrome("login", "Your account"),
    ...chrome("menu", "Home", "News", "Sport", "Weather", "Player", "Sounds", "Bitesize"),
    ...chrome("breadcrumb", "News | Regions | North"),
    ...story.title(),
    ...chrome("photo-credit", "Image source, Alamy"),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((author) => author),
    ...chrome("share", "Share", "close panel", "Share page", "Copy link", "About sharing"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("related", "Related stories", ...story.headlines(2))],
      [
        0.55,
        chrome(
          "photo-credit",
          "Image source, Nationwide / Hollis Breen",
          "Image caption,",
          "The scene on the day before work began",
        ),
      ],
      [
        0.75,
        chrome(
          "audio",
          "Media caption,",
          `Watch: ${story.headline()}`,
          "This video can not be played",
          "To play this video you need to enable JavaScript in your browser.",
        ),
      ],
    ),
    ...chrome(
      "follow",
      "Follow Nationwide North on Facebook, X and Instagram. Send your story ideas to north@nationwide.example or via WhatsApp on 0808 157 0404.",
    ),
    ...chrome("tags", "Related topics", "Local government", "Coast", "People"),
    ...chrome(
      "related",
      "More on this story",
      ...story.headlines(2),
      "Published",
      `${story.int(1, 9)} hours ago`,
    ),
    ...chrome(
      "related",
      "Related internet links",
      "County Council",
      "Nationwide is not responsible for the content of external sites.",
    ),
    ...chrome(
      "related",
      "Top stories",
      ...story.headlines(3),
      "Published",
      `${story.int(2, 50)} minutes ago`,
    ),
    ...chrome("related", "Elsewhere on Nationwide", ...story.headlines(3)),
    ...chrome("teaser", "Attribution", "Sounds"),
    ...chrome("related", "Most read", ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "Explore Nationwide",
      "Home",
      "Terms of Use",
      "About us",
      "Privacy Policy",
      "Cookies",
      "Parental Guidance",
      "Contact us",
      "Get Personalised Newsletters",
      `© ${story.when.year} Nationwide. Read about our approach to external linking.`,
    ),
  ],
};
