import { childOf, childrenOf, type XmlElement } from '../xml/xmlElement';

// The palette that `indexed` colours point into (ECMA-376 part 1, 18.8.27); 64 and 65 are the
// system's text and window.
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF'.split(
    ' ',
  );

// The order in which `theme` numbers name the colours of a theme part: light and dark swapped.
const THEME_ORDER =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The twelve colours of a theme part as RRGGBB, in the order of `theme` numbers. */
export function themeColours(theme: XmlElement | undefined): string[] {
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:clrScheme');
  return THEME_ORDER.map((name, at) => {
    const colour = childrenOf(childOf(scheme, `a:${name}`))[0]?.attributes;
    return (
      colour?.['lastClr'] ??
      (/^[0-9a-f]{6}$/i.test(colour?.['val'] ?? '')
        ? (colour?.['val'] ?? '')
        : (OFFICE_THEME[at] ?? '000000'))
    );
  });
}

/** `#RRGGBB` of a colour element, or undefined when it says none or leaves it to the program. */
export function readColour(
  colour: XmlElement | undefined,
  theme: readonly string[],
): string | undefined {
  const { rgb, theme: themeNumber, indexed, tint } = colour?.attributes ?? {};
  const base =
    rgb?.slice(-6) ??
    (themeNumber === undefined ? undefined : theme[Number(themeNumber)]) ??
    (indexed === undefined ? undefined : INDEXED[Number(indexed)]);
  if (base === undefined) return undefined;
  return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

/** A tint moves the lightness towards white or, when negative, towards black (18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const goal = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * goal - 1)) * saturation;
  const channels = [red, green, blue].map((channel) => {
    const share = spread === 0 ? 0 : (channel - min) / spread;
    return Math.round(255 * Math.min(1, Math.max(0, goal - chroma / 2 + share * chroma)));
  });
  return channels.map((channel) => channel.toString(16).padStart(2, '0')).join('');
}

/** The `rgb` attribute of `#RRGGBB`. */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
