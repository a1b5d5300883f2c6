import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { Desk, DeskState } from '../actions/actions';
import type { Words } from '../words';
import { usePaneTheme } from './paneTheme';
import { FirstRun } from './shell/FirstRun';
import { MessageRegion } from './shell/MessageRegion';
import { Navigation } from './shell/Navigation';
import { PaneHeader } from './shell/PaneHeader';
import { useRoute } from './shell/useRoute';
import { ViewFrame } from './shell/ViewFrame';
import { WorkBar } from './shell/WorkBar';

const useStyles = makeStyles({
  page: { height: '100%', overflowY: 'auto' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflowWrap: 'anywhere',
  },
  top: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
});

/** The whole task pane: a view of the desk. */
export function Pane({ desk, words }: { readonly desk: Desk; readonly words: Words }) {
  const styles = useStyles();
  const { theme, colorScheme } = usePaneTheme();
  const route = useRoute();
  const state = useDeskState(desk);
  const { running, opening, summary, told } = state;
  const isNew = summary === null && opening === null;
  return (
    <FluentProvider theme={theme} className={styles.page} style={{ colorScheme }}>
      <div className={styles.pane}>
        <div className={styles.top}>
          {summary && (
            <PaneHeader
              desk={desk}
              summary={summary}
              running={running !== null}
              words={words.pane}
            />
          )}
          {!isNew && <Navigation view={route.view} words={words} />}
          <WorkBar desk={desk} state={state} words={words} />
          <MessageRegion told={told} desk={desk} words={words.pane} />
        </div>
        {isNew ? (
          <FirstRun desk={desk} running={running !== null} words={words} />
        ) : (
          <ViewFrame route={route} desk={desk} state={state} words={words} />
        )}
      </div>
    </FluentProvider>
  );
}

function useDeskState(desk: Desk): DeskState {
  const subscribe = useCallback((listener: () => void) => desk.subscribe(listener), [desk]);
  return useSyncExternalStore(subscribe, () => desk.state);
}
