import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Picture } from '../../../actions/actions';
import type { Settings } from '../../../receivables/settings/settings';
import type { Words } from '../../../words';
import { whatIfInWords } from './whatIfInWords';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground1 },
});

interface WhatIfLineProps {
  readonly setting: keyof Settings;
  /** Null while nothing else is typed than what holds. */
  readonly typed: string | null;
  readonly picture: Picture;
  readonly words: Words;
}

/**
 * What the percentage over would be by what a person is typing. It follows a moment later, because a
 * whole ledger is aged for it; a screen reader hears it once it is there.
 */
export function WhatIfLine({ setting, typed, picture, words }: WhatIfLineProps) {
  const { line } = useStyles();
  const settled = useDeferredValue(typed, null);
  const said = useMemo(
    () => (settled === null ? null : whatIfInWords(setting, settled, picture, words)),
    [setting, settled, picture, words],
  );
  return (
    <div aria-live="polite">
      {said !== null && typed !== null && <p className={line}>{said}</p>}
    </div>
  );
}
