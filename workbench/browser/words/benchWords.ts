import type { ChoiceId, SwitchId } from '../page/switches/switch';
import type { RefusedWords } from './refusedWords';

/** What a switch is called, and what it does to the add-in. */
export interface SwitchWords {
  readonly label: string;
  readonly hint: string;
}

/** Every text of the workbench's own page in one language. */
export interface BenchWords {
  readonly name: string;
  readonly purpose: string;
  readonly open: string;
  readonly save: string;
  readonly switches: string;
  readonly close: string;
  readonly ribbon: string;
  readonly homeTab: string;
  readonly sheet: string;
  readonly pane: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly paneWidth: string;
  readonly dropHere: string;
  readonly starting: string;
  readonly opening: (file: string) => string;
  readonly saved: (file: string) => string;
  /** The add-in made so many workbooks of its own that nobody has answered for yet. */
  readonly created: (count: number) => string;
  readonly createdName: string;
  readonly openCreated: string;
  readonly keepCreated: string;
  readonly dismiss: string;
  readonly noTable: string;
  readonly coAuthorWrote: (cell: string) => string;
  readonly nothingToWrite: string;
  readonly refused: RefusedWords;
  readonly unexpected: (problem: string) => string;
  readonly notEmulated: (members: string) => string;
  readonly switch: Readonly<Record<SwitchId, SwitchWords>>;
  readonly options: Readonly<Record<ChoiceId, Readonly<Record<string, string>>>>;
}
