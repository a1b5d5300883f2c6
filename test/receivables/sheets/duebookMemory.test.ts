import { NO_MEMORY } from '../../../src/receivables/ledger/mapping/mappingMemory';
import { memorySheet } from '../../../src/receivables/sheets/duebookMemory';
import type { TablePlan } from '../../../src/receivables/sheets/plan';
import type { IntakeMemory, MemoryChange } from '../../../src/receivables/settings/intakeMemory';
import {
  COLUMNS_TABLE,
  ISSUES_TABLE,
  type MemoryRow,
} from '../../../src/receivables/settings/memoryTables';
import { wordsFor } from '../../../src/words/everyLanguage';

const { sheets } = wordsFor('en');

/** The one table that is written where this changes. */
function tableOf(
  change: MemoryChange,
  [before, after]: readonly [Partial<IntakeMemory>, Partial<IntakeMemory>],
  standing: Readonly<Record<string, readonly MemoryRow[]>> = {},
): TablePlan {
  const nothing: IntakeMemory = { mapping: NO_MEMORY, accepted: new Set() };
  const plan = memorySheet(
    {
      change,
      before: { ...nothing, ...before },
      after: { ...nothing, ...after },
      standing: new Map(Object.entries(standing)),
    },
    sheets,
  );
  expect(plan.title).toBe('Duebook');
  const [table, ...others] = plan.tables;
  expect(others).toEqual([]);
  if (table === undefined) throw new Error('no table');
  return table;
}

const columnOf = (table: TablePlan, id: string) => {
  const column = table.columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column;
};

describe('a column that a person chose', () => {
  const change = { kind: 'column', field: 'dueDate', header: 'Expires' } as const;
  const after = { mapping: { ...NO_MEMORY, chosen: { dueDate: 'Expires' } } };

  test('is written in its row, and all else stays as it stands', () => {
    const rows = [{ code: 'dueDate', header: 'Due' }, { code: 'balance' }];
    const table = tableOf(change, [{}, after], { [COLUMNS_TABLE]: rows });
    const at = columnOf(table, 'code').values.indexOf('dueDate');
    expect(columnOf(table, 'choice').values[at]).toBe('Expires');
    expect([...(columnOf(table, 'choice').changed ?? [])]).toEqual([at]);
    expect(table.columns.every(({ typed }) => typed === true)).toBe(true);
  });

  test.each([
    ['of an earlier version, which has no codes', { [COLUMNS_TABLE]: [{ field: 'Due date' }] }],
    ['that nobody wrote yet', {}],
  ])('is written with the whole table beside one %s', (_, standing) => {
    const table = tableOf(change, [{}, after], standing);
    expect(table.name).toBe(COLUMNS_TABLE);
    expect(table.columns.filter(({ typed }) => typed === true).map(({ id }) => id)).toEqual([
      'choice',
    ]);
  });
});

describe('issues that a person accepted', () => {
  const accept = (keys: readonly string[], accepted = true) =>
    ({ kind: 'accept', keys, accepted }) as const;
  const listed = {
    [ISSUES_TABLE]: [{ key: 'no-date|I-1' }, { key: '' }, { key: 'no-date|I-2' }, {}],
  };

  test('are marked in their rows, the others stay', () => {
    const key = 'no-date|I-2';
    const table = tableOf(accept([key]), [{}, { accepted: new Set([key]) }], listed);
    expect(table.name).toBe(ISSUES_TABLE);
    expect(columnOf(table, 'key').values).toEqual(['no-date|I-1', key]);
    const marks = columnOf(table, 'accepted');
    expect(marks.values[1]).not.toBe('');
    expect(marks.values[0]).toBe('');
    expect([...(marks.changed ?? [])]).toEqual([1]);
    expect(table.columns.every(({ typed }) => typed === true)).toBe(true);
  });

  test('get a row of their own where they had none', () => {
    const table = tableOf(accept(['dup|I-9']), [{}, { accepted: new Set(['dup|I-9']) }], listed);
    expect(columnOf(table, 'key').values).toEqual(['no-date|I-1', 'no-date|I-2', 'dup|I-9']);
    expect(columnOf(table, 'code').values.at(-1)).toBe('dup');
  });

  test('get none where they are accepted no more', () => {
    const key = 'no-date|I-1';
    const before = { accepted: new Set([key, 'dup|I-9']) };
    const table = tableOf(accept([key, 'dup|I-9'], false), [before, {}], listed);
    expect(columnOf(table, 'key').values).toEqual([key, 'no-date|I-2']);
    expect(columnOf(table, 'accepted').values[0]).toBe('');
    expect([...(columnOf(table, 'accepted').changed ?? [])]).toEqual([0]);
  });

  test('are in a table of their own where none stands yet', () => {
    const table = tableOf(accept(['dup|I-9']), [{}, { accepted: new Set(['dup|I-9']) }]);
    expect(columnOf(table, 'key').values).toEqual(['dup|I-9']);
  });
});

test.each(['save-profile', 'delete-profile'] as const)(
  '%s writes the table of profiles',
  (kind) => {
    expect(tableOf({ kind, name: 'SAP' }, [{}, {}]).name).toBe('DuebookProfiles');
  },
);
