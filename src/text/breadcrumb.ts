import words from "./breadcrumb.json" with { type: "json" };

const homes: ReadonlySet<string> = new Set(words.home);
const topSections: ReadonlySet<string> = new Set(words.sections);

const news: ReadonlySet<string> = new Set(words.news);

/** Whether a step is what many sites call a section: `World`, `News`. */
export function isSection(step: string): boolean {
  const name = step.toLowerCase();
  return topSections.has(name) || news.has(name);
}

/** Whether a step is what sites call their front page: it is no section. */
export function isHome(step: string): boolean {
  const name = step.toLowerCase();
  return homes.has(name) || /^www\.\S{1,40}$/u.test(name);
}

/** Between the steps of a path. A bar stands between the entries of a menu as well. */
const nested = /\s?[>»›→]\s?|\s\/\s/u;
const listed = /\s[|｜]\s/u;
/** Whether there are such signs: what stands around them need not be looked at. */
const holdsNested = /[>»›→]|\s\/\s/u;
const holdsListed = /[|｜]/u;
/** Longer lines are prose; longer steps are headlines. */
const longestLine = 300;
const longestStep = 40;
const mostSteps = 8;
/** Sites have hardly ever three sections inside one another that others have side by side. */
const leastOfMenu = 3;

/**
 * The steps of a breadcrumb that stands in a line of its own: it begins with the front page, or ends
 * with the title. Null for a menu, whose entries lie side by side: `Home | News | Sport`.
 */
export function breadcrumbOf(
  line: string,
  isTitle: (step: string) => boolean,
): readonly string[] | null {
  if (line.length > longestLine) return null;
  const bars = !holdsNested.test(line);
  if (bars && !holdsListed.test(line)) return null;
  const steps = cut(line, bars ? listed : nested);
  const [first] = steps;
  if (first === undefined || steps.length < 2 || steps.length > mostSteps) return null;
  const ended = isTitle(steps.at(-1)!);
  if (!(ended || (isHome(first) && !bars)) || isMenu(steps)) return null;
  return steps.every((step) => step.length <= longestStep || isTitle(step)) ? steps : null;
}

/**
 * Whether a line is a path or a menu and no headline: short steps between signs of which the first is
 * the front page, or at least three in all without a mark of a sentence.
 */
export function isTrail(line: string): boolean {
  if (line.length > longestLine) return false;
  const sign = holdsNested.test(line) ? nested : holdsListed.test(line) ? listed : null;
  // Most lines have no sign at all.
  if (sign === null) return false;
  const steps = cut(line, sign);
  const [first] = steps;
  if (first === undefined || steps.length < 2 || steps.length > 20) return false;
  if (!steps.every((step) => step.length <= longestStep && !/[.?!…。？！:：]/u.test(step)))
    return false;
  if (isHome(first)) return true;
  return steps.length >= 3 && (isMenu(steps) || steps.every((step) => step.split(" ").length <= 3));
}

function isMenu(steps: readonly string[]): boolean {
  return steps.filter((step) => topSections.has(step.toLowerCase())).length >= leastOfMenu;
}

function cut(line: string, sign: RegExp): string[] {
  return line
    .split(sign)
    .map((step) => step.trim())
    .filter((step) => step !== "");
}
