import { fireEvent, render, screen } from '@testing-library/react';
import { leaveTabToBrowser } from '../../../src/taskpane/shell/leaveTabToBrowser';

/** The keys that reach the window, where office.js listens. */
function keysHeard(): string[] {
  const heard: string[] = [];
  window.addEventListener('keydown', ({ key }) => heard.push(key));
  return heard;
}

describe('Tab in the pane', () => {
  it.each([
    { from: 'the view that took the focus', role: 'main', key: 'Tab', heard: [] },
    { from: 'a stop for Tab', role: 'link', key: 'Tab', heard: ['Tab'] },
    { from: 'the view, as another key', role: 'main', key: 'F6', heard: ['F6'] },
  ])('from $from reaches office.js as $heard', ({ role, key, heard }) => {
    render(
      <div onKeyDown={leaveTabToBrowser}>
        <main tabIndex={-1}>
          <a href="#/today">Today</a>
        </main>
      </div>,
    );
    const keys = keysHeard();
    fireEvent.keyDown(screen.getByRole(role), { key });
    expect(keys).toEqual(heard);
  });
});
