import * as fc from 'fast-check';
import { changedMemory, rememberedOf } from '../../../src/receivables/settings/changedMemory';
import {
  NO_INTAKE_MEMORY,
  type IntakeMemory,
} from '../../../src/receivables/settings/intakeMemory';
import { isAccepted, issueKey, kindKey } from '../../../src/receivables/settings/issueKey';
import { MEMORY_TABLES, type MemoryRow } from '../../../src/receivables/settings/memoryTables';
import { readIntakeMemory } from '../../../src/receivables/settings/readIntakeMemory';
import { FIELDS } from '../../../src/receivables/ledger/field';
import type { Issue } from '../../../src/receivables/ledger/issue';
import { columnsTable } from '../../../src/receivables/sheets/duebookColumns';
import { profilesTable } from '../../../src/receivables/sheets/duebookTables';
import { ledgerReport } from '../../../src/receivables/sheets/ledgerReport';
import type { TablePlan } from '../../../src/receivables/sheets/plan';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf } from '../ledgerOf';

const LEDGER = ledgerOf([
  { account: 'A1', invoice: 'I-7', balance: 1 },
  { account: 'A1', invoice: '', balance: 2 },
  { account: 'A2', invoice: 'I-7', balance: 3 },
]);

/** The rows of a planned table, as they are read back. */
function rowsOf({ columns, rows }: TablePlan): readonly MemoryRow[] {
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map(({ id, values }) => [id, values[row] ?? ''])),
  );
}

const columnRows = (rows: readonly MemoryRow[]) =>
  readIntakeMemory(new Map([['DuebookColumns', rows]]), null).mapping;

test('a workbook without our tables remembers nothing', () => {
  const { mapping, accepted } = readIntakeMemory(new Map(), null);
  expect(mapping).toMatchObject(NO_INTAKE_MEMORY.mapping);
  expect(accepted.size).toBe(0);
});

describe('what people type under Your choice', () => {
  it.each<readonly [string, MemoryRow, object]>([
    ['a header', { code: 'dueDate', header: 'Date', choice: ' Expires ' }, { dueDate: 'Expires' }],
    ['letters', { code: 'dueDate', header: '', choice: 'F' }, { dueDate: 'F' }],
    ['a number for a header', { code: 'balance', header: '', choice: 2026 }, { balance: '2026' }],
    ['a dash', { code: 'dispute', header: '', choice: '-' }, { dispute: '-' }],
    ['the dash that Excel makes of two', { code: 'dispute', choice: '–' }, { dispute: '-' }],
    ['nothing', { code: 'dueDate', header: 'Date', choice: '' }, {}],
    ['a row of their own', { field: 'Freight', choice: 'H' }, { freight: 'H' }],
    ['one in the other language', { field: 'flete', choice: 'H' }, { freight: 'H' }],
    ['a field that is none', { code: 'colour', field: 'Colour', choice: 'H' }, {}],
  ])('%s', (_, row, chosen) => {
    expect(columnRows([row]).chosen).toEqual(chosen);
  });
});

test('a sheet of an earlier version, which has no codes, still says which headers were in force', () => {
  const { inForce } = columnRows([{ field: 'Vencimiento' }, { field: 'Due date', header: 'Due' }]);
  expect(inForce).toEqual({ dueDate: 'Due' });
});

test.each(['Yes', 'Sí', 'si', true, 'x'])('%s under Accepted accepts', (accepted) => {
  const rows = [
    { accepted, key: 'k1' },
    { accepted: '', key: 'k2' },
    { accepted: 'perhaps', key: 'k3' },
    { accepted, key: '' },
  ];
  const { accepted: keys } = readIntakeMemory(new Map([['DuebookIssues', rows]]), null);
  expect([...keys]).toEqual(['k1']);
});

test.each(['en', 'es'] as const)('what the sheet in %s says is read back alike', (language) => {
  const words = wordsFor(language).sheets;
  const text = fc.string({ minLength: 2 }).filter((each) => /^[^\s–—-].*\S$/u.test(each));
  const named = fc.dictionary(fc.constantFrom(...FIELDS), text);
  fc.assert(
    fc.property(
      named,
      fc.uniqueArray(fc.tuple(text, named), { selector: ([name]) => name.toLowerCase() }),
      (chosen, saved) => {
        const profiles = saved
          .map(([name, headers]) => ({ name, headers }))
          .filter(({ headers }) => Object.keys(headers).length > 0);
        const mapping = { ...NO_INTAKE_MEMORY.mapping, chosen, profiles };
        const tables = [
          columnsTable(0, ledgerReport(LEDGER), mapping, null, words),
          profilesTable(0, profiles, null, words),
        ];
        const read = readIntakeMemory(
          new Map(tables.map((table) => [table.name, rowsOf(table)])),
          null,
        );
        const { inForce } = rememberedOf(NO_INTAKE_MEMORY, LEDGER.head, null).mapping;
        expect(read.mapping).toMatchObject({ ...mapping, inForce });
        expect(read.mapping.chosen).toEqual(chosen);
      },
    ),
  );
});

