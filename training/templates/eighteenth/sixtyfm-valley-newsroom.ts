import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local commercial radio station: now playing, schedule, competition, listen live, app, other local headlines. */
export const sixtyfmValleyNewsroom: Template = {
  name: "sixtyfm-valley-newsroom",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "On Air Now",
      story.pick(["The Sixty Breakfast with Maz & Col", "Drivetime with Lorna"]),
      "6am – 10am",
      "Now Playing",
      `${story.pick(["Heartbreak Gravel", "The Long Wave"])} – ${story.pick(["The Otters", "Mae Tully"])}`,
      "Listen Live",
    ),
    ...chrome("menu", "Home", "News", "Win", "Shows", "Podcasts", "Travel", "Events"),
    ...chrome("ticker", story.pick(["Travel: A417 slow at the lights", "Weather: 12° cloudy"])),
    ...story.title(),
    ...story.byline((author) => `Author: ${author}`),
    ...story.date(({ year, day, monthShort }) => `Published ${day} ${monthShort} ${year}`),
    ...story.body(
      [
        0.25,
        chrome(
          "follow",
          ...story.pick([
            ["View this post on Instaframe", "A post shared by Sixty FM (@sixtyfmvalley)"],
            [
              "Here we'd like to show you something from Facepage. It may set cookies when it loads, so we'll ask you first.",
            ],
          ]),
        ),
      ],
      [
        0.5,
        story.int(0, 1) === 1
          ? chrome(
              "audio",
              `Listen: ${story.pick(["our reporter speaks to people at the scene", "hear the interview in full"])}`,
              `00:00 / 0${story.int(1, 4)}:${story.int(10, 59)}`,
            )
          : [],
      ],
    ),
    ...chrome("share", "Share", "Tweet"),
    ...chrome("related", `More from ${story.pick(["Local News", "Valley News"])}`),
    ...story.repeat(story.int(3, 5), () => chrome("related", story.headline())),
    ...chrome(
      "promo",
      "Win!",
      story.pick([
        "Win a year of free coffee with Sixty FM",
        `The Secret Sound is worth £${story.int(1100, 9900)}`,
      ]),
    ),
    ...chrome(
      "app",
      story.pick([
        "On your phone: search Sixty FM in your app store",
        "Say 'Play Sixty FM' to your smart speaker",
      ]),
    ),
    ...chrome("podcast", "Podcasts", story.pick(["The Breakfast Leftovers", "Valley Voices"])),
    ...chrome(
      "audio",
      "Recently Played",
      `${story.int(5, 9)}:${story.int(10, 59)}pm`,
      story.pick(["Slow Ferry", "Lamplight"]),
      story.pick(["Ada Quince", "Bison Parade"]),
    ),
    ...chrome(
      "footer",
      "Competition Rules",
      "Advertise on Sixty",
      "Licence & public file",
      "Privacy",
      `© Copyright Sixty FM ${story.when.year}. A Hilltop Audio station.`,
    ),
  ],
};
