import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const assets = resolve(__dirname, '../assets');
const browser = process.env.CHROMIUM ?? 'chromium';

/** An icon that Office asks for in this size, and the drawing that is crisp at it. */
interface Icon {
  readonly name: string;
  readonly size: number;
  readonly drawing: string;
}

/** Of Duebook itself in five sizes, and of the ribbon's other buttons in the ribbon's three. */
const icons: readonly Icon[] = [
  { name: 'icon', size: 16, drawing: 'icon-small.svg' },
  { name: 'icon', size: 32, drawing: 'icon-small.svg' },
  { name: 'icon', size: 64, drawing: 'icon.svg' },
  { name: 'icon', size: 80, drawing: 'icon.svg' },
  { name: 'icon', size: 128, drawing: 'icon.svg' },
  ...['aging', 'follow-ups', 'mark', 'unmark', 'share', 'supervisor'].flatMap((name) =>
    [16, 32, 80].map((size) => ({ name, size, drawing: `${name}.svg` })),
  ),
];

/** Draws one icon by photographing a page that shows nothing but it. */
function draw(folder: string, { name, size, drawing }: Icon): void {
  const page = join(folder, `${name}-${size}.html`);
  const svg = readFileSync(join(assets, drawing), 'utf8').replace(
    '<svg',
    `<svg width="${size}" height="${size}" style="display:block"`,
  );
  writeFileSync(page, `<!doctype html><body style="margin:0">${svg}</body>`);
  const drawn = spawnSync(browser, [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--force-device-scale-factor=1',
    '--default-background-color=00000000',
    `--window-size=${size},${size}`,
    `--screenshot=${join(assets, `${name}-${size}.png`)}`,
    `file://${page}`,
  ]);
  if (drawn.status !== 0) throw new Error(`${browser} could not draw ${drawing} at ${size} px.`);
}

const folder = mkdtempSync(join(tmpdir(), 'duebook-icons-'));
for (const icon of icons) draw(folder, icon);
rmSync(folder, { recursive: true });