test('the columns that are asked of our tables are those that stand in them', () => {
  const words = wordsFor('en').sheets;
  const plans = [
    columnsTable(0, null, NO_INTAKE_MEMORY.mapping, null, words),
    profilesTable(0, [], null, words),
  ];
  for (const plan of plans) {
    const asked = MEMORY_TABLES.find(({ name }) => name === plan.name);
    const ids = plan.columns.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(asked?.columns ?? {})));
  }
});

describe('a change', () => {
  const memory: IntakeMemory = {
    accepted: new Set(['k1']),
    mapping: {
      inForce: { account: 'Customer' },
      chosen: { dueDate: 'F' },
      profiles: [{ name: 'SAP', headers: { account: 'KUNNR' } }],
      wanted: 'sap',
    },
  };

  test('of a column is kept, and forgotten again', () => {
    const change = { kind: 'column', field: 'terms', header: ' Net ' } as const;
    const changed = changedMemory(memory, change);
    expect(changed.mapping.chosen).toEqual({ dueDate: 'F', terms: 'Net' });
    expect(changedMemory(changed, { ...change, header: '' })).toEqual(memory);
  });

  test('saves the columns that are read under a name, in place of one of that name', () => {
    const saved = rememberedOf(memory, LEDGER.head, { kind: 'save-profile', name: ' sap ' });
    expect(saved.mapping.profiles).toEqual([{ name: 'sap', headers: saved.mapping.inForce }]);
    expect(saved.mapping.inForce).toMatchObject({ account: 'Customer ID', dueDate: 'Due Date' });
  });

  test('deletes a profile and lets go of it', () => {
    const { mapping } = changedMemory(memory, { kind: 'delete-profile', name: 'SAP' });
    expect(mapping).toMatchObject({ profiles: [], wanted: null });
  });

  test('accepts issues and takes that back', () => {
    const keys = ['k2', 'k3'];
    const changed = changedMemory(memory, { kind: 'accept', keys, accepted: true });
    expect([...changed.accepted]).toEqual(['k1', 'k2', 'k3']);
    const back = changedMemory(changed, { kind: 'accept', keys, accepted: false });
    expect([...back.accepted]).toEqual(['k1']);
  });

  test('keeps more than fifty of a kind in one column as the kind', () => {
    const keys = Array.from({ length: 51 }, (_, at) => `date-missing|A${at}|I|Due|`);
    const few = [...keys.slice(1), 'date-missing|A|I|Invoiced|'];
    const accept = (some: readonly string[]) => [
      ...changedMemory(NO_INTAKE_MEMORY, { kind: 'accept', keys: some, accepted: true }).accepted,
    ];
    expect(accept(keys)).toEqual(['date-missing|*|*|Due|*']);
    expect(accept(few)).toEqual(few);
  });
});

describe('an issue is known again', () => {
  const issue = (row: number | null, changes: Partial<Issue> = {}): Issue => ({
    code: 'date-unreadable',
    row,
    column: 4,
    detail: 'soon',
    ...changes,
  });

  test.each<readonly [string, Issue, string]>([
    ['by its account and invoice', issue(0), 'date-unreadable|A1|I-7|Due Date|soon'],
    ['by its row where it has no invoice', issue(1), 'date-unreadable|A1|row 3|Due Date|soon'],
    ['by its row where there is no item', issue(9), 'date-unreadable||row 11|Due Date|soon'],
    [
      'by what it is about, where that is no one cell',
      issue(null, { code: 'account-leading-zeros', column: null, detail: '7 | 007' }),
      'account-leading-zeros||||7 007',
    ],
  ])('%s', (_, one, key) => {
    expect(issueKey(one, LEDGER)).toBe(key);
  });

  test('wherever its row has moved to', () => {
    const moved = ledgerOf([
      { account: 'A9', invoice: 'I-1', balance: 9 },
      { account: 'A2', invoice: 'I-7', balance: 3 },
    ]);
    expect(issueKey(issue(1), moved)).toBe(issueKey(issue(2), LEDGER));
  });

  test('but not what another cell of the row holds', () => {
    expect(issueKey(issue(0, { column: 3 }), LEDGER)).not.toBe(issueKey(issue(0), LEDGER));
  });

  test('and accepted by itself, or with all of its kind in its column', () => {
    const isIt = (key: string) => isAccepted(issue(0), LEDGER, new Set([key]));
    expect(isIt(issueKey(issue(0), LEDGER))).toBe(true);
    expect(isIt(issueKey(issue(2), LEDGER))).toBe(false);
    expect(isIt(kindKey(issue(2), LEDGER))).toBe(true);
    expect(isIt(kindKey(issue(2, { column: 3 }), LEDGER))).toBe(false);
  });
});
