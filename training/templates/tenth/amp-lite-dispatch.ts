import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** The AMP page of a newspaper: stripped header, consent overlay at the end, next-article cards. */
export const ampLiteDispatch: Template = {
  name: "amp-lite-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Open menu",
      story.pick(["Dispatch", "The Dispatch – home"]),
      story.pick(["View full site", "Go to canonical page"]),
    ),
    ...chrome("breadcrumb", story.pick(["News", "UK News", "Local"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(
      ({ day, monthShort, year, clock }) => `Published ${clock}, ${day} ${monthShort} ${year}`,
    ),
    ...story.pick([
      chrome(
        "share",
        story.pick(["Share via messenger app", "facebook", "Share on X"]),
        story.pick(["email", "Copy link"]),
      ),
      [],
    ]),
    ...chrome("photo-credit", story.pick(["Loading image", "Image unavailable while offline"])),
    ...story.body(
      [story.int(13, 27) / 100, chrome("ad", "Advertisement", "Loading")],
      [story.int(38, 52) / 100, chrome("promo", story.pick([story.headline(), story.teaser()]))],
      [
        story.int(53, 67) / 100,
        chrome(
          "tools",
          story.pick([
            "This content is not available due to your consent preferences",
            "To view this embed, visit the full version of this page",
          ]),
        ),
      ],
      [story.int(73, 87) / 100, story.pick([chrome("ad", "Advertisement"), []])],
    ),
    ...chrome("tools", "Read on the full site", "See comments on the full site"),
    ...story.pick([
      chrome("related", story.pick(["Up next", "Keep reading", "Next articles"])),
      [],
    ]),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(1, 12)} hours ago`)),
    ...chrome(
      "app",
      story.pick([
        "Faster in our app. Open",
        "Get notified: allow the Dispatch to send you alerts",
      ]),
    ),
    ...chrome(
      "consent",
      "We and our partners process data",
      story.pick(["Reject all", "Manage options"]),
      "Accept all",
      "You can change your mind at any time in the privacy centre linked from every page.",
    ),
    ...chrome(
      "footer",
      "Back to top",
      "Privacy settings",
      `© ${story.when.year} Dispatch Titles Ltd`,
    ),
  ],
};
