import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOffered } from '../../../workbench/cli/asOffered';
import { namedCell } from '../../../workbench/cli/reading/namedCell';
import { openWorkbookFile } from '../../../workbench/files/openWorkbookFile';
import { runAge } from './runAge';

// A command starts a whole Excel: seconds on a busy machine.
jest.setTimeout(240_000);

// Dates and amounts as text that can be read two ways, so that both flags are needed.
const LEDGER = 'Customer,Due Date,Balance\nA1,02/03/2026,"1,234"\nA2,03/04/2026,"5,678"\n';
const ANSWERS = ['--as-of', '2026-03-31', '--dates', 'dmy', '--decimals', 'comma'];

interface Printed {
  readonly blocks: readonly { readonly buckets: readonly { readonly label: string }[] }[];
}

describe('a workbook whose Duebook sheet is in Spanish', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const change = (file: string, cells: Readonly<Record<string, string>>) => {
    const opened = openWorkbookFile(join(folder, file));
    for (const [name, text] of Object.entries(cells)) {
      const cell = namedCell(opened.workbook, name);
      if (cell === null) throw new Error(`there is no cell named ${name}`);
      cell.sheet.cells.setValue(cell.row, cell.column, text);
    }
    writeFileSync(join(folder, file), opened.save());
  };
  const printed = async (...words: string[]) => {
    const ran = await runAge(folder, ...words, '--json', '--force');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const { blocks, ledger, asOf } = JSON.parse(ran.stdout) as Printed & Record<string, unknown>;
    return { blocks, ledger, asOf };
  };

  it('takes the same flags and gives the same figures', async () => {
    writeFileSync(join(folder, 'items.csv'), LEDGER);
    const english = await printed('items.csv', ...ANSWERS, '--out', 'items.xlsx');
    change('items.xlsx', {
      DuebookLanguage: 'Español',
      DuebookDateOrder: '',
      DuebookNumberStyle: '',
    });
    const spanish = await printed('items.xlsx', ...ANSWERS, '--out', 'spanish.xlsx');
    expect(spanish).toEqual(english);
    expect(spanish.blocks[0]?.buckets.map(({ label }) => label)).toEqual([
      'Current',
      '1-30',
      '31-60',
      '61-90',
      '91+',
    ]);

    // The sheets are Spanish by now, and are aged once more.
    const { workbook } = openWorkbookFile(join(folder, 'spanish.xlsx'));
    const [aging] = workbook.tables.filter(({ name }) => name.startsWith('DuebookAging'));
    expect(aging?.columns.map(({ name }) => name)).toContain('Por vencer');
    change('spanish.xlsx', { DuebookDateOrder: '', DuebookNumberStyle: '' });
    const again = await printed('spanish.xlsx', ...ANSWERS);
    expect(again).toEqual(english);
  });
});

it.each([
  ['dmy', ['dmy', 'mdy'], 'dmy'],
  ['mdy', ['dma', 'mda'], 'mda'],
  ['comma', ['punto', 'coma'], 'coma'],
  ['point', ['Punto', 'Coma'], 'Punto'],
  ['point', ['1,234.56'], 'point'],
  ['North', null, 'North'],
])('%s, where the cell offers %j, is typed as %s', (value, offered, typed) => {
  expect(asOffered(value, offered)).toBe(typed);
});
