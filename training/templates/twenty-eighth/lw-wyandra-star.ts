import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A country paper down under: crisis helpline in prose after story, classifieds, second story lead, bushfire notice. */
export const lwWyandraStar: Template = {
  name: "lw-wyandra-star",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick(["Total fire ban: Western Ranges, Lower Plains", "WEATHER 34° late shower"]),
    ),
    ...chrome("breadcrumb", "Home / News / Local"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ day, monthName, year, clock }) =>
        `Updated ${monthName} ${day} ${year} - ${clock}, first published ${clock}`,
    ),
    ...story.body(
      [0.3, chrome("promo", `READ ALSO: ${story.headline()}`)],
      [0.6, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "contact",
      story.pick([
        "If this story has brought anything up for you, please don't sit with it by yourself. Trained people will pick up at any hour on 1800 555 016, and the call is free from a mobile.",
        "Know more? You can message our newsroom in confidence. We protect the people who talk to us, and have gone to court to do it.",
      ]),
    ),
    ...chrome(
      "newsletter",
      "Sign up for our breaking news emails below...",
      "Your email address*",
      "By signing up you agree with our terms.",
    ),
    ...chrome("promo", story.headline()),
    ...chrome(
      "teaser",
      "A drover who has walked cattle down the long paddock since he was twelve says this will be his last trip, and he is taking his time about it. By Thursday he had got as far as the bakery.",
      "The Star went along for a day and came home with a dog.",
    ),
    ...chrome(
      "promo",
      "Classifieds",
      "Stud rams, quiet, 2 left",
      "Piano. Free. Heavy.",
      "To the man who helped me change a tyre at Ten Mile: thank you, I was rude, it was the heat.",
    ),
    ...chrome(
      "footer",
      "The Wyandra Star acknowledges the custodians of the country on which it is written and printed, and pays its respect to those who have gone before.",
    ),
  ],
};
