import { parse } from 'node:path';
import { properName } from '../content/source/proper-name.ts';
import type { PictureHeader } from './picture-header.ts';

const served = ['svg', 'png', 'jpg', 'webp', 'avif'];

/** Why a file is no picture that the site can show; `header` is what its bytes say, where they say anything. */
export function typeFault(
  name: string,
  bytes: Buffer,
  header: PictureHeader | undefined,
): readonly [message: string, hint: string] | undefined {
  if (bytes.length === 0) return ['Fila er tom.', 'Legg inn bildet på nytt.'];
  const proper = properName(name, 'picture') ?? name;
  const { name: stem, ext } = parse(proper);
  if (header === undefined) {
    return ext === '.svg' && bytes.includes('<svg')
      ? [
          'Tegningen sier ikke hvor stor den er.',
          'Lagre den på nytt i et tegneprogram, eller skriv `viewBox="0 0 bredde høyde"` i `<svg>`.',
        ]
      : ['Fila er ikke et bilde nettstedet kan vise.', 'Bruk SVG, PNG, JPEG, WebP eller AVIF.'];
  }
  const { type } = header;
  if (!served.includes(type)) {
    return [
      `Bildet er av typen ${type.toUpperCase()}, som nettstedet ikke kan vise.`,
      'Åpne det i et bildeprogram, og lagre det som JPEG eller PNG.',
    ];
  }
  if (ext.replace('jpeg', 'jpg') === `.${type}`) return undefined;
  return [
    `Bildet er av typen ${type.toUpperCase()}, men navnet slutter på «${ext}».`,
    `Kall fila \`${stem}.${type}\`.`,
  ];
}
