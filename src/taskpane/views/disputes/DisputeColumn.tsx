import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../../../actions/actions';
import { cellAddress } from '../../../receivables/ledger/address';
import type { Ledger } from '../../../receivables/ledger/ledger';
import type { Words } from '../../../words';
import { CellButton } from '../../parts/CellButton';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface DisputeColumnProps {
  readonly ledger: Ledger;
  /** Cells that say neither yes nor no nor an amount. */
  readonly unreadable: number;
  readonly desk: Desk;
  readonly words: Words;
}

/** From which column of the ledger this is known, and what in it is not clear. */
export function DisputeColumn({ ledger: { head }, unreadable, desk, words }: DisputeColumnProps) {
  const { line } = useStyles();
  const said = words.views.disputes;
  const column = head.mapping.dispute ?? 0;
  const header = head.headers[column] ?? '';
  const address = cellAddress(head.headerRow, head.column + column);
  return (
    <Section title={said.column}>
      <div className={line}>
        <CellButton sheet={head.sheet} address={address} name={header} desk={desk} words={words} />
        <span>{header}</span>
        <Link href={hashOf('setUp')}>{said.chooseColumn}</Link>
      </div>
      {unreadable > 0 && (
        <span>
          {said.unreadable(unreadable)} <Link href={hashOf('setUp')}>{said.issues}</Link>
        </span>
      )}
    </Section>
  );
}
