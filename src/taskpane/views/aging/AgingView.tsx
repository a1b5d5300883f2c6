import type { FigureViewProps } from '../../shell/view';
import { Section } from '../../parts/Section';

/** Buckets and accounts. */
export function AgingView({ words }: FigureViewProps) {
  return <Section title={words.views.aging.title}>{null}</Section>;
}
