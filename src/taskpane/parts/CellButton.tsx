import { Button } from '@fluentui/react-components';
import type { Desk } from '../../actions/actions';
import type { Words } from '../../words';

interface CellButtonProps {
  readonly sheet: string;
  /** What is shown, and where it leads. */
  readonly address: string;
  /** What is there, said by screen readers. */
  readonly name: string;
  readonly desk: Desk;
  readonly words: Words;
  readonly tabIndex?: 0 | -1;
}

/** Leads to a cell of the workbook. */
export function CellButton({ sheet, address, name, desk, words, tabIndex = 0 }: CellButtonProps) {
  return (
    <Button
      size="small"
      aria-label={words.parts.goTo(address, name)}
      tabIndex={tabIndex}
      onClick={() => void desk.goTo(sheet, address)}
    >
      {address}
    </Button>
  );
}
