import { isUtf8 } from "node:buffer";
import { read } from "node:fs";
import { crc32 } from "node:zlib";
import { type Entry, fromFd, getFileNameLowLevel, type ZipFile } from "yauzl";
import type { Limits } from "../limits.ts";
import { damagedPart, deadPart, memberPart, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { isHidden, MemberNames, type ReadMember } from "./members.ts";
import { type Damage, Holdback, isBomb, type Run, runsOf, type Unpacked } from "./unpack.ts";

/** The records of a ZIP archive, in the order of its directory. A damaged member is a dead letter. */
export async function* readZip(
  fd: number,
  size: number,
  part: Part,
  reading: Reading,
  readMember: ReadMember,
): AsyncGenerator<Item> {
  const range = { start: 0, end: size };
  const names = new MemberNames();
  try {
    const archive = await openZip(fd);
    for await (const entry of entriesOf(archive)) {
      const name = nameOf(entry);
      if (name.endsWith("/")) continue;
      const member = memberPart(part, name, names.twin(name));
      const at = { start: entry.relativeOffsetOfLocalHeader, end: endOf(entry) };
      if (isHidden(name)) reading.notes.add("skipped", "hidden file in an archive", part.file);
      else if ((entry.generalPurposeBitFlag & 1) !== 0) {
        yield deadPart("format", `${member.shown} is encrypted`, member, "", at);
      } else if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        const message = `${member.shown} is packed by method ${entry.compressionMethod}, expected deflate`;
        yield deadPart("format", message, member, "", at);
      } else {
        const runs = runsOf(inflateMember(archive, entry, reading.limits));
        yield* readRuns(runs, member, readMember);
      }
      reading.onRead?.(part.file, entry.compressedSize);
    }
    if (await goesOn(fd, archive)) {
      throw new ZipError("its directory holds more members than it says");
    }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    yield deadPart("corrupt", `${part.shown}: ${error.message}`, part, "PK", range);
  }
}

async function* readRuns(
  runs: AsyncGenerator<Run>,
  part: Part,
  readMember: ReadMember,
): AsyncGenerator<Item> {
  for await (const run of runs) {
    yield* readMember(run, part);
    const damage = run.damage();
    if (damage === null) continue;
    yield damagedPart(part, damage);
    return;
  }
}

/** What a member holds, checked against the directory's checksum: yauzl compares sizes alone. */
async function* inflateMember(
  archive: ZipFile,
  entry: Entry,
  { unpackedRatio }: Limits,
): AsyncGenerator<Unpacked> {
  const [start, end] = [entry.relativeOffsetOfLocalHeader, endOf(entry)];
  const damaged = (code: Damage["code"], message: string): Unpacked => {
    const head = Buffer.from("PK\x03\x04");
    return { kind: "damage", damage: { code, message, start, end, head } };
  };
  const hold = new Holdback();
  let crc = 0;
  let unpacked = 0;
  yield { kind: "member", start };
  try {
    for await (const bytes of await openEntry(archive, entry)) {
      unpacked += (bytes as Buffer).length;
      if (isBomb(entry.compressedSize, unpacked, unpackedRatio)) {
        const message = `the member unpacks to ${unpacked} bytes and more from ${entry.compressedSize}`;
        yield damaged("bomb", message);
        return;
      }
      crc = crc32(bytes as Buffer, crc);
      yield* hold.push(bytes as Buffer);
    }
  } catch (error) {
    if (isSystemError(error)) throw error;
    yield damaged("corrupt", `the member is damaged: ${(error as Error).message}`);
    return;
  }
  if (crc !== entry.crc32) {
    yield damaged("corrupt", "the member fails its checksum");
    return;
  }
  yield* hold.release();
  yield { kind: "end", end };
}

class ZipError extends Error {}

function openZip(fd: number): Promise<ZipFile> {
  // Names are decoded here: yauzl refuses the whole archive for one name with `..`.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;
  return new Promise((resolve, reject) => {
    fromFd(fd, options, (error, archive) => {
      if (error === null) resolve(archive);
      else reject(isSystemError(error) ? error : new ZipError(error.message));
    });
  });
}

async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const done = (): void => {
        archive.removeAllListeners();
      };
      archive.once("entry", (found: Entry) => {
        done();
        resolve(found);
      });
      archive.once("end", () => {
        done();
        resolve(null);
      });
      archive.once("error", (error: Error) => {
        done();
        reject(isSystemError(error) ? error : new ZipError(error.message));
      });
      archive.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

/** Whether another entry stands where the directory should end: yauzl reads as many as are stated. */
async function goesOn(fd: number, archive: ZipFile): Promise<boolean> {
  const { readEntryCursor: at } = archive as ZipFile & { readonly readEntryCursor: number };
  const mark = Buffer.alloc(4);
  await new Promise<void>((resolve, reject) => {
    read(fd, mark, 0, 4, at, (error) => (error ? reject(error) : resolve()));
  });
  return mark.toString("latin1") === "PK\x01\x02";
}

function openEntry(archive: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

/**
 * Old archives write names in the code page of DOS and may have the same in UTF-8 beside it; most that do
 * not say so mean UTF-8.
 */
function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  const { generalPurposeBitFlag: flags, extraFields } = entry;
  const name = isUtf8(raw)
    ? raw.toString("utf8")
    : getFileNameLowLevel(flags, raw, extraFields, true);
  return name.replaceAll("\\", "/");
}

function endOf(entry: Entry): number {
  return entry.relativeOffsetOfLocalHeader + entry.compressedSize;
}

function isSystemError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(String((error as NodeJS.ErrnoException).code));
}
