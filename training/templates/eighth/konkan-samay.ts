import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English portal: boxed summaries as prose, also-reads with pipes, video captions, agency notes. */
export const konkanSamay: Template = {
  name: "konkan-samay",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Home", "Cities", "Elections", "Cricket", "Web Stories", "Videos", "Astro"),
    ...chrome("breadcrumb", story.pick(["News / India / Story", "Home » Trending » Article"])),
    ...chrome(
      "app",
      "Get the App",
      "Read this story faster in our app, where there are fewer ads and a dark mode.",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) =>
      story.pick([`Reported by: ${author}`, `Written by ${author}`, `${author} | TNN`]),
    ),
    ...story.date(
      ({ monthShort, dd, year, clock }) => `Updated: ${monthShort} ${dd}, ${year} ${clock} IST`,
    ),
    ...chrome("follow", "Follow us on Google News"),
    ...chrome(
      "photo-credit",
      story.pick([
        "The incident drew a large crowd, many of whom recorded it on their phones. (Representative image)",
        "File photo. The matter has been pending since last year. | Photo Credit: Special Arrangement",
      ]),
    ),
    ...story.body(
      [0.2, chrome("promo", story.pick(["Also Read | ", "Don't Miss | "]) + story.headline())],
      [0.4, chrome("ad", "Story continues below this ad")],
      [0.55, chrome("promo", `Watch: ${story.headline()}`, story.teaser())],
      [
        0.8,
        chrome(
          "promo",
          story.pick(["Also Read | ", "EXPLAINED | ", "IN PICS | "]) + story.headline(),
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "(This copy came to us over an agency wire; our desk has written the headline and touched nothing else.)",
        "Disclaimer: what is said above is the personal view of the writer. Neither the editors nor the owners of this portal need agree with it.",
      ]),
    ),
    ...chrome(
      "author-bio",
      "About the Author",
      `${story.author} is a ${story.pick(["Senior Sub-Editor", "Principal Correspondent", "Deputy News Editor"])} with ${story.int(4, 19)} years in print and digital. ${story.pick(["An alumnus of a college in Pune, the author has covered three general elections and one cyclone.", "Interests include policy, public transport and old film songs."])} ... Read More`,
    ),
    ...chrome(
      "tags",
      "Topics",
      ...story.random
        .shuffled(["viral news", "trending", "state government", "exams", "weather today"])
        .slice(0, 3),
    ),
    ...chrome(
      "promo",
      "From election nights to the last over, from your city to the other side of the world: bookmark this page and never ask anyone for the score again.",
    ),
    ...chrome("related", "TRENDING NOW"),
    ...story.repeat(story.int(5, 8), () => [
      ...chrome("related", story.headline()),
      ...story.pick([chrome("teaser", story.teaser()), []]),
    ]),
    ...chrome("poll", "Do you agree with the decision?", "Yes", "No", "Can't say", "Submit"),
    ...chrome(
      "footer",
      "About Us",
      "Grievance Redressal",
      "Sitemap",
      "Advertise",
      "This website follows the DNPA Code of Ethics",
    ),
  ],
};
