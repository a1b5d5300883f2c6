import { columnLetters } from '../../address';
import type { DateOrder, LedgerHead, NumberStyle } from '../../ledger';
import type { Question } from '../../question';
import type { Evidence } from './evidence';
import { decide, weigh } from './evidence';
import type { RowReader } from '../rowReader';
import type { Way } from '../books/textBook';

/** How each column's texts are to be read: `first` is day first or a decimal point. */
export interface ColumnStyles {
  readonly due: Way;
  readonly invoice: Way;
  readonly posting: Way;
  readonly settled: Way;
  readonly amount: Way;
  readonly dispute: Way;
}

interface Asked {
  readonly column: number;
  readonly evidence: Evidence;
  /** False where the column is only a witness: nothing of it is read. */
  readonly isRead: boolean;
}

/**
 * Decides by whole columns how texts are read: dates from all date columns together, amounts from
 * all amount columns together. What they leave open and no answer settles is a question.
 * @example answerStyles(head, rows, options) is { due: 'first', ... } or { question }
 */
export function answerStyles(
  head: LedgerHead,
  rows: RowReader,
  answers: { readonly dateOrder: DateOrder | null; readonly numberStyle: NumberStyle | null },
): ColumnStyles | { readonly question: Question } {
  const { columns } = rows;
  const dates: Asked[] = [
    { column: columns.dueDate, evidence: weigh(rows.dueTexts.texts), isRead: true },
    { column: columns.invoiceDate, evidence: weigh(rows.invoiceTexts.texts), isRead: true },
    { column: columns.postingDate, evidence: weigh(rows.postingTexts.texts), isRead: true },
    { column: columns.settledDate, evidence: weigh(rows.settledTexts.texts), isRead: true },
  ];
  const amounts: Asked[] = [
    { column: columns.amount, evidence: weigh(rows.amountTexts.texts), isRead: true },
    { column: columns.dispute, evidence: weigh(rows.disputes.texts), isRead: true },
    { column: columns.original, evidence: weigh(rows.originalTexts.texts), isRead: false },
  ];
  const order = answers.dateOrder && (answers.dateOrder === 'dmy' ? 'first' : 'second');
  const style = answers.numberStyle && (answers.numberStyle === 'point' ? 'first' : 'second');
  const dateWays = decideOrAsk('date-order', head, dates, order);
  if ('question' in dateWays) return dateWays;
  const amountWays = decideOrAsk('number-style', head, amounts, style);
  if ('question' in amountWays) return amountWays;
  const [due = 'either', invoice = 'either', posting = 'either', settled = 'either'] =
    dateWays.ways;
  const [amount = 'either', dispute = 'either'] = amountWays.ways;
  return { due, invoice, posting, settled, amount, dispute };
}

function decideOrAsk(
  code: 'date-order' | 'number-style',
  head: LedgerHead,
  columns: readonly Asked[],
  answer: 'first' | 'second' | null,
): { readonly ways: readonly Way[] } | { readonly question: Question } {
  const ways = decide(
    columns.map(({ evidence }) => evidence),
    answer,
  );
  const open = columns.find(({ isRead }, index) => isRead && ways[index] === null);
  if (open === undefined) return { ways: ways.map((way) => way ?? 'either') };
  const asked = open.column < head.columns ? open.column : amountsFrom(head);
  const header = head.headers[asked] ?? '';
  const column = columnLetters(head.column + asked);
  return { question: { code, header, column, example: open.evidence.example } };
}

/** The first column of amounts of a ledger whose amounts are what several cells come to. */
function amountsFrom({ buckets, mapping }: LedgerHead): number {
  return buckets[0]?.column ?? mapping.originalAmount ?? 0;
}
