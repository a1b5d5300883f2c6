import type { FigureViewProps } from '../../shell/view';
import { Section } from '../../parts/Section';

/** One account: its open items. */
export function AccountView({ words }: FigureViewProps) {
  return <Section title={words.views.account.title}>{null}</Section>;
}
