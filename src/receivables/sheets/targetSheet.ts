import { toIso } from '../calendar/isoDay';
import type { Words } from '../../words';
import { everyLanguage } from '../../words/everyLanguage';
import { over, formula, text } from './bandCells';
import { convention } from './convention';
import { stacked } from './duebookLayout';
import { withMadeOn } from './madeOn';
import type { PlacedCell, SheetPlan, TablePlan } from './plan';
import { refreshNeeded } from './refreshNeeded';
import { TARGET_WIDTHS } from './targetColumns';
import { groupsTable } from './targetGroupTable';
import { groupsInWords, plansInWords, rollingInWords } from './targetHowTo';
import { rollingTable, targetsTable, wayBackTable } from './targetTables';
import { targetHeadline } from './targetLine';
import {
  GROUPS_TABLE,
  ROLLING_TABLE,
  TARGETS_TABLE,
  WAY_BACK_TABLE,
  type TargetSource,
} from './targetSource';

/** Rows of the band, from 0; Excel shows them as 1 to 7. */
const ROW = {
  title: 0,
  line: 1,
  plan: 2,
  rolling: 3,
  groups: 4,
  convention: 5,
  note: 6,
} as const;
/** Title and verdicts stay in sight, and on each printed page. */
const FROZEN_ROWS = ROW.line + 1;
/** The first table's header; a blank row and its heading lie between. */
const FIRST_TABLE = ROW.note + 3;

/**
 * The sheet of targets: management's percentages beside what they are, the aging by group, the way back
 * under each target, and what is about to roll. The widest table comes first, because as a table grows
 * Excel moves down what lies under it, but tears no wider table.
 * @example targetSheet(source).foundBy is { table: 'DuebookTargets' }
 */
export function targetSheet(source: TargetSource): SheetPlan {
  const { result, words } = source;
  const { title } = words.targets;
  const { aging } = words.sheets;
  const tables = stacked(FIRST_TABLE, [
    (row) => groupsTable(row, source),
    (row) => targetsTable(row, source),
    (row) => wayBackTable(row, source),
    (row) => rollingTable(row, source),
  ]);
  return {
    foundBy: { table: TARGETS_TABLE },
    title,
    fallbackTitle: `${title} (Duebook)`,
    cells: [...band(source), ...headings(words, tables)],
    names: [],
    tables,
    choices: [],
    rules: [],
    widths: [...TARGET_WIDTHS],
    frozenRows: FROZEN_ROWS,
    print: {
      orientation: 'landscape',
      paper: 'legal',
      titleRows: [0, FROZEN_ROWS - 1],
      footerLeft: '&F',
      footerCenter: aging.footerAsOf(toIso(result.asOf)),
      footerRight: aging.footerPage,
    },
  };
}

/** Title and as-of date, the percentages beside their targets, what follows from them, and the rules. */
function band(source: TargetSource): readonly PlacedCell[] {
  const { ledger, result, report, settings, today, words } = source;
  const asOfCell = `{accounts}${ROW.title + 1}`;
  const headline = targetHeadline(report, words);
  const alert = refreshNeeded(ledger, result, asOfCell, words.sheets);
  const rules = convention(ledger, result, settings, words.sheets);
  return [
    over(ROW.title, 'group', text(words.targets.title, 'title')),
    over(ROW.title, 'accounts', {
      kind: 'day',
      day: result.asOf,
      format: words.sheets.aging.asOfFormat,
      look: 'figure',
    }),
    over(ROW.title, 'b0', formula(alert, 'General', 'alert')),
    ...(headline === null ? [] : [over(ROW.line, 'group', headline)]),
    note(ROW.plan, plansInWords(source)),
    note(ROW.rolling, rollingInWords(source)),
    note(ROW.groups, groupsInWords(source)),
    note(ROW.convention, withMadeOn(rules, today, words.sheets)),
    note(ROW.note, words.targets.note),
  ];
}

function note(row: number, words: string): PlacedCell {
  return over(row, 'group', text(words, 'note'));
}

type Say = (words: Words) => string;

const HEADINGS: Readonly<Record<string, Say>> = {
  [GROUPS_TABLE]: ({ targets }) => targets.groupsHeading,
  [TARGETS_TABLE]: ({ targets }) => targets.targetsHeading,
  [WAY_BACK_TABLE]: ({ targets }) => targets.wayBackHeading,
  [ROLLING_TABLE]: ({ targets }) => targets.rollingHeading,
};

/** What stands above each table, wherever people moved it. */
function headings(words: Words, tables: readonly TablePlan[]): readonly PlacedCell[] {
  return tables.flatMap(({ name, row }) => {
    const say = HEADINGS[name];
    if (say === undefined) return [];
    return [
      {
        at: { row: row - 1, column: 0 },
        cell: { kind: 'text', text: say(words), look: 'figure' },
        when: 'always',
        aliases: everyLanguage.map(say),
        heads: name,
      } satisfies PlacedCell,
    ];
  });
}
