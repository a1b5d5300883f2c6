import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from '../xml/parseXml';
import { writeXml } from '../xml/writeXml';
import { element, type XmlElement } from '../xml/xmlElement';
import { ContentTypes } from './contentTypes';
import {
  OFFICE_RELATIONSHIP,
  freeRelationshipId,
  parseRelationships,
  relationshipsPath,
  relativeTarget,
  resolveTarget,
  writeRelationships,
  type Relationship,
} from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';
/** Level 1 halves the time of a big file for a tenth more bytes. */
const COMPRESSION = 1;

/** The parts of an .xlsx. Parts that nobody asks to change keep their bytes. */
export class XlsxPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Unzips; throws what fflate throws when the bytes are not a zip archive. */
  static unzip(bytes: Uint8Array): XlsxPackage {
    const parts = new Map<string, Uint8Array>();
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      // A few writers use backslashes, and folders have entries of their own.
      const name = path.replaceAll('\\', '/').replace(/^\//, '');
      if (!name.endsWith('/')) parts.set(name, content);
    }
    return new XlsxPackage(parts);
  }

  /** A package with its own list of parts, so that saving leaves the opened one as it was. */
  copy(): XlsxPackage {
    return new XlsxPackage(new Map(this.parts));
  }

  zip(): Uint8Array {
    const content = this.parts.get(CONTENT_TYPES);
    const ordered: Record<string, Uint8Array> = {};
    // Readers that look at the first entry expect the content types there.
    if (content) ordered[CONTENT_TYPES] = content;
    for (const [path, bytes] of this.parts) ordered[path] = bytes;
    return zipSync(ordered, { level: COMPRESSION, mtime: new Date(1980, 0, 1) });
  }

  get paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  /** The text of a part, or undefined when there is none. */
  text(path: string): string | undefined {
    const bytes = this.parts.get(path);
    return bytes && decodeText(bytes);
  }

  /** The tree of a part, its main namespace without prefix. */
  tree(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(withoutMainPrefix(text));
  }

  setText(path: string, text: string): void {
    this.parts.set(path, strToU8(text));
  }

  setTree(path: string, tree: XmlElement): void {
    this.setText(path, writeXml(tree));
  }

  /** Adds a part with its content type. */
  add(path: string, contentType: string, tree: XmlElement): void {
    this.setTree(path, tree);
    const types = this.contentTypes();
    types.declare(path, contentType);
    this.setTree(CONTENT_TYPES, types.tree);
  }

  /** Takes a part away, with its relationships and its content type. */
  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    const types = this.contentTypes();
    types.forget(path);
    this.setTree(CONTENT_TYPES, types.tree);
  }

  contentTypes(): ContentTypes {
    return new ContentTypes(
      this.tree(CONTENT_TYPES) ??
        element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }),
    );
  }

  /** What a part links to; `''` is the package itself. */
  relationships(part: string): Relationship[] {
    const text = this.text(relationshipsPath(part));
    return text === undefined ? [] : parseRelationships(text);
  }

  setRelationships(part: string, relationships: readonly Relationship[]): void {
    const path = relationshipsPath(part);
    if (relationships.length > 0) this.setText(path, writeRelationships(relationships));
    else this.parts.delete(path);
  }

  /** Links one part to another by a kind such as `table`, and answers the link's id. */
  relate(part: string, kind: string, target: string): string {
    const relationships = this.relationships(part);
    const id = freeRelationshipId(relationships);
    const link = {
      id,
      type: OFFICE_RELATIONSHIP + kind,
      target: relativeTarget(part, target),
      external: false,
    };
    this.setRelationships(part, [...relationships, link]);
    return id;
  }

  /** The parts that a part links to by a kind, in the order of the links. */
  related(part: string, kind: string): { id: string; path: string }[] {
    return this.relationships(part)
      .filter(({ type, external }) => !external && type.endsWith(`/${kind}`))
      .map(({ id, target }) => ({ id, path: resolveTarget(part, target) }));
  }

  /** The first free path of a numbered part: `xl/tables/table3.xml`. */
  freePath(before: string, after = '.xml'): string {
    let number = 1;
    while (this.parts.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  /** Every part that can be reached from the package by links. */
  reachable(): Set<string> {
    const reached = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const link of this.relationships(part)) {
        const target = link.external ? '' : resolveTarget(part, link.target);
        if (target === '' || reached.has(target) || !this.parts.has(target)) continue;
        reached.add(target);
        waiting.push(target);
      }
    }
    return reached;
  }
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return strFromU8(bom ? bytes.subarray(3) : bytes);
}

/** The namespaces whose elements the readers here expect to find without prefix. */
const READ = /spreadsheetml|extended-properties|extendedProperties|package\/2006/;

/** Some writers prefix every element (`<x:row>`); the readers here expect the bare names. */
export function withoutMainPrefix(text: string): string {
  const root = /<([\w.-]+):?[\w.-]*(?:\s[^>]*)?>/.exec(text.slice(0, 10_000));
  const prefix = root?.[1] ?? '';
  const namespace = new RegExp(`xmlns:${prefix}\\s*=\\s*["']([^"']*)`).exec(root?.[0] ?? '')?.[1];
  if (!root?.[0].startsWith(`<${prefix}:`) || !READ.test(namespace ?? '')) return text;
  return text
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
}
