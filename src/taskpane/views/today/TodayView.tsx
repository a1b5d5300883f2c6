import { Link } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';
import type { FigureViewProps } from '../../shell/view';
import { AgingSummary } from './AgingSummary';
import { Calls } from './Calls';
import { IntakeNotice } from './IntakeNotice';
import { IssuesToLookAt } from './IssuesToLookAt';
import { WhatChanged } from './WhatChanged';

/** What a person opens every morning: whom to call, how the ledger stands, what changed. */
export function TodayView({ desk, state, picture, words }: FigureViewProps) {
  return (
    <>
      <Calls picture={picture} desk={desk} running={state.running !== null} words={words} />
      <AgingSummary picture={picture} words={words} />
      <WhatChanged picture={picture} words={words} />
      <IntakeNotice picture={picture} words={words} />
      <IssuesToLookAt picture={picture} desk={desk} words={words} />
      <Section title={words.views.share.title}>
        <Link href={hashOf('share')}>{words.views.share.invitation}</Link>
      </Section>
    </>
  );
}
