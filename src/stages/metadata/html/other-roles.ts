import type { Document } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";

/** `Reviewed by`, `Medically checked by`, `Edited by:` just before a name. */
const otherRoleBefore =
  /(?:^|[^\p{L}])(?:review|edit|check|verif|approv|research|photo|illustrat|translat|contribution|geprüft|überprüft|bearbeitet|relu|révisé|vérifié|revisad|editad|revisionat|gecontroleerd|foto)\p{L}{0,12}(?: \p{L}{1,5}){0,2}[\s:]{0,4}$/iu;
/** A sentence is no label: `The text was edited after a talk with Ann Lee`. */
const longestLabel = 40;
/** A name is looked for at most so many times: it may stand under each of a hundred comments. */
const mostTimes = 40;

/** Whether what stands before the span gives the name in it another role than that of the author. */
export function followsOtherRole(span: Span | null, { text }: Document): boolean {
  return (
    span !== null && otherRoleBefore.test(text.slice(Math.max(0, span.start - 60), span.start))
  );
}

/** `Theme by Ann Lee`: whose template the site uses. */
const makerBefore =
  /(?:^|[^\p{L}])(?:theme|template|layout|web ?design|site|website)s?(?: \p{L}{2,8})?(?: by| von| par| por)\s?:?\s?$/iu;

/** Whether the page names someone as the maker of its template. */
export function isMaker(name: string, { text }: Document): boolean {
  const at = text.indexOf(name);
  return at >= 0 && makerBefore.test(labelBefore(text, at));
}

/**
 * Whether the page gives someone another role than that of the author, and nowhere that one: `Reviewed by
 * Ann Lee`, and no `By Ann Lee`. A single name may be anybody's.
 */
export function hasOtherRole(name: string, { text }: Document): boolean {
  if (!name.includes(" ")) return false;
  let other = false;
  let at = text.indexOf(name);
  for (let times = 0; at >= 0 && times < mostTimes; times++) {
    const label = labelBefore(text, at);
    if (otherRoleBefore.test(label)) other = true;
    else if (authorBefore.test(label)) return false;
    at = text.indexOf(name, at + name.length);
  }
  return other;
}

/** What stands before `at` on its line; where nothing does, the line above. Empty if that is long. */
function labelBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestLabel), at);
  const end = before.trimEnd();
  const line = end.lastIndexOf("\n");
  return line < 0 && at > longestLabel ? "" : end.slice(line + 1);
}

/** Words of authorship at the end of a label. */
const authorBefore =
  /(?:^|\s)(?:by|von|par|por|di|da|door|av|af|author|autor|auteur|autore|text|words)\s{0,2}:?$/iu;
