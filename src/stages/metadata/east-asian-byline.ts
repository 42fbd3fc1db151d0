import type { AuthorRole } from "../../model/field.ts";
import { agencyNamed } from "./agencies.ts";
import type { BylineReading } from "./byline-line.ts";
import { isCollective, isNotName } from "./lexicon.ts";
import type { PersonReading } from "./people.ts";
import words from "./words/east-asia-bylines.json" with { type: "json" };

const surnames: ReadonlySet<string> = new Set([...words.surnames, ...words.double]);
const korean: ReadonlySet<string> = new Set(words.korean);

/** Longer lines are sentences. */
export const longestEastAsian = 60;

/** `【记者林若水／台北报导】`, `本报记者 林若水`, `新华社记者林若水` */
const reporter =
  /^[【（([〔]?\s?(?<paper>\p{sc=Han}{0,8}?)(?:实习|實習|特约|特約|首席|见习|見習|全媒体)?(?:记者|記者|通讯员|通訊員|特派员|特派員)(?<sign>[\s:：/／|｜]{0,3})(?<names>\p{sc=Han}[\p{sc=Han}、，,·\s]{1,24}?)(?:\s?[/／|｜]\s?(?<place>\p{sc=Han}{2,6}?))?(?:综合|綜合|专题|專題|摄影|攝影)?(?:报道|報道|报导|報導|电|電)?\s?[】）)\]〕]?$/u;
/** `取材・文 高橋由美`, `文／林若水`, `撰文｜林若水`, `글=김민수` */
const labelled =
  /^[【（([〔]?\s?(?<jobs>(?:取材|文|撰文|撰稿|作者|执笔|執筆|構成|聞き手|編集|写真|撮影|图|圖|摄影|攝影|글|사진)(?:[・･·、/／&＆](?:取材|文|図|图|圖|写真|撮影|構成|編集|摄影|攝影|글|사진))*)(?<sign>[:：=＝/／|｜・･\s]{1,3})(?<names>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々・·\s、，,]{2,30})[】）)\]〕]?$/u;
/** Between two labels: `文＝高橋由美、写真＝森田健`. */
const between =
  /[、，,;；|｜\s]\s?(?=(?:文|取材|撰文|構成|写真|撮影|图|摄影|攝影|글|사진)[:：=＝/／・])/u;
/** `高橋由美記者`, `由美 高橋 編集委員` */
const titled =
  /^[【（([〔]?\s?(?<names>[\p{sc=Han}々]{1,4}\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々]{1,4})\s?(?:記者|编辑委員|編集委員|論説委員|特派員)\s?[】）)\]〕]?$/u;
/** `[서울=뉴스] 김민수·이지은 기자 minsu@news.example` */
const hangul =
  /^(?:[[(【][^\])】]{1,24}[\])】]\s?)?(?:글\s?[=:·]?\s?)?(?<names>\p{sc=Hangul}{2,4}(?:\s?[·,、]\s?\p{sc=Hangul}{2,4}){0,4})\s?(?:선임|수습|인턴|객원|전문)?\s?(?:기자|특파원|통신원|논설위원|편집위원)(?:\s?[=|·]?\s?[\w.+-]{1,40}@[\w.-]{1,60})?$/u;

/**
 * Reads a byline of a script that is written without spaces or puts the job after the name. Null if
 * it is none: `记者观察` is a column, `新聞記者` a job.
 */
export function readEastAsianByline(line: string): BylineReading | null {
  if (line.length > longestEastAsian || !/[\p{sc=Han}\p{sc=Hangul}]/u.test(line)) return null;
  const text = line.trim();
  const korean = hangul.exec(text)?.groups;
  if (korean) return reading(namesOf(korean.names!, isKorean), "author", [], line);
  const chinese = reporter.exec(text)?.groups;
  if (chinese) {
    const place = chinese.place;
    const agency = agencyNamed(chinese.paper!) === null ? [] : [chinese.paper!];
    return reading(namesOf(chinese.names!, isChinese), "author", agency, line, place);
  }
  const labels = text.split(between).map((clause) => labelled.exec(clause)?.groups);
  const people = labels.flatMap((label) => {
    const names = label && namesOf(label.names!, isAnyName);
    return names ? reading(names, roleOf(label.jobs!), [], line)!.people : [];
  });
  if (people.length > 0 && labels.every((label) => label !== undefined))
    return { people, organisations: [], open: false, end: line.length };
  const job = titled.exec(text)?.groups;
  return job ? reading(namesOf(job.names!, isAnyName), "author", [], line) : null;
}

function roleOf(jobs: string): AuthorRole {
  if (/文|取材|撰|作者|执笔|執筆|聞き手|글/u.test(jobs)) return "author";
  return /構成|編集/u.test(jobs) ? "editor" : "photographer";
}

function reading(
  names: readonly string[] | null,
  role: AuthorRole,
  organisations: readonly string[],
  line: string,
  place?: string,
): BylineReading | null {
  if (names === null) return null;
  const people = names.map((name): PersonReading => {
    const start = line.indexOf(name);
    return { name, role, ...(place && { place }), start, end: start + name.length };
  });
  return { people, organisations, open: false, end: line.length };
}

/** The names of a list, all of which must be names. A space parts names, or the parts of one. */
function namesOf(list: string, isName: (name: string) => boolean): readonly string[] | null {
  const text = list.trim();
  const whole = text.replace(/\s/gu, "");
  const parts = text.split(/[、，,·]\s?|\s{1,4}/u).filter((part) => part !== "");
  if (!/[、，,]/u.test(text) && parts.length === 2 && parts.every((part) => part.length <= 2))
    return isName(whole) ? [text] : null;
  if (/[\p{sc=Katakana}]/u.test(text) && /[・·]/u.test(text)) return [text];
  return parts.length > 0 && parts.every(isName) ? parts : null;
}

function isChinese(name: string): boolean {
  if (name.length < 2 || name.length > 4 || isWord(name)) return false;
  return surnames.has(name.slice(0, 2))
    ? name.length > 2
    : surnames.has(name.slice(0, 1)) && name.length < 4;
}

function isKorean(name: string): boolean {
  return name.length >= 2 && name.length <= 4 && korean.has(name.slice(0, 1)) && !isWord(name);
}

/** Japanese and others: of the length of a name, and without what only papers and desks have. */
function isAnyName(name: string): boolean {
  const length = name.replace(/\s/gu, "").length;
  return (
    length >= 2 &&
    length <= 8 &&
    !isWord(name) &&
    !/[社部局課新聞紙班署省庁]$|新聞|本紙/u.test(name)
  );
}

function isWord(name: string): boolean {
  return isCollective(name) || isNotName(name);
}
