import { dirname } from "node:path";
import type { ArticleRecord } from "../../model/record.ts";
import { jsonLine } from "../json-line.ts";
import { makeFolder } from "../make-folder.ts";
import { codePointsOf } from "./code-points.ts";
import type { Exporter } from "./exporter.ts";
import { openText } from "./text-file.ts";

/**
 * Documents and attributes for the Dolma toolkit (allenai/dolma, docs/data-format.md): two files of the
 * same name whose lines match. Offsets are in code points.
 */
export const dolma: Exporter = {
  extension: ".jsonl.gz",
  open: async ({ folder, name }) => {
    const paths = ["documents", "attributes/copydesk"].map(
      (kind) => `${folder}/${kind}/${name}.jsonl.gz`,
    );
    for (const path of paths) {
      await makeFolder(dirname(path));
    }
    const documents = await openText(paths[0]!);
    const attributes = await openText(paths[1]!).catch(async (error: unknown) => {
      await documents.abandon();
      throw error;
    });
    return {
      write: async (record) => {
        await documents.write(jsonLine(documentOf(record)));
        await attributes.write(jsonLine(attributesOf(record)));
      },
      close: async () => {
        await documents.close();
        await attributes.close();
      },
      abandon: async () => {
        await documents.abandon();
        await attributes.abandon();
      },
    };
  },
};

function documentOf({ id, source, body, published, ...record }: ArticleRecord): object {
  const { url, canonicalUrl, host, site, section, publisher, title, authors } = record;
  const { agency, modified, language } = record;
  return {
    id,
    text: body,
    source: source.dump,
    ...(source.fetchedAt !== null && { added: source.fetchedAt }),
    ...(published !== null && { created: published }),
    metadata: {
      ...{ sourceId: source.id, url, canonicalUrl, host, site, section, publisher },
      ...{ title, authors, agency, modified, language },
    },
  };
}

type Score = readonly [start: number, end: number, score: number];

/** Names are `experiment__tagger__type`, as taggers of the toolkit write them. */
function attributesOf({ id, source, body, blocks, names, flags, quality }: ArticleRecord): object {
  const at = codePointsOf(body);
  const length = at(body.length);
  const spans = new Map<string, Score[]>();
  const add = (name: string, start: number, end: number, score: number): void => {
    const list = spans.get(name);
    if (list) list.push([start, end, score]);
    else spans.set(name, [[start, end, score]]);
  };
  add("copydesk__quality__words", 0, length, quality.words);
  add("copydesk__quality__removed_share", 0, length, quality.removedShare);
  add("copydesk__quality__punctuated_share", 0, length, quality.punctuatedShare);
  for (const { kind, start, end } of blocks) {
    add(`copydesk__blocks__${kind.replaceAll("-", "_")}`, at(start), at(end), 1);
  }
  for (const { mentions } of names) {
    for (const { bodyStart, bodyEnd, confidence } of mentions) {
      if (bodyStart === undefined || bodyEnd === undefined) continue;
      add("copydesk__names__mention", at(bodyStart), at(bodyEnd), confidence);
    }
  }
  for (const { code } of flags) add(`copydesk__flags__${code.replaceAll("-", "_")}`, 0, length, 1);
  return { id, source: source.dump, attributes: Object.fromEntries(spans) };
}
