import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ActionName, Desk } from '../../actions/actions';
import type { ActionWords } from '../../words/paneWords';

const useStyles = makeStyles({
  offers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OffersProps {
  readonly actions: readonly ActionName[];
  readonly desk: Desk;
  readonly words: ActionWords;
}

/** The buttons that answer what was asked; outside the live region, which only announces. */
export function Offers({ actions, desk, words }: OffersProps) {
  const { offers } = useStyles();
  return (
    <div className={offers}>
      {actions.map((action) => (
        <Button key={action} onClick={() => void desk[action]()}>
          {words[action]}
        </Button>
      ))}
    </div>
  );
}
