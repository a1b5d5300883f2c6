import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Refusal } from './refusal';

/**
 * Where the result goes when `--out` is not given: beside the ledger.
 * @example besideInput('march/items.csv') is 'march/items.aged.xlsx'
 */
export function besideInput(input: string): string {
  return join(dirname(input), `${basename(input, extname(input))}.aged.xlsx`);
}

/** Refuses an output that could lose something; asked before any work, so that none is in vain. */
export function checkOutput(input: string, output: string, force: boolean): void {
  if (isSameFile(input, output)) {
    throw new Refusal(
      `The result would replace the ledger ${input} itself; name another file with --out.`,
    );
  }
  const folder = dirname(resolve(output));
  if (!existsSync(folder)) {
    throw new Refusal(
      `The folder ${dirname(output)} for the result does not exist; make it first.`,
    );
  }
  if (!existsSync(output)) return;
  if (!statSync(output).isFile()) {
    throw new Refusal(`${output} is a folder; name a file for the result with --out.`);
  }
  if (!force) {
    throw new Refusal(
      `${output} exists already; use --force to replace it, or name another file with --out.`,
    );
  }
}

/** The same for all files that a command is to write, which must not be one another either. */
export function checkOutputs(
  input: string,
  outputs: readonly (string | null)[],
  force: boolean,
): void {
  const files = outputs.filter((output) => output !== null);
  for (const [at, output] of files.entries()) {
    checkOutput(input, output, force);
    if (files.slice(0, at).some((other) => isSameFile(other, output))) {
      throw new Refusal(`${output} is to hold two results; name a file of its own for each.`);
    }
  }
}

/** Writes a file whole or not at all: a crash or a full disk leaves what was there before. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const unfinished = join(dirname(resolve(file)), `.${basename(file)}.${process.pid}.part`);
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw new Refusal(
      `The result could not be written to ${file}: close it if it is open elsewhere, and check that you may write there.`,
      { cause },
    );
  }
}

/** The same file on disk, whatever links or upper and lower case lead to it. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const first = statSync(one);
  const second = statSync(other);
  return first.dev === second.dev && first.ino === second.ino;
}
