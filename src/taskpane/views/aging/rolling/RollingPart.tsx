import { makeStyles, tokens } from '@fluentui/react-components';
import { toIso } from '../../../../receivables/calendar/isoDay';
import { grouped } from '../../../../receivables/money/grouped';
import type { RollAhead, TargetBlock } from '../../../../receivables/targets/report';
import type { Words } from '../../../../words';
import { Amount } from '../../../parts/Amount';
import { bucketName } from '../../../parts/bucketName';
import { FigureTable } from '../../../parts/FigureTable';
import { RowLink } from '../../../parts/RowLink';
import { Section } from '../../../parts/Section';
import { TargetVerdict } from '../../../parts/TargetVerdict';
import { VirtualList } from '../../../parts/VirtualList';
import type { FigureViewProps } from '../../../shell/view';
import { AgingPage } from '../AgingPage';
import { RollsTo } from './RollsTo';

/** A row of two lines, in pixels. */
const ROW_HEIGHT = 52;

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  then: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What reaches an older bucket within the next days, and what that does to the percentages. */
export function RollingPart({ picture: { targets, result }, words }: FigureViewProps) {
  const styles = useStyles();
  const said = words.views.agingParts.rolling;
  const { blocks } = targets;
  const [first] = blocks;
  const told = blocks.filter(({ rolling }) => rolling.days > 0);
  const meaning =
    first === undefined
      ? ''
      : first.rolling.days === 0
        ? said.untold
        : said.meaning(first.rolling.days, words.views.account.day(toIso(first.rolling.until)));
  return (
    <>
      <AgingPage title={said.title} words={words}>
        <p className={styles.line}>{meaning}</p>
      </AgingPage>
      {told.map((block) => (
        <Rolling
          key={block.currency}
          block={block}
          labels={result.labels}
          named={blocks.length > 1 ? ` · ${block.currency ?? words.sheets.aging.noCurrency}` : ''}
          words={words}
        />
      ))}
    </>
  );
}

interface RollingProps {
  readonly block: TargetBlock;
  readonly labels: readonly string[];
  /** The currency, where there are several. */
  readonly named: string;
  readonly words: Words;
}

function Rolling({ block: { rolling, decimals }, labels, named, words }: RollingProps) {
  const styles = useStyles();
  const said = words.views.agingParts.rolling;
  const { days, buckets, then } = rolling;
  const title = `${said.buckets}${named}`;
  return (
    <>
      <Section title={title}>
        {buckets.length === 0 ? (
          <p className={styles.line}>{said.none(days)}</p>
        ) : (
          <FigureTable
            label={title}
            lines={buckets.map(({ from, to, tally }) => ({
              key: `${from} ${to}`,
              name: (
                <>
                  <RollsTo from={labels[from] ?? ''} to={labels[to] ?? ''} words={words} />
                  {' · '}
                  {words.views.aging.items(tally.items)}
                </>
              ),
              figure: <Amount minor={tally.amount} decimals={decimals} />,
            }))}
          />
        )}
      </Section>
      {then.length > 0 && (
        <Section title={`${said.then(days)}${named}`}>
          <ul aria-label={`${said.then(days)}${named}`} className={styles.then}>
            {then.map((line) => (
              <li key={line.target.overDays}>
                <TargetVerdict line={line} words={words} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rolling.accounts.length > 0 && (
        <Accounts
          rolling={rolling}
          labels={labels}
          decimals={decimals}
          title={`${said.accounts}${named}`}
          words={words}
        />
      )}
    </>
  );
}

interface AccountsProps {
  readonly rolling: RollAhead;
  readonly labels: readonly string[];
  readonly decimals: number;
  readonly title: string;
  readonly words: Words;
}

function Accounts({
  rolling: { accounts, others },
  labels,
  decimals,
  title,
  words,
}: AccountsProps) {
  const styles = useStyles();
  const said = words.views.agingParts.rolling;
  const label = (bucket: number) => bucketName(labels[bucket] ?? '', words);
  return (
    <Section title={title}>
      <VirtualList
        label={title}
        length={accounts.length}
        keyOf={(row) => `${accounts[row]?.key} ${accounts[row]?.from} ${accounts[row]?.to}`}
        rowHeight={ROW_HEIGHT}
      >
        {(row, tabIndex) => {
          const account = accounts[row];
          return (
            account !== undefined && (
              <RowLink
                account={account}
                minor={account.amount}
                decimals={decimals}
                marked={false}
                tabIndex={tabIndex}
                words={words}
              >
                {said.on(
                  label(account.from),
                  label(account.to),
                  words.views.account.day(toIso(account.day)),
                )}
              </RowLink>
            )
          );
        }}
      </VirtualList>
      {others.items > 0 && (
        <p className={styles.line}>{said.others(others.items, grouped(others.amount, decimals))}</p>
      )}
    </Section>
  );
}
