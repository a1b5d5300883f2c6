import fc from 'fast-check';
import { placeOf } from '../../../src/receivables/accounts/itemPlace';
import { ageColumns } from '../../../src/receivables/ageColumns/ageColumns';
import type { AgedCells } from '../../../src/receivables/ageColumns/itemFormulas';
import { placeLabel } from '../../../src/receivables/ageColumns/placeLabel';
import { age, type AgingOptions } from '../../../src/receivables/aging/age';
import { toIso } from '../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../src/receivables/ledger/area';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { wordsFor } from '../../../src/words/everyLanguage';
import type { FormulaCell } from '../../../workbench/host/calculator';
import { Workbook } from '../../../workbench/host/model/workbook';
import { fromR1C1 } from '../../../workbench/host/structure/r1c1';
import { anyItems, anyRuledOptions, AS_OF, ledgerFrom, type AnyItem } from '../anyItems';

/** Days between the two date systems of Excel. */
const FROM_1904 = 1462;
const WIDTH = 7;

/** A ledger on a sheet of its own with the two columns, and how it was aged. */
interface AgedSheet {
  readonly aged: AgedCells;
  readonly options: AgingOptions;
  readonly formulas: readonly FormulaCell[];
}

/** Random ledgers, each on its sheet of one workbook, with the two columns beside it. */
export interface AgedSheets {
  readonly workbook: Workbook;
  readonly formulas: readonly FormulaCell[];
  /** Bucket and days of each row by the aging as of a day, sheet after sheet, as the cells show them. */
  readonly placesOn: (asOf: number) => readonly CellValue[];
}

/** The same ledgers at each call. */
export function agedSheets(date1904: boolean): AgedSheets {
  const workbook = new Workbook();
  workbook.date1904 = date1904;
  const dayOffset = date1904 ? FROM_1904 : 0;
  const settings = workbook.addSheet('Duebook');
  settings.cells.setValue(0, 0, AS_OF - dayOffset);
  const name = { formula: '=Duebook!$A$1', scope: 'Workbook', visible: true, comment: '' } as const;
  workbook.names.push({ name: 'AsOfDate', ...name });
  const cases = fc.sample(fc.tuple(anyItems, anyRuledOptions, fc.boolean()), {
    numRuns: 40,
    seed: 6,
  });
  const sheets = cases.map(([items, options, settled], at): AgedSheet => {
    // The engine knows no 1904 calendar: months and weekdays are tried in the usual one.
    const given: AgingOptions = date1904
      ? { ...options, edges: [0, 30], dayCount: 'calendar' }
      : options;
    const ledger = headed(ledgerFrom(items, settled), settled);
    const rows = items.map((item, i) => cellsOf(item, i, dayOffset));
    const sheet = workbook.addSheet(`Ledger ${at}`);
    sheet.cells.write(1, 0, rows);
    const aged: AgedCells = {
      ledger,
      result: age(ledger, given),
      settings: {
        edges: given.edges,
        cutoff: given.cutoff ?? null,
        holidays: given.holidays ?? [],
      },
      cells: new Map(
        [0, 1, 2, 3, 4, 5, 6].map((column) => [column, rows.map((row) => row[column] ?? '')]),
      ),
      dayOffset,
      words: wordsFor('en').sheets,
    };
    const columns = ageColumns(aged, { bucket: WIDTH, days: WIDTH + 1 });
    const formulas = [columns.bucket, columns.days].flatMap((column, right) =>
      column.map((text, i): FormulaCell => {
        const formula = fromR1C1(text, i + 1, WIDTH + right);
        sheet.cells.setFormula(i + 1, WIDTH + right, formula, -99);
        return { sheet, row: i + 1, column: WIDTH + right, formula };
      }),
    );
    return { aged, options: given, formulas };
  });
  return {
    workbook,
    formulas: sheets.flatMap(({ formulas }) => formulas),
    placesOn: (asOf) =>
      sheets.flatMap(({ aged, options }) => {
        const result = age(aged.ledger, { ...options, asOf: asOf as SerialDay });
        const placed = Array.from({ length: aged.ledger.items.length }, (_, item) =>
          placeOf(aged.ledger, result, item),
        );
        return [
          ...placed.map((each) =>
            each === null ? '' : placeLabel(each.place, result, aged.words),
          ),
          ...placed.map((each) => each?.age ?? ''),
        ];
      }),
  };
}

/** The ledger's columns as `cellsOf` writes them. */
function headed(ledger: Ledger, settled: boolean): Ledger {
  const mapping = {
    account: 0,
    invoiceDate: 1,
    dueDate: 2,
    postingDate: 3,
    balance: 5,
    currency: 6,
    ...(settled ? { settledDate: 4 } : {}),
  };
  return { ...ledger, head: { ...ledger.head, columns: WIDTH, mapping } };
}

/** An item as people have it: most days are days, some texts, some with a time of day. */
function cellsOf(item: AnyItem, at: number, dayOffset: number): readonly CellValue[] {
  const { account, invoiced, due, posted, settled, cents, currency } = item;
  const balance = currency === 'JPY' ? cents : cents / 100;
  const day = (offset: number | null, as: number): CellValue => {
    if (offset === null) return '';
    const serial = AS_OF + offset;
    if (as % 5 === 4) return toIso(serial as SerialDay);
    return serial - dayOffset + (as % 7 === 3 ? 0.5 : 0);
  };
  return [
    account,
    day(invoiced, at + 1),
    day(due, at),
    day(posted, at + 2),
    day(settled, at + 3),
    at % 6 === 5 ? String(balance) : balance,
    currency ?? '',
  ];
}
