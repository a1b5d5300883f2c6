import { FIELDS, type Field } from '../field';
import type { LedgerHead } from '../ledger';
import { columnsOfHeader } from './columnNamed';
import type { MappingMemory, Profile } from './mappingMemory';

/** Fewer headers are no profile to be recognised by. */
const LEAST_HEADERS = 3;

/**
 * The headers to remember of a ledger, in force or as a profile: that of each mapped column. Columns
 * without a header cannot be remembered by it.
 * @example headersByField(head) is { account: 'CUST_ID', dueDate: 'DUE_DT', ... }
 */
export function headersByField({
  headers,
  mapping,
}: Pick<LedgerHead, 'headers' | 'mapping'>): Profile['headers'] {
  const named: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const header = headers[mapping[field] ?? -1]?.trim() ?? '';
    if (header !== '') named[field] = header;
  }
  return named;
}

/**
 * The profile by which headers are read: the one that a person asked for, by its name in any case;
 * else, of those whose headers are all there, the one with most. Null where there is none.
 * @example profileFor(['CUST_ID', 'DUE_DT', 'BAL_AMT'], memory)?.name is 'PeopleSoft item export'
 */
export function profileFor(
  headers: readonly string[],
  { profiles, wanted }: MappingMemory,
): Profile | null {
  const name = wanted?.trim().toLowerCase() ?? '';
  if (name !== '') return profiles.find((each) => each.name.trim().toLowerCase() === name) ?? null;
  let best: Profile | null = null;
  let most = LEAST_HEADERS - 1;
  for (const profile of profiles) {
    const known = Object.values(profile.headers);
    const isWhole = known.every((header) => columnsOfHeader(headers, header).length > 0);
    if (isWhole && known.length > most) {
      best = profile;
      most = known.length;
    }
  }
  return best;
}
