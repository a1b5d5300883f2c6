import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { Desk, DeskState, Told } from '../actions/actions';
import type { Words } from '../words';
import { usePaneTheme } from './paneTheme';
import { isAnswerable } from './questions/answerable';
import { FirstRun } from './shell/FirstRun';
import { keepEscape } from './shell/keepEscape';
import { leaveTabToBrowser } from './shell/leaveTabToBrowser';
import { MessageRegion } from './shell/MessageRegion';
import { Navigation } from './shell/Navigation';
import { PaneHeader } from './shell/PaneHeader';
import type { ViewName } from './shell/route';
import { RunningWork } from './shell/RunningWork';
import { useKeptFocus } from './shell/useKeptFocus';
import { useRoute } from './shell/useRoute';
import { ViewFrame } from './shell/ViewFrame';

const useStyles = makeStyles({
  page: { height: '100%', overflowY: 'auto' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflowWrap: 'anywhere',
  },
  head: { flexShrink: 0 },
  top: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  live: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  // What lies under it scrolls: without a line it would look cut.
  speaking: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The whole task pane: a view of the desk. */
export function Pane({ desk, words }: { readonly desk: Desk; readonly words: Words }) {
  const styles = useStyles();
  const { theme, colorScheme } = usePaneTheme();
  const route = useRoute();
  const state = useDeskState(desk);
  const { running, opening, progress, question, summary, told } = state;
  const doing = running ?? opening;
  const [dismissed, setDismissed] = useState<Told | null>(null);
  const [toldAt, setToldAt] = useState(route);
  if (route !== toldAt) {
    setToldAt(route);
    // What went well has been read by one who goes on; what must be answered stays.
    if (told?.kind === 'outcome') setDismissed(told);
  }
  const said = told === dismissed ? null : told;
  const speaks = doing !== null || said !== null;
  const isNew =
    summary === null && opening === null && !isAnswerable(question) && !servesAll(route.view);
  const onFocus = useKeptFocus();
  return (
    <FluentProvider theme={theme} className={styles.page} style={{ colorScheme }}>
      <div className={styles.pane} onFocus={onFocus} onKeyDown={onKeyDown}>
        <header className={styles.head}>
          {!isNew && (
            <div className={styles.top}>
              {summary && <PaneHeader desk={desk} state={state} summary={summary} words={words} />}
              <Navigation view={route.view} words={words} />
            </div>
          )}
          <div className={mergeClasses(styles.live, speaks && styles.speaking)}>
            {doing !== null && (
              <RunningWork
                name={words.pane.running[doing]}
                progress={progress}
                onCancel={desk.cancel}
                words={words.pane}
              />
            )}
            <MessageRegion
              told={said}
              onDismiss={() => setDismissed(told)}
              desk={desk}
              words={words.pane}
            />
          </div>
        </header>
        {isNew ? (
          <FirstRun desk={desk} running={running !== null} question={question} words={words} />
        ) : (
          <ViewFrame route={route} desk={desk} state={state} words={words} />
        )}
      </div>
    </FluentProvider>
  );
}

/** What office.js would take from the window, and should not. */
function onKeyDown(event: KeyboardEvent): void {
  leaveTabToBrowser(event);
  keepEscape(event);
}

/** Sharing asks for no ledger: a workbook may come from a colleague, with formulas alone. */
function servesAll(view: ViewName): boolean {
  return view === 'share';
}

function useDeskState(desk: Desk): DeskState {
  const subscribe = useCallback((listener: () => void) => desk.subscribe(listener), [desk]);
  return useSyncExternalStore(subscribe, () => desk.state);
}
