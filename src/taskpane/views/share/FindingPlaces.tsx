import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk } from '../../../actions/actions';
import type { Words } from '../../../words';
import { CellButton } from '../../parts/CellButton';
import { placesBySheet } from './placeParts';

const useStyles = makeStyles({
  sheet: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '& button': { minWidth: '40px' },
  },
});

interface FindingPlacesProps {
  readonly places: readonly string[];
  /** The finding, said by screen readers. */
  readonly name: string;
  readonly desk: Desk;
  readonly words: Words;
}

/** The first places of a finding, sheet by sheet, each with the way to it. */
export function FindingPlaces({ places, name, desk, words }: FindingPlacesProps) {
  const { sheet: line } = useStyles();
  return placesBySheet(places).map(({ sheet, addresses }) => (
    <div key={sheet} className={line}>
      <span>{sheet}</span>
      {addresses.map((address) => (
        <CellButton
          key={address}
          sheet={sheet}
          address={address}
          name={name}
          desk={desk}
          words={words}
        />
      ))}
    </div>
  ));
}
