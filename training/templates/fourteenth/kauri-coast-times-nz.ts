import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A New Zealand site: "Save / Share this article" blocks, "Article continues below", series promos. */
export const kauriCoastTimesNz: Template = {
  name: "kauri-coast-times-nz",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "Latest", "Politics", "Business", "Sport", "Rural", "Te Ao Māori", "Video"),
      chrome("login", "Subscribe", "Sign in"),
      chrome("breadcrumb", `Home / ${story.pick(["New Zealand", "Business", "Lifestyle"])}`),
      story.title(),
      story.byline((a) => `By ${a}`),
      chrome("author-bio", "Reporter · Kauri Coast Times"),
      story.date((w) => `${w.day} ${w.monthShort}, ${w.year} ${w.clock}`),
      chrome("reading-time", `${story.int(2, 6)} mins to read`),
      chrome(
        "share",
        "Save",
        "Saved",
        "Share this article",
        "The person you send this to will need to be a member.",
        "Copy Link",
        "Email",
      ),
      chrome(
        "photo-credit",
        `${caption(story)} Photo / ${story.pick(["Supplied", "Mike Rewi", "Southlight"])}`,
      ),
      within(
        story,
        [story.int(15, 25) / 100, chrome("ad", "Advertisement", "Advertise with the Times.")],
        [story.int(36, 48) / 100, stray(story, "en")],
        [
          story.int(55, 65) / 100,
          chrome(
            "audio",
            "Listen to the article",
            "The voice is made by a machine and may stumble over names.",
            "Shorten this for me",
          ),
        ],
        [
          story.int(74, 85) / 100,
          chrome("promo", story.headline(), `${story.int(1, 28)} Apr ${story.int(10, 11)}:00 PM`),
        ],
      ),
      chrome("follow", "The Daily T is free and comes at noon on weekdays."),
      chrome(
        "related",
        "Latest from New Zealand",
        story.headline(),
        story.teaser(),
        story.headline(),
        story.teaser(),
      ),
      chrome("sponsor", "Sponsored", "Kitchens that keep the heat in"),
      chrome(
        "footer",
        "House rules",
        "Manage your print subscription",
        "Competition terms & conditions",
      ),
    ].flat();
  },
};
