import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** The manifest as a document. */
export function readManifest(): Document {
  const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const manifest = new DOMParser().parseFromString(text, 'application/xml');
  const fault = manifest.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return manifest;
}

/** Elements by local name, whatever their prefix. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagName('*')].filter((one) => one.localName === name);
}

/** The elements of `Resources` that carry an id. */
export function resources(manifest: Document): Element[] {
  return elements(manifest, 'Resources').flatMap((part) =>
    [...part.getElementsByTagName('*')].filter((one) => one.hasAttribute('id')),
  );
}
