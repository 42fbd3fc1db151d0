import type { Annotation } from "../../model/claim.ts";
import { breadcrumbOf, isHome } from "../../text/breadcrumb.ts";
import { letterKey } from "../../text/letters.ts";
import { urlOf } from "../../text/url.ts";
import { field, sign } from "./claims.ts";
import type { Page } from "./page.ts";
import type { TitleFinding } from "./title.ts";

/** A breadcrumb line stands at most this far above the title. */
const reach = 8;

/** The path of sections: a breadcrumb in the title line or above the title, or a part of the title line that the address repeats. */
export function findSection(page: Page, finding: TitleFinding): Annotation[] {
  const [top] = page.blocks;
  if (top === undefined) return [];
  const { split } = finding;
  const claims: Annotation[] = [];
  const add = (path: readonly string[], source: string, confidence: number, at: number): void => {
    const span = page.blocks[at]!;
    const shown = path.filter((part) => !isHome(part) && !isTitle(part, finding.title));
    if (shown.length === 0) return;
    claims.push(
      field(
        "section",
        shown,
        source,
        "metadata/section",
        confidence,
        [sign(source, path.join(" > "), span)],
        span,
      ),
    );
  };
  if (split && split.breadcrumb.length > 0)
    add(
      split.breadcrumb.map((part) => part.text),
      "title-line",
      0.85,
      0,
    );
  const limit = Math.min(finding.at >= 0 ? finding.at + 1 : page.first, page.blocks.length);
  for (let i = Math.max(0, limit - reach); i < limit; i++) {
    const path = breadcrumbOf(page.blocks[i]!.text, (step) => isTitle(step, finding.title));
    if (path) add(path, "breadcrumb", 0.8, i);
  }
  const inPath = new Set(pathKeys(page.document.url));
  const other = split?.others.find((part) => inPath.has(letterKey(part.text)));
  if (other) add([other.text], "title-line", 0.65, 0);
  return claims;
}

function isTitle(part: string, title: string | null): boolean {
  return title !== null && letterKey(part) === letterKey(title);
}

function pathKeys(url: string | null): string[] {
  const address = urlOf(url);
  if (address === null) return [];
  return address.pathname.split("/").slice(0, -1).map(letterKey);
}
