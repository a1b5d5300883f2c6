import '../../environment/workbench';
import { onSheet, refusal } from './excel';

beforeEach(async () => {
  workbench.reset();
  await onSheet(makeChart);
});

async function makeChart(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> {
  sheet.name = 'Aging';
  sheet.getRange('A1:D2').values = [
    ['', '1-30 days', '31-60 days', '61+ days'],
    ['Amount', 5, 3, 1],
  ];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:D2'), 'Rows');
  chart.name = 'Ours';
  chart.title.text = 'Balance by age';
  chart.legend.visible = false;
  chart.plotVisibleOnly = false;
  const series = chart.series.getItemAt(0);
  series.name = 'Amount';
  series.setXAxisValues(sheet.getRange('B1:D1'));
  series.points.getItemAt(2).format.fill.setSolidColor('#000000');
  chart.setPosition(sheet.getRange('F3'));
  chart.width = 300;
  chart.height = 150;
  await context.sync();
}

function ours() {
  const chart = workbench.workbook.sheets.flatMap(({ charts }) => charts)[0];
  if (chart === undefined) throw new Error('there is no chart');
  return chart;
}

test('A chart is what it was made to be, and is found again by its name', async () => {
  const told = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemOrNullObject('OURS').load('name,chartType,width,height');
    const { title, series } = chart;
    title.load('text,visible');
    series.load('items/name');
    const none = sheet.charts.getItemOrNullObject('Theirs').load('name');
    await context.sync();
    const { name, chartType, width, height } = chart;
    const names = series.items.map((each) => each.name);
    return [name, chartType, width, height, title.text, title.visible, names, none.isNullObject];
  });
  const expected = ['Ours', 'ColumnClustered', 300, 150, 'Balance by age', true, ['Amount'], true];
  expect(told).toEqual(expected);
  expect(ours().series[0]).toMatchObject({
    values: '=Aging!$B$2:$D$2',
    categories: '=Aging!$B$1:$D$1',
  });
  expect(ours().series[0]?.pointFills).toEqual({ 2: '#000000' });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
  ['rows put in above', (s) => s.getRange('1:2').insert('Down'), '=Aging!$B$4:$D$4', 'F5'],
  ['a column put in between', (s) => s.getRange('C:C').insert('Right'), '=Aging!$B$2:$E$2', 'G3'],
  [
    'a column taken out',
    (s) => {
      s.getRange('B:B').delete('Left');
    },
    '=Aging!$B$2:$C$2',
    'E3',
  ],
  [
    'all its columns taken out',
    (s) => {
      s.getRange('B:D').delete('Left');
    },
    '=#REF!',
    'C3',
  ],
  [
    'another name of the sheet',
    (s) => {
      s.name = "Ana's";
    },
    "='Ana''s'!$B$2:$D$2",
    'F3',
  ],
  ['cells put in beside', (s) => s.getRange('A1:A9').insert('Right'), '=Aging!$C$2:$E$2', 'F3'],
])('After %s it draws the same cells', async (_, change, values, cell) => {
  await onSheet(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });
  const [column, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
  expect(ours().series[0]?.values).toBe(values);
  expect(ours().from).toMatchObject({ column, row });
});

test('Hidden rows under it make it lower, as they do in Excel, and shown again it is as it was', async () => {
  const height = (hidden: boolean) =>
    onSheet(async (sheet, context) => {
      sheet.getRange('4:5').rowHidden = hidden;
      const chart = sheet.charts.getItem('Ours').load('height');
      await context.sync();
      return chart.height;
    });
  expect([await height(true), await height(false)]).toEqual([120, 150]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ['a chart that is not there', 'ItemNotFound', (s) => s.charts.getItem('Theirs').delete()],
  [
    'a column beyond the last',
    'ItemNotFound',
    (s) => s.charts.getItem('Ours').series.getItemAt(0).points.getItemAt(3).format.fill.clear(),
  ],
  [
    'a chart on a protected sheet',
    'AccessDenied',
    (s) => {
      s.protection.protect();
      s.charts.add('Line', s.getRange('B2:D2'), 'Rows');
    },
  ],
])('Excel refuses %s', async (_, code, work) => {
  expect(
    await refusal((_context, sheet) => {
      work(sheet);
    }),
  ).toBe(code);
});

test('A deleted sheet takes its charts along, and a chart of another sheet loses what it drew', async () => {
  await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('Other');
    other.charts.add('Line', sheet.getRange('B2:D2'), 'Rows').name = 'Second';
    sheet.delete();
    await context.sync();
  });
  expect(ours()).toMatchObject({
    name: 'Second',
    series: [{ values: expect.stringContaining('#REF!') as string }],
  });
});
