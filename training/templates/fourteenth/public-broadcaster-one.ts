import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A public broadcaster: related lists inside under bare headlines, captions with image source, "Around the web". */
export const publicBroadcasterOne: Template = {
  name: "public-broadcaster-one",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("tools", "Accessibility links", "Skip to content", "Accessibility Help"),
      chrome("menu", "Home", "News", "Sport", "Weather", "Sounds", "Learning"),
      story.title(),
      story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
      story.byline((a) => a),
      chrome("share", "Share", "Save"),
      chrome(
        "photo-credit",
        `Image source, ${story.pick(["Ona Relph", "Ridge Pictures", "Handout"])}`,
        `Image caption, ${caption(story)}`,
      ),
      within(
        story,
        [story.int(30, 40) / 100, chrome("promo", ...story.headlines(story.int(2, 3)))],
        [
          story.int(45, 55) / 100,
          chrome(
            "photo-credit",
            "Image source, County Archive",
            `Image caption, ${caption(story)}`,
          ),
        ],
        [story.int(65, 78) / 100, stray(story, "en")],
      ),
      chrome(
        "follow",
        "Get in touch",
        "Is something going on in your street? Let the newsroom know.",
      ),
      chrome(
        "podcast",
        "The county's breakfast show is on from six, on 95.4 FM and on your speaker.",
      ),
      chrome(
        "related",
        story.pick(["Related topics", "More on this story"]),
        ...story.headlines(story.int(2, 4)),
      ),
      chrome(
        "related",
        "Related internet links",
        "The council",
        story.pick(["Environment Agency", "Department for Transport"]),
      ),
      chrome("legal", "We cannot answer for what other websites say."),
      chrome("promo", "Top stories", ...story.headlines(3)),
      chrome("promo", "More to explore", ...story.headlines(4)),
      chrome(
        "footer",
        "Terms of Use",
        "About",
        "Privacy Policy",
        "Cookies",
        "Parental Guidance",
        "Contact",
      ),
    ].flat();
  },
};
