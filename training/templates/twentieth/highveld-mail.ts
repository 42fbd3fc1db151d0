import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African weekly investigative paper with a membership drive and a bio of several sentences. */
export const highveldMail: Template = {
  name: "highveld-mail",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "This website uses cookies to remember whether you are one of us and to count how many of us there are. You may say no; we will still like you.",
      "Accept",
      "Decline",
      "Manage preferences",
    ),
    ...chrome("menu", "HOME", "NEWSDECK", "OP-ED", "BUSINESS", "EARTH", "CARTOONS", "INSIDERS"),
    ...chrome(
      "tags",
      story.pick(["CORRUPTION REPORT", "WEATHER WATCH", "READER'S PICK", "AFTERNOON THING"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => `By ${name}`),
    ...story.date((w) => `${w.dd} ${w.monthShort} ${w.year}`),
    ...chrome("comment", `Comments (${story.int(0, 30)})`),
    ...chrome("audio", "Listen to this article", "Speed 1x"),
    ...story.body(
      [
        0.35,
        chrome(
          "donation",
          story.pick([
            "Gallery",
            "Become an Insider",
            "Visit our home page for more stories like this one.",
          ]),
        ),
      ],
      [
        0.7,
        story.int(0, 1)
          ? [...chrome("related", `Read more: ${story.headline()}`)]
          : chrome("teaser", story.teaser()),
      ],
    ),
    ...chrome("tags", story.pick(["HM", "[HM]"])),
    ...chrome("tools", "Read this on our free app, offline, during load-shedding."),
    ...chrome(
      "donation",
      "Are you one of the four?",
      "Of every thousand people who read us, four pay. Those four keep the lights on, or at least pay for the generator.",
      "We will not build a wall round our work, because those who need it most could not climb it. So we ask, politely, and go on asking.",
      "Pick any amount. From R150 a month we send you a mug, and you may drink from it with a clear conscience.",
      "R75",
      "R150",
      "R250",
      "Become an Insider",
    ),
    ...chrome("comment", "Comments", "View our community guidelines"),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        `${story.reader()} ${story.when.day} ${story.when.monthShort} ${story.when.year}, ${story.int(7, 22)}:${story.int(10, 59)}`,
        story.comment(),
      ),
    ),
    ...chrome(
      "comment-form",
      "Please log in or become an Insider to comment. Members of the community can debate; guests can watch.",
    ),
    ...(/Newsroom| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author} is a senior writer who fell into journalism by way of a geology degree. ${story.pick(["She", "He"])} has reported from 14 countries and been thrown out of two. ${story.pick(["In 2021 the series on stolen pensions won three awards and one lawsuit.", "When not on deadline, can be found failing to grow tomatoes."])}`,
        )),
    ...chrome(
      "login",
      "X",
      "This article is free to read.",
      "One quick thing before you go on.",
      "Reading costs you nothing. All we want is an email address, so that we can write to you on Saturdays.",
    ),
    ...chrome(
      "footer",
      "No, we are not owned by anybody you have heard of.",
      "Legal & Policies",
      "Archive",
      "Contact us",
      "Rate card",
    ),
  ],
};
