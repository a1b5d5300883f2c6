import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { DuebookSheetWords } from '../../words/sheetWords';
import { COLUMNS_TABLE, ISSUES_TABLE, PROFILES_TABLE } from '../settings/memoryTables';
import { blockRow, DUEBOOK_COLUMNS, DUEBOOK_ROWS, SETTING_BLOCKS } from './duebookLayout';
import { CONTROL_TABLE, MISFITS_TABLE, TIE_OUT_TABLE } from './duebookTables';
import type { Look, PlacedCell, TablePlan } from './plan';

type Say = (words: DuebookSheetWords) => string;

/** The sheet's title, how to go on without the add-in, and what the named cells are about. */
export function headings(words: DuebookSheetWords): readonly PlacedCell[] {
  const { labels } = DUEBOOK_COLUMNS;
  const { settings, reading } = DUEBOOK_ROWS;
  return [
    heading(0, labels, ({ title }) => title, 'title', words),
    heading(1, labels, ({ howTo }) => howTo[0], 'note', words),
    heading(2, labels, ({ howTo }) => howTo[1], 'note', words),
    heading(settings - 1, labels, ({ settingsHeading }) => settingsHeading, 'figure', words),
    heading(reading - 1, labels, ({ readingHeading }) => readingHeading, 'figure', words),
    ...SETTING_BLOCKS.map(({ heading: block }) =>
      heading(blockRow(block), labels, (say) => say.settingBlocks[block], 'figure', words),
    ),
  ];
}

/** By table: its heading, and what a person can do in it. */
const OF_TABLES: Readonly<Record<string, readonly [heading: Say, howTo?: Say]>> = {
  [COLUMNS_TABLE]: [({ columnsHeading }) => columnsHeading, ({ columnsHowTo }) => columnsHowTo],
  [TIE_OUT_TABLE]: [({ tieOutHeading }) => tieOutHeading],
  [CONTROL_TABLE]: [({ controlHeading }) => controlHeading],
  [MISFITS_TABLE]: [({ misfitsHeading }) => misfitsHeading],
  [ISSUES_TABLE]: [({ issuesHeading }) => issuesHeading, ({ issuesHowTo }) => issuesHowTo],
  [PROFILES_TABLE]: [({ profilesHeading }) => profilesHeading],
};

/** What stands above each table. */
export function tableHeadings(
  tables: readonly TablePlan[],
  words: DuebookSheetWords,
): readonly PlacedCell[] {
  const { labels, explanations } = DUEBOOK_COLUMNS;
  return tables.flatMap(({ name, row }) => {
    const [title, howTo] = OF_TABLES[name] ?? [];
    return [
      ...(title === undefined ? [] : [heading(row - 1, labels, title, 'figure', words)]),
      ...(howTo === undefined ? [] : [heading(row - 1, explanations, howTo, 'note', words)]),
    ].map((cell) => ({ ...cell, heads: name }));
  });
}

/** They have no names: a standing sheet keeps them where people moved them. */
function heading(
  row: number,
  column: number,
  say: Say,
  look: Look,
  words: DuebookSheetWords,
): PlacedCell {
  return {
    at: { row, column },
    cell: { kind: 'text', text: say(words), look },
    when: 'always',
    aliases: [english, spanish].map(({ duebook }) => say(duebook)),
  };
}
