import type { Chart } from '../../workbench/host/model/chart';
import { boxOf } from '../../workbench/host/model/chartPlace';
import type { Sheet } from '../../workbench/host/model/sheet';
import { dayOf } from '../receivables/ledgerOf';
import { desk, ledgerWorkbook, refreshAsOf, table, tableCells, typeInto } from './ledgerWorkbook';

const agingSheet = (): Sheet => table().sheet;

function bucketChart(): Chart {
  const found = agingSheet().charts.find(({ name }) => name === 'DuebookBucketChart');
  if (found === undefined) throw new Error('there is no chart of the buckets');
  return found;
}

const drawn = () => bucketChart().series.map(({ values, categories }) => [values, categories]);

const trendChart = (): Chart | undefined =>
  agingSheet().charts.find(({ name }) => name === 'DuebookTrendChart');

describe('The chart of the trend', () => {
  test('comes with the second day that is kept, and grows with the third', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    await desk().keepSnapshots();
    expect(trendChart()).toBeUndefined();
    const ranges: unknown[] = [];
    for (const day of ['2026-04-07', '2026-04-14']) {
      typeInto('AsOfDate', day);
      await desk().refreshAging();
      ranges.push(trendChart()?.series.map(({ values }) => values.replace(/.*!/, '')));
    }
    const { range } = table('DuebookTrend');
    const rows = (last: number) => `$${range.row + 2}:$F$${range.row + 1 + last}`;
    const target = (last: number) => `$${range.row + 2}:$H$${range.row + 1 + last}`;
    expect(ranges).toEqual([
      [`$F${rows(2)}`, `$H${target(2)}`],
      [`$F${rows(3)}`, `$H${target(3)}`],
    ]);
    expect(trendChart()).toMatchObject({
      kind: 'Line',
      title: { text: 'Over 30 days and the target' },
      legend: { visible: true, position: 'Bottom' },
      series: [
        { name: '% over 30', marker: { style: 'Circle' }, line: { style: 'Automatic' } },
        { name: 'Target', marker: { style: 'None' }, line: { style: 'Dash' } },
      ],
    });
    expect(agingSheet().charts.map(({ from }) => from.row)).toEqual([6, 23]);
    expect(workbench.host.unknownMembers).toEqual(new Set());
  });

  test('goes with the table that it draws, and comes again with it', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    await desk().keepSnapshots();
    typeInto('AsOfDate', '2026-04-07');
    await desk().refreshAging();
    const person = agingSheet().charts.length;
    workbench.person.deleteSheet('Snapshots');
    await desk().refreshAging();
    expect(trendChart()).toBeUndefined();
    expect(agingSheet().charts).toHaveLength(person - 1);

    // The detail still knows both days: their totals come back.
    const told = await desk().keepSnapshots();
    expect(told.text).toContain('Snapshots by account still knew 1 day');
    expect(
      tableCells('DuebookTrend')
        .slice(1)
        .map(([day, , total]) => [day, total]),
    ).toEqual([
      [dayOf('2026-03-31'), -1],
      [dayOf('2026-04-07'), -1],
    ]);
    expect(trendChart()).toBeDefined();
  });

  test('goes on with the target alone where a person deleted the share', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    await desk().keepSnapshots();
    typeInto('AsOfDate', '2026-04-07');
    await desk().refreshAging();
    trendChart()?.series.shift();
    const left = JSON.stringify(trendChart()?.series);
    await desk().refreshAging();
    expect(JSON.stringify(trendChart()?.series)).toBe(left);
  });

  test('comes all the same where Excel refused the refresh that was to bring it at its very end', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    await desk().keepSnapshots();
    typeInto('AsOfDate', '2026-04-07');
    workbench.host.incidents.before('setPosition', {
      refusal: 'RequestAborted',
      afterActions: 1_000,
    });
    expect((await desk().refreshAging()).kind).toBe('failure');
    expect(trendChart()).toBeUndefined();
    await desk().refreshAging();
    expect(trendChart()).toBeDefined();
  });
});

describe('The chart of the buckets', () => {
  test('draws the amounts over the buckets, each darker than the one before, with its figure', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const chart = bucketChart();
    expect(chart).toMatchObject({
      kind: 'ColumnClustered',
      title: { text: 'Balance by age', visible: true },
      legend: { visible: false },
      series: [{ name: 'Amount', labels: { shown: true, numberFormat: '#,##0;(#,##0);0' } }],
    });
    expect(drawn()).toEqual([['=Aging!$C$3:$G$3', '=Aging!$C$6:$G$6']]);
    const fills = Object.values(chart.series[0]?.pointFills ?? {}).map((fill) =>
      parseInt(fill.slice(1), 16),
    );
    expect(fills).toHaveLength(5);
    expect(fills).toEqual([...fills].sort((a, b) => b - a));
    expect(workbench.host.unknownMembers).toEqual(new Set());
  });

  test('stands right of the table, below the frozen rows, and does not print', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const { frozen, page } = agingSheet();
    expect(bucketChart().from).toEqual({ column: 14, x: 0, row: frozen.rows, y: 0 });
    expect(page.printArea).toBe('$A:$M');
  });

  test('is the same one after another refresh, over the columns that the table has then', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    const { id } = bucketChart();
    ledger.cells.write(0, 5, [['Collector'], ...Array.from({ length: 10 }, () => ['Kim'])]);
    typeInto('DuebookBucketEdges', '0, 30, 60, 90, 120, 150');
    typeInto('DuebookLanguage', 'Español');
    await desk().refreshAging();
    expect(agingSheet().charts.map((chart) => chart.id)).toEqual([id]);
    expect(bucketChart().title.text).toBe('Saldo por antigüedad');
    expect(drawn()).toEqual([['=Aging!$D$3:$J$3', '=Aging!$D$6:$J$6']]);
    expect(agingSheet().page.printArea).toBe('$A:$P');
  });

  test('stays where a person put it, as they made it', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const chart = bucketChart();
    chart.from = { column: 1, x: 3, row: 30, y: 2 };
    chart.to = { column: 5, x: 0, row: 44, y: 0 };
    chart.title.visible = false;
    Object.assign(chart.series[0]?.pointFills ?? {}, { 0: '#FF0000' });
    const before = JSON.stringify(chart);
    await desk().refreshAging();
    expect(JSON.stringify(bucketChart())).toBe(before);
    expect(chart.series[0]?.pointFills[0]).toBe('#FF0000');
    expect(boxOf(agingSheet(), chart).height).toBe(14 * 15 - 2);
  });

  test('is drawn on, with the series that are left, where a person deleted one', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    bucketChart().series.pop();
    const told = await desk().refreshAging();
    expect([...workbench.host.unknownMembers, ...workbench.host.crashes]).toEqual([]);
    expect(told).toMatchObject({ kind: 'outcome' });
    expect(drawn()).toEqual([]);
  });

  test('stays away once a person deleted it, and comes with a new sheet', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    agingSheet().charts.pop();
    await desk().refreshAging();
    expect(agingSheet().charts).toEqual([]);
    workbench.workbook.sheets.splice(workbench.workbook.sheets.indexOf(agingSheet()), 1);
    workbench.workbook.tables.splice(workbench.workbook.tables.indexOf(table()), 1);
    await desk().refreshAging();
    expect(bucketChart().name).toBe('DuebookBucketChart');
  });

  test('leaves a print area that a person chose', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    agingSheet().page.printArea = '$A$1:$G$40';
    await desk().refreshAging();
    expect(agingSheet().page.printArea).toBe('$A$1:$G$40');
  });
});
