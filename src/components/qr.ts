// A QR code as one SVG path: squares of one unit, error correction M.
import qrcode from 'qrcode-generator';

export interface Code {
  readonly size: number;
  readonly path: string;
}

export function qr(text: string): Code {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, y) => {
    // Neighbors in a row are drawn as one bar.
    let row = '';
    for (let x = 0; x < size; x++) {
      const start = x;
      while (x < size && code.isDark(y, x)) x++;
      if (x > start) row += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
    return row;
  });
  return { size, path: rows.join('') };
}
