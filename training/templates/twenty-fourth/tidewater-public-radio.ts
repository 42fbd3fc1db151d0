import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US public radio station: live player, underwriters, transcript prompt, donation appeal and staff bios. */
export const tidewaterPublicRadio: Template = {
  name: "tidewater-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("audio", "Play Live Radio", "Next Up:", "0:00", "0:00", "Available On Air Stations"),
    ...chrome("menu", "News", "Schedule", "Ways to Give", "Donate"),
    ...chrome("breadcrumb", story.pick(["Courts & Law", "Education", "Environment"])),
    ...story.title(),
    ...story.byline((a) => `Tidewater Public Radio | By ${a}`),
    ...story.date((w) => `Published ${w.monthName} ${w.day}, ${w.year} at ${w.clock} PM EDT`),
    ...chrome("share", "Facebook", "Flipboard", "LinkedIn", "Email"),
    ...(story.int(0, 2) > 0
      ? chrome("audio", `Listen • ${story.int(0, 4)}:${story.int(10, 59)}`)
      : []),
    ...chrome("photo-credit", story.pick(["/ Tidewater Public Radio", "Courtesy photo"])),
    ...story.body([0.6, story.int(0, 1) ? chrome("sponsor", "Sponsor Message") : []]),
    ...chrome(
      "legal",
      story.pick([
        `Copyright ${story.when.year} Tidewater Public Radio`,
        "This story is part of a reporting collaborative of nine stations.",
      ]),
    ),
    ...chrome("tags", "Tags", story.pick(["Local News", "State News"])),
    ...(story.byline().length === 0
      ? []
      : chrome(
          "author-bio",
          story.author,
          `${story.author} joined the newsroom in 2021 after six years at a newspaper in the valley, where the assignments included floods, school boards and one escaped emu. Off the clock there is usually a banjo involved.`,
          `See stories by ${story.author}`,
        )),
    ...chrome(
      "donation",
      "You make it possible. Reporting like this is paid for by listeners, not by shareholders. If you value it, make a gift of any size today.",
      "Give Now",
    ),
    ...chrome("related", story.pick(["Related Content", "Latest Stories"]), ...story.headlines(4)),
    ...chrome(
      "footer",
      "Stay Connected",
      "instagram",
      "youtube",
      `© ${story.when.year} Tidewater Public Radio`,
      "FCC Public File",
      "Report Reception Issues",
      "Contest Rules",
    ),
  ],
};
