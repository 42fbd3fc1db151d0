import { mkdtemp, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../../model/errors.ts";
import { unwritable } from "../atomic-file.ts";
import { type Exporter, fileOf } from "./exporter.ts";
import { parquet } from "./parquet.ts";

/**
 * Records as the table `articles` of a DuckDB file, with the columns of the Parquet export. Needs the
 * package @duckdb/node-api, which copydesk does not install by itself.
 */
export const duckdb: Exporter = {
  extension: ".duckdb",
  open: async (place) => {
    const { DuckDBInstance } = await load();
    const path = fileOf(place, ".duckdb");
    const folder = await mkdtemp(join(dirname(path), `.${basename(path)}.`)).catch(
      (error: unknown) => {
        throw unwritable(path, error);
      },
    );
    const rows = await parquet.open({ folder, name: "articles" });
    return {
      write: (record) => rows.write(record),
      close: async () => {
        await rows.close();
        const file = join(folder, "articles.duckdb");
        const instance = await DuckDBInstance.create(file);
        const connection = await instance.connect();
        const source = join(folder, "articles.parquet").replaceAll("'", "''");
        await connection.run(`CREATE TABLE articles AS FROM read_parquet('${source}')`);
        await connection.run("CHECKPOINT");
        connection.closeSync();
        instance.closeSync();
        await rename(file, path);
        await rm(folder, { recursive: true, force: true });
      },
      abandon: async () => {
        await rows.abandon();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

/** Not written into `import` itself: a bundler would look for it, and for its native parts. */
const library: string = "@duckdb/node-api";

async function load(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return (await import(library)) as typeof import("@duckdb/node-api");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(
      "output",
      "a .duckdb file needs the package @duckdb/node-api, which is not installed. Install it with: " +
        "npm install @duckdb/node-api",
    );
  }
}
