import type { Field } from '../ledger/field';
import { NO_MEMORY, type MappingMemory } from '../ledger/mapping/mappingMemory';

/** What a workbook remembers of how its ledger was read, and what a person said to it. */
export interface IntakeMemory {
  readonly mapping: MappingMemory;
  /** Keys (`issueKey`) of the issues that a person accepted. */
  readonly accepted: ReadonlySet<string>;
}

/** Of a workbook in which nothing has been read yet. */
export const NO_INTAKE_MEMORY: IntakeMemory = { mapping: NO_MEMORY, accepted: new Set() };

/** Something that a person wants remembered from now on. */
export type MemoryChange =
  | {
      readonly kind: 'column';
      readonly field: Field;
      /** A header or column letters; `''` lets Duebook find it again, `NO_COLUMN` says there is none. */
      readonly header: string;
    }
  | { readonly kind: 'save-profile'; readonly name: string }
  | { readonly kind: 'delete-profile'; readonly name: string }
  | { readonly kind: 'accept'; readonly keys: readonly string[]; readonly accepted: boolean };
