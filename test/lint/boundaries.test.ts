import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { join } from 'node:path';
import { boundaries } from '../../lint/boundaries';
import config from '../../eslint.config';

const root = join(__dirname, '..', '..');

/** The rules that a snippet breaks when it stands in `file`. */
function broken(file: string, code: string): string[] {
  const parser = { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } };
  return new Linter({ cwd: root, configType: 'flat' })
    .verify(code, [parser, ...boundaries] as Linter.Config[], { filename: join(root, file) })
    .map((message) => message.ruleId ?? message.message);
}

const DIRECTION = 'duebook/import-directions';
const GLOBALS = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';

test('the repo is linted with the rules that are shown here', () => {
  expect(config).toEqual(expect.arrayContaining(boundaries));
});

describe('imports that go against the direction are caught', () => {
  test.each([
    ['src/receivables/aging/x.ts', "import { a } from '../../workbook/a'"],
    ['src/receivables/aging/x.ts', "import type { A } from '../../workbook/a'"],
    ['src/receivables/aging/x.ts', "import { a } from '../../actions/a'"],
    ['src/receivables/aging/x.ts', "import { useState } from 'react'"],
    ['src/receivables/aging/x.ts', "import { readFileSync } from 'node:fs'"],
    ['src/words/x.ts', "import { a } from '../receivables/a'"],
    ['src/words/x.ts', "import { type A, b } from '../receivables/a'"],
    ['src/workbook/x.ts', "import { a } from '../actions/a'"],
    ['src/workbook/x.ts', "import { a } from '../taskpane/a'"],
    ['src/functions/x.ts', "import { a } from '../workbook/a'"],
    ['src/functions/x.ts', "import { createElement } from 'react'"],
    ['src/actions/x.ts', "import { a } from '../taskpane/a'"],
    ['src/actions/x.ts', "import { a } from '../commands/a'"],
    ['src/taskpane/x.tsx', "import { a } from '../workbook/a'"],
    ['src/taskpane/x.tsx', "import { get } from 'axios'"],
    ['src/commands/x.ts', "import { a } from '../workbook/a'"],
    ['src/commands/x.ts', "import { a } from '../receivables/a'"],
    ['src/main.ts', "import { Workbook } from '../workbench/host/model/workbook'"],
    ['src/actions/x.ts', "export { a } from '../../workbench/host/a'"],
    ['src/actions/x.ts', "export * from '../../samples/a'"],
    ['src/actions/x.ts', "void import('../taskpane/a')"],
    ['src/actions/x.ts', "const a = require('../taskpane/a')"],
    ['src/receivables/x.ts', "let a: import('../workbook/a').A"],
    ['workbench/cli/x.ts', "import { a } from '../../src/receivables/a'"],
    ['workbench/cli/x.ts', "import type { A } from '../../src/receivables/a'"],
    ['workbench/host/x.ts', "import { a } from '../calc/a'"],
    ['workbench/host/x.ts', "import { JSDOM } from 'jsdom'"],
    ['workbench/calc/x.ts', "import { a } from '../files/a'"],
  ])('%s: %s', (file, code) => {
    expect(broken(file, code)).toEqual([DIRECTION]);
  });
});

describe('imports that go along with it are not', () => {
  test.each([
    ['src/receivables/aging/x.ts', "import { a } from '../ledger/a'"],
    ['src/receivables/sheets/x.ts', "import type { Words } from '../../words/words'"],
    ['src/words/x.ts', "import type { A } from '../receivables/a'"],
    ['src/words/x.ts', "import { type A } from '../receivables/a'"],
    ['src/workbook/x.ts', "import { a } from '../receivables/a'"],
    ['src/functions/x.ts', "import { a } from '../receivables/a'"],
    ['src/actions/x.ts', "import { a } from '../workbook/a'"],
    ['src/taskpane/x.tsx', "import { Button } from '@fluentui/react-components'"],
    ['src/taskpane/x.tsx', "import { createRoot } from 'react-dom/client'"],
    ['src/taskpane/x.tsx', "import type { A } from '../receivables/a'"],
    ['src/taskpane/x.tsx', "import { a } from '../receivables/a'"],
    ['src/taskpane/x.tsx', "import { useVirtualizer } from '@tanstack/react-virtual'"],
    ['src/commands/x.ts', "import { a } from '../actions/a'"],
    ['src/main.ts', "import { a } from './taskpane/a'"],
    ['workbench/cli/x.ts', "import { a } from '../host/a'"],
    ['workbench/files/x.ts', "import { openXlsx } from 'hucre'"],
    ['test/receivables/x.ts', "import { a } from '../../src/receivables/a'"],
  ])('%s: %s', (file, code) => {
    expect(broken(file, code)).toEqual([]);
  });
});

describe('names are used only where they belong', () => {
  test.each([
    ['src/actions/x.ts', 'void Excel.run(async () => {})', GLOBALS],
    ['src/actions/x.ts', 'let a: Excel.Range', SYNTAX],
    ['src/taskpane/x.tsx', 'void Excel.run(async () => {})', GLOBALS],
    ['src/main.ts', 'void window.Excel', SYNTAX],
    ['src/workbook/x.ts', 'void Office.onReady()', GLOBALS],
    ['src/taskpane/Pane.tsx', 'void Office.onReady()', GLOBALS],
    ['src/receivables/x.ts', 'const now = new Date()', GLOBALS],
    ['src/receivables/x.ts', 'const now = Date.now()', GLOBALS],
    ['src/receivables/x.ts', 'const now = performance.now()', GLOBALS],
    ['src/receivables/x.ts', 'document.title', GLOBALS],
    ['src/receivables/x.ts', 'Math.random()', 'no-restricted-properties'],
    ['src/actions/x.ts', "void fetch('https://example.com')", GLOBALS],
    ['src/workbook/x.ts', 'new XMLHttpRequest()', GLOBALS],
    ['src/taskpane/x.tsx', "confirm('Sure?')", GLOBALS],
    ['src/main.ts', 'console.log(1)', 'no-console'],
    ['src/workbook/x.ts', 'console.error(1)', 'no-console'],
  ])('%s: %s', (file, code, rule) => {
    expect(broken(file, code)).toEqual([rule]);
  });

  test.each([
    ['src/workbook/x.ts', 'void Excel.run(async () => {})'],
    ['src/main.ts', 'void Office.onReady()'],
    ['src/commands/x.ts', 'Office.actions.associate'],
    ['src/taskpane/officeTheme.ts', 'Office.context.officeTheme'],
    ['src/functions/officeLanguage.ts', 'Office.context.displayLanguage'],
    ['src/receivables/x.ts', 'Math.round(1.5)'],
    ['src/taskpane/x.tsx', 'document.title'],
  ])('%s may say: %s', (file, code) => {
    expect(broken(file, code)).toEqual([]);
  });
});
