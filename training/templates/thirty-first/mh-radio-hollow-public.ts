import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US public radio member station: live stream bar, pledge letters, transcript link, support-comes-from lines */
export const mhRadioHollowPublic: Template = {
  name: "mh-radio-hollow-public",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "Play Live Radio",
      "Next Up:",
      "Available On Air Stations",
      "WHLW 90.3 FM",
      "On Air Now Playing",
      "Classical All Night",
    ),
    ...chrome("donation", "Donate", "Give Now"),
    ...chrome("menu", "Shows", "Schedule", "Local News", "Ways to Give", "Events", "Volunteer"),
    ...story.title(),
    ...chrome("site-name", "WHLW Public Radio"),
    ...story.byline((a) => story.pick([`WHLW Public Radio | By ${a}`, `By ${a}`])),
    ...story.date((d) => `Published ${d.monthName} ${d.day}, ${d.year} at ${d.clock} EST`),
    ...chrome("share", "Facebook", "LinkedIn", "Email"),
    ...chrome("audio", `Listen • ${story.int(1, 6)}:${story.int(10, 59)}`),
    ...chrome("photo-credit", "Renata Oyelaran", "/", "WHLW"),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "donation",
        "Your neighbors make this reporting possible. Join them with a gift of any size during our spring drive.",
      ),
    ]),
    ...chrome("legal", `Copyright ${story.when.year} WHLW. To see more, tune in.`),
    ...chrome("tags", "Tags", "Local News", "State Government", "Housing"),
    ...story.byline((a) => a),
    ...chrome(
      "author-bio",
      "came to WHLW as an intern in 2011 and forgot to leave. See stories by this reporter",
    ),
    ...chrome(
      "donation",
      "If you rely on this station, please take a minute to support it. Federal money used to pay for a tenth of what you hear. It doesn't any more. The transmitter still needs power and the roof still leaks over Studio B. Whatever you can give, thank you.",
    ),
    ...chrome("related", "Related Content"),
    ...story.repeat(2, () =>
      chrome(
        "teaser",
        story.headline(),
        story.teaser(),
        `Listen • ${story.int(1, 6)}:${story.int(10, 59)}`,
      ),
    ),
    ...chrome(
      "footer",
      "Stay Connected",
      `© ${story.when.year} WHLW Public Media`,
      "Public file for persons with disabilities",
      "Audited financials",
      "Community Advisory Board",
    ),
  ],
};
