import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A newspaper archive for institutes: LENGTH, SECTION, LOAD-DATE and the like as bare field lines. */
export const libdbNewsvaultFields: Template = {
  name: "libdb-newsvault-fields",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("pager", `${story.int(1, 12)} of ${story.int(13, 300)} DOCUMENTS`),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} Beacon Newspapers Limited`,
      "All Rights Reserved",
    ),
    ...chrome("site-name", "The Beacon (Fenmouth)"),
    ...story.date(({ monthName, day, year, weekday }) => `${monthName} ${day}, ${year} ${weekday}`),
    ...chrome(
      "first-published",
      story.pick(["First Edition", "4* Edition", "Web Edition", "National Edition"]),
    ),
    ...story.title(),
    ...story.byline((a) => `BYLINE: ${a}`),
    ...story.pick([
      chrome(
        "tags",
        `SECTION: ${story.pick(["NEWS; Pg. 7", "FEATURES; Pg. 22, 23", "HOME; OVERSEAS; Pg. 1"])}`,
      ),
      [],
    ]),
    ...chrome("reading-time", `LENGTH: ${story.int(180, 1900)} words`),
    ...story.standfirst().map((l) => ({ ...l, text: `HIGHLIGHT: ${l.text}` })),
    ...story.body([
      story.int(53, 67) / 100,
      chrome(
        "photo-credit",
        story.pick(["GRAPHIC: PHOTO, The scene yesterday", "GRAPHIC: Map shows area affected"]),
      ),
    ]),
    ...story.pick([
      chrome(
        "tags",
        `LOAD-DATE: ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
        "LANGUAGE: ENGLISH",
        "PUBLICATION-TYPE: Newspaper",
        `JOURNAL-CODE: ${story.pick(["BCN", "FBN", "BEA"])}`,
      ),
      [],
    ]),
    ...chrome("related", "Documents like this one", ...numbered(story.headlines(2), ". ")),
    ...story.pick([
      chrome("tools", "Print delivery options", "Email this document", "New search"),
      [],
    ]),
    ...chrome(
      "login",
      "Your session will end after 20 minutes without activity.",
      "Signed in as: LIBRARY-WALK-IN",
    ),
    ...chrome("footer", "About NewsVault", "Terms & Conditions", "Search tips"),
  ],
};
