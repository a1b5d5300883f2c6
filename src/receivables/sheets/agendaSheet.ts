import { toIso } from '../calendar/isoDay';
import type { Words } from '../../words';
import { everyLanguage } from '../../words/everyLanguage';
import { agendaPoints, type AgendaPoint } from './agendaPoints';
import { AGENDA, AGENDA_POINTS, type AgendaSource } from './agendaSource';
import { formula, text } from './bandCells';
import { DECISIONS_TABLE, decisionsTable, LOG_WIDTHS } from './decisionLog';
import type { Look, Place, PlacedCell, PlanCell, SheetPlan } from './plan';
import { refreshNeeded } from './refreshNeeded';

/** Rows of a new agenda, from 0. */
const ROW = { title: 0, legend: 1, attendees: 3, header: 5, points: 6 } as const;
/** Its columns, from 0: the points' names, what is said of them, their minutes. */
const COLUMN = { point: 0, says: 2, minutes: 3 } as const;

const POINTS = Object.entries(AGENDA_POINTS) as readonly (readonly [AgendaPoint, string])[];
const TOTAL_ROW = ROW.points + POINTS.length;
/** A blank row, the heading of the log and what comes into it lie above its header. */
const LOG_ROW = TOTAL_ROW + 4;

/**
 * The agenda of the weekly meeting on one page: who attends, the fixed points with what the ledger says
 * of each and the minutes for it, and the log of what was decided and kept.
 * @example agendaSheet(source).foundBy is { name: 'DuebookAgenda' }
 */
export function agendaSheet(source: AgendaSource): SheetPlan {
  const { result, words, log } = source;
  const { title } = words.pack.agenda;
  const { aging } = words.sheets;
  return {
    foundBy: { name: AGENDA.sheet },
    title,
    fallbackTitle: `${title} (Duebook)`,
    cells: [...head(source), ...points(source), ...logHead(words)],
    names: [
      { name: AGENDA.sheet, row: ROW.title, column: COLUMN.point },
      { name: AGENDA.asOf, row: ROW.title, column: COLUMN.says },
      { name: AGENDA.attendees, row: ROW.attendees, column: COLUMN.says },
      ...POINTS.map(([, name], at) => ({ name, row: ROW.points + at, column: COLUMN.minutes })),
      { name: AGENDA.total, row: TOTAL_ROW, column: COLUMN.minutes },
    ],
    tables: [decisionsTable(LOG_ROW, log, words)],
    choices: [],
    rules: [],
    widths: [...LOG_WIDTHS],
    frozenRows: 0,
    print: {
      orientation: 'landscape',
      titleRows: null,
      footerLeft: '&F',
      footerCenter: aging.footerAsOf(toIso(result.asOf)),
      footerRight: aging.footerPage,
    },
  };
}

/** A cell beside a named one: people may have put rows between. */
function beside(name: string, columnOffset: number, cell: PlanCell): PlacedCell {
  return { at: { name, columnOffset }, cell, when: 'always' };
}

/** Words that are found again by themselves, in either language. */
function heading(at: Place, look: Look, words: Words, say: (words: Words) => string): PlacedCell {
  return { at, cell: text(say(words), look), when: 'always', aliases: everyLanguage.map(say) };
}

function head({ ledger, result, words }: AgendaSource): readonly PlacedCell[] {
  const { agenda } = words.pack;
  const alert = refreshNeeded(ledger, result, AGENDA.asOf, words.sheets);
  const asOf: PlanCell = {
    kind: 'day',
    day: result.asOf,
    format: words.sheets.aging.asOfFormat,
    look: 'report',
  };
  return [
    beside(AGENDA.sheet, 0, text(agenda.title, 'title')),
    beside(AGENDA.asOf, 0, asOf),
    beside(AGENDA.asOf, 1, formula(alert, 'General', 'alert')),
    heading({ row: ROW.legend, column: 0 }, 'note', words, ({ pack }) => pack.agenda.legend),
    beside(AGENDA.attendees, -COLUMN.says, text(agenda.attendees, 'point')),
    {
      at: { name: AGENDA.attendees, columnOffset: 0 },
      cell: { kind: 'blank', look: 'input' },
      when: 'new',
    },
    heading({ row: ROW.header, column: COLUMN.point }, 'label', words, ({ pack }) => {
      return pack.agenda.headers.point;
    }),
    heading({ row: ROW.header, column: COLUMN.says }, 'label', words, ({ pack }) => {
      return pack.agenda.headers.says;
    }),
    heading({ row: ROW.header, column: COLUMN.minutes }, 'label', words, ({ pack }) => {
      return pack.agenda.headers.minutes;
    }),
  ];
}

/** The points in their order; the minutes of each are typed, and added up by a built-in formula. */
function points(source: AgendaSource): readonly PlacedCell[] {
  const { agenda } = source.words.pack;
  const says = agendaPoints(source);
  const sum = `=SUM(${POINTS.map(([, name]) => name).join(',')})`;
  return [
    ...POINTS.flatMap(([point, name]): PlacedCell[] => [
      beside(name, COLUMN.point - COLUMN.minutes, text(agenda.points[point], 'point')),
      beside(name, COLUMN.says - COLUMN.minutes, text(says[point], 'said')),
      { at: { name, columnOffset: 0 }, cell: { kind: 'blank', look: 'minutes' }, when: 'new' },
    ]),
    beside(AGENDA.total, COLUMN.point - COLUMN.minutes, text(agenda.total, 'point')),
    beside(AGENDA.total, 0, formula(sum, '0;;', 'report')),
  ];
}

function logHead(words: Words): readonly PlacedCell[] {
  const at = (rows: number): Place => ({ row: LOG_ROW - rows, column: 0 });
  return [
    {
      ...heading(at(2), 'figure', words, ({ pack }) => pack.agenda.log),
    },
    {
      ...heading(at(1), 'note', words, ({ pack }) => pack.agenda.logLegend),
      heads: DECISIONS_TABLE,
    },
  ];
}
