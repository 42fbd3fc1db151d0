import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** Where Linux distributions and macOS put a Chromium; `CHROMIUM_PATH` names another. */
const places = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that tests use, or undefined: they are skipped then, and say so. */
export const browserPath: string | undefined = places.find(
  (path) => path !== "" && existsSync(path),
);

export function warnIfSkipped(file: string): void {
  if (browserPath === undefined)
    console.warn(`skipped in ${file}: there is no Chromium; CHROMIUM_PATH may name one`);
}

export interface Browser {
  readonly context: BrowserContext;
  /** Leaves nothing behind. */
  readonly close: () => Promise<void>;
}

/** Starts the browser with a profile of its own; `scale` is device pixels per CSS pixel. */
export async function openBrowser(scale: number = 1): Promise<Browser> {
  if (browserPath === undefined) throw new Error("there is no Chromium");
  const profile = mkdtempSync(join(tmpdir(), "copydesk-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    headless: true,
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: scale,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}
