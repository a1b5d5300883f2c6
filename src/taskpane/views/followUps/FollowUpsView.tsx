import type { FigureViewProps } from '../../shell/view';
import { Section } from '../../parts/Section';

/** Whom to call. */
export function FollowUpsView({ words }: FigureViewProps) {
  return <Section title={words.views.followUps.title}>{null}</Section>;
}
