import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Words } from '../../words';
import { hashOf, type ViewName } from './route';
import { NAVIGATION } from './views';

const useStyles = makeStyles({
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    // With room to spare the names stand together rather than far apart.
    '@media (min-width: 420px)': {
      justifyContent: 'flex-start',
      columnGap: tokens.spacingHorizontalXL,
    },
  },
  place: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorTransparentStroke}`,
    ':hover': {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 340px)': { ...typographyStyles.caption1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (max-width: 340px)': { fontWeight: tokens.fontWeightSemibold },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface NavigationProps {
  readonly view: ViewName;
  readonly words: Words;
}

/** The ways to the views. Links, so that Back and a screen reader's list of links know them. */
export function Navigation({ view, words }: NavigationProps) {
  const { places, place, here } = useStyles();
  // *Share* is reached from elsewhere; where one is, it is shown.
  const shown = view === 'share' ? [...NAVIGATION, view] : NAVIGATION;
  return (
    <nav aria-label={words.pane.navigation} className={places}>
      {shown.map((name) => (
        <a
          key={name}
          href={hashOf(name)}
          aria-current={name === view ? 'page' : undefined}
          className={mergeClasses(place, name === view && here)}
        >
          {words.views[name].title}
        </a>
      ))}
    </nav>
  );
}
