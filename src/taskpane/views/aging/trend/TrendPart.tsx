import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TREND_TABLE } from '../../../../receivables/snapshots/snapshotTables';
import type { TrendRow } from '../../../../receivables/snapshots/trendRow';
import type { Words } from '../../../../words';
import { Fold } from '../../../parts/Fold';
import { Section } from '../../../parts/Section';
import type { FigureViewProps } from '../../../shell/view';
import { AgingPage } from '../AgingPage';
import { NoSnapshots } from './NoSnapshots';
import { trendDrawing } from './trendDrawing';
import { TrendLines } from './TrendLines';
import { TrendTable } from './TrendTable';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How the share that is over has moved from snapshot to snapshot. */
export function TrendPart(props: FigureViewProps) {
  const { desk, picture, words } = props;
  const said = words.views.agingParts.trend;
  const trend = picture.snapshots?.trend ?? [];
  if (trend.length === 0) {
    return (
      <AgingPage title={said.title} words={words}>
        <NoSnapshots {...props} />
      </AgingPage>
    );
  }
  const currencies = [...new Set(trend.map(({ currency }) => currency))];
  const rowsOf = (wanted: string | null) => trend.filter(({ currency }) => currency === wanted);
  return (
    <>
      <AgingPage
        title={said.title}
        aside={
          <Button size="small" onClick={() => void desk.showSheet(TREND_TABLE)}>
            {words.views.aging.showSheet}
          </Button>
        }
        words={words}
      >
        {currencies.length === 1 && <CurrencyTrend rows={trend} label={said.title} words={words} />}
      </AgingPage>
      {currencies.length > 1 &&
        currencies.map((currency) => {
          const named = currency ?? words.sheets.aging.noCurrency;
          return (
            <Section key={currency} title={named}>
              <CurrencyTrend
                rows={rowsOf(currency)}
                label={`${said.title} ${named}`}
                words={words}
              />
            </Section>
          );
        })}
    </>
  );
}

interface CurrencyTrendProps {
  readonly rows: readonly TrendRow[];
  readonly label: string;
  readonly words: Words;
}

function CurrencyTrend({ rows, label, words }: CurrencyTrendProps) {
  const styles = useStyles();
  const said = words.views.agingParts.trend;
  const table = <TrendTable label={label} rows={rows} words={words} />;
  if (rows.length === 1) {
    return (
      <>
        {table}
        <p className={styles.line}>{said.oneDay}</p>
      </>
    );
  }
  return (
    <>
      <TrendLines rows={rows} words={words} />
      {trendDrawing(rows).isBroken && <p className={styles.line}>{said.broken}</p>}
      <Fold title={said.table}>{table}</Fold>
    </>
  );
}
