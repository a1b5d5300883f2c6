import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';
import type { ShareViewWords } from '../../../words/views/shareViewWords';
import type { FindingKind } from '../../../receivables/checking/finding';
import type { SharePreview } from '../../../receivables/sharing/preview';
import type { SharePartProps } from './sharePart';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0 },
  term: { ...typographyStyles.body1Strong },
  said: { margin: 0 },
});

/** What sharing would do: to formulas, to the as-of date, and to what is private. */
export function PreviewPart({ sharing, state, words }: SharePartProps) {
  const styles = useStyles();
  const said = words.views.share.preview;
  const { swaps } = sharing;
  const formulas =
    swaps.length === 0
      ? [said.noFormulas]
      : swaps.map(({ sheet, live, values, lost }) => said.swaps(sheet, live, values, lost));
  const leftOut = staying(sharing, said);
  const lines: readonly (readonly [string, readonly string[], ReactNode?])[] = [
    [said.formulas, formulas],
    [said.asOf, [asOf(sharing.fixed, state.summary?.asOf, words.pane.header.day, said)]],
    [
      said.leftOut,
      leftOut.length === 0 ? [said.nothingPrivate] : leftOut,
      <Link key="choose" href={hashOf('setUp', 'privateColumns')}>
        {said.choosePrivate}
      </Link>,
    ],
    [said.inCopy, inCopy(sharing, leftOut.length > 0, said)],
  ];
  return (
    <Section title={said.title}>
      <dl className={styles.lines}>
        {lines.map(([term, texts, more]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            {texts.map((text) => (
              <dd key={text} className={styles.said}>
                {text}
              </dd>
            ))}
            {more !== undefined && <dd className={styles.said}>{more}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function asOf(
  isFixed: boolean,
  isoDate: string | undefined,
  day: (isoDate: string) => string,
  said: ShareViewWords['preview'],
): string {
  if (isoDate === undefined) return isFixed ? said.fixedWithout : said.willBeFixedWithout;
  return isFixed ? said.fixed(day(isoDate)) : said.willBeFixed(day(isoDate));
}

/** What is private of each sheet; of a private sheet its columns need no word. */
function staying({ sheets }: SharePreview, said: ShareViewWords['preview']): readonly string[] {
  return sheets.flatMap(({ name, isPrivate, privateColumns, privateBlocks }) => {
    if (isPrivate) return [said.privateSheet(name)];
    return [
      ...(privateColumns.length === 0
        ? []
        : [said.privateColumns(name, privateColumns.join(', '))]),
      ...(privateBlocks.length === 0 ? [] : [said.privateBlocks(name, privateBlocks.join(', '))]),
    ];
  });
}

/** What a copy changes besides, as far as there is any of it. */
function inCopy(
  { findings, chartsLeftOut }: SharePreview,
  isAnyPrivate: boolean,
  said: ShareViewWords['preview'],
): readonly string[] {
  const countOf = (kind: FindingKind) => findings.find((one) => one.kind === kind)?.count ?? 0;
  const comments = countOf('comments');
  return [
    ...(isAnyPrivate ? [said.readsPrivate] : []),
    ...(comments > 0 ? [said.comments(comments)] : []),
    ...(countOf('external-links') > 0 ? [said.links] : []),
    ...(chartsLeftOut.length > 0
      ? [said.charts(chartsLeftOut.length, [...new Set(chartsLeftOut)].join(', '))]
      : []),
    said.neverCopied,
  ];
}
