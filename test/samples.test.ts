import { existsSync } from "node:fs";
import { join } from "node:path";
import { testSamples } from "../src/vitest.ts";

const root = join(import.meta.dirname, "../samples");
if (existsSync(root)) testSamples(root);
