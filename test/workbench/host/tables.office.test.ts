import { onSheet, refusal } from './excel';

const LEDGER = [
  ['Customer', 'Balance'],
  ['Ada', 10],
  ['Bo', 30],
  ['Cy', 20],
];

beforeEach(async () => {
  workbench.reset();
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C5').values = LEDGER;
    const table = sheet.tables.add('B2:C5', true);
    table.name = 'Ledger';
    await context.sync();
  });
});

function cells(address: string): unknown[][] {
  return workbench.person.read('Sheet1', address);
}

test('a table says where its header, its body and its columns are', async () => {
  const addresses = await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('Ledger');
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('Balance').getDataBodyRange(),
    ].map((range) => range.load('address'));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(['Sheet1!B2:C5', 'Sheet1!B2:C2', 'Sheet1!B3:C5', 'Sheet1!C3:C5']);
});

test('headers become text that no other column has', async () => {
  const names = await onSheet(async (sheet, context) => {
    sheet.getRange('E1:H1').values = [['Name', 'name', '', 2026]];
    const columns = sheet.tables.add('E1:H2', true).columns.load('items/name');
    await context.sync();
    return columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Name', 'name2', 'Column3', '2026']);
});

test.each([
  ['Ledger', 'ItemAlreadyExists'],
  ['A1', 'InvalidArgument'],
  ['two words', 'InvalidArgument'],
  ['Second', null],
])('a second table called %s: %s', async (name, code) => {
  const answer = await refusal((_, sheet) => {
    sheet.tables.add('E1:F2', true).name = name;
  });
  expect(answer).toBe(code);
});

test('a totals row adds up, makes room, and comes back as it was', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B6').values = [['below']];
    const table = sheet.tables.getItem('Ledger');
    table.showTotals = true;
    table.getTotalRowRange().getCell(0, 1).formulas = [['=SUBTOTAL(109,[Balance])']];
    await context.sync();
  });
  expect(cells('B6:C7')).toEqual([
    ['Total', 60],
    ['below', ''],
  ]);
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('Ledger');
    table.showTotals = false;
    await context.sync();
    table.showTotals = true;
    await context.sync();
  });
  expect(cells('B6:C6')).toEqual([['Total', 60]]);
});

test('rows added at the end push down what is under the table', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B6').values = [['below']];
    sheet.tables.getItem('Ledger').rows.add(undefined, [['Di', 40]]);
    await context.sync();
  });
  expect(cells('B6:C7')).toEqual([
    ['Di', 40],
    ['below', ''],
  ]);
});

test('a column keeps its id when a person puts one before it and renames it', async () => {
  const idOf = (name: string) =>
    onSheet(async (sheet, context) => {
      const column = sheet.tables.getItem('Ledger').columns.getItem(name).load('id,index');
      await context.sync();
      return { id: column.id, index: column.index };
    });
  const before = await idOf('Balance');
  workbench.person.insertTableColumn('Ledger', 1, 'Note');
  workbench.person.renameTableColumn('Ledger', 'Balance', 'Open');
  expect(await idOf('Open')).toEqual({ id: before.id, index: before.index + 1 });
});

test('formulas follow a renamed column', async () => {
  workbench.person.type('Sheet1', 'E1', '=SUM(Ledger[Balance])');
  workbench.person.renameTableColumn('Ledger', 'Balance', 'Open');
  expect(workbench.workbook.sheet('Sheet1')?.cells.formula(0, 4)).toBe('=SUM(Ledger[Open])');
  expect(cells('E1')).toEqual([[60]]);
});

test('a filter hides rows, and clearing it shows them', async () => {
  const hidden = () => [...(workbench.workbook.sheet('Sheet1')?.hiddenRows ?? [])];
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem('Ledger').columns.getItem('Balance').filter.applyCustomFilter('>15');
    await context.sync();
  });
  expect(hidden()).toEqual([2]);
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem('Ledger').clearFilters();
    await context.sync();
  });
  expect(hidden()).toEqual([]);
});

test('a filtered table is neither resized nor shifted', async () => {
  workbench.person.filterTable('Ledger', 'Customer', { filterOn: 'Values', values: ['Ada'] });
  const resized = await refusal((_, sheet) => {
    sheet.tables.getItem('Ledger').resize('B2:C9');
  });
  const shifted = await refusal((_, sheet) => {
    sheet.getRange('B3:C3').insert('Down');
  });
  expect([resized, shifted]).toEqual(['FilteredRangeConflict', 'FilteredRangeConflict']);
});

test('values written to a filtered table reach the hidden rows', async () => {
  workbench.person.filterTable('Ledger', 'Customer', { filterOn: 'Values', values: ['Ada'] });
  await onSheet(async (sheet, context) => {
    sheet.getRange('C3:C5').values = [[1], [2], [3]];
    await context.sync();
  });
  expect(cells('C3:C5')).toEqual([[1], [2], [3]]);
});

test('a sort is done, remembered, and done again', async () => {
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem('Ledger').sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(cells('B3:B5')).toEqual([['Bo'], ['Cy'], ['Ada']]);
  workbench.person.type('Sheet1', 'C5', '99');
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem('Ledger').sort.reapply();
    await context.sync();
  });
  expect(cells('B3:C3')).toEqual([['Ada', 99]]);
});

test('cells are not shifted through a part of a table', async () => {
  const code = await refusal((_, sheet) => {
    sheet.getRange('B1').insert('Down');
  });
  expect(code).toBe('InsertDeleteConflict');
});

test('a table that is resized keeps its columns and ids, and stays off others', async () => {
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem('Ledger').resize('B2:D9');
    await context.sync();
  });
  expect(workbench.workbook.table('Ledger')?.columns.map(({ id, name }) => [id, name])).toEqual([
    [1, 'Customer'],
    [2, 'Balance'],
    [3, 'Column3'],
  ]);
});
