import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A regional broadcaster: captions, alerts and stray items mixed, with bulletins listed below. */
export const tidewaterAndTarn: Template = {
  name: "tidewater-and-tarn",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "News", "Sounds", "Schedule", "Contact"),
      chrome("breadcrumb", "News → Region"),
      story.title(),
      story.date((w) => `${w.dd} ${w.monthShort} ${w.year} → ${w.clock}`),
      story.byline((a) => `${a}`),
      within(
        story,
        [
          story.int(10, 20) / 100,
          [chrome("photo-credit", caption(story)), stray(story, "en")].flat(),
        ],
        [
          story.int(30, 45) / 100,
          story.pick([
            chrome("app", "Alerts for floods and closed roads can be switched on in our app."),
            chrome("audio", "Listen again: the ten o'clock bulletin", "04:30"),
          ]),
        ],
        [story.int(52, 64) / 100, stray(story, "en")],
        [
          story.int(74, 90) / 100,
          [stray(story, "en"), story.pick([[], chrome("ad", "Advertisement")])].flat(),
        ],
      ),
      chrome("audio", "Bulletins", "07:00 – 3 min", "12:00 – 4 min", "18:00 – 9 min"),
      chrome(
        "related",
        story.headline(),
        "yesterday",
        story.headline(),
        "Tuesday",
        story.headline(),
        "Monday",
      ),
      chrome("footer", "Tidewater & Tarn is paid for by its listeners and a little by the state"),
    ].flat();
  },
};
