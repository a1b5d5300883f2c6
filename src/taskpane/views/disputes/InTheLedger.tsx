import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { cellAddress } from '../../../receivables/ledger/address';
import { ActionButton } from '../../parts/ActionButton';
import { CellButton } from '../../parts/CellButton';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';
import type { FigureViewProps } from '../../shell/view';
import { ISSUES } from '../setUp/setUpSubject';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface InTheLedgerProps extends FigureViewProps {
  /** Cells that say neither yes nor no nor an amount. */
  readonly unreadable: number;
}

/** From which column of the ledger disputes are known, what in it is not clear, and the marks. */
export function InTheLedger({ desk, state, picture, words, unreadable }: InTheLedgerProps) {
  const styles = useStyles();
  const said = words.views.disputes;
  const { head } = picture.ledger;
  const column = head.mapping.dispute ?? 0;
  const header = head.headers[column] ?? '';
  const address = cellAddress(head.headerRow, head.column + column);
  const running = state.running !== null;
  return (
    <Section title={said.inLedger}>
      <div className={styles.line}>
        <span>{said.readFrom}</span>
        <CellButton sheet={head.sheet} address={address} name={header} desk={desk} words={words} />
        <span>{header}</span>
        <Link href={hashOf('setUp', 'disputeColumn')}>{said.chooseColumn}</Link>
      </div>
      {unreadable > 0 && (
        <span>
          {said.unreadable(unreadable)}{' '}
          <Link href={hashOf('setUp', ISSUES)}>{said.issues(unreadable)}</Link>
        </span>
      )}
      <div className={styles.buttons}>
        <ActionButton action="markDisputes" desk={desk} running={running} words={words} />
        <ActionButton
          action="unmarkDisputes"
          appearance="subtle"
          desk={desk}
          running={running}
          words={words}
        />
      </div>
      <p className={styles.hint}>{said.marksHint}</p>
    </Section>
  );
}
