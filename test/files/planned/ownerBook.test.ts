import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ownerBook } from '../../../src/files/planned/ownerBook';
import { ownerLedger, ownerRows } from '../../../src/receivables/owners/ownerLedger';
import { ownerPlans } from '../../../src/receivables/owners/ownerPlans';
import { rowKey } from '../../../src/receivables/owners/typedBeside';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import type { Language } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { openXlsx } from '../../../workbench/files/xlsx';
import { inLibreOffice } from '../../libreoffice/inLibreOffice';
import { recalculate } from '../../libreoffice/recalculate';
import { OWNED_HEADERS, OWNED_ROWS, SECRET } from '../../receivables/owners/owned';
import { dayOf } from '../../receivables/ledgerOf';
import { readLedger } from '../../receivables/ledger/readLedger';

type Rows = Parameters<typeof readLedger>[1];

/** The workbook of the owner whose item comes first. */
async function bookOf(
  rows: Rows,
  language: Language,
  more: readonly string[] = [],
): Promise<Uint8Array> {
  const settings = {
    ...defaultSettings(dayOf('2026-03-31'), language),
    privateColumns: ['Note', 'Nota', 'Phone', ...more],
  };
  const whole = readLedger(OWNED_HEADERS, rows);
  const part = ownerRows(whole, rows, 0, settings);
  if (typeof part === 'string') throw new Error(part);
  const ledger = ownerLedger(part, whole, settings, 0);
  if (ledger === null) throw new Error('not read');
  const typed = new Map([
    ['note', new Map([[rowKey('A1', 'USD'), SECRET]])],
    ['nextStep', new Map([[rowKey('A1', 'USD'), 'Send the statement']])],
  ]);
  const { plans } = ownerPlans({
    ...{ ledger, settings, typed, today: settings.asOf },
    words: wordsFor(language),
  });
  const looks = { formats: OWNED_HEADERS.split(',').map(() => 'General'), widths: [] };
  return ownerBook({ title: 'Receivables', rows: part, looks, plans, dayOffset: 0 });
}

function sheetsOf(file: Uint8Array) {
  const { workbook } = openXlsx(file, 'owner.xlsx');
  return workbook.sheets.map(({ name, cells }) => {
    const used = cells.usedRange(true);
    const rows = used ? used.row + used.rows : 0;
    const columns = used ? used.column + used.columns : 0;
    return { name, cells: cells.read({ row: 0, column: 0, rows, columns }) };
  });
}

test('no formula loses a column that somebody marked private', async () => {
  const file = await bookOf(OWNED_ROWS, 'en', ['Total', 'Name', 'Callable', '1-30']);
  const formulas = Object.values(unzipSync(file))
    .flatMap((part) => [...strFromU8(part).matchAll(/<f[^>]*>([^<]*)</gu)])
    .map(([, formula = '']) => formula);
  expect(formulas.length).toBeGreaterThan(20);
  for (const formula of formulas) expect(formula).not.toMatch(/\{[a-z]/iu);
});

/** Shares have no end in decimals; amounts are whole cents. */
function rounded(sheets: ReturnType<typeof sheetsOf>) {
  return sheets.map(({ name, cells }) => [
    name,
    cells.map((line) =>
      line.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(8)) : cell)),
    ),
  ]);
}

test('an owner gets the aging, the list and the items, in the language of the sheets', async () => {
  const names = async (language: Language) =>
    sheetsOf(await bookOf(OWNED_ROWS, language)).map(({ name }) => name);
  expect(await names('en')).toEqual([
    'Aging',
    'Aging no currency',
    'Aging EUR',
    'Follow-ups',
    'Open items',
  ]);
  expect((await names('es')).slice(-2)).toEqual(['Seguimiento', 'Open items']);
});

test('nothing private and nothing of another owner is anywhere in the file', async () => {
  const rows = [
    ['A1', 'One', 'Ana', 'I-1', 45_900, 10, 'USD', '555-0100', SECRET],
    ['A2', 'Second & Sons', 'Luis', 'I-2', 45_900, 20, 'USD', '555-0200', SECRET],
  ];
  const parts = Object.values(unzipSync(await bookOf(rows, 'en'))).map((part) => strFromU8(part));
  const text = parts.join('\n');
  expect(text).toContain('Send the statement');
  for (const hidden of [SECRET, '555-0', 'Second', 'Luis', 'AGING', '_xldudf_', 'AsOfDate']) {
    expect(text).not.toContain(hidden);
  }
});

test('every font has a name, without which each program takes another', async () => {
  const styles = unzipSync(await bookOf(OWNED_ROWS, 'en'))['xl/styles.xml'] ?? new Uint8Array();
  const fonts = /<fonts.*<\/fonts>/s.exec(strFromU8(styles))?.[0].match(/<font>.*?<\/font>/gs);
  expect(fonts?.length).toBeGreaterThan(3);
  for (const font of fonts ?? []) expect(font).toContain('<name val="Calibri"/>');
});

test('header rows repeat on each page, and of the list what one calls by is printed', async () => {
  const book = unzipSync(await bookOf(OWNED_ROWS, 'en'))['xl/workbook.xml'] ?? new Uint8Array();
  const names = strFromU8(book).matchAll(/name="_xlnm.(\w+)"[^>]*>([^<]*)</gu);
  // Excel refuses a file in which a sheet of several words stands here without quotation marks.
  expect([...names].map(([, name, range]) => [name, range?.replaceAll('&apos;', "'")])).toEqual([
    ['Print_Titles', "'Aging'!$1:$6"],
    ['Print_Titles', "'Aging no currency'!$1:$6"],
    ['Print_Titles', "'Aging EUR'!$1:$6"],
    ['Print_Area', "'Follow-ups'!$A:$J"],
    ['Print_Titles', "'Follow-ups'!$1:$6"],
    ['Print_Titles', "'Open items'!$1:$1"],
  ]);
});

inLibreOffice(
  'every number is what LibreOffice makes of it when it calculates all anew',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'owner-'));
    try {
      const file = await bookOf(OWNED_ROWS, 'en');
      const path = join(folder, 'owner.xlsx');
      writeFileSync(path, file);
      expect(rounded(recalculate(path))).toEqual(rounded(sheetsOf(file)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
