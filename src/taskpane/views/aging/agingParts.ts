import type { AgingPart } from '../../../receivables/accounts/accountsWith';
import type { AgingBlock, Tally } from '../../../receivables/aging/result';
import type { DisputeMode } from '../../../receivables/settings/settings';
import type { Words } from '../../../words';
import { bucketName } from '../../parts/bucketName';

/** A part of the aging that can be chosen, and what is in it. */
export interface ChoosablePart {
  readonly part: AgingPart;
  readonly tally: Tally;
}

/**
 * The parts of a currency's aging from the youngest on, everything last; empty ones only of buckets.
 * What is disputed is one of them where it stands in a column of its own.
 */
export function agingParts(block: AgingBlock, disputes: DisputeMode): readonly ChoosablePart[] {
  const beside: readonly ChoosablePart[] = [
    { part: 'credits', tally: block.credits },
    { part: 'noDate', tally: block.noDate },
    ...(disputes === 'own-column' ? [{ part: 'disputed', tally: block.disputed } as const] : []),
  ];
  return [
    ...block.buckets.map((tally, part) => ({ part, tally })),
    ...beside.filter(({ tally }) => tally.items > 0),
    { part: 'total', tally: block.total },
  ];
}

/** What a part is called. */
export function partName({ labels }: AgingBlock, part: AgingPart, words: Words): string {
  if (typeof part === 'number') return bucketName(labels[part] ?? '', words);
  return part === 'total' ? words.views.aging.everything : words.sheets.aging.headers[part];
}
