import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgingBlock } from '../../../../receivables/aging/result';
import type { Words } from '../../../../words';
import { Amount } from '../../../parts/Amount';
import { FigureTable, type FigureLine } from '../../../parts/FigureTable';
import { Section } from '../../../parts/Section';
import type { FigureViewProps } from '../../../shell/view';
import { AgingPage } from '../AgingPage';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is not yet due, by how soon it will be. */
export function DuePart({ picture: { result }, words }: FigureViewProps) {
  const styles = useStyles();
  const said = words.views.agingParts.due;
  const blocks = result.blocks.filter(({ comingDue }) =>
    comingDue.some(({ tally }) => tally.items > 0),
  );
  return (
    <>
      <AgingPage title={said.title} words={words}>
        <p className={styles.line}>{blocks.length === 0 ? said.none : said.meaning}</p>
        {blocks.length === 1 &&
          blocks.map((block) => <Due key={block.currency} block={block} words={words} />)}
      </AgingPage>
      {blocks.length > 1 &&
        blocks.map((block) => (
          <Section key={block.currency} title={block.currency ?? words.sheets.aging.noCurrency}>
            <Due block={block} words={words} />
          </Section>
        ))}
    </>
  );
}

interface DueProps {
  readonly block: AgingBlock;
  readonly words: Words;
}

function Due({ block: { comingDue, currency, decimals }, words }: DueProps) {
  const said = words.views.agingParts.due;
  const lines: readonly FigureLine[] = comingDue.map(({ from, to, tally }) => ({
    key: String(from),
    name: `${to === null ? said.later(from - 1) : said.within(from, to)} · ${words.views.aging.items(tally.items)}`,
    figure: <Amount minor={tally.amount} decimals={decimals} />,
  }));
  const sum = comingDue.reduce((all, { tally }) => all + tally.amount, 0);
  const total = { key: 'total', name: said.total, isTotal: true };
  return (
    <FigureTable
      label={[said.title, currency].filter(Boolean).join(' ')}
      lines={[...lines, { ...total, figure: <Amount minor={sum} decimals={decimals} /> }]}
    />
  );
}
