/** A button of the ribbon, in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** The address of its icon of 32 px. */
  readonly icon: string;
  /** The command that it runs. */
  readonly functionName: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the page needs of an add-in's manifest. */
export interface Manifest {
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
}

/**
 * Reads the ribbon of a manifest as Excel shows it in a locale (`es-MX`). Addresses of the place
 * that the manifest names become addresses of `origin`, where the add-in is served now.
 */
export function readManifest(text: string, locale: string, origin: string): Manifest {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const resources = new Map(
    all(xml, 'String', 'Image', 'Url').map((item) => [item.getAttribute('id') ?? '', item]),
  );
  const source = value(first(xml, 'SourceLocation'), locale);
  const place = new URL(source).origin;
  const named = (parent: Element, name: string): string =>
    value(resources.get(first(parent, name)?.getAttribute('resid') ?? ''), locale);
  const icon = (parent: Element): string => {
    const images = all(parent, 'Image');
    const own = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
    const address = value(resources.get(own?.getAttribute('resid') ?? ''), locale);
    return address.replace(place, origin);
  };
  return {
    name: value(first(xml, 'DisplayName'), locale),
    groups: all(xml, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: named(group, 'Label'),
      buttons: all(group, 'Control').map((control) => ({
        id: control.getAttribute('id') ?? '',
        label: named(control, 'Label'),
        tipTitle: named(first(control, 'Supertip') ?? control, 'Title'),
        tip: named(first(control, 'Supertip') ?? control, 'Description'),
        icon: icon(control),
        functionName: first(control, 'FunctionName')?.textContent ?? '',
      })),
    })),
  };
}

/** The elements of those names, whatever their prefix. */
function all(parent: Document | Element, ...names: readonly string[]): Element[] {
  return names.flatMap((name) => [...parent.getElementsByTagNameNS('*', name)]);
}

function first(parent: Document | Element, name: string): Element | undefined {
  return all(parent, name)[0];
}

/** What an element says in a locale: its override for it, else its default. */
function value(item: Element | undefined, locale: string): string {
  if (!item) return '';
  const own = all(item, 'Override').find((one) => one.getAttribute('Locale') === locale);
  return own?.getAttribute('Value') ?? item.getAttribute('DefaultValue') ?? '';
}
