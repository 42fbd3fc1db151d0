import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, points, within } from "./extras.ts";

/** A markets site: quote tickers, key points on top, "Read now" headlines, disclosures. */
export const tickerAndTrade: Template = {
  name: "ticker-and-trade",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("ticker", "FTX 7,912 +0.21%", "Brent 81.07 -0.4%", "£/$ 1.2711"),
      chrome("menu", "Markets", "Personal finance", "Companies", "Tools", "Portfolio"),
      story.title(),
      chrome("tools", "Key Points", ...points(story)),
      story.byline((a) => a),
      story.date(
        (w) =>
          `Published ${w.weekday.slice(0, 3)}, ${w.monthShort} ${w.day} ${w.year} ${w.clock} EDT`,
      ),
      chrome("share", "Share Article via Facebook", "Share Article via Email"),
      chrome("photo-credit", caption(story), story.pick(["Trade desk", "Ida Reuben"])),
      within(
        story,
        [story.int(20, 32) / 100, chrome("promo", "Read more", story.headline(), story.headline())],
        [story.int(45, 55) / 100, chrome("promo", story.headline())],
        [
          story.int(65, 80) / 100,
          chrome(
            "ticker",
            story.pick(["Stock Chart Icon", "Barden Group, 5 days"]),
            "hide content",
          ),
        ],
      ),
      chrome("promo", "From our strategists", ...story.headlines(3)),
      chrome("newsletter", "Want to be a smarter saver? Our free course takes nine minutes a day."),
      chrome(
        "legal",
        "Prices are a quarter of an hour old. What goes up may come down, and you may get back less than you put in.",
      ),
      chrome(
        "sponsor",
        "If you open an account through one of our links, we are paid for it. Our writers are not told which.",
      ),
      chrome("footer", "Closed captioning", "Digital products", "Masthead"),
    ].flat();
  },
};
