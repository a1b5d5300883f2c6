import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import { grouped } from '../../receivables/money/grouped';
import type { Words } from '../../words';
import { bucketName } from './bucketName';
import { BucketPattern } from './BucketPattern';
import { percent } from './percent';

const useStyles = makeStyles({
  strip: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
    width: '100%',
    display: 'block',
  },
});

interface BucketStripProps {
  /** The buckets' labels as the aging gives them. */
  readonly labels: readonly string[];
  /** What is in each bucket, in minor units; below 0 where credits stand in it. */
  readonly amounts: readonly number[];
  readonly decimals: number;
  readonly words: Words;
  /** In pixels; a row of a list takes less. */
  readonly height?: number;
}

/**
 * The buckets side by side, each as wide as what is in it, youngest first. Place and hatching tell
 * them apart; a screen reader hears them one by one.
 */
export function BucketStrip({ labels, amounts, decimals, words, height = 16 }: BucketStripProps) {
  const id = useId();
  // A bucket in credit has no width.
  const widths = amounts.map((amount) => Math.max(0, amount));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const parts = amounts.map((amount, bucket) => {
    const start = widths.slice(0, bucket).reduce((sum, each) => sum + each, 0);
    return { bucket, amount, label: labels[bucket] ?? '', start };
  });
  const shown = parts.filter(({ amount }) => amount > 0);
  const spoken = shown.map(({ amount, label }) =>
    words.parts.inBucket(
      bucketName(label, words),
      grouped(amount, decimals),
      percent(amount, whole),
    ),
  );
  return (
    <svg
      role="img"
      aria-label={shown.length === 0 ? words.parts.nothingDue : spoken.join('; ')}
      height={height}
      className={useStyles().strip}
    >
      {shown.map(({ bucket, amount, label, start }, at) => (
        <Fragment key={bucket}>
          <BucketPattern id={`${id}${bucket}`} age={bucket / Math.max(1, labels.length - 1)} />
          <rect
            x={`${(start / whole) * 100}%`}
            y="0.5"
            width={`${(amount / whole) * 100}%`}
            height={height - 1}
            fill={`url(#${id}${bucket})`}
            stroke="currentColor"
          >
            <title>{spoken[at] ?? label}</title>
          </rect>
        </Fragment>
      ))}
    </svg>
  );
}
