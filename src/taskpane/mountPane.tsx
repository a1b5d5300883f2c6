import { createRoot } from 'react-dom/client';
import type { Desk } from '../actions/actions';
import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import { Pane } from './Pane';
import { loadOtherViews } from './shell/views';

/** Shows the task pane in `element`; returns what takes it away again. */
export function mountPane(element: HTMLElement, desk: Desk, language: Language): () => void {
  element.ownerDocument.documentElement.lang = language;
  const root = createRoot(element);
  root.render(<Pane desk={desk} words={wordsFor(language)} />);
  // Ahead of the first visit, and while the network is there; where that fails, the visit tells.
  window.requestIdleCallback?.(() => void loadOtherViews().catch(() => undefined));
  return () => root.unmount();
}
