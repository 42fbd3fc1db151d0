import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A science-news aggregator that sets releases: source lines, citation paragraph, DOI, trending sidebar. */
export const vellumOrbitScience: Template = {
  name: "vellum-orbit-science",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Vellum Orbit"),
    ...chrome(
      "menu",
      "Topics",
      "Astronomy & Space",
      "Chemistry",
      "Biology",
      "Earth",
      "Medicine",
      "Week's top",
      "Latest news",
      "Unread news",
    ),
    ...chrome(
      "counter",
      `${story.int(0, 9)} ${story.pick(["shares", "views"])}`,
      `${story.when.day} ${story.when.monthName} ${story.when.year}`,
    ),
    ...story.title(),
    ...story.byline(
      (author) =>
        `by ${author}, ${story.pick(["Pellmouth Coastal Institute", "University of Kelverton", "Institute of Applied Dust"])}`,
    ),
    ...story.date(({ year, day, monthName }) => `${monthName} ${day}, ${year}`),
    ...(story.int(0, 1) === 1
      ? chrome(
          "tools",
          `edited by ${story.pick(["Sadie Korhonen", "Gaby Ruiz"])}, reviewed by ${story.pick(["Bob Yegg", "Andrea Linn"])}`,
          "This piece went through Vellum Orbit's usual checks. Our editors have ticked these boxes:",
          "fact-checked",
          "peer-reviewed publication",
          "trusted source",
          "proofread",
        )
      : []),
    ...chrome(
      "photo-credit",
      `Credit: ${story.pick(["Unsplit/CC0 Public Domain", "the authors", "Pixelbay"])}`,
    ),
    ...story.body([
      0.4,
      chrome(
        "newsletter",
        story.pick([
          "Every morning some 90,000 people start with our digest of new results. Join them: it's free, you pick the subjects, and you may leave when you like.",
          "Get free science updates with the Vellum Orbit Daily and Weekly newsletters.",
        ]),
      ),
    ]),
    ...chrome(
      "related",
      "More information:",
      `Journal information: ${story.pick(["Planetary Letters", "Journal of Shallow Seas", "Annals of Small Effects"])}`,
    ),
    ...chrome(
      "first-published",
      `Provided by ${story.pick(["Pellmouth Coastal Institute", "University of Kelverton", "Institute of Applied Dust"])}`,
    ),
    ...chrome(
      "tools",
      `Citation: ${story.titleText} (${story.when.year}, ${story.when.monthName} ${story.when.day}) retrieved ${story.when.day} ${story.when.monthName} ${story.when.year} from https://vellumorbit.example/news/${story.when.year}-${story.when.mm}-${story.int(10000, 99999)}.html`,
    ),
    ...chrome(
      "legal",
      story.pick([
        "The text above is protected by copyright. Short extracts for study are fine; for anything longer, write to us first. We offer it for information and nothing else.",
        "Copyright applies. Ask before you copy more than a paragraph.",
      ]),
    ),
    ...chrome("related", story.pick(["Explore further", "Recommended for you"])),
    ...story.repeat(story.int(2, 4), () =>
      chrome("related", story.headline(), `${story.int(1, 23)} hours ago`),
    ),
    ...chrome("tools", "Feedback to editors", "Let us know if there is a problem with our content"),
    ...chrome(
      "related",
      "Relevant Forum Posts",
      story.pick(["Is a day exactly a day?", "Question about tides in a bucket"]),
      `${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome(
      "contact",
      "Seen a slip of the pen, a wrong unit or a dead link on this page? Fill in the form and an editor will have a look. Anything else belongs in the contact form, and opinions belong in the comments.",
    ),
    ...chrome(
      "legal",
      "We show your friend your address so that they know who is writing. Neither of the two addresses is kept by us.",
    ),
    ...chrome(
      "footer",
      "Top",
      "Home",
      "Search",
      "Mobile version",
      "Help",
      "FAQ",
      "About",
      "Contact",
      "Privacy policy",
      `© Vellum Orbit 2011 - ${story.when.year}`,
    ),
  ],
};
