import type { Tone } from "../explain/render.ts";
import { colors } from "./terminal.ts";

/** Colours of an explanation; the marks say the same without them. */
export function paint(tone: Tone, text: string): string {
  switch (tone) {
    case "kept":
      return colors.green(text);
    case "cut":
      return colors.red(text);
    case "moved":
      return colors.cyan(text);
    case "suspect":
      return colors.yellow(text);
    case "why":
      return colors.dim(text);
    case "label":
      return colors.bold(text);
  }
}
