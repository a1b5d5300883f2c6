import { element } from './element';

/** A line over the grid in which the workbench speaks, until it is dismissed or spoken over. */
export class Notice {
  readonly element = element('div', { class: 'notice', hidden: true });
  private readonly text = element('span');
  /** What had the keyboard before the line was given it. */
  private before: HTMLElement | null = null;
  private onDismiss: () => void = () => undefined;

  constructor(private readonly dismissLabel: () => string) {
    this.element.append(this.text);
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.dismiss();
    });
  }

  /** Gives the first answer the keyboard, until the line goes away. */
  focus(): void {
    const { activeElement } = document;
    this.before = activeElement instanceof HTMLElement ? activeElement : null;
    this.element.querySelector('button')?.focus();
  }

  tell(text: string): void {
    this.show('status', text);
  }

  /** Says something that can be answered by a press, or not at all; the line goes away with either. */
  offer(text: string, answers: Readonly<Record<string, () => void>>, onDismiss: () => void): void {
    this.show('status', text);
    this.onDismiss = onDismiss;
    this.text.after(
      ...Object.entries(answers).map(([label, press]) =>
        element(
          'button',
          {
            type: 'button',
            class: 'bar',
            onclick: () => {
              this.clear();
              press();
            },
          },
          label,
        ),
      ),
    );
  }

  warn(text: string): void {
    this.show('alert', text);
  }

  clear(): void {
    const hasKeyboard = this.element.contains(document.activeElement);
    this.element.hidden = true;
    if (hasKeyboard) this.before?.focus();
  }

  private dismiss(): void {
    this.clear();
    this.onDismiss();
  }

  private show(role: 'status' | 'alert', text: string): void {
    this.onDismiss = () => undefined;
    this.element.setAttribute('role', role);
    this.text.textContent = text;
    const dismiss = element(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'aria-label': this.dismissLabel(),
        onclick: () => {
          this.dismiss();
        },
      },
      '\u2715',
    );
    this.element.replaceChildren(this.text, dismiss);
    this.element.hidden = false;
  }
}
