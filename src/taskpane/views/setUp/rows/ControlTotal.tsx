import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { settingText } from '../../../../receivables/settings/settingText';
import { Section } from '../../../parts/Section';
import type { FigureViewProps } from '../../../shell/view';
import { SettingField } from '../SettingField';
import { ControlLines } from './ControlLines';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  take: { alignSelf: 'start' },
});

/** What the ledger should add up to, by a person or by the export itself, and what is off by what. */
export function ControlTotal({ desk, state, picture, subject, words }: FigureViewProps) {
  const styles = useStyles();
  const said = words.views.intake.control;
  const settings = state.settings ?? picture.settings;
  const running = state.running !== null;
  return (
    <Section title={said.title}>
      {picture.controlTotal === null ? (
        <p className={styles.line}>{said.none}</p>
      ) : (
        <ControlLines
          comparison={picture.controlTotal}
          head={picture.ledger.head}
          desk={desk}
          words={words}
        />
      )}
      <SettingField
        setting="controlTotal"
        value={settingText('controlTotal', settings, words.sheets)}
        picture={picture}
        desk={desk}
        running={running}
        isWanted={subject === 'controlTotal'}
        words={words}
      />
      <Button
        className={styles.take}
        disabledFocusable={running}
        onClick={() => void desk.takeControlTotal()}
      >
        {said.take}
      </Button>
    </Section>
  );
}
