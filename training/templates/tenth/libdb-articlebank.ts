import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A library database of full-text articles with field labels and citation tools. */
export const libdbArticlebank: Template = {
  name: "libdb-articlebank",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "ArticleBank Select",
      "Basic Search",
      "Advanced Search",
      "Publications",
      "My Folder",
      "Help",
      "Exit",
    ),
    ...story.pick([
      chrome("search", `Result ${story.int(1, 90)} of ${story.int(91, 4000)}`, "Refine search"),
      [],
    ]),
    ...chrome(
      "tools",
      "Full Text",
      "Export to citation manager",
      "Cite",
      "Add to folder",
      "Permalink",
    ),
    ...story.title((t) => `Title: ${t}`),
    ...story.byline((a) => `Author: ${a}`),
    ...chrome(
      "site-name",
      "Source: Orchard Courier (Nationwide). 06/Vol. 114 Issue 62, pA3. 2/5p.",
    ),
    ...story.date(({ year, mm, dd }) => `Publication date: ${year}${mm}${dd}`),
    ...chrome(
      "tags",
      "Document Type: Article",
      `Subject Terms: ${story.pick(["*LOCAL government; *PUBLIC meetings", "*ACCIDENTS; *SAFETY", "*SPORTS"])}`,
      "Geographic Terms: ENGLAND",
      "ISSN: 0000-1147",
      `Accession Number: ${story.int(10000000, 99999999)}`,
    ),
    ...story.pick([
      chrome(
        "counter",
        `Full Text Word Count: ${story.int(200, 1800)}`,
        `Lexile: ${story.int(900, 1400)}`,
      ),
      [],
    ]),
    ...story.standfirst().map((l) => ({ ...l, text: `Abstract: ${l.text}` })),
    ...chrome(
      "audio",
      story.pick([
        "Listen: American Accent / Australian Accent / British Accent",
        "ReadAloud is loading…",
      ]),
    ),
    ...story.body(
      [
        story.int(43, 57) / 100,
        story.pick([
          chrome(
            "photo-credit",
            story.pick([
              "PHOTO (BLACK & WHITE)",
              "[Image omitted]",
              "Graph omitted; see page image",
            ]),
          ),
          [],
        ]),
      ],
      [story.int(73, 87) / 100, chrome("tools", "[ 440 ]", "Translate Full Text: Choose Language")],
    ),
    ...chrome(
      "legal",
      "The text above belongs to the Orchard Courier. Readers of the library may keep one copy for study; nobody may mount it on a server, pass it to a list or sell it on unless the paper has said yes in writing.",
    ),
    ...chrome("related", "Find Similar Results", ...story.headlines(3)),
    ...chrome("tools", "Cited References", "Times Cited in this Database (0)"),
    ...chrome(
      "footer",
      "Mobile Site",
      "iPhone and Android apps",
      "Privacy Policy",
      "A/B Testing",
      "Terms of Use",
    ),
  ],
};
