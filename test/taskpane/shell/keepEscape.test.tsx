import { fireEvent, render, screen } from '@testing-library/react';
import { keepEscape } from '../../../src/taskpane/shell/keepEscape';

/** The keys that reach the window, where office.js listens. */
function keysHeard(): string[] {
  const heard: string[] = [];
  window.addEventListener('keydown', ({ key }) => heard.push(key));
  return heard;
}

describe('Escape in the pane', () => {
  it.each([
    { from: 'a text that is typed', role: 'textbox', key: 'Escape', heard: [] },
    { from: 'a list to choose from', role: 'combobox', key: 'Escape', heard: [] },
    { from: 'a button', role: 'button', key: 'Escape', heard: ['Escape'] },
    { from: 'a text, as another key', role: 'textbox', key: 'Tab', heard: ['Tab'] },
  ])('from $from reaches office.js as $heard', ({ role, key, heard }) => {
    render(
      <div onKeyDown={keepEscape}>
        <input type="text" />
        <button role="combobox" aria-expanded="false" aria-controls="list" />
        <button type="button" aria-label="Refresh" />
      </div>,
    );
    const keys = keysHeard();
    fireEvent.keyDown(screen.getByRole(role), { key });
    expect(keys).toEqual(heard);
  });
});
