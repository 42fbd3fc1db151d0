import { join } from "node:path";
import { folderOf } from "../read/folder.ts";

const library = join(import.meta.dirname, "../../dist/index.js");
const zod = join(import.meta.dirname, "../../node_modules/zod/index.js");

/**
 * A folder with `pipeline.mjs`, whose one stage does harm to documents that ask for it: "please loop",
 * "please exit", "please fill", "please throw", "please reject", "please wait".
 */
export function poisonFolder(files: Readonly<Record<string, string>>): string {
  const module = `
    import { z } from ${JSON.stringify(zod)};
    import { definePipeline, defineStage } from ${JSON.stringify(library)};
    const harm = {
      loop: () => { for (;;) {} },
      exit: () => process.exit(7),
      fill: () => { for (const all = []; ; ) all.push(new Array(100_000).fill(0.5)); },
      throw: () => { throw new Error("poison"); },
      reject: () => { setTimeout(() => { throw new Error("later"); }, 0); },
      wait: () => { const end = Date.now() + 400; while (Date.now() < end) {} },
    };
    const poison = defineStage({
      name: "poison", version: 1, after: [], reasons: {}, options: z.strictObject({}),
      prepare: () => ({ document }) => {
        const asked = /please (\\w+)/.exec(document.text);
        if (asked) harm[asked[1]]();
        return [];
      },
    });
    export default definePipeline({ name: "poison", version: 1, stages: [poison] });
  `;
  return folderOf({ "pipeline.mjs": module, ...files });
}

/** Lines of JSON, one for each text, with ids from 0. */
export function linesOf(texts: readonly string[]): string {
  return texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join("");
}
