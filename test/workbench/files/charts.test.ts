import { readFileSync, readdirSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLibreOffice } from '../../libreoffice/inLibreOffice';
import { convert } from '../../libreoffice/officeProgram';
import { plainChart, plainSeries, type Chart } from '../../../workbench/host/model/chart';
import { Workbook } from '../../../workbench/host/model/workbook';
import { shiftCells } from '../../../workbench/host/structure/shiftCells';
import { censusOf, lossesBetween } from '../../../workbench/files/census';
import { XlsxPackage } from '../../../workbench/files/package/xlsxPackage';
import { newXlsx, openXlsx } from '../../../workbench/files/xlsx';
import { richPackage } from './richPackage';

/** Amounts by bucket as columns, and shares by day as lines, on one sheet. */
function workbookWithCharts(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Ana's aging");
  sheet.cells.write(0, 0, [
    ['Bucket', 'Current', '1-30', '31+'],
    ['Amount', 12, 5.5, ''],
    ['Day', 46112, 46119, 46126],
    ['Share', 0.12, 0.15, 0.14],
  ]);
  for (const column of [1, 2, 3]) {
    const style = sheet.cells.style(2, column);
    sheet.cells.setStyle(2, column, workbook.styles.change(style, { numberFormat: 'yyyy-mm-dd' }));
  }
  sheet.page.printArea = '$A:$D';
  sheet.charts.push(columns(), lines());
  return workbook;
}

const row = (number: number): string => `='Ana''s aging'!$B$${number}:$D$${number}`;

function columns(): Chart {
  const chart = plainChart('{1}', 'DuebookBucketChart', 'ColumnClustered');
  const labels = { shown: true, numberFormat: '#,##0;(#,##0);0' };
  return {
    ...chart,
    title: { text: 'Balance by age <&>', visible: true },
    legend: { visible: false, position: 'Right' },
    from: { column: 5, x: 3, row: 6, y: 0 },
    to: { column: 11, x: 12.5, row: 22, y: 7 },
    valueAxis: { numberFormat: '#,##0', gridlines: true },
    plotVisibleOnly: false,
    series: [
      {
        ...plainSeries('ColumnClustered'),
        ...{ name: 'Amount', values: row(2), categories: row(1), labels, gapWidth: 60 },
        line: { color: '#1F3864', style: 'Automatic', weight: 0.75 },
        pointFills: { 0: '#C9D6EA', 2: '#12233F' },
      },
    ],
  };
}

function lines(): Chart {
  const plain = plainSeries('Line');
  const of = { values: row(4), categories: row(3) };
  return {
    ...plainChart('{2}', 'DuebookTrendChart', 'Line'),
    legend: { visible: true, position: 'Bottom' },
    from: { column: 5, x: 0, row: 24, y: 0 },
    to: { column: 11, x: 0, row: 40, y: 0 },
    series: [
      {
        ...plain,
        ...of,
        name: '% over 30',
        marker: { style: 'Circle', size: 7, color: '#1F3864' },
      },
      { ...plain, ...of, name: 'Target', line: { color: '#7F7F7F', style: 'Dash', weight: 2.25 } },
    ],
  };
}

const open = (bytes: Uint8Array) => openXlsx(bytes, 'charts.xlsx');

/** The charts of a workbook but for the ids, which no file holds. */
const chartsIn = ({ sheets }: Workbook) =>
  sheets.flatMap(({ charts }) => charts.map((chart) => ({ ...chart, id: '' })));

