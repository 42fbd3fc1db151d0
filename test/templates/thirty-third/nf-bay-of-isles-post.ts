import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A New Zealand daily with premium stories: text-size tools, "subscribe to read", save and gift, article summary by machine, photo counts. */
export const nfBayOfIslesPost: Template = {
  name: "nf-bay-of-isles-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Menu",
      "Bay of Isles Post",
      "Subscribe",
      "Sign In",
      `Tuesday, ${story.when.day} ${story.when.monthName}`,
      "Death Notices",
      "Property",
      "Rural",
      "Travel",
    ),
    ...chrome("breadcrumb", `Home / ${story.pick(["Rural", "Bay of Isles", "Sport"])}`),
    ...chrome("paywall", "Premium"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      `${story.pick(["Multimedia journalist", "Rural editor"])}·Bay of Isles Post·`,
    ),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort}, ${year} ${clock}`),
    ...chrome("reading-time", `${story.int(2, 11)} mins to read`),
    ...chrome(
      "share",
      "Save",
      "Share this article",
      "Copy Link",
      "Email",
      "A friend you send this to will need a subscription, as it's a Premium story.",
    ),
    ...chrome(
      "audio",
      "Only subscribers can have this one read aloud. Free stories have the button too.",
      "‌Listen",
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", `Photo / ${story.pick(["Supplied", "Tania Whyte-Rewi", "Archive"])}`),
    ...story.body(
      [0.25, chrome("ad", "Advertisement", "Advertise with us.")],
      [0.5, chrome("related", story.headline(), story.teaser())],
      [0.75, chrome("ad", "Advertisement", "Advertise with us.")],
      [
        0.9,
        chrome(
          "newsletter",
          "The Daily B is our free letter from the north: five stories, the fishing forecast and no politics before page two.",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      "The writer has covered the north for two decades, mostly from the front seat of a Hilux, and was a finalist for regional journalist of the year. Before newspapers there was a short and unhappy time in kiwifruit.",
    ),
    ...chrome("share", "Save", "Share this article"),
    ...chrome(
      "related",
      `Latest from ${story.pick(["Bay of Isles", "Rural"])}`,
      ...story
        .repeat(4, () =>
          chrome(
            "related",
            story.headline(),
            story.pick(["10 Nov 04:00 PM", "09 Nov 05:07 AM"]),
            story.teaser(),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("sponsor", "Sponsored: Why cheap gutters cost you twice"),
    ...chrome(
      "footer",
      "About the Post",
      "House Rules",
      "Manage your print subscription",
      "Subscribe to our newsletters",
      `© Copyright ${story.when.year} Isles Media Ltd`,
    ),
  ],
};
