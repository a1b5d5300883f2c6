import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import type { PageSource } from './commitments';
import type { DecisionRow } from './decision';
import { cellWords, isTyped, type TypedRow } from './pageTables';
import { stayed } from './stayed';

/** One row of the table of questions as it will be. */
export interface QuestionRow {
  /** What people typed, as the cells hold it: by these three a row is found again. */
  readonly typed: Readonly<Record<(typeof TYPED)[number], CellValue>>;
  readonly asked: SerialDay;
  /** Whole weeks since it was asked, until it is decided. */
  readonly weeks: number;
  readonly decided: SerialDay | null;
  /** Whether it goes, because the log of the meetings has it from now on. */
  readonly leaves: boolean;
}

/** What the table of questions will be, and what becomes of the ones that leave. */
export interface Questions {
  readonly rows: readonly QuestionRow[];
  readonly decisions: readonly DecisionRow[];
}

const TYPED = ['question', 'decider', 'decision'] as const;
const WEEK = 7;

/**
 * The rows of the table of questions: an undecided one is carried forward with its age, a decided one
 * gets its day, stays for a meeting's week and then goes to the log. What a person typed is never changed.
 * @example nextQuestions([], source).rows is []
 */
export function nextQuestions(
  standing: readonly TypedRow[],
  { result: { asOf }, hasLog, dayOffset }: Pick<PageSource, 'result' | 'hasLog' | 'dayOffset'>,
): Questions {
  const next = standing
    .filter((row) => isTyped(row, TYPED))
    .map((row) => {
      const day = (id: string): SerialDay | null => {
        const cell = row.values[id];
        return typeof cell === 'number' && cell >= 1 ? ((cell + dayOffset) as SerialDay) : null;
      };
      const typed = (id: string) => row.formulas[id] ?? row.values[id] ?? '';
      const isDecided = cellWords(row, 'decision') !== '';
      const asked = day('asked') ?? asOf;
      const decided = isDecided ? (day('decided') ?? asOf) : null;
      const made: QuestionRow = {
        typed: {
          question: typed('question'),
          decider: typed('decider'),
          decision: typed('decision'),
        },
        asked,
        weeks: Math.max(0, Math.floor(((decided ?? asOf) - asked) / WEEK)),
        decided,
        leaves: hasLog && stayed(decided, asOf),
      };
      return { row, made };
    });
  return {
    rows: next.map(({ made }) => made),
    decisions: next.flatMap(({ row, made }) => (made.leaves ? [decisionOf(row, made)] : [])),
  };
}

function decisionOf(row: TypedRow, { decided }: QuestionRow): DecisionRow {
  const [text, who] = [cellWords(row, 'question'), cellWords(row, 'decider')];
  return {
    day: decided!,
    kind: 'question',
    text: [text, who].filter((part) => part !== '').join(' · '),
    outcome: cellWords(row, 'decision'),
  };
}
