import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TARGETS_TABLE } from '../../../../receivables/sheets/targetSource';
import type { TargetBlock, TargetStanding } from '../../../../receivables/targets/report';
import type { Words } from '../../../../words';
import { Section } from '../../../parts/Section';
import { hashOf } from '../../../shell/route';
import type { FigureViewProps } from '../../../shell/view';
import { AgingPage } from '../AgingPage';
import { WAY_BACK } from '../agingSubject';
import { NoTargets } from './NoTargets';
import { StandingLines } from './StandingLines';

/** More groups than these are read on the sheet. */
const SHOWN = 50;

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { ...typographyStyles.body1Strong, margin: 0 },
  own: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Management's percentages: of the whole and of each group, gross and net of dispute. */
export function TargetsPart({ desk, picture, words }: FigureViewProps) {
  const styles = useStyles();
  const said = words.views.agingParts.targets;
  const { blocks, groupedBy, unknownGroups } = picture.targets;
  if (!blocks.some(hasTargets)) {
    return (
      <AgingPage title={said.title} words={words}>
        <NoTargets words={words} />
      </AgingPage>
    );
  }
  return (
    <>
      <AgingPage
        title={said.title}
        aside={
          <Button size="small" onClick={() => void desk.showSheet(TARGETS_TABLE)}>
            {words.views.aging.showSheet}
          </Button>
        }
        words={words}
      >
        {unknownGroups.length > 0 && (
          <p className={styles.line}>{said.unknown(unknownGroups.join(', '))}</p>
        )}
      </AgingPage>
      {blocks.map((block) => {
        const { whole, decimals, currency, plans } = block;
        const named = blocks.length > 1 ? ` · ${currency ?? words.sheets.aging.noCurrency}` : '';
        return (
          <Section key={currency} title={`${said.whole}${named}`}>
            <StandingLines
              standing={whole}
              decimals={decimals}
              label={`${said.whole}${named}`}
              words={words}
            />
            {plans.length > 0 && (
              <Link href={hashOf('aging', WAY_BACK)}>{words.views.agingParts.wayBack.title}</Link>
            )}
            {groupedBy !== null && (
              <GroupStandings block={block} header={groupedBy} named={named} words={words} />
            )}
          </Section>
        );
      })}
    </>
  );
}

function hasTargets({ whole, groups }: TargetBlock): boolean {
  return [whole, ...groups].some(({ lines }) => lines.length > 0);
}

interface GroupStandingsProps {
  readonly block: TargetBlock;
  readonly header: string;
  /** The currency, where there are several. */
  readonly named: string;
  readonly words: Words;
}

function GroupStandings({
  block: { groups, decimals },
  header,
  named,
  words,
}: GroupStandingsProps) {
  const styles = useStyles();
  const said = words.views.agingParts.targets;
  const listed = groups.filter(({ lines }) => lines.length > 0);
  if (listed.length === 0) return null;
  const nameOf = ({ group }: TargetStanding) => (group === '' ? said.noGroup : (group ?? ''));
  return (
    <Section title={`${said.groups(header)}${named}`}>
      {listed.slice(0, SHOWN).map((standing) => (
        <div key={standing.group}>
          <h3 className={styles.group}>
            {nameOf(standing)}{' '}
            {standing.hasOwnTargets && <span className={styles.own}>{said.ownTargets}</span>}
          </h3>
          <StandingLines
            standing={standing}
            decimals={decimals}
            label={nameOf(standing)}
            words={words}
          />
        </div>
      ))}
      {listed.length > SHOWN && (
        <p className={styles.line}>{said.moreGroups(listed.length - SHOWN)}</p>
      )}
    </Section>
  );
}
