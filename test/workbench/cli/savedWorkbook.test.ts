import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newXlsx } from '../../../workbench/files/xlsx';
import { Workbook } from '../../../workbench/host/model/workbook';
import { openWorkbookFile } from '../../../workbench/files/openWorkbookFile';
import { runAge, runAgeAlone } from './runAge';
import { SMALL_LEDGER, writeWorkbook, type Rows } from './workbookFile';

// A command starts a whole Excel: seconds on a busy machine.
jest.setTimeout(120_000);

const AS_OF = ['--as-of', '2026-03-31'] as const;

describe('the workbook that the command line saves', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const open = (file: string) => openWorkbookFile(join(folder, file)).workbook;

  it('stands beside the ledger, which stays as it was', async () => {
    const ledger = join(folder, 'items.xlsx');
    writeWorkbook(ledger, { Items: SMALL_LEDGER });
    const before = readFileSync(ledger);
    const ran = await runAge(folder, 'items.xlsx', ...AS_OF);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('150.25');
    expect(ran.stdout).toContain('items.aged.xlsx');
    expect(readdirSync(folder).sort()).toEqual(['items.aged.xlsx', 'items.xlsx']);
    expect(readFileSync(ledger).equals(before)).toBe(true);
    expect(
      open('items.aged.xlsx')
        .sheets.map(({ name }) => name)
        .sort(),
    ).toEqual(['Aging', 'Duebook', 'Follow-ups', 'Items']);
  });

  it('is not replaced without --force', async () => {
    writeWorkbook(join(folder, 'items.xlsx'), { Items: SMALL_LEDGER });
    writeFileSync(join(folder, 'items.aged.xlsx'), 'last month');
    const refused = await runAge(folder, 'items.xlsx', ...AS_OF);
    expect(refused).toEqual({ code: 1, stdout: '', stderr: expect.stringContaining('--force') });
    expect(readFileSync(join(folder, 'items.aged.xlsx'), 'utf8')).toBe('last month');

    const forced = await runAge(folder, 'items.xlsx', ...AS_OF, '--force');
    expect(forced).toMatchObject({ code: 0, stderr: '' });
    expect(open('items.aged.xlsx').table('DuebookAging')).toBeDefined();
  });

  it('keeps account names as the text they are', async () => {
    const header = 'Customer ID,Customer,Due Date,Balance\n';
    const lines =
      '00123,=1+1,2026-01-05,4.00\n1-30,Zeta,2026-01-05,3.00\n1E5,@sum,2026-01-05,2.00\n';
    writeFileSync(join(folder, 'items.csv'), header + lines);
    const ran = await runAge(folder, 'items.csv', ...AS_OF);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const aging = open('items.aged.xlsx').table('DuebookAging');
    if (aging === undefined) throw new Error('there is no Aging table');
    const { row, column } = aging.bodyRange;
    const { cells } = aging.sheet;
    expect(cells.read({ row, column, rows: 3, columns: 2 })).toEqual([
      ['00123', '=1+1'],
      ['1-30', 'Zeta'],
      ['1E5', '@sum'],
    ]);
    expect(cells.formula(row, column + 1)).toBeUndefined();
  });

  it('keeps what somebody typed beside an account, and counts one that has paid no more', async () => {
    const rows = (first: number): Rows => [
      ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance'],
      ['A1', 'First', 'I-1', 46_000, first],
      ['A2', 'Second', 'I-2', 46_000, 20],
    ];
    writeWorkbook(join(folder, 'items.xlsx'), { Items: rows(500) });
    await runAge(folder, 'items.xlsx', ...AS_OF, '--out', 'one.xlsx');
    const opened = openWorkbookFile(join(folder, 'one.xlsx'));
    const list = opened.workbook.table('DuebookFollowUps');
    const note = list?.columns.findIndex(({ name }) => name === 'Note') ?? -1;
    if (list === undefined || note < 0) throw new Error('there is no list to type in');
    list.sheet.cells.setValue(list.bodyRange.row, list.range.column + note, 'sent a statement');
    opened.workbook.sheet('Items')?.cells.write(0, 0, rows(0));
    writeFileSync(join(folder, 'one.xlsx'), opened.save());

    const again = await runAge(folder, 'one.xlsx', ...AS_OF, '--out', 'two.xlsx', '--json');
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(again.stdout)).toMatchObject({ followUps: 1 });
    const kept = open('two.xlsx').table('DuebookFollowUps');
    const body = kept === undefined ? [] : kept.sheet.cells.read(kept.bodyRange);
    expect(body.map((row) => [row[1], row[2], row[note]])).toEqual([
      ['A2', 'Second', ''],
      ['A1', 'First · no longer due', 'sent a statement'],
    ]);
  });

  describe('of a ledger with disputes', () => {
    const disputed = (isProtected: boolean) => {
      const rows: Rows = [
        ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance', 'Disputed'],
        ['A1', 'First', 'I-1', 46_000, 10, 'Yes'],
        ['A2', 'Second', 'I-2', 46_000, 20, 'No'],
      ];
      const workbook = new Workbook();
      const sheet = workbook.addSheet('Items');
      sheet.cells.write(0, 0, rows);
      sheet.protected = isProtected;
      writeFileSync(join(folder, 'items.xlsx'), newXlsx(workbook).save());
    };

    it('has its disputed rows marked', async () => {
      disputed(false);
      const ran = await runAge(folder, 'items.xlsx', ...AS_OF);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toContain('1 disputed row marked in "Items"');
      expect(open('items.aged.xlsx').sheet('Items')?.conditionalFormats).toHaveLength(1);
    });

    it('is saved without marks where the ledger is protected, and says so', async () => {
      disputed(true);
      const ran = await runAge(folder, 'items.xlsx', ...AS_OF);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toContain('The sheet "Items" is protected');
      const saved = open('items.aged.xlsx');
      expect(saved.sheet('Items')?.conditionalFormats).toEqual([]);
      expect(saved.table('DuebookFollowUps')).toBeDefined();
    });
  });

  it('leaves a foreign sheet called Aging alone', async () => {
    const foreign: Rows = [['My own notes'], ['about aging cheese']];
    writeWorkbook(join(folder, 'items.xlsx'), { Aging: foreign, Items: SMALL_LEDGER });
    const ran = await runAge(folder, 'items.xlsx', ...AS_OF);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const saved = open('items.aged.xlsx');
    expect(saved.sheet('Aging')?.cells.read({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual(
      foreign,
    );
    expect(saved.table('DuebookAging')?.sheet.name).toBe('Aging (Duebook)');
  });

  it('says the same when it is aged again, in a process of its own', async () => {
    writeWorkbook(join(folder, 'items.xlsx'), { Items: SMALL_LEDGER });
    const first = await runAge(folder, 'items.xlsx', ...AS_OF, '--out', 'one.xlsx', '--json');
    const again = await runAgeAlone(folder, 'one.xlsx', ...AS_OF, '--out', 'two.xlsx', '--json');
    expect(again).toMatchObject({ code: 0, stderr: '' });
    const figures = ({ stdout }: { stdout: string }) => ({ ...JSON.parse(stdout), office: null });
    expect(figures(again)).toEqual(figures(first));
    // All but the cell that says when the sheets were last refreshed.
    const isMoment = (format?: string) => format === 'yyyy-mm-dd hh:mm';
    const cellsOf = (file: string) =>
      open(file).sheets.map(({ name, cells }) => [
        name,
        [...cells.entries()].filter(({ style }) => !isMoment(style?.numberFormat)),
      ]);
    expect(cellsOf('two.xlsx')).toEqual(cellsOf('one.xlsx'));
  });
});
