import type { BenchWords } from '../words';
import { element } from './element';
import type { Choice, Incident, Switch, Toggle } from './switches/switch';

/** A drawer with what Excel, people and the network may do to the add-in. */
export class SwitchesDrawer {
  readonly button: HTMLButtonElement;
  readonly element: HTMLElement;

  constructor(
    private readonly words: BenchWords,
    private readonly switches: readonly Switch[],
    private readonly fail: (problem: unknown) => void,
  ) {
    this.element = element('aside', {
      class: 'drawer',
      id: 'switches',
      'aria-label': words.switches,
      hidden: true,
    });
    this.button = element(
      'button',
      {
        type: 'button',
        class: 'bar',
        'aria-controls': 'switches',
        'aria-expanded': 'false',
        onclick: () => {
          this.show(this.element.hasAttribute('hidden'));
        },
      },
      words.switches,
    );
    this.element.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.show(false);
      this.button.focus();
    });
  }

  /** Shows how everything stands now. */
  refresh(): void {
    const focused = document.activeElement?.id;
    this.element.replaceChildren(
      element('h2', {}, this.words.switches),
      ...this.switches.map((one) => this.line(one)),
    );
    if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
  }

  private show(isShown: boolean): void {
    this.element.hidden = !isShown;
    this.button.setAttribute('aria-expanded', String(isShown));
    if (isShown) this.refresh();
  }

  private line(one: Switch): HTMLElement {
    const { label, hint } = this.words.switch[one.id];
    const id = `switch-${one.id}`;
    const control = this.control(one, id, label);
    control.setAttribute('aria-describedby', `${id}-hint`);
    return element(
      'div',
      { class: 'switch' },
      one.kind === 'incident' ? '' : element('label', { for: id }, label),
      control,
      element('p', { id: `${id}-hint` }, hint),
    );
  }

  private control(one: Switch, id: string, label: string): HTMLElement {
    switch (one.kind) {
      case 'toggle':
        return this.toggle(one, id);
      case 'choice':
        return this.choice(one, id);
      case 'incident':
        return this.incident(one, id, label);
    }
  }

  private toggle(one: Toggle, id: string): HTMLElement {
    const box = element('input', { id, type: 'checkbox', role: 'switch', checked: one.isOn() });
    box.addEventListener('change', () => {
      this.do(() => one.turn(box.checked));
    });
    return box;
  }

  private choice(one: Choice, id: string): HTMLElement {
    const names = this.words.options[one.id];
    const list = element(
      'select',
      { id },
      ...one.options.map((option) =>
        element(
          'option',
          { value: option, selected: option === one.chosen() },
          names[option] ?? option,
        ),
      ),
    );
    list.addEventListener('change', () => {
      this.do(() => one.choose(list.value));
    });
    return list;
  }

  private incident(one: Incident, id: string, label: string): HTMLElement {
    const press = () => {
      this.do(() => one.happen());
    };
    return element('button', { id, type: 'button', class: 'plain', onclick: press }, label);
  }

  private do(work: () => void | Promise<void>): void {
    void Promise.resolve()
      .then(work)
      .catch(this.fail)
      .finally(() => {
        this.refresh();
      });
  }
}
