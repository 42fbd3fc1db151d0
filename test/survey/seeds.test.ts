import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPipeline } from "../../src/config/load.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { examine } from "../../src/run/examine.ts";
import type { Pipeline } from "../../src/run/pipeline.ts";
import { authorityOf } from "../../src/survey/authority.ts";
import { NameCount } from "../../src/survey/count.ts";
import { surveyFile } from "../../src/survey/file.ts";
import { namesFile } from "../../src/survey/names-file.ts";
import { folderOf } from "../read/folder.ts";

interface Gold {
  readonly file: string;
  readonly names: readonly { readonly entity: string; readonly surfaces: readonly string[] }[];
  readonly must_differ?: readonly (readonly [string, string])[];
}

const folder = process.env.COPYDESK_SEEDS;
if (folder === undefined) console.warn("COPYDESK_SEEDS is not set: the seeds are not checked");

const golds = folder === undefined ? [] : readGolds(folder);

function readGolds(from: string): { gold: Gold; text: string }[] {
  return readdirSync(from)
    .filter((name) => name.endsWith(".gold.json"))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(from, name), "utf8")) as Gold;
      return { gold, text: readFileSync(join(from, gold.file), "utf8") };
    });
}

function recordOf({ gold, text }: { gold: Gold; text: string }, pipeline: Pipeline): ArticleRecord {
  const origin = { dump: "seeds", locator: gold.file, offset: 0 };
  const raw = { origin, content: text, url: null, fetchedAt: null, extra: {} };
  return examine({ ...raw, mediaType: "text/plain" }, pipeline).record;
}

describe.skipIf(folder === undefined)("the seeds, with no authority file", () => {
  test("a survey of them makes their people the same in all of them, and nobody else", () => {
    const bare = ["names.builtIn=false", "names.rewrite=off"];
    const count = new NameCount(authorityOf({ authority: [], builtIn: false }, () => ""));
    for (const seed of golds) count.add(recordOf(seed, loadPipeline("news", bare)));
    const { documents } = count;
    const survey = surveyFile(count.forms(), { documents, minDocuments: 2, contexts: false });
    const path = join(folderOf({ [namesFile]: survey }), namesFile);
    const pipeline = loadPipeline("news", [...bare, `names.survey=${JSON.stringify(path)}`]);
    const entityOf = new Map<string, Set<string>>();
    for (const seed of golds) {
      const { names } = recordOf(seed, pipeline);
      const found = names.map(({ mentions }) =>
        [...new Set(mentions.map((m) => m.surface))].sort(),
      );
      expect(found.sort()).toEqual(
        seed.gold.names.map(({ surfaces }) => surfaces.toSorted()).sort(),
      );
      for (const { entity, surfaces } of seed.gold.names) {
        const name = names.find(({ mentions }) => surfaces.includes(mentions[0]!.surface));
        entityOf.set(entity, (entityOf.get(entity) ?? new Set()).add(name!.entity));
      }
    }
    for (const [person, ids] of entityOf) expect([person, ids.size]).toEqual([person, 1]);
    expect(new Set([...entityOf.values()].flatMap((ids) => [...ids])).size).toBe(entityOf.size);
    for (const [a, b] of golds.flatMap(({ gold }) => gold.must_differ ?? []))
      expect(entityOf.get(a)).not.toEqual(entityOf.get(b));
  });
});
