import { readXml } from '../xml/readXml';
import { childrenOf } from '../xml/xmlElement';

/** A link from one part of a file to another, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type, which transitional and strict files have in common: `worksheet`. */
  readonly kind: string;
  /** As it is written, with the namespace that it came in. */
  readonly type: string;
  /** Path of the part, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are kept; `''` is the file itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The links that a part of relationships tells of, seen from the part they belong to. */
export function readRelationships(part: string, text: string): Relationship[] {
  return childrenOf(readXml(text)).map(({ attributes }) => {
    const type = attributes['Type'] ?? '';
    const target = attributes['Target'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    return {
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolved(part, target),
      external,
    };
  });
}

/** The part that a target names, seen from another part. */
function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
