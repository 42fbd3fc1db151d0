import { z } from "zod";
import { defineStage, type Stage } from "../../model/stage.ts";

export const metadata: Stage = defineStage({
  name: "metadata",
  version: 1,
  after: ["chrome"],
  reasons: {},
  options: z.strictObject({}),
  prepare: () => () => [],
});
