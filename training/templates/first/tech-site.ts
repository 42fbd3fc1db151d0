import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A technical blog of a firm: contents list, sign-up for trial, feeds and job advert. */
export const techSite: Template = {
  name: "tech-site",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Product", "Pricing", "Docs", "Changelog", "Blog", "GitHub"),
    ...chrome("login", "Sign in", "Start free trial"),
    ...chrome("breadcrumb", "Blog / Engineering"),
    ...story.title((title) => `${title} · Brightwater Engineering`),
    ...story.standfirst(),
    ...story.byline((author) => `@${author.toLowerCase().replaceAll(" ", "")} (${author})`),
    ...story.date(({ year, mm, dd }) => `${year}-${mm}-${dd}`),
    ...chrome("reading-time", `${story.int(4, 16)} minute read`),
    ...chrome("tools", "On this page", "Edit this page", "Copy as Markdown", "View source"),
    ...story.body([
      0.6,
      chrome(
        "sponsor",
        "Brightwater runs your background jobs without the pager. Try it free for 14 days, no card required.",
        "Start building",
      ),
    ]),
    ...chrome("comment", `Discuss on the forum (${story.int(3, 90)})`),
    ...chrome(
      "sponsor",
      "We're hiring!",
      "Like what you read? We are looking for two engineers in Marlhaven or anywhere with a train. See open roles →",
    ),
    ...chrome("tags", "#databases #queues #postmortem"),
    ...chrome("related", "Popular posts", ...numbered(story.headlines(4))),
    ...chrome("pager", `Previous: ${story.headline()}`, `Next: ${story.headline()}`),
    ...chrome("follow", "RSS", "Mastodon", "Subscribe by email", "No spam, unsubscribe any time."),
    ...chrome(
      "footer",
      "Company",
      "About",
      "Careers 3",
      "Security",
      "Legal",
      "Developers",
      "API reference",
      "Status",
    ),
    ...chrome("ticker", "● All systems operational"),
    ...chrome("legal", "© 2024 Brightwater Labs GmbH. Made with care by the sea."),
    ...chrome("tools", "Light", "Dark", "System"),
  ],
};
