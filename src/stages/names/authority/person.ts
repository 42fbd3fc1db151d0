import { countriesOf } from "../link/countries.ts";
import { officesIn } from "../link/titles.ts";
import { type Part, parseName } from "../spelling/parts.ts";

/** What a person is or was, where and when. */
export interface Role {
  /** As news writes it: `prime minister`, `Iraqi prime minister`. */
  readonly role: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** By spelling: how many hosts use it, and how many documents. */
export type Votes = { readonly [spelling: string]: readonly [hosts: number, documents: number] };

/** One row of an authority file: a person whom texts name in several ways. */
export interface AuthorityPerson {
  readonly id: string;
  /** The spelling to write. */
  readonly canonical: string;
  readonly aliases: readonly string[];
  /** The name in its own script. */
  readonly native: readonly string[];
  readonly roles: readonly Role[];
  /** What is never this person though it holds the name: `Sadr City`. */
  readonly notNames: readonly string[];
  /** Ids of people who stand in the same texts; they speak for a lone surname. */
  readonly company?: readonly string[] | undefined;
  /** Hosts and documents that write each spelling, as `copydesk survey` has counted them. */
  readonly votes?: Votes | undefined;
  /** Where the canonical form comes from. */
  readonly source: string;
  readonly licence: string;
}

/** A person of the authority, ready to be compared with. */
export interface KnownPerson extends AuthorityPerson {
  /** Canonical form and aliases cut into parts. */
  readonly names: readonly (readonly Part[])[];
  readonly offices: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** The latest year of birth that the first office leaves; null if nothing says so. */
  readonly bornBy: number | null;
}

export function know(person: AuthorityPerson): KnownPerson {
  const names = [person.canonical, ...person.aliases].map(parseName);
  const countries = person.roles.flatMap(({ role, country }) => [
    ...(country === undefined ? [] : [country]),
    ...countriesOf(role),
  ]);
  return {
    ...person,
    names: names.filter((parts) => parts.length > 0),
    offices: new Set(person.roles.flatMap(({ role }) => officesIn(role))),
    countries: new Set(countries),
    bornBy: bornBy(person),
  };
}

/** Nobody is elected or appointed younger. */
const youngest = 25;

/** Titles that people are born to. */
const inherited = /\b(?:king|queen|prince|princess|emir|shah|sultan|son|daughter|child)\b/i;

function bornBy({ roles }: AuthorityPerson): number | null {
  const years = roles.flatMap(({ role, from, to }) =>
    inherited.test(role) ? [] : (from ?? to ?? []),
  );
  return years.length === 0 ? null : Math.min(...years) - youngest;
}
