import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk } from '../../../actions/actions';
import type { Words } from '../../../words';
import { CellButton } from '../../parts/CellButton';
import { placeParts } from './placeParts';

const useStyles = makeStyles({
  places: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  place: { overflowWrap: 'anywhere' },
});

interface FindingPlacesProps {
  readonly places: readonly string[];
  /** The finding, said by screen readers. */
  readonly name: string;
  readonly desk: Desk;
  readonly words: Words;
}

/** The first places of a finding: cells are led to, what has no address is named. */
export function FindingPlaces({ places, name, desk, words }: FindingPlacesProps) {
  const styles = useStyles();
  if (places.length === 0) return null;
  const named = places.filter((place) => placeParts(place) === null);
  return (
    <div className={styles.places}>
      {places.map((place) => {
        const cell = placeParts(place);
        return (
          cell !== null && (
            <span key={place} className={styles.place}>
              {cell.sheet}{' '}
              <CellButton
                sheet={cell.sheet}
                address={cell.address}
                name={name}
                desk={desk}
                words={words}
              />
            </span>
          )
        );
      })}
      {named.length > 0 && <span className={styles.place}>{named.join(' · ')}</span>}
    </div>
  );
}
