import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Picture } from '../../../actions/actions';
import { canAdopt } from '../../../receivables/conventions/adoption';
import { grouped } from '../../../receivables/money/grouped';
import type { Words } from '../../../words';
import { columnsToCheck, sortedIssues } from '../../parts/intakeMarks';
import { Mark } from '../../parts/Mark';
import { hashOf } from '../../shell/route';
import { COLUMNS, CONVENTION, ISSUES, PLACES, ROWS } from './setUpSubject';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  standing: { color: tokens.colorNeutralForeground2 },
});

interface PartLinksProps {
  readonly picture: Picture;
  readonly words: Words;
}

/** The parts of what was read, each with how it stands. */
export function PartLinks({ picture, words }: PartLinksProps) {
  const styles = useStyles();
  const open = useMemo(() => sortedIssues(picture).open.length, [picture]);
  const { intake, setUp } = words.views;
  const { ledger, candidates, controlTotal, convention } = picture;
  const toCheck = columnsToCheck(ledger.head).length;
  const parts: readonly (readonly [string, string, ReactNode])[] = [
    [
      PLACES,
      intake.places.title,
      candidates.length > 1 && intake.places.others(candidates.length - 1),
    ],
    [
      COLUMNS,
      intake.columns.title,
      toCheck > 0 ? (
        <Mark kind="look">{intake.columns.toCheck(toCheck)}</Mark>
      ) : (
        intake.columns.count(Object.keys(ledger.head.mapping).length)
      ),
    ],
    [
      ROWS,
      intake.rows.title,
      controlTotal !== null && controlTotal.difference !== 0 ? (
        <Mark kind="look">
          {intake.control.off(grouped(Math.abs(controlTotal.difference), controlTotal.decimals))}
        </Mark>
      ) : (
        setUp.reading.rows(ledger.census.rows)
      ),
    ],
    [
      ISSUES,
      setUp.issues.title,
      open > 0 ? (
        <Mark kind="look">{setUp.issues.count(open)}</Mark>
      ) : (
        <Mark kind="good">{setUp.issues.none}</Mark>
      ),
    ],
    [
      CONVENTION,
      intake.convention.title,
      convention === null
        ? intake.convention.none
        : canAdopt(convention, picture.settings)
          ? intake.convention.otherwise
          : convention.obstacle === null && <Mark kind="good">{intake.convention.alike}</Mark>,
    ],
  ];
  return (
    <ul aria-label={setUp.reading.title} className={styles.list}>
      {parts.map(([subject, name, standing]) => (
        <li key={subject}>
          <a href={hashOf('setUp', subject)} className={styles.link}>
            <span className={styles.name}>{name}</span>
            <span className={styles.standing}>{standing}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
