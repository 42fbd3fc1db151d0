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
    refuseClashes(rows);
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

function refuseClashes(rows: readonly Row[]): void {
  const ids = new Map<string, Row>();
  const names = new Map<string, Row[]>();
  for (const row of rows) {
    const same = ids.get(row.person.id);
    if (same) {
      throw refuse(row.file, row.line, `id "${row.person.id}" stands on line ${same.line} already`);
    }
    ids.set(row.person.id, row);
    for (const name of fullNames(row.person)) {
      const others = names.get(name) ?? [];
      const clash = others.find(({ person }) => !apart(person, row.person));
      if (clash) {
        throw refuse(
          row.file,
          row.line,
          `"${row.person.id}" and "${clash.person.id}" (line ${clash.line}) share the name "${name}" ` +
            "and no role tells them apart; give each its role, or take the alias off one",
        );
      }
      names.set(name, [...others, row]);
    }
  }
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
  };
}
