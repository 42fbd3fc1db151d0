import people from "./people.json" with { type: "json" };
import type { AuthorityPerson } from "./person.ts";

/** The people whom the news of the world writes in several spellings. */
export const builtIn: readonly AuthorityPerson[] = people.people.map((person) => ({
  ...person,
  notNames: [],
  licence: people.licence,
}));
