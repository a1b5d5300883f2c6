import type { FollowUpColumns } from '../followups/followUpColumns';
import { invoiceText, why } from '../followups/why';
import type { CellValue } from '../ledger/area';
import type { Account, Field } from '../ledger/ledger';
import { fromMinorUnits } from '../money/rounding';
import { wordsFor, type Words } from '../../words';
import { amountWidth } from './amountWidth';
import {
  followUpLines,
  namesCurrencies,
  type FollowUpLine,
  type FollowUpSource,
} from './followUpLines';
import { amountFormat, COUNT_FORMAT, DATE_FORMAT, TEXT_FORMAT } from './formats';
import type { TableColumnPlan } from './plan';

type Amounts = 'callable' | 'pastDue' | 'over' | 'disputed' | 'credits' | 'netAsk';
type Counts = 'oldestDays' | 'itemsPastDue';
type Header = (words: Words) => string;

/**
 * The columns of the table of follow-ups from left to right; amounts as numbers of the row's currency.
 * @example followUpTableColumns(source)[0].id is 'rank'
 */
export function followUpTableColumns(source: FollowUpSource): readonly TableColumnPlan[] {
  const { ledger, result, words } = source;
  const lines = followUpLines(source);
  const { mapping } = ledger.head;
  const decimals = Math.max(0, ...result.blocks.map((block) => block.decimals));
  const named = (id: string, of: Header, width: number) => ({ ...headed(of, words), id, width });
  const text = (values: (line: FollowUpLine) => string) => ({
    ...TEXT,
    values: lines.map(values),
  });
  const detail = (field: Field, of: (account: Account) => string, width: number) =>
    mapping[field] === undefined
      ? []
      : [
          {
            ...named(field, ({ sheets }) => sheets.duebook.fields[field], width),
            ...text(({ account }) => (account === undefined ? '' : of(account))),
          },
        ];
  const amount = (id: Amounts, of: Header) => ({
    ...named(id, of, widthOf(source, id, decimals)),
    ...FIGURE,
    format: amountFormat(decimals),
    values: lines.map(({ block, row }) =>
      fromMinorUnits(block.accounts[id][row] ?? 0, block.decimals),
    ),
  });
  const count = (id: Counts, of: Header, width: number) => ({
    ...named(id, of, width),
    ...FIGURE,
    format: COUNT_FORMAT,
    values: lines.map(({ block, row }): CellValue => block.accounts[id][row] ?? 0),
  });
  const typed = (id: string, of: Header) => ({
    ...named(id, of, 20),
    ...TEXT,
    values: lines.map(() => ''),
    typed: true as const,
    wrap: true as const,
  });

  return [
    {
      ...named('rank', ({ followUps }) => followUps.headers.rank, 6),
      ...FIGURE,
      format: COUNT_FORMAT,
      values: lines.map((_, at) => at + 1),
    },
    {
      ...named('account', ({ sheets }) => sheets.aging.headers.account, 11),
      indent: true,
      ...text(({ account }) => account?.key || words.sheets.aging.noAccount),
      synonyms: LANGUAGES.map(({ sheets }) => sheets.aging.noAccount),
    },
    {
      ...named('name', ({ sheets }) => sheets.aging.headers.name, 22),
      ...text(({ account }) => account?.name ?? ''),
      wrap: true,
    },
    ...detail('owner', ({ owner }) => owner, 11),
    ...(namesCurrencies(ledger)
      ? [
          {
            ...named('currency', ({ sheets }) => sheets.duebook.fields.currency, 9),
            ...text(({ block }) => block.currency ?? ''),
          },
        ]
      : []),
    amount('callable', ({ followUps }) => followUps.headers.callable),
    amount('pastDue', ({ followUps }) => followUps.headers.pastDue),
    amount('over', ({ sheets }) => sheets.aging.headers.over(result.overDays)),
    count('oldestDays', ({ sheets }) => sheets.aging.headers.oldest, 8),
    count('itemsPastDue', ({ followUps }) => followUps.headers.itemsPastDue, 9),
    ...oldestItem(source, lines, decimals),
    amount('disputed', ({ followUps }) => followUps.headers.disputed),
    amount('credits', ({ followUps }) => followUps.headers.credits),
    amount('netAsk', ({ followUps }) => followUps.headers.netAsk),
    ...detail('phone', ({ phone }) => phone, 17).map((column) => ({
      ...column,
      indent: true as const,
    })),
    ...detail('email', ({ email }) => email, 26),
    {
      ...named('why', ({ followUps }) => followUps.headers.why, 40),
      ...text(({ block, row }) => why(ledger, result, block, row, words.followUps.why)),
      leaving: '',
      wrap: true,
    },
    typed('nextStep', ({ followUps }) => followUps.headers.nextStep),
    typed('note', ({ followUps }) => followUps.headers.note),
  ];
}

/** Number, date and amount of each account's oldest item, to be named on the phone. */
function oldestItem(
  { ledger, words }: FollowUpSource,
  lines: readonly FollowUpLine[],
  decimals: number,
): readonly TableColumnPlan[] {
  const { items, head } = ledger;
  const byDue = head.mapping.dueDate !== undefined;
  const days = byDue ? items.dueDay : items.invoiceDay;
  const itemOf = ({ block, row }: FollowUpLine) => block.accounts.oldestItem[row] ?? -1;
  const dated: Header = ({ followUps: { headers } }) =>
    byDue ? headers.oldestDue : headers.oldestDated;
  return [
    ...(head.mapping.invoice === undefined
      ? []
      : [
          {
            id: 'oldestInvoice',
            ...headed(({ followUps }) => followUps.headers.oldestInvoice, words),
            ...TEXT,
            leaving: '',
            values: lines.map((line) => invoiceText(ledger, itemOf(line))),
            width: 13,
            indent: true as const,
          },
        ]),
    {
      id: byDue ? 'oldestDue' : 'oldestDated',
      ...headed(dated, words),
      ...FIGURE,
      kind: 'day',
      format: DATE_FORMAT,
      values: lines.map((line) => days[itemOf(line)] || ''),
      width: 11,
    },
    {
      id: 'oldestAmount',
      ...headed(({ followUps }) => followUps.headers.oldestAmount, words),
      ...FIGURE,
      format: amountFormat(decimals),
      values: lines.map((line) =>
        fromMinorUnits(items.balance[itemOf(line)] ?? 0, line.block.decimals),
      ),
      width: amountWidth([], decimals, LEAST_WIDTH),
    },
  ];
}

/** Wide enough for the total above the column, which is the largest amount in it. */
function widthOf(
  { blocks }: FollowUpSource,
  id: keyof FollowUpColumns & Amounts,
  decimals: number,
) {
  const totals = blocks.map(({ accounts }) =>
    accounts[id].reduce((sum, amount) => sum + amount, 0),
  );
  return amountWidth(totals, decimals, LEAST_WIDTH);
}

function headed(of: Header, words: Words) {
  return { header: of(words), aliases: [...new Set(LANGUAGES.map(of))] };
}

/** Of an amount: there are seven of them, and headers may take three lines. */
const LEAST_WIDTH = 11;
const LANGUAGES = [wordsFor('en'), wordsFor('es')];
/** A row that is kept although it left the list still says whose it is, and asks for nothing. */
const TEXT = { kind: 'text', format: TEXT_FORMAT, leaving: 'keep', total: null } as const;
const FIGURE = { kind: 'number', leaving: '', total: null } as const;
