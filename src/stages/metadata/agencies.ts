import { urlOf } from "../../text/url.ts";
import agencies from "./agencies.json" with { type: "json" };
import { Openings } from "./openings.ts";

/** A news agency as it is written in full, and the hosts on which it publishes itself. */
export interface Agency {
  readonly name: string;
  readonly hosts: readonly string[];
}

const byShort = new Map<string, Agency>();
const byName = new Map<string, Agency>();

for (const { name, short, also, hosts } of agencies) {
  const agency: Agency = { name, hosts };
  for (const form of short) if (!byShort.has(form)) byShort.set(form, agency);
  for (const form of [name, ...also]) byName.set(fold(form), agency);
}

const openings = new Openings([
  "the",
  ...byName.keys(),
  ...[...byShort.keys()].map((letters) => fold(letters)),
]);

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/\s{1,20}/gu, " ")
    .trim();
}

/**
 * The agency that `text` names in full or by its letters. Letters count in the case in which the
 * agency writes them, or in capitals: `dpa` and `DPA`, but not `Ap`.
 */
export function agencyNamed(text: string): Agency | null {
  const trimmed = text.trim();
  if (!openings.mayOpen(trimmed)) return null;
  const bare = trimmed.replace(/^the\s|['’]s$/giu, "");
  if (bare === "" || bare.length > 60) return null;
  const short = byShort.get(bare);
  if (short) return short;
  if (bare === bare.toUpperCase() && bare.length >= 3) {
    const lower = byShort.get(bare.toLowerCase());
    if (lower) return lower;
  }
  return byName.get(fold(bare)) ?? null;
}

/** Whether the agency publishes on this host itself: its own page is no copy. */
export function isHostOf(agency: Agency, url: string | null): boolean {
  const address = urlOf(url);
  if (address === null) return false;
  const { hostname } = address;
  return agency.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
