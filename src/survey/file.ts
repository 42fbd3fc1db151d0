import { Document, isMap, type YAMLMap } from "yaml";
import { fold } from "../stages/names/spelling/fold.ts";
import type { Form } from "./count.ts";
import { nameOf, type Person, type Refusal, relate } from "./relate.ts";

export interface SurveyOptions {
  readonly documents: number;
  /** People of fewer documents are left out: nothing is to be joined. */
  readonly minDocuments: number;
  /** Write how each name stands in a text, as comments. */
  readonly contexts: boolean;
}

/** Companions listed of a person. */
const mostCompanions = 8;
/** Offices listed of a person. */
const mostOffices = 3;
/** Refusals listed. */
const mostRefusals = 200;

/** An authority file of the people of a dump, to be read, corrected and used by `clean`. */
export function surveyFile(forms: readonly Form[], options: SurveyOptions): string {
  const { people, refusals } = relate(forms);
  const listed = people
    .filter(({ documents }) => documents >= options.minDocuments)
    .map((person) => ({ person, name: nameOf(person) }))
    .sort((a, b) => b.person.documents - a.person.documents || (a.name < b.name ? -1 : 1));
  const ids = idsOf(listed);
  const idOfForm = new Map<string, string>();
  for (const { person } of listed) {
    for (const { key } of person.forms) idOfForm.set(key, ids.get(person)!);
  }
  const rows = listed.map(({ person, name }) => rowOf(person, name, ids.get(person)!, idOfForm));
  const document = new Document({ documents: options.documents, people: rows });
  document.commentBefore = header(options);
  layOut(
    document,
    listed.map(({ person }) => person),
    options,
  );
  const kept = refusals.slice(0, mostRefusals).map(writeRefusal);
  if (kept.length > 0) document.comment = ` Kept apart:\n${kept.join("\n")}`;
  return document.toString({ lineWidth: 100 });
}

function header({ minDocuments }: SurveyOptions): string {
  return [
    " People whom at least " +
      `${minDocuments} documents name. votes: [hosts, documents] of each spelling.`,
    " This is an authority file: correct it, and give it to clean with --survey or names.authority.",
  ].join("\n");
}

/** Ids that stay when people of other names come and go: the folded name, numbered where it must be. */
function idsOf(
  listed: readonly { readonly person: Person; readonly name: string }[],
): Map<Person, string> {
  const taken = new Map<string, number>();
  const out = new Map<Person, string>();
  for (const { person, name } of listed) {
    if (person.known !== null) {
      out.set(person, person.known);
      continue;
    }
    const slug = name
      .split(/[\s-]+/)
      .map(fold)
      .filter((word) => /^[\w]+$/.test(word))
      .join("-");
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    out.set(person, `survey:${slug || "person"}${count > 1 ? `-${count}` : ""}`);
  }
  return out;
}

function rowOf(
  person: Person,
  name: string,
  id: string,
  idOfForm: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const votes = [...person.spellings]
    .map(([spelling, { hosts, documents }]) => [spelling, [hosts.size, documents]] as const)
    .sort(([a, [h, d]], [b, [i, e]]) => i! - h! || e! - d! || (a < b ? -1 : 1));
  const company = companyOf(person, id, idOfForm);
  const offices = person.offices.slice(0, mostOffices).map((office) => office.replace(/-/g, " "));
  const aliases = votes.map(([spelling]) => spelling).filter((spelling) => spelling !== name);
  return {
    id,
    canonical: name,
    ...(aliases.length > 0 && { aliases }),
    ...(offices.length > 0 && { roles: offices }),
    ...(company.length > 0 && { company }),
    votes: Object.fromEntries(votes),
  };
}

/** Whom at least two documents name beside the person, those of most documents first. */
function companyOf(
  { forms }: Person,
  own: string,
  idOfForm: ReadonlyMap<string, string>,
): string[] {
  const counts = new Map<string, number>();
  for (const { company } of forms) {
    for (const [key, documents] of company) {
      const id = idOfForm.get(key);
      if (id === undefined || id === own) continue;
      counts.set(id, (counts.get(id) ?? 0) + documents);
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostCompanions)
    .map(([id]) => id);
}

/** Lists on one line, contexts as comments. */
function layOut(document: Document, people: readonly Person[], { contexts }: SurveyOptions): void {
  const rows = document.get("people") as { items: YAMLMap[] };
  for (const [index, row] of rows.items.entries()) {
    if (index > 0) row.spaceBefore = true;
    for (const { value } of row.items) {
      const list = value as YAMLMap | null;
      if (isMap(list)) {
        for (const vote of list.items) (vote.value as YAMLMap).flow = true;
      } else if (list !== null && typeof list === "object" && "items" in list)
        (list as YAMLMap).flow = true;
    }
    if (!contexts) continue;
    const lines = people[index]!.forms.flatMap((form) => form.contexts);
    row.commentBefore = [...new Set(lines)].map((line) => ` “${line}”`).join("\n");
  }
}

const reasons: { readonly [R in Refusal["reason"]]: string } = {
  "named-side-by-side": "one document names both",
  "two-in-the-authority": "the authority knows two people",
  "other-office": "each holds an office of which there is one",
  grey: "alike, but not enough",
};

function writeRefusal({ names: [a, b], reason }: Refusal): string {
  return ` ${a} | ${b}: ${reasons[reason]}`;
}
