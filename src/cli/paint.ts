import type { Tone } from "../explain/render.ts";
import { colors } from "./terminal.ts";

/** Colours of an explanation; marks and reason codes say the same without them. */
const painters: Readonly<Record<Tone, (text: string) => string>> = {
  kept: colors.green,
  suspect: colors.yellow,
  why: colors.dim,
  label: colors.bold,
  navigation: colors.blue,
  sharing: colors.magenta,
  stories: colors.red,
  prompts: colors.redBright,
  comments: colors.magentaBright,
  labels: colors.blueBright,
  place: colors.red,
  repeat: colors.magenta,
  field: colors.cyan,
  spelling: colors.cyan,
  other: colors.red,
};

export function paint(tone: Tone, text: string): string {
  return painters[tone](text);
}
