import type { BenchWords } from '../words';
import { element } from './element';
import type { Manifest, RibbonButton } from './readManifest';

/** The ribbon of the manifest; a press runs the button's command, one at a time. */
export function ribbon(
  { groups }: Manifest,
  words: BenchWords,
  press: (functionName: string) => Promise<void>,
): HTMLElement {
  const buttonOf = (button: RibbonButton) => {
    const tipId = `tip-${button.id}`;
    const made = element(
      'button',
      {
        type: 'button',
        class: 'command',
        'aria-describedby': tipId,
        onclick: () => {
          made.setAttribute('aria-busy', 'true');
          void press(button.functionName).finally(() => {
            made.removeAttribute('aria-busy');
          });
        },
      },
      element('img', { src: button.icon, alt: '', width: '32', height: '32' }),
      element('span', { class: 'label' }, button.label),
    );
    const tip = element(
      'span',
      { class: 'tip', id: tipId, role: 'tooltip' },
      element('b', {}, button.tipTitle),
      button.tip,
    );
    return element('span', { class: 'command-place' }, made, tip);
  };
  return element(
    'div',
    { class: 'ribbon', role: 'toolbar', 'aria-label': words.homeTab },
    ...groups.map((group) =>
      element(
        'div',
        { class: 'group', role: 'group', 'aria-label': group.label },
        element('div', { class: 'commands' }, ...group.buttons.map(buttonOf)),
        element('div', { class: 'group-label', 'aria-hidden': 'true' }, group.label),
      ),
    ),
  );
}
