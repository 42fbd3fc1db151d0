import type { Annotation } from "../../model/claim.ts";
import { letterKey } from "../../text/letters.ts";
import { urlOf } from "../../text/url.ts";
import { field, sign } from "./claims.ts";
import type { Page } from "./page.ts";
import type { TitleFinding } from "./title.ts";

/** What the first step of a breadcrumb is called: it is no section. */
const home =
  /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|portada|főoldal|etusivu|hjem|hem|forside|главная|головна|strona główna|domů|acasă|αρχική|ana ?sayfa|الرئيسية|בית|ホーム|トップ|首页|首頁|홈|beranda|trang chủ|us)$/iu;

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
    const shown = path.filter((part) => !home.test(part) && !isTitle(part, finding.title));
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
    const path = breadcrumbOf(page.blocks[i]!.text, finding.title);
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

/** The steps of a breadcrumb line: it begins with the home page or ends with the title. */
function breadcrumbOf(line: string, title: string | null): string[] | null {
  if (line.length > 300) return null;
  const parts = line.split(/\s?[>»›→]\s?|\s\/\s|\s\|\s/u).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 8) return null;
  const steps = parts.filter((part) => part !== "");
  const [first] = steps;
  if (first === undefined) return null;
  const known = home.test(first) || isTitle(steps.at(-1)!, title);
  if (!known || !steps.every((part) => part.length <= 40 || isTitle(part, title))) return null;
  return steps;
}

function pathKeys(url: string | null): string[] {
  const address = urlOf(url);
  if (address === null) return [];
  return address.pathname.split("/").slice(0, -1).map(letterKey);
}
