import { toIso } from '../calendar/isoDay';
import { grouped } from '../money/grouped';
import { sinceInWords } from '../supervisor/sinceInWords';
import { SUPERVISOR_NAME } from '../supervisor/pageTables';
import { percentText, targetFigures } from '../targets/targetsInWords';
import { inEveryLanguage } from '../snapshots/snapshotTables';
import type { Words } from '../../words';
import { formula, over, text } from './bandCells';
import { convention } from './convention';
import { stacked } from './duebookLayout';
import { DATE_FORMAT } from './formats';
import { withMadeOn } from './madeOn';
import type { PlacedCell, PlanCell, SheetPlan, TablePlan } from './plan';
import { refreshNeeded } from './refreshNeeded';
import { pageWidths } from './supervisorColumns';
import { FIGURE_ROW, supervisorChart, supervisorFigures } from './supervisorFigures';
import { mainBlock, type SupervisorSource } from './supervisorSource';
import { supervisorAccounts, supervisorDisputes, supervisorGroups } from './supervisorTables';
import { commitmentsTable, questionsTable } from './supervisorTyped';

export type { SupervisorSource } from './supervisorSource';

/** Rows of the band, from 0; up to three of what changed come last, and the figures follow. */
const ROW = { title: 0, headline: 1, rules: 2, changes: 3 } as const;
/** The first table's header; its heading lies above it. */
const FIRST_TABLE = FIGURE_ROW.end + 1;

/**
 * The supervisor's page: one printed page that is right without the add-in. A headline, the figures
 * beside the targets with a chart, then by owner, the top accounts, old disputes, and what people type:
 * commitments and questions. No table is wider than the one above it: as one grows, Excel moves down
 * what lies under it, but tears no wider table.
 * @example supervisorSheet(source).foundBy is { name: 'DuebookSupervisorPage' }
 */
export function supervisorSheet(source: SupervisorSource): SheetPlan {
  const { result, words } = source;
  const { title } = words.supervisor;
  const main = mainBlock(source);
  const { aging } = words.sheets;
  const tables = stacked(FIRST_TABLE, [
    (row) => supervisorGroups(row, source),
    (row) => supervisorAccounts(row, source),
    (row) => supervisorDisputes(row, source),
    (row) => commitmentsTable(row, source),
    (row) => questionsTable(row, source),
  ]);
  return {
    foundBy: { name: SUPERVISOR_NAME },
    title,
    fallbackTitle: `${title} (Duebook)`,
    cells: [...band(source), ...supervisorFigures(source), ...headings(words, tables)],
    names: [{ name: SUPERVISOR_NAME, row: ROW.title, column: 0 }],
    tables,
    choices: [],
    charts: supervisorChart(source),
    rules: [],
    widths: pageWidths(main?.total.amount ?? 0, main?.decimals ?? 2),
    frozenRows: ROW.title + 1,
    print: {
      orientation: 'portrait',
      onePage: true,
      titleRows: null,
      footerLeft: '&F',
      footerCenter: aging.footerAsOf(toIso(result.asOf)),
      footerRight: aging.footerPage,
    },
  };
}

function band(source: SupervisorSource): readonly PlacedCell[] {
  const { ledger, result, settings, earlier, today, words } = source;
  const say = words.supervisor;
  const currency = mainBlock(source)?.currency ?? null;
  const alert = refreshNeeded(ledger, result, `{over}${ROW.title + 1}`, words.sheets);
  const [sums, accounts] = sinceInWords(earlier, currency, result, words);
  const rules = [
    words.sheets.aging.footerAsOf(toIso(result.asOf)),
    ...(currency === null ? [] : [say.amountsIn(currency)]),
    convention(ledger, result, settings, words.sheets),
  ].join(' · ');
  const told = [sums, accounts, othersInWords(source)].filter((note) => note !== '');
  return [
    over(ROW.title, 'group', text(say.title, 'title')),
    // Without words, which the line of the rules has: a number that is too long for its column is not shown.
    over(ROW.title, 'over', {
      kind: 'day',
      day: result.asOf,
      format: DATE_FORMAT,
      look: 'figure',
    }),
    over(ROW.title, 'shareNet', formula(alert, 'General', 'alert')),
    over(ROW.headline, 'group', headline(source)),
    over(ROW.rules, 'group', text(withMadeOn(rules, today, words.sheets), 'note')),
    ...told.map((note, at) => over(ROW.changes + at, 'group', text(note, 'body'))),
  ];
}

/** In a word and a mark: whether the targets are met; without targets, what is late. */
function headline({ over: [main], words, result }: SupervisorSource): PlanCell {
  const { headline: say } = words.supervisor;
  const set = main?.lines.filter(({ isTarget }) => isTarget) ?? [];
  if (main === undefined) return text('', 'verdict');
  if (set.length === 0) {
    const { late, total } = main.whole;
    const amount = (minor: number) =>
      `${grouped(minor, main.decimals)} ${main.currency ?? ''}`.trim();
    const percent = late.share === null ? null : percentText(late.share);
    return text(say.plain(amount(late.over), amount(total), result.overDays, percent), 'verdict');
  }
  const missed = set.filter(({ figures }) => figures.verdict === 'over');
  if (missed.length > 0) {
    const parts = missed.map(({ figures }) =>
      say.missedPart(figures.target.overDays, targetFigures(figures).missedBy ?? ''),
    );
    return text(say.missed(parts, set.length), 'alert');
  }
  const isMet = set.every(({ figures: { verdict } }) => {
    return verdict === 'within' || verdict === 'nothing-open';
  });
  return text(isMet ? say.allMet(set.length) : say.untold, 'verdict');
}

/** A part for each other currency, and for the promises that have no room below. */
function othersInWords(source: SupervisorSource): string {
  const { over: blocks, result, commitments, words } = source;
  const { supervisor: say, sheets } = words;
  const currencies = blocks
    .slice(1)
    .map(({ currency, decimals, whole: { total, late } }) =>
      say.otherCurrency(
        currency ?? sheets.aging.noCurrency,
        grouped(total, decimals),
        result.overDays,
        late.share === null ? null : percentText(late.share),
      ),
    );
  const { more } = commitments;
  const decimals = mainBlock(source)?.decimals ?? 2;
  const promises =
    more === null ? [] : [say.morePromises(more.count, grouped(more.amount, decimals))];
  return [...currencies, ...promises].join(' · ');
}

const HEADINGS = ['groups', 'accounts', 'disputes', 'commitments', 'questions'] as const;

/** What stands above each table, wherever people moved it. */
function headings(words: Words, tables: readonly TablePlan[]): readonly PlacedCell[] {
  return tables.flatMap(({ name, row }, at) => {
    const heading = HEADINGS[at];
    if (heading === undefined) return [];
    const say = ({ supervisor }: Words) => supervisor.headings[heading];
    return [
      {
        at: { row: row - 1, column: 0 },
        cell: { kind: 'text', text: say(words), look: 'figure' },
        when: 'always',
        aliases: inEveryLanguage(say),
        heads: name,
      } satisfies PlacedCell,
    ];
  });
}
