import { XlsxPackage, withoutMainPrefix } from './package/xlsxPackage';
import { knownLosses } from './knownLosses';

/**
 * How often each feature occurs in a file: `part worksheet`, `worksheet cfRule`,
 * `worksheet cfRule@dxfId`, ... Parts of one kind are counted together, whatever their numbers are.
 */
export type Census = ReadonlyMap<string, number>;

/** A feature that occurs less often than before. */
export interface Loss {
  readonly feature: string;
  readonly before: number;
  readonly after: number;
}

const TAG = /<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /([\w.:-]+)\s*=/g;
const QUOTED = /"[^"]*"|'[^']*'/g;

/** Counts the parts, elements and attributes of an .xlsx. */
export function censusOf(bytes: Uint8Array): Census {
  const opened = XlsxPackage.unzip(bytes);
  const types = opened.contentTypes();
  const counts = new Map<string, number>();
  const count = (feature: string): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  for (const path of opened.paths) {
    const kind = kindOf(path, types.typeOf(path));
    count(`part ${kind}`);
    if (!/\.(?:xml|rels|vml)$/i.test(path)) continue;
    for (const [, name = '', attributes = ''] of withoutMainPrefix(
      opened.text(path) ?? '',
    ).matchAll(TAG)) {
      count(`${kind} ${name}`);
      for (const [, attribute = ''] of attributes.replace(QUOTED, '').matchAll(ATTRIBUTE)) {
        count(`${kind} ${name}@${attribute}`);
      }
    }
  }
  return counts;
}

/** What the second file has less of than the first, apart from the losses we know and accept. */
export function lossesBetween(before: Census, after: Census): Loss[] {
  const losses: Loss[] = [];
  for (const [feature, had] of before) {
    const has = after.get(feature) ?? 0;
    if (has < had && !knownLosses.some(({ feature: known }) => known.test(feature))) {
      losses.push({ feature, before: had, after: has });
    }
  }
  return losses;
}

/** `worksheet` of `application/vnd....spreadsheetml.worksheet+xml`; the ending where no type is said. */
function kindOf(path: string, contentType: string | undefined): string {
  if (path === '[Content_Types].xml') return 'contentTypes';
  if (path.endsWith('.rels')) return 'relationships';
  const said = /([\w-]+)(?:\.main)?\+xml$/.exec(contentType ?? '')?.[1];
  return said ?? path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
