import { makeStyles, tokens } from '@fluentui/react-components';
import { toIso } from '../../../../receivables/calendar/isoDay';
import type { BlockRolls, Roll } from '../../../../receivables/snapshots/comparison';
import type { Words } from '../../../../words';
import { FigureTable } from '../../../parts/FigureTable';
import { percent } from '../../../parts/percent';
import { Section } from '../../../parts/Section';
import { RollsTo } from '../rolling/RollsTo';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  why: { color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
});

interface RollRatesProps {
  readonly rolls: readonly BlockRolls[];
  readonly words: Words;
}

/** How much of each bucket became the next one, with the day it is counted from, or why it cannot be. */
export function RollRates({ rolls, words }: RollRatesProps) {
  const styles = useStyles();
  const said = words.views.agingParts.rolls;
  return rolls.map(({ currency, rolls: each }, at) => {
    const title =
      rolls.length > 1
        ? `${said.title} · ${currency ?? words.sheets.aging.noCurrency}`
        : said.title;
    return (
      <Section key={currency} title={title}>
        {at === 0 && <p className={styles.line}>{said.meaning}</p>}
        <FigureTable
          label={title}
          lines={each.map((roll) => ({
            key: roll.from,
            name: <RollsTo from={roll.from} to={roll.to} words={words} />,
            figure: <Rate roll={roll} words={words} />,
          }))}
        />
      </Section>
    );
  });
}

interface RollProps {
  readonly roll: Roll;
  readonly words: Words;
}

function Rate({ roll: { rate, reason, since }, words }: RollProps) {
  const { why } = useStyles();
  const said = words.views.agingParts.rolls;
  if (rate === null) return <span className={why}>{said.reasons[reason ?? 'no-snapshot']}</span>;
  return (
    <>
      <strong>{percent(rate, 1)}</strong>
      {since !== null && (
        <span className={why}> {said.since(words.views.account.day(toIso(since)))}</span>
      )}
    </>
  );
}
