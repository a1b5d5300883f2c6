import type { AgingBlock } from '../../../../receivables/aging/result';
import type { TargetStanding } from '../../../../receivables/targets/report';
import type { Words } from '../../../../words';
import { Amount } from '../../../parts/Amount';
import { AmountRow } from '../../../parts/AmountRow';
import { BucketStrip } from '../../../parts/BucketStrip';

/** In pixels. */
const STRIP_HEIGHT = 10;

interface GroupRowProps {
  readonly standing: TargetStanding;
  /** Grouped. */
  readonly block: AgingBlock;
  /** Of the group in the block's columns; below 0 where all of it is left out of the buckets. */
  readonly row: number;
  readonly overDays: number;
  readonly words: Words;
}

/**
 * One group: what its accounts owe, how old that is, and which share is over. Total and share are with
 * what is disputed, in every dispute mode, as on the sheet of targets.
 */
export function GroupRow({ standing, block, row, overDays, words }: GroupRowProps) {
  const { decimals, labels, groups } = block;
  const { group, total, late } = standing;
  const amounts = row < 0 ? [] : (groups?.buckets.map((bucket) => bucket[row] ?? 0) ?? []);
  return (
    <li>
      <AmountRow
        name={(look) => (
          <span className={look}>
            {group === '' ? words.views.agingParts.targets.noGroup : group}
          </span>
        )}
        minor={total}
        decimals={decimals}
      >
        {late.share !== null &&
          `${words.parts.percentOver(`${(late.share * 100).toFixed(1)}%`, overDays)} · `}
        <Amount minor={late.over} decimals={decimals} />
        <BucketStrip
          labels={labels}
          amounts={amounts}
          decimals={decimals}
          words={words}
          height={STRIP_HEIGHT}
        />
      </AmountRow>
    </li>
  );
}