function chartNamed(workbook: Workbook, name: string): Chart {
  const found = workbook.sheets.flatMap(({ charts }) => charts).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no chart ${name}`);
  return found;
}

const partsOf = (bytes: Uint8Array) => {
  const opened = XlsxPackage.unzip(bytes);
  const paths = opened.paths.filter((path) => /chart|drawing/.test(path)).sort();
  return Object.fromEntries(paths.map((path) => [path, opened.text(path)]));
};

test('A chart that was saved is the same when it is opened again', () => {
  const workbook = workbookWithCharts();
  const opened = open(newXlsx(workbook).save());
  expect(chartsIn(opened.workbook)).toEqual(chartsIn(workbook));
  expect(opened.workbook.sheets.map(({ page }) => page.printArea)).toEqual(['$A:$D']);
});

test('Saved again, with nothing or other cells changed, its parts keep their bytes', () => {
  const bytes = newXlsx(workbookWithCharts()).save();
  const opened = open(bytes);
  opened.workbook.sheets[0]?.cells.setValue(8, 0, 'x');
  expect(partsOf(opened.save())).toEqual(partsOf(bytes));
  expect(lossesBetween(censusOf(bytes), censusOf(opened.save()))).toEqual([]);
});

test('What somebody did to a chart in Excel stays when it gets other cells and another title', () => {
  const chart = 'xl/charts/chart1.xml';
  const theirs = XlsxPackage.unzip(newXlsx(workbookWithCharts()).save());
  const dressed = theirs.text(chart)?.replace('<c:varyColors val="0"/>', '<c:varyColors val="1"/>');
  theirs.setText(chart, dressed ?? '');
  const opened = open(theirs.zip());
  const changed = chartNamed(opened.workbook, 'DuebookBucketChart');
  changed.title.text = 'Saldo por antigüedad';
  Object.assign(changed.series[0] ?? {}, { name: 'Importe', values: row(2).replace('D', 'C') });
  const saved = opened.save();
  expect(XlsxPackage.unzip(saved).text(chart)).toContain('<c:varyColors val="1"/>');
  expect(chartsIn(open(saved).workbook)).toEqual(chartsIn(opened.workbook));
});

test('A chart that was moved, deleted or made anew is so in the file, and the others are not touched', () => {
  const opened = open(newXlsx(workbookWithCharts()).save());
  const [sheet] = opened.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.charts.shift();
  chartNamed(opened.workbook, 'DuebookTrendChart').from = { column: 1, x: 0, row: 1, y: 0 };
  sheet.charts.push({ ...columns(), name: 'Third' });
  const saved = opened.save();
  expect(chartsIn(open(saved).workbook)).toEqual(chartsIn(opened.workbook));
  expect(Object.keys(partsOf(saved)).filter((path) => /charts\/chart/.test(path))).toHaveLength(2);
});

test('A chart of another program stays what it is, and draws its cells where they are now', () => {
  const theirs = richPackage({
    'xl/drawings/drawing1.xml':
      '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><oneCellAnchor><graphicFrame><nvGraphicFramePr><cNvPr id="3" name="Pie"/></nvGraphicFramePr><graphic><graphicData><chart xmlns:r="urn:r" r:id="rId1"/></graphicData></graphic></graphicFrame></oneCellAnchor></wsDr>',
    'xl/charts/chart1.xml':
      '<chartSpace xmlns="http://schemas.openxmlformats.org/drawingml/2006/chart"><chart><plotArea><pieChart><ser><idx val="0"/><val><numRef><f>\'Open items\'!$C$2:$C$4</f></numRef></val><explosion val="3"/></ser></pieChart></plotArea></chart></chartSpace>',
  });
  const opened = open(theirs);
  const sheet = opened.workbook.sheet('Open items');
  if (!sheet) throw new Error('no sheet');
  shiftCells(opened.workbook, { sheet, axis: 'row', at: 0, by: 2, from: 0, count: 16_384 });
  const saved = XlsxPackage.unzip(opened.save()).text('xl/charts/chart1.xml');
  expect(saved).toContain("<f>'Open items'!$C$4:$C$6</f>");
  expect(saved).toContain('<explosion val="3"/>');
});

inLibreOffice(
  'LibreOffice finds both charts in the file, with their cells and their titles',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'charts-'));
    const file = join(folder, 'charts.xlsx');
    writeFileSync(file, newXlsx(workbookWithCharts()).save());
    const found = convert(file, 'xlsx', (results) => {
      const [name = ''] = readdirSync(results);
      return chartsIn(open(readFileSync(join(results, name))).workbook);
    });
    rmSync(folder, { recursive: true });
    const said = found.map(({ kind, title, series }) => [
      kind,
      title.text,
      series.map(({ values, categories }) => [values, categories]),
    ]);
    expect(said).toEqual([
      ['ColumnClustered', 'Balance by age <&>', [[row(2), row(1)]]],
      ['Line', '', [row(4), row(4)].map((values) => [values, row(3)])],
    ]);
  },
);
