import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public radio station: host's introduction to the audio, transcript notes, underwriting, station picker, other segments' descriptions. */
export const plainsongPublicRadio: Template = {
  name: "plainsong-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "audio",
      "On Air Now",
      story.pick(["The Long Lunch with Ada Finch", "Music Till Morning"]),
      "All Streams",
    ),
    ...chrome(
      "donation",
      story.pick([
        "Sustainers give every month without having to think about it. Become one, and we'll stop interrupting the cello.",
        "The fall drive ends at midnight. We are 212 gifts short and nobody here wants to do this again tomorrow.",
      ]),
      "Give",
    ),
    ...story.title(),
    ...story.byline((author) => story.pick([`By ${author}`, `${author} / Plainsong Public Radio`])),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} at ${clock} CST`,
    ),
    ...chrome("audio", `Listen • ${story.int(2, 9)}:${story.int(10, 59)}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "A microphone stands in an empty hall shortly before the doors open.",
        "The grain elevator at sunset, seen from the studio's roof.",
      ]),
      "Maya Dunleavy",
      "/",
      "Plainsong",
    ),
    ...story.standfirst(),
    ...story.body([
      0.6,
      chrome(
        "podcast",
        story.pick([
          "Heard on the Noon Report. The full interview, in which the guest sings, is in our podcast.",
          "This story comes from our series Backroads, which you can hear on the second Friday of each month.",
        ]),
      ),
    ]),
    ...chrome(
      "legal",
      story.pick([
        "Transcripts are made in a hurry by people with headphones and may be put right later. What counts is what was said on air.",
        "We follow a code of ethics that is longer than this page. It can be read at the front desk, where there is also a candy bowl.",
      ]),
    ),
    ...chrome(
      "sponsor",
      "Plainsong is supported by the Harlan County Seed Exchange, trading in beans and hope since 1931, and by listeners like Doreen.",
    ),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} ${story.pick(["came to Plainsong from a station so small that the antenna was a grain bin.", "reports on water, schools and whatever comes in over the scanner."])} ${story.pick(["Awards include a regional prize for a story about gravel.", "Off the clock there are two kids, nine hens and a banjo."])}`,
      `See stories by ${story.author}`,
    ),
    ...chrome("related", story.pick(["Latest Stories", "Up next on air"])),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
      ...chrome(
        "audio",
        story.pick([`Listen • ${story.int(1, 5)}:${story.int(10, 59)}`, "Transcript"]),
      ),
    ]),
    ...chrome("follow", "Stay Connected", "instagram", "youtube", "mastodon"),
    ...chrome(
      "footer",
      `© ${story.when.year} Plainsong`,
      "Coverage map",
      "Public documents",
      "EEO report",
      "Closed captions: call the station",
    ),
  ],
};
