import { type DeadLetter, isDeadLetter, type RawRecord } from "../../src/model/document.ts";
import { type Inputs, type ReadOptions, readInputs } from "../../src/read/read.ts";
import { collect } from "../collect.ts";
import { folderOf } from "./folder.ts";

/** What reading gives, in short: the content of a record, the code of a dead letter. */
export function brief(items: readonly (RawRecord | DeadLetter)[]): string[] {
  return items.map((item) =>
    isDeadLetter(item) ? item.code : Buffer.from(item.content as string).toString(),
  );
}

/** Where each item stands, without the folder. */
export function places(items: readonly (RawRecord | DeadLetter)[]): string[] {
  return items.map(({ origin }) => origin.key ?? "");
}

export interface FileRead {
  readonly items: readonly (RawRecord | DeadLetter)[];
  readonly records: readonly RawRecord[];
  readonly dead: readonly DeadLetter[];
  readonly inputs: Inputs;
  readonly path: string;
}

/** Reads one file of this name and content. */
export async function readFile(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<FileRead> {
  const path = `${folderOf({ [name]: content })}/${name}`;
  const inputs = await readInputs([path], options);
  const items = await collect(inputs);
  return {
    items,
    records: items.filter((item): item is RawRecord => !isDeadLetter(item)),
    dead: items.filter(isDeadLetter),
    inputs,
    path,
  };
}
