import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public radio station's site: video and show descriptions, event blurb, support line, transcript note. */
export const lwHarrowSound: Template = {
  name: "lw-harrow-sound",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      story.pick(["Listen · 4:12", "Play", "LISTEN"]),
      "Download",
      "Embed",
      "Transcript",
    ),
    ...story.title(),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...story.byline((a) => `Heard on Morning Round · by ${a}`),
    ...story.body(
      [
        0.35,
        chrome(
          "podcast",
          story.pick([
            "Also on the show: why the last typewriter mender in the state won't take an apprentice.",
            "Next hour, a biologist explains what frogs do with silence. Stay with us.",
          ]),
        ),
      ],
      [
        0.65,
        chrome(
          "donation",
          "You just read that because a neighbour of yours gave us ten dollars. Be somebody's neighbour: give before midnight on Friday, and a foundation in town will match it.",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Transcripts are made in a hurry and may be changed later. The recording is the record.",
    ),
    ...chrome(
      "event",
      "An Evening in the Round",
      "Join us at the old cannery for an hour of stories told without notes by people who were there. Doors open at six-thirty; there will be soup. Members come free and may bring a friend, others pay what they can.",
      story.pick(["Saturday, 7 p.m.", "Friday the 14th, 7:30 pm"]),
      "Reserve a seat",
    ),
    ...chrome("promo", story.headline(), story.headline()),
    ...chrome(
      "sponsor",
      "Support for Harrow Sound comes from its listeners, and from Tolliver Seed & Feed, in its third generation of knowing what grows here.",
    ),
    ...chrome("footer", "Public file", "Closed captioning", "Careers", "© Harrow Sound"),
  ],
};
