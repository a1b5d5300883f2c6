import type { CellValue } from '../../src/receivables/ledger/area';
import { AS_OF, cellsOf, desk, ledgerWorkbook, refreshAsOf, tableCells } from './ledgerWorkbook';
import { whatStands } from './whatStands';

const ROWS: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Invoice', 'Due Date', 'Promised', 'Balance'],
  ['A1', 'I-1', AS_OF - 40, AS_OF - 5, 100],
  ['A2', 'I-2', AS_OF - 40, AS_OF - 5, 50],
  ['A2', 'I-3', 'soon', AS_OF - 5, 7],
];

/** A row of a table of ours by what its header names. */
function rowsOf(name: string): Record<string, CellValue>[] {
  const [header = [], ...rows] = tableCells(name);
  return rows.map((row) => Object.fromEntries(header.map((id, at) => [String(id), row[at] ?? ''])));
}

const columnOf = (code: string) => rowsOf('DuebookColumns').find((row) => row.Code === code);

describe('a column that a person chooses in the pane', () => {
  test('is read, and stands on the sheet with the figures', async () => {
    ledgerWorkbook(ROWS);
    await refreshAsOf();
    const at = desk();
    const told = await at.changeMemory({ kind: 'column', field: 'dueDate', header: 'Promised' });
    expect(told.kind).toBe('outcome');
    expect(columnOf('dueDate')).toMatchObject({ Header: 'Promised', 'Your choice': 'Promised' });
    expect(at.state.picture?.result.blocks[0]?.buckets[1]?.items).toBe(3);
    expect(at.state.picture?.memory.mapping).toMatchObject({ chosen: { dueDate: 'Promised' } });
  });

  test('holds until it is forgotten, in whichever language', async () => {
    ledgerWorkbook(ROWS);
    await refreshAsOf();
    await desk().changeMemory({ kind: 'column', field: 'dueDate', header: 'D' });
    await desk().changeSetting('language', 'Español');
    await desk().refreshAging();
    const choice = () =>
      rowsOf('DuebookColumns').find((row) => row['Código'] === 'dueDate')?.['Su elección'];
    expect(choice()).toBe('D');
    await desk().changeMemory({ kind: 'column', field: 'dueDate', header: '' });
    expect(choice()).toBe('');
  });

  test('is not kept where Excel refuses the figures', async () => {
    ledgerWorkbook(ROWS);
    await refreshAsOf();
    const before = whatStands();
    workbench.host.incidents.before('resize', { refusal: 'RequestAborted' });
    const told = await desk().changeMemory({ kind: 'column', field: 'freight', header: '-' });
    workbench.host.incidents.clear();
    expect(told.kind).toBe('failure');
    expect(whatStands()).toEqual(before);
  });

  test('is kept before the first refresh, and taken by it', async () => {
    ledgerWorkbook(ROWS);
    await desk().changeMemory({ kind: 'column', field: 'dueDate', header: 'Promised' });
    expect(columnOf('dueDate')).toMatchObject({ Header: '', 'Your choice': 'Promised' });
    await refreshAsOf();
    expect(columnOf('dueDate')).toMatchObject({ Header: 'Promised', 'Your choice': 'Promised' });
  });
});

describe('an issue that a person accepts', () => {
  const issues = () =>
    rowsOf('DuebookIssues').map(({ Address, Code, Accepted }) => [Address, Code, Accepted]);

  test('is marked on the sheet without the ledger being read again', async () => {
    ledgerWorkbook(ROWS);
    await refreshAsOf();
    const at = desk();
    await at.refreshAging();
    const key = String(rowsOf('DuebookIssues').find(({ Address }) => Address === 'C4')?.Key);
    workbench.person.type('Open items', 'E2', '1');
    expect(await at.changeMemory({ kind: 'accept', keys: [key], accepted: true })).toEqual({
      kind: 'outcome',
      text: 'Kept on the Duebook sheet.',
    });
    expect(issues()).toContainEqual(['C4', 'date-unreadable', 'Yes']);
    expect(at.state.picture?.memory.accepted.has(key)).toBe(true);
    expect(at.state.picture?.result.blocks[0]?.total.amount).toBe(15_700);
    await at.changeMemory({ kind: 'accept', keys: [key], accepted: false });
    expect(issues()).toContainEqual(['C4', 'date-unreadable', '']);
  });

  test('stays accepted where the next export has it in another row', async () => {
    const sheet = ledgerWorkbook(ROWS);
    await refreshAsOf();
    workbench.person.type('Duebook', addressOf('C4', 'Accepted'), 'Yes');
    const [header, ...rows] = ROWS;
    sheet.cells.write(0, 0, [header ?? [], ...rows.reverse()]);
    await desk().refreshAging();
    expect(issues()).toContainEqual(['C2', 'date-unreadable', 'Yes']);
    expect(issues().at(-1)?.[2]).toBe('Yes');
  });
});

describe('columns saved under a name', () => {
  test('stand on the sheet, and go again', async () => {
    ledgerWorkbook(ROWS);
    await refreshAsOf();
    const at = desk();
    await at.changeMemory({ kind: 'save-profile', name: 'Monday list' });
    expect(rowsOf('DuebookProfiles')).toContainEqual(
      expect.objectContaining({ Profile: 'Monday list', Code: 'dueDate', Header: 'Due Date' }),
    );
    expect(cellsOf('Duebook').flat()).toContain('Saved profiles of columns');
    expect(at.state.picture?.memory.mapping.profiles.map(({ name }) => name)).toEqual([
      'Monday list',
    ]);
    await at.changeMemory({ kind: 'delete-profile', name: 'monday LIST' });
    expect(rowsOf('DuebookProfiles').filter(({ Profile }) => Profile !== '')).toEqual([]);
  });

  test('need columns that have been read', async () => {
    ledgerWorkbook(ROWS);
    const told = await desk().changeMemory({ kind: 'save-profile', name: 'Monday list' });
    expect(told).toMatchObject({ kind: 'failure' });
  });
});

/** The cell of an issue's row in a column of the list. */
function addressOf(issue: string, column: string): string {
  const cells = cellsOf('Duebook');
  const header = cells.findIndex((row) => row.includes(column));
  const row = cells.findIndex((each, at) => at > header && each[0] === issue);
  return `${String.fromCharCode(65 + (cells[header]?.indexOf(column) ?? 0))}${row + 1}`;
}
