import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A hyperlocal site with dated headlines and section names as lone lines inside. */
export const kestrelCountyNews: Template = {
  name: "kestrel-county-news",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "Home", "Latest", "What's On", "Business directory", "Advertise"),
      chrome("follow", "Follow us on"),
      story.title(),
      story.byline((a) => `By ${a}`),
      story.date(
        (w) => `${w.day}${["st", "nd", "rd"][w.day - 1] ?? "th"} ${w.monthShort} ${w.year}`,
      ),
      chrome("share", "Share", "Facebook", "Email"),
      chrome("photo-credit", caption(story)),
      within(
        story,
        [
          story.int(20, 35) / 100,
          chrome(
            "promo",
            `${story.pick(["Crime", "Planning", "Schools", "Health"])} ${story.headline()}`,
          ),
        ],
        [story.int(50, 62) / 100, chrome("promo", story.headline(), `${story.int(1, 6)} days ago`)],
        [
          story.int(75, 88) / 100,
          chrome(
            "promo",
            `${story.int(1, 28)} ${story.pick(["Jan", "Jun", "Oct"])} | ${story.headline()}`,
          ),
        ],
      ),
      chrome(
        "newsletter",
        "Looking for work nearby? See the vacancies page",
        "Subscribe to our free newsletter",
        "New posts are added at noon",
      ),
      chrome(
        "donation",
        "There are three of us, and eleven parish councils. £2 a month from you would mean that one of us could go to the meetings that nobody else goes to.",
        "Monthly supporter",
        "£2",
        "£4",
        "£8",
        "More information",
      ),
      chrome("related", "Latest News", story.headline(), story.headline(), story.headline()),
      chrome(
        "event",
        "UPCOMING EVENTS",
        "Quiz night at the Lamb",
        "Baby signing, Mondays, library",
      ),
      chrome("footer", "Kestrel Online Ltd", "Site index", "Cookies"),
    ].flat();
  },
};
