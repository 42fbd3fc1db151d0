import type { DeadLetter, Origin } from "../model/document.ts";
import type { DeadCode } from "../model/errors.ts";
import { deadLetter } from "./dead.ts";
import type { Source } from "./find.ts";
import type { Damage } from "./packed/unpack.ts";

/** What is read as one thing: a file, what it unpacks to, or a member of an archive. */
export interface Part {
  readonly dump: string;
  /** The file, as `Origin.file`. */
  readonly file: string;
  /** What the locators of its records start with. */
  readonly shown: string;
  /** What their keys start with. */
  readonly key: string;
  /** The name that tells its kind where the content leaves it open. */
  readonly name: string;
  /** Whether the user named this very file. */
  readonly named: boolean;
  readonly member?: string;
  readonly unpacked?: true;
}

export function partOf({ dump, shown, key, named }: Source): Part {
  return { dump, file: shown, shown, key, name: shown, named };
}

/** What the part unpacks to, named without the suffix of the packing. */
export function unpackedPart(part: Part): Part {
  const name = part.name.replace(/\.tgz$/i, ".tar").replace(/\.(?:gz|gzip|zst|zstd)$/i, "");
  return { ...part, name, unpacked: true };
}

/** A member of an archive. `twin` counts members of the same name that stand before it. */
export function memberPart(part: Part, member: string, twin: number): Part {
  const place = `!${member}${twin === 0 ? "" : `#${twin + 1}`}`;
  const { dump, file, shown, key } = part;
  return {
    dump,
    file,
    shown: shown + place,
    key: key + place,
    name: member,
    named: false,
    member,
    unpacked: true,
  };
}

/** Where something stands in a part. `place` is what its locator ends with. */
export function originIn(
  { dump, file, shown, key, member, unpacked }: Part,
  offset: number,
  length: number,
  { place = "", line }: { readonly place?: string; readonly line?: number } = {},
): Origin {
  return {
    dump,
    locator: shown + place,
    key: key + place,
    offset,
    length,
    file,
    ...(member !== undefined && { member }),
    ...(line !== undefined && { line }),
    ...(unpacked && { unpacked }),
  };
}

/** A dead letter for a stretch of a part; for all of it without one. */
export function deadPart(
  code: DeadCode,
  message: string,
  part: Part,
  head: Uint8Array | string,
  { start, end, place = "" }: DeadRange = { start: 0, end: 0 },
): DeadLetter {
  return deadLetter(code, message, originIn(part, start, end - start, { place }), head);
}

interface DeadRange {
  readonly start: number;
  readonly end: number;
  /** What the locator ends with, if there may be more than one dead letter for the part. */
  readonly place?: string;
}

/**
 * A dead letter for what could not be unpacked. Its locator ends in the byte range: a record that stands
 * whole at the start of a damaged member has the start alone.
 */
export function damagedPart(
  { unpacked: _, ...part }: Part,
  { code, message, start, end, head }: Damage,
): DeadLetter {
  const origin = originIn(part, start, end - start, { place: `@${start}-${end}` });
  return deadLetter(code, `bytes ${start} to ${end}: ${message}`, origin, head);
}
