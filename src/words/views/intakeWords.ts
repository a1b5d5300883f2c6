import type { MappedBy } from '../../receivables/ledger/headers/mappingEvidence';
import type { QuestionCode } from '../../receivables/ledger/question';

/** Every text with which the pane shows how the ledger was read, and lets a person steer that. */
export interface IntakeWords {
  readonly question: {
    /** In a few words what is asked; the whole sentence stands in the message. */
    readonly title: Readonly<Record<QuestionCode, string>>;
    /** A column that was there at the last refresh, by its header then. */
    readonly missing: (field: string, header: string) => string;
    readonly applyAll: string;
    /** What an example comes to when it is read one way. */
    readonly means: (example: string, meaning: string) => string;
  };
  readonly places: {
    readonly title: string;
    readonly pane: string;
    readonly current: string;
    /** What speaks for a place: `Account, Due date, Open balance and 6 more`. */
    readonly fields: (named: string, more: number) => string;
    readonly isTable: string;
    readonly isHidden: string;
    readonly isEmpty: string;
    readonly choose: string;
    readonly chooseOf: (place: string) => string;
    readonly others: (count: number) => string;
    /** A person named the place; and what lets Duebook find it again. */
    readonly isChosen: string;
    readonly forget: string;
  };
  readonly columns: {
    readonly title: string;
    readonly count: (count: number) => string;
    readonly toCheck: (count: number) => string;
    readonly certain: string;
    readonly likely: string;
    readonly check: string;
    /** The figure behind these words. */
    readonly confidence: (percent: string) => string;
    readonly by: Readonly<Record<MappedBy, string>>;
    readonly column: (header: string, letters: string) => string;
    readonly none: string;
    readonly confirm: string;
    readonly confirmOf: (field: string) => string;
    /** The chosen column holds another field now. */
    readonly taken: (other: string) => string;
    readonly more: (count: number) => string;
    readonly byAge: string;
  };
  readonly profiles: {
    readonly title: string;
    readonly hint: string;
    readonly inUse: string;
    readonly name: string;
    readonly save: string;
    readonly replaces: (name: string) => string;
    readonly use: string;
    readonly useOf: (name: string) => string;
    readonly remove: string;
    readonly removeOf: (name: string) => string;
    readonly removal: (name: string) => string;
    readonly keep: string;
  };
  readonly rows: { readonly title: string };
  readonly control: {
    readonly title: string;
    readonly none: string;
    readonly take: string;
    readonly typed: string;
    readonly stated: string;
    readonly read: string;
    readonly difference: string;
    readonly agrees: string;
    readonly off: (amount: string) => string;
    readonly moreRows: (count: number) => string;
  };
  readonly issues: {
    readonly nth: (at: number, of: number) => string;
    readonly next: string;
    readonly nextOf: (kind: string) => string;
    readonly accept: string;
    readonly acceptOf: (message: string) => string;
    readonly acceptAll: (count: number) => string;
    readonly acceptAllOf: (count: number, kind: string) => string;
    readonly list: (count: number) => string;
    readonly listOf: (count: number, kind: string) => string;
    readonly hint: string;
    readonly accepted: (count: number) => string;
    readonly takeBack: string;
    readonly takeBackOf: (message: string) => string;
    readonly takeBackAllOf: (count: number, kind: string) => string;
    readonly allAccepted: string;
    readonly back: string;
  };
  readonly convention: {
    readonly title: string;
    readonly none: string;
    readonly noneText: string;
    readonly theirs: string;
    readonly here: string;
    /** How the figures here compare, in two words. */
    readonly alike: string;
    readonly otherwise: string;
    /** The same, as a way there from *Today*. */
    readonly agesOtherwise: string;
    readonly adopt: string;
    readonly misfits: (count: number) => string;
    readonly misfit: (theirs: string, ours: string) => string;
  };
}
