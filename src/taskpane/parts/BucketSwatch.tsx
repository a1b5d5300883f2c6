import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { BucketPattern } from './BucketPattern';

const useStyles = makeStyles({
  swatch: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
    flexShrink: 0,
    display: 'block',
  },
});

interface BucketSwatchProps {
  /** Which bucket, from 0, and how many there are. */
  readonly bucket: number;
  readonly of: number;
}

/** How a bucket looks in a strip, beside its name. */
export function BucketSwatch({ bucket, of }: BucketSwatchProps) {
  const id = useId();
  return (
    <svg width="12" height="12" aria-hidden="true" className={useStyles().swatch}>
      <BucketPattern id={id} age={bucket / Math.max(1, of - 1)} />
      <rect x="0.5" y="0.5" width="11" height="11" fill={`url(#${id})`} stroke="currentColor" />
    </svg>
  );
}
