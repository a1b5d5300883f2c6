import type { AgingResult } from '../aging/result';
import { LEGEND_CELL, REPORT_CELLS, SETTING_CELLS, type Settings } from '../settings/settings';
import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { DuebookSheetWords, SheetWords } from '../../words/sheetWords';
import { columnsTable, issuesTable, tieOutTable, type IssueLine } from './duebookTables';
import { DUEBOOK_COLUMNS, DUEBOOK_ROWS } from './duebookLayout';
import type { LedgerReport } from './ledgerReport';
import type { Look, PlacedCell, SheetPlan } from './plan';
import { readingCells } from './readingCells';
import { settingCells } from './settingCells';

/** What the *Duebook* sheet is made from. */
export interface DuebookSource {
  readonly settings: Settings;
  /** Settings whose cells must be rewritten; the others belong to the person who typed them. */
  readonly rewrite: readonly (keyof Settings)[];
  /** Null before a ledger has been read. */
  readonly reading: LedgerReport | null;
  readonly result: AgingResult | null;
  readonly issues: readonly IssueLine[];
  readonly words: SheetWords;
}

/**
 * The *Duebook* sheet: settings in named cells, how the ledger was read, what is in it but not aged,
 * and what to look at. What people type stays; what Duebook reports is written at every refresh.
 * @example duebookSheet(source).foundBy is { name: 'AsOfDate' }
 */
export function duebookSheet(source: DuebookSource): SheetPlan {
  const { settings, result, words } = source;
  const say = words.duebook;
  return {
    foundBy: { name: SETTING_CELLS.asOf },
    title: say.title,
    fallbackTitle: `${say.title} (2)`,
    cells: [
      ...headings(words.duebook),
      ...legend(words.duebook),
      ...settingCells(settings, source.rewrite, mainCurrency(result), words),
      ...readingCells(source.reading, settings.asOf, words),
    ],
    names: [
      ...rowNames(SETTING_CELLS, DUEBOOK_ROWS.settings),
      { name: LEGEND_CELL, row: DUEBOOK_ROWS.legend, column: DUEBOOK_COLUMNS.inputs },
      ...rowNames(REPORT_CELLS, DUEBOOK_ROWS.reading),
    ],
    tables: [
      columnsTable(source.reading, words),
      tieOutTable(result, words),
      issuesTable(source.issues, words),
    ],
    choices: [
      { name: SETTING_CELLS.roll, values: [words.yes, words.no] },
      { name: SETTING_CELLS.dateOrder, values: ['dmy', 'mdy'] },
      { name: SETTING_CELLS.numberStyle, values: Object.values(words.numberStyleChoices) },
      { name: SETTING_CELLS.basis, values: Object.values(words.basisChoices) },
      { name: SETTING_CELLS.language, values: ['English', 'Español'] },
    ],
    rules: [],
    widths: [27, 24, 90, 3, 20, 24, 34, 10, 16],
    frozenRows: 0,
    print: {
      orientation: 'landscape',
      titleRows: null,
      footerLeft: '&F',
      footerCenter: '&A',
      footerRight: words.aging.footerPage,
    },
  };
}

/** They have no names: a standing sheet keeps them where people moved them. */
function headings(words: DuebookSheetWords): readonly PlacedCell[] {
  const { labels, reading } = DUEBOOK_COLUMNS;
  const rows = DUEBOOK_ROWS;
  const texts: readonly (readonly [number, number, (say: DuebookSheetWords) => string, Look])[] = [
    [0, labels, ({ title }) => title, 'title'],
    [1, labels, ({ howTo }) => howTo[0], 'note'],
    [2, labels, ({ howTo }) => howTo[1], 'note'],
    [rows.settings - 1, labels, ({ settingsHeading }) => settingsHeading, 'figure'],
    [rows.reading - 1, labels, ({ readingHeading }) => readingHeading, 'figure'],
    [rows.columns - 1, reading, ({ columnsHeading }) => columnsHeading, 'figure'],
    [rows.tieOut - 1, reading, ({ tieOutHeading }) => tieOutHeading, 'figure'],
    [rows.issues - 1, labels, ({ issuesHeading }) => issuesHeading, 'figure'],
  ];
  return texts.map(([row, column, textIn, look]) => ({
    at: { row, column },
    cell: { kind: 'text', text: textIn(words), look },
    when: 'always',
    aliases: [english, spanish].map(({ duebook }) => textIn(duebook)),
  }));
}

/** What the look of a disputed row means, shown in that look. */
function legend({ legend: say }: DuebookSheetWords): readonly PlacedCell[] {
  const beside = (columnOffset: number, text: string, look: Look): PlacedCell => ({
    at: { name: LEGEND_CELL, columnOffset },
    cell: { kind: 'text', text, look },
    when: 'always',
  });
  return [beside(-1, say.sample, 'disputed'), beside(1, say.meaning, 'note')];
}

/** Undefined while nothing has been aged; null when the main currency is unknown. */
function mainCurrency(result: AgingResult | null): string | null | undefined {
  return result === null ? undefined : (result.blocks[0]?.currency ?? null);
}

function rowNames(cells: Readonly<Record<string, string>>, top: number): SheetPlan['names'] {
  return Object.values(cells).map((name, i) => ({
    name,
    row: top + i,
    column: DUEBOOK_COLUMNS.inputs,
  }));
}
