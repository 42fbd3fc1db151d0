import type { Command } from "commander";
import { policySchema } from "../../config/check.ts";
import { builtInPipelines, readPipeline } from "../../config/load.ts";
import { describeOptions } from "../../config/options.ts";
import { collect } from "../options.ts";
import { colors, print } from "../terminal.ts";

export function addPipelines(program: Command): void {
  program
    .command("pipelines")
    .description("List the pipelines, or show one with every stage, option, default and reason.")
    .argument("[pipeline]", "a built-in pipeline or a .yaml file")
    .option("-s, --set <stage.option=value>", "change one option; may be repeated", collect)
    .addHelpText(
      "after",
      `
Examples:
  $ copydesk pipelines
  $ copydesk pipelines news
  $ copydesk pipelines mine.yaml --set policy.cut=0.7`,
    )
    .action(async (pipeline: string | undefined, { set }: { readonly set?: readonly string[] }) => {
      await print(pipeline === undefined ? listPipelines() : showPipeline(pipeline, set));
    });
}

function listPipelines(): string {
  return builtInPipelines()
    .map((name) => `${colors.bold(name)}  ${readPipeline(name).definition.description}\n`)
    .join("");
}

function showPipeline(nameOrFile: string, settings: readonly string[] | undefined): string {
  const { definition } = readPipeline(nameOrFile, settings);
  const { name, version, description, stages, policy } = definition;
  const out = [`${colors.bold(name)} ${version}  ${description}`];
  for (const { stage, options } of stages) {
    out.push("", `${colors.bold(stage.name)} ${stage.version}`);
    out.push(...optionRows(describeOptions(stage.options), options));
    const reasons = Object.entries(stage.reasons);
    if (reasons.length > 0) out.push("  reasons");
    for (const [reason, meaning] of reasons) out.push(`    ${reason}  ${colors.dim(meaning)}`);
  }
  out.push("", colors.bold("policy"), ...optionRows(describeOptions(policySchema), policy));
  return `${out.join("\n")}\n`;
}

function optionRows(
  described: ReturnType<typeof describeOptions>,
  values: unknown,
): readonly string[] {
  return described.map(({ name, type, default: normal, description }) => {
    const value = JSON.stringify((values as Record<string, unknown>)[name]);
    const usual = JSON.stringify(normal);
    const changed = value === usual ? "" : ` (default ${usual})`;
    return `  ${name} = ${value}${changed}  ${colors.dim(`${type}. ${description}`)}`;
  });
}
