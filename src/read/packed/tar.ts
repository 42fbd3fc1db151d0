import { Readable } from "node:stream";
import { extract } from "tar-stream";
import { deadPart, memberPart, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { isHidden, MemberNames, type ReadMember } from "./members.ts";
import { type Run, runOf } from "./unpack.ts";

/**
 * The records of a tar archive, member by member as they stand. What stands behind a damaged header is
 * a dead letter: where the next one starts is not known.
 */
export async function* readTar(
  run: Run,
  part: Part,
  reading: Reading,
  readMember: ReadMember,
): AsyncGenerator<Item> {
  const archive = extract();
  let failed: Error | null = null;
  let fed = 0;
  const source = Readable.from(
    counted(run.chunks, (bytes) => {
      fed += bytes;
    }),
  );
  // Errors come out of the iteration; without a listener they would come out here too.
  archive.on("error", (error) => {
    failed ??= error;
  });
  source.on("error", (error) => archive.destroy(error));
  source.pipe(archive);
  const names = new MemberNames();
  let read = 0;
  try {
    for await (const entry of archive) {
      const { name, type, size } = entry.header;
      const member = memberPart(part, name, names.twin(name));
      if (isFile(type) && !isHidden(name)) {
        yield* readMember(runOf(entry as AsyncIterable<Buffer>), member);
      } else if (type === "file")
        reading.notes.add("skipped", "hidden file in an archive", part.file);
      entry.resume();
      read += size ?? 0;
    }
  } catch (error) {
    if (failed === null || run.damage() !== null) {
      if (run.damage() === null) throw error;
    } else {
      const message = `${part.shown}: the archive is damaged: ${(error as Error).message}`;
      yield deadPart("corrupt", message, part, "", { start: read, end: fed });
    }
  } finally {
    source.destroy();
    archive.destroy();
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

function isFile(type: string | null | undefined): boolean {
  return type === "file" || type === "contiguous-file";
}
