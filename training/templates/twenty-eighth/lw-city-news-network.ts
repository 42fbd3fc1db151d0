import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American TV affiliate: video descriptions, top stories with one-sentence summary, app download in prose, poll of the day. */
export const lwCityNewsNetwork: Template = {
  name: "lw-city-news-network",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Weather", "Traffic", "Investigates", "Contests"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "audio",
      "Video Player is loading.",
      "This is a modal window.",
      story.pick(["Current Time 0:00", "Loaded: 0%"]),
    ),
    ...story.byline((a) => `Author: ${a}`),
    ...story.date(
      ({ clock, monthName, day, year }) =>
        `Published: ${clock} PM EST ${monthName} ${day}, ${year}`,
    ),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("promo", `RELATED | ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        0.6,
        story.pick([
          chrome(
            "app",
            "Download our free app for breaking news and weather alerts sent directly to your phone.",
          ),
          chrome(
            "contact",
            "If you have a news tip, email our team or call the tip line at 555-0142.",
          ),
        ]),
      ],
      [
        0.85,
        story.pick([
          chrome("promo", story.headline()),
          chrome("ad", "Article continues below this ad"),
        ]),
      ],
    ),
    ...chrome(
      "promo",
      "Top Stories",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "poll",
      "Poll of the day",
      story.pick([
        "Have you done your holiday shopping?",
        "Do you plan to get a flu shot this season?",
        "Should the city build a new stadium?",
      ]),
      story.pick(["Yes", "Already have"]),
      "No",
      "Not sure",
      `Yes: ${story.int(30, 60)}%`,
      `No: ${story.int(20, 40)}%`,
    ),
    ...chrome(
      "promo",
      "In Other News",
      "Police released body camera video on Tuesday of an officer pulling a dog from a frozen pond. The dog is expected to make a full recovery.",
      "A judge has ruled that a lawsuit over the downtown garage may go forward. A trial date has been set for June.",
    ),
    ...chrome("footer", "FCC Public File", "EEO Report", "Closed Captioning", "Advertise With Us"),
  ],
};
