import { makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../../../../actions/actions';
import type { ConventionMisfit } from '../../../../receivables/conventions/exportConvention';
import { cellAddress } from '../../../../receivables/ledger/address';
import type { Ledger } from '../../../../receivables/ledger/ledger';
import type { Words } from '../../../../words';
import { CellButton } from '../../../parts/CellButton';
import { VirtualList } from '../../../parts/VirtualList';

const ROW_HEIGHT = 48;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '5.5em minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

interface MisfitListProps {
  readonly misfits: readonly ConventionMisfit[];
  readonly ledger: Ledger;
  readonly desk: Desk;
  readonly words: Words;
}

/** The rows that the system's own rule does not explain, each with the way to it. */
export function MisfitList({ misfits, ledger: { head, items }, desk, words }: MisfitListProps) {
  const styles = useStyles();
  const said = words.views.intake.convention;
  const column = head.column + (head.mapping.invoice ?? head.mapping.account ?? 0);
  return (
    <VirtualList
      label={said.misfits(misfits.length)}
      length={misfits.length}
      keyOf={(at) => at}
      rowHeight={ROW_HEIGHT}
    >
      {(at, tabIndex) => {
        const { item, exported, ours } = misfits[at]!;
        const message = said.misfit(exported || '–', ours || '–');
        return (
          <div className={styles.row}>
            <CellButton
              sheet={head.sheet}
              address={cellAddress(head.headerRow + 1 + (items.row[item] ?? 0), column)}
              name={message}
              desk={desk}
              words={words}
              tabIndex={tabIndex}
            />
            <span>{message}</span>
          </div>
        );
      }}
    </VirtualList>
  );
}
