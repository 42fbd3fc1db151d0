import { z } from "zod";
import { defineStage, type Stage } from "../../model/stage.ts";

export const names: Stage = defineStage({
  name: "names",
  version: 1,
  after: ["chrome", "metadata"],
  reasons: {},
  options: z.strictObject({}),
  prepare: () => () => [],
});
