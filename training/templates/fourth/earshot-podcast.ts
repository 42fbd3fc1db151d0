import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A radio and podcast page: players, listen-on lists, more episodes, transcripts notice, underwriters. */
export const earshotPodcast: Template = {
  name: "earshot-podcast",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Keyboard shortcuts for audio player", "Open Navigation Menu"),
    ...chrome("login", "NEWSLETTERS", "SIGN IN", "SHOP"),
    ...chrome("menu", "News", "Culture", "Music", "Podcasts & Shows", "Search"),
    ...chrome("audio", "Now playing: All Evening", "Live radio", "My playlist is empty"),
    ...chrome("breadcrumb", "Earshot > Episodes"),
    ...story.title(),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} ${clock} ET`),
    ...chrome(
      "podcast",
      "Heard on All Evening",
      `${story.int(3, 38)}-Minute Listen`,
      "Playlist",
      "Download",
      "Embed",
      '<iframe src="https://earshot.example/player/embed" width="100%" height="290" frameborder="0" scrolling="no" title="Earshot embedded audio player">',
    ),
    ...story.byline((author) => author),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("sponsor", "Sponsor Message", "Become an Earshot sponsor")],
      [
        0.7,
        chrome(
          "promo",
          "The clock on the wall",
          story.headline(),
          "Enlarge this image",
          "toggle caption",
        ),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright © ${story.when.year} Earshot. All rights reserved. For reuse, see our terms and permissions pages.`,
      "Transcripts are made in a hurry and may be put right later. If text and sound differ, trust the sound.",
    ),
    ...chrome(
      "podcast",
      "Listen and follow",
      "Apple Podcasts",
      "Spotify",
      "Overcast",
      "RSS link",
      "More episodes",
      ...story.headlines(3),
      "Load more",
    ),
    ...chrome(
      "newsletter",
      "Sign up for the Earshot Daily newsletter",
      "The day in five minutes, and one thing that will keep till tomorrow.",
      "When you subscribe you accept our Terms of Use and Privacy Policy. We may pass your name and address to the station near you. See Details.",
    ),
    ...chrome("donation", "Your local station needs you. Give today."),
    ...chrome(
      "footer",
      "READ & LISTEN",
      "CONNECT",
      "Support Public Radio",
      "Ways to Give",
      "Press",
      "Ethics",
      "Your Privacy Choices",
      "Text Only",
      "Sponsor Message",
    ),
  ],
};
