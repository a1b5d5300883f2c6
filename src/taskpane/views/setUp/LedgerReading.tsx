import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk, Picture } from '../../../actions/actions';
import { ledgerAddress } from '../../../receivables/ledger/address';
import { convention } from '../../../receivables/sheets/convention';
import { ledgerReport } from '../../../receivables/sheets/ledgerReport';
import { readAs } from '../../../receivables/sheets/readingCells';
import type { Words } from '../../../words';
import { CellButton } from '../../parts/CellButton';
import { Section } from '../../parts/Section';
import { PartLinks } from './PartLinks';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1, margin: 0 },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface LedgerReadingProps {
  readonly picture: Picture | null;
  readonly desk: Desk;
  readonly words: Words;
}

/** Which cells were taken for the ledger, how they were read, and which column means what. */
export function LedgerReading({ picture, desk, words }: LedgerReadingProps) {
  const styles = useStyles();
  const said = words.views.setUp.reading;
  if (picture === null) {
    return (
      <Section title={said.title}>
        <p className={styles.line}>{said.none}</p>
      </Section>
    );
  }
  const { ledger, result, settings } = picture;
  const { head, census } = ledger;
  const { report } = words.sheets.duebook;
  const read = ledgerReport(ledger);
  return (
    <Section title={said.title}>
      <dl className={styles.facts}>
        <dt className={styles.name}>{report.ledgerSheet}</dt>
        <dd className={styles.value}>
          {head.table === null ? head.sheet : `${head.sheet} · ${head.table}`}
        </dd>
        <dt className={styles.name}>{report.ledgerAddress}</dt>
        <dd className={`${styles.value} ${styles.place}`}>
          <CellButton
            sheet={head.sheet}
            address={ledgerAddress(head)}
            name={head.sheet}
            desk={desk}
            words={words}
          />
          {said.rows(census.rows)}
        </dd>
        <dt className={styles.name}>{report.reading}</dt>
        <dd className={styles.value}>{readAs(read, words.sheets)}</dd>
        <dt className={styles.name}>{said.convention}</dt>
        <dd className={styles.value}>{convention(ledger, result, settings, words.sheets)}</dd>
      </dl>
      <PartLinks picture={picture} words={words} />
    </Section>
  );
}
