import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sunday paper's magazine site: reviews with star lists, letters box, TV tonight with times, an author of several sentences. */
export const theGazeboSunday: Template = {
  name: "the-gazebo-sunday",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Sunday", "Arts", "Books", "Food", "TV tonight", "Letters", "Crosswords"),
    ...chrome("breadcrumb", story.pick(["The Gazebo / Arts", "Gazebo Sunday / Life"])),
    ...chrome("reading-time", `${story.pick(["Reading time:", "Read:"])} ${story.int(3, 12)} min`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date((d) => `${d.weekday} ${d.day} ${d.monthName}`),
    ...chrome("share", "Share", story.pick(["Save to read later", "Send as a gift"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "A scene from the film. Photograph: Lagoon Pictures",
        "Photograph: Petra Quill for the Gazebo",
      ]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.65,
        chrome(
          "donation",
          story.pick([
            "Hate paywalls? So do we. If you can, give a little so that those who can't may read.",
            "The Gazebo belongs to its readers. This week 412 of them gave something. Will you?",
          ]),
          story.pick(["Continue", "Remind me in May"]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "The author has reviewed for the Gazebo since 2004 and has walked out only twice. A collection of columns, Bring a Cushion, is out now.",
        "Our writer won critic of the year in 2019. Before that came a spell in a bank, of which little is said.",
      ]),
    ),
    ...chrome(
      "calendar",
      "TV TONIGHT",
      "7.00 Bridge Masters",
      "8.00 The Tide House",
      "9.00 Murder at the Regatta",
      story.pick(["10.35 Film: Dust (12, 1971)", "10.30 News and weather"]),
    ),
    ...chrome(
      "related",
      story.pick(["More reviews", "Latest reviews"]),
      "The Cooper's Wife ★★★★☆",
      "Gull! The Musical ★★☆☆☆",
      "Ash and Elder at Tolby Playhouse ★★★☆☆",
      story.headline(),
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Letters to the Gazebo: write to letters@gazebo.example, with your address and a daytime telephone number.",
        "Have an opinion on anything here? Send up to 250 words by Wednesday noon.",
      ]),
    ),
    ...chrome(
      "promo",
      "QUICK CROSSWORD No 2,418",
      story.pick(["1 Across: Sea bird, cross (4)", "1 Across: River that turns up late (5)"]),
      "3 Down: Not quite a hill (4)",
      "Solution, page 40",
    ),
    ...chrome(
      "tags",
      story.pick(["Film", "Restaurants"]),
      story.pick(["Culture", "Interviews"]),
      "Sunday",
    ),
    ...chrome(
      "footer",
      "Contact",
      "Complaints & corrections",
      "Syndication",
      `© ${story.when.year} Gazebo Newspapers`,
    ),
  ],
};
