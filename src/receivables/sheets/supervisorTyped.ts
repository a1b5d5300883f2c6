import type { CellValue } from '../ledger/area';
import type { CommitmentRow } from '../supervisor/commitments';
import { COMMITMENTS_TABLE, QUESTIONS_TABLE } from '../supervisor/pageTables';
import type { QuestionRow } from '../supervisor/questions';
import { pageColumns, pageTable, typedIn } from './supervisorColumns';
import { mainBlock, type SupervisorSource } from './supervisorSource';
import type { TablePlan } from './plan';

/** Empty rows at the end, to write in. */
const ROOM = 2;

/** `DuebookCommitments`: what was agreed, when it was noted and what was owed then, and whether it was kept. */
export function commitmentsTable(row: number, source: SupervisorSource): TablePlan {
  const lines = withRoom<CommitmentRow>(source.commitments.rows);
  const make = pageColumns(lines, mainBlock(source)?.decimals ?? 2, source.words);
  const typed = (id: keyof CommitmentRow['typed']) => (line: CommitmentRow | null) =>
    line?.typed[id] ?? '';
  // Our word is written anew; a person's own stays as it was typed.
  const ours = rowsThat(lines, (line) => line?.isOurs === true);
  return {
    ...pageTable(
      COMMITMENTS_TABLE,
      row,
      ['commitment', 'who', 'amount', 'by'],
      [
        typedIn(make.wrapped('commitment', typed('commitment'))),
        typedIn(make.typedAmount('amount', typed('amount'))),
        typedIn(make.prose('who', typed('who'))),
        typedIn(make.day('by', typed('by'))),
        make.day('settled', (line): CellValue => line?.settled ?? ''),
        {
          ...typedIn(
            make.prose('kept', (line) => line?.kept ?? ''),
            ours,
          ),
          keepsRow: false,
        },
        { ...make.text('noted', (line) => line?.noted ?? ''), indent: true },
      ],
    ),
    leave: rowsThat(lines, (line) => line?.leaves === true),
  };
}

/** `DuebookQuestions`: what is to be decided, carried forward until it is. */
export function questionsTable(row: number, source: SupervisorSource): TablePlan {
  const lines = withRoom<QuestionRow>(source.questions.rows);
  const make = pageColumns(lines, mainBlock(source)?.decimals ?? 2, source.words);
  const typed = (id: keyof QuestionRow['typed']) => (line: QuestionRow | null) =>
    line?.typed[id] ?? '';
  return {
    ...pageTable(
      QUESTIONS_TABLE,
      row,
      ['question', 'decider', 'decision'],
      [
        typedIn(make.wrapped('question', typed('question'))),
        typedIn(make.wrapped('decider', typed('decider'))),
        make.count('weeks', (line) => line?.weeks ?? null),
        make.day('asked', (line) => line?.asked ?? null),
        make.day('decided', (line) => line?.decided ?? null),
        typedIn(make.prose('decision', typed('decision'))),
      ],
    ),
    leave: rowsThat(lines, (line) => line?.leaves === true),
  };
}

function withRoom<Row>(rows: readonly Row[]): readonly (Row | null)[] {
  return [...rows, ...Array.from({ length: ROOM }, () => null)];
}

function rowsThat<Row>(rows: readonly Row[], is: (row: Row) => boolean): ReadonlySet<number> {
  return new Set(rows.flatMap((row, at) => (is(row) ? [at] : [])));
}
