import { strFromU8, unzipSync } from 'fflate';
import { NotCopied } from '../notCopied';
import { readXml } from '../xml/readXml';
import { childrenOf, type XmlElement } from '../xml/xmlElement';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';

/**
 * The parts of a workbook file, each unpacked when it is asked for: what a copy leaves out is never
 * unpacked at all.
 */
export class OpenedFile {
  private readonly names = new Map<string, string>();
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();

  /** Throws `NotCopied` where the bytes are no workbook that can be read: one with a password, say. */
  constructor(private readonly bytes: Uint8Array) {
    try {
      // A filter that takes nothing only lists.
      unzipSync(bytes, {
        filter: ({ name }) => {
          this.names.set(keyOf(name), name);
          return false;
        },
      });
    } catch (cause) {
      throw new NotCopied('notRead', { cause });
    }
    const types = this.tree('[Content_Types].xml');
    for (const { name, attributes } of childrenOf(types)) {
      const type = attributes['ContentType'] ?? '';
      if (name.endsWith('Override')) this.overrides.set(keyOf(attributes['PartName'] ?? ''), type);
      else this.defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
    }
  }

  has(path: string): boolean {
    return this.names.has(keyOf(path));
  }

  /** Throws `NotCopied` where there is no such part. */
  content(path: string): Uint8Array {
    const stored = this.names.get(keyOf(path));
    const found =
      stored === undefined
        ? undefined
        : unzipSync(this.bytes, { filter: ({ name }) => name === stored })[stored];
    if (found === undefined) throw new NotCopied('notRead');
    return found;
  }

  text(path: string): string {
    return strFromU8(this.content(path));
  }

  tree(path: string): XmlElement {
    try {
      return readXml(this.text(path));
    } catch (cause) {
      throw cause instanceof SyntaxError ? new NotCopied('notRead', { cause }) : cause;
    }
  }

  contentType(path: string): string {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return this.overrides.get(keyOf(path)) ?? this.defaults.get(extension) ?? '';
  }

  /** What a part links to; without links, none. */
  links(path: string): readonly Relationship[] {
    const at = relationshipsPath(path);
    return this.has(at) ? readRelationships(path, this.text(at)) : [];
  }
}

/** Names of parts do not tell capitals apart, and a few programs write backslashes. */
function keyOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
