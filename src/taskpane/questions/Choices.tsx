import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choice: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: '100%' },
});

/** An answer, and what comes of it. */
export interface Choice {
  readonly typed: string;
  readonly name: string;
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly onChosen: (typed: string) => void;
  readonly running: boolean;
}

/** Answers of which one press gives one. */
export function Choices({ choices, onChosen, running }: ChoicesProps) {
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      {choices.map(({ typed, name }) => (
        <Button
          key={typed}
          className={styles.choice}
          disabledFocusable={running}
          onClick={() => onChosen(typed)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
