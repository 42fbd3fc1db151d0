import type { ArticleRecord } from "../../model/record.ts";
import type { Explanation } from "../explanation.ts";
import { clip } from "./clip.ts";
import { html, page } from "./html.ts";
import { bar, legend, percent } from "./overview.ts";
import { recordCard } from "./record-card.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";
import { textAsRead } from "./text-as-read.ts";

const maxTitleChars = 300;

/**
 * One document as a self-contained page: the text as read with all that left the body struck out, and
 * the record beside it. Nothing in the input can act on the page, and the page asks for nothing.
 */
export function renderPage(explanation: Explanation, record: ArticleRecord): string {
  const { locator, mediaType, charset, lines, removedShare } = explanation;
  const title = clip(record.title ?? "Title not known", maxTitleChars);
  const kept = lines.filter(({ why }) => why === undefined).length;
  const body = html`<a class=skip href="#record">Skip to the record</a>
<header>
<p class=brand>copydesk <span>explain</span></p>
<h1><bdi>${title}</bdi></h1>
<p class=facts><span>${clip(locator, maxTitleChars)}</span><span>${mediaType}</span><span>${charset}</span><span>${kept} of ${lines.length} lines kept</span><span>${percent(removedShare)} removed</span></p>
${bar(explanation)}
${legend(explanation)}
</header>
<main>
<section id=text tabindex=0 aria-label="Text as read. Press n and p to step through the changes.">
${textAsRead(explanation)}</section>
<aside id=record aria-label=Record>
${recordCard(explanation, record)}
</aside>
</main>
<footer>Keys: <kbd>n</kbd> <kbd>p</kbd> next and previous change, <kbd>c</kbd> cleaned text, <kbd>Esc</kbd> close</footer>
<div id=why role=status hidden></div>`;
  return page({ title: `${title} – copydesk explain`, style, script, body });
}
