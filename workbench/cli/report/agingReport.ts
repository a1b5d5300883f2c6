import type { Aged, AgedBlock } from '../reading/aged';
import { columns } from './columns';
import { counted, grouped, percent } from './figures';
import { intakeReport } from './intakeReport';
import { targetReport } from './targetReport';

/**
 * The aging in lines for a terminal: the add-in's answers, and for each currency the buckets, what is
 * late, and the tie-out.
 */
export function agingReport(aged: Aged, told: readonly string[]): string[] {
  const { sheet, address, rows } = aged.ledger;
  return [
    `Aging as of ${aged.asOf} · ${sheet}, ${address} · ${counted(rows, 'row', 'rows')}`,
    ...told,
    ...intakeReport(aged.intake),
    ...aged.blocks.flatMap((block) => ['', ...blockReport(block)]),
    ...(aged.targets === null ? [] : ['', ...targetReport(aged.targets)]),
  ];
}

function blockReport(block: AgedBlock): string[] {
  const title = block.currency ?? 'No currency';
  const accounts = counted(block.accountCount, 'account', 'accounts');
  const total = Number(block.total);
  const places = [
    ...block.buckets.map(({ label, amount, items }) => ({ label, amount, items: String(items) })),
    { label: 'Credits', amount: block.credits.amount, items: String(block.credits.items) },
    { label: 'No date', amount: block.noDate.amount, items: String(block.noDate.items) },
    { label: 'Total', amount: block.total, items: String(block.items) },
  ];
  const share = (amount: string) => percent(total > 0 ? Number(amount) / total : null);
  const table = columns(
    [
      ['', ...places.map(({ label }) => label)],
      ['amount', ...places.map(({ amount }) => grouped(amount))],
      ['items', ...places.map(({ items }) => items)],
      ['% of total', ...places.map(({ amount }) => share(amount))],
    ],
    ['left', ...places.map(() => 'right' as const)],
  );
  return [
    `${title}, ${accounts}`,
    ...table.map((line) => `  ${line}`),
    ...columns(
      [
        [`Over ${block.overDays}`, overLine(block)],
        [
          'Disputed',
          `${grouped(block.disputed.amount)} in ${counted(block.disputed.items, 'item', 'items')}`,
        ],
        ['Tie-out', tieOutLine(block)],
      ],
      ['left', 'left'],
    ).map((line) => `  ${line}`),
  ];
}

function overLine(block: AgedBlock): string {
  const gross = shared(block.over.amount, block.overShare);
  const net = shared(block.overNetOfDispute, block.overShareNetOfDispute);
  return `${gross}; net of dispute ${net}; oldest ${counted(block.oldestDays, 'day', 'days')}`;
}

function shared(amount: string, share: number | null): string {
  return share === null ? grouped(amount) : `${grouped(amount)} (${percent(share)})`;
}

function tieOutLine({ tieOut, notAged }: AgedBlock): string {
  const causes = notAged.map(({ what, items }) => `${counted(items, 'item', 'items')}: ${what}`);
  const explained = causes.length > 0 ? ` (${causes.join('; ')})` : '';
  return (
    `ledger ${grouped(tieOut.ledgerTotal)} = aged ${grouped(tieOut.agedTotal)}` +
    ` + not aged ${grouped(tieOut.notAged)}${explained}; difference ${grouped(tieOut.difference)}`
  );
}
