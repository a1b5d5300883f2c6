import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../../../words';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';

interface AgingPageProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly words: Words;
  readonly children: ReactNode;
}

/** A part of *Aging* on a page of its own, with the way back. */
export function AgingPage({ title, aside, words, children }: AgingPageProps) {
  return (
    <Section title={title} aside={aside}>
      <Link href={hashOf('aging')}>{words.views.agingParts.back}</Link>
      {children}
    </Section>
  );
}
