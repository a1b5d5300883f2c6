import type { AgedTargets } from '../reading/aged';
import { columns } from './columns';
import { grouped } from './figures';

/** So many accounts tell how to begin; the sheet has them all. */
const MOST_STEPS = 10;

/** The percentages beside their targets, and whom to collect from. */
export function targetReport({ says, wayBack }: AgedTargets): string[] {
  const shown = wayBack.slice(0, MOST_STEPS);
  const table = columns(
    shown.map(({ account, name, collect, currency, overDays, needsDispute, credits }) => [
      currency === null ? grouped(collect) : `${grouped(collect)} ${currency}`,
      account,
      name,
      [
        `over ${overDays}`,
        ...(needsDispute ? ['dispute to settle'] : []),
        ...(Number(credits) > 0 ? [`credits of ${grouped(credits)} to apply`] : []),
      ].join(', '),
    ]),
    ['right', 'left', 'left', 'left'],
  );
  const others = wayBack.length - shown.length;
  return [
    'Targets',
    ...says.map((sentence) => `  ${sentence}`),
    ...table.map((line) => `  ${line}`),
    ...(others > 0 ? [`  and ${others} more on the sheet`] : []),
  ];
}
