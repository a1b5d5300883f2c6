import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Picture } from '../../../actions/actions';
import type { Settings } from '../../../receivables/settings/settings';
import { targetsMet } from '../../../receivables/targets/targetsMet';
import type { Words } from '../../../words';
import { Mark } from '../../parts/Mark';
import { hashOf } from '../../shell/route';
import { CHANGES, COLUMNS, DUE, GROUPS, ROLLING, TARGETS, TREND, WAY_BACK } from './agingSubject';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(9.5em, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface AgingPartLinksProps {
  readonly picture: Picture;
  readonly words: Words;
}

/** The ways to what takes more room than a line on *Aging*. */
export function AgingPartLinks({
  picture: { ledger, settings, targets },
  words,
}: AgingPartLinksProps) {
  const said = words.views.agingParts;
  const standings = targets.blocks
    .flatMap(({ whole }) => whole.lines)
    .filter(({ verdict }) => verdict !== 'nothing-open');
  const met = standings.filter(({ verdict }) => verdict === 'within').length;
  // Without targets nobody need look at all items once more for the groups.
  const groupsOver = isSet(settings) ? targetsMet(targets).groupsOver.length : 0;
  const says = [
    ...(standings.length > 0 ? [said.targets.met(met, standings.length)] : []),
    ...(groupsOver > 0 ? [said.targets.groupsOver(groupsOver)] : []),
  ];
  const parts: readonly (readonly [string, string])[] = [
    [TARGETS, said.targets.title],
    [WAY_BACK, said.wayBack.title],
    [ROLLING, said.rolling.title],
    [DUE, said.due.title],
    [GROUPS, ledger.groups === null ? said.groups.title : said.groups.by(ledger.groups.header)],
    [TREND, said.trend.title],
    [CHANGES, said.changes.title],
    [COLUMNS, said.columns.title],
  ];
  return (
    <ul aria-label={said.list} className={useStyles().list}>
      {parts.map(([subject, name]) => (
        <li key={subject}>
          <Link href={hashOf('aging', subject)}>{name}</Link>{' '}
          {subject === TARGETS && says.length > 0 && (
            <Mark kind={met === standings.length && groupsOver === 0 ? 'good' : 'bad'}>
              {says.join(' · ')}
            </Mark>
          )}
        </li>
      ))}
    </ul>
  );
}

function isSet({ targets, groupTargets }: Settings): boolean {
  return targets.length > 0 || groupTargets.length > 0;
}
