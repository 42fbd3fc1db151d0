import { z } from "zod";
import { defineStage, type Stage } from "../../model/stage.ts";

export const chrome: Stage = defineStage({
  name: "chrome",
  version: 1,
  after: [],
  reasons: {},
  options: z.strictObject({}),
  prepare: () => () => [],
});
