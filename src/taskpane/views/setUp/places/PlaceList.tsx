import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk } from '../../../../actions/actions';
import { ledgerAddress } from '../../../../receivables/ledger/address';
import type { LedgerCandidate } from '../../../../receivables/ledger/finding/ledgerCandidate';
import type { Words } from '../../../../words';
import { CellButton } from '../../../parts/CellButton';
import { Mark } from '../../../parts/Mark';
import { placeInWords } from './placeInWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  place: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface PlaceListProps {
  /** Best first. */
  readonly candidates: readonly LedgerCandidate[];
  /** The place that is read now; null where it is asked which one to read. */
  readonly current: string | null;
  readonly onChosen: (place: string) => void;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** The lists that could be the ledger, each with what speaks for it and the button that takes it. */
export function PlaceList(props: PlaceListProps) {
  const { candidates, current, onChosen, desk, running, words } = props;
  const styles = useStyles();
  const said = words.views.intake.places;
  return (
    <ul aria-label={said.title} className={styles.list}>
      {candidates.map((candidate) => {
        const { place, head } = candidate;
        return (
          <li key={place} className={styles.place}>
            <span className={styles.name}>{place}</span>
            <span className={styles.facts}>{placeInWords(candidate, words)}</span>
            <div className={styles.answers}>
              {place === current ? (
                <Mark kind="good">{said.current}</Mark>
              ) : (
                <Button
                  size="small"
                  aria-label={said.chooseOf(place)}
                  disabledFocusable={running}
                  onClick={() => onChosen(place)}
                >
                  {said.choose}
                </Button>
              )}
              {!candidate.hidden && (
                <CellButton
                  sheet={head.sheet}
                  address={ledgerAddress(head)}
                  name={place}
                  desk={desk}
                  words={words}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
