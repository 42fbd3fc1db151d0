import { builtIn } from "../stages/names/authority/built-in.ts";
import { mergeAuthorities } from "../stages/names/authority/merge.ts";
import { parseAuthority } from "../stages/names/authority/parse.ts";
import { know } from "../stages/names/authority/person.ts";
import { Authority } from "../stages/names/link/authority.ts";

/** What the names stage is told of people from outside: see its options. */
export interface AuthorityOptions {
  readonly authority: readonly string[];
  readonly builtIn: boolean;
}

/** The people known from outside; `read` gives the text of a file. */
export function authorityOf(
  { authority, builtIn: usesBuiltIn }: AuthorityOptions,
  read: (file: string) => string,
): Authority {
  const own = usesBuiltIn ? builtIn : [];
  const rows = own.map((person) => ({ person, file: "built-in", line: 0 }));
  const given = authority.map((file) => parseAuthority(read(file), file));
  return new Authority(mergeAuthorities([rows, ...given]).map(know));
}
