import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African daily: subscriber benefits, motoring promos, copyright and press code in prose after the end. */
export const veldAndVaalCourier: Template = {
  name: "veld-and-vaal-courier",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Politics", "News", "Business", "Motoring", "Opinion", "Newsletters"),
    ...chrome("breadcrumb", "Home > News > Gauteng East"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...chrome("author-bio", story.pick(["Journalist", "Night editor", "Labour reporter"])),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year}, ${clock}`),
    ...chrome("reading-time", `${story.int(2, 5)} minute read`),
    ...chrome("photo-credit", story.pick(["Picture: Nigel Sebanda", "Image: for illustration"])),
    ...story.body(
      [0.2, chrome("related", `ALSO READ: ${story.headline()}`)],
      [0.5, chrome("related", `READ MORE`, story.headline())],
      [0.85, chrome("promo", "NOW READ")],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome(
      "promo",
      story.pick([
        "For more news your way, download the Courier's app. It uses less data than a photograph of your lunch.",
        "Support local journalism: add us as a preferred source.",
      ]),
    ),
    ...chrome("tags", "Read more on these topics", "mining", "unions"),
    ...chrome(
      "legal",
      "The Courier subscribes to the Code of Ethics and Conduct for print and online media, which prescribes news that is truthful, accurate, fair and balanced. If we don't live up to it, please contact the public advocate.",
    ),
    ...chrome("sponsor", "Partner content: five bakkies that will still start in ten years' time"),
    ...chrome(
      "newsletter",
      "Sign up for Vaal at Six. All of the day's news, none of the shouting.",
      "Your email",
      "Subscribe",
    ),
    ...chrome("related", "Editor's Choice", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Press Code",
      "PAIA manual",
      "Work for us",
      `© Copyright ${story.when.year}. Vaal Community Papers (Pty) Ltd.`,
    ),
  ],
};
