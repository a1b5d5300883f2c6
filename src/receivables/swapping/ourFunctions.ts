import type { FunctionName } from '../../words/functionCatalogueWords';

/** Every function of ours by the name that stands in saved formulas. */
export const OUR_FUNCTIONS: readonly FunctionName[] = [
  'AGING',
  'AGING.BUCKET',
  'AGING.SUMMARY',
  'AGING.PASTDUE',
  'AGING.PASTDUEPCT',
  'AGING.EXPLAIN',
  'AGING.COLLECT',
];

/** What Excel puts before the name of an add-in's function in a file, and shows where the add-in is not. */
const STORED_PREFIX = '_xldudf_';

const BY_PLAIN = new Map(OUR_FUNCTIONS.map((name) => [plain(name), name]));

/**
 * The function of ours that a name in a formula is, as people type it or as files keep it (with
 * underscores for points); null for anybody else's.
 * @example ourFunction('_xldudf_AGING_BUCKET') is 'AGING.BUCKET'; ourFunction('MYAGING') is null
 */
export function ourFunction(name: string): FunctionName | null {
  if (!isStored(name)) return OUR_FUNCTIONS.find((each) => each === name.toUpperCase()) ?? null;
  return BY_PLAIN.get(plain(name.slice(STORED_PREFIX.length))) ?? null;
}

/**
 * Whether a name has the sign of an add-in that Excel does not know.
 * @example isStored('_xldudf_CONTOSO_ADD') is true
 */
export function isStored(name: string): boolean {
  return name.slice(0, STORED_PREFIX.length).toLowerCase() === STORED_PREFIX;
}

function plain(name: string): string {
  return name.toUpperCase().replaceAll('.', '_');
}
