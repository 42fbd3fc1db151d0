import { compareParsed } from "../spelling/compare.ts";
import { fold } from "../spelling/fold.ts";
import type { Part } from "../spelling/parts.ts";
import type { Entity } from "./entities.ts";
import { NameIndex } from "./index.ts";
import { conflicts } from "./titles.ts";

/** One person of all texts so far. */
interface Shared {
  readonly id: string;
  readonly entities: Entity[];
  /** Numbers of the texts that name the person. */
  readonly texts: Set<number>;
  readonly parts: readonly Part[];
}

/**
 * Ids that hold across texts: an authority id, else one that people of one full name share. A bare
 * surname joins a person of another text only by title.
 */
export function joinTexts(texts: readonly (readonly Entity[])[]): string[][] {
  const out = texts.map((entities) => entities.map(() => ""));
  const people = new NameIndex<Shared>((shared) => [shared.parts]);
  const taken = new Map<string, number>();
  const all = texts.flatMap((entities, text) =>
    entities.map((entity, at) => ({ entity, text, at })),
  );
  const order = [...all].sort(
    (a, b) => partsOf(b.entity).length - partsOf(a.entity).length || a.text - b.text || a.at - b.at,
  );
  for (const { entity, text, at } of order) {
    if (entity.known) {
      out[text]![at] = entity.known.id;
      continue;
    }
    const shared = find(entity, text, people) ?? add(entity, people, taken);
    shared.entities.push(entity);
    shared.texts.add(text);
    out[text]![at] = shared.id;
  }
  return out;
}

function partsOf(entity: Entity): readonly Part[] {
  return entity.people[0]!.parts;
}

function officesOf(entity: Entity): ReadonlySet<string> {
  return new Set(entity.people.flatMap(({ offices }) => [...offices]));
}

/** Whom of other texts an entity is; those whom its own text tells apart stay two. */
function find(entity: Entity, text: number, people: NameIndex<Shared>): Shared | undefined {
  const parts = partsOf(entity);
  for (const shared of people.sounding(parts)) {
    if (shared.texts.has(text)) continue;
    const other = shared.entities[0]!;
    const { same, weakest } = compareParsed(shared.parts, parts);
    const own = officesOf(entity);
    if (!same || weakest < 0 || conflicts(own, officesOf(other))) continue;
    if (parts.length > 1 && shared.parts.length > 1) return shared;
    if ([...own].some((office) => officesOf(other).has(office))) return shared;
  }
  return undefined;
}

function add(entity: Entity, people: NameIndex<Shared>, taken: Map<string, number>): Shared {
  const slug = entity.name
    .split(/[\s-]+/)
    .map(fold)
    .filter(Boolean)
    .join("-");
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  const id = `local:${slug}${count > 1 ? `-${count}` : ""}`;
  const shared: Shared = { id, entities: [], texts: new Set(), parts: partsOf(entity) };
  people.add(shared);
  return shared;
}
