import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Picture } from '../../../actions/actions';
import { toIso } from '../../../receivables/calendar/isoDay';
import {
  hasMoved,
  type AccountChange,
  type BlockChanges,
  type Change,
  type Changes,
} from '../../../receivables/changes/changes';
import type { Words } from '../../../words';
import { accountName } from '../../parts/accountName';
import { Amount } from '../../parts/Amount';
import { Delta } from '../../parts/Delta';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';

/** More names than these make a line that nobody reads. */
const MOST_NAMES = 5;

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  changes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content max-content',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    // As narrow as a pane at twice its size: each figure on a line of its own.
    '@media (max-width: 280px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { margin: 0, gridColumnStart: 1 },
  names: { margin: 0, gridColumn: '1 / -1' },
  figure: { margin: 0, textAlign: 'right' },
  accounts: { margin: 0, gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface WhatChangedProps {
  readonly picture: Picture;
  readonly words: Words;
}

/** What is different from what the sheets said before; nothing where there was nothing before. */
export function WhatChanged({ picture: { changes, result, isOnSheets }, words }: WhatChangedProps) {
  const { line } = useStyles();
  if (changes === null) return null;
  const said = words.views.today.changes;
  const moved = changes.blocks.filter(hasMoved);
  return (
    <Section title={said.title}>
      <Body1 as="p" className={line}>
        {since(changes, result.asOf, words)}
      </Body1>
      {moved.length === 0 && (
        <Body1 as="p" className={line}>
          {said.nothing}
        </Body1>
      )}
      {moved.map((block) => (
        <BlockLines
          key={block.currency}
          block={block}
          named={Math.max(changes.blocks.length, result.blocks.length) > 1}
          overDays={result.overDays}
          words={words}
        />
      ))}
      {!isOnSheets && (
        <Body1 as="p" className={line}>
          {said.notOnSheets}
        </Body1>
      )}
    </Section>
  );
}

function since({ since: day }: Changes, asOf: number, { views, pane }: Words): string {
  const said = views.today.changes;
  return day === null || day === asOf ? said.sinceLast : said.since(pane.header.day(toIso(day)));
}

interface BlockLinesProps {
  readonly block: BlockChanges;
  readonly named: boolean;
  readonly overDays: number;
  readonly words: Words;
}

function BlockLines({ block, named, overDays, words }: BlockLinesProps) {
  const styles = useStyles();
  const said = words.views.today.changes;
  const { total, over, decimals } = block;
  const currency = named ? (block.currency ?? `(${words.sheets.aging.noCurrency})`) : null;
  const figures = (name: string, change: Change): ReactNode => (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.figure}>
        <Delta change={change} decimals={decimals} words={words.parts} />
      </dd>
      <dd className={styles.figure}>
        <Amount minor={change.after} decimals={decimals} currency={currency} strong />
      </dd>
    </>
  );
  const accounts = (name: string, changed: readonly AccountChange[]): ReactNode =>
    changed.length > 0 && (
      <>
        <dt className={styles.names}>{name}</dt>
        <dd className={styles.accounts}>
          <Names accounts={changed} words={words} />
        </dd>
      </>
    );
  return (
    <dl className={styles.changes}>
      {figures(said.total, total)}
      {over !== null && figures(words.parts.over(overDays), over)}
      {over !== null && accounts(said.come(overDays), over.come)}
      {over !== null && accounts(said.gone(overDays), over.gone)}
    </dl>
  );
}

function Names({
  accounts,
  words,
}: {
  readonly accounts: readonly AccountChange[];
  readonly words: Words;
}) {
  const more = accounts.length - MOST_NAMES;
  return (
    <>
      {accounts.slice(0, MOST_NAMES).map((account, at) => (
        <span key={account.key}>
          {at > 0 && ', '}
          <Link href={hashOf('account', account.key)}>{accountName(account, words)}</Link>
        </span>
      ))}
      {more > 0 && ` ${words.views.today.changes.more(more)}`}
    </>
  );
}
