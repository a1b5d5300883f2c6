import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, type CellValue } from 'hucre';
import { sampleFile } from '../../samples/sampleFile';
import { openXlsx } from '../../workbench/files/xlsx';
import { isCellError } from '../../workbench/host/typing/cellErrors';

const FIRST_ITEM = 4;
/** What the functions of the sample work on: 31 March 2026, one collector, dollars. */
const AS_OF = 46112;
const OWN_ROWS = 'M. Rivera USD';

describe('the sample ledger', () => {
  let file: Uint8Array;
  let items: CellValue[][];
  beforeAll(async () => {
    file = await sampleFile();
    const { sheets } = await readXlsx(file);
    items = sheets[0]?.rows.slice(FIRST_ITEM) ?? [];
  });
  const column = (index: number) => items.map((row) => row[index] ?? null);

  it('is the file in the repository, byte for byte', async () => {
    const committed = readFileSync(join(__dirname, '../../samples/open-items.xlsx'));
    expect(Buffer.from(file).equals(committed)).toBe(true);
  });

  it('prints across, one page wide, its header on every page', async () => {
    const [sheet] = openXlsx(file, 'open-items.xlsx').workbook.sheets;
    expect(sheet?.page).toMatchObject({ orientation: 'Landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet?.page.titleRows).toEqual({ first: FIRST_ITEM - 1, last: FIRST_ITEM - 1 });
  });

  it('has 600 items of some 40 accounts in two currencies', () => {
    expect(items).toHaveLength(600);
    expect(new Set(column(0)).size).toBe(41);
    expect(new Set(column(8))).toEqual(new Set(['USD', 'EUR']));
  });

  it('has credits and disputes', () => {
    const credits = column(7).filter((balance) => typeof balance === 'number' && balance < 0);
    const disputed = column(9).filter((flag) => flag === 'Yes');
    expect(credits.length).toBeGreaterThan(20);
    expect(disputed.length).toBeGreaterThan(20);
  });

  it.each([
    ['an account whose leading zeros were lost', 0, 123],
    ['an amount in words', 7, 'n/a'],
    ['an error where an amount should be', 7, '#N/A'],
    ['an amount stored as text', 7, '1,284.50'],
    ['a due date in words', 5, 'upon receipt'],
    ['a dispute flag that is neither yes nor no', 9, 'see notes'],
  ])('holds %s', (_, index, value) => {
    expect(column(index)).toContain(value);
  });

  it('shows the functions in cells, with results that the ledger confirms', async () => {
    const { workbook } = openXlsx(file, 'open-items.xlsx');
    const ledger = workbook.sheet('Open items')?.cells;
    const rows = ledger?.read({ row: FIRST_ITEM, column: 0, rows: 600, columns: 12 }) ?? [];
    const over = (days: number): number =>
      rows
        .filter(([, , collector, , , , , , currency]) => `${collector} ${currency}` === OWN_ROWS)
        .filter(([, , , , , due]) => typeof due === 'number' && AS_OF - due > days)
        .map(([, , , , , , , balance]) => (typeof balance === 'number' ? balance : 0))
        .filter((balance) => balance > 0)
        .reduce((sum, balance) => sum + balance, 0);
    const cells = workbook.sheet('Functions')?.cells;
    expect(cells?.value(6, 1)).toBeCloseTo(over(0), 6);
    expect(cells?.value(7, 1)).toBeCloseTo(over(30), 6);
    expect(cells?.value(11, 1)).toBe('31-60');
    expect(cells?.spills).toHaveLength(2);
    const shown = [...(cells?.entries() ?? [])].map(({ value }) => value);
    expect(shown.filter(isCellError)).toEqual([]);
  });

  it('lacks some due dates and, once, both dates', () => {
    const withoutDue = items.filter((row) => (row[5] ?? null) === null);
    const withoutAny = withoutDue.filter((row) => (row[4] ?? null) === null);
    expect(withoutDue.length).toBe(3);
    expect(withoutAny.length).toBe(1);
  });
});
