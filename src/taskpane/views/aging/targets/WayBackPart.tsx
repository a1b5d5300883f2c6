import { Link, makeStyles } from '@fluentui/react-components';
import { grouped } from '../../../../receivables/money/grouped';
import type { TargetPlan } from '../../../../receivables/targets/report';
import { targetsMet } from '../../../../receivables/targets/targetsMet';
import type { Words } from '../../../../words';
import { EmptyState } from '../../../parts/EmptyState';
import { Mark } from '../../../parts/Mark';
import { RowLink } from '../../../parts/RowLink';
import { Section } from '../../../parts/Section';
import { TargetVerdict } from '../../../parts/TargetVerdict';
import { VirtualList } from '../../../parts/VirtualList';
import { hashOf } from '../../../shell/route';
import type { FigureViewProps } from '../../../shell/view';
import { AgingPage } from '../AgingPage';
import { TARGETS } from '../agingSubject';
import { NoTargets } from './NoTargets';

/** A row of two lines, in pixels. */
const ROW_HEIGHT = 52;

const useStyles = makeStyles({
  line: { margin: 0 },
});

/** What to collect, and from whom, to be back under each target that is missed. */
export function WayBackPart({ picture: { targets }, words }: FigureViewProps) {
  const styles = useStyles();
  const { wayBack, targets: said } = words.views.agingParts;
  const { blocks } = targets;
  const { isSet, isMet } = targetsMet(targets);
  const plans = blocks.flatMap((block) => block.plans.map((plan) => ({ block, plan })));
  return (
    <>
      <AgingPage title={wayBack.title} words={words}>
        {plans.length > 0 ? (
          <Link href={hashOf('aging', TARGETS)}>{said.title}</Link>
        ) : !isSet ? (
          <NoTargets words={words} />
        ) : isMet ? (
          <EmptyState title={wayBack.none} text={wayBack.noneText} />
        ) : (
          <EmptyState title={wayBack.notAll} text={wayBack.notAllText}>
            <Link href={hashOf('aging', TARGETS)}>{said.title}</Link>
          </EmptyState>
        )}
      </AgingPage>
      {plans.map(({ block, plan }) => {
        const { currency, decimals, whole } = block;
        const named = blocks.length > 1 ? ` · ${currency ?? words.sheets.aging.noCurrency}` : '';
        const line = whole.lines.find(({ target }) => target.overDays === plan.target.overDays);
        return (
          <Section
            key={`${currency} ${plan.target.overDays}`}
            title={`${words.parts.over(plan.target.overDays)}${named}`}
            aside={
              block.plans.length > 1 && plan.isHardest && <Mark kind="look">{wayBack.hardest}</Mark>
            }
          >
            {line !== undefined && (
              <p className={styles.line}>
                <TargetVerdict line={line} words={words} />
              </p>
            )}
            <Steps plan={plan} decimals={decimals} named={named} words={words} />
          </Section>
        );
      })}
    </>
  );
}

interface StepsProps {
  readonly plan: TargetPlan;
  readonly decimals: number;
  readonly named: string;
  readonly words: Words;
}

function Steps({ plan, decimals, named, words }: StepsProps) {
  const { target, needed, steps, lacking, isReachable } = plan;
  const styles = useStyles();
  const said = words.views.agingParts.wayBack;
  const over = words.parts.over(target.overDays);
  return (
    <>
      <p className={styles.line}>{said.plan(grouped(needed, decimals), steps.length)}</p>
      {lacking > 0 && <p className={styles.line}>{said.lacking(grouped(lacking, decimals))}</p>}
      {!isReachable && <p className={styles.line}>{said.notReachable}</p>}
      <VirtualList
        label={`${said.list(over)}${named}`}
        length={steps.length}
        keyOf={(row) => steps[row]?.key ?? row}
        rowHeight={ROW_HEIGHT}
      >
        {(row, tabIndex) => {
          const step = steps[row];
          return (
            step !== undefined && (
              <RowLink
                account={step}
                minor={step.collect}
                decimals={decimals}
                marked={false}
                tabIndex={tabIndex}
                words={words}
              >
                {step.collect !== step.over && said.ofOver(grouped(step.over, decimals), over)}
                {step.owner !== '' &&
                  `${step.collect === step.over ? '' : ' · '}${step.owner}`}{' '}
                {step.needsDispute && <Mark kind="look">{said.dispute}</Mark>}
                {step.credits > 0 && (
                  <>
                    {' '}
                    <Mark kind="look">{said.credits(grouped(step.credits, decimals))}</Mark>
                  </>
                )}
              </RowLink>
            )
          );
        }}
      </VirtualList>
    </>
  );
}
