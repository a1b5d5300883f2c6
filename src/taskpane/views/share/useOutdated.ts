import { useState } from 'react';
import type { Told } from '../../../actions/actions';
import type { SharePreview } from '../../../receivables/sharing/preview';

/**
 * Whether something was done here since the check that is shown, and the way to press so that it counts.
 * What came to nothing does not.
 */
export function useOutdated(
  sharing: SharePreview | null,
): readonly [boolean, (press: () => Promise<Told>) => void] {
  const [before, setBefore] = useState<SharePreview | null>(null);
  const press = (action: () => Promise<Told>) => {
    void action().then(({ kind }) => {
      if (kind === 'outcome') setBefore(sharing);
    });
  };
  return [before !== null && before === sharing, press];
}
