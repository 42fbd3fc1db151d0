import { z } from "zod";
import { defineStage, type Stage } from "../../model/stage.ts";

export const quality: Stage = defineStage({
  name: "quality",
  version: 1,
  after: ["chrome", "metadata", "names"],
  reasons: {},
  options: z.strictObject({}),
  prepare: () => () => [],
});
