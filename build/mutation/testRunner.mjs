import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { forgetModules, gatherTests } from './gatherTests.mjs';

const require = createRequire(import.meta.url);
const fc = require('fast-check');

/**
 * Runs the tests of the domain in this process, which loads them once. Jest would load dozens of test
 * files anew for each of thousands of mutants; a mutant is only a switch in code that is loaded.
 */
class DomainTestRunner {
  static inject = tokens(commonTokens.options);

  #ours;
  #tests = [];
  #took = new Map();

  constructor({ domainTests }) {
    this.#ours = domainTests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    // The same examples for each mutant, so that a score can be compared with the last one.
    fc.configureGlobal({ seed: 1, numRuns: this.#ours.propertyRuns });
    globalThis.__stryker__ ??= {};
    return Promise.resolve();
  }

  async dryRun() {
    this.#load();
    const results = await this.#run(this.#tests, false);
    const { mutantCoverage } = globalThis.__stryker__;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun(mutant) {
    const stryker = globalThis.__stryker__;
    const { testFilter, hitLimit, activeMutant, disableBail } = mutant;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    if (mutant.mutantActivation === 'static') stryker.activeMutant = activeMutant.id;
    try {
      if (mutant.reloadEnvironment) forgetModules();
      if (mutant.reloadEnvironment || this.#tests.length === 0) this.#load();
      stryker.activeMutant = activeMutant.id;
      const wanted = new Set(testFilter ?? this.#tests.map(({ id }) => id));
      const tests = this.#likeliestFirst(
        this.#tests.filter(({ id }) => wanted.has(id)),
        mutant.sandboxFileName,
      );
      const results = await this.#run(tests, !disableBail);
      const endless = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
      return (
        endless ?? toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, disableBail)
      );
    } catch (error) {
      // A mutant that keeps the tests from being loaded is noticed by all of them.
      const failureMessage = String(error);
      const failed = { id: 'loading', name: 'loading', timeSpentMs: 0 };
      const tests = [{ ...failed, status: TestStatus.Failed, failureMessage }];
      this.#tests = [];
      return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      stryker.activeMutant = undefined;
      // What a mutant made while it was loaded must not stay.
      if (mutant.reloadEnvironment) {
        forgetModules();
        this.#tests = [];
      }
    }
  }

  #load() {
    const files = this.#ours.folders
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((to) => join(folder, to)))
      .filter(
        (file) =>
          file.endsWith('.test.ts') && !this.#ours.leftOut.some((part) => file.includes(part)),
      )
      .map((file) => resolve(file))
      .sort();
    this.#tests = gatherTests(files);
  }

  /**
   * All tests of the mutant's own folder, then of the others the quick ones, as many as the patience
   * for them allows. Of both, the quick ones first.
   */
  #likeliestFirst(tests, source) {
    const folder = resolve('test', relative('src', dirname(source)));
    const took = ({ id }) => this.#took.get(id) ?? 1;
    const quickFirst = tests.toSorted((one, other) => took(one) - took(other));
    const near = quickFirst.filter(({ file }) => dirname(file) === folder);
    let left = this.#ours.patience;
    const far = quickFirst.filter((test) => {
      if (dirname(test.file) === folder) return false;
      left -= took(test);
      return left > 0;
    });
    return [...near, ...far];
  }

  async #run(tests, untilOneFails) {
    const results = [];
    for (const { id, file, run } of tests) {
      globalThis.__stryker__.currentTestId = id;
      const start = performance.now();
      const result = { id, name: id, fileName: file, status: TestStatus.Success };
      try {
        await run();
      } catch (error) {
        result.status = TestStatus.Failed;
        result.failureMessage = error instanceof Error ? error.message : String(error);
      }
      result.timeSpentMs = performance.now() - start;
      globalThis.__stryker__.currentTestId = undefined;
      this.#took.set(id, result.timeSpentMs);
      results.push(result);
      if (untilOneFails && result.status === TestStatus.Failed) break;
    }
    return results;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'domain', DomainTestRunner),
];

export const strykerValidationSchema = {
  type: 'object',
  properties: { domainTests: { type: 'object' } },
};
