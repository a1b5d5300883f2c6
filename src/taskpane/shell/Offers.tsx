import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk, Told } from '../../actions/actions';
import type { PaneWords } from '../../words/paneWords';

const useStyles = makeStyles({
  offers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OffersProps {
  readonly told: Told;
  readonly desk: Desk;
  readonly words: PaneWords;
}

/** The buttons that answer what was asked; outside the live region, which only announces. */
export function Offers({ told: { offers = [], listedOn }, desk, words }: OffersProps) {
  const styles = useStyles();
  if (offers.length === 0 && listedOn === undefined) return null;
  return (
    <div className={styles.offers}>
      {offers.map((action) => (
        <Button key={action} onClick={() => void desk[action]()}>
          {words.actions[action]}
        </Button>
      ))}
      {listedOn !== undefined && (
        <Button onClick={() => void desk.changeSetting('asOf', listedOn)}>
          {words.ageAsOf(listedOn)}
        </Button>
      )}
    </div>
  );
}
