import type { FigureViewProps } from '../../shell/view';
import { Section } from '../../parts/Section';

/** What to do now. */
export function TodayView({ words }: FigureViewProps) {
  return <Section title={words.views.today.title}>{null}</Section>;
}
