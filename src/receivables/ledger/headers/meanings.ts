import type { Field } from '../field';
import { headerKey, notionsOf, phraseKey } from './headerWords';
import { phrasesOf } from './vocabulary/fieldHeaders';
import { ASKING_ORDER, VOCABULARY } from './vocabulary';

/** A field that a header can mean; of several columns for it, the lowest rank is the best. */
export interface Meaning {
  readonly field: Field;
  readonly rank: number;
}

/** Loose headers are asked after all sure ones, field by field in the vocabulary's order. */
const LOOSE_RANK = 10_000;
const FIELD_RANK = 100;
const TIER_RANK = 1000;

/** Each known header with every field it can mean: by its notions, and as one word. */
const { byKey: BY_KEY, asOneWord: AS_ONE_WORD } = meaningsOfHeaders();

/**
 * The fields that a header can mean; [] for one that means nothing here. Database exports write
 * `duedate` and `invoicenumber` as one word.
 * @example meaningsOf('Fecha de vencimiento')[0].field is 'dueDate'
 */
export function meaningsOf(header: string): readonly Meaning[] {
  if (!/[\p{L}#]/u.test(header)) return [];
  const known = BY_KEY.get(headerKey(header));
  if (known !== undefined) return known;
  const [word = '', more] = notionsOf(header);
  return more === undefined ? (AS_ONE_WORD.get(word.replace(/num(ber)?$/, 'no')) ?? []) : [];
}

/**
 * How plainly a header of a rank says what the column is: 0 for the best headers of a field, 1 and
 * more for its later tiers, `LOOSE` for one that needs its neighbours.
 * @example tierOf(meaningsOf('Due Date')[0].rank) is 0
 */
export function tierOf(rank: number): number {
  return rank >= LOOSE_RANK ? LOOSE : Math.floor(rank / TIER_RANK);
}

export const LOOSE = LOOSE_RANK / TIER_RANK;

function meaningsOfHeaders(): Record<'byKey' | 'asOneWord', Map<string, Meaning[]>> {
  const byKey = new Map<string, Meaning[]>();
  const asOneWord = new Map<string, Meaning[]>();
  const add = (known: Map<string, Meaning[]>, key: string, meaning: Meaning): void => {
    const meanings = known.get(key) ?? [];
    if (!meanings.some(({ field }) => field === meaning.field)) meanings.push(meaning);
    known.set(key, meanings);
  };
  ASKING_ORDER.forEach((field, order) => {
    const { sure, loose } = VOCABULARY[field];
    const tiers = [...sure.map((tier, at) => [tier, at * TIER_RANK] as const)];
    tiers.push([loose, LOOSE_RANK + order * FIELD_RANK]);
    for (const [tier, first] of tiers) {
      phrasesOf(tier).forEach((phrase, at) => {
        const meaning = { field, rank: first + Math.min(at, FIELD_RANK * 9) };
        add(byKey, phraseKey(phrase), meaning);
        if (phrase.includes(' ')) add(asOneWord, phrase.replaceAll(' ', ''), meaning);
      });
    }
  });
  return { byKey, asOneWord };
}
