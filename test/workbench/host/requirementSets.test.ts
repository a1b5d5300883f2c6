import { readFileSync } from 'node:fs';
import { rangeClass } from '../../../workbench/host/objects/range';
import { rangeFormatClass } from '../../../workbench/host/objects/rangeFormat';
import { dataValidationClass } from '../../../workbench/host/objects/dataValidation';
import { filterClass } from '../../../workbench/host/objects/filter';
import { freezePanesClass } from '../../../workbench/host/objects/freezePanes';
import { functionsClass } from '../../../workbench/host/objects/functions';
import { namedItemClass } from '../../../workbench/host/objects/namedItem';
import { pageLayoutClass } from '../../../workbench/host/objects/pageLayout';
import { applicationClass } from '../../../workbench/host/objects/application';
import { settingsClass } from '../../../workbench/host/objects/settings';
import { tableAutoFilterClass } from '../../../workbench/host/objects/autoFilter';
import { tableClass } from '../../../workbench/host/objects/table';
import { tableColumnClass, tableColumnsClass } from '../../../workbench/host/objects/tableColumns';
import { tableRowsClass } from '../../../workbench/host/objects/tableRows';
import { tableSortClass } from '../../../workbench/host/objects/tableSort';
import { workbookClass } from '../../../workbench/host/objects/workbook';
import { worksheetClass } from '../../../workbench/host/objects/worksheet';
import { worksheetsClass } from '../../../workbench/host/objects/worksheets';
import type { ExcelClass } from '../../../workbench/host/protocol/excelClass';

/** Each class of Excel's with its text in the types that Microsoft publishes. */
const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const excel = types.slice(types.indexOf('declare namespace Excel {'));

function published(className: string): Map<string, number> {
  const start = excel.indexOf(`    class ${className} extends `);
  const text = excel.slice(start, excel.indexOf('\n    }', start));
  const members = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)[(:<]/g;
  const since = new Map<string, number>();
  for (const [, comment = '', name = ''] of text.matchAll(members)) {
    const found = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment);
    if (found && !since.has(name)) since.set(name, Number(found[1]));
  }
  return since;
}

/** What office.js says over the wire on behalf of a member of another name, or of a function. */
const SAID_BY_OFFICE = new Set(['gridlines', 'createWorkbook', 'createAndOpenWorkbook']);

function declared<T>({ declaration }: ExcelClass<T>): [string, number][] {
  return (
    Object.entries({ ...declaration.properties, ...declaration.methods })
      // Names that only office.js itself says over the wire.
      .filter(([name]) => !name.startsWith('_') && !SAID_BY_OFFICE.has(name))
      .map(([name, { since }]) => [name, since])
  );
}

test.each([
  ['Range', declared(rangeClass)],
  ['RangeFormat', declared(rangeFormatClass)],
  ['DataValidation', declared(dataValidationClass)],
  ['Filter', declared(filterClass)],
  ['WorksheetFreezePanes', declared(freezePanesClass)],
  ['Functions', declared(functionsClass)],
  ['NamedItem', declared(namedItemClass)],
  ['PageLayout', declared(pageLayoutClass)],
  ['Application', declared(applicationClass)],
  ['SettingCollection', declared(settingsClass)],
  ['AutoFilter', declared(tableAutoFilterClass)],
  ['Table', declared(tableClass)],
  ['TableColumn', declared(tableColumnClass)],
  ['TableColumnCollection', declared(tableColumnsClass)],
  ['TableRowCollection', declared(tableRowsClass)],
  ['TableSort', declared(tableSortClass)],
  ['Workbook', declared(workbookClass)],
  ['Worksheet', declared(worksheetClass)],
  ['WorksheetCollection', declared(worksheetsClass)],
])('%s has no member before the ExcelApi version that brought it', (className, members) => {
  const known = published(className);
  expect(known.size).toBeGreaterThan(0);
  const wrong = members.flatMap(([name, since]) => {
    const right = known.get(name);
    return right === since ? [] : [`${name}: 1.${since}, came with 1.${right}`];
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['createWorkbook', applicationClass.declaration.methods?.createWorkbook?.since],
  ['createAndOpenWorkbook', workbookClass.declaration.methods?.createAndOpenWorkbook?.since],
])('%s, said for Excel.createWorkbook, comes with the version of that', (_name, since) => {
  const text = excel.slice(0, excel.indexOf('    function createWorkbook('));
  const sets = [...text.matchAll(/\[Api set: ExcelApi 1\.(\d+)/g)];
  expect(since).toBe(Number(sets.at(-1)?.[1]));
});
