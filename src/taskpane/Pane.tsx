import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { Desk, DeskState } from '../actions/actions';
import type { PaneWords } from '../words/paneWords';
import { ActionBar } from './ActionBar';
import { FirstRun } from './FirstRun';
import { MessageRegion } from './MessageRegion';
import { PaneHeader } from './PaneHeader';
import { usePaneTheme } from './paneTheme';
import { RunningWork } from './RunningWork';

const useStyles = makeStyles({
  // WebView2 hides scroll bars unless they are asked for.
  page: { height: '100%', overflowY: 'scroll' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
});

/** The whole task pane: a view of the desk. */
export function Pane({ desk, words }: { readonly desk: Desk; readonly words: PaneWords }) {
  const styles = useStyles();
  const { theme, colorScheme } = usePaneTheme();
  const { running, progress, summary, told } = useDeskState(desk);
  return (
    <FluentProvider theme={theme} className={styles.page} style={{ colorScheme }}>
      <main aria-label={words.pane} className={styles.pane}>
        {summary ? (
          <PaneHeader desk={desk} summary={summary} running={running !== null} words={words} />
        ) : (
          <FirstRun words={words.firstRun} />
        )}
        <ActionBar desk={desk} running={running !== null} words={words} />
        {running && <RunningWork action={running} progress={progress} words={words} />}
        <MessageRegion told={told} desk={desk} words={words.actions} />
      </main>
    </FluentProvider>
  );
}

function useDeskState(desk: Desk): DeskState {
  const subscribe = useCallback((listener: () => void) => desk.subscribe(listener), [desk]);
  return useSyncExternalStore(subscribe, () => desk.state);
}
