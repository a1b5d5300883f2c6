import { makeStyles, tokens } from '@fluentui/react-components';
import { ActionButton } from '../../../parts/ActionButton';
import type { FigureViewProps } from '../../../shell/view';
import { AgingPage } from '../AgingPage';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The ages in formulas, for people without the add-in: beside the ledger, or in a copy of it. */
export function ColumnsPart({ desk, state, words }: FigureViewProps) {
  const styles = useStyles();
  const said = words.views.agingParts.columns;
  const ways = [
    ['addAgeColumns', said.beside],
    ['copyWithAges', said.copy],
  ] as const;
  return (
    <AgingPage title={said.title} words={words}>
      <p className={styles.line}>{said.meaning}</p>
      {ways.map(([action, meaning]) => (
        <div key={action} className={styles.way}>
          <ActionButton
            action={action}
            desk={desk}
            running={state.running !== null}
            words={words}
          />
          <span className={styles.line}>{meaning}</span>
        </div>
      ))}
    </AgingPage>
  );
}
