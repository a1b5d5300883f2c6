import type { FigureViewProps } from '../../shell/view';
import { ActionButton } from '../../parts/ActionButton';
import { Section } from '../../parts/Section';

/** What is contested, by account. */
export function DisputesView({ desk, state, words }: FigureViewProps) {
  const running = state.running !== null;
  return (
    <Section title={words.views.disputes.title}>
      <ActionButton action="markDisputes" desk={desk} running={running} words={words} />
      <ActionButton action="unmarkDisputes" desk={desk} running={running} words={words} />
    </Section>
  );
}
