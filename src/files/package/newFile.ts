import { Zip, ZipDeflate, strToU8 } from 'fflate';
import type { Pace } from '../pace';
import { writeXml } from '../xml/writeXml';
import { element, type XmlElement } from '../xml/xmlElement';
import { relationshipsPath, type Relationship } from './relationships';

/** A part's content: bytes, text in one piece, or text that comes piece by piece. */
export type Content = Uint8Array | string | Iterable<string>;

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Characters that are packed in one go. */
const SLICE = 1 << 20;
/** Level 1 takes half the time of the usual 6, for a tenth more bytes. */
const COMPRESSION = 1;

interface NewPart {
  readonly path: string;
  readonly contentType: string;
  readonly content: () => Content;
}

/** A workbook file that is being made. A part's content is asked for when its turn comes. */
export class NewFile {
  private readonly parts = new Map<string, NewPart>();
  private readonly links = new Map<string, Relationship[]>();

  /** Adds a part once; a second time, under the same path, changes nothing. */
  add(path: string, contentType: string, content: () => Content): void {
    if (!this.parts.has(path)) this.parts.set(path, { path, contentType, content });
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  addTree(path: string, contentType: string, tree: XmlElement): void {
    this.add(path, contentType, () => writeXml(tree));
  }

  /** Links a part to another, or to something outside; `''` is the file itself. */
  link(from: string, relationship: Relationship): void {
    this.links.set(from, [...(this.links.get(from) ?? []), relationship]);
  }

  /** Packs all parts, block by block. */
  async pack(pace: Pace): Promise<Uint8Array> {
    const packed: Uint8Array[] = [];
    let failed: Error | null = null;
    const zip = new Zip((error, bytes) => {
      if (error) failed = error;
      else packed.push(bytes);
    });
    for (const [path, content] of this.inOrder()) {
      const entry = new ZipDeflate(path, { level: COMPRESSION });
      zip.add(entry);
      for (const block of blocksOf(content())) {
        entry.push(block);
        await pace();
      }
      entry.push(new Uint8Array(), true);
    }
    zip.end();
    if (failed !== null) throw failed as Error;
    return joined(packed);
  }

  /** The content types come first, where readers that look at one entry expect them. */
  private *inOrder(): Generator<readonly [string, () => Content]> {
    yield ['[Content_Types].xml', () => this.contentTypes()];
    for (const [part, links] of this.links) yield [relationshipsPath(part), () => written(links)];
    for (const { path, content } of this.parts.values()) yield [path, content];
  }

  private contentTypes(): string {
    const defaults = element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    });
    const overrides = [...this.parts.values()].map(({ path, contentType }) =>
      element('Override', { PartName: `/${path}`, ContentType: contentType }),
    );
    return writeXml(element('Types', { xmlns: TYPES }, [defaults, ...overrides]));
  }
}

function written(links: readonly Relationship[]): string {
  const children = links.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: external ? target : `/${target}`,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return writeXml(element('Relationships', { xmlns: RELATIONSHIPS }, children));
}

function* blocksOf(content: Content): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    for (let at = 0; at < content.length; at += SLICE) yield content.subarray(at, at + SLICE);
    return;
  }
  let waiting = '';
  for (const piece of typeof content === 'string' ? [content] : content) {
    waiting += piece;
    if (waiting.length < SLICE) continue;
    yield strToU8(waiting);
    waiting = '';
  }
  if (waiting !== '') yield strToU8(waiting);
}

function joined(blocks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const block of blocks) {
    all.set(block, at);
    at += block.length;
  }
  return all;
}
