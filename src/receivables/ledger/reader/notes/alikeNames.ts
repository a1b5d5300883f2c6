import type { RowReader } from '../rowReader';

/**
 * Notes accounts that differ only in capitals, accents or spaces: `Acme Corp` and `ACME CORP` may be one
 * customer that two people wrote, of whom each half would be called for itself. Only a person can know. One
 * issue for each such group.
 * @example noteAlikeNames(rows) adds the issue 'account-spelling' with the detail 'Acme Corp, ACME CORP'
 */
export function noteAlikeNames(rows: RowReader): void {
  const { keys, firstRows } = rows.accounts;
  const firstOf = new Map<string, number>();
  const groups = new Map<number, number[]>();
  keys.forEach((key, account) => {
    if (isNumber(key)) return;
    const plain = plainSpelling(key);
    const first = firstOf.get(plain);
    if (first === undefined) firstOf.set(plain, account);
    else groups.set(first, [...(groups.get(first) ?? [first]), account]);
  });
  for (const alike of groups.values()) {
    const second = alike[1] ?? 0;
    const detail = alike.map((account) => keys[account]).join(', ');
    rows.issue('account-spelling', firstRows[second] ?? 0, rows.columns.account, detail);
  }
}

/** Most accounts are numbers, which have but one spelling beside their zeros. */
function isNumber(key: string): boolean {
  return /^\d*$/u.test(key);
}

function plainSpelling(key: string): string {
  const lower = key.toLowerCase().replace(/\s+/gu, ' ');
  return /^[ -~]*$/u.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}
