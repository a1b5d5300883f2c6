import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../../../words';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';

interface SetUpPartProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly words: Words;
  readonly children: ReactNode;
}

/** A part of *Set-up* on a page of its own, with the way back. */
export function SetUpPart({ title, aside, words, children }: SetUpPartProps) {
  return (
    <Section title={title} aside={aside}>
      <Link href={hashOf('setUp')}>{words.views.setUp.issues.back}</Link>
      {children}
    </Section>
  );
}
