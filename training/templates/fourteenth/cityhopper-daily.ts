import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A free city paper: "MORE" boxes with numbers, quizzes and polls inside, emoji labels. */
export const cityhopperDaily: Template = {
  name: "cityhopper-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose(story) {
    return [
      chrome("menu", "News", "Lifestyle", "Love", "Puzzles", "Property"),
      chrome("app", "📱 Cityhopper is better in the app", "Open", "Not now"),
      story.title(),
      story.byline((a) => a),
      story.date((w) => `Published ${w.monthName} ${w.day}, ${w.year} ${w.clock}`),
      chrome("share", "Send by WhatsApp", "Send by Facebook", "Copy link"),
      chrome(
        "photo-credit",
        `${caption(story)} (Picture: ${story.pick(["Cityhopper", "Northlight", "Pressgang"])})`,
      ),
      within(
        story,
        [story.int(20, 30) / 100, chrome("promo", "More Trending", story.headline())],
        [
          story.int(40, 50) / 100,
          chrome(
            "poll",
            story.pick(["What do you think?", "Where do you stand?"]),
            "It was about time",
            "Leave things alone",
            "I don't mind",
            `Vote${story.pick(["", " now"])}`,
          ),
        ],
        [
          story.int(60, 70) / 100,
          chrome("promo", ...marked("MORE: ", story.headlines(story.int(1, 3)))),
        ],
        [story.int(80, 90) / 100, chrome("promo", ...marked("👉 ", story.headlines(1)))],
      ),
      chrome(
        "contact",
        "Seen something on your way to work? Write to tips@cityhopper.example, or find us by the lifts.",
      ),
      chrome("promo", ...marked("MORE: ", story.headlines(3))),
      chrome(
        "newsletter",
        "The Platform: three things to do tonight, sent at four when you are bored.",
        "By signing up you accept our privacy notice.",
      ),
      chrome("tags", "City News"),
      chrome("comment", `${story.int(1, 200)} comments`, "Comment now"),
      chrome("related", "Top reads", ...story.headlines(4)),
    ].flat();
  },
};
