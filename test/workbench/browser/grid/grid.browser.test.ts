import { openedGrid, type OpenedGrid } from './openedGrid';

let opened: OpenedGrid;

beforeAll(async () => {
  opened = await openedGrid({ dark: false, language: 'en' });
});

afterAll(() => opened.close());

beforeEach(() => opened.openLedger());

afterEach(() => {
  expect(opened.troubles.splice(0)).toEqual([]);
});

/** The id under which the grid keeps the one table. */
function tableId(): Promise<string> {
  return opened.page.evaluate(() => {
    const resource = window.bench.grid.api.getActiveWorkbook()?.save().resources ?? [];
    const tables = resource.find(({ name }) => name === 'SHEET_TABLE_PLUGIN')?.data ?? '{}';
    return /"id":"([^"]+)"/.exec(tables)?.[1] ?? '';
  });
}

async function command(id: string, params: object): Promise<void> {
  await opened.page.evaluate(
    async ([name, said]) => {
      const { grid, host } = window.bench;
      const subUnitId = host.workbook.activeSheet.id;
      await grid.api.executeCommand(name, { unitId: 'workbook', subUnitId, ...said });
      await grid.shown();
    },
    [id, params] as const,
  );
}

describe('What the workbook holds is shown', () => {
  test.each([
    ['A2', ['00123', '']],
    ['B2', ['12/9/2025', '']],
    ['C2', ['100.5', '']],
    ['G1', ['425.75', '=SUM(C2:C4)']],
  ])('%s', async (address, cell) => {
    expect(await opened.shown(address)).toEqual(cell);
  });

  test('values, formulas, sheets, names, widths and frozen rows that come later', async () => {
    const seen = await opened.page.evaluate(async () => {
      const { host, grid } = window.bench;
      const aging = host.person.addSheet('Aging');
      host.person.type('Aging', 'A1', '=Ledger!G1*2');
      host.person.renameSheet('Ledger', 'Open items');
      host.person.layout.sizeColumns(aging, new Map([[0, 20]]));
      host.person.layout.freeze(aging, 2, 1);
      host.person.activateSheet('Aging');
      await grid.shown();
      const book = grid.api.getActiveWorkbook();
      const sheet = book?.getActiveSheet();
      return {
        names: book?.getSheets().map((each) => each.getSheetName()),
        front: sheet?.getSheetName(),
        width: sheet?.getColumnWidth(0),
        frozen: sheet?.getFreeze(),
      };
    });
    expect(seen).toMatchObject({
      names: ['Open items', 'Aging'],
      front: 'Aging',
      width: 145,
      frozen: { ySplit: 2, xSplit: 1 },
    });
    expect(await opened.shown('A1')).toEqual(['851.5', "='Open items'!G1*2"]);
  });

  test('the rows that a conditional format marks, and the bands of the table', async () => {
    const fills = await opened.page.evaluate(async () => {
      const { grid } = window.bench;
      await grid.shown();
      const sheet = grid.api.getActiveWorkbook()?.getActiveSheet().getSheet();
      return [0, 1, 2, 3].map((row) => {
        const style = sheet?.getCell(row, 0)?.s;
        return typeof style === 'object' ? style?.bg?.rgb : undefined;
      });
    });
    expect(fills).toEqual(['#4472C4', '#E3EAF6', '#FFE699', '#E3EAF6']);
  });

  test('rows that a filter of the workbook hides', async () => {
    const hidden = await opened.page.evaluate(async () => {
      const { host, grid } = window.bench;
      host.person.filterTable('Items', 'Disputed', { filterOn: 'Values', values: ['Yes'] });
      await grid.shown();
      const sheet = grid.api.getActiveWorkbook()?.getActiveSheet().getSheet();
      return [0, 1, 2, 3, 4].filter((row) => sheet?.getRowVisible(row) === false);
    });
    expect(hidden).toEqual([1, 3]);
  });
});

describe('What a person does to rows, columns, filters and sheets reaches the workbook', () => {
  test('rows and columns that are put in push formulas along', async () => {
    const range = { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25 };
    await command('sheet.command.insert-row-by-range', { range, direction: 0 });
    expect(await opened.shown('G1')).toEqual(['425.75', '=SUM(C2:C5)']);
    const columns = { startRow: 0, endRow: 199, startColumn: 0, endColumn: 0 };
    await command('sheet.command.insert-col-by-range', { range: columns, direction: 3 });
    expect(await opened.shown('H1')).toEqual(['425.75', '=SUM(D2:D5)']);
  });

  test('a refused row leaves the grid as it was', async () => {
    await opened.page.evaluate(() => {
      window.bench.host.person.protect('Ledger');
    });
    const range = { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25 };
    await command('sheet.command.insert-row-by-range', { range, direction: 0 });
    expect(await opened.shown('A3')).toEqual(['10017', '']);
    expect(await opened.held(2, 0)).toEqual(['10017', '', 'General']);
  });

  test('a column that is put into a table', async () => {
    await command('sheet.command.table-insert-column-at', { tableId: await tableId(), index: 2 });
    const names = await opened.page.evaluate(() =>
      window.bench.host.workbook.table('Items')?.columns.map(({ name }) => name),
    );
    expect(names).toEqual(['Account', 'Due', 'Column3', 'Balance', 'Disputed']);
    expect(await opened.shown('D2')).toEqual(['100.5', '']);
  });

  test('the filter of a table', async () => {
    const id = await tableId();
    const hidden = await opened.page.evaluate(async (ownId) => {
      const { host, grid } = window.bench;
      const sheet = host.workbook.activeSheet;
      await grid.api.executeCommand('sheet.command.set-table-filter', {
        unitId: 'workbook',
        subUnitId: sheet.id,
        tableId: ownId,
        column: 3,
        tableFilter: { filterType: 'manual', values: ['No'] },
      });
      return [...sheet.hiddenRows];
    }, id);
    expect(hidden).toEqual([2]);
  });

  test('sheets that are added, renamed and deleted', async () => {
    const names = () =>
      opened.page.evaluate(async () => {
        const { host, grid } = window.bench;
        await grid.shown();
        const shownNames = grid.api.getActiveWorkbook()?.getSheets();
        expect0(shownNames?.length === host.workbook.sheets.length);
        return host.workbook.sheets.map(({ name }) => name);
        function expect0(holds: boolean): void {
          if (!holds) throw new Error('The grid shows other sheets than the workbook has.');
        }
      });
    await command('sheet.command.insert-sheet', {});
    expect(await names()).toEqual(['Ledger', 'Sheet2']);
    await command('sheet.command.set-worksheet-name', { name: 'Calls' });
    expect(await names()).toEqual(['Ledger', 'Calls']);
    await command('sheet.command.remove-sheet', {});
    expect(await names()).toEqual(['Ledger']);
  });
});

test('A hundred thousand rows are shown, first those in sight, and read again when they change', async () => {
  const last = await opened.page.evaluate(async () => {
    const { host, grid, Workbook } = window.bench;
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Ledger');
    for (let row = 0; row < 100_000; row++) {
      for (let column = 0; column < 12; column++) sheet.cells.setValue(row, column, row + column);
    }
    host.openWorkbook(workbook);
    await grid.shown();
    const cell = () =>
      grid.api.getActiveWorkbook()?.getActiveSheet().getSheet().getCellRaw(99_999, 11)?.v;
    const before = cell();
    host.person.type('Ledger', 'L100000', 'changed');
    await grid.shown();
    return [before, cell()];
  });
  expect(last).toEqual([100_010, 'changed']);
});
