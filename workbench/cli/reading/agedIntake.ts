import type { Workbook } from '../../host/model/workbook';
import type { AgedColumn, AgedConventions, AgedIntake, ExportedConvention } from './aged';
import { isoDay } from './isoDay';
import { namedValue } from './namedCell';
import { ourColumn } from './ourColumn';

const DATE_ORDERS = [
  ['dmy', /day\/month\/year|día\/mes\/año/],
  ['mdy', /month\/day\/year|mes\/día\/año/],
] as const;
const NUMBER_STYLES = [
  ['point', /(text amounts as|importes de texto como) 1,234\.56/],
  ['comma', /(text amounts as|importes de texto como) 1\.234,56/],
] as const;
const BASES = [
  ['due', /^(due date|fecha de vencimiento)/],
  ['invoice', /^(invoice date|fecha de factura)/],
  ['posting', /^(posting date|fecha de contabilización)/],
] as const;

/** Reads from the *Duebook* sheet how the ledger was read. */
export function agedIntake(workbook: Workbook): AgedIntake {
  const text = (name: string) => String(namedValue(workbook, name));
  const rows = (name: string) => Number(namedValue(workbook, name));
  return {
    mapping: mappingOf(workbook),
    conventions: conventionsOf(workbook),
    rows: {
      items: rows('DuebookItemRows'),
      headings: rows('DuebookHeadingRows'),
      totals: rows('DuebookTotalRows'),
      blank: rows('DuebookBlankRows'),
      issues: rows('DuebookUnreadRows'),
    },
    readAs: text('DuebookReading'),
    controlSays: text('DuebookControlSays'),
  };
}

/** The columns that were found, in the order of the sheet. */
function mappingOf(workbook: Workbook): readonly AgedColumn[] {
  const table = workbook.table('DuebookColumns');
  if (table === undefined) return [];
  const [code, header, confidence] = [
    /^(Code|Código)$/,
    /^(Header|Encabezado)$/,
    /^(Confidence|Confianza)$/,
  ].map((each) => ourColumn(table, each));
  return table.sheet.cells.read(table.bodyRange).flatMap((row): AgedColumn[] => {
    const [field, found, sure] = [code, header, confidence].map((at) => row[at ?? -1] ?? '');
    if (found === undefined || found === '') return [];
    return [
      {
        field: String(field),
        header: String(found),
        confidence: typeof sure === 'number' ? sure : null,
      },
    ];
  });
}

function conventionsOf(workbook: Workbook): AgedConventions {
  const reading = String(namedValue(workbook, 'DuebookReading'));
  return {
    dateOrder: named(DATE_ORDERS, reading),
    numberStyle: named(NUMBER_STYLES, reading),
    exported: exportedOf(workbook),
  };
}

function exportedOf(workbook: Workbook): ExportedConvention | null {
  const compared = namedValue(workbook, 'DuebookExportCompared');
  const asOf = namedValue(workbook, 'DuebookExportAsOf');
  const basis = named(BASES, String(namedValue(workbook, 'DuebookExportBasis')));
  if (typeof compared !== 'number' || typeof asOf !== 'number' || basis === null) return null;
  const edges = String(namedValue(workbook, 'DuebookExportEdges'));
  return {
    basis,
    asOf: isoDay(workbook, asOf),
    edges: edges === '' ? null : edges.split(',').map(Number),
    compared,
    differing: Number(namedValue(workbook, 'DuebookExportDiffering')),
    says: String(namedValue(workbook, 'DuebookExportSays')),
  };
}

function named<T extends string>(words: readonly (readonly [T, RegExp])[], text: string): T | null {
  return words.find(([, word]) => word.test(text))?.[0] ?? null;
}
