import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand news site: donation from "one in six" letter in prose, Te Reo labels, quiz, weather. */
export const kaimaiRangesPostNz: Template = {
  name: "kaimai-ranges-post-nz",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Kōrero",
      "National",
      "World",
      "Sport",
      "Te Ao",
      "Homed",
      "Quizzes",
      "Recipes",
    ),
    ...chrome(
      "ticker",
      `${story.pick(["Tauranga", "Picton", "Hāwera"])} ${story.int(8, 24)}°C`,
      "Boat: 40 minutes late",
    ),
    ...chrome("breadcrumb", story.pick(["NZ", "TRANSPORT", "CLIMATE"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ monthName, dd, year, clock }) =>
        `${monthName} ${dd}, ${year} • ${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)}${clock < "12" ? "am" : "pm"}`,
    ),
    ...chrome("audio", "Listen to this article", `${story.int(2, 8)} min`),
    ...story.body(
      [
        0.3,
        chrome(
          "photo-credit",
          story.pick([
            "One of the ferries, which is 29 years old and feels it.",
            "The minister faces questions at Parliament. HONE WILKES / POST",
          ]),
        ),
      ],
      [0.6, chrome("promo", story.headline())],
    ),
    ...chrome(
      "donation",
      "We reckon you value a straight answer.",
      "One in six New Zealanders read us last month. One in four hundred paid. We're not good at asking, but the presses are older than the ferries.",
      "Become a supporter today from $1. You can stop whenever you like and we won't ring your mum. Ngā mihi.",
    ),
    ...chrome(
      "poll",
      "Quick poll",
      "Would you take the late boat?",
      `Yeah ${story.int(20, 50)}%`,
      `Nah ${story.int(20, 50)}%`,
      "Yeah nah",
      "Results aren't scientific",
    ),
    ...chrome(
      "related",
      "More from NZ",
      ...story.headlines(4),
      "Most Popular",
      ...story.headlines(4),
    ),
    ...chrome(
      "event",
      "Quiz: Test your knowledge with the afternoon quiz",
      "Results: how you compare with 14,032 other people",
    ),
    ...chrome(
      "footer",
      "Media Council complaints",
      "Breaking news? Send your photos",
      "Kaimai Media",
    ),
  ],
};
