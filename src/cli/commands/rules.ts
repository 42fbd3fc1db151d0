import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { UsageError } from "../../model/errors.ts";
import { checkRuleExamples, type RuleMistake } from "../../samples/rule-examples.ts";
import { parseSiteRules } from "../../stages/site-rules/parse.ts";
import { exitCodes, Stop } from "../exit.ts";
import { print, printMessage } from "../terminal.ts";

export function addRules(program: Command): void {
  program
    .command("rules")
    .description("Check rules for single hosts.")
    .command("check")
    .description("Read a file of site rules and run their examples; exit code 1 if one fails.")
    .argument("<file>", "YAML file of rules")
    .addHelpText(
      "after",
      `
A file lists hosts; a rule names what it does (remove, keep, body), what finds its lines (css for HTML,
line for HTML and text) and examples with exactly the lines that it must find:

  - host: example.org
    rules:
      - name: read-also
        remove: { line: "Read also: *" }        # * any text, # a number
        examples:
          - text: |
              The ferry did not sail.
              Read also: Storm in pictures
            lines: ["Read also: Storm in pictures"]
      - name: story
        body: { css: "main .story:not(.teaser)" }
        examples:
          - html: <main><div class="story"><p>The ferry did not sail.</p></div><p>Menu</p></main>
            lines: ["The ferry did not sail."]

Use it:
  $ copydesk clean pages/ --set site-rules.file=rules.yaml`,
    )
    .action(check);
}

async function check(file: string): Promise<void> {
  const hosts = parseSiteRules(readRules(file), file);
  const mistakes = checkRuleExamples(hosts);
  const rules = hosts.reduce((sum, host) => sum + host.rules.length, 0);
  if (mistakes.length > 0) {
    await printMessage(mistakes.map(describe).join(""));
    throw new Stop(exitCodes.findings);
  }
  await print(`${file}: all examples right; hosts ${hosts.length}, rules ${rules}\n`);
}

function readRules(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new UsageError("input-missing", `${file}: cannot be read; expected a file of site rules`);
  }
}

function describe({ host, rule, example, missed, extra }: RuleMistake): string {
  const lines = [
    ...missed.map((line) => `  does not find: ${JSON.stringify(line)}`),
    ...extra.map((line) => `  finds as well: ${JSON.stringify(line)}`),
  ];
  return `${host}: ${rule}, example ${example}\n${lines.join("\n")}\n`;
}
