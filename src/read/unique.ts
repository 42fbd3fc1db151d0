import { hash } from "node:crypto";
import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";
import { deadLetter } from "./dead.ts";
import { SeenIds } from "./seen.ts";

/**
 * Lets the first record of each given id pass and makes dead letters of the others, so that ids are
 * unique in one output. Places are unique by themselves: only given ids are remembered.
 */
export async function* withUniqueIds(
  items: AsyncIterable<RawRecord | DeadLetter>,
): AsyncGenerator<RawRecord | DeadLetter> {
  const seen = new SeenIds();
  for await (const item of items) {
    const { origin } = item;
    if (isDeadLetter(item) || origin.id === undefined || seen.add(keyOf(item))) yield item;
    else {
      const message = `the id ${JSON.stringify(origin.id)} stands on an earlier line of the dump too`;
      yield deadLetter("duplicate-id", message, origin, item.content);
    }
  }
}

function keyOf({ origin }: RawRecord): string {
  return hash("sha256", JSON.stringify([origin.dump, origin.id]));
}
