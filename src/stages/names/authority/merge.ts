import { officesIn } from "../link/titles.ts";
import { parseName } from "../spelling/parts.ts";
import { type Row, refuse } from "./parse.ts";
import type { AuthorityPerson } from "./person.ts";

/**
 * One list of people out of several files. A row of a later file takes the place of an earlier one
 * that has its id, or one of its full names and no other office; what the earlier one knew beside it
 * stays. Within a file, two rows of one id, or of one name with no office to tell them apart, are a
 * usage error that names both lines.
 */
export function mergeAuthorities(files: readonly (readonly Row[])[]): AuthorityPerson[] {
  let people: AuthorityPerson[] = [];
  for (const rows of files) {
    const [clash] = clashesOf(rows);
    if (clash) throw refuse(clash.file, clash.line, clash.message);
    const own = rows.map(({ person }) => person);
    const byName = new Map<string, number[]>();
    for (const [index, person] of own.entries()) {
      for (const name of fullNames(person)) byName.set(name, [...(byName.get(name) ?? []), index]);
    }
    const byId = new Map(own.map(({ id }, index) => [id, index]));
    people = people.filter((earlier) => {
      const at =
        byId.get(earlier.id) ??
        fullNames(earlier)
          .flatMap((name) => byName.get(name) ?? [])
          .find((index) => !apart(earlier, own[index]!));
      if (at === undefined) return true;
      own[at] = union(own[at]!, earlier);
      return false;
    });
    people.push(...own);
  }
  return people;
}

/** Something that is wrong with a row of an authority file. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Rows of one file that share an id, or a name with no office to tell them apart. */
export function clashesOf(rows: readonly Row[]): Finding[] {
  const out: Finding[] = [];
  const ids = new Map<string, Row>();
  const names = new Map<string, Row[]>();
  for (const row of rows) {
    const same = ids.get(row.person.id);
    const { file, line } = row;
    if (same) {
      out.push({
        file,
        line,
        message: `id "${row.person.id}" stands on line ${same.line} already`,
      });
      continue;
    }
    ids.set(row.person.id, row);
    for (const name of fullNames(row.person)) {
      const others = names.get(name) ?? [];
      const clash = others.find(({ person }) => !apart(person, row.person));
      if (clash) {
        const message =
          `"${row.person.id}" and "${clash.person.id}" (line ${clash.line}) share the name "${name}" ` +
          "and no role tells them apart; give each its role, or take the alias off one";
        out.push({ file, line, message });
      }
      names.set(name, [...others, row]);
    }
  }
  return out;
}

/** Names of at least two parts, folded: how two rows are seen to be one person. */
function fullNames({ canonical, aliases }: AuthorityPerson): string[] {
  const names = [canonical, ...aliases].map(parseName).filter((parts) => parts.length > 1);
  return [...new Set(names.map((parts) => parts.map(({ whole }) => whole).join(" ")))];
}

/** Whether both have offices and share none: two people of one name. */
function apart(a: AuthorityPerson, b: AuthorityPerson): boolean {
  const [x, y] = [a, b].map(({ roles }) => new Set(roles.flatMap(({ role }) => officesIn(role))));
  return x!.size > 0 && y!.size > 0 && ![...x!].some((office) => y!.has(office));
}

function union(later: AuthorityPerson, earlier: AuthorityPerson): AuthorityPerson {
  const names = [...later.aliases, earlier.canonical, ...earlier.aliases];
  return {
    ...later,
    aliases: [...new Set(names)].filter((name) => name !== later.canonical),
    native: [...new Set([...later.native, ...earlier.native])],
    roles: [...later.roles, ...earlier.roles],
    notNames: [...new Set([...later.notNames, ...earlier.notNames])],
    company: [...new Set([...(later.company ?? []), ...(earlier.company ?? [])])],
    votes: { ...earlier.votes, ...later.votes },
  };
}
