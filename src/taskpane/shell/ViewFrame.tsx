import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useLayoutEffect, useRef, useState } from 'react';
import type { Desk, DeskState } from '../../actions/actions';
import type { Words } from '../../words';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import { isAnswerable } from '../questions/answerable';
import { FiguresComing } from './FiguresComing';
import { NoFigures } from './NoFigures';
import type { Route, ViewName } from './route';
import { ViewFailure } from './ViewFailure';
import { LastWrites, QuestionAnswers, VIEWS } from './views';

const useStyles = makeStyles({
  main: {
    flex: '1 1 0',
    // In a low window the whole pane scrolls, rather than a slit of it.
    minHeight: '240px',
    // WebView2 hides scroll bars unless they are asked for.
    overflowY: 'scroll',
    outlineStyle: 'none',
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

interface ViewFrameProps {
  readonly route: Route;
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: Words;
}

/** Shows the view where the person is, or what stands in the way of it. */
export function ViewFrame({ route: { view, subject }, desk, state, words }: ViewFrameProps) {
  const { main } = useStyles();
  const [cameFrom, setCameFrom] = useState<ViewName>('followUps');
  if (view !== 'account' && view !== cameFrom) setCameFrom(view);
  const scroller = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [view, subject]);
  const shown = VIEWS[view];
  const { title } = words.views[view];
  const isAsked = isAnswerable(state.question);
  const common = { desk, state, words, subject, cameFrom };
  return (
    <main ref={scroller} aria-label={title} tabIndex={-1} className={main}>
      <VisuallyHidden as="h1">{title}</VisuallyHidden>
      <ViewFailure key={view} words={words.pane.viewFailure}>
        <Suspense fallback={<FiguresComing name={words.pane.noFigures.coming} />}>
          {isAsked && (
            <QuestionAnswers
              question={state.question}
              desk={desk}
              running={state.running !== null}
              words={words}
            />
          )}
          {shown.needs === 'nothing' ? (
            <shown.Shown {...common} />
          ) : state.picture === null ? (
            !isAsked && <NoFigures state={state} words={words.pane.noFigures} />
          ) : (
            <shown.Shown {...common} picture={state.picture} />
          )}
        </Suspense>
        {view === 'today' && state.writes.length > 0 && (
          <Suspense fallback={null}>
            <LastWrites desk={desk} state={state} words={words} />
          </Suspense>
        )}
      </ViewFailure>
    </main>
  );
}
