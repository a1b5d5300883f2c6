import type { Told } from '../../../actions/actions';
import type { SharePreview } from '../../../receivables/sharing/preview';
import type { ViewProps } from '../../shell/view';

/** What every part of *Share* is given, once the workbook was looked through. */
export interface SharePartProps extends ViewProps {
  readonly sharing: SharePreview;
  /** Presses something that changes the workbook, so that the check is known to be of before. */
  readonly press: (action: () => Promise<Told>) => void;
}
