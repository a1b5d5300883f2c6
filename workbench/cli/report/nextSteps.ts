import type { Aged, AgedBlock, AgedIssue } from '../reading/aged';
import { columns } from './columns';
import { counted, grouped } from './figures';

const ACCOUNTS_SHOWN = 5;
const ISSUES_SHOWN = 5;

/** What to do with the aging now: whom to call, what to correct, which file to open. */
export function nextSteps(aged: Aged, workbook: string | null): string[] {
  const steps = [
    ...aged.blocks.flatMap((block) => callStep(block, aged)),
    ...aged.blocks.flatMap(differenceStep),
    ...issueStep(aged.issues),
    ...(workbook === null ? [] : [[`Open ${workbook}.`]]),
  ];
  const numbered = steps.flatMap(([first = '', ...rest], index) => [
    `${index + 1}. ${first}`,
    ...rest.map((line) => `   ${line}`),
  ]);
  return ['What to do next', ...numbered];
}

/** The sheet's order is the order of calls: the largest overdue amount first. */
function callStep(block: AgedBlock, { blocks, followUps }: Aged): string[][] {
  const due = (followUps ?? []).filter(({ currency }) => currency === block.currency);
  if (due.length === 0) return [];
  const lines = due
    .slice(0, ACCOUNTS_SHOWN)
    .map(({ account, name, owner, callable, why }) => [
      account,
      name,
      owner,
      `${grouped(callable)} callable`,
      why,
    ]);
  const of = due.length > lines.length ? ` (${lines.length} of ${due.length} accounts)` : '';
  const unknown = blocks.length > 1 ? 'amounts without a currency ' : '';
  const money = block.currency === null ? unknown : `${block.currency} `;
  return [
    [
      `Call first, by ${money}over ${block.overDays} days${of}:`,
      ...columns(lines, ['left', 'left', 'left', 'right', 'left']),
    ],
  ];
}

function differenceStep({ currency, tieOut }: AgedBlock): string[][] {
  if (Number(tieOut.difference) === 0) return [];
  const money = currency === null ? '' : `${currency} `;
  return [
    [
      `Find the ${money}${grouped(tieOut.difference)} by which the ledger and the aging differ; the issues are its likely causes.`,
    ],
  ];
}

function issueStep(issues: readonly AgedIssue[]): string[][] {
  if (issues.length === 0) return [];
  const shown = issues
    .slice(0, ISSUES_SHOWN)
    .map(({ address, message }) => [address ?? '', message]);
  const more = issues.length - shown.length;
  return [
    [
      `Look at ${counted(issues.length, 'issue', 'issues')} in the ledger (listed on the Duebook sheet):`,
      ...columns(shown, ['left', 'left']),
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
  ];
}
