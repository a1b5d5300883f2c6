import type { EventQueue } from './changes/eventQueue';

const VISIBILITY_MODE = 65_539;

/** The add-in's shared runtime: shown as a pane, or alive in the background. */
export class AddinRuntime {
  state = 'Visible';
  startState = 'Inactive';
  /** Called when the add-in or a person shows or hides the pane. */
  onShown: (isShown: boolean) => void = () => undefined;

  constructor(private readonly events: EventQueue) {}

  get isShown(): boolean {
    return this.state === 'Visible';
  }

  /** Shows or hides the pane, by the name of the state that office.js gives: `Visible`, `Background`. */
  enter(state: string): void {
    this.state = state;
    this.events.post(VISIBILITY_MODE, '', { visibility: this.isShown ? 'Visible' : 'Hidden' });
    this.onShown(this.isShown);
  }
}
