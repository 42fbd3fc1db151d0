import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A technology site: tags in slashes, comments count, affiliate prose, trending without bullets, video. */
export const queueTechReview: Template = {
  name: "queue-tech-review",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Reviews", "Phones", "AI", "Deals", "How-to", "Queue+"),
    ...chrome(
      "tags",
      story.pick(["/ Policy / Web / Law", "/ Robots / Health", "/ Apps / Culture"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}, ${w.clock} UTC`),
    ...chrome("share", "Link", "Share", "Gift"),
    ...chrome("comment", `${story.int(2, 240)}Comments (${story.int(2, 240)} New)`),
    ...chrome(
      "author-bio",
      `${story.author} is a senior reporter who covers ${story.pick(["platforms, privacy and the people who read terms of service", "gadgets, from phones to washing machines"])}, and has been at The Queue since 2016.`,
    ),
    ...story.body(
      [0.3, chrome("related", "Related", ...story.headlines(2))],
      [
        0.55,
        chrome(
          "newsletter",
          "The Short Queue",
          "A daily list of what matters in technology. You won't have to wait.",
          "Email (required)",
          "Sign Up",
          "This form is protected by a robot that checks for robots.",
        ),
      ],
      [
        0.8,
        chrome(
          "follow",
          "Follow topics and authors from this story to see more like it on your home page.",
          "Follow",
          "Close",
        ),
      ],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "sponsor",
          "If you buy something from a link here, The Queue may earn a commission. See our ethics statement.",
        )
      : []),
    ...chrome("related", "Most Popular", ...counted(story.headlines(4))),
    ...chrome(
      "promo",
      "The latest from The Queue",
      story.headline(),
      `${story.int(2, 50)} min ago`,
      story.headline(),
      "Two hours ago",
    ),
    ...chrome("ad", "Advertiser Content From", "Brightbox", "This is the title for the native ad"),
    ...chrome(
      "consent",
      "Allow all",
      "We use trackers to count, to tailor and to sell. You can say no to the last two.",
      "Reject non-essential",
    ),
    ...chrome(
      "footer",
      "Tip us",
      "Status",
      "Licensing FAQ",
      `© ${story.when.year} Queue Media, LLC`,
    ),
  ],
};
