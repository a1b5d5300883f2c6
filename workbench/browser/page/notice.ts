import { element } from './element';

/** A line over the grid in which the workbench speaks, until it is dismissed or spoken over. */
export class Notice {
  readonly element = element('div', { class: 'notice', hidden: true });
  private readonly text = element('span');

  constructor(private readonly dismissLabel: () => string) {
    this.element.append(this.text);
  }

  tell(text: string): void {
    this.show('status', text);
  }

  /** Says something that can be answered by a press; the line goes away with it. */
  offer(text: string, answers: Readonly<Record<string, () => void>>): void {
    this.show('status', text);
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
    this.element.hidden = true;
  }

  private show(role: 'status' | 'alert', text: string): void {
    this.element.setAttribute('role', role);
    this.text.textContent = text;
    const dismiss = element(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'aria-label': this.dismissLabel(),
        onclick: () => {
          this.clear();
        },
      },
      '\u2715',
    );
    this.element.replaceChildren(this.text, dismiss);
    this.element.hidden = false;
  }
}
