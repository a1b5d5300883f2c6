import { childrenOf, element, type XmlElement } from '../xml/xmlElement';

/** The list of what each part of a package is. */
export class ContentTypes {
  constructor(readonly tree: XmlElement) {}

  /** The type of a part, by its own entry or its extension's. */
  typeOf(path: string): string | undefined {
    const own = childrenOf(this.tree, 'Override').find(
      ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${path}`.toLowerCase(),
    );
    if (own) return own.attributes['ContentType'];
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return childrenOf(this.tree, 'Default').find(
      ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
    )?.attributes['ContentType'];
  }

  declare(path: string, contentType: string): void {
    this.forget(path);
    this.tree.children.push(
      element('Override', { PartName: `/${path}`, ContentType: contentType }),
    );
  }

  forget(path: string): void {
    this.tree.children = this.tree.children.filter(
      (child) => typeof child === 'string' || child.attributes['PartName'] !== `/${path}`,
    );
  }
}
