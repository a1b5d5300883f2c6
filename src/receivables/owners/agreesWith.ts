import type { AgingBlock, AgingResult } from '../aging/result';

/**
 * Whether one group's part, aged by itself, comes to what the whole says of that group: the total of each
 * currency, to the minor unit, with no difference of its own.
 * @param group index into `Groups.names` of the whole
 */
export function agreesWith(whole: AgingResult, part: AgingResult, group: number): boolean {
  return (
    part.blocks.every(({ difference }) => difference === 0) &&
    whole.blocks.every((block) => totalOf(block, group) === totalIn(part, block.currency)) &&
    part.blocks.every(({ currency, total }) => total.amount === 0 || knows(whole, currency))
  );
}

function totalOf({ groups }: AgingBlock, group: number): number {
  if (groups === null) return 0;
  const row = groups.account.indexOf(group);
  return row < 0 ? 0 : (groups.total[row] ?? 0);
}

function totalIn({ blocks }: AgingResult, currency: string | null): number {
  return blocks.find((block) => block.currency === currency)?.total.amount ?? 0;
}

function knows({ blocks }: AgingResult, currency: string | null): boolean {
  return blocks.some((block) => block.currency === currency);
}
