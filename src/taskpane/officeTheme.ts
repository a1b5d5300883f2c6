/**
 * Whether Office itself is dark; null where it does not say. Excel on the web leaves `officeTheme`
 * undefined (office-js#6134), and older hosts give colours without `isDarkTheme`.
 */
export function officeIsDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return null;
  const told = theme.isDarkTheme as boolean | undefined;
  return told ?? isDarkColor(theme.bodyBackgroundColor);
}

/** Whether white text reads better than black on a `#RRGGBB` colour; null where it is not one. */
export function isDarkColor(color: string | undefined): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  // Perceived brightness, ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
