/** Switches that are on or off. */
export type ToggleId =
  'protectedSheet' | 'activeFilter' | 'cellEdit' | 'payloadLimit' | 'recipient';
/** Switches with several positions. */
export type ChoiceId = 'excel' | 'delay' | 'language' | 'dataLocale' | 'theme';
/** Things that happen once when pressed. */
export type IncidentId = 'coAuthor';

export type SwitchId = ToggleId | ChoiceId | IncidentId;

export interface Toggle {
  readonly kind: 'toggle';
  readonly id: ToggleId;
  isOn(): boolean;
  turn(on: boolean): void | Promise<void>;
}

export interface Choice {
  readonly kind: 'choice';
  readonly id: ChoiceId;
  readonly options: readonly string[];
  chosen(): string;
  choose(option: string): void | Promise<void>;
}

export interface Incident {
  readonly kind: 'incident';
  readonly id: IncidentId;
  happen(): void | Promise<void>;
}

/** One line of the drawer: something that Excel, a person or the network may do to the add-in. */
export type Switch = Toggle | Choice | Incident;
