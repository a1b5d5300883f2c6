import type { AgingResult } from '../aging/result';
import { SETTING_CELLS, REPORT_CELLS, type Settings } from '../settings/settings';
import type { SheetWords } from '../../words/sheetWords';
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
      ...headings(words),
      ...settingCells(settings, source.rewrite, mainCurrency(result), words),
      ...readingCells(source.reading, settings.asOf, words),
    ],
    names: [
      ...rowNames(SETTING_CELLS, DUEBOOK_ROWS.settings),
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

function headings(words: SheetWords): readonly PlacedCell[] {
  const { labels, explanations, reading } = DUEBOOK_COLUMNS;
  const say = words.duebook;
  const texts: readonly (readonly [number, number, string, Look])[] = [
    [0, labels, say.title, 'title'],
    [1, labels, say.howTo[0], 'note'],
    [2, labels, say.howTo[1], 'note'],
    [DUEBOOK_ROWS.settings - 1, labels, say.settingsHeading, 'figure'],
    [DUEBOOK_ROWS.legend, labels, say.legend.sample, 'disputed'],
    [DUEBOOK_ROWS.legend, explanations, say.legend.meaning, 'note'],
    [DUEBOOK_ROWS.reading - 1, labels, say.readingHeading, 'figure'],
    [DUEBOOK_ROWS.columns - 1, reading, say.columnsHeading, 'figure'],
    [DUEBOOK_ROWS.tieOut - 1, reading, say.tieOutHeading, 'figure'],
    [DUEBOOK_ROWS.issues - 1, labels, say.issuesHeading, 'figure'],
  ];
  return texts.map(([row, column, text, look]) => ({
    at: { row, column },
    cell: { kind: 'text', text, look },
    when: 'always',
  }));
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
