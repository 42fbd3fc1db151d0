import { type Part, parseName } from "../spelling/parts.ts";

/** What a person is or was, where and when. */
export interface Role {
  /** In lower case, as news writes it: `prime minister`. */
  readonly role: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly from?: number;
  readonly to?: number;
}

/** One row of an authority file: a person whom texts name in several ways. */
export interface AuthorityPerson {
  readonly id: string;
  /** The spelling to write. */
  readonly canonical: string;
  readonly aliases: readonly string[];
  /** The name in its own script. */
  readonly native: readonly string[];
  readonly roles: readonly Role[];
  /** Where the canonical form comes from. */
  readonly source: string;
}

/** A person of the authority with all names cut into parts. */
export interface KnownPerson extends AuthorityPerson {
  readonly names: readonly (readonly Part[])[];
}

export function know(person: AuthorityPerson): KnownPerson {
  const names = [person.canonical, ...person.aliases].map(parseName);
  return { ...person, names: names.filter((parts) => parts.length > 0) };
}
