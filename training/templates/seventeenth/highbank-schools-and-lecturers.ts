import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Trade press for teachers with a magazine archive: members' gate in the middle, a columnist's bio, sponsored supplement, jobs. */
export const highbankSchoolsAndLecturers: Template = {
  name: "highbank-schools-and-lecturers",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Primary", "Secondary", "FE", "SEND", "Podcasts", "Magazine", "Jobs board"),
    ...chrome("tags", story.pick(["Analysis", "News", "General", "Long read"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("share", "Share"),
    ...story.byline((a) => `${a}`),
    ...story.body(
      [
        0.3,
        chrome(
          "paywall",
          "This article is part of your free trial. Join 90,000 colleagues who get the magazine, the pay calculator and a very good diary.",
        ),
      ],
      [0.6, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a former head of year who taught in ${story.pick(["Hull", "Leicester", "Merthyr"])} until the photocopier broke. ${story.pick(["She tweets less than she did.", "He is the author of Wet Play, and two other books about rain."])}`,
    ),
    ...chrome(
      "sponsor",
      "In partnership with Chalkline",
      "Our supplement on attendance is paid for by Chalkline, which had no say in its contents and was quite good about it.",
    ),
    ...chrome(
      "login",
      "Keep reading for free",
      "Five articles a month cost you nothing but a name and an email address, and you may have our newsletters too.",
    ),
    ...chrome(
      "related",
      "Related content",
      ...story.headlines(2),
      "Most read",
      ...story.headlines(3),
    ),
    ...chrome(
      "calendar",
      "Jobs",
      "Teacher of Physics, Marlbeck Academy, MPS/UPS",
      "Caretaker, St Bride's. House included.",
    ),
    ...chrome("comment", "One comment", story.reader(), story.comment(), "Log in to reply"),
    ...chrome("footer", "Regulated by the press panel", "Cancel my subscription", "Media pack"),
  ],
};
