import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A student newspaper on a college system: editor's positions, donate to student journalism, comment policy, polls, staff bios with majors. */
export const nfNorthlightCollegeRecord: Template = {
  name: "nf-northlight-college-record",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Northlight College's Student News Since 1909",
      "The Record",
      "Campus",
      "Arts",
      "Athletics",
      "Opinions",
      "Crossword",
      "More",
    ),
    ...chrome("search", "Search this site", "Submit Search"),
    ...chrome("tags", "Categories:", story.pick(["Campus", "Features", "Showcase"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) => `${a}, ${story.pick(["Staff Writer", "Managing Editor", "Sports Co-Editor"])}`,
    ),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Courtesy of the College Archives", "Photo illustration by the Record"]),
    ),
    ...story.body([
      0.5,
      chrome("newsletter", "Get The Record in your inbox every Sunday before brunch closes."),
    ]),
    ...chrome(
      "author-bio",
      "About the Contributor",
      `${story.author}, ${story.pick(["Staff Writer", "Copy Chief"])}`,
      `${story.author} is a junior from ${story.pick(["Duluth, Minnesota", "Accra, Ghana", "Yonkers, New York"])} double majoring in Spanish and statistics. Outside the newsroom they can be found losing at pickleball, playing bassoon, or asleep in the law stacks.`,
    ),
    ...chrome(
      "donation",
      "Donate to The Record",
      `$${story.int(300, 1900)}`,
      "$3000",
      "Contributed",
      "Our Goal",
      "Every gift goes to the students who make this paper: a camera that works, the hosting bill, pizza on print night.",
    ),
    ...chrome(
      "comment-form",
      "Leave a Comment",
      "The Record welcomes civil discussion. Comments are read by a student editor between classes, so please be patient.",
      "Your email address will not be published.",
    ),
    ...chrome(
      "comment",
      "All Record Picks Reader Picks Sort: Newest",
      `${story.reader()} • Nov 4 at ${story.int(1, 12)}:10 pm`,
      story.comment(),
    ),
    ...chrome(
      "related",
      "More in Campus",
      ...story.headlines(3),
      "Trending Stories",
      ...counted(story.headlines(3)),
    ),
    ...chrome("footer", `© ${story.when.year} • Advertise • Staff • Log in`),
  ],
};
