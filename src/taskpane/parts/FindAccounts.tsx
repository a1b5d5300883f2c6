import { Caption1, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { PartWords } from '../../words/partWords';

const useStyles = makeStyles({
  find: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  field: { width: '100%', maxWidth: '100%' },
  count: { color: tokens.colorNeutralForeground2 },
});

interface FindAccountsProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** How many accounts are listed, and how many there are to list. */
  readonly found: number;
  readonly of: number;
  readonly words: PartWords;
}

/** The field that narrows a list of accounts, and how many are left. */
export function FindAccounts({ typed, onTyped, found, of, words }: FindAccountsProps) {
  const styles = useStyles();
  return (
    <div className={styles.find}>
      <SearchBox
        aria-label={words.find}
        placeholder={words.findHint}
        value={typed}
        onChange={(_, { value }) => {
          onTyped(value);
        }}
        className={styles.field}
      />
      <Caption1 aria-live="polite" className={styles.count}>
        {found === 0 ? words.noneFound : words.found(found, of)}
      </Caption1>
    </div>
  );
}
