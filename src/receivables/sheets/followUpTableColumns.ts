import { basisHeld, dayColumn } from '../aging/basisDays';
import { invoiceText, why } from '../followups/why';
import type { Field } from '../ledger/field';
import type { Account } from '../ledger/ledger';
import type { Basis } from '../settings/settings';
import { everyLanguage } from '../../words/everyLanguage';
import { withoutNameColumn } from './accountNames';
import { columnMaker, type ColumnMaker, type Header } from './followUpColumnMaker';
import { namesCurrencies, type FollowUpLine, type FollowUpSource } from './followUpLines';
import type { TableColumnPlan } from './plan';

type Columns = readonly TableColumnPlan[];

/**
 * What one calls by comes first and is printed, the columns to type in last of it. From this one on
 * follows what the amounts come from, for the screen.
 */
export const FIRST_UNPRINTED = 'pastDue';

/**
 * The columns of the table of follow-ups from left to right; amounts as numbers of the row's currency.
 * @example followUpTableColumns(source)[0].id is 'rank'
 */
export function followUpTableColumns(source: FollowUpSource): Columns {
  const make = columnMaker(source);
  const columns = [
    ...whose(source, make),
    ...askedFor(source, make),
    ...apartFrom(detail(source, make, 'phone', ({ phone }) => phone, 17)),
    ...reasonAndNotes(source, make),
    ...whereFrom(make),
    ...oldestItem(source, make),
    ...apartFrom(detail(source, make, 'email', ({ email }) => email, 28)),
  ];
  return withoutNameColumn(columns, source.ledger);
}

function whose(source: FollowUpSource, make: ColumnMaker): Columns {
  const { ledger, words } = source;
  const { noAccount } = words.sheets.aging;
  const currency = make.text(
    'currency',
    ({ sheets }) => sheets.duebook.fields.currency,
    9,
    ({ block }) => block.currency ?? '',
  );
  return [
    make.count(
      'rank',
      ({ followUps }) => followUps.headers.rank,
      6,
      (_, at) => at + 1,
    ),
    {
      ...make.text(
        'account',
        ({ sheets }) => sheets.aging.headers.account,
        13,
        ({ account }) => account?.key || noAccount,
      ),
      synonyms: everyLanguage.map(({ sheets }) => sheets.aging.noAccount),
      indent: true,
    },
    {
      ...make.text(
        'name',
        ({ sheets }) => sheets.aging.headers.name,
        22,
        ({ account }) => account?.name ?? '',
      ),
      wrap: true,
    },
    ...detail(source, make, 'owner', ({ owner }) => owner, 12),
    ...(namesCurrencies(ledger) ? [currency] : []),
  ];
}

function askedFor({ result }: FollowUpSource, make: ColumnMaker): Columns {
  const { figure, count } = make;
  return [
    figure('callable', ({ followUps }) => followUps.headers.callable),
    figure('over', ({ sheets }) => sheets.aging.headers.over(result.overDays)),
    count(
      'oldestDays',
      ({ sheets }) => sheets.aging.headers.oldest,
      8,
      ({ block, row }) => block.accounts.oldestDays[row] ?? 0,
    ),
  ];
}

/** What callable is the rest of, and what is left of it. */
function whereFrom({ figure, count }: ColumnMaker): Columns {
  return [
    figure('pastDue', ({ followUps }) => followUps.headers.pastDue),
    figure('disputed', ({ followUps }) => followUps.headers.disputed),
    figure('credits', ({ followUps }) => followUps.headers.credits),
    figure('netAsk', ({ followUps }) => followUps.headers.netAsk),
    count(
      'itemsPastDue',
      ({ followUps }) => followUps.headers.itemsPastDue,
      13,
      ({ block, row }) => block.accounts.itemsPastDue[row] ?? 0,
    ),
  ];
}

/** Number, date and amount of each account's oldest item, to be named on the phone. */
function oldestItem(source: FollowUpSource, make: ColumnMaker): Columns {
  const { ledger } = source;
  const { items, head } = ledger;
  const itemOf = ({ block, row }: FollowUpLine) => block.accounts.oldestItem[row] ?? -1;
  const invoice: TableColumnPlan = {
    ...make.text(
      'oldestInvoice',
      ({ followUps }) => followUps.headers.oldestInvoice,
      13,
      (line) => invoiceText(ledger, itemOf(line)),
    ),
    leaving: '',
    indent: true,
  };
  return [
    ...(head.mapping.invoice === undefined ? [] : [invoice]),
    ...oldestDay(source, make),
    make.amount(
      'oldestAmount',
      ({ followUps }) => followUps.headers.oldestAmount,
      (line) => items.balance[itemOf(line)] ?? 0,
    ),
  ];
}

/** The day of the oldest item from which ages are counted; none where the ledger came aged already. */
function oldestDay({ ledger, result }: FollowUpSource, make: ColumnMaker): Columns {
  if (ledger.reading.given) return [];
  const basis = basisHeld(ledger, result.basis);
  const days = dayColumn(ledger.items, basis);
  const { id, header } = OLDEST_DAY[basis];
  return [
    make.day(id, header, ({ block, row }) => days[block.accounts.oldestItem[row] ?? -1] ?? 0),
  ];
}

const OLDEST_DAY: Readonly<Record<Basis, { readonly id: string; readonly header: Header }>> = {
  due: { id: 'oldestDue', header: ({ followUps }) => followUps.headers.oldestDue },
  invoice: { id: 'oldestDated', header: ({ followUps }) => followUps.headers.oldestDated },
  posting: { id: 'oldestPosted', header: ({ followUps }) => followUps.headers.oldestPosted },
};

/** Text right of figures. */
function apartFrom(columns: Columns): Columns {
  return columns.map((column) => ({ ...column, indent: true }));
}

function reasonAndNotes({ ledger, result, words }: FollowUpSource, make: ColumnMaker): Columns {
  const typed = (id: string, header: Header): TableColumnPlan => ({
    ...make.text(id, header, 20, () => ''),
    typed: true,
    wrap: true,
  });
  return [
    {
      ...make.text(
        'why',
        ({ followUps }) => followUps.headers.why,
        44,
        ({ block, row }) => why({ ledger, result, block, row }, words.followUps.why),
      ),
      leaving: '',
      wrap: true,
      indent: true,
    },
    typed('nextStep', ({ followUps }) => followUps.headers.nextStep),
    typed('note', ({ followUps }) => followUps.headers.note),
  ];
}

/** A detail of the account, where the ledger has a column of it. */
function detail(
  { ledger }: FollowUpSource,
  make: ColumnMaker,
  field: Field,
  of: (account: Account) => string,
  width: number,
): Columns {
  if (ledger.head.mapping[field] === undefined) return [];
  const header: Header = ({ sheets }) => sheets.duebook.fields[field];
  return [make.text(field, header, width, ({ account }) => (account ? of(account) : ''))];
}
