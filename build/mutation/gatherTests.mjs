import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import { register } from 'tsx/cjs/api';

const require = createRequire(import.meta.url);
const { bind } = require('jest-each');

register();

/**
 * A test as Jest would find it: its name, unique, with its file's in front; the file; and what it runs.
 * @typedef {{ id: string, file: string, run: () => unknown }} GatheredTest
 */

/**
 * Loads test files and gives their tests in order. Knows of Jest what the tests of the domain use:
 * `describe`, `test` or `it`, both with `.each`, and `expect`.
 * @param {readonly string[]} files absolute paths
 * @returns {GatheredTest[]}
 */
export function gatherTests(files) {
  const tests = [];
  const taken = new Map();
  const around = [];
  let file = '';

  const describe = (name, body) => {
    around.push(name);
    body();
    around.pop();
  };
  const test = (name, run) => {
    const full = [relative(process.cwd(), file).split(sep).join('/'), ...around, name].join(' > ');
    const before = taken.get(full) ?? 0;
    taken.set(full, before + 1);
    tests.push({ id: before === 0 ? full : `${full} (${before + 1})`, file, run });
  };
  describe.each = bind(describe, false);
  test.each = bind(test, false);
  Object.assign(globalThis, { describe, test, it: test, expect: require('expect').expect });

  for (file of files) require(file);
  return tests;
}

/** Forgets every module below the current folder, so that the next load runs them anew. */
export function forgetModules() {
  for (const path of Object.keys(require.cache)) {
    if (path.startsWith(process.cwd() + sep) && !path.includes(`${sep}node_modules${sep}`)) {
      delete require.cache[path];
    }
  }
}
