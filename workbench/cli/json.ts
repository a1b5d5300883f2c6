import type { Aged, AgedBlock, AgedIntake, AgedTargets } from './reading/aged';

/** How much went between the add-in and Excel. */
export interface OfficeTraffic {
  readonly batches: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
}

/** The aging as one line of JSON for other programs; its shape is fixed. */
export function agedJson(aged: Aged, office: OfficeTraffic): string {
  return JSON.stringify({
    asOf: aged.asOf,
    ledger: aged.ledger,
    blocks: aged.blocks.map(blockJson),
    followUps: accountsDue(aged),
    ...(aged.targets === null ? {} : targetsJson(aged.targets)),
    office,
    issues: aged.issues,
    intake: intakeJson(aged.intake),
  });
}

/** Only where targets are set, so that nothing changes for who sets none. */
function targetsJson({ lines, wayBack }: AgedTargets): object {
  return { targets: lines, wayBack };
}

/** Without the sentences that only a person needs. */
function intakeJson({ mapping, conventions, rows }: AgedIntake): object {
  return { mapping, conventions, rows };
}

/** An account that owes in two currencies has two rows of the list, and gets one call. */
function accountsDue({ followUps }: Aged): number | null {
  return followUps === null ? null : new Set(followUps.map(({ account }) => account)).size;
}

function blockJson(block: AgedBlock): object {
  return {
    currency: block.currency,
    items: block.items,
    accounts: block.accountCount,
    total: block.total,
    credits: block.credits.amount,
    noDate: { items: block.noDate.items, amount: block.noDate.amount },
    buckets: block.buckets.map(({ label, amount, items }) => ({ label, amount, items })),
    pastDue: block.pastDue,
    over30: block.over.amount,
    oldestDays: block.oldestDays,
    disputed: { items: block.disputed.items, amount: block.disputed.amount },
    notAged: block.notAged.map(({ cause, items, amount }) => ({ cause, items, amount })),
    tieOut: block.tieOut,
  };
}
