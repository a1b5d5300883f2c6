import { openedGrid, type OpenedGrid } from './openedGrid';

let opened: OpenedGrid;

beforeAll(async () => {
  opened = await openedGrid({ dark: false, language: 'en' });
});

afterAll(() => opened.close());

/** The columns of the chart that is shown, and how far down the page it begins. */
const shown = () =>
  opened.page.evaluate(() => {
    const drawing = document.querySelector('svg[aria-label="Balance by age"]');
    const columns = [...(drawing?.querySelectorAll('rect') ?? [])].slice(1);
    return {
      heights: columns.map((column) => Math.round(Number(column.getAttribute('height')))),
      top: Math.round(drawing?.getBoundingClientRect().top ?? -1),
    };
  });

test('The grid draws a chart from its cells, where they are, and lets it scroll with them', async () => {
  await opened.page.evaluate(async () => {
    const { host, grid, Workbook } = window.bench;
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Aging');
    sheet.cells.write(0, 0, [['Amount', 100, 50, 25]]);
    sheet.frozen = { rows: 2, columns: 0 };
    const line = { color: '#000000', style: 'Automatic', weight: null } as const;
    sheet.charts.push({
      ...{ id: '1', name: 'Ours', kind: 'ColumnClustered', plotVisibleOnly: false },
      title: { text: 'Balance by age', visible: true },
      legend: { visible: false, position: 'Right' },
      from: { column: 5, x: 0, row: 3, y: 0 },
      to: { column: 10, x: 0, row: 15, y: 0 },
      valueAxis: { numberFormat: '0', gridlines: true },
      series: [
        {
          ...{ name: 'Amount', values: '=Aging!$B$1:$D$1', categories: '', fill: '', line },
          ...{ pointFills: {}, gapWidth: 60, labels: { shown: false, numberFormat: '0' } },
          marker: { style: 'None', size: null, color: '' },
        },
      ],
    });
    host.openWorkbook(workbook);
    await grid.shown();
  });
  await opened.page.waitForSelector('svg[aria-label="Balance by age"]');
  const { heights, top } = await shown();
  const [first = 0, second = 0, third = 0] = heights;
  expect([second * 2, third * 4].map((height) => Math.abs(height - first) <= 4)).toEqual([
    true,
    true,
  ]);
  await opened.page.mouse.move(300, 300);
  await opened.page.mouse.wheel(0, 40);
  await opened.page.waitForFunction(
    (before) =>
      (document.querySelector('svg[aria-label="Balance by age"]')?.getBoundingClientRect().top ??
        before) < before,
    top,
  );
  expect(opened.troubles).toEqual([]);
});
