import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const assets = resolve(__dirname, '../assets');
const browser = process.env.CHROMIUM ?? 'chromium';

/** Sizes that Office asks for, each with the drawing that is crisp at it. */
const icons = [
  { size: 16, drawing: 'icon-small.svg' },
  { size: 32, drawing: 'icon-small.svg' },
  { size: 64, drawing: 'icon.svg' },
  { size: 80, drawing: 'icon.svg' },
  { size: 128, drawing: 'icon.svg' },
];

/** Draws one icon by photographing a page that shows nothing but it. */
function draw(folder: string, size: number, drawing: string): void {
  const page = join(folder, `${size}.html`);
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
    `--screenshot=${join(assets, `icon-${size}.png`)}`,
    `file://${page}`,
  ]);
  if (drawn.status !== 0) throw new Error(`${browser} could not draw ${drawing} at ${size} px.`);
}

const folder = mkdtempSync(join(tmpdir(), 'duebook-icons-'));
for (const { size, drawing } of icons) draw(folder, size, drawing);
rmSync(folder, { recursive: true });
