import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A US public radio member station: pledge text, transcript link, station bio, national and local lists. */
export const tidewrackPublicRadioUs: Template = {
  name: "tidewrack-public-radio-us",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "donation",
      story.pick([
        "Your gift keeps local reporting going. Give today.",
        "It's the last day of our fall drive. We're $14,200 short.",
      ]),
      "Donate",
    ),
    ...chrome(
      "audio",
      "Play Live Radio",
      "Next Up:",
      story.pick(["8:00 PM Jazz After Hours", "4:00 PM The World at Four"]),
      "0:00",
      "0:00",
      "All streams",
    ),
    ...chrome("menu", "Home", "Programs", "Schedule", "Support", "About"),
    ...chrome("breadcrumb", story.pick(["Local News", "Environment", "Education"])),
    ...story.title(),
    ...story.byline((author) => `Tidewrack Public Radio | By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} at ${clock} EDT`,
    ),
    ...chrome("share", "Facebook", "LinkedIn", "Email"),
    ...chrome("audio", `Listen • ${story.int(0, 4)}:${story.int(10, 59)}`),
    ...story.body([
      0.7,
      chrome(
        "donation",
        story.pick([
          "This story was made possible by listeners like you. Become a sustainer for $7 a month.",
          "Stories like this one don't happen without member support.",
        ]),
      ),
    ]),
    ...chrome("legal", `Copyright ${story.when.year} Tidewrack Public Radio`),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Search and rescue", "Public Health", "Weather"]),
      "Top Stories",
    ),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} joined the newsroom in 2019 after reporting from three states and one boat. When not on deadline, you'll find our reporter at the farmers market or underneath an old pickup.`,
      `See stories by ${story.author}`,
    ),
    ...chrome("related", "Latest Stories", ...story.headlines(3), "Load More"),
    ...chrome(
      "newsletter",
      "Stay Connected",
      "The Tideline: a free weekly look at what's happening along our shore.",
    ),
    ...chrome("footer", "Public File", "EEO Report", "Financials", "Contest Rules", "Contact us"),
  ],
};
