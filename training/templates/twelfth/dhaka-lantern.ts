import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Bangladeshi daily: "for all latest news, follow" directly under the end, bios missing, long related rows. */
export const dhakaLantern: Template = {
  name: "dhaka-lantern",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Dhaka Lantern"),
    ...chrome("language", "বাংলা"),
    ...chrome("menu", "Bangladesh", "Business", "Opinion", "Sports", "Long Reads", "My Town"),
    ...chrome("breadcrumb", "Energy"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, monthShort, day, year, clock }) =>
        `${weekday.slice(0, 3)} ${monthShort} ${day}, ${year} ${clock}`,
    ),
    ...chrome(
      "first-published",
      `Last update on: ${story.when.weekday.slice(0, 3)} ${story.when.monthShort} ${story.when.day}, ${story.when.year} ${story.when.clock}`,
    ),
    ...chrome("photo-credit", story.pick(["File photo: S. Hossain", "Graphic: Lantern"])),
    ...story.pick<readonly Line[]>([
      chrome("promo", "For all latest news, follow The Lantern's channel."),
      chrome("related", story.headline()),
      [],
    ]),
    ...story.body([
      0.5,
      story.pick([chrome("related", story.headline()), chrome("ad", "Sponsored")]),
    ]),
    ...chrome("tags", "power", "tariff", "/", "price hike"),
    ...chrome(
      "promo",
      story.pick([
        "For all latest news, follow The Lantern's channel.",
        "Contribute your own article or opinion. We read all of them, in time.",
      ]),
    ),
    ...chrome(
      "comment",
      "Comments",
      "While most comments will be posted if they are on-topic and not abusive, moderation decisions are subjective. Published comments are readers' own views.",
    ),
    ...chrome("related", "Related News", ...story.headlines(3)),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "newsletter",
      "Click to subscribe to our newsletter",
      "The day's end, told in ninety seconds.",
    ),
    ...chrome("footer", `© ${story.when.year} thedhakalantern. Powered by Jolchobi`),
  ],
};
