import { bucketWord } from '../aging/bucketWord';
import type { AgingBlock } from '../aging/result';
import { DISPUTE_DAYS, pastClock, type DisputeLine } from '../disputes/disputeClock';
import { grouped } from '../money/grouped';
import type { AgendaSource, AGENDA_POINTS } from './agendaSource';
import { targetHeadline } from './targetLine';

/** A fixed point of the meeting. */
export type AgendaPoint = keyof typeof AGENDA_POINTS;

/** Accounts that are named one by one: as many as a meeting decides about. */
const MOST_ACCOUNTS = 5;

/**
 * What the ledger says of each point, in sentences.
 * @example agendaPoints(source).disputes begins with '23 disputes, 390,112.00 USD.'
 */
export function agendaPoints(source: AgendaSource): Readonly<Record<AgendaPoint, string>> {
  const { report, waiting, words } = source;
  const { agenda } = words.pack;
  const headline = targetHeadline(report, words);
  return {
    targets: headline?.kind === 'text' ? headline.text : agenda.noTargets,
    commitments: agenda.commitments(waiting.openCommitments, waiting.settledCommitments),
    disputes: disputesSay(source),
    accounts: accountsSay(source),
    questions: agenda.questions(waiting.openQuestions),
  };
}

/** An amount of a block, with its currency where the ledger names one. */
function amountIn({ currency, decimals }: AgingBlock): (minor: number) => string {
  return (minor) => grouped(minor, decimals) + (currency === null ? '' : ` ${currency}`);
}

/** Currency by currency: how many, how many past their days, and the one that is open longest. */
function disputesSay({ result, disputes, words }: AgendaSource): string {
  const { agenda } = words.pack;
  const said = result.blocks.flatMap((block) => {
    const own = disputes.filter(({ currency }) => currency === block.currency);
    if (own.length === 0) return [];
    const amount = amountIn(block);
    const sum = (lines: readonly DisputeLine[]) =>
      amount(lines.reduce((all, line) => all + line.disputed, 0));
    const past = pastClock(own);
    const figures = agenda.disputes({
      count: own.length,
      amount: sum(own),
      past: past.length,
      pastAmount: sum(past),
      unknown: own.filter(({ openedDay }) => openedDay === null).length,
      limit: DISPUTE_DAYS,
    });
    const [oldest] = past;
    if (oldest === undefined) return [figures];
    const { name, account, invoice, daysOpen } = oldest;
    return [figures, agenda.oldest(name === '' ? account : name, invoice, daysOpen ?? 0)];
  });
  return said.length === 0 ? agenda.noDisputes : said.join(' ');
}

/** What stands in the oldest bucket of each currency, and who holds most of it. */
function accountsSay({ ledger, result, words }: AgendaSource): string {
  const { agenda } = words.pack;
  const [main] = result.blocks;
  if (main === undefined) return '';
  const bucketOf = (block: AgingBlock) =>
    bucketWord(block.labels.at(-1) ?? '', words.sheets.aging.headers);
  const said = result.blocks.flatMap((block) => {
    const owed = block.accounts.buckets.at(-1) ?? new Float64Array();
    const rows = [...owed.keys()]
      .filter((row) => (owed[row] ?? 0) > 0)
      .sort((a, b) => (owed[b] ?? 0) - (owed[a] ?? 0))
      .slice(0, MOST_ACCOUNTS);
    if (rows.length === 0) return [];
    const named = rows.map((row) => {
      const account = ledger.accounts[block.accounts.account[row] ?? -1];
      const key = account?.key || words.sheets.aging.noAccount;
      return `${account?.name || key} ${grouped(owed[row] ?? 0, block.decimals)}`;
    });
    const amount = amountIn(block)(block.buckets.at(-1)?.amount ?? 0);
    return [agenda.accounts(bucketOf(block), amount, named)];
  });
  return said.length === 0 ? agenda.noAccounts(bucketOf(main)) : said.join(' ');
}
