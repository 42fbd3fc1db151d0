import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A university's news page: faculty menu, related study programmes, notes for journalists, ranking boast. */
export const kelvertonCampusToday: Template = {
  name: "kelverton-campus-today",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Study",
      "Research",
      "Business",
      "Alumni",
      "Staff intranet",
    ),
    ...chrome(
      "breadcrumb",
      `University of Kelverton / News / ${story.when.year} / ${story.when.monthName}`,
    ),
    ...chrome("tags", story.pick(["RESEARCH", "CAMPUS", "ENGAGEMENT"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ year, day, monthName }) => `${day} ${monthName} ${year}`),
    ...story.body(
      [
        0.4,
        story.int(0, 1) === 1
          ? chrome(
              "promo",
              story.pick([
                "Explore our physics degrees in clearing",
                "Study with us: MSc Earth and Planetary Science",
              ]),
            )
          : [],
      ],
      [
        0.65,
        story.int(0, 1) === 1
          ? chrome(
              "photo-credit",
              story.pick([
                "Dr Ekwueme in the clean room. Picture: University of Kelverton",
                "The laboratory at dusk",
              ]),
            )
          : [],
      ],
    ),
    ...chrome(
      "legal",
      "About the University of Kelverton",
      story.pick([
        "Founded in 1911 by a bequest from a family of rope-makers, Kelverton is home to 17,000 students from 120 countries and is ranked in the top 40 for research that nobody else would have thought of.",
        "Kelverton is a research-intensive university and a proud member of the Tideway Group.",
      ]),
    ),
    ...chrome(
      "contact",
      "Contact for the media",
      `${story.pick(["Lorna Gage", "Yusuf Pell"])}, Communications Manager`,
      `01632 960 ${story.int(100, 999)}`,
    ),
    ...chrome(
      "related",
      "Further information",
      story.pick(["School of Physics and Astronomy", "Centre for Small Samples"]),
    ),
    ...chrome("related", story.pick(["Latest university news", "More stories from campus"])),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `${story.when.day} ${story.when.monthShort}`),
    ),
    ...chrome(
      "event",
      "What's on",
      story.pick(["Public lecture: listening to ice", "Open day, Saturday 10am to 3pm"]),
    ),
    ...chrome("follow", "Connect with us", "Instaframe", "LinkUp", "YouView"),
    ...chrome(
      "footer",
      "Maps and travel",
      "Term dates",
      "Modern slavery",
      "Data protection",
      `Charity No. 10${story.int(10000, 99999)}`,
      `© ${story.when.year} The University of Kelverton`,
    ),
  ],
};
