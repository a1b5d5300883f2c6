import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the bundle of the functions may weigh: gzip bytes. A formula may be waiting for it. */
export const FUNCTIONS_BUDGET = 12_000;

/** Gzip bytes of the script that a built add-in's functions are in. */
export function functionsSize(dist: string): number {
  return gzipSync(readFileSync(join(dist, 'functions.js')), { level: 9 }).length;
}
