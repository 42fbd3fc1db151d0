import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Ghanaian web portal: source lines, disclaimers in prose, watch-latest boxes, text-message line, comments with counts per story. */
export const kenteOnlineGhana: Template = {
  name: "kente-online-ghana",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "HomePage",
      "General News",
      "Business",
      "Celebrities",
      "Say It Loud",
      "Wall",
      "Photo Archives",
      "Obituaries",
    ),
    ...chrome(
      "breadcrumb",
      `General News of ${story.when.weekday}, ${story.when.day} ${story.when.monthName} ${story.when.year}`,
    ),
    ...story.title(),
    ...chrome(
      "first-published",
      `Source: ${story.pick(["kenteonline.example", "Graphic Eye", "The Palava"])}`,
    ),
    ...chrome(
      "counter",
      `${story.when.year}-${story.when.mm}-${story.when.dd} ${story.int(100, 9999)} Views`,
    ),
    ...chrome("photo-credit", "The scene on the day", "play videoThe scene on the day"),
    ...story.body(
      [0.3, chrome("ad", "Meanwhile, you can also watch this video below:")],
      [0.5, chrome("promo", story.headline(), `(${story.int(0, 90)} comments)`)],
      [0.75, chrome("promo", `READ ALSO: ${story.headline()}`)],
    ),
    ...chrome("promo", "Watch the latest edition of The Lowdown below", "Click here to start feed"),
    ...chrome(
      "contact",
      "You can reach the editor via WhatsApp: +233 55 555 0190. Send us your news stories, articles and opinions, and let the whole country read them with their kenkey.",
    ),
    ...chrome(
      "legal",
      "Disclaimer: what is written above is the writer's own view. Kente Online has not checked every word and does not answer for it in court or elsewhere.",
    ),
    ...chrome(
      "comment-form",
      "Opinions Rejoinders",
      `Comments: ${story.int(1, 40)}`,
      "This article has comments, give your comment",
      "Send",
    ),
    ...chrome(
      "related",
      "Trending News",
      ...story.headlines(5).map((h) => `${h} | ${story.int(1, 60)} comments`),
    ),
  ],
};
