import { execFileSync } from "node:child_process";

/** Tests of the command line run what ships: the compiled program in `dist/`. */
export default function build(): void {
  execFileSync("npx", ["tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
}
