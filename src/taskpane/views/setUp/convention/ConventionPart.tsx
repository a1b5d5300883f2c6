import { Button, makeStyles } from '@fluentui/react-components';
import { canAdopt, comparedInWords } from '../../../../receivables/conventions/adoption';
import { conventionInWords } from '../../../../receivables/conventions/conventionInWords';
import { EmptyState } from '../../../parts/EmptyState';
import { Section } from '../../../parts/Section';
import type { FigureViewProps } from '../../../shell/view';
import { SetUpPart } from '../SetUpPart';
import { MisfitList } from './MisfitList';
import { RuleTable } from './RuleTable';

const useStyles = makeStyles({
  line: { margin: 0 },
  adopt: { alignSelf: 'start' },
});

/** How the system that made the export ages, beside how Duebook does, and the way to do the same. */
export function ConventionPart({ desk, state, picture, words }: FigureViewProps) {
  const styles = useStyles();
  const said = words.views.intake.convention;
  const { convention, ledger } = picture;
  const settings = state.settings ?? picture.settings;
  if (convention === null) {
    return (
      <SetUpPart title={said.title} words={words}>
        <EmptyState title={said.none} text={said.noneText} />
      </SetUpPart>
    );
  }
  const { misfits } = convention;
  return (
    <>
      <SetUpPart title={said.title} words={words}>
        <p className={styles.line}>{conventionInWords(convention, words.conventions)}</p>
        <p className={styles.line}>{comparedInWords(convention, settings, words)}</p>
        <RuleTable rule={convention} settings={settings} words={words} />
        {canAdopt(convention, settings) && (
          <Button
            appearance="primary"
            className={styles.adopt}
            disabledFocusable={state.running !== null}
            onClick={() => void desk.adoptConvention()}
          >
            {said.adopt}
          </Button>
        )}
      </SetUpPart>
      {misfits.length > 0 && (
        <Section title={said.misfits(misfits.length)}>
          <MisfitList misfits={misfits} ledger={ledger} desk={desk} words={words} />
        </Section>
      )}
    </>
  );
}
