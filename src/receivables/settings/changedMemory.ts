import type { LedgerHead } from '../ledger/ledger';
import type { Profile } from '../ledger/mapping/mappingMemory';
import { headersByField } from '../ledger/mapping/profile';
import type { IntakeMemory, MemoryChange } from './intakeMemory';
import { kindOf, withKinds } from './issueKey';

/**
 * The memory by which a ledger is to be read once a person has changed it. A profile that is to be saved
 * is not yet in it: it is made of the columns that are read (`rememberedOf`).
 * @example changedMemory(memory, { kind: 'column', field: 'dueDate', header: '-' }).mapping.chosen.dueDate is '-'
 */
export function changedMemory(memory: IntakeMemory, change: MemoryChange): IntakeMemory {
  const { mapping, accepted } = memory;
  switch (change.kind) {
    case 'column': {
      const chosen = { ...mapping.chosen, [change.field]: change.header.trim() };
      if (chosen[change.field] === '') delete chosen[change.field];
      return { ...memory, mapping: { ...mapping, chosen } };
    }
    case 'save-profile':
      return memory;
    case 'delete-profile': {
      const profiles = mapping.profiles.filter(({ name }) => !isNamed(name, change.name));
      const wanted = isNamed(mapping.wanted ?? '', change.name) ? null : mapping.wanted;
      return { ...memory, mapping: { ...mapping, profiles, wanted } };
    }
    case 'accept': {
      const now = new Set(accepted);
      if (change.accepted) for (const key of withKinds(change.keys)) now.add(key);
      else
        for (const key of change.keys) {
          now.delete(key);
          // One of a kind that was accepted as a whole opens all of them again.
          now.delete(kindOf(key));
        }
      return { ...memory, accepted: now };
    }
  }
}

/**
 * What is remembered once a ledger has been read: the headers of its columns are in force from then on,
 * and a profile that was to be saved holds them.
 * @example rememberedOf(memory, ledger.head, null).mapping.inForce is { account: 'Customer', ... }
 */
export function rememberedOf(
  memory: IntakeMemory,
  head: LedgerHead,
  change: MemoryChange | null,
): IntakeMemory {
  const inForce = headersByField(head);
  const { mapping } = memory;
  const profiles =
    change?.kind === 'save-profile'
      ? withProfile(mapping.profiles, { name: change.name.trim(), headers: inForce })
      : mapping.profiles;
  return { ...memory, mapping: { ...mapping, inForce, profiles } };
}

/**
 * The memory with the profile that is to be saved, made of the columns of the last refresh; null where
 * none have been read. Any other change leaves it as it is.
 * @example rememberedProfile(NO_INTAKE_MEMORY, { kind: 'save-profile', name: 'Mine' }) is null
 */
export function rememberedProfile(memory: IntakeMemory, change: MemoryChange): IntakeMemory | null {
  if (change.kind !== 'save-profile') return memory;
  const { mapping } = memory;
  if (Object.keys(mapping.inForce).length === 0) return null;
  const saved = { name: change.name.trim(), headers: mapping.inForce };
  return { ...memory, mapping: { ...mapping, profiles: withProfile(mapping.profiles, saved) } };
}

/** The profiles with one more, in place of one of the same name. */
function withProfile(profiles: readonly Profile[], saved: Profile): readonly Profile[] {
  return [...profiles.filter(({ name }) => !isNamed(name, saved.name)), saved];
}

/**
 * Whether two names mean one profile; case does not matter.
 * @example isNamed('PeopleSoft items', 'peoplesoft Items') is true
 */
export function isNamed(name: string, other: string): boolean {
  return name.trim().toLowerCase() === other.trim().toLowerCase();
}
