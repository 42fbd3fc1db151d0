import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Pacific daily: feedback line under the story, weather and exchange rates, church notices, sports rows. */
export const pacificSwellNews: Template = {
  name: "pacific-swell-news",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Pacific Swell"),
    ...chrome("menu", "Local", "Nation", "Sports", "Lifestyle", "Na iTukutuku", "Talanoa"),
    ...chrome("ticker", "Suva 29°", "FJD 1 = USD 0.44"),
    ...story.title(),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName}, ${year}, ${clock}`),
    ...story.byline((author) => author),
    ...chrome(
      "photo-credit",
      story.pick(["Picture: JONACANI LAVE", "Evacuees at the school yesterday. Picture: SUPPLIED"]),
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "On tonight's Swell Bulletin: what to pack, what to tie down and when to stop.",
          "Make a donation to the school library drive at any of our offices.",
        ]),
      ),
      chrome("author-bio", "Our reporter has been with the Swell since the last big wave."),
      [],
    ]),
    ...story.body([
      0.6,
      story.pick([chrome("ad", "Advertisement"), chrome("related", story.headline())]),
    ]),
    ...chrome(
      "contact",
      story.pick([
        "Feedback: the newsroom",
        "Got a story or pictures? Viber us on 999 0155. Vinaka.",
      ]),
    ),
    ...chrome("tags", "cyclone", "shelters"),
    ...chrome("related", "Stories you may also like", ...story.headlines(4)),
    ...chrome(
      "event",
      "Combined churches' prayer breakfast, Friday at 6am, Sukuna Hall. Bring a plate.",
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "newsletter",
      "Swell by Email",
      "You will get one message a day unless there is a cyclone, when there may be more.",
    ),
    ...chrome("footer", "20 Gordon Street", "Advertise", "Copyright Swell Media Pte Ltd"),
  ],
};
