import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../workbench/host/model/workbook';
import { BUILT_WORKBOOKS } from '../fixtures/workbooks/builtWorkbooks';
import type { Answered, Expectation, Reading } from './expectation';
import { readingOf, readWorkbook } from './intakeOf';
import {
  EXPORTS,
  expectationOf,
  expectationOfBuilt,
  openExport,
  savedAndOpened,
  textExports,
} from './openExport';

const ways = textExports().flatMap(({ name, file }) => {
  const expected = expectationOf(name);
  return (expected.opened ?? ['text']).map((opened) => ({ name, file, opened, expected }));
});

/** Parts of an expectation that say how to compare. */
const ABOUT_THE_FILE: readonly string[] = ['about', 'opened', 'optional', 'mayAsk', 'answered'];
const STYLES: readonly string[] = ['dateOrder', 'numberStyle'];

describe('an export as it comes', () => {
  test.each(ways)('$name, opened as $opened', ({ file, opened, expected }) => {
    compare(openExport(file, opened), expected, opened);
  });
});

describe('the list of the corpus', () => {
  test('says of each export what it is', () => {
    const list = readFileSync(join(EXPORTS, 'README.md'), 'utf8');
    for (const { file, expected } of ways) expect(list).toContain(`\`${file}\`: ${expected.about}`);
  });
});

describe('a workbook as people keep it', () => {
  test.each(Object.entries(BUILT_WORKBOOKS))('%s', (name, build) => {
    compare(savedAndOpened(build()), expectationOfBuilt(name), 'text');
  });
});

function compare(workbook: Workbook, expected: Expectation, opened: 'text' | 'typed'): void {
  // What Excel has made numbers of needs no order and no decimal mark any more.
  const hidden = opened === 'typed' ? STYLES : [];
  const parts = (reading: Reading) => said(reading, expected, hidden);
  const read = seen(workbook, {}, expected, parts);
  if (expected.mayAsk !== undefined && read.question === expected.mayAsk) return;
  expect(read).toEqual(parts(expected));
  const { answered } = expected;
  if (answered === undefined) return;
  expect(seen(workbook, answered.answers, answered.then, parts)).toEqual(parts(answered.then));
}

/** What was read, in the parts that an expectation speaks of. */
function seen(
  workbook: Workbook,
  answers: Answered,
  expected: Reading,
  parts: (reading: Reading) => Reading,
): Reading {
  const read = readWorkbook(workbook, answers);
  if ('question' in read) return { question: read.question.code };
  const all = parts(readingOf(read.ledger, expected.aged?.asOf ?? null));
  return Object.fromEntries(
    Object.entries({ ...all, rows: rowsAs(all, expected) }).filter(([part]) => part in expected),
  );
}

/** Headings and totals together, where the expectation leaves open which is which. */
function rowsAs({ rows }: Reading, expected: Reading): Reading['rows'] {
  if (rows === undefined || expected.rows?.aside === undefined) return rows;
  const { headings = 0, totals = 0, ...others } = rows;
  return { ...others, aside: headings + totals };
}

/** The parts of a reading that are compared. */
function said(
  reading: Reading,
  { optional = [] }: Expectation,
  hidden: readonly string[],
): Reading {
  const parts = Object.entries(reading).filter(
    ([part]) => !hidden.includes(part) && !ABOUT_THE_FILE.includes(part),
  );
  const mapping = Object.entries(reading.mapping ?? {}).filter(
    ([field]) => !optional.some((name) => name === field),
  );
  return {
    ...Object.fromEntries(parts),
    ...(reading.mapping === undefined ? {} : { mapping: Object.fromEntries(mapping) }),
  };
}
