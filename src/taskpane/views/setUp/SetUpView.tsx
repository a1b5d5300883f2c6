import type { ViewProps } from '../../shell/view';
import { ActionButton } from '../../parts/ActionButton';
import { Section } from '../../parts/Section';

/** How the ledger is read, and what can be chosen about it. */
export function SetUpView({ desk, state, words }: ViewProps) {
  return (
    <Section title={words.views.setUp.title}>
      <ActionButton
        action="openDuebook"
        desk={desk}
        running={state.running !== null}
        words={words}
      />
    </Section>
  );
}
