import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/** Editors write a file in several steps: what follows within this many milliseconds is one change. */
const settleTime = 150;

/**
 * Watches from the call on; yields whenever something has changed in `folder`, at any depth, or in one
 * of `files`. What `ignored` says of a base name is not looked at. Ends only when it is returned from.
 */
export function changes(
  folder: string,
  files: readonly string[],
  ignored: (name: string) => boolean,
): AsyncGenerator<void, void> {
  const state = { changed: false, wake: (): void => undefined };
  const note = (): void => {
    state.changed = true;
    state.wake();
  };
  const watchers: FSWatcher[] = [
    watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || !ignored(basename(name))) note();
    }),
  ];
  // A file that an editor replaces is another file afterwards: its folder is watched.
  const paths = new Set(files.map((file) => resolve(file)));
  for (const place of new Set([...paths].map(dirname))) {
    watchers.push(
      watch(place, (_event, name) => {
        if (name === null || paths.has(resolve(place, name))) note();
      }),
    );
  }
  return settled(state, watchers);
}

async function* settled(
  state: { changed: boolean; wake: () => void },
  watchers: readonly FSWatcher[],
): AsyncGenerator<void, void> {
  try {
    for (;;) {
      if (!state.changed) {
        await new Promise<void>((resolved) => {
          state.wake = resolved;
        });
      }
      await new Promise((resolved) => setTimeout(resolved, settleTime));
      state.changed = false;
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
