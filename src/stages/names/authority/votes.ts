import { parseName } from "../spelling/parts.ts";
import type { AuthorityPerson, Votes } from "./person.ts";

/** The full spelling with the most votes: by hosts, then documents, then the alphabet; null for none. */
function mostVoted(votes: Votes): string | null {
  let best: string | null = null;
  for (const [spelling, [hosts, documents]] of Object.entries(votes)) {
    if (parseName(spelling).length < 2) continue;
    if (best === null) {
      best = spelling;
      continue;
    }
    const [mostHosts, mostDocuments] = votes[best]!;
    const ahead = hosts - mostHosts || documents - mostDocuments || (spelling < best ? 1 : -1);
    if (ahead > 0) best = spelling;
  }
  return best;
}

/** The person under the name that most of the dump uses. */
export function byVotes(person: AuthorityPerson): AuthorityPerson {
  const canonical = person.votes === undefined ? null : mostVoted(person.votes);
  if (canonical === null || canonical === person.canonical) return person;
  return { ...person, canonical, aliases: [person.canonical, ...person.aliases] };
}
