import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { FieldMap, InputKey } from "../read/record.ts";
import { namesFile } from "../survey/names-file.ts";

/** The options of every command that runs a pipeline. */
export interface PipelineOptions {
  readonly pipeline: string;
  readonly set?: readonly string[];
}

export function addPipelineOptions(command: Command): Command {
  return command
    .option("-p, --pipeline <name|file>", "a built-in pipeline or a .yaml file", "news")
    .option(
      "-s, --set <stage.option=value>",
      "change one option of the pipeline; may be repeated",
      collect,
    );
}

/** Gathers the values of an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const fieldKeys: readonly InputKey[] = ["id", "url", "html", "markdown", "text", "fetchedAt"];

/** Reads `html=content,url=link`. */
export function parseFields(text: string): FieldMap {
  const pairs = text.split(",").map((pair): [string, string] => {
    const [key = "", name = ""] = pair.split("=", 2);
    if (!fieldKeys.some((known) => known === key) || name === "") {
      throw new InvalidArgumentError(
        `Expected pairs like html=content,url=link; known are ${fieldKeys.join(", ")}.`,
      );
    }
    return [key, name];
  });
  return Object.fromEntries(pairs);
}

/** Reads a whole number from 1. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Expected a number from 1.");
  return Number(text);
}

/** The settings, with the survey that clean was given among them. */
export function withSurvey({
  set = [],
  survey,
}: PipelineOptions & { readonly survey?: string }): readonly string[] {
  if (survey === undefined) return set;
  return [...set, `names.survey=${JSON.stringify(resolve(survey, namesFile))}`];
}
