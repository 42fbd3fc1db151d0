import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** British Muslim community paper: prayer times, zakat box, moon sighting, halal directory. */
export const gdUmmahNotice: Template = {
  name: "gd-ummah-notice",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "News", "Community", "Opinion", "Faith", "Food", "Matrimonials", "Directory"),
    ...chrome(
      "calendar",
      `Fajr ${story.pick(["4.02", "5.40", "6.11"])}`,
      "Zuhr 1.15",
      `Asr ${story.pick(["3.48", "5.55"])}`,
      `Maghrib ${story.pick(["4.12", "8.31"])}`,
      `Isha ${story.pick(["6.00", "9.45"])}`,
      `${story.int(1, 29)} ${story.pick(["Sha'ban", "Ramadan", "Rabi' al-Awwal"])}`,
    ),
    ...chrome("breadcrumb", `Home » ${story.pick(["UK", "Community", "Comment"])}`),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ dd, monthShort, year }) => `${dd} ${monthShort} ${year}`),
    ...chrome("share", "Facebook", "WhatsApp", "X", "Copy"),
    ...story.body(
      [
        0.4,
        chrome(
          "ad",
          story.pick([
            "Calculate your zakat in two minutes",
            "Hajj packages: deposit £500 holds your place",
          ]),
        ),
      ],
      [
        0.7,
        chrome("related", `${story.pick(["See more", "Also on The Notice"])}: ${story.headline()}`),
      ],
    ),
    ...chrome(
      "donation",
      "Salaam! A small favour before you go. Most of what we print would not be printed elsewhere. We have no rich owner; we have readers who set aside the price of a samosa a week. If one in fifty gave, we would be safe until next Ramadan.",
    ),
    ...chrome("donation", "Give once", "Give monthly"),
    ...chrome(
      "related",
      "Previous Story",
      `${story.headline()}`,
      "Next Story",
      `${story.headline()}`,
    ),
    ...chrome("comment", `${story.int(1, 5)} Comments`, `${story.reader()}`, `${story.comment()}`),
    ...chrome("comment-form", "Please keep adab. We publish disagreement, not insult."),
    ...chrome(
      "event",
      story.pick([
        "Eid fair, Small Heath Park, from 11am",
        "Qur'an recitation heats, Luton",
        "Sisters' fun run, Sunday",
      ]),
    ),
    ...chrome(
      "footer",
      "Advertise in print",
      "Where to pick us up",
      "Our code of conduct",
      `© ${story.when.year} Notice Press CIC`,
    ),
  ],
};
