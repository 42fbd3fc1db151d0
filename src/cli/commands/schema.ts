import type { Command } from "commander";
import { toJsonSchema } from "../../write/json-schema.ts";
import { print } from "../terminal.ts";

export function addSchema(program: Command): void {
  program
    .command("schema")
    .description("Print the JSON Schema of a record.")
    .addHelpText("after", "\nExample:\n  $ copydesk schema > article.schema.json")
    .action(() => print(`${JSON.stringify(toJsonSchema(), null, 2)}\n`));
}
