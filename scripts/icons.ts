// npm exec node scripts/icons.ts: draws the icons of an installed site from public/icon.svg. Run when that changes.
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const PAPER = '#fdfdfb';
/** The share of the square that a round mask may cut away. */
const SAFE = 0.62;

const drawing = await readFile('public/icon.svg');

for (const size of [192, 512]) {
  const inner = Math.round(size * SAFE);
  const mark = await sharp(drawing, { density: (72 * inner) / 34 })
    .resize(inner)
    .png()
    .toBuffer();
  await sharp({ create: { width: size, height: size, channels: 4, background: PAPER } })
    .composite([{ input: mark, gravity: 'center' }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(`public/icon-${size}.png`);
}
