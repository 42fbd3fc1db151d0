import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A law firm's insights page: key contacts, practice areas, disclaimer prose, related insights, event. */
export const harrowgateLawAndDataAlert: Template = {
  name: "harrowgate-law-and-data-alert",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "People", "Capabilities", "Insights", "Careers", "Locations"),
    ...chrome("breadcrumb", `Insights » ${story.pick(["Publications", "Client alert", "Blog"])}`),
    ...chrome(
      "tags",
      story.pick(["Technology", "Privacy", "Consumer"]),
      story.pick(["Client Alert", "News"]),
    ),
    ...story.title(),
    ...story.date(({ year, day, monthName }) => `${day} ${monthName} ${year}`),
    ...chrome("reading-time", `${story.int(2, 8)} minute read`),
    ...story.byline((author) => story.pick([`Author: ${author}`, author])),
    ...story.standfirst(),
    ...chrome("tools", "Download", "Print", story.pick(["Listen", "Translate"])),
    ...story.body([
      0.5,
      story.int(0, 1) === 1
        ? chrome(
            "newsletter",
            story.pick([
              "Want to receive updates like this one? Sign up to our mailing list.",
              "Subscribe for our quarterly digest",
            ]),
          )
        : [],
    ]),
    ...chrome(
      "contact",
      "Key contacts",
      story.pick(["Simran Oakes, Partner, London", "Lucas Thornbury, Of Counsel"]),
      story.pick([`+44 555 01${story.int(10, 99)} 400`, "Email me"]),
    ),
    ...chrome(
      "legal",
      story.pick([
        "This publication is provided for general information only. It isn't legal advice and doesn't create a relationship of lawyer and client. Before acting on anything that you've read here you should take advice on your own case.",
        "Attorney advertising. Prior results do not guarantee a similar outcome.",
      ]),
    ),
    ...chrome("related", story.pick(["Related insights", "You may also be interested in"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.when.monthShort} ${story.int(1, 28)}, ${story.when.year}`,
      ),
    ),
    ...chrome(
      "related",
      "Related capabilities",
      story.pick(["Data Protection", "Litigation"]),
      story.pick(["Retail", "Energy"]),
    ),
    ...chrome(
      "event",
      "Events",
      story.pick([
        "Webinar: breakfast with the regulator, 30 minutes, CPD accredited",
        "Annual conference: early-bird rate ends Friday",
      ]),
    ),
    ...chrome("follow", "Stay connected: LinkUp · Podcasts · RSS"),
    ...chrome(
      "legal",
      "Harrowgate Pell LLP is a limited liability partnership registered in England and Wales. A list of members may be inspected at our registered office.",
    ),
    ...chrome(
      "footer",
      "Fraud alert",
      "Legal notices",
      "Privacy",
      "Modern Slavery",
      "Client portal",
      `© ${story.when.year}`,
    ),
  ],
};
